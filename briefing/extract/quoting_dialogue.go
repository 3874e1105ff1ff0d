package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

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
			return a.firstRole(i+1, min(i+4, j)) >= 0 || a.tokens[i-1].is(classRole) && a.allCapital(i+1, j) // "dit son président, Awa Kane,"
		}
	}
	return false
}

// allCapital reports whether all words of [first, last) have capitals, as in a
// name.
func (a *analysis) allCapital(first, last int) bool {
	for i := first; i < last; i++ {
		if a.tokens[i].kind == tokenWord && !a.tokens[i].capital() {
			return false
		}
	}
	return first < last
}
