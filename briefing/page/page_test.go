package page_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/pagetest"
	"attache/briefing/typeface"
)

var update = flag.Bool("update", false, "write the golden files anew")

func measurer(t testing.TB) page.Measurer {
	t.Helper()
	l, err := typeface.Default()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func layout(t testing.TB, c page.Content, o page.Options) *page.Document {
	t.Helper()
	d, err := page.Layout(c, o, measurer(t))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// structure writes a document down: each line of text where it stands, and
// the boxes; one operation a line.
func structure(d *page.Document) string {
	var b strings.Builder
	for _, p := range d.Pages {
		fmt.Fprintf(&b, "page %d\n", p.Number)
		for _, op := range p.Operations {
			role := d.Elements[op.Origin().Element].Role
			if op.Origin().Element == page.NoElement {
				role = "-"
			}
			switch op := op.(type) {
			case page.Text:
				fmt.Fprintf(&b, "%7.2f %7.2f %5.2f %-26s %-10s %s\n", op.X, op.Baseline, op.Size, op.Face, role, op.Words())
			case page.Box:
				fmt.Fprintf(&b, "%7.2f %7.2f box %.2f x %.2f\n", op.Area.X, op.Area.Y, op.Area.Width, op.Area.Height)
			case page.Image:
				fmt.Fprintf(&b, "%7.2f %7.2f image %.2f x %.2f\n", op.Area.X, op.Area.Y, op.Area.Width, op.Area.Height)
			}
		}
	}
	for _, e := range d.Outline {
		fmt.Fprintf(&b, "outline %d %q page %d at %.2f\n", e.Level, e.Title, e.Page+1, e.Y)
	}
	for _, n := range d.Notices {
		fmt.Fprintf(&b, "notice %s %s %s\n", n.Kind, n.Item, n.Detail)
	}
	return b.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "page", name+".golden")
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) == got {
		return
	}
	w, g := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for i := range max(len(w), len(g)) {
		a, b := "", ""
		if i < len(w) {
			a = w[i]
		}
		if i < len(g) {
			b = g[i]
		}
		if a != b {
			t.Fatalf("line %d of %s:\nwant %s\ngot  %s", i+1, file, a, b)
		}
	}
}

func TestLayoutGolden(t *testing.T) {
	cases := []struct {
		name    string
		content page.Content
		options page.Options
	}{
		{"note-a4", pagetest.Note(), page.Options{Template: pagetest.Template(t, "note"), Paper: page.A4}},
		{"note-letter-short", pagetest.Note(), page.Options{Template: pagetest.Template(t, "note"), Paper: page.Letter, Short: true}},
		{"languages", pagetest.Languages("en", "Voices in seven languages"), page.Options{Template: pagetest.Template(t, "note")}},
		{"arabic", pagetest.Languages("ar", "أصوات من البحيرة"), page.Options{Template: pagetest.Template(t, "note")}},
		{"empty", pagetest.New("", "").Content(), page.Options{Template: pagetest.Template(t, "note")}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { golden(t, c.name, structure(layout(t, c.content, c.options))) })
	}
}

// text is all words of a document in reading order, lines joined as they were broken.
func text(d *page.Document) string {
	var b strings.Builder
	for _, p := range d.Pages {
		for _, op := range p.Operations {
			if t, ok := op.(page.Text); ok {
				b.WriteString(t.Words())
			}
		}
	}
	return b.String()
}

func TestLayoutKeepsEveryWordOfAClipping(t *testing.T) {
	for _, language := range []string{"en", "fr", "ar", "zh", "ru", "es", "de"} {
		c := pagetest.Languages(language, "Voices")
		got := text(layout(t, c, page.Options{Template: pagetest.Template(t, "note")}))
		for _, v := range pagetest.Voices {
			if v.Language == "ar" {
				continue // mixed directions: runs stand in the order of the page
			}
			if !strings.Contains(got, v.Words) {
				t.Errorf("handout in %s lacks the words in %s:\n%s", language, v.Language, v.Words)
			}
		}
	}
}

// long makes paragraphs of many lengths, so that page breaks fall everywhere.
func long(t *testing.T) *page.Document {
	b := pagetest.New("Breaks", "en")
	b.Source("d", briefing.Provenance{Title: "Source", Publisher: "Publisher"})
	words := "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen. "
	for i := range 120 {
		switch i % 4 {
		case 0:
			b.Section(fmt.Sprintf("Section %d", i))
		case 1:
			b.Quote("d", page.Place{Paragraph: fmt.Sprint(i)}, strings.TrimSpace(strings.Repeat(words, 1+i%5)), "Speaker", "", "")
		}
		b.Paragraph(strings.Repeat(words, 1+i%7))
	}
	return layout(t, b.Content(), page.Options{Template: pagetest.Template(t, "note")})
}

