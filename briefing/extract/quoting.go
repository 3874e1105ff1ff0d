package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// longestUnclosed is how many bytes a quote without a closing mark may hold.
const longestUnclosed = 3000

// pairMarks finds what stands between quotation marks, block by block.
func (a *analysis) pairMarks() {
	runOn := -1 // the block before ended within this quote
	for i := range a.blocks {
		b := &a.blocks[i]
		a.enter(i)
		before := len(a.quotes)
		if dashed := a.dialogue(i); dashed {
			continue
		}
		found := pairs(marksIn(a.text, b.span))
		if len(found) == 0 && b.role == briefing.RoleQuotation {
			a.blockQuotation(i)
			continue
		}
		for k, p := range found {
			switch {
			case p.open.at < 0:
				a.quoteWithoutOpening(i, p.close)
			case p.closed:
				a.addQuote(i, p.open, briefing.Span{Start: p.open.end(), End: p.close.at}, p.close.end(), false)
			default:
				limit := b.span.End
				if k+1 < len(found) {
					limit = found[k+1].open.at
					if limit < 0 {
						limit = found[k+1].close.at
					}
				}
				end := a.unclosedEnd(p.open.end(), limit, k+1 == len(found))
				a.addQuote(i, p.open, briefing.Span{Start: p.open.end(), End: end}, end, true)
			}
		}
		if len(a.quotes) == before {
			runOn = -1
			continue
		}
		if first := &a.quotes[before]; runOn >= 0 && first.outer.Start == b.span.Start {
			first.continued = true
		}
		runOn = -1
		if last := &a.quotes[len(a.quotes)-1]; last.unclosed && last.span.End == b.span.End {
			runOn = len(a.quotes) - 1
		}
	}
}

func (a *analysis) addQuote(block int, open mark, s briefing.Span, outerEnd int, unclosed bool) {
	s = a.doc.Trim(s)
	if s.Empty() {
		return
	}
	if n := len(a.quotes); n > 0 && a.quotes[n-1].outer.End > open.at {
		return
	}
	if cut, rest, ok := a.innerAttribution(s); ok {
		outer := briefing.Span{Start: open.at, End: max(outerEnd, s.End)}
		head := briefing.Span{Start: s.Start, End: cut}
		a.appendQuote(block, open.family, head, briefing.Span{Start: outer.Start, End: cut}, false)
		if tail := a.doc.Trim(briefing.Span{Start: rest, End: s.End}); !tail.Empty() {
			a.appendQuote(block, open.family, tail, briefing.Span{Start: tail.Start, End: outer.End}, unclosed)
			a.quotes[len(a.quotes)-1].dashed = a.lexicon.language == "ru"
		}
		return
	}
	a.appendQuote(block, open.family, s, briefing.Span{Start: open.at, End: max(outerEnd, s.End)}, unclosed)
}

func (a *analysis) appendQuote(block int, f family, s, outer briefing.Span, unclosed bool) {
	a.quotes = append(a.quotes, quote{
		span: s, outer: outer, block: block,
		first: a.tokenAt(s.Start), last: a.tokenAt(s.End), family: f,
		unclosed: unclosed, speaker: speaker{entity: -1},
	})
}

// unclosedEnd is where a quote ends whose closing mark is missing: before
// ", she said", else at the end of its sentence when another quote follows,
// else at the limit.
func (a *analysis) unclosedEnd(start, limit int, last bool) int {
	if limit-start > longestUnclosed {
		limit = start + longestUnclosed
		for limit > start && !utf8.RuneStart(a.text[limit]) {
			limit--
		}
		last = false
	}
	for i := a.tokenAt(start); i < len(a.tokens) && a.tokens[i].span.Start < limit; i++ {
		if a.text[a.tokens[i].span.Start] == ',' && a.attributionAt(i+1, limit) {
			return a.tokens[i].span.End
		}
	}
	if last {
		return limit
	}
	if i := a.sentenceAt(start); i < len(a.sentences) && a.sentences[i].span.End < limit {
		return a.sentences[i].span.End
	}
	return limit
}

