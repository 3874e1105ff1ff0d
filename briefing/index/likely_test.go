package index

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
)

func TestSequenceCommon(t *testing.T) {
	stop := stopCode(english, 3)
	for _, tt := range []struct {
		s, other sequence
		want     int
	}{
		{sequence{0, stop, 1}, sequence{0, stop, 1}, 3},
		{sequence{0, stop, 1}, sequence{7, 0, 8, 1, stop}, 2},
		{sequence{0, anyWord, 1}, sequence{1}, 2},
		{sequence{0, 0, 1}, sequence{0, 1}, 2},
		{sequence{0, 1}, nil, 0},
		{sequence{stop}, sequence{stopCode(french, 3)}, 0},
	} {
		if got := tt.s.common(tt.other); got != tt.want {
			t.Errorf("%v in %v: %d, want %d", tt.s, tt.other, got, tt.want)
		}
	}
}

// What is told from the index must not keep a use from being found: of a wording
// among many texts with its words, each use is found, however small its words
// were changed, and nothing else is read.
func TestUsesAmongLikeTexts(t *testing.T) {
	const sought = "we have long recognized that it is the General Assembly that decides on all of the budgets"
	l := newLibrary()
	for i := range 200 {
		l.add(t, briefing.Provenance{Language: "en"}, fmt.Sprintf(
			"In year %d the Assembly and the General Committee were long recognized. It decides budgets, and the General Assembly has decided on all.", 1000+i))
	}
	uses := []string{
		sought,
		strings.Replace(sought, "long recognized", "always accepted", 1),
		strings.Replace(sought, "of the budgets", "budget matters", 1),
		strings.Replace(sought, "that it is the", "how the", 1),
	}
	for _, u := range uses {
		l.add(t, briefing.Provenance{Language: "en"}, "As was said before, "+u+". The meeting rose at noon.")
	}
	x := l.open(t)
	reads := &countedReads{Texts: l}
	r, err := x.Uses(context.Background(), Wording{Text: sought, Language: "en"}, reads)
	if err != nil {
		t.Fatal(err)
	}
	if r.Total != len(uses) || r.About {
		t.Errorf("%d uses, about: %v; want %d", r.Total, r.About, len(uses))
	}
	if reads.n > 2*len(uses) {
		t.Errorf("%d documents were read", reads.n)
	}
}

type countedReads struct {
	Texts
	n int
}

func (c *countedReads) Document(ctx context.Context, id briefing.DocumentID) (*briefing.Document, error) {
	c.n++
	return c.Texts.Document(ctx, id)
}
