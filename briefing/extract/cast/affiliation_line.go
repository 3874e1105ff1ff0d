package cast

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// signed reads the lines below a name that stands alone: "Jane Okoro", then
// "Chief Executive", then "Harbour Trust".
func (a *Cast) signed(first, end int, b *prose.Block) office.Affiliation {
	for first > b.FirstToken && a.Tokens[first-1].Kind == prose.TokenMark {
		first-- // a dash, or what closes the quote
	}
	if a.Romance() && (first == b.FirstToken || a.BreaksLine(first)) {
		return a.signedRomance(end, b)
	}
	if a.Lexicon.Language != "en" || first != b.FirstToken || end != b.LastToken {
		return office.Affiliation{}
	}
	next := a.BlockFrom(b.LastToken)
	if next == nil || next.LastToken-next.FirstToken > office.LongestLine/2 || !a.Tokens[next.FirstToken].Capital() || !a.HeadedByOffice(next.FirstToken, next.LastToken) {
		return office.Affiliation{}
	}
	f := a.OfficeWithBody(next.FirstToken, next.LastToken)
	if below := a.BlockFrom(next.LastToken); f.Role != "" && f.Org == "" && below != nil && below.LastToken-below.FirstToken <= office.LongestLine/2 &&
		a.Institution(below.FirstToken, below.LastToken) && a.BodyEnd(below.FirstToken, below.LastToken) == below.LastToken {
		f.Org = a.OrgText(below.FirstToken, below.LastToken)
	}
	if f.Role != "" && f.Org == "" && a.ClosesLetter(first) {
		f.Org = register.Ours // who signs a letter stands for those who write it
	}
	return f
}

// signedRomance is signed for French and Spanish: "Awa Kane", then "Présidente".
func (a *Cast) signedRomance(end int, b *prose.Block) office.Affiliation {
	last := b.LastToken
	if end == b.LastToken {
		next := a.BlockFrom(end)
		if next == nil {
			return office.Affiliation{}
		}
		last = next.LastToken
	} else if !a.BreaksLine(end) {
		return office.Affiliation{}
	}
	for k := end + 1; k < last; k++ {
		if a.BreaksLine(k) {
			last = k
		}
	}
	if end >= last || last-end > office.LongestLine/2 || !a.Tokens[end].Capital() || a.FirstRole(end, min(last, end+2)) < 0 || a.Tokens[end].Is(prose.ClassTitle) && end+1 < last && a.Tokens[end+1].Capital() {
		return office.Affiliation{}
	}
	for k := end; k < last; k++ {
		if a.SayingAt(k) || a.Auxiliary(k) {
			return office.Affiliation{}
		}
	}
	f := a.Office(end, last)
	if f.Role != "" && f.Org == "" && a.ClosesLetter(end-1) {
		f.Org = register.Ours
	}
	return f
}

// ledBy reads "the Harbour Trust, which is run by Okoro": the body that a
// passive verb puts in somebody's hands.
func (a *Cast) ledBy(first, from int) office.Affiliation {
	if a.Lexicon.Language != "en" || first-2 < from || !a.Is(first-1, "by") {
		return office.Affiliation{}
	}
	verb := first - 2
	if t := a.Tokens[verb]; (t.Kind == prose.TokenNumber || t.Is(prose.ClassPlace)) && verb-2 > from && a.Is(verb-1, "in") {
		verb -= 2 // "was founded in 1998 by Okoro"
	}
	if a.Is(verb, "up") && a.Is(verb-1, "set") {
		verb--
	}
	if !a.Listed("found", verb) && !a.Listed("led", verb) {
		return office.Affiliation{}
	}
	body := a.BodyBefore(verb)
	if body == "" {
		body = a.smallBodyBefore(verb)
	}
	if after, ok := strings.CutPrefix(body, "The "); ok {
		body = after
	}
	return office.Affiliation{Org: body}
}
