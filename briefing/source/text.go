package source

import (
	"context"
	"errors"
	"strings"

	"attache/briefing"
	"attache/briefing/source/structure"
)

var textReader = reader{
	format:  Format{"Text", []string{".txt", ".text"}},
	version: "text/1",
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
	if how != "" {
		d.facts.Origins[OriginText] = how
	}
	return d, nil
}

func longestLine(text string) int {
	longest := 0
	for line := range strings.SplitSeq(text, "\n") {
		longest = max(longest, len(line))
	}
	return longest
}
