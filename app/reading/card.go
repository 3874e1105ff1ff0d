package reading

import (
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
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

// CorrectSelected opens the form of the selected finding.
func (s *Screen) CorrectSelected() {
	if f, _ := s.reader.Selected(); f != nil && s.shownCard != nil {
		s.shownCard.Correct()
	}
}
