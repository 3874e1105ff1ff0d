package evidence

import (
	"strings"

	"attache/app/text"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// copy puts words on the clipboard with who said them and where they are from:
// words never leave without their source.
func (s *Screen) copy(ids []string) {
	all := s.evidenceOf(ids)
	if len(all) == 0 {
		return
	}
	parts := make([]string, len(all))
	for i, e := range all {
		parts[i] = cited(e)
	}
	fyne.CurrentApp().Clipboard().SetContent(strings.Join(parts, "\n\n"))
	said := lang.L("Copied with its source.")
	if len(all) > 1 {
		said = lang.N("{{.Count}} copied with their sources.", len(all), map[string]any{"Count": text.Number(len(all))})
	}
	s.bench.Notices.Done(said)
}

// cited is evidence with who said it and its source.
func cited(e workspace.Evidence) string {
	var from []string
	for _, part := range []string{speaker(e), e.Finding.Role, e.Finding.Org, e.Publisher, e.Title, e.Date.String()} {
		if part != "" && !strings.EqualFold(part, last(from)) {
			from = append(from, part)
		}
	}
	return e.Text + "\n(" + strings.Join(from, ", ") + ")"
}

func last(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[len(list)-1]
}
