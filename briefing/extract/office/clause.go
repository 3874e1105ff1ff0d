package office

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// SaysOfOthers reports whether the pronoun at token i says what its sentence
// has stated so far: "Statisticians must add noise, he insisted". Whom that is
// about is somebody else.
func (a *Worded) SaysOfOthers(i int) bool {
	comma := i - 1
	if a.Lexicon.Language == "en" && (a.Is(comma, "”") || a.Is(comma, "\"")) {
		if q, quoted := a.OuterAt(a.Tokens[comma].Span.Start); quoted && q.First < q.Last && a.Tokens[q.First].Shape == prose.ShapeLower && !a.saidBefore(q.First) {
			comma-- // "Okoro “lacks the strength,” he said"
		}
	}
	return a.Is(comma, ",") && i+1 < len(a.Tokens) && a.Tokens[i+1].Is(prose.ClassSay) && a.SayingAt(i+1)
}

// saidBefore reports whether a verb of saying stands before token i in its
// sentence.
func (a *Worded) saidBefore(i int) bool {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return false
	}
	for j := a.Sentences[s].First; j < i; j++ {
		if a.SayingAt(j) {
			return true
		}
	}
	return false
}

// OutsideQuotes is the first token of [first, last) that stands in no quote
// and is no mark; last when all do.
func (a *Worded) OutsideQuotes(first, last int) int {
	for i := first; i < last; i++ {
		if q, ok := a.OuterAt(a.Tokens[i].Span.Start); ok {
			for i+1 < last && a.Tokens[i+1].Span.Start < q.Outer.End {
				i++
			}
			continue
		}
		if a.Tokens[i].Kind != prose.TokenMark {
			return i
		}
	}
	return last
}

// AgentMark reports whether token i opens the agent of a passive: "by".
func (a *Worded) AgentMark(i int) bool {
	return a.Is(i, "by") || a.Is(i, "par") || a.Is(i, "por")
}

// CutStart is the first n bytes at s, or fewer.
func (a *Worded) CutStart(s briefing.Span, n int) string {
	return a.Text[s.Start:min(s.End, s.Start+n)]
}

// VerbLike reports whether the word looks like a finite verb: "sighed",
// "retorts". It is asked where nothing but a verb is likely.
func (a *Worded) VerbLike(i int) bool {
	t := a.Tokens[i]
	if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassArticle|prose.ClassAuxiliary|prose.ClassSubordinate|prose.ClassRelative|prose.ClassPronoun|prose.ClassRole|prose.ClassOrg|prose.ClassTime) {
		return false
	}
	if t.Is(prose.ClassSay | prose.ClassNaming | prose.ClassVerb) {
		return true
	}
	w := a.Word(t)
	n := len(w)
	switch a.Lexicon.Language {
	case "en":
		return n > 3 && (w[n-2:] == "ed" || w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u') || a.Listed("past", i)
	}
	return false
}

// CutsPiece reports whether token i parts two pieces of a clause.
func (a *Worded) CutsPiece(i int) bool {
	if a.Tokens[i].Is(prose.ClassPortfolio) {
		return false
	}
	switch a.Word(a.Tokens[i]) {
	case ",", ";", ":", "–", "—":
		return true
	}
	return a.SpacedHyphen(i)
}

// SpacedHyphen reports whether token i is a hyphen that stands for a dash:
// "Okoro - who was there - said".
func (a *Worded) SpacedHyphen(i int) bool {
	if a.Is(i, "--") {
		return true
	}
	if !a.Is(i, "-") || i == 0 || i+1 >= len(a.Tokens) {
		return false
	}
	if a.Lexicon.Language == "en" && (a.Is(i+1, "-") && a.Tokens[i].Span.End == a.Tokens[i+1].Span.Start || a.Is(i-1, "-") && a.Tokens[i-1].Span.End == a.Tokens[i].Span.Start) {
		return true // "Okoro -- who was there -- said"
	}
	return a.Tokens[i-1].Span.End < a.Tokens[i].Span.Start && a.Tokens[i].Span.End < a.Tokens[i+1].Span.Start
}

// PieceEnd is the next token behind token i that ends a piece of a clause; end for none.
func (a *Worded) PieceEnd(i, end int) int {
	for i < end && !a.CutsPiece(i) {
		i++
	}
	return i
}
