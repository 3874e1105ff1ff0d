package extract

import (
	"strings"
	"unicode"

	"attache/briefing"
)

// fewestWords is how many words a quote has at least.
const fewestWords = 4

// tooShort is why a quote of fewer words is none.
const tooShort = "fewer than four words"

// notSpeech says why the words between marks are no quote whoever may stand
// beside them; "" when they may be one.
func (a *analysis) notSpeech(i int) string {
	q := a.quotes[i]
	if a.countWords(q.span) < fewestWords {
		return tooShort
	}
	if a.labelled(i) {
		return "a title or a term"
	}
	return ""
}

// utterance reports whether quote i, which is short, is something said and no
// borrowed phrase: a part of a dialogue, a clause, or what its attribution cuts off
// the words that follow.
func (a *analysis) utterance(i int) bool {
	q := a.quotes[i]
	if q.dashed {
		return true
	}
	if a.countWords(q.span) < fewestWords-1 || a.titleCase(q) {
		return false
	}
	if !a.nounPhraseOnly(q) || a.tokens[q.first].is(classPronoun|classWe|classI|classThey) {
		return true
	}
	if i+1 == len(a.quotes) || !a.closesWithComma(i) || !a.startsCapital(q) {
		return false
	}
	next := a.quotes[i+1]
	return next.block == q.block && !a.startsCapital(next) && a.sentenceAt(next.outer.Start) == a.sentenceAt(q.outer.Start)
}

// countWords counts words as people do; three characters in scripts without
// spaces count as two words.
func (a *analysis) countWords(s briefing.Span) int {
	text := a.slice(s)
	if a.language == "zh" {
		n := 0
		for _, r := range text {
			if unicode.IsLetter(r) {
				n++
			}
		}
		return n * 2 / 3
	}
	n := 0
	for range strings.FieldsSeq(text) {
		n++
	}
	return n
}

// labelled reports whether the words before the marks say that a name, a
// title or a term follows: "entitled “…”", "the report “…”".
func (a *analysis) labelled(i int) bool {
	q := a.quotes[i]
	w := a.before(i)
	if w.empty() {
		return false
	}
	if a.onAgenda(&q, w) {
		return true
	}
	last := w.last - 1
	if a.is(last, ",") && last > w.first {
		last-- // "its report, “…”,"
		if !a.titleCase(q) && !a.nounPhraseOnly(q) {
			return false
		}
	}
	if a.themed(w, last) && a.startsCapital(q) {
		return true
	}
	if a.furtherReading(w, last) || a.is(last, "as") && last > w.first && a.is(last-1, "known") {
		return true
	}
	if a.namesEvent(&q, w, last) {
		return true
	}
	t := a.tokens[last]
	if a.endsReflexive(last, w.first) {
		return false // "s'est dit « … »"
	}
	if t.is(classWork) && !t.is(classLabel) {
		// A work's title starts with a capital; "a bill “has reached …”" quotes.
		return a.titleCase(q) || !a.is(last, ":") && a.startsCapital(q) && !a.wholeSentence(&q)
	}
	if !t.is(classLabel) {
		return false
	}
	if t.is(classNaming) && !a.tokens[max(last-1, 0)].is(classArticle) {
		return a.titleCase(q)
	}
	return !a.is(last, ":")
}

// furtherReading reports whether a colon before the marks ends a pointer to
// another text: "Read more: “…”", "Siga leyendo: «…»".
func (a *analysis) furtherReading(w window, last int) bool {
	return a.is(last, ":") && last-w.first <= longestPointer && a.startsSentence(w.first) && a.listed("further-reading", w.first)
}

// longestPointer is how many tokens such a pointer has at most.
const longestPointer = 3

// themed reports whether what stands before a comma, a dash or "namely" is a
// theme or a title: "the theme of this session, namely, “…”".
func (a *analysis) themed(w window, last int) bool {
	if last+1 == w.last && !a.is(last, "—") && !a.is(last, "–") {
		return false
	}
	for j := last; j >= max(w.first, last-widest/8); j-- {
		if a.listed("theme", j) {
			return true
		}
		if a.sayingAt(j) || a.is(j, ";") || a.is(j, ":") {
			return false
		}
	}
	return false
}

