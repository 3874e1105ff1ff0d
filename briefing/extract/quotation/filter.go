package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// fewestWords is how many words a quote has at least.
const fewestWords = 4

// tooShort is why a quote of fewer words is none.
const tooShort = "fewer than four words"

// notSpeech says why the words between marks are no quote whoever may stand
// beside them; "" when they may be one.
func (a *Attributed) notSpeech(i int) string {
	q := a.Quotes[i]
	if a.CountWords(q.Span) < fewestWords {
		return tooShort
	}
	if a.labelled(i) {
		return "a title or a term"
	}
	return ""
}

// utterance reports whether quote i, which is short, is something said and no
// borrowed phrase: a part of a dialogue, a clause, what opens its sentence in front of
// the verb of saying, or what its attribution cuts off the words that follow.
func (a *Attributed) utterance(i int) bool {
	q := a.Quotes[i]
	if q.Dashed || a.opensSaid(i) || a.saidBehindColon(i) {
		return true
	}
	if a.CountWords(q.Span) < fewestWords-1 || a.TitleCase(q) {
		return false
	}
	if !a.nounPhraseOnly(q) || a.Tokens[q.First].Is(prose.ClassPronoun|prose.ClassWe|prose.ClassI|prose.ClassThey) {
		return true
	}
	if i+1 == len(a.Quotes) || !a.ClosesWithComma(i) || !a.StartsCapital(q) {
		return false
	}
	next := a.Quotes[i+1]
	return next.Block == q.Block && !a.StartsCapital(next) && a.SentenceAt(next.Outer.Start) == a.SentenceAt(q.Outer.Start)
}

// opensSaid reports whether the sentence opens with quote i and its comma and goes
// straight on with the verb of saying: «Pedimos lámparas», explicó Ana.
func (a *Attributed) opensSaid(i int) bool {
	q := a.Quotes[i]
	if q.First >= q.Last || !a.StartsCapital(q) || a.endsInName(q) || !a.Before(i).Empty() || !a.ClosesWithComma(i) {
		return false
	}
	if a.CountWords(q.Span) < 2 && a.Tokens[q.First].Class == 0 {
		return false // a name: «Libertad», dice el rótulo
	}
	w := a.After(i)
	for w.First < w.Last && (a.Is(w.First, ",") || a.Clitic(w.First)) {
		w.First++
	}
	return q.Speaker.Behind || !w.Empty() && a.Tokens[w.First].Is(prose.ClassSay) && !a.Tokens[w.First].Capital()
}

// saidBehindColon reports whether quote i is all that follows the colon of a sentence
// whose verb says that somebody speaks: «Ana lo resume: «Pedimos lámparas».»
func (a *Attributed) saidBehindColon(i int) bool {
	q := a.Quotes[i]
	return q.Speaker.Verb != "" && a.StartsCapital(q) && !a.endsInName(q) && a.BehindColon(&q) && (a.CountWords(q.Span) > 1 || a.Tokens[q.First].Class != 0)
}

// endsInName reports whether a quote’s last word, which is not its first, has a
// capital, as those of titles have: “Wells for Tomorrow”.
func (a *Attributed) endsInName(q prose.Quote) bool {
	for j := q.Last - 1; j > q.First; j-- {
		if a.Tokens[j].Kind == prose.TokenWord {
			return a.Tokens[j].Capital()
		}
	}
	return false
}

