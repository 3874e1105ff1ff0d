package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// longestLine is how many tokens a line may have that gives a name with an
// office: one of a list of speakers, of a title page, of a signature.
const longestLine = 24

// lineApart reads what a dash, a bar or the end of a line parts from the name
// before token i: "Jane Okoro – Director, Harbour Trust".
func (a *Cast) lineApart(i, limit int) Affiliation {
	if a.Romance() {
		return a.betweenDashes(i, limit)
	}
	if a.Lexicon.Language != "en" || i == 0 || i >= limit {
		return Affiliation{}
	}
	begin, end := i, limit
	switch {
	case a.Is(i, "|"), a.Is(i, "–") || a.Is(i, "—") || a.Is(i, "-") && a.Tokens[i].Span.Start > a.Tokens[i-1].Span.End:
		begin = i + 1
		for k := begin; k < end; k++ {
			if a.Is(k, "–") || a.Is(k, "—") || a.Is(k, "|") || a.Is(k, "-") && a.Tokens[k].Span.Start > a.Tokens[k-1].Span.End || a.BreaksLine(k) {
				end = k
			}
		}
	case a.BreaksLine(i):
		for k := begin + 1; k < end; k++ {
			if a.BreaksLine(k) {
				end = k
			}
		}
	default:
		return Affiliation{}
	}
	if begin >= end || end-begin > longestLine || !a.HeadedByOffice(begin, end) && !a.wholeOffice(begin, end) {
		return Affiliation{}
	}
	for k := begin; k < end; k++ {
		if a.SayingAt(k) || a.Tokens[k].Is(prose.ClassAuxiliary) && !a.Tokens[k].Capital() {
			return Affiliation{}
		}
	}
	f := a.officeWithBody(begin, end)
	if f.Role != "" && f.Org == "" && begin == i && a.closesLetter(i-1) {
		f.Org = ours
	}
	return f
}

// wholeOffice reports whether an office opens the tokens [begin, end).
func (a *Cast) wholeOffice(begin, end int) bool {
	head := a.OfficeHead(begin, end)
	return head >= 0 && head-begin < 6
}

// officeWithBody reads "Director, Harbour Trust" at [begin, end).
func (a *Cast) officeWithBody(begin, end int) Affiliation {
	if f := a.officeUnitBody(begin, end); f.Role != "" {
		return f
	}
	cut := a.AppositionEnd(begin, end)
	f := a.Office(begin, cut)
	if body := a.pastArticle(cut+1, end); f.Role != "" && f.Org == "" && body < end && a.Is(cut, ",") && a.Tokens[body].Capital() {
		if last := a.BodyEnd(body, end); !a.placeOfTrade(f.Role, body, last) {
			f.Org = a.OrgText(body, a.AwayFrom(body, last))
		}
	} else if f.Role != "" && f.Org == "" && a.Is(cut, ",") {
		f.Org = a.bodyBetween(cut+1, end)
	}
	if body := cut + 1; f.Role != "" && f.Org == "" && a.Is(cut, ",") && a.SmallBody(body, end) > body+1 {
		f.Org = a.OrgText(body, a.SmallBody(body, end)) // "directrice, hôpital de Kita"
	}
	return a.partThenBody(f, begin, cut, end)
}

// shortLine is how many bytes a line has at most that was not broken for want of
// room.
const shortLine = 60

// shortLineBefore reports whether the line that ends before token i is so short
// that its end means something: a line of a list of speakers.
func (a *Cast) shortLineBefore(i int) bool {
	end := a.Tokens[i-1].Span.End
	start := strings.LastIndexByte(a.Text[max(0, end-shortLine-1):end], '\n')
	return start >= 0 || end <= shortLine
}

