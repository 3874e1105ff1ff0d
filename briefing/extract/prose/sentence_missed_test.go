package prose

import (
	"strings"
	"testing"

	"attache/briefing/extract/testtext"
)

func TestSentencesThatOpenWithAFigure(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"figure opens a sentence": {
			"The survey covered most of the girls. 74 per cent had left school. Others stayed.",
			"The survey covered most of the girls.|74 per cent had left school.|Others stayed.",
		},
		"footnote number glued to the full stop": {
			"They told us what they did the day before.1 Women worked more hours than men did.",
			"They told us what they did the day before.1|Women worked more hours than men did.",
		},
		"abbreviation before a number": {
			"The Committee recalls its comment, para. 31, and its general recommendation No. 18 on the matter.",
			"The Committee recalls its comment, para. 31, and its general recommendation No. 18 on the matter.",
		},
		"decimal number": {
			"The share rose to 4.2 per cent in the city.",
			"The share rose to 4.2 per cent in the city.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := Parse(testtext.Document(t, c.text))
			var got []string
			for _, s := range a.Sentences {
				got = append(got, a.Slice(s.Span))
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("sentences %q, want %q", got, strings.Split(c.want, "|"))
			}
		})
	}
}