// CountWords counts words as people do; three characters in scripts without
// spaces count as two words.
func (a *Attributed) CountWords(s briefing.Span) int {
	text := a.Slice(s)
	if a.Language == "zh" {
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
func (a *Attributed) labelled(i int) bool {
	q := a.Quotes[i]
	w := a.Before(i)
	if w.Empty() {
		return false
	}
	if a.onAgenda(&q, w) {
		return true
	}
	last := w.Last - 1
	if a.Is(last, ",") && last > w.First {
		last-- // "its report, “…”,"
		if !a.TitleCase(q) && !a.nounPhraseOnly(q) {
			return false
		}
	}
	if a.themed(w, last) && a.StartsCapital(q) {
		return true
	}
	if a.furtherReading(w, last) || a.Is(last, "as") && last > w.First && a.Is(last-1, "known") {
		return true
	}
	if a.namesEvent(&q, w, last) {
		return true
	}
	t := a.Tokens[last]
	if a.EndsReflexive(last, w.First) {
		return false // "s'est dit « … »"
	}
	if t.Is(prose.ClassWork) && !t.Is(prose.ClassLabel) {
		// A work's title starts with a capital; "a bill “has reached …”" quotes.
		return a.TitleCase(q) || !a.Is(last, ":") && a.StartsCapital(q) && !a.wholeSentence(&q)
	}
	if !t.Is(prose.ClassLabel) {
		return false
	}
	if t.Is(prose.ClassNaming) && !a.Tokens[max(last-1, 0)].Is(prose.ClassArticle) {
		return a.TitleCase(q)
	}
	return !a.Is(last, ":")
}

// furtherReading reports whether a colon before the marks ends a pointer to
// another text: "Read more: “…”", "Siga leyendo: «…»".
func (a *Attributed) furtherReading(w prose.Window, last int) bool {
	return a.Is(last, ":") && last-w.First <= longestPointer && a.StartsSentence(w.First) && a.Listed("further-reading", w.First)
}

// longestPointer is how many tokens such a pointer has at most.
const longestPointer = 3

// themed reports whether what stands before a comma, a dash or "namely" is a
// theme or a title: "the theme of this session, namely, “…”".
func (a *Attributed) themed(w prose.Window, last int) bool {
	if last+1 == w.Last && !a.Is(last, "—") && !a.Is(last, "–") {
		return false
	}
	for j := last; j >= max(w.First, last-prose.Widest/8); j-- {
		if a.Listed("theme", j) {
			return true
		}
		if a.SayingAt(j) || a.Is(j, ";") || a.Is(j, ":") {
			return false
		}
	}
	return false
}

// nounPhraseOnly reports whether there is no sign of a verb in the quote.
func (a *Attributed) nounPhraseOnly(q prose.Quote) bool {
	for j := q.First; j < q.Last; j++ {
		if a.Tokens[j].Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassPronoun|prose.ClassWe|prose.ClassI|prose.ClassSay|prose.ClassThey) && !a.Tokens[j].Capital() {
			return false
		}
	}
	return true
}

// wholeSentence reports whether the words between the marks are sentences of
// their own.
func (a *Attributed) wholeSentence(q *prose.Quote) bool {
	if q.Last <= q.First {
		return false
	}
	first := q.First
	for first < q.Last && a.Tokens[first].Kind == prose.TokenMark {
		first++
	}
	if first == q.Last {
		return false
	}
	if t := a.Tokens[first]; !t.Capital() && t.Shape != prose.ShapeNone && t.Kind == prose.TokenWord {
		return false
	}
	if a.outsideMark(q) || a.BehindColon(q) {
		return true
	}
	if text := strings.TrimRight(a.Slice(q.Span), "’'”\")]»"); strings.ContainsRune(".!?…。！？؟—–", lastRune(text)) {
		return true // also “… he asked, ‘Why?’” and “… by the D.N.C.”
	}
	return q.Dashed || q.Continued || q.Unclosed
}

// lastRune is the last character of a text; 0 for none.
func lastRune(s string) rune {
	r, n := utf8.DecodeLastRuneInString(s)
	if n == 0 {
		return 0
	}
	return r
}

// outsideMark reports whether the quote's full stop stands behind its mark,
// and the quote alone makes the sentence.
func (a *Attributed) outsideMark(q *prose.Quote) bool {
	s := a.SentenceAt(q.Outer.Start)
	if s >= len(a.Sentences) || a.Sentences[s].Span.Start < q.Outer.Start {
		return false
	}
	next := a.TokenAt(q.Outer.End)
	return a.Is(next, ".") && a.Tokens[next].Span.Start == q.Outer.End
}

// merelyBorrowed says why a quote that a sieve gave a speaker is no quote
// after all; "" when it is one.
func (a *Attributed) merelyBorrowed(i int, loose bool) string {
	q := a.Quotes[i]
	b := a.Blocks[q.Block]
	if a.TitleCase(q) && !a.wholeSentence(&q) && (!a.ClosesWithComma(i) || !a.Before(i).Empty() && !a.EndsOpen(q)) {
		return "a title"
	}
	if a.quotedAgain(i) {
		return "repeats a quote of the text"
	}
	if loose && b.Role == briefing.RoleHeading {
		return "a heading"
	}
	if loose && a.TitleCase(q) && !a.contracts(q) {
		return "a title"
	}
	return ""
}

// quotedAgain reports whether a paragraph that is only a quote repeats words
// that the text quotes elsewhere, as pull quotes do.
func (a *Attributed) quotedAgain(i int) bool {
	q := a.Quotes[i]
	b := a.Blocks[q.Block]
	rest := a.TokenAt(q.Outer.End)
	if q.Outer.Start != b.Span.Start || b.LastToken-rest > prose.Widest/12 {
		return false
	}
	for j := rest; j < b.LastToken; j++ {
		if a.SayingAt(j) {
			return false // more than a name under the quote
		}
	}
	text := trimMarks(a.Slice(q.Span))
	for j := max(0, i-12); j < min(len(a.Quotes), i+12); j++ {
		if o := a.Quotes[j]; j != i && o.Span.Len() >= q.Span.Len() && (o.Span.Len() > q.Span.Len() || j < i) && strings.Contains(a.Slice(o.Span), text) {
			return true
		}
	}
	return false
}

func trimMarks(s string) string {
	return strings.TrimRightFunc(s, func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) })
}

// contracts reports whether a verb is cut short in a quote, as in speech and in
// hardly any title: “That’s Jane Okoro and Ana Lund.”
func (a *Attributed) contracts(q prose.Quote) bool {
	for j := q.First + 1; j < q.Last; j++ {
		if a.Possessive(j) && a.Tokens[j-1].Is(prose.ClassPronoun|prose.ClassThey|prose.ClassRelative|prose.ClassDeterminer) {
			return true
		}
	}
	return false
}
