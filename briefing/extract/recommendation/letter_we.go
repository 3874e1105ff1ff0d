package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// longestWe is how many tokens those may have who say at the head of a letter who they
// are.
const longestWe = 24

// severalWrite is who writes a letter, as its first paragraphs say: "We are mothers, coaches and
// organizations from six countries."; nobody where they say how they are, or who one of
// them is.
func (r *recommender) severalWrite() prose.Speaker {
	if !r.isLetter() {
		return prose.Nobody
	}
	for i, b := range r.Blocks[:min(quotation.Letterhead, len(r.Blocks))] {
		r.Enter(i)
		first := r.behindWeAre(b)
		if first == b.FirstToken || b.First >= b.Last {
			continue
		}
		last := r.Sentences[b.First].Last
		if first < last && r.Tokens[first].Is(prose.ClassArticle) {
			first++
		}
		end := first
		for end < last && !r.Is(end, ".") && !r.Is(end, ";") && !r.Is(end, ":") && !r.Tokens[end].Is(prose.ClassRelative) {
			end++
		}
		if end > first && r.Is(end-1, ",") {
			end--
		}
		if end-first > longestWe || end-first < 2 || !r.calledTogether(first, end) {
			continue
		}
		who := r.Text[r.Tokens[first].Span.Start:r.Tokens[end-1].Span.End]
		return prose.Speaker{Attribution: briefing.Attribution{Who: who}, Entity: -1, Reason: nameWrites, Confidence: 0.7}
	}
	return prose.Nobody
}

// calledTogether reports whether the words at [first, end) are nouns for several people
// or bodies: the first of them is one, or another behind a comma or "and".
func (r *recommender) calledTogether(first, end int) bool {
	for i := first; i < end; i++ {
		if i > first && !r.Is(i-1, ",") && !r.Tokens[i-1].Is(prose.ClassConjunction|prose.ClassArticle) || !r.Plural(i) {
			continue
		}
		one := r.Lexicon.Classes[strings.TrimSuffix(r.LowerWord(i), "s")] // "nurses": the lists have the singular
		if (one|r.Tokens[i].Class)&(prose.ClassPerson|prose.ClassRole|prose.ClassOrg|prose.ClassOccupation) != 0 {
			return true
		}
	}
	return false
}

// behindWeAre is the token behind "We are", "Nous sommes" or "Somos" with which a block
// opens; its first token where it does not.
func (r *recommender) behindWeAre(b prose.Block) int {
	i := b.FirstToken
	if i+3 >= b.LastToken {
		return i
	}
	if r.LowerWord(i) == "somos" {
		return i + 1
	}
	if w := r.LowerWord(i + 1); r.Tokens[i].Is(prose.ClassWe) && (w == "are" || w == "sommes" || w == "somos") {
		return i + 2
	}
	return i
}
