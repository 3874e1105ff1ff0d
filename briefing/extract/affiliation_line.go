package extract

import "strings"

// longestLine is how many tokens a line may have that gives a name with an
// office: one of a list of speakers, of a title page, of a signature.
const longestLine = 24

// lineApart reads what a dash, a bar or the end of a line parts from the name
// before token i: "Jane Okoro – Director, Harbour Trust".
func (a *analysis) lineApart(i, limit int) affiliation {
	if a.romance() {
		return a.betweenDashes(i, limit)
	}
	if a.lexicon.language != "en" || i == 0 || i >= limit {
		return affiliation{}
	}
	begin, end := i, limit
	switch {
	case a.is(i, "|"), a.is(i, "–") || a.is(i, "—") || a.is(i, "-") && a.tokens[i].span.Start > a.tokens[i-1].span.End:
		begin = i + 1
		for k := begin; k < end; k++ {
			if a.is(k, "–") || a.is(k, "—") || a.is(k, "|") || a.is(k, "-") && a.tokens[k].span.Start > a.tokens[k-1].span.End || a.breaksLine(k) {
				end = k
			}
		}
	case a.breaksLine(i):
		for k := begin + 1; k < end; k++ {
			if a.breaksLine(k) {
				end = k
			}
		}
	default:
		return affiliation{}
	}
	if begin >= end || end-begin > longestLine || !a.headedByOffice(begin, end) && !a.wholeOffice(begin, end) {
		return affiliation{}
	}
	for k := begin; k < end; k++ {
		if a.sayingAt(k) || a.tokens[k].is(classAuxiliary) && !a.tokens[k].capital() {
			return affiliation{}
		}
	}
	f := a.officeWithBody(begin, end)
	if f.role != "" && f.org == "" && begin == i && a.closesLetter(i-1) {
		f.org = ours
	}
	return f
}

// wholeOffice reports whether an office opens the tokens [begin, end).
func (a *analysis) wholeOffice(begin, end int) bool {
	head := a.officeHead(begin, end)
	return head >= 0 && head-begin < 6
}

// officeWithBody reads "Director, Harbour Trust" at [begin, end).
func (a *analysis) officeWithBody(begin, end int) affiliation {
	cut := a.appositionEnd(begin, end)
	f := a.office(begin, cut)
	if body := a.pastArticle(cut+1, end); f.role != "" && f.org == "" && body < end && a.is(cut, ",") && a.tokens[body].capital() {
		f.org = a.orgText(body, a.awayFrom(body, a.bodyEnd(body, end)))
	}
	return f
}

// breaksLine reports whether a new line starts at token i.
func (a *analysis) breaksLine(i int) bool {
	return i > 0 && strings.Contains(a.text[a.tokens[i-1].span.End:a.tokens[i].span.Start], "\n")
}

// shortLine is how many bytes a line has at most that was not broken for want of
// room.
const shortLine = 60

// shortLineBefore reports whether the line that ends before token i is so short
// that its end means something: a line of a list of speakers.
func (a *analysis) shortLineBefore(i int) bool {
	end := a.tokens[i-1].span.End
	start := strings.LastIndexByte(a.text[max(0, end-shortLine-1):end], '\n')
	return start >= 0 || end <= shortLine
}

// signed reads the lines below a name that stands alone: "Jane Okoro", then
// "Chief Executive", then "Harbour Trust".
func (a *analysis) signed(first, end int, b *block) affiliation {
	for first > b.firstToken && a.tokens[first-1].kind == tokenMark {
		first-- // a dash, or what closes the quote
	}
	if a.romance() && (first == b.firstToken || a.breaksLine(first)) {
		return a.signedRomance(end, b)
	}
	if a.lexicon.language != "en" || first != b.firstToken || end != b.lastToken {
		return affiliation{}
	}
	next := a.blockFrom(b.lastToken)
	if next == nil || next.lastToken-next.firstToken > longestLine/2 || !a.tokens[next.firstToken].capital() || !a.headedByOffice(next.firstToken, next.lastToken) {
		return affiliation{}
	}
	f := a.officeWithBody(next.firstToken, next.lastToken)
	if below := a.blockFrom(next.lastToken); f.role != "" && f.org == "" && below != nil && below.lastToken-below.firstToken <= longestLine/2 &&
		a.institution(below.firstToken, below.lastToken) && a.bodyEnd(below.firstToken, below.lastToken) == below.lastToken {
		f.org = a.orgText(below.firstToken, below.lastToken)
	}
	if f.role != "" && f.org == "" && a.closesLetter(first) {
		f.org = ours // who signs a letter stands for those who write it
	}
	return f
}

// closesLetter reports whether the name at token i stands below the closing line
// of a letter: "Yours sincerely,".
func (a *analysis) closesLetter(i int) bool {
	s := a.sentenceAt(a.tokens[i].span.Start)
	if s >= len(a.sentences) {
		return false
	}
	for k := a.sentences[s].block - 1; k >= max(0, a.sentences[s].block-3); k-- {
		if a.opening("closing", a.blocks[k]) > 0 {
			return true
		}
	}
	return false
}

// signedRomance is signed for French and Spanish: "Awa Kane", then "Présidente".
func (a *analysis) signedRomance(end int, b *block) affiliation {
	last := b.lastToken
	if end == b.lastToken {
		next := a.blockFrom(end)
		if next == nil {
			return affiliation{}
		}
		last = next.lastToken
	} else if !a.breaksLine(end) {
		return affiliation{}
	}
	for k := end + 1; k < last; k++ {
		if a.breaksLine(k) {
			last = k
		}
	}
	if end >= last || last-end > longestLine/2 || !a.tokens[end].capital() || a.firstRole(end, min(last, end+2)) < 0 || a.tokens[end].is(classTitle) && end+1 < last && a.tokens[end+1].capital() {
		return affiliation{}
	}
	for k := end; k < last; k++ {
		if a.sayingAt(k) || a.auxiliary(k) {
			return affiliation{}
		}
	}
	f := a.office(end, last)
	if f.role != "" && f.org == "" && a.closesLetter(end-1) {
		f.org = ours
	}
	return f
}

// blockFrom is the block with tokens that starts at token i; nil for none.
func (a *analysis) blockFrom(i int) *block {
	if i >= len(a.tokens) {
		return nil
	}
	s := a.sentenceAt(a.tokens[i].span.Start)
	if s >= len(a.sentences) {
		return nil
	}
	if b := &a.blocks[a.sentences[s].block]; b.firstToken == i && b.lastToken > i {
		return b
	}
	return nil
}

// ledBy reads "the Harbour Trust, which is run by Okoro": the body that a
// passive verb puts in somebody's hands.
func (a *analysis) ledBy(first, from int) affiliation {
	if a.lexicon.language != "en" || first-2 < from || !a.is(first-1, "by") {
		return affiliation{}
	}
	verb := first - 2
	if t := a.tokens[verb]; (t.kind == tokenNumber || t.is(classPlace)) && verb-2 > from && a.is(verb-1, "in") {
		verb -= 2 // "was founded in 1998 by Okoro"
	}
	if a.is(verb, "up") && a.is(verb-1, "set") {
		verb--
	}
	if !a.listed("found", verb) && !a.listed("led", verb) {
		return affiliation{}
	}
	body := a.bodyBefore(verb)
	if body == "" {
		body = a.smallBodyBefore(verb)
	}
	if after, ok := strings.CutPrefix(body, "The "); ok {
		body = after
	}
	return affiliation{org: body}
}