func TestPagesEndWell(t *testing.T) {
	d := long(t)
	if len(d.Pages) < 10 {
		t.Fatalf("%d pages are too few for this test", len(d.Pages))
	}
	for _, p := range d.Pages {
		bottom := p.Size.Height - 74 + 0.01
		// linesOf counts the lines of each element on this page.
		linesOf := map[page.ElementID]map[page.Points]bool{}
		var last page.Text
		for _, op := range p.Operations {
			x, ok := op.(page.Text)
			if !ok || x.Element == page.NoElement {
				continue
			}
			if x.Baseline > bottom {
				t.Errorf("page %d: %q stands below the text", p.Number, x.Words())
			}
			if linesOf[x.Element] == nil {
				linesOf[x.Element] = map[page.Points]bool{}
			}
			linesOf[x.Element][x.Baseline] = true
			if d.Elements[x.Element].Role != page.RoleNote && !within(d, x.Element, page.RoleNote) {
				last = x
			}
		}
		if role := d.Elements[last.Element].Role; role == page.RoleHeading2 || role == page.RoleHeading3 {
			t.Errorf("page %d ends with the heading %q", p.Number, last.Words())
		}
		for e, lines := range linesOf {
			if d.Elements[e].Role == page.RoleParagraph && len(lines) == 1 && linesElsewhere(d, p.Number, e) > 0 {
				t.Errorf("page %d: a widow or orphan of element %d", p.Number, e)
			}
		}
	}
}

func within(d *page.Document, e page.ElementID, role page.ElementRole) bool {
	for ; e != page.NoElement; e = d.Elements[e].Parent {
		if d.Elements[e].Role == role {
			return true
		}
	}
	return false
}

func linesElsewhere(d *page.Document, number int, e page.ElementID) int {
	n := 0
	for _, p := range d.Pages {
		for _, op := range p.Operations {
			if x, ok := op.(page.Text); ok && p.Number != number && x.Element == e {
				n++
			}
		}
	}
	return n
}

func TestNotesStandOnThePageThatRefersToThem(t *testing.T) {
	template := pagetest.Template(t, "note")
	template.Contents = 0
	d := layout(t, pagetest.Long(20), page.Options{Template: template})
	for _, p := range d.Pages {
		references, notes := map[string]bool{}, map[string]bool{}
		for _, op := range p.Operations {
			x, ok := op.(page.Text)
			if !ok {
				continue
			}
			switch words := strings.TrimSpace(x.Words()); {
			case within(d, x.Element, page.RoleReference):
				references[words] = true
			case within(d, x.Element, page.RoleNote) && strings.Trim(words, "0123456789") == "":
				notes[words] = true
			}
		}
		if len(references) == 0 {
			t.Errorf("page %d refers to nothing", p.Number)
		}
		if fmt.Sprint(references) != fmt.Sprint(notes) {
			t.Errorf("page %d refers to %v and has the notes %v", p.Number, references, notes)
		}
		for _, l := range p.Links {
			if l.Address == "" && l.Page != p.Number-1 {
				t.Errorf("page %d: a reference leads to page %d", p.Number, l.Page+1)
			}
		}
	}
}

func TestLayoutWithoutTemplate(t *testing.T) {
	if _, err := page.Layout(pagetest.Note(), page.Options{}, measurer(t)); err == nil {
		t.Error("no error without a template")
	}
}

func TestNotices(t *testing.T) {
	b := pagetest.New("Title", "en").Paragraph("A character that no font has: \U0001F6B2.")
	b.Source("d", briefing.Provenance{}).Quote("d", page.Place{}, "Some words.", "", "", "")
	c := b.Content()
	c.Briefing.Sections[0].Items = append(c.Briefing.Sections[0].Items,
		briefing.Item{ID: "lost", Kind: briefing.ItemClipping, Clipping: "gone"})
	d := layout(t, c, page.Options{Template: pagetest.Template(t, "note")})
	var got []string
	for _, n := range d.Notices {
		got = append(got, fmt.Sprintf("%s/%s/%s", n.Kind, n.Item, n.Detail))
	}
	want := "missing/lost/gone, incomplete source//1 title, incomplete source//1 publisher, incomplete source//1 date, no font//\U0001F6B2"
	if s := strings.Join(got, ", "); s != want {
		t.Errorf("notices:\n%s\nwant:\n%s", s, want)
	}
}

