package reading

import (
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// card is what stands below the paragraph of the selected finding.
func (s *Screen) card(f briefing.Finding, kept bool) fyne.CanvasObject {
	if c := s.shownCard; c != nil && c.Correcting() && s.cardOf == f.Key() {
		return c
	}
	c := widgets.NewFindingCard()
	c.SetLabels(text.Card())
	c.SetFinding(f, kept)
	e, known := s.evidenceOf(f)
	c.OnKeep = func() { s.keep(f.Kind, f.Span, &f) }
	c.OnReject = func() { report(s.OnReject, e, known) }
	c.OnRemove = func() { report(s.OnDiscard, e, known) }
	c.OnCorrect = func(d briefing.Details) {
		if known && s.OnCorrect != nil {
			s.OnCorrect(e, d)
		}
	}
	c.OnResize = s.fitCard
	c.OnClosed = func() { s.bench.Window.Canvas().Focus(s.reader) }
	s.shownCard, s.cardOf = c, f.Key()
	return c
}

func report(f func(workspace.Evidence), e workspace.Evidence, known bool) {
	if known && f != nil {
		f(e)
	}
}

// fitCard makes the room that a card needs whose form was opened or closed:
// the reader measures the card anew when it is given the findings.
func (s *Screen) fitCard() { s.reader.SetFindings(s.findings()) }

// Words corrects the words of a find to those that are selected.
func (s *Screen) Words() { s.reader.Words() }

// words tells how that is done where it cannot be.
func (s *Screen) words(f *briefing.Finding, at briefing.Span) {
	if s.leaving() {
		return
	}
	if f == nil || at.Empty() {
		s.bench.Notices.Done(lang.L("Select the right words first, with some that are marked; W then makes them the words of the find."))
		return
	}
	e, known := s.evidenceOf(*f)
	switch {
	case !known || s.OnWords == nil:
	case e.State == workspace.StateKept:
		s.bench.Notices.Done(lang.L("What is kept stays as it is. Keep the words selected by Q, S or R, and take the other away."))
	default:
		s.OnWords(e, at)
	}
}

// CorrectSelected opens the form of the selected finding.
func (s *Screen) CorrectSelected() {
	if f, _ := s.reader.Selected(); f != nil && s.shownCard != nil {
		s.shownCard.Correct()
	}
}
