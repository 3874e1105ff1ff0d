package quotation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// FunctionTags stay on a word also where a phrase begins with it or hides it.
const FunctionTags = prose.TagPast | prose.TagHomograph | prose.TagNegation | prose.TagPrivate | prose.TagOurs | prose.TagCondition | prose.TagQuestion | prose.TagMerely | prose.TagMood | prose.TagIs | prose.TagLink | prose.TagParticiple | prose.TagPronoun

// Tagged is the tags of a token; those of a phrase stand on its first token,
// and more counts the phrase's other tokens.
type Tagged struct {
	Tag  prose.Tag
	More uint8
}

// Tag looks up the tokens [first, last) in buf's place. A phrase hides the
// tags of the single words inside it.
func (a *Attributed) Tag(buf []Tagged, first, last int) []Tagged {
	buf = buf[:0]
	l := a.Lexicon
	hidden := 0
	for i := first; i < last; i++ {
		t := Tagged{}
		if a.Tokens[i].Kind == prose.TokenWord {
			if e := l.Tagged[l.Lexeme(a.Tokens[i].Word).Tags]; e != nil {
				t.Tag = e.Single
				if hidden > 0 {
					t.Tag &= FunctionTags
				}
				for _, p := range e.Phrases {
					if hidden == 0 && i+len(p.Rest) < last && prose.Follow(a.Tokens[i+1:last], p.Ids) {
						t.Tag, t.More = p.Tag|e.Single&FunctionTags, uint8(len(p.Rest))
						hidden = len(p.Rest) + 1
						break
					}
				}
				if hidden == 0 && len(e.Phrases) > 0 {
					if p, skipped := a.parted(e.Phrases, i+1, last); p != nil {
						t.Tag, t.More = p.Tag|e.Single&FunctionTags, uint8(len(p.Rest)+skipped)
						hidden = len(p.Rest) + skipped + 1
					}
				}
			}
		}
		hidden = max(0, hidden-1)
		buf = append(buf, t)
	}
	return buf
}

// mostParted is how many words may part a phrase after its first word.
const mostParted = 3

// parted finds the phrase whose first word stands before token i and whose
// other words follow behind adverbs: "called repeatedly for", "a par ailleurs
// prié", "are strongly urged to".
func (a *Attributed) parted(phrases []prose.TagPhrase, i, last int) (p *prose.TagPhrase, skipped int) {
	for at := i; at < last && at < i+mostParted; {
		n := a.adverbs(at, last)
		if at == i && a.Lexicon.Language == "fr" {
			n = max(n, a.aside(at, last)) // "a, pour sa part, invité"
		}
		if n == 0 {
			return nil, 0
		}
		at += n
		for k := range phrases {
			if p := &phrases[k]; p.Tag&(prose.TagAsk|prose.TagPropose|prose.TagPassive|prose.TagStress|prose.TagWant) != 0 && p.Tag&prose.TagNo == 0 && at+len(p.Rest) <= last && prose.Follow(a.Tokens[at:last], p.Ids) {
				return p, at - i
			}
		}
	}
	return nil, 0
}

// aside is how many tokens an aside of a few words between commas takes at token i, 0
// where none stands there.
func (a *Attributed) aside(i, last int) int {
	if !a.Is(i, ",") {
		return 0
	}
	for k := i + 1; k+1 < min(last, i+prose.LongestAside); k++ {
		t := a.Tokens[k]
		if a.Is(k, ",") {
			return k + 1 - i
		}
		if t.Kind != prose.TokenWord && !a.InnerMark(k) || t.Is(prose.ClassSay|prose.ClassAuxiliary) {
			return 0
		}
	}
	return 0
}

// adverbs is how many tokens an adverb takes at token i; 0 when none stands there.
func (a *Attributed) adverbs(i, last int) int {
	t := a.Tokens[i]
	if t.Kind != prose.TokenWord || t.Capital() {
		return 0
	}
	if e := a.Lexicon.Tagged[a.Lexicon.Lexeme(t.Word).Tags]; e != nil {
		for _, p := range e.Phrases {
			if p.Tag&prose.TagAdverb != 0 && i+len(p.Rest) < last && prose.Follow(a.Tokens[i+1:last], p.Ids) {
				return 1 + len(p.Rest)
			}
		}
		if e.Single&prose.TagAdverb != 0 {
			return 1
		}
		if e.Single&prose.TagNegation != 0 {
			return 0
		}
	}
	for _, ending := range [...]string{"ly", "ment", "mente"} {
		if w := a.Word(t); len(w) > len(ending)+3 && strings.HasSuffix(w, ending) {
			return 1
		}
	}
	return 0
}
