package source

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var textReader = reader{
	format:  Format{"Text", []string{".txt", ".text"}},
	version: "text/3",
	read:    readText,
}

// readText keeps the text as it stands: where the file is UTF-8 with \n line
// ends, byte for byte.
func readText(_ context.Context, f File) (*draft, error) {
	text, how, err := decodeText(f.Data)
	if errors.Is(err, briefing.ErrNotText) {
		return nil, problemNotText(f.Name)
	} else if err != nil {
		return nil, err
	}
	if len(text) > MaxTextSize {
		if n := longestLine(text); n > MaxLineSize {
			return nil, problemLineTooLong(f.Name, n)
		}
		return nil, problemTextTooLarge(f.Name)
	}
	if n := longestLine(text); n > MaxLineSize {
		return nil, problemLineTooLong(f.Name, n)
	}
	d := newDraft()
	d.text.WriteString(text)
	d.blocks = structure.Blocks(text)
	d.pages = formFeedPages(text)
	if how != "" {
		d.facts.Origins[OriginText] = how
	}
	return d, nil
}

// formFeedPages are the pages of a text that was printed to a file; a text
// without form feeds has none.
func formFeedPages(text string) []briefing.Page {
	if !strings.Contains(text, "\f") {
		return nil
	}
	var pages []briefing.Page
	start := 0
	for start < len(text) && len(pages) < MaxPages {
		end := len(text)
		if i := strings.IndexByte(text[start:], '\f'); i >= 0 {
			end = start + i + 1
		}
		pages = append(pages, briefing.Page{Span: briefing.Span{Start: start, End: end}, Label: strconv.Itoa(len(pages) + 1)})
		start = end
	}
	return pages
}

func longestLine(text string) int {
	longest := 0
	for line := range strings.SplitSeq(text, "\n") {
		longest = max(longest, len(line))
	}
	return longest
}
