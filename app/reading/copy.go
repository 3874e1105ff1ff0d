package reading

import (
	"strings"

	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// copy puts the words on the clipboard with where they are from: words never
// leave without their source.
func (s *Screen) copy(words string, span briefing.Span) {
	p := s.document.Provenance
	var parts []string
	for _, part := range []string{p.Publisher, p.Title, p.Symbol, p.Date.String(), p.Address} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if n := s.document.ParagraphOf(span); n != "" {
		parts = append(parts, lang.L("paragraph {{.Number}}", map[string]any{"Number": n}))
	} else if n := s.document.PageOf(span); n != "" {
		parts = append(parts, lang.L("page {{.Number}}", map[string]any{"Number": n}))
	}
	fyne.CurrentApp().Clipboard().SetContent(words + "\n\n(" + strings.Join(parts, ", ") + ")")
	if s.OnCopied != nil {
		s.OnCopied(lang.L("Copied with its source."))
	}
}
