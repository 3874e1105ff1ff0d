package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// LongestInDashes is how many tokens tell who speaks between two dashes at most.
const LongestInDashes = 34

// dialogueFrench takes a French paragraph that opens with a long dash for
// speech where it tells who speaks, or one beside it does: "— Tu as vu le
// fleuve ? demande Awa." It reports whether it was.
func (a *Parsed) dialogueFrench(block int) bool {
	if a.Lexicon.Language != "fr" || !a.opensWithLongDash(block) {
		return false
	}
	speech := false
	for k := max(0, block-2); k <= min(len(a.Blocks)-1, block+2) && !speech; k++ {
		if a.opensWithLongDash(k) {
			_, _, speech = a.innerAttribution(a.behindDash(k))
		}
	}
	if !speech {
		return false
	}
	n := len(a.Quotes)
	s := a.behindDash(block)
	a.addQuote(block, mark{at: s.Start, Family: familyDouble}, s, s.End, false)
	for k := n; k < len(a.Quotes); k++ {
		a.Quotes[k].Dashed = true
	}
	return len(a.Quotes) > n
}

// opensWithLongDash reports whether a paragraph opens with the dash of a speech.
func (a *Parsed) opensWithLongDash(block int) bool {
	text := a.Slice(a.Blocks[block].Span)
	return strings.HasPrefix(text, "—") || strings.HasPrefix(text, "―") || a.shortDash(block) && a.wholeLine(block)
}

// shortDash reports whether a paragraph has a short dash in front of it, which marks
// the items of a list as well as speech.
func (a *Parsed) shortDash(block int) bool {
	start := a.Blocks[block].Span.Start
	return strings.HasSuffix(strings.TrimSpace(a.Text[max(0, start-8):start]), "–")
}

// wholeLine reports whether a paragraph is a sentence or more, and no item of a list
// that a colon announces.
func (a *Parsed) wholeLine(block int) bool {
	text := a.Slice(a.Blocks[block].Span)
	r, _ := utf8.DecodeRuneInString(text)
	if !unicode.IsUpper(r) || !strings.ContainsAny(text[max(0, len(text)-3):], ".?!…") {
		return false
	}
	for k := block - 1; k >= 0; k-- {
		if !a.shortDash(k) {
			return !strings.HasSuffix(strings.TrimSpace(a.Slice(a.Blocks[k].Span)), ":")
		}
	}
	return true
}

// behindDash is a paragraph without the dash that opens it.
func (a *Parsed) behindDash(block int) briefing.Span {
	s := a.Blocks[block].Span
	r, n := utf8.DecodeRuneInString(a.Slice(s))
	if r != '—' && r != '―' {
		n = 0
	}
	return a.Doc.Trim(briefing.Span{Start: s.Start + n, End: s.End})
}

// asideInDashes finds who says it between dashes within the marks of a quote:
// «A —constata la glacióloga Ana Roa—. B», « A – dit Paul Mbaye – B ».
func (a *Parsed) asideInDashes(s briefing.Span) (cut, rest int, ok bool) {
	first, last := a.TokenAt(s.Start), a.TokenAt(s.End)
	for i := first + 1; i+2 < last; i++ {
		if !a.dash(i) || a.Tokens[i-1].Span.End == a.Tokens[i].Span.Start {
			continue
		}
		v := i + 1
		for v < last && v < i+4 && (a.Clitic(v) || a.Auxiliary(v)) && !a.Reflexive(v) {
			v++
		}
		if v >= last || a.Tokens[v].Capital() || !a.Tokens[v].Is(ClassSay) && !(v+1 < last && a.Tokens[v+1].Is(ClassInverted)) {
			continue
		}
		for j := v + 1; j < min(last, i+LongestInDashes); j++ {
			if !a.dash(j) {
				continue
			}
			rest = a.Tokens[j].Span.End
			for rest < s.End && strings.ContainsRune(".,;:… ", rune(a.Text[rest])) {
				rest++
			}
			return a.Tokens[i-1].Span.End, rest, true
		}
		if v+1 < last && (a.Tokens[v+1].Capital() || a.Tokens[v+1].Is(ClassArticle|ClassInverted)) && last-v < LongestInDashes {
			return a.Tokens[i-1].Span.End, s.End, true
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