func (a *analysis) startsCapital(q quote) bool {
	return q.first < q.last && a.tokens[q.first].capital()
}

// titleCase reports whether most of the longer words are capitalised.
func (a *analysis) titleCase(q quote) bool {
	capital, lower := 0, 0
	for j := q.first; j < q.last; j++ {
		t := a.tokens[j]
		if t.kind != tokenWord || t.span.Len() < 4 || j == q.first || t.is(classPreposition|classConjunction|classPronoun|classI) {
			continue
		}
		if t.capital() {
			capital++
		} else {
			lower++
		}
	}
	return capital > 1 && capital >= 2*lower && a.startsCapital(q)
}

// nounPhraseOnly reports whether there is no sign of a verb in the quote.
func (a *analysis) nounPhraseOnly(q quote) bool {
	for j := q.first; j < q.last; j++ {
		if a.tokens[j].is(classAuxiliary|classVerb|classPronoun|classWe|classI|classSay|classThey) && !a.tokens[j].capital() {
			return false
		}
	}
	return true
}

// wholeSentence reports whether the words between the marks are sentences of
// their own.
func (a *analysis) wholeSentence(q *quote) bool {
	if q.last <= q.first {
		return false
	}
	first := q.first
	for first < q.last && a.tokens[first].kind == tokenMark {
		first++
	}
	if first == q.last {
		return false
	}
	if t := a.tokens[first]; !t.capital() && t.shape != shapeNone && t.kind == tokenWord {
		return false
	}
	if a.outsideMark(q) || a.behindColon(q) {
		return true
	}
	switch a.word(a.tokens[q.last-1]) {
	case ".", "!", "?", "…", "。", "！", "？", "؟", "—", "–":
		return true
	}
	return q.dashed || q.continued || q.unclosed
}

// outsideMark reports whether the quote's full stop stands behind its mark,
// and the quote alone makes the sentence.
func (a *analysis) outsideMark(q *quote) bool {
	s := a.sentenceAt(q.outer.Start)
	if s >= len(a.sentences) || a.sentences[s].span.Start < q.outer.Start {
		return false
	}
	next := a.tokenAt(q.outer.End)
	return a.is(next, ".") && a.tokens[next].span.Start == q.outer.End
}

// merelyBorrowed says why a quote that a sieve gave a speaker is no quote
// after all; "" when it is one.
func (a *analysis) merelyBorrowed(i int, loose bool) string {
	q := a.quotes[i]
	b := a.blocks[q.block]
	if a.titleCase(q) && !a.wholeSentence(&q) && (!a.closesWithComma(i) || !a.before(i).empty() && !a.endsOpen(q)) {
		return "a title"
	}
	if a.quotedAgain(i) {
		return "repeats a quote of the text"
	}
	if loose && b.role == briefing.RoleHeading {
		return "a heading"
	}
	if loose && a.titleCase(q) {
		return "a title"
	}
	return ""
}

// quotedAgain reports whether a paragraph that is only a quote repeats words
// that the text quotes elsewhere, as pull quotes do.
func (a *analysis) quotedAgain(i int) bool {
	q := a.quotes[i]
	b := a.blocks[q.block]
	rest := a.tokenAt(q.outer.End)
	if q.outer.Start != b.span.Start || b.lastToken-rest > widest/12 {
		return false
	}
	for j := rest; j < b.lastToken; j++ {
		if a.sayingAt(j) {
			return false // more than a name under the quote
		}
	}
	text := trimMarks(a.slice(q.span))
	for j := max(0, i-12); j < min(len(a.quotes), i+12); j++ {
		if o := a.quotes[j]; j != i && o.span.Len() >= q.span.Len() && (o.span.Len() > q.span.Len() || j < i) && strings.Contains(a.slice(o.span), text) {
			return true
		}
	}
	return false
}

func trimMarks(s string) string {
	return strings.TrimRightFunc(s, func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) })
}
