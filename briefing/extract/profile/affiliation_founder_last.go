package profile

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// foundersLast gives those of open whose body is not known the one that sentence s
// says they founded, be they named there, beside the founder or meant by a pronoun or
// by nothing: "Then, with Esi Mensah, she started Daughters of the Sea"; or that it
// calls their own: "her group, Count Us All, has".
func (a *Profiled) foundersLast(s int, open map[int]string) {
	st := a.Sentences[s]
	for v := st.First; v+1 < st.Last; v++ {
		t := a.Tokens[v]
		if t.Kind != prose.TokenWord || t.Capital() {
			continue
		}
		founds := a.Listed("found", v)
		owns := !founds && (a.Listed("possessive", v) || a.Listed("its", v)) && v+3 < st.Last && a.Listed("outfit", v+1) && a.Is(v+2, ",")
		if !founds && !owns {
			continue
		}
		if _, quoted := a.OuterAt(t.Span.Start); quoted {
			continue
		}
		object := v + 1 + int(t.More)
		if owns {
			object = v + 3
		}
		org, end := a.foundedAt(object, st.Last)
		if org == "" || owns && !a.Is(end, ",") {
			continue
		}
		named := false
		for k := st.First; k < v; k++ {
			if id := int(a.Mentions[k]); id >= 0 && a.canClaim(id) {
				named = true
				if body, asked := open[id]; founds && asked && body == "" {
					open[id] = org
				}
			}
		}
		if named && !a.Tokens[v-1].Is(prose.ClassPronoun) {
			return
		}
		for k := s; k >= max(0, s-affiliation.BackToSubject); k-- {
			id := a.Focus[k].Entity
			if founds && k < s-1 {
				break
			}
			if id < 0 || a.Focus[k].Owner {
				continue
			}
			if body, asked := open[id]; asked && body == "" && a.fitsGender(id, v) {
				open[id] = org
			}
			break
		}
		return
	}
}

// fitsGender reports whether the pronoun at token v, or in front of it, can mean the
// person id.
func (a *Profiled) fitsGender(id, v int) bool {
	g := a.Register.Entities[id].Gender
	for k := max(0, v-1); k <= v; k++ {
		t := a.Tokens[k]
		if t.Is(prose.ClassMale) && !t.Is(prose.ClassFemale) && g == prose.GenderFemale || t.Is(prose.ClassFemale) && !t.Is(prose.ClassMale) && g == prose.GenderMale {
			return false
		}
	}
	return true
}

// foundedAt is the body that is the object at token i of a verb of founding, and
// where its name ends; "" for a person, a place or a thing.
func (a *Profiled) foundedAt(i, limit int) (string, int) {
	for i < limit && (a.Is(i, "up") || a.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassOrg) && !a.Tokens[i].Capital()) {
		i++
	}
	if i >= limit {
		return "", i
	}
	t := a.Tokens[i]
	if !t.Capital() || t.Is(prose.ClassPlace|prose.ClassTime|prose.ClassTitle|prose.ClassText|prose.ClassWork|prose.ClassPronoun) {
		return "", i
	}
	end := a.BodyEnd(i, limit)
	if end <= i || a.PersonalName(i, end) || prose.HasGivenName(a.NameWords(i, end)) {
		return "", i
	}
	if !a.Institution(i, end) && (end-i < 2 || t.Is(prose.ClassPerson) && end-i < 3) {
		return "", i
	}
	return a.OrgText(i, end), end
}