func TestItemAtAndItemArea(t *testing.T) {
	d := layout(t, pagetest.Note(), page.Options{Template: pagetest.Template(t, "note")})
	for _, item := range []briefing.ItemID{"i1", "i2", "i5", "i8"} {
		index, area, ok := d.ItemArea(item)
		if !ok {
			t.Errorf("item %s is nowhere", item)
			continue
		}
		got, ok := d.Pages[index].ItemAt(area.X+area.Width/2, area.Y+area.Height/2)
		if !ok || got != item {
			t.Errorf("in the middle of %s is %q", item, got)
		}
	}
	if _, _, ok := d.ItemArea("none"); ok {
		t.Error("an item that is not printed has an area")
	}
	if item, ok := d.Pages[0].ItemAt(300, 5); ok {
		t.Errorf("%s is in the margin", item)
	}
}

// TestNoHeadingIsLeftAlone fills the first page with a title that takes most of
// it: what heads something goes to the next page with it.
func TestNoHeadingIsLeftAlone(t *testing.T) {
	for n := 20; n < 60; n++ {
		title := strings.TrimSpace(strings.Repeat("word ", 2*n))
		b := pagetest.New(title, "en").Source("d", briefing.Provenance{Title: "S"}).Section("A section").Heading("A heading")
		b.Ask("d", page.Place{}, strings.Repeat("The ferry must be inspected before the season. ", 4), "", "")
		for _, name := range []string{"note", "matrix"} {
			d := layout(t, b.Content(), page.Options{Template: pagetest.Template(t, name)})
			for _, p := range d.Pages[:len(d.Pages)-1] {
				last := page.NoElement
				for _, op := range p.Operations {
					if x, ok := op.(page.Text); ok && x.Element != page.NoElement {
						last = x.Element
					}
				}
				if role := d.Elements[last].Role; role == page.RoleHeading2 || role == page.RoleHeading3 || role == page.RoleTableHead {
					t.Errorf("%s, title of %d words: page %d ends with %s", name, 2*n, p.Number, role)
				}
			}
		}
	}
}

// TestNoWordOfATablesHeadIsBroken sets large print in a language with long words.
func TestNoWordOfATablesHeadIsBroken(t *testing.T) {
	for _, language := range []string{"en", "fr", "es", "ru", "ar"} {
		b := pagetest.New("T", language).Source("d", briefing.Provenance{Title: "S"}).Ask("d", page.Place{}, "Do this.", "A", "B").Matrix()
		o := page.Options{Template: pagetest.Template(t, "note"), Scale: 1.4}
		d := layout(t, b.Content(), o)
		var head []string
		for _, op := range d.Pages[0].Operations {
			if x, ok := op.(page.Text); ok && d.Elements[x.Element].Role == page.RoleTableHead {
				head = append(head, x.Words())
			}
		}
		printed := " " + strings.Join(strings.Fields(strings.Join(head, " ")), " ") + " "
		l := o.Template.Labels[language]
		for _, words := range []string{l.MatrixAsk, l.MatrixBy, l.MatrixTo, l.MatrixSource} {
			for _, word := range strings.Fields(words) {
				if !strings.Contains(printed, " "+word+" ") {
					t.Errorf("%s: %q is broken in%s", language, word, printed)
				}
			}
		}
	}
}

func TestWidened(t *testing.T) {
	tests := []struct{ name, shares, least, want string }{
		{"enough", "0.60 0.40", "0.30 0.30", "0.60 0.40"},
		{"taken from the widest", "0.10 0.70 0.20", "0.15 0.10 0.10", "0.15 0.65 0.20"},
		{"not more than it has", "0.30 0.40 0.30", "0.60 0.10 0.10", "0.30 0.40 0.30"},
	}
	read := func(s string) (list []float64) {
		for _, f := range strings.Fields(s) {
			v, err := strconv.ParseFloat(f, 64)
			if err != nil {
				t.Fatal(err)
			}
			list = append(list, v)
		}
		return list
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			for _, v := range page.Widened(read(tt.shares), read(tt.least)) {
				got += fmt.Sprintf(" %.2f", v)
			}
			if got[1:] != tt.want {
				t.Errorf("got%s, want %s", got, tt.want)
			}
		})
	}
}