// signed reads the lines below a name that stands alone: "Jane Okoro", then
// "Chief Executive", then "Harbour Trust".
func (a *Cast) signed(first, end int, b *prose.Block) Affiliation {
	for first > b.FirstToken && a.Tokens[first-1].Kind == prose.TokenMark {
		first-- // a dash, or what closes the quote
	}
	if a.Romance() && (first == b.FirstToken || a.BreaksLine(first)) {
		return a.signedRomance(end, b)
	}
	if a.Lexicon.Language != "en" || first != b.FirstToken || end != b.LastToken {
		return Affiliation{}
	}
	next := a.blockFrom(b.LastToken)
	if next == nil || next.LastToken-next.FirstToken > longestLine/2 || !a.Tokens[next.FirstToken].Capital() || !a.HeadedByOffice(next.FirstToken, next.LastToken) {
		return Affiliation{}
	}
	f := a.officeWithBody(next.FirstToken, next.LastToken)
	if below := a.blockFrom(next.LastToken); f.Role != "" && f.Org == "" && below != nil && below.LastToken-below.FirstToken <= longestLine/2 &&
		a.Institution(below.FirstToken, below.LastToken) && a.BodyEnd(below.FirstToken, below.LastToken) == below.LastToken {
		f.Org = a.OrgText(below.FirstToken, below.LastToken)
	}
	if f.Role != "" && f.Org == "" && a.closesLetter(first) {
		f.Org = ours // who signs a letter stands for those who write it
	}
	return f
}

// closesLetter reports whether the name at token i stands below the closing line
// of a letter: "Yours sincerely,".
func (a *Cast) closesLetter(i int) bool {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return false
	}
	for k := a.Sentences[s].Block - 1; k >= max(0, a.Sentences[s].Block-3); k-- {
		if a.Opening("closing", a.Blocks[k]) > 0 {
			return true
		}
	}
	return false
}

// signedRomance is signed for French and Spanish: "Awa Kane", then "Présidente".
func (a *Cast) signedRomance(end int, b *prose.Block) Affiliation {
	last := b.LastToken
	if end == b.LastToken {
		next := a.blockFrom(end)
		if next == nil {
			return Affiliation{}
		}
		last = next.LastToken
	} else if !a.BreaksLine(end) {
		return Affiliation{}
	}
	for k := end + 1; k < last; k++ {
		if a.BreaksLine(k) {
			last = k
		}
	}
	if end >= last || last-end > longestLine/2 || !a.Tokens[end].Capital() || a.FirstRole(end, min(last, end+2)) < 0 || a.Tokens[end].Is(prose.ClassTitle) && end+1 < last && a.Tokens[end+1].Capital() {
		return Affiliation{}
	}
	for k := end; k < last; k++ {
		if a.SayingAt(k) || a.Auxiliary(k) {
			return Affiliation{}
		}
	}
	f := a.Office(end, last)
	if f.Role != "" && f.Org == "" && a.closesLetter(end-1) {
		f.Org = ours
	}
	return f
}

// blockFrom is the block with tokens that starts at token i; nil for none.
func (a *Cast) blockFrom(i int) *prose.Block {
	if i >= len(a.Tokens) {
		return nil
	}
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return nil
	}
	if b := &a.Blocks[a.Sentences[s].Block]; b.FirstToken == i && b.LastToken > i {
		return b
	}
	return nil
}

// ledBy reads "the Harbour Trust, which is run by Okoro": the body that a
// passive verb puts in somebody's hands.
func (a *Cast) ledBy(first, from int) Affiliation {
	if a.Lexicon.Language != "en" || first-2 < from || !a.Is(first-1, "by") {
		return Affiliation{}
	}
	verb := first - 2
	if t := a.Tokens[verb]; (t.Kind == prose.TokenNumber || t.Is(prose.ClassPlace)) && verb-2 > from && a.Is(verb-1, "in") {
		verb -= 2 // "was founded in 1998 by Okoro"
	}
	if a.Is(verb, "up") && a.Is(verb-1, "set") {
		verb--
	}
	if !a.Listed("found", verb) && !a.Listed("led", verb) {
		return Affiliation{}
	}
	body := a.bodyBefore(verb)
	if body == "" {
		body = a.smallBodyBefore(verb)
	}
	if after, ok := strings.CutPrefix(body, "The "); ok {
		body = after
	}
	return Affiliation{Org: body}
}
