package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// dialogue takes a paragraph that opens with a dash apart, where it is
// speech: —A —dice X—. B. It reports whether it was.
func (a *Parsed) dialogue(block int) bool {
	b := a.Blocks[block]
	text := a.Slice(b.Span)
	r, n := utf8.DecodeRuneInString(text)
	if a.dialogueFrench(block) {
		return true
	}
	if (r != '—' && r != '–' && r != '―') || len(text) <= n+1 {
		return false
	}
	if next, _ := utf8.DecodeRuneInString(text[n:]); unicode.IsSpace(next) && r == '–' {
		return false // a list item
	}
	dash := string(r)
	pieces := dashPieces(text, dash)
	speech := false
	for k, p := range pieces {
		first := a.TokenAt(b.Span.Start + p.Start)
		if k%2 == 1 && first < len(a.Tokens) && a.Tokens[first].Is(ClassSay) {
			speech = true
		}
		if k%2 == 1 && a.Lexicon.Language == "es" && saidInDashes(text, p, dash) {
			speech = true // "—empieza—": no other dash stands like that
		}
		if k%2 == 1 && a.Lexicon.Language == "es" && toldInDashes(text, p, dash, k+1 < len(pieces)) {
			speech = true
		}
		if k%2 == 1 && first+1 < len(a.Tokens) && a.Tokens[first+1].Is(ClassSay) {
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
		s := briefing.Span{Start: b.Span.Start + p.Start, End: b.Span.Start + p.End}
		// What follows the speaker's dash begins with the marks that the
		// sentence needs: "—dice—. B", "—dice—, b".
		for s.Start < s.End && strings.ContainsRune(".,;:… ", rune(a.Text[s.Start])) {
			s.Start++
		}
		a.addQuote(block, mark{at: s.Start, Family: familyDouble}, s, s.End, false)
		if n := len(a.Quotes); n > 0 && a.Quotes[n-1].Block == block {
			a.Quotes[n-1].Dashed = true
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
func (a *Parsed) innerAttribution(s briefing.Span) (cut, rest int, ok bool) {
	if a.Lexicon.Language == "ru" {
		return a.innerDashes(s)
	}
	if a.Lexicon.Language != "fr" && a.Lexicon.Language != "es" {
		return 0, 0, false
	}
	if cut, rest, ok := a.asideInDashes(s); ok {
		return cut, rest, true
	}
	first, last := a.TokenAt(s.Start), a.TokenAt(s.End)
	for i := first; i+2 < last; i++ {
		if !a.Is(i, ",") && !a.Is(i, "?") && !a.Is(i, "!") && !a.Is(i, "…") {
			continue
		}
		v := i + 1
		inverted := false
		for v < last && v < i+5 && (a.Clitic(v) || a.Auxiliary(v) || a.Tokens[v].Is(ClassInverted)) {
			inverted = inverted || a.Tokens[v].Is(ClassInverted)
			v++
		}
		if v >= last || !a.Tokens[v].Is(ClassSay) && !(v+1 < last && a.Tokens[v+1].Is(ClassInverted)) || a.Tokens[v].Capital() {
			continue
		}
		end := v + 1 + int(a.Tokens[v].More)
		if !inverted {
			p := a.PhraseAfter(end, last)
			if p.Empty() || !a.Tokens[p.First].Is(ClassInverted) && !a.Named(p) && !(a.Tokens[p.First].Is(ClassArticle) && (a.HasRole(p) || a.Is(p.First+1, "un") || a.Is(p.First+1, "une"))) && !a.PointsAtLast(p) {
				continue
			}
			end = p.Last
		}
		for end < last && end < v+30 && !a.Is(end, ".") {
			if a.Is(end, ",") && !a.apposed(end, last) {
				if stop := a.trailingApposition(end, last); stop > 0 {
					return a.Tokens[i].Span.End, a.Tokens[stop].Span.End, true
				}
				return a.Tokens[i].Span.End, a.Tokens[end].Span.End, true
			}
			end++
		}
		if end >= last || a.Is(end, ".") {
			return a.Tokens[i].Span.End, a.Tokens[min(end, last-1)].Span.End, true
		}
	}
	return 0, 0, false
}

// trailingApposition is the full stop that ends what follows an age: "dit
// Mariam, 41 ans, déplacée de Tin-Akoff."; 0 when nothing such does.
func (a *Parsed) trailingApposition(comma, last int) int {
	if !a.Tokens[comma-1].Is(ClassTime|ClassPeriod) || comma+2 >= last {
		return 0
	}
	if t := a.Tokens[comma+1]; t.Capital() || t.Is(ClassConjunction|ClassPronoun|ClassThey|ClassWe|ClassI|ClassArticle|ClassPreposition|ClassClitic|ClassAuxiliary) {
		return 0
	}
	for j := comma + 1; j < min(last, comma+9); j++ {
		if a.Is(j, ",") {
			return 0
		}
		if a.Is(j, ".") {
			return j
		}
	}
	return 0
}

// apposed reports whether the comma at token i opens an apposition: "X,
// directeur d'école à Gao,".
func (a *Parsed) apposed(i, last int) bool {
	if i+2 < last && a.Tokens[i+1].Kind == TokenNumber && a.Tokens[i+2].Is(ClassTime|ClassPeriod) {
		return true // an age
	}
	for j := i + 1; j < min(last, i+12); j++ {
		if a.Is(j, ",") {
			return a.FirstRole(i+1, min(i+4, j)) >= 0 || a.Tokens[i-1].Is(ClassRole) && a.allCapital(i+1, j) // "dit son président, Awa Kane,"
		}
	}
	return false
}

// allCapital reports whether all words of [first, last) have capitals, as in a
// name.
func (a *Parsed) allCapital(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Tokens[i].Kind == TokenWord && !a.Tokens[i].Capital() {
			return false
		}
	}
	return first < last
}
