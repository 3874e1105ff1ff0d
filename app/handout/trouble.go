package handout

import (
	"strings"

	"attache/app/text"
	"attache/briefing/page"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/lang"
)

// mostTroubles is how many lines are told above the pages.
const mostTroubles = 4

// troubles is what stops words from being printed, or being read.
func troubles(h workspace.Handout, l longItem) string {
	var lines []string
	for _, r := range h.Refused {
		lines = append(lines, lang.L("Not printed: {{.Reason}}", map[string]any{"Reason": text.Error(r.Err)}))
	}
	for _, n := range h.Pages.Notices {
		switch n.Kind {
		case page.NoticeMissing:
			lines = append(lines, lang.L("Not printed: something is no longer kept. Take it out of the briefing, or keep it again."))
		case page.NoticeNoFont:
			lines = append(lines, lang.L("These characters cannot be printed: {{.Characters}}", map[string]any{"Characters": n.Detail}))
		case page.NoticeTooLong:
			lines = append(lines, lang.L("Too long by {{.Count}} lines. Shorten something, or mark it optional. The longest is “{{.Item}}”",
				map[string]any{"Count": n.Detail, "Item": l.opening()}))
		case page.NoticeNothing:
			lines = append(lines, lang.L("This template prints nothing of what the briefing holds. Choose another one."))
		}
	}
	if more := len(lines) - mostTroubles; more > 0 {
		lines = append(lines[:mostTroubles], lang.N("and {{.Count}} more", more, map[string]any{"Count": more}))
	}
	return strings.Join(lines, "\n")
}

// remarks is what is worth a look before the handout leaves the house.
func remarks(h workspace.Handout) string {
	smaller, incomplete, secondHand := "", 0, 0
	for _, n := range h.Pages.Notices {
		switch n.Kind {
		case page.NoticeSmaller:
			smaller = n.Detail
		case page.NoticeIncomplete:
			incomplete++
		case page.NoticeSecondHand:
			secondHand++
		}
	}
	var parts []string
	if smaller != "" {
		parts = append(parts, lang.L("set in {{.Size}} points to fit", map[string]any{"Size": smaller}))
	}
	if h.Superseded > 0 {
		parts = append(parts, lang.N("{{.Count}} no longer in the newest version of the source", h.Superseded, map[string]any{"Count": h.Superseded}))
	}
	if incomplete > 0 {
		parts = append(parts, lang.N("{{.Count}} sources without a title or date", incomplete, map[string]any{"Count": incomplete}))
	}
	if secondHand > 0 {
		parts = append(parts, lang.N("{{.Count}} quoted at second hand", secondHand, map[string]any{"Count": secondHand}))
	}
	return strings.Join(parts, " · ")
}
