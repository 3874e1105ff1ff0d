package builder

import (
	"strings"

	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

func sectionLabels() widgets.SectionLabels {
	return widgets.SectionLabels{
		AddParagraph:  lang.L("+ Paragraph"),
		AddHeading:    lang.L("+ Heading"),
		AddSection:    lang.L("+ Section"),
		Optional:      lang.L("optional"),
		Untitled:      lang.L("Untitled section"),
		Write:         lang.L("Write here …"),
		Matrix:        lang.L("Table of the asks"),
		Missing:       lang.L("No longer in the library"),
		EmptySection:  lang.L("Keep something from a document, or write a paragraph."),
		EmptyBriefing: lang.L("This briefing is empty. Begin with a section."),
		Words: func(n int) string {
			return lang.N("{{.Count}} words", n, map[string]any{"Count": n})
		},
		Of: func(taken, limit string) string {
			return lang.L("{{.Taken}} of {{.Limit}}", map[string]any{"Taken": taken, "Limit": limit})
		},
		Over: func(time string) string { return lang.L("{{.Time}} over", map[string]any{"Time": time}) },
		Left: func(time string) string { return lang.L("{{.Time}} left", map[string]any{"Time": time}) },
		Short: func(words, time string) string {
			return lang.L("without optional: {{.Words}}, {{.Time}}", map[string]any{"Words": words, "Time": time})
		},
	}
}

// newHeadings are the headings of a new briefing.
func newHeadings() workspace.Headings {
	return workspace.Headings{
		Asks: lang.L("What we ask"), Said: lang.L("What was said"), Numbers: lang.L("The numbers"),
	}
}

// aboutOf is the line under a briefing's title: where and when.
func aboutOf(b briefing.Briefing) string {
	var parts []string
	for _, s := range []string{b.Event, b.Place, b.Date.String()} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " · ")
}
