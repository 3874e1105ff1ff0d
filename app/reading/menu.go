package reading

import (
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// menu offers at a place of the window what can be done with the words there.
func (s *Screen) menu(at fyne.Position) {
	key := func(label, key string, do func()) *fyne.MenuItem {
		return fyne.NewMenuItem(label+"   "+key, do)
	}
	items := []*fyne.MenuItem{
		key(lang.L("Keep as quote"), "Q", func() { s.reader.Keep(briefing.KindQuote) }),
		key(lang.L("Keep as figure"), "S", func() { s.reader.Keep(briefing.KindStatistic) }),
		key(lang.L("Keep as ask"), "R", func() { s.reader.Keep(briefing.KindRecommendation) }),
		fyne.NewMenuItemSeparator(),
		key(lang.L("Where these words were used before"), "A", s.Uses),
		key(lang.L("Correct the find to these words"), "W", s.Words),
		fyne.NewMenuItem(lang.L("Copy with its source"), func() { s.reader.Copy() }),
	}
	if f, _ := s.reader.Selected(); f != nil {
		items = append(items, fyne.NewMenuItemSeparator(),
			fyne.NewMenuItem(lang.L("Correct speaker and details…"), s.CorrectSelected))
	}
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), s.bench.Window.Canvas(), at)
}

func labels() widgets.ReaderLabels {
	return widgets.ReaderLabels{
		Empty:  lang.L("Open a document to read it here."),
		NoText: lang.L("This document holds no words."),
		Furniture: func(n int) string {
			return lang.N("Page furniture, {{.Count}} lines", n, map[string]any{"Count": n})
		},
		Page: func(label string) string { return lang.L("p. {{.Number}}", map[string]any{"Number": label}) },
	}
}
