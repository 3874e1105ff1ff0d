package command

import (
	"fmt"
	"slices"
	"strings"

	"attache/briefing/page"
)

// remarks tells what to look at before a handout leaves the house, one line
// for each kind of notice.
func remarks(notices []page.Notice) []string {
	kinds := []struct {
		kind page.NoticeKind
		text string
	}{
		{page.NoticeMissing, "Not printed, because it is no longer in the library: %s"},
		{page.NoticeNothing, "This template prints nothing of what the briefing holds%s"},
		{page.NoticeTooLong, "Too long by %s lines: shorten the longest item, or mark something optional"},
		{page.NoticeSmaller, "Set in %s points to fit"},
		{page.NoticeNoFont, "No font has these characters: %s"},
		{page.NoticeLogo, "The logo is not printed: %s"},
		{page.NoticeDraft, "Sources that are not final: %s"},
		{page.NoticeIncomplete, "Sources that lack something: %s"},
		{page.NoticeSecondHand, "Quoted at second hand, say where you read it: %s"},
	}
	var lines []string
	for _, k := range kinds {
		var details []string
		found := false
		for _, n := range notices {
			if n.Kind != k.kind {
				continue
			}
			found = true
			if n.Detail != "" && !slices.Contains(details, n.Detail) {
				details = append(details, n.Detail)
			}
		}
		if found {
			lines = append(lines, fmt.Sprintf(k.text, strings.Join(details, "; ")))
		}
	}
	return lines
}
