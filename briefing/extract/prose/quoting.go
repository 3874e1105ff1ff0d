package prose

import (
	"strings"
	"unicode/utf8"

	"attache/briefing"
)

// longestUnclosed is how many bytes a quote without a closing mark may hold.
const longestUnclosed = 3000

// pairMarks finds what stands between quotation marks, block by block.
func (a *Parsed) pairMarks() {
	runOn := -1 // the block before ended within this quote
	for i := range a.Blocks {
		b := &a.Blocks[i]
		a.Enter(i)
		before := len(a.Quotes)
		if dashed := a.dialogue(i); dashed {
			continue
		}
		found := pairs(a.marksOf(i))
		if len(found) == 0 && b.Role == briefing.RoleQuotation {
			a.blockQuotation(i)
			continue
		}
		if runOn >= 0 {
			if goesOn, closed := a.goesOnFrom(i, found); goesOn && !closed {
				continue
			} else if closed {
				found = found[1:]
			}
		}
		for k, p := range found {
			switch {
			case p.open.at < 0:
				a.quoteWithoutOpening(i, p.close)
			case p.closed:
				a.addQuote(i, p.open, briefing.Span{Start: p.open.end(), End: p.close.at}, p.close.end(), false)
			default:
				limit := b.Span.End
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
		if len(a.Quotes) == before {
			runOn = -1
			continue
		}
		if first := &a.Quotes[before]; runOn >= 0 && first.Outer.Start == b.Span.Start {
			first.Continued = true
		}
		runOn = -1
		if last := &a.Quotes[len(a.Quotes)-1]; last.Unclosed && last.Span.End == b.Span.End {
			runOn = len(a.Quotes) - 1
		}
	}
}

// marksOf lists the quotation marks of a block, with what its language says of them.
func (a *Parsed) marksOf(block int) []mark {
	marks := marksIn(a.Text, a.Blocks[block].Span)
	if a.Lexicon.Language == "es" {
		closeSurely(marks)
	}
	return marks
}

func (a *Parsed) addQuote(block int, open mark, s briefing.Span, outerEnd int, unclosed bool) {
	s = a.Doc.Trim(s)
	if s.Empty() || a.opensMarkedName(open.at) {
		return
	}
	if n := len(a.Quotes); n > 0 && a.Quotes[n-1].Outer.End > open.at {
		return
	}
	if cut, rest, ok := a.innerAttribution(s); ok {
		outer := briefing.Span{Start: open.at, End: max(outerEnd, s.End)}
		head := briefing.Span{Start: s.Start, End: cut}
		a.appendQuote(block, open.Family, head, briefing.Span{Start: outer.Start, End: cut}, false)
		if tail := a.Doc.Trim(briefing.Span{Start: rest, End: s.End}); !tail.Empty() {
			a.appendQuote(block, open.Family, tail, briefing.Span{Start: tail.Start, End: outer.End}, unclosed)
			a.Quotes[len(a.Quotes)-1].Dashed = a.Lexicon.Language == "ru"
		}
		return
	}
	a.appendQuote(block, open.Family, s, briefing.Span{Start: open.at, End: max(outerEnd, s.End)}, unclosed)
}

func (a *Parsed) appendQuote(block int, f Family, s, outer briefing.Span, unclosed bool) {
	a.Quotes = append(a.Quotes, Quote{
		Span: s, Outer: outer, Block: block,
		First: a.TokenAt(s.Start), Last: a.TokenAt(s.End), Family: f,
		Unclosed: unclosed, Speaker: Speaker{Entity: -1},
	})
}

// unclosedEnd is where a quote ends whose closing mark is missing: before
// ", she said", else at the end of its sentence when another quote follows,
// else at the limit.
func (a *Parsed) unclosedEnd(start, limit int, last bool) int {
	if limit-start > longestUnclosed {
		limit = start + longestUnclosed
		for limit > start && !utf8.RuneStart(a.Text[limit]) {
			limit--
		}
		last = false
	}
	for i := a.TokenAt(start); i < len(a.Tokens) && a.Tokens[i].Span.Start < limit; i++ {
		if a.Text[a.Tokens[i].Span.Start] == ',' && a.attributionAt(i+1, limit) {
			return a.Tokens[i].Span.End
		}
	}
	if last {
		return limit
	}
	if i := a.SentenceAt(start); i < len(a.Sentences) && a.Sentences[i].Span.End < limit {
		return a.Sentences[i].Span.End
	}
	return limit
}

// attributionAt reports whether "she said", "Ms. Okoro said" or "said Okoro"
// stands at token i.
func (a *Parsed) attributionAt(i, limit int) bool {
	for j := i; j < min(i+5, len(a.Tokens)) && a.Tokens[j].Span.Start < limit; j++ {
		t := a.Tokens[j]
		if t.Is(ClassSay) && !t.Capital() {
			if j > i {
				return true
			}
			next := i + 1
			return next < len(a.Tokens) && a.Tokens[next].Capital()
		}
		if t.Kind == TokenWord && !t.Capital() && !t.Is(ClassPronoun|ClassParticle|ClassAuxiliary) {
			return false
		}
	}
	return false
}

// quoteWithoutOpening takes the sentence before a closing mark as quoted,
// when an attribution follows the mark.
func (a *Parsed) quoteWithoutOpening(block int, m mark) {
	b := a.Blocks[block]
	if a.goesOnPastMark(block, m) {
		return
	}
	before, _ := utf8.DecodeLastRuneInString(a.Text[b.Span.Start:m.at])
	if !strings.ContainsRune(",.?!…", before) || !a.attributionAt(a.TokenAt(m.end()), b.Span.End) {
		return
	}
	start := b.Span.Start
	if i := a.SentenceAt(m.at - 1); i < len(a.Sentences) && a.Sentences[i].Block == block {
		start = max(start, a.Sentences[i].Span.Start)
	}
	if n := len(a.Quotes); n > 0 {
		if a.Quotes[n-1].Outer.End > start {
			return
		}
	}
	a.addQuote(block, mark{at: start, Family: m.Family}, briefing.Span{Start: start, End: m.at}, m.end(), true)
}

// blockQuotation takes a paragraph that the document sets apart as quoted, up
// to the dash of its credit.
func (a *Parsed) blockQuotation(block int) {
	s := a.Blocks[block].Span
	text := a.Slice(s)
	for _, dash := range [...]string{"\n—", "\n–", "\n-", " — ", " – "} {
		if i := strings.LastIndex(text, dash); i > 0 && len(text)-i < longestHeading {
			text = text[:i]
		}
	}
	s.End = s.Start + len(text)
	a.addQuote(block, mark{at: s.Start, Family: familyDouble}, s, s.End, false)
}
