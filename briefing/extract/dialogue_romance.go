package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// longestInDashes is how many tokens tell who speaks between two dashes at most.
const longestInDashes = 34

// dialogueFrench takes a French paragraph that opens with a long dash for
// speech where it tells who speaks, or one beside it does: "— Tu as vu le
// fleuve ? demande Awa." It reports whether it was.
func (a *analysis) dialogueFrench(block int) bool {
	if a.lexicon.language != "fr" || !a.opensWithLongDash(block) {
		return false
	}
	speech := false
	for k := max(0, block-2); k <= min(len(a.blocks)-1, block+2) && !speech; k++ {
		if a.opensWithLongDash(k) {
			_, _, speech = a.innerAttribution(a.behindDash(k))
		}
	}
	if !speech {
		return false
	}
	n := len(a.quotes)
	s := a.behindDash(block)
	a.addQuote(block, mark{at: s.Start, family: familyDouble}, s, s.End, false)
	for k := n; k < len(a.quotes); k++ {
		a.quotes[k].dashed = true
	}
	return len(a.quotes) > n
}

// opensWithLongDash reports whether a paragraph opens with the dash of a speech.
func (a *analysis) opensWithLongDash(block int) bool {
	text := a.slice(a.blocks[block].span)
	return strings.HasPrefix(text, "—") || strings.HasPrefix(text, "―")
}

// behindDash is a paragraph without the dash that opens it.
func (a *analysis) behindDash(block int) briefing.Span {
	s := a.blocks[block].span
	_, n := utf8.DecodeRuneInString(a.slice(s))
	return a.doc.Trim(briefing.Span{Start: s.Start + n, End: s.End})
}

// asideInDashes finds who says it between dashes within the marks of a quote:
// «A —constata la glacióloga Ana Roa—. B», « A – dit Paul Mbaye – B ».
func (a *analysis) asideInDashes(s briefing.Span) (cut, rest int, ok bool) {
	first, last := a.tokenAt(s.Start), a.tokenAt(s.End)
	for i := first + 1; i+2 < last; i++ {
		if !a.dash(i) || a.tokens[i-1].span.End == a.tokens[i].span.Start {
			continue
		}
		v := i + 1
		for v < last && v < i+4 && (a.clitic(v) || a.auxiliary(v)) && !a.reflexive(v) {
			v++
		}
		if v >= last || a.tokens[v].capital() || !a.tokens[v].is(classSay) && !(v+1 < last && a.tokens[v+1].is(classInverted)) {
			continue
		}
		for j := v + 1; j < min(last, i+longestInDashes); j++ {
			if !a.dash(j) {
				continue
			}
			rest = a.tokens[j].span.End
			for rest < s.End && strings.ContainsRune(".,;:… ", rune(a.text[rest])) {
				rest++
			}
			return a.tokens[i-1].span.End, rest, true
		}
		if v+1 < last && (a.tokens[v+1].capital() || a.tokens[v+1].is(classArticle|classInverted)) && last-v < longestInDashes {
			return a.tokens[i-1].span.End, s.End, true
		}
	}
	return 0, 0, false
}

// toldInDashes reports whether a piece of a Spanish dialogue tells what the
// speaker does: "—Yo limpio. —Ana se seca las manos—. Y luego cierro". Its dash
// touches a capital, and another dash closes it.
func toldInDashes(text string, p briefing.Span, dash string, closed bool) bool {
	at := p.Start - len(dash)
	if at <= 0 || p.Start >= p.End || !closed {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	first, _ := utf8.DecodeRuneInString(text[p.Start:])
	last, _ := utf8.DecodeLastRuneInString(text[:p.End])
	return unicode.IsSpace(before) && unicode.IsUpper(first) && !unicode.IsSpace(last)
}

// inDialogue is who speaks in a paragraph of a dialogue: all its parts are one
// person's, whom the part between the dashes may tell of.
func (a *analysis) inDialogue(i int) speaker {
	q := &a.quotes[i]
	if !q.dashed || !a.romance() {
		return nobody
	}
	if i > 0 && a.quotes[i-1].block == q.block && a.quotes[i-1].dashed && a.quotes[i-1].speaker.known() {
		return a.quotes[i-1].speaker
	}
	if i+1 >= len(a.quotes) || a.quotes[i+1].block != q.block || a.lexicon.language != "es" {
		return nobody
	}
	first, last := a.tokenAt(q.outer.End), a.tokenAt(a.quotes[i+1].outer.Start)
	for first < last && a.tokens[first].kind == tokenMark {
		first++
	}
	for last > first && a.tokens[last-1].kind == tokenMark {
		last--
	}
	if first >= last || last-first > longestInDashes || !a.tokens[first].capital() {
		return nobody
	}
	p := a.clauseSubject(first, last)
	if name := a.nameEnd(first, last); name > first && p.first == first && p.last > name && !a.tokens[name].capital() {
		p = nounPhrase{first: first, last: name, head: name} // "Ana se seca las manos"
	}
	if p.empty() || !a.named(p) && !a.human(p) && !a.tokens[p.first].is(classPronoun) {
		return nobody
	}
	return a.speakerOf(p)
}
