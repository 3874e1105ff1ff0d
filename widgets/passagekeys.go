package widgets

import (
	"strings"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// TypedKey moves among the passages and opens them.
func (l *PassageList) TypedKey(ev *fyne.KeyEvent) {
	if passKey(l, ev) {
		return
	}
	switch ev.Name {
	case fyne.KeyDown:
		l.step(1)
	case fyne.KeyUp:
		if !l.step(-1) && l.OnLeave != nil {
			l.OnLeave()
		}
	case fyne.KeyRight:
		l.byDocument(1)
	case fyne.KeyLeft:
		l.byDocument(-1)
	case fyne.KeyHome:
		l.near(0)
	case fyne.KeyEnd:
		l.near(len(l.entries) - 1)
	case fyne.KeyPageDown:
		l.near(l.rows.pageFrom(l.selected, 1))
	case fyne.KeyPageUp:
		l.near(l.rows.pageFrom(l.selected, -1))
	case fyne.KeyReturn, fyne.KeyEnter:
		if l.results.Passages == 0 && l.results.Suggestion != "" {
			l.suggest()
			return
		}
		l.OpenSelected()
	}
}

// TypedRune keeps the selected passage by Q, S and R.
func (l *PassageList) TypedRune(r rune) {
	kind := kindKey(r)
	if d, s, ok := l.Selected(); ok && kind != "" && l.OnKeep != nil {
		l.OnKeep(d, s, kind)
	}
}

// kindKey is the kind that a letter keeps: Q, S or R; else "".
func kindKey(r rune) briefing.Kind {
	switch strings.ToUpper(string(r)) {
	case "Q":
		return briefing.KindQuote
	case "S":
		return briefing.KindStatistic
	case "R":
		return briefing.KindRecommendation
	}
	return ""
}

func (l *PassageList) suggest() {
	if l.OnSuggestion != nil {
		l.OnSuggestion(l.results.Suggestion)
	}
}

func (l *PassageList) pressed(row int, zone string, _ *desktop.MouseEvent) {
	takeFocus(l, l)
	l.choose(row)
}

func (l *PassageList) clicked(row int, zone string, _ *desktop.MouseEvent) {
	switch zone {
	case zoneOpen:
		if g, _ := l.at(row); l.OnOpen != nil {
			l.OnOpen(g.Document, briefing.Span{})
		}
	case zoneSuggestion:
		l.suggest()
	}
}

func (l *PassageList) doubleClicked(row int, zone string) {
	if row >= 0 && row < len(l.entries) && l.entries[row].passage >= 0 {
		l.choose(row)
		l.OpenSelected()
	}
}
