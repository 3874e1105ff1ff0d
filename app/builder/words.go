package builder

import (
	"attache/app/text"
	"fmt"
	"strings"

	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

// sectionLabels are the words of the list, of a briefing in a language: of
// Chinese, characters are counted.
func sectionLabels(language string) widgets.SectionLabels {
	words := wordsLabel
	wordsOf := func(n, limit int) string {
		return lang.N("{{.Count}} of {{.Limit}} words", n, map[string]any{"Count": text.Number(n), "Limit": text.Number(limit)})
	}
	if strings.HasPrefix(language, "zh") {
		words = func(n int) string { return lang.N("{{.Count}} characters", n, map[string]any{"Count": text.Number(n)}) }
		wordsOf = func(n, limit int) string {
			return lang.N("{{.Count}} of {{.Limit}} characters", n, map[string]any{"Count": text.Number(n), "Limit": text.Number(limit)})
		}
	}
	return widgets.SectionLabels{
		AddParagraph:  lang.L("+ Paragraph"),
		AddHeading:    lang.L("+ Heading"),
		AddSection:    lang.L("+ Section"),
		Optional:      lang.L("optional"),
		Untitled:      lang.L("Untitled section"),
		Write:         lang.L("Write here …"),
		Matrix:        lang.L("Table of the asks"),
		Missing:       lang.L("No longer kept"),
		EmptySection:  lang.L("Keep something from a document, or write a paragraph."),
		EmptyBriefing: lang.L("This briefing is empty. Begin with a section."),
		Words:         words,
		WordsOf:       wordsOf,
		Section:       func(n int, time string) string { return words(n) + " · " + time },
		Pages:         func(n int) string { return lang.N("{{.Count}} pages", n, map[string]any{"Count": text.Number(n)}) },
		SectionPages: func(part float64) string {
			return lang.L("{{.Part}} p.", map[string]any{"Part": strings.Replace(fmt.Sprintf("%.1f", max(part, 0.1)), ".", lang.L("decimal point"), 1)})
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

func wordsLabel(n int) string {
	return lang.N("{{.Count}} words", n, map[string]any{"Count": text.Number(n)})
}

// paceOf is how a briefing's words are counted and how fast they are said.
// told hears of what went wrong while counting.
func paceOf(b briefing.Briefing, told func(error)) (widgets.Pace, error) {
	usual, err := workspace.PaceOf(b.Language)
	pace := widgets.Pace{PerMinute: float64(usual.PerMinute)}
	pace.Count = func(b briefing.Briefing, lookup func(briefing.ClippingID) (briefing.Clipping, bool)) widgets.Length {
		n, err := workspace.Spoken(b, lookup)
		if err != nil {
			told(err)
		}
		return widgets.Length{Total: n.Total, Short: n.Short, Sections: n.Sections}
	}
	if b.Pace > 0 {
		pace.PerMinute = float64(b.Pace)
	}
	return pace, err
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
