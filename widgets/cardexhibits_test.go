package widgets_test

import (
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

func cardExhibits() []exhibit {
	finding := func(id briefing.ClippingID, confidence float64, kept bool) *widgets.FindingCard {
		clip := sampleClippings[id]
		c := widgets.NewFindingCard()
		c.SetFinding(briefing.Finding{
			Kind: clip.Kind, Details: clip.Details, Confidence: confidence, Reason: "verb after the quote",
			Span: briefing.Span{End: len(clip.Text)},
		}, kept)
		return c
	}
	clipping := func(id briefing.ClippingID, v briefing.Verdict) *widgets.ClippingCard {
		clip := sampleClippings[id]
		clip.Note, clip.Tags = "For the second intervention.", []string{"compensation", "survivors"}
		c := widgets.NewClippingCard()
		c.SetClipping(clip, widgets.ClippingSource{Title: "Key points of the meeting", Publisher: "UNODC", Date: "25 July 2024", Place: "page 3"}, v)
		return c
	}
	column := func(cards ...fyne.CanvasObject) func(fyne.Window) fyne.CanvasObject {
		return func(fyne.Window) fyne.CanvasObject {
			box := container.New(cardColumn{}, cards...)
			for _, card := range cards {
				switch c := card.(type) {
				case *widgets.FindingCard:
					c.OnResize = box.Refresh
				case *widgets.ClippingCard:
					c.OnResize = box.Refresh
				}
			}
			return container.NewPadded(box)
		}
	}
	correcting := func(o fyne.CanvasObject) {
		o.(interface{ Correct() }).Correct()
	}
	first := func(o fyne.CanvasObject) fyne.CanvasObject {
		return o.(*fyne.Container).Objects[0].(*fyne.Container).Objects[0]
	}
	return []exhibit{
		{name: "finding-cards", size: fyne.NewSize(560, 420), make: func(w fyne.Window) fyne.CanvasObject {
			return column(finding("q1", 0.9, false), finding("q2", 0.4, false), finding("s1", 0.8, false), finding("r1", 0.9, true),
				func() fyne.CanvasObject {
					c := widgets.NewFindingCard()
					c.SetFinding(briefing.Finding{Kind: briefing.KindQuote, Reason: "quotation marks"}, false)
					return c
				}())(w)
		}},
		{name: "finding-cards-narrow", size: fyne.NewSize(280, 420), make: func(w fyne.Window) fyne.CanvasObject {
			return column(finding("q1", 0.9, false), finding("q2", 0.4, false), finding("s1", 0.8, true))(w)
		}},
		{name: "finding-cards-large", size: fyne.NewSize(480, 420), text: 1.5, make: func(w fyne.Window) fyne.CanvasObject {
			return column(finding("q1", 0.9, false), finding("q2", 0.4, false))(w)
		}},
		{name: "finding-correcting", size: fyne.NewSize(560, 230), make: func(w fyne.Window) fyne.CanvasObject {
			return column(finding("r1", 0.9, false))(w)
		}, pose: func(_ fyne.Window, o fyne.CanvasObject) { correcting(first(o)) }},
		{name: "clipping-cards", size: fyne.NewSize(480, 420), make: func(w fyne.Window) fyne.CanvasObject {
			return column(clipping("q1", briefing.VerdictVerbatim), clipping("s1", briefing.VerdictNotFound))(w)
		}},
		{name: "clipping-correcting", size: fyne.NewSize(320, 460), make: func(w fyne.Window) fyne.CanvasObject {
			return column(clipping("q1", ""))(w)
		}, pose: func(_ fyne.Window, o fyne.CanvasObject) { correcting(first(o)) }},
	}
}

// cardColumn stacks cards, each as high as it needs at the width there is.
type cardColumn struct{}

func (cardColumn) Layout(objects []fyne.CanvasObject, s fyne.Size) {
	y := float32(0)
	for _, o := range objects {
		h := o.(interface{ HeightFor(float32) float32 }).HeightFor(s.Width)
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(s.Width, h))
		y += h + 8
	}
}

func (cardColumn) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, 100) }
