package extract

import (
	"strings"
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
