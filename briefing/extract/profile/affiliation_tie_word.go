package profile

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// ofBodyTold is f with the body told of before, where "en" or "y" behind the
// subject that ends with token i means it: "en est la doyenne", "y travaille".
func (a *Profiled) ofBodyTold(s, i int, f office.Affiliation) office.Affiliation {
	if a.Is(i+1, ",") && a.Is(i+2, "qui") {
		i += 2 // "Awa Kane, qui y coordonne les secours"
	}
	if f.Org != "" || i+2 >= len(a.Tokens) || !a.Is(i+1, "en") && !a.Is(i+1, "y") {
		return f
	}
	if a.Copula(i + 2) {
		f = a.WhoIs(i+2, a.Sentences[s].Last)
	} else if !a.Listed("tie-take", i+2) && f.Role == "" && !(a.Is(i+1, "y") && (a.Tokens[i+2].Is(prose.ClassLead) || a.Listed("works-at", i+2))) {
		return f
	}
	f.Org = a.subjectTold(s, i)
	return f
}

// tieFarther reads the tie in a relative clause behind the apposition that gives
// the person id, whose name ends with token i, an office: "Awa Kane, sage-femme,
// qui travaille à l’Hôpital de Kita".
func (a *Profiled) tieFarther(id, i, limit int) office.Affiliation {
	e := &a.Register.Entities[id]
	if e.Role == "" || e.Org != "" || !a.Is(i+1, ",") {
		return office.Affiliation{}
	}
	for k := i + 2; k+2 < min(limit, i+longestTie) && a.Mentions[k] < 0 && !a.Tokens[k].Is(prose.ClassAuxiliary|prose.ClassVerb); k++ {
		if a.Is(k, ",") && a.Is(k+1, "qui") {
			return a.tieBehind(k, limit)
		}
	}
	return office.Affiliation{}
}

// staffBody is the body for which somebody in a profession works whose office
// stands with its article at token i: the only one that their paragraph names,
// where the text has introduced it as a body; "".
func (a *Profiled) staffBody(role string, i int) string {
	of := false
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		of = of || a.Lexicon.Has("office-staff", w)
	}
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if !of || s >= len(a.Sentences) {
		return ""
	}
	name, _ := a.OnlyBodyIn(a.Blocks[a.Sentences[s].Block].FirstToken, i)
	for n := range a.Introduced {
		if name != "" && a.Introduced[n].Name == name {
			return name
		}
	}
	return ""
}
