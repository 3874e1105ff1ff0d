package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// TiedOf is the body behind "de" and the noun of a place at its head at token v:
// "la direction générale de la Ligue"; "".
func (a *Affiliated) TiedOf(v, limit int) string {
	i := v + 1
	for i < min(limit, v+3) && a.Tokens[i].Kind == prose.TokenWord && !a.Tokens[i].Capital() && !a.Tokens[i].Is(prose.ClassPreposition|prose.ClassArticle) {
		i++
	}
	if i >= limit || !a.Linking(a.Tokens[i]) {
		return ""
	}
	org, _ := a.TiedBody(i, limit)
	return org
}

// PostOfTie is the office behind "de" and the noun of a post at token j: "le
// métier de sage-femme à l’Hôpital".
func (a *Affiliated) PostOfTie(j, limit int) office.Affiliation {
	if j+2 >= limit || !a.Linking(a.Tokens[j+1]) {
		return office.Affiliation{}
	}
	f := a.Office(j+2, a.AppositionEnd(j+2, limit))
	if f.Role == "" {
		return office.Affiliation{}
	}
	return f
}

// TiedGiven reads the office, or the place at the head of a body, that somebody
// was given at token v: "élue à la présidence de la Ligue", "recruté comme
// juriste par le Fonds", "devenu juriste du Fonds".
func (a *Affiliated) TiedGiven(v, limit int) office.Affiliation {
	i := a.PastWhen(v+1, limit)
	if j := a.AsBehind(i, limit); j > i {
		i = j
	}
	for j := i; j < min(limit, i+7) && a.Tokens[j].Kind == prose.TokenWord && !a.Tokens[j].Capital(); j++ {
		switch {
		case a.Listed("tie-lead", j):
			return office.Affiliation{Org: a.TiedOf(j, limit)}
		case a.Listed("tie-post", j):
			return a.PostOfTie(j, limit)
		}
	}
	end := a.AppositionEnd(i, limit)
	if i >= end || !a.Tokens[i].Is(prose.ClassArticle|prose.ClassRole) || a.FirstRole(i, min(end, i+3)) < 0 {
		if a.AgentMark(i) && a.Listed("works-as", v) {
			org, _ := a.TiedBody(i+1, limit)
			return office.Affiliation{Org: org}
		}
		return office.Affiliation{}
	}
	for k := i + 1; k < end; k++ {
		if a.AgentMark(k) {
			f := a.Office(i, k)
			if f.Org == "" && f.Role != "" {
				f.Org, _ = a.TiedBody(k+1, limit)
			}
			return f
		}
	}
	if f := a.Office(i, end); f.Role != "" {
		return f
	}
	return office.Affiliation{}
}

// betweenDashes reads the office that dashes part from the name before token i:
// "Awa Kane – juriste au Fonds – a dit", "Ana Roa —jefa de la Red— dijo", and, alone on its line, "Awa Kane –
// juriste, Fonds de Kita".
func (a *Affiliated) betweenDashes(i, limit int) office.Affiliation {
	dash := func(k int) bool {
		return (a.Is(k, "–") || a.Is(k, "—") || a.Is(k, "-")) && k > 0 && a.Tokens[k].Span.Start > a.Tokens[k-1].Span.End || a.Lexicon.Language == "es" && a.DashAt(k)
	}
	if i == 0 || i+1 >= limit || !dash(i) && !a.Is(i, "|") {
		return office.Affiliation{}
	}
	end := i + 1
	for end < limit && end-i < office.LongestLine && !dash(end) && !a.Is(end, "|") && !a.BreaksLine(end) {
		if a.SayingAt(end) || a.Auxiliary(end) || a.Is(end, ".") && !a.InnerMark(end) {
			return office.Affiliation{}
		}
		end++
	}
	if end-i >= office.LongestLine || a.FirstRole(i+1, min(end, i+3)) < 0 {
		return office.Affiliation{}
	}
	return a.OfficeWithBody(i+1, end)
}