// attributionAt reports whether "she said", "Ms. Okoro said" or "said Okoro"
// stands at token i.
func (a *analysis) attributionAt(i, limit int) bool {
	for j := i; j < min(i+5, len(a.tokens)) && a.tokens[j].span.Start < limit; j++ {
		t := a.tokens[j]
		if t.is(classSay) && !t.capital() {
			if j > i {
				return true
			}
			next := i + 1
			return next < len(a.tokens) && a.tokens[next].capital()
		}
		if t.kind == tokenWord && !t.capital() && !t.is(classPronoun|classParticle|classAuxiliary) {
			return false
		}
	}
	return false
}

// quoteWithoutOpening takes the sentence before a closing mark as quoted,
// when an attribution follows the mark.
func (a *analysis) quoteWithoutOpening(block int, m mark) {
	b := a.blocks[block]
	if a.goesOnPastMark(block, m) {
		return
	}
	before, _ := utf8.DecodeLastRuneInString(a.text[b.span.Start:m.at])
	if !strings.ContainsRune(",.?!…", before) || !a.attributionAt(a.tokenAt(m.end()), b.span.End) {
		return
	}
	start := b.span.Start
	if i := a.sentenceAt(m.at - 1); i < len(a.sentences) && a.sentences[i].block == block {
		start = max(start, a.sentences[i].span.Start)
	}
	if n := len(a.quotes); n > 0 {
		if a.quotes[n-1].outer.End > start {
			return
		}
	}
	a.addQuote(block, mark{at: start, family: m.family}, briefing.Span{Start: start, End: m.at}, m.end(), true)
}

// blockQuotation takes a paragraph that the document sets apart as quoted, up
// to the dash of its credit.
func (a *analysis) blockQuotation(block int) {
	s := a.blocks[block].span
	text := a.slice(s)
	for _, dash := range [...]string{"\n—", "\n–", "\n-", " — ", " – "} {
		if i := strings.LastIndex(text, dash); i > 0 && len(text)-i < longestHeading {
			text = text[:i]
		}
	}
	s.End = s.Start + len(text)
	a.addQuote(block, mark{at: s.Start, family: familyDouble}, s, s.End, false)
}

// dialogue takes a paragraph that opens with a dash apart, where it is
// speech: —A —dice X—. B. It reports whether it was.
func (a *analysis) dialogue(block int) bool {
	b := a.blocks[block]
	text := a.slice(b.span)
	r, n := utf8.DecodeRuneInString(text)
	if (r != '—' && r != '–' && r != '―') || len(text) <= n+1 {
		return false
	}
	if a.dialogueFrench(block) {
		return true
	}
	if next, _ := utf8.DecodeRuneInString(text[n:]); unicode.IsSpace(next) && r == '–' {
		return false // a list item
	}
	dash := string(r)
	pieces := dashPieces(text, dash)
	speech := false
	for k, p := range pieces {
		first := a.tokenAt(b.span.Start + p.Start)
		if k%2 == 1 && first < len(a.tokens) && a.tokens[first].is(classSay) {
			speech = true
		}
		if k%2 == 1 && a.lexicon.language == "es" && saidInDashes(text, p, dash) {
			speech = true // "—empieza—": no other dash stands like that
		}
		if k%2 == 1 && a.lexicon.language == "es" && toldInDashes(text, p, dash, k+1 < len(pieces)) {
			speech = true
		}
		if k%2 == 1 && first+1 < len(a.tokens) && a.tokens[first+1].is(classSay) {
			speech = true
		}
	}
	if !speech {
		return false
	}
	for k, p := range pieces {
		if k%2 == 1 {
			continue
		}
		s := briefing.Span{Start: b.span.Start + p.Start, End: b.span.Start + p.End}
		// What follows the speaker's dash begins with the marks that the
		// sentence needs: "—dice—. B", "—dice—, b".
		for s.Start < s.End && strings.ContainsRune(".,;:… ", rune(a.text[s.Start])) {
			s.Start++
		}
		a.addQuote(block, mark{at: s.Start, family: familyDouble}, s, s.End, false)
		if n := len(a.quotes); n > 0 && a.quotes[n-1].block == block {
			a.quotes[n-1].dashed = true
		}
	}
	return true
}

