package quotation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/cast"
	"attache/briefing/extract/prose"
)

// A quote whose speaker no sieve finds is a quote all the same where the text says
// that somebody says it, or where it stands as a sentence of its own.

// fewestAlone is how many words a sentence has at least that is a quote although
// nothing says so but its marks.
const fewestAlone = 6

// unnamed says why quote i, whose speaker is not found, is spoken all the same; ""
// when it is not.
func (a *Attributed) unnamed(i int) string {
	q := &a.Quotes[i]
	b := a.Blocks[q.Block]
	if b.Role == briefing.RoleHeading || !b.Prose() || q.Unclosed || q.Continued || a.TitleCase(*q) || a.quotedAgain(i) {
		return ""
	}
	w := a.Before(i)
	switch {
	case (a.clausal(q) || a.CountWords(q.Span) >= fewestAlone) && a.saidInFront(w):
		return "verb before the quote, whose subject is not found"
	case a.announced(w):
		return "noun for what somebody says before the quote"
	case a.sentenceAlone(i):
		return "a sentence of its own between marks"
	case a.behindClause(i, w):
		return "a sentence of its own behind a colon"
	}
	return ""
}

// saidInFront reports whether the words before a quote end with a verb of saying
// and what may follow it: whom it is said to, "that" with the beginning of its
// clause, a colon.
func (a *Attributed) saidInFront(w prose.Window) bool {
	for j := w.Last - 1; j >= max(w.First, w.Last-cast.LongestInner); j-- {
		t := a.Tokens[j]
		if a.Is(j, ";") || a.Is(j, ".") && !a.InnerMark(j) {
			return false
		}
		if !t.Is(prose.ClassSay|prose.ClassSayBase) || !a.SayingAt(j) || a.Passive(j, w.First) {
			continue
		}
		next := j + 1 + int(t.More)
		if next >= w.Last {
			return true
		}
		if a.Is(w.Last-1, ":") || a.Is(w.Last-1, ",") && w.Last-next <= 4 {
			return true
		}
		return a.thatBehind(next, w.Last)
	}
	return false
}

// thatBehind reports whether "that" follows at token i, behind what stands between
// commas and whom something is said to.
func (a *Attributed) thatBehind(i, limit int) bool {
	aside := false
	for k := i; k < limit; k++ {
		if a.Is(k, "that") || a.Is(k, "que") || a.Is(k, "qu’") || a.Is(k, "qu'") {
			return !a.Auxiliary(min(k+1, len(a.Tokens)-1))
		}
		if a.Is(k, ",") {
			aside = !aside
			continue
		}
		if !aside && !a.addressed(k) {
			return false
		}
	}
	return false
}

// announced reports whether a noun for what somebody says has its clause in the
// quote: "over her remark that “…”", "l’affirmation selon laquelle « … »".
func (a *Attributed) announced(w prose.Window) bool {
	that := a.clauseOfNoun(w)
	return that > w.First && !a.Auxiliary(min(that+1, len(a.Tokens)-1)) && !a.Tokens[that-1].Capital() && a.utteranceNoun(that-1)
}

// sentenceAlone reports whether quote i is a sentence of its own with a verb.
func (a *Attributed) sentenceAlone(i int) bool {
	q := &a.Quotes[i]
	if a.CountWords(q.Span) < fewestAlone || !a.wholeSentence(q) || !a.clausal(q) {
		return false
	}
	s := a.SentenceAt(q.Outer.Start)
	w := a.After(i)
	return s < len(a.Sentences) && a.Sentences[s].Span.Start >= q.Outer.Start && (w.Empty() || w.Last == w.First+1 && a.Is(w.First, "."))
}

// behindClause reports whether quote i is a sentence with a verb behind a colon that
// ends a clause.
func (a *Attributed) behindClause(i int, w prose.Window) bool {
	q := &a.Quotes[i]
	if w.Empty() || !a.Is(w.Last-1, ":") || a.CountWords(q.Span) < fewestAlone || !a.wholeSentence(q) || !a.clausal(q) {
		return false
	}
	return w.Last-w.First > 5
}

// clausal reports whether there is a finite verb in a quote, or a subject that needs
// one.
func (a *Attributed) clausal(q *prose.Quote) bool {
	if !a.nounPhraseOnly(*q) {
		return true
	}
	for j := q.First; j < q.Last; j++ {
		t := a.Tokens[j]
		if j == q.First && t.Is(prose.ClassPronoun|prose.ClassWe|prose.ClassI|prose.ClassThey) && !t.Is(prose.ClassArticle) {
			return true
		}
		if t.Kind != prose.TokenWord || t.Capital() && j > q.First {
			continue
		}
		if a.Listed("first-person", j) || a.FiniteSpanish(j) || a.Lexicon.Language == "es" && strings.HasSuffix(a.Word(t), "mos") {
			return true
		}
	}
	return false
}
