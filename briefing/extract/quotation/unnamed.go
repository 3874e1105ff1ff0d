package quotation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// A quote whose speaker no sieve finds is a quote all the same where the text says
// that somebody says it, or where it stands as a sentence of its own.

// fewestAlone is how many words a sentence has at least that is a quote although
// nothing says so but its marks.
const fewestAlone = 6

// unnamed says why quote i, whose speaker is not found, is spoken all the same; ""
// when it is not. Some of its forms tell the speaker.
func (a *Attributed) unnamed(i int) (prose.Speaker, string) {
	q := &a.Quotes[i]
	b := a.Blocks[q.Block]
	if b.Role == briefing.RoleHeading || !b.Prose() || q.Unclosed || q.Continued || a.TitleCase(*q) || a.quotedAgain(i) {
		return prose.Nobody, ""
	}
	w := a.Before(i)
	clause := a.clausal(q)
	switch {
	case (clause || a.CountWords(q.Span) >= fewestAlone) && a.saidInFront(w):
		return prose.Nobody, "verb before the quote, whose subject is not found"
	case clause && a.verbBehind(i):
		return prose.Nobody, "verb after the quote, whose subject is not found"
	case a.announced(w):
		return prose.Nobody, "noun for what somebody says before the quote"
	}
	if clause {
		if v := a.ruledInFront(w); v >= 0 {
			if p := a.SubjectBefore(v, w.First); a.CanSpeak(p) {
				sp := a.SpeakerOf(p)
				sp.Verb = a.VerbText(v)
				return sp, "verb before the quote"
			}
		}
	}
	if !clause || a.CountWords(q.Span) < fewestAlone {
		return prose.Nobody, ""
	}
	switch {
	case a.behindOpener(i, w):
		return a.unsaid(i, -1), "a sentence of its own between marks"
	case !a.wholeSentence(q):
	case a.sentenceAlone(i):
		return prose.Nobody, "a sentence of its own between marks"
	case a.behindClause(w):
		return a.strangerInFront(w), "a sentence of its own behind a colon"
	}
	return prose.Nobody, ""
}

// verbBehind reports whether a Spanish verb of saying stands alone behind the words
// and a comma: «Falta agua en el barrio», indicó.
func (a *Attributed) verbBehind(i int) bool {
	w := a.After(i)
	if a.Lexicon.Language != "es" || w.First+1 >= w.Last || !a.Is(w.First, ",") && !a.ClosesWithComma(i) {
		return false
	}
	if a.Is(w.First, ",") {
		w.First++
	}
	return a.Tokens[w.First].Is(prose.ClassSay) && a.SayingAt(w.First)
}

// saidInFront reports whether the words before a quote end with a verb of saying
// and what may follow it: whom it is said to, "that" with the beginning of its
// clause, a colon.
func (a *Attributed) saidInFront(w prose.Window) bool {
	for j := w.Last - 1; j >= max(w.First, w.Last-reference.LongestInner); j-- {
		t := a.Tokens[j]
		if a.Is(j, ";") || a.Is(j, ".") && !a.InnerMark(j) {
			return false
		}
		if !t.Is(prose.ClassSay|prose.ClassSayBase) || !a.SayingAt(j) || a.Passive(j, w.First) {
			continue
		}
		next := j + 1 + int(t.More)
		if next >= w.Last || a.Is(w.Last-1, ":") || a.Is(w.Last-1, ",") && w.Last-next <= 4 {
			return true
		}
		return a.thatBehind(next, w.Last) || a.colonWithin(next, w.Last)
	}
	return false
}

// ruledInFront is the verb before a quote by which a court, an inquiry or a survey
// says what it comes to, with the clause that the quote ends: "ruled that the
// fine “…”"; -1 for none.
func (a *Attributed) ruledInFront(w prose.Window) int {
	for j := w.Last - 2; j > max(w.First, w.Last-reference.LongestInner); j-- {
		if a.Is(j, ";") || a.Is(j, ".") && !a.InnerMark(j) || a.SayingAt(j) {
			return -1
		}
		if a.Listed("rules-that", j) && !a.Tokens[j].Capital() && !a.Passive(j, w.First) && a.thatBehind(j+1, w.Last) {
			return j
		}
	}
	return -1
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

// colonWithin reports whether a colon opens the clause that a quote ends: "the
// envoy said again in May: a port that is sold “…”".
func (a *Attributed) colonWithin(i, limit int) bool {
	for k := i; k < limit; k++ {
		if a.Is(k, ":") {
			return true
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

// behindOpener reports whether quote i ends a sentence that only an adverb opens:
// "Sin embargo, «…»."
func (a *Attributed) behindOpener(i int, w prose.Window) bool {
	if w.Last-w.First < 2 || w.Last-w.First > 4 || !a.Is(w.Last-1, ",") || !a.OpensSentence(w.First) || !a.endsSentence(i) {
		return false
	}
	for j := w.First; j < w.Last-1; j++ {
		if t := a.Tokens[j]; t.Kind != prose.TokenWord || a.Mentions[j] >= 0 || a.SayingAt(j) || t.Is(prose.ClassPronoun|prose.ClassThey|prose.ClassWe|prose.ClassI) {
			return false
		}
	}
	t := a.Tokens[w.First]
	return t.Is(prose.ClassAdverb | prose.ClassConjunction | prose.ClassPreposition | prose.ClassNoName)
}

// sentenceAlone reports whether quote i is a sentence of its own.
func (a *Attributed) sentenceAlone(i int) bool {
	q := &a.Quotes[i]
	s := a.SentenceAt(q.Outer.Start)
	return s < len(a.Sentences) && a.Sentences[s].Span.Start >= q.Outer.Start && a.endsSentence(i)
}

// endsSentence reports whether nothing but a full stop follows quote i in its
// sentence.
func (a *Attributed) endsSentence(i int) bool {
	w := a.After(i)
	return w.Empty() || w.Last == w.First+1 && a.Is(w.First, ".")
}

// behindClause reports whether the words before a quote are a clause with a colon.
func (a *Attributed) behindClause(w prose.Window) bool {
	return w.Last-w.First > 5 && a.Is(w.Last-1, ":")
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

// strangerInFront is the person not met before who is the subject of the clause in
// front of a colon: "An old gentleman, a faithful customer, brought me down to earth:";
// nobody for anything else.
func (a *Attributed) strangerInFront(w prose.Window) prose.Speaker {
	first := a.Sentences[min(a.SentenceAt(a.Tokens[w.Last-1].Span.Start), len(a.Sentences)-1)].First
	p := a.PhraseAfter(first, w.Last)
	if first < w.First || p.Empty() || p.First != first || !a.Introduces(first) || a.Plural(p.Head-1) || !a.Human(p) && !a.SomebodyByAge(p) {
		return prose.Nobody
	}
	return a.SpeakerOf(p)
}