// saidInDashes reports whether a piece of a Spanish dialogue is what tells who
// speaks: a dash that touches a small letter behind it and no word before it,
// as the first dash of the paragraph opened the speech.
func saidInDashes(text string, p briefing.Span, dash string) bool {
	at := p.Start - len(dash)
	if at <= 0 || p.Start >= p.End {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	first, _ := utf8.DecodeRuneInString(text[p.Start:])
	last, _ := utf8.DecodeLastRuneInString(text[:p.End])
	return unicode.IsSpace(before) && unicode.IsLower(first) && !unicode.IsSpace(last)
}

// dashPieces cuts a dialogue paragraph at the dashes that touch a word on one
// side only: speech, who says it, speech …
func dashPieces(text, dash string) []briefing.Span {
	var pieces []briefing.Span
	start := len(dash)
	for i := start; i < len(text); {
		j := strings.Index(text[i:], dash)
		if j < 0 {
			break
		}
		j += i
		before, _ := utf8.DecodeLastRuneInString(text[:j])
		after, _ := utf8.DecodeRuneInString(text[j+len(dash):])
		if unicode.IsSpace(before) != unicode.IsSpace(after) || unicode.IsPunct(after) || unicode.IsSpace(before) {
			pieces = append(pieces, briefing.Span{Start: start, End: j})
			start = j + len(dash)
		}
		i = j + len(dash)
	}
	return append(pieces, briefing.Span{Start: start, End: len(text)})
}

// innerAttribution finds who says it within the marks, as French and Spanish
// print it: « A, a dit X, B ». The first part ends at cut, with its comma; the
// second one starts at rest.
func (a *analysis) innerAttribution(s briefing.Span) (cut, rest int, ok bool) {
	if a.lexicon.language == "ru" {
		return a.innerDashes(s)
	}
	if a.lexicon.language != "fr" && a.lexicon.language != "es" {
		return 0, 0, false
	}
	if cut, rest, ok := a.asideInDashes(s); ok {
		return cut, rest, true
	}
	first, last := a.tokenAt(s.Start), a.tokenAt(s.End)
	for i := first; i+2 < last; i++ {
		if !a.is(i, ",") && !a.is(i, "?") && !a.is(i, "!") && !a.is(i, "…") {
			continue
		}
		v := i + 1
		inverted := false
		for v < last && v < i+5 && (a.clitic(v) || a.auxiliary(v) || a.tokens[v].is(classInverted)) {
			inverted = inverted || a.tokens[v].is(classInverted)
			v++
		}
		if v >= last || !a.tokens[v].is(classSay) && !(v+1 < last && a.tokens[v+1].is(classInverted)) || a.tokens[v].capital() {
			continue
		}
		end := v + 1 + int(a.tokens[v].more)
		if !inverted {
			p := a.phraseAfter(end, last)
			if p.empty() || !a.tokens[p.first].is(classInverted) && !a.named(p) && !(a.tokens[p.first].is(classArticle) && a.hasRole(p)) {
				continue
			}
			end = p.last
		}
		for end < last && end < v+30 && !a.is(end, ".") {
			if a.is(end, ",") && !a.apposed(end, last) {
				if stop := a.trailingApposition(end, last); stop > 0 {
					return a.tokens[i].span.End, a.tokens[stop].span.End, true
				}
				return a.tokens[i].span.End, a.tokens[end].span.End, true
			}
			end++
		}
		if end >= last || a.is(end, ".") {
			return a.tokens[i].span.End, a.tokens[min(end, last-1)].span.End, true
		}
	}
	return 0, 0, false
}

// trailingApposition is the full stop that ends what follows an age: "dit
// Mariam, 41 ans, déplacée de Tin-Akoff."; 0 when nothing such does.
func (a *analysis) trailingApposition(comma, last int) int {
	if !a.tokens[comma-1].is(classTime|classPeriod) || comma+2 >= last {
		return 0
	}
	if t := a.tokens[comma+1]; t.capital() || t.is(classConjunction|classPronoun|classThey|classWe|classI|classArticle|classPreposition|classClitic|classAuxiliary) {
		return 0
	}
	for j := comma + 1; j < min(last, comma+9); j++ {
		if a.is(j, ",") {
			return 0
		}
		if a.is(j, ".") {
			return j
		}
	}
	return 0
}

// apposed reports whether the comma at token i opens an apposition: "X,
// directeur d'école à Gao,".
func (a *analysis) apposed(i, last int) bool {
	if i+2 < last && a.tokens[i+1].kind == tokenNumber && a.tokens[i+2].is(classTime|classPeriod) {
		return true // an age
	}
	for j := i + 1; j < min(last, i+12); j++ {
		if a.is(j, ",") {
			return a.firstRole(i+1, min(i+4, j)) >= 0
		}
	}
	return false
}
