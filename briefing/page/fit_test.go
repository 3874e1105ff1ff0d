package page_test

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/pagetest"
)

// growing is a briefing of so many quotations and asks; item i6 is the longest.
func growing(items int) page.Content {
	b := pagetest.New("One page", "en")
	b.Source("d", briefing.Provenance{Title: "Summary of the meeting", Publisher: "Secretariat", Date: briefing.Date{Year: 2024}})
	for i := range items {
		words := "The ferry must be inspected before the season starts, and the result published where people can read it."
		if i == 5 {
			words = strings.Repeat(words+" ", 6)
		}
		b.Quote("d", page.Place{Paragraph: fmt.Sprint(i + 1)}, strings.TrimSpace(words), "A delegate", "", "")
	}
	return b.Content()
}

func TestHandoutFitsOnePageOrSaysWhatToShorten(t *testing.T) {
	o := page.Options{Template: pagetest.Template(t, "handout")}
	fitted, smaller, refused := 0, 0, 0
	for items := 1; items <= 20; items++ {
		d := layout(t, growing(items), o)
		var tooLong, small string
		for _, n := range d.Notices {
			switch n.Kind {
			case page.NoticeTooLong:
				tooLong = string(n.Item)
			case page.NoticeSmaller:
				small = n.Detail
			}
		}
		switch {
		case len(d.Pages) > 1 && tooLong == "":
			t.Errorf("%d items: %d pages and no word about it", items, len(d.Pages))
		case len(d.Pages) == 1 && tooLong != "":
			t.Errorf("%d items: one page, yet called too long", items)
		case items > 5 && tooLong != "" && tooLong != "i6":
			t.Errorf("%d items: %s is to be shortened, want the longest, i6", items, tooLong)
		}
		if small != "" {
			smaller++
			if small < "9.0" && len(small) == 3 {
				t.Errorf("%d items: body set in %s points", items, small)
			}
		}
		if tooLong != "" {
			refused++
		} else {
			fitted++
		}
		for _, p := range d.Pages {
			for _, op := range p.Operations {
				if x, ok := op.(page.Text); ok && x.Item != "" && x.Size < 8 && strings.Trim(x.Words(), "0123456789,") != "" {
					t.Fatalf("%d items: %q in %.2f points", items, x.Words(), x.Size)
				}
			}
		}
	}
	if fitted < 5 || smaller < 1 || refused < 3 {
		t.Errorf("%d fit, %d of them set smaller, %d refused: the test's lengths prove too little", fitted, smaller, refused)
	}
}

func TestContentsNameTheRightPages(t *testing.T) {
	d := layout(t, pagetest.Long(40), page.Options{Template: pagetest.Template(t, "note")})
	if len(d.Pages) < 20 || len(d.Outline) != 40 {
		t.Fatalf("%d pages, %d headings", len(d.Pages), len(d.Outline))
	}
	// lines are the words of the contents, by the height at which they stand.
	type line struct {
		page int
		y    page.Points
	}
	lines := map[line]string{}
	for i, p := range d.Pages {
		for _, op := range p.Operations {
			if x, ok := op.(page.Text); ok && within(d, x.Element, page.RoleContentsItem) {
				lines[line{i, x.Baseline}] += x.Words() + " "
			}
		}
	}
	if len(lines) != len(d.Outline) {
		t.Fatalf("the contents have %d lines, want %d", len(lines), len(d.Outline))
	}
	for _, e := range d.Outline {
		want := fmt.Sprintf("%s %d", e.Title, e.Page+1)
		found := false
		for _, l := range lines {
			found = found || strings.Join(strings.Fields(l), " ") == want
		}
		if !found {
			t.Errorf("the contents lack %q", want)
		}
	}
	links := 0
	for _, l := range d.Pages[0].Links {
		if l.Address == "" && l.Page > 0 {
			links++
		}
	}
	if links < 20 {
		t.Errorf("%d lines of the contents lead somewhere", links)
	}
}

func TestShortLeavesOptionalOut(t *testing.T) {
	o := page.Options{Template: pagetest.Template(t, "note")}
	const optional = "Donors must fund rescue training"
	if !strings.Contains(text(layout(t, pagetest.Note(), o)), optional) {
		t.Error("the long version lacks an item")
	}
	o.Short = true
	if strings.Contains(text(layout(t, pagetest.Note(), o)), optional) {
		t.Error("the short version has an optional item")
	}
}

func TestNotesForTheSpeakerAreNeverPrinted(t *testing.T) {
	c := pagetest.Note()
	for i := range c.Briefing.Sections {
		for j := range c.Briefing.Sections[i].Items {
			c.Briefing.Sections[i].Items[j].Note = "WHISPER"
		}
	}
	for _, name := range []string{"note", "handout", "statement", "quotes", "figures", "matrix"} {
		if strings.Contains(text(layout(t, c, page.Options{Template: pagetest.Template(t, name), Annex: true})), "WHISPER") {
			t.Errorf("%s prints a note for the speaker", name)
		}
	}
}

func TestTemplatesGolden(t *testing.T) {
	names := []string{"handout", "statement", "quotes", "figures", "matrix"}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			o := page.Options{Template: pagetest.Template(t, name), Annex: name == "quotes"}
			golden(t, "template-"+name, structure(layout(t, pagetest.Note(), o)))
		})
	}
}

func TestLargePrintAndContrast(t *testing.T) {
	o := page.Options{Template: pagetest.Template(t, "note"), Scale: 1.5, HighContrast: true}
	d := layout(t, pagetest.Note(), o)
	for _, p := range d.Pages {
		for _, op := range p.Operations {
			if x, ok := op.(page.Text); ok {
				if x.Colour != (page.Colour{}) {
					t.Fatalf("%q is not black", x.Words())
				}
				if x.X < 0 || x.X+x.Width() > p.Size.Width {
					t.Errorf("%q leaves the page", x.Words())
				}
			}
		}
	}
}
