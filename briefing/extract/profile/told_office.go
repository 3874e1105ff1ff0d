package profile

import "attache/briefing/extract/prose"

// readTakenUp gives who was quoted or told of in the sentence before the office in a
// body with which the next sentence of their paragraph takes them up, which the text
// gives to nobody else: « … », dit Awa Kane. La trésorière du Réseau a vu fermer deux
// maisons.
func (a *Profiled) readTakenUp(told map[int]bool) {
	for s := 1; s < len(a.Sentences); s++ {
		st := a.Sentences[s]
		if a.Sentences[s-1].Block != st.Block || st.First+2 >= st.Last || !a.Definite(st.First) {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[st.First].Span.Start); quoted {
			continue
		}
		id := a.lastHeard(s - 1)
		if id < 0 {
			continue
		}
		e := &a.Register.Entities[id]
		a.Enter(st.Block)
		p := a.PhraseAfter(st.First, st.Last)
		trade := e.Org == "" && a.TradeIn(p) != "" && a.TradeOnly(e.Role)
		if e.Role != "" && !trade && !a.KinOf(e.Role) && !a.MereTitle(e.Role) || !e.Person && !a.PlainPerson(e) {
			continue
		}
		if p.First != st.First || p.Last-p.First < 3 || !a.HasRole(p) || a.Textual(p) || a.Plural(st.First+1) || a.Is(p.Last, ",") {
			continue
		}
		noun := a.FirstRole(p.First, p.Last)
		if t := a.Tokens[max(noun, 0)]; noun < 0 || t.Is(prose.ClassMale) && !t.Is(prose.ClassFemale) && e.Gender == prose.GenderFemale || t.Is(prose.ClassFemale) && !t.Is(prose.ClassMale) && e.Gender == prose.GenderMale {
			continue
		}
		if g := a.GenderOfArticle(p.First); g != prose.GenderUnknown && e.Gender != prose.GenderUnknown && e.Gender != g {
			continue
		}
		f := a.Sane(a.Office(p.First, p.Last))
		if f.Role == "" || f.Org == "" || a.KinOf(f.Role) || e.Org != "" && a.Register.FullName(e.Org) != a.Register.FullName(f.Org) || a.heldByOther(id, f.Role, f.Org) || a.namesOther(id, st) || a.pronounOfOther(e.Gender, st) {
			continue
		}
		if trade {
			f.Role = "" // "the hydrologist" stays one, at whose institute she works
		}
		a.claim(id, f)
		told[id] = told[id] || e.Role == f.Role || trade && e.Org != ""
	}
	a.Leave()
}

// lastHeard is the person of whom sentence s tells at its end: who is quoted there,
// else whom it is about; -1 for none.
func (a *Profiled) lastHeard(s int) int {
	if spoken := a.SpokenIn(a.Sentences[s].Span); len(spoken) > 0 {
		return spoken[len(spoken)-1].Speaker.Entity
	}
	if a.Focus[s].Owner {
		return -1
	}
	return a.Focus[s].Entity
}

// heldByOther reports whether somebody else than person id has the office in that
// body.
func (a *Profiled) heldByOther(id int, role, org string) bool {
	for _, other := range a.Register.Officers {
		if o := &a.Register.Entities[other]; other != id && o.Person && o.Role == role && (o.Org == "" || a.Register.FullName(o.Org) == a.Register.FullName(org)) {
			return true
		}
	}
	return false
}

// namesOther reports whether a sentence names a person other than id.
func (a *Profiled) namesOther(id int, st prose.Sentence) bool {
	for k := st.First; k < st.Last; k++ {
		if n := int(a.Mentions[k]); n >= 0 && n != id && a.Register.Entities[n].Person {
			return true
		}
	}
	return false
}

// pronounOfOther reports whether an English sentence says "his" or "her" of somebody of
// the other gender.
func (a *Profiled) pronounOfOther(g prose.Gender, st prose.Sentence) bool {
	for _, t := range a.Tokens[st.First:st.Last] {
		if a.Romance() || !t.Is(prose.ClassPronoun|prose.ClassDeterminer|prose.ClassArticle) {
			continue
		}
		if g == prose.GenderFemale && t.Is(prose.ClassMale) && !t.Is(prose.ClassFemale) || g == prose.GenderMale && t.Is(prose.ClassFemale) && !t.Is(prose.ClassMale) {
			return true
		}
	}
	return false
}
