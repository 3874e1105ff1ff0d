package cast

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// officeThatIs is the office with which a Spanish sentence opens before the "es" at token
// is in front of a name: "La presidenta de la Red es Ana Roa", "Su directora es Ana Roa".
func (a *Cast) officeThatIs(is, from int) office.Affiliation {
	if is-1 <= from || !a.Copula(is) || a.Tokens[is].Capital() {
		return office.Affiliation{}
	}
	first := from
	if s := a.SentenceAt(a.Tokens[is].Span.Start); s < len(a.Sentences) && a.Sentences[s].First < is {
		first = max(from, a.Sentences[s].First)
	}
	if first+1 >= is || is-first > prose.LongestPhrase/2 || !a.OfficeNoun(first+1) || !a.Definite(first) && !a.Listed("its", first) {
		return office.Affiliation{}
	}
	for k := first; k < is; k++ {
		if t := a.Tokens[k]; t.Kind == prose.TokenMark && !a.InnerMark(k) || t.Is(prose.ClassRelative) && !t.Is(prose.ClassPreposition) {
			return office.Affiliation{}
		}
	}
	f := a.Office(first+1, is)
	if f.Role != "" && f.Org == "" {
		f.Org = a.OfficeOrg(first, from)
	}
	return f
}
