package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// readStated gives persons what whole sentences, relative clauses and second verbs
// say that they are or where they belong, also where nothing stands for them:
// "Ana Roa, que llegó en 2014 y hoy es portavoz de la Red Sur", "Trabaja en el
// Instituto Azul".
func (a *Profiled) readStated() {
	for s := range a.Sentences {
		st := a.Sentences[s]
		a.Enter(st.Block)
		if a.Lexicon.Stated == nil || st.Last-st.First < 3 {
			continue
		}
		a.readPointedAt(s)
		for v := st.First; v+1 < st.Last; v++ {
			kind, object := a.statedAt(v, st.Last)
			if object == v || a.ledBodyTaken(v) {
				continue
			}
			if q, quoted := a.OuterAt(a.Tokens[v].Span.Start); quoted {
				v = max(v, a.TokenAt(q.Outer.End)-1)
				continue
			}
			f := a.whatIsStated(kind, object, st.Last)
			if f == (office.Affiliation{}) {
				continue
			}
			id, org := a.statedWhere(s, v)
			if org != "" && f.Org == "" {
				f.Org = org
			}
			if id < 0 {
				id = a.statedOf(s, v)
			}
			if id >= 0 {
				a.claim(id, f)
			}
		}
	}
	a.Leave()
}

// whatIsStated reads the office or the body at token object behind the phrase that
// states it.
func (a *Profiled) whatIsStated(kind prose.StatedKind, object, limit int) office.Affiliation {
	if kind == statesOffice {
		if f := a.Sane(a.OneOfOffice(object, limit)); f.Role != "" {
			return f
		}
		first := object
		own := a.Listed("its", first)
		for first < limit && a.Tokens[first].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[first].Capital() {
			first++
		}
		noun := -1
		for k := first; k < min(limit, first+3) && a.Tokens[k].Kind == prose.TokenWord && !a.Tokens[k].Is(prose.ClassPreposition); k++ {
			if a.Tokens[k].Is(prose.ClassRole) {
				noun = k
				break
			}
		}
		if noun < 0 {
			return office.Affiliation{}
		}
		f := a.Sane(a.Office(first, a.AppositionEnd(first, limit)))
		if a.KinOf(f.Role) {
			return office.Affiliation{}
		}
		if f.Role != "" && f.Org == "" && own {
			f.Org = a.OfficeOrg(object, a.BlockStart(object))
		}
		if f.Role != "" && f.Org == "" {
			f.Org = a.BodyAfterOffice(noun, limit)
		}
		return f
	}
	org, end := a.StatedBody(object, limit, kind == statesPlace)
	if org == "" {
		return office.Affiliation{}
	}
	f := office.Affiliation{Org: org}
	if end = a.PastSince(end, limit); end+1 < limit && a.Is(end, "como") && a.Tokens[end+1].Is(prose.ClassRole) {
		f.Role = a.Office(end+1, a.AppositionEnd(end+1, limit)).Role
	}
	return f
}
