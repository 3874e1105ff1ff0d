package widgets

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func newCardWindow(t *testing.T, f briefing.Finding, kept bool) (*FindingCard, fyne.Window, *[]string) {
	plainApp(t)
	c, log := NewFindingCard(), &[]string{}
	c.OnKeep = func() { *log = append(*log, "keep") }
	c.OnReject = func() { *log = append(*log, "reject") }
	c.OnRemove = func() { *log = append(*log, "remove") }
	c.OnCorrect = func(d briefing.Details) {
		*log = append(*log, fmt.Sprintf("%s|%s|%s|%s|%s", d.Who, d.Role, d.Org, d.To, d.Source))
	}
	c.SetFinding(f, kept)
	w := test.NewTempWindow(t, c)
	w.Resize(fyne.NewSize(500, 300))
	return c, w, log
}

func TestFindingCardButtons(t *testing.T) {
	quote := briefing.Finding{Kind: briefing.KindQuote, Reason: "verb after the quote"}
	for _, tt := range []struct {
		name string
		kept bool
		tap  func(c *FindingCard) *flatButton
		log  string
	}{
		{"keep", false, func(c *FindingCard) *flatButton { return c.keep }, "keep"},
		{"reject", false, func(c *FindingCard) *flatButton { return c.reject }, "reject"},
		{"remove", true, func(c *FindingCard) *flatButton { return c.remove }, "remove"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, _, log := newCardWindow(t, quote, tt.kept)
			b := tt.tap(c)
			if !slices.Contains(test.WidgetRenderer(c.sheet).Objects(), fyne.CanvasObject(b)) {
				t.Fatal("the button is not on the card")
			}
			test.Tap(b)
			b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
			if got, want := strings.Join(*log, " "), tt.log+" "+tt.log; got != want {
				t.Errorf("wanted %q by mouse and key, want %q", got, want)
			}
		})
	}
}

// TestFindingCardGivesKeysBack: who corrects by keys goes on where they were.
func TestFindingCardGivesKeysBack(t *testing.T) {
	for name, do := range map[string]func(c *FindingCard){
		"saved": (*FindingCard).save, "cancelled": (*FindingCard).cancel,
	} {
		t.Run(name, func(t *testing.T) {
			c, w, _ := newCardWindow(t, briefing.Finding{Kind: briefing.KindQuote}, false)
			closed := 0
			c.OnClosed = func() { closed++ }
			c.Correct()
			do(c)
			if closed != 1 || c.Correcting() {
				t.Errorf("told %d times, the form is open: %v", closed, c.Correcting())
			}
			c.OnClosed = nil
			c.Correct()
			if do(c); name == "cancelled" && w.Canvas().Focused() != c.correct {
				t.Error("the keys are not on the card")
			}
		})
	}
}

func TestFindingCardCorrection(t *testing.T) {
	details := briefing.Details{Attribution: briefing.Attribution{Who: "A", Role: "B", Org: "C"}, To: "D", Source: "E"}
	for _, tt := range []struct {
		kind   briefing.Kind
		fields int
		want   string
	}{
		{briefing.KindQuote, 3, "A x|B x|C x|D|E"},
		{briefing.KindStatistic, 4, "A|B|C|D|E x"},
		{briefing.KindRecommendation, 4, "A x|B x|C x|D x|E"},
	} {
		t.Run(string(tt.kind), func(t *testing.T) {
			c, w, log := newCardWindow(t, briefing.Finding{Kind: tt.kind, Details: details}, false)
			low := c.HeightFor(500)
			c.Correct()
			if n := len(c.form.fields); n != tt.fields {
				t.Fatalf("the form has %d fields, want %d", n, tt.fields)
			}
			if c.HeightFor(500) <= low {
				t.Error("the card does not grow for its form")
			}
			if w.Canvas().Focused() != c.form.fields[0].entry {
				t.Error("the first field does not have the keys")
			}
			for _, f := range c.form.fields {
				f.entry.SetText(f.entry.Text + " x ")
			}
			c.form.fields[0].entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
			if got := strings.Join(*log, " "); got != tt.want {
				t.Errorf("corrected to %q, want %q", got, tt.want)
			}
			if c.Correcting() {
				t.Error("the form is still open")
			}
		})
	}
	t.Run("Escape", func(t *testing.T) {
		c, _, log := newCardWindow(t, briefing.Finding{Kind: briefing.KindQuote, Details: details}, false)
		c.Correct()
		c.form.fields[0].entry.SetText("other")
		c.form.fields[0].entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
		if len(*log) > 0 || c.Correcting() || c.finding.Who != "A" {
			t.Errorf("told %v, form open: %v, speaker %q", *log, c.Correcting(), c.finding.Who)
		}
	})
	t.Run("another finding closes the form", func(t *testing.T) {
		c, _, _ := newCardWindow(t, briefing.Finding{Kind: briefing.KindQuote}, false)
		c.Correct()
		c.SetFinding(briefing.Finding{Kind: briefing.KindQuote, Span: briefing.Span{Start: 5, End: 9}}, false)
		if c.Correcting() {
			t.Error("the form is still open")
		}
	})
}

func TestClippingCardCorrection(t *testing.T) {
	plainApp(t)
	c := NewClippingCard()
	w := test.NewTempWindow(t, c)
	w.Resize(fyne.NewSize(400, 400))
	c.SetClipping(briefing.Clipping{ID: "1", Kind: briefing.KindQuote, Text: "Words", Note: "old", Tags: []string{"one"}}, ClippingSource{}, "")
	got := ""
	c.OnCorrect = func(d briefing.Details, note string, tags []string) {
		got = fmt.Sprintf("%s|%s|%s", d.Who, note, strings.Join(tags, "+"))
	}
	starred := false
	c.OnStar = func(on bool) { starred = on }
	c.Correct()
	for i, text := range []string{"Amina", "", "", "new", "one, two ,, one;three"} {
		c.form.fields[i].entry.SetText(text)
	}
	test.Tap(c.form.save)
	test.Tap(c.star)
	if want := "Amina|new|one+two+three"; got != want || !starred {
		t.Errorf("corrected to %q, want %q; starred: %v", got, want, starred)
	}
}
