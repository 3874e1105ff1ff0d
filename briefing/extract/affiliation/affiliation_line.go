package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// LineApart reads what a dash, a bar or the end of a line parts from the name
// before token i: "Jane Okoro – Director, Harbour Trust".
func (a *Affiliated) LineApart(i, limit int) office.Affiliation {
	if a.Romance() {
		return a.betweenDashes(i, limit)
	}
	if a.Lexicon.Language != "en" || i == 0 || i >= limit {
		return office.Affiliation{}
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
		return office.Affiliation{}
	}
	if begin >= end || end-begin > office.LongestLine || !a.HeadedByOffice(begin, end) && !a.wholeOffice(begin, end) {
		return office.Affiliation{}
	}
	for k := begin; k < end; k++ {
		if a.SayingAt(k) || a.Tokens[k].Is(prose.ClassAuxiliary) && !a.Tokens[k].Capital() {
			return office.Affiliation{}
		}
	}
	f := a.OfficeWithBody(begin, end)
	if f.Role != "" && f.Org == "" && begin == i && a.ClosesLetter(i-1) {
		f.Org = register.Ours
	}
	return f
}

// wholeOffice reports whether an office opens the tokens [begin, end).
func (a *Affiliated) wholeOffice(begin, end int) bool {
	head := a.OfficeHead(begin, end)
	return head >= 0 && head-begin < 6
}

// OfficeWithBody reads "Director, Harbour Trust" at [begin, end).
func (a *Affiliated) OfficeWithBody(begin, end int) office.Affiliation {
	if f := a.officeUnitBody(begin, end); f.Role != "" {
		return f
	}
	cut := a.AppositionEnd(begin, end)
	f := a.Office(begin, cut)
	if body := a.PastArticle(cut+1, end); f.Role != "" && f.Org == "" && body < end && a.Is(cut, ",") && a.Tokens[body].Capital() {
		if last := a.BodyEnd(body, end); !a.PlaceOfTrade(f.Role, body, last) {
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
