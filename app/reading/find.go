package reading

import (
	"context"
	"slices"
	"strings"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"golang.org/x/text/language"
	"golang.org/x/text/search"
)

// mostPlaces is how many places are marked at most.
const mostPlaces = 5000

func (s *Screen) layOutFind() {
	s.find = desk.NewEntry()
	s.find.PlaceHolder = lang.L("Find in this document")
	s.find.OnChanged = s.look
	s.find.OnSubmitted = func(string) { s.reader.NextHit() }
	s.find.OnKey = func(ev *fyne.KeyEvent) bool {
		switch ev.Name {
		case fyne.KeyEscape:
			s.closeFind()
			s.bench.Window.Canvas().Focus(s.reader)
		case fyne.KeyDown, fyne.KeyF3:
			s.reader.NextHit()
		case fyne.KeyUp:
			s.reader.PrevHit()
		default:
			return false
		}
		return true
	}
	shut := s.bench.IconButton(theme.CancelIcon(), lang.L("Close (Esc)"), s.closeFind)
	s.findBar = container.New(layout.NewCustomPaddedLayout(0, 6, 16, 8), container.NewBorder(nil, nil, nil, shut, s.find))
	s.findBar.Hide()
}

// Find opens the line in which words are looked for in the document.
func (s *Screen) Find() {
	if s.document == nil {
		return
	}
	s.findBar.Show()
	if words := s.reader.SelectedText(); words != "" && len(words) < 80 && !strings.Contains(words, "\n") {
		s.find.SetText(words)
	}
	s.bench.Window.Canvas().Focus(s.find)
	s.find.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// Turn goes to the next place that is marked, or the one before.
func (s *Screen) Turn(by int) {
	if by < 0 {
		s.reader.PrevHit()
	} else {
		s.reader.NextHit()
	}
}

// NextFinding goes to the next thing found or kept, or the one before.
func (s *Screen) NextFinding(by int) {
	if by < 0 {
		s.reader.PrevFinding()
	} else {
		s.reader.NextFinding()
	}
}

// Keep keeps the selection, or what is selected, as a kind.
func (s *Screen) Keep(kind briefing.Kind) { s.reader.Keep(kind) }

func (s *Screen) closeFind() {
	if !s.findBar.Visible() {
		return
	}
	s.findBar.Hide()
	s.find.OnChanged = nil
	s.find.SetText("")
	s.find.OnChanged = s.look
	s.setHits(nil)
}

// look marks the places where the words stand and goes to the first one from
// where the reader is.
func (s *Screen) look(words string) {
	if s.document == nil {
		return
	}
	text := s.document.Text
	s.finding.Run(func(ctx context.Context, _ *task.Progress) ([]briefing.Span, error) {
		return places(ctx, text, words), nil
	}, func(found []briefing.Span, _ error) {
		s.setHits(found)
		if len(found) > 0 {
			s.reader.NextHit()
		} else if words != "" {
			s.hits.SetText(lang.L("nothing found"))
			s.showTurn(true)
		}
	})
}

// loose finds words whatever their case and accents.
var loose = search.New(language.Und, search.Loose)

// places are the spans of text at which words stand.
func places(ctx context.Context, text, words string) []briefing.Span {
	words = strings.TrimSpace(words)
	if words == "" {
		return nil
	}
	pattern := loose.CompileString(words)
	var found []briefing.Span
	for at := 0; at < len(text) && len(found) < mostPlaces && ctx.Err() == nil; {
		start, end := pattern.IndexString(text[at:])
		if start < 0 || end <= start {
			break
		}
		found = append(found, briefing.Span{Start: at + start, End: at + end})
		at += end
	}
	return found
}

// setHits marks spans of the document that fit it.
func (s *Screen) setHits(hits []briefing.Span) {
	var fit []briefing.Span
	for _, h := range hits {
		if s.document != nil && s.document.Fits(h) && !h.Empty() {
			fit = append(fit, h)
		}
	}
	slices.SortFunc(fit, func(a, b briefing.Span) int { return a.Start - b.Start })
	s.marked = fit
	s.reader.SetHits(fit)
	s.showTurn(len(fit) > 0)
}

// showTurn shows or hides the way to the next place and back. The bar does not
// see by itself that it has more to show.
func (s *Screen) showTurn(on bool) {
	if on {
		s.turn.Show()
	} else {
		s.turn.Hide()
	}
	s.bar.Refresh()
}

// currentHit makes the first hit within span the current one.
func (s *Screen) currentHit(span briefing.Span) {
	if i := slices.IndexFunc(s.marked, span.Contains); i >= 0 {
		s.reader.ShowHit(i)
	}
}

func (s *Screen) hitChanged(current, of int) {
	places := lang.N("{{.Count}} places", of, map[string]any{"Count": text.Number(of)})
	if current > 0 {
		places = lang.L("{{.Current}} of {{.Count}}", map[string]any{"Current": current, "Count": text.Number(of)})
	}
	s.hits.SetText(places)
	s.bar.Refresh()
}
