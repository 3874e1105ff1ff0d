package profile

import (
	"cmp"
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
	"attache/briefing/extract/register"
)

// ReadTold reads, once it is known whom each sentence is about, what the text says of
// somebody without the name: "L’apicultrice préside la Coopérative de Kita", "Elle
// travaille au dispensaire Saint-Luc". Who has been quoted before without an office or
// a body is then quoted with it.
func (a *Profiled) ReadTold() {
	told := map[int]bool{}
	a.readTakenUp(told)
	if !a.Romance() {
		a.readDescribedProfiles()
		a.quoteTold(told)
		return
	}
	for s := range a.Sentences {
		st, at, id := a.Sentences[s], a.FocusAt[s], a.Focus[s].Entity
		if id < 0 || a.Focus[s].Owner || at < st.First || at >= st.Last {
			continue
		}
		e := &a.Register.Entities[id]
		if e.Role != "" && e.Org != "" && !a.KinOf(e.Role) || !e.Person && !a.PlainPerson(e) {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[at].Span.Start); quoted {
			continue
		}
		a.Enter(st.Block)
		p := a.PhraseAfter(at, st.Last)
		if p.First != at {
			continue
		}
		role, org := e.Role, e.Org
		a.toldByNoun(e, p)
		behind := a.pastAside(p.Last, st.Last)
		a.toldByVerb(e, behind, st.Last)
		if k := a.secondVerb(behind, st.Last); k > behind && e.Org == "" {
			a.toldByVerb(e, k, st.Last)
		}
		if a.Lexicon.Language == "fr" {
			a.claim(id, a.tieBehind(behind, st.Last))
		}
		if e.Role != role || e.Org != org {
			told[id] = true
		}
	}
	a.readOwned(told)
	a.readOurs(told)
	a.readWhoseOffice(told)
	a.readNamedAfter(told)
	a.Leave()
	a.quoteTold(told)
}

// quoteTold quotes those of whom something was told with it; in French and Spanish also
// everybody else with what the register has come to know of them.
func (a *Profiled) quoteTold(told map[int]bool) {
	for _, q := range a.Quotes {
		if q.Speaker.Entity < 0 || !a.Romance() {
			continue
		}
		if e := &a.Register.Entities[q.Speaker.Entity]; e.Role == "" && q.Speaker.Role != "" && !a.KinOf(q.Speaker.Role) {
			e.Role, told[q.Speaker.Entity] = q.Speaker.Role, true
			if e.Org == "" {
				e.Org = q.Speaker.Org
			}
		}
	}
	for i := range a.Quotes {
		sp := &a.Quotes[i].Speaker
		if sp.Entity < 0 || !told[sp.Entity] && !(a.Romance() && a.Register.Entities[sp.Entity].Person) {
			continue
		}
		e := &a.Register.Entities[sp.Entity]
		if sp.Role == "" || told[sp.Entity] && (a.KinOf(sp.Role) || a.MereTitle(sp.Role) || e.Role != "" && a.formerRole(sp.Role)) {
			sp.Role = e.Role
		}
		if sp.Org == "" || told[sp.Entity] && e.Org != "" {
			sp.Org = a.Register.FullName(e.Org)
		}
	}
}

// pastAside is the token behind a relative clause or an apposition that commas set apart
// at token i, in front of the verb: "Cette ancienne couturière, qui vit à Lomé,
// dirige"; i for none.
func (a *Profiled) pastAside(i, limit int) int {
	if i+2 >= limit || !a.Is(i, ",") || a.Tokens[i+1].Capital() {
		return i
	}
	if close := a.ClosingComma(i+1, limit); close+1 < limit && !a.Tokens[close+1].Capital() && !a.Tokens[close+1].Is(prose.ClassConjunction|prose.ClassPreposition|prose.ClassRelative|prose.ClassArticle) {
		return close + 1
	}
	return i
}

// secondVerb is the verb for what somebody does for a body that "et" joins to the one at
// token i: "Ce transporteur possède trois bennes et préside le syndicat"; i for none.
func (a *Profiled) secondVerb(i, limit int) int {
	for k := i + 1; k+2 < min(limit, i+prose.LongestPhrase); k++ {
		t := a.Tokens[k]
		if t.Kind != prose.TokenWord && !a.InnerMark(k) || t.Is(prose.ClassRelative|prose.ClassSubordinate) && !t.Is(prose.ClassArticle|prose.ClassPreposition|prose.ClassDeterminer) {
			return i
		}
		if (a.Is(k, "et") || a.Is(k, "y") || a.Is(k, "e")) && a.Tokens[k+1].Is(prose.ClassLead) && !a.Tokens[k+1].Capital() {
			return k + 1
		}
	}
	return i
}

// toldByNoun takes the noun of a description for the office of somebody who has
// none: "L’apicultrice", "l’ancien typographe".
func (a *Profiled) toldByNoun(e *register.Entity, p prose.NounPhrase) {
	if e.Role != "" && !a.KinOf(e.Role) || !a.PointsBack(p.First) || !a.HasRole(p) || a.Plural(p.Head-1) {
		return
	}
	for i := p.First + 1; i < p.Head; i++ {
		if a.Tokens[i].Capital() && !a.Tokens[i].Is(prose.ClassRole) || a.Listed("anyone", i) {
			return
		}
	}
	if f := a.Described(p); f.Role != "" && !a.KinOf(f.Role) {
		if e.Role = f.Role; e.Org == "" {
			e.Org = f.Org
		}
	}
}

// toldByVerb reads the body behind a verb at token i that says where somebody
// works, what they lead or what they founded.
func (a *Profiled) toldByVerb(e *register.Entity, i, limit int) {
	for i < limit && (a.Clitic(i) || a.Adverb(i) || a.Tokens[i].Is(prose.ClassAuxiliary) && !a.Tokens[i].Is(prose.ClassLead)) {
		if a.ledBodyTaken(i + 1) {
			return
		}
		i++
	}
	if i+1 >= limit || a.Tokens[i].Capital() {
		return
	}
	if f := a.Sane(a.LeadsNow(e.Role, i, limit)); e.Org == "" && f.Org != "" {
		if e.Org = f.Org; f.Role != "" {
			e.Role, e.Past = f.Role, false
		}
		return
	}
	if e.Org == "" && (a.Tokens[i].Is(prose.ClassLead) || a.Listed("found", i)) {
		e.Org = a.bodyDirectly(i+1+int(a.Tokens[i].More), limit)
	}
	if e.Org == "" && a.Listed("joins", i) {
		j := i + 1
		for j+1 < limit && (a.Tokens[j].Is(prose.ClassTime|prose.ClassPreposition) && !a.Tokens[j].Is(prose.ClassArticle) || a.Tokens[j].Kind == prose.TokenNumber) {
			j++
		}
		e.Org = a.bodyDirectly(j, limit)
	}
	if e.Org != "" || !a.Listed("works-at", i) {
		return
	}
	for j := i + 1; j+1 < min(limit, i+prose.LongestPhrase/2) && a.Tokens[j].Kind == prose.TokenWord; j++ {
		if !a.Listed("works-where", j) {
			continue
		}
		if org := a.WorkplaceBehind(j+int(a.Tokens[j].More), limit); org != "" {
			e.Org = org
			return
		}
	}
}

// bodyDirectly is the body that is the object at token i, and no part of one:
// "préside la Coopérative de Kita"; "".
func (a *Profiled) bodyDirectly(i, limit int) string {
	for i < limit && a.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[i].Capital() {
		i++
	}
	if i+1 >= limit || !a.Tokens[i].Is(prose.ClassOrg) && !a.Listed("workplace-the", i) || a.Tokens[i].Is(prose.ClassPlace|prose.ClassPerson) {
		return ""
	}
	end := a.BodyEnd(i, limit)
	if end-i < 2 && a.Tokens[i].Shape != prose.ShapeUpper || !a.HoldsCapital(i, end) {
		return ""
	}
	return a.OrgText(i, end)
}

// readOwned gives persons whose office is printed with a possessive and no body the
// one of which the text has told last: "indique son coordinateur, Paul Mbaye", "Its
// chair, the potter Ama Asante".
func (a *Profiled) readOwned(told map[int]bool) {
	for i, m := range a.Mentions {
		id := int(m)
		if id < 0 {
			continue
		}
		e := &a.Register.Entities[id]
		if !e.Person || e.Role == "" || a.KinOf(e.Role) {
			continue
		}
		if k := i + 2; e.Org == "" && k+1 < len(a.Tokens) && a.Is(i+1, ",") && a.Listed("its", k) && a.Tokens[k+1].Is(prose.ClassRole) {
			if org := cmp.Or(a.BodyOfIts(k), a.BodyToldOf(k)); org != "" {
				e.Org, told[id] = org, true // "Paul Mbaye, son juriste"
			}
			continue
		}
		for k := i - len(e.Words); k > max(0, i-len(e.Words)-reference.LongestApposition); k-- {
			if a.Tokens[k].Kind == prose.TokenMark && !a.InnerMark(k) && !a.Is(k, ",") {
				break
			}
			if !a.Listed("its", k) || k+1 >= len(a.Tokens) || !a.Tokens[k+1].Is(prose.ClassRole) || a.Listed("lives-there", k+1) || a.Romance() && a.Listed("serves-person", k+1) {
				continue
			}
			if a.Lexicon.Language == "en" && a.capitalBefore(k) {
				break // "shameful for Lund that its Secretary of State"
			}
			org := a.BodyBroughtUp(k)
			if org == "" {
				org = a.BodyOfIts(k)
			}
			if org == "" {
				org = a.SmallSubjectBefore(k)
			}
			if org == "" {
				org = a.BodyToldOf(k)
			}
			if org == "" {
				break
			}
			if role, fits := a.ownedOffice(e, k+1, i+1-len(e.Words)); fits {
				a.quoteAs(id, role)
				e.Role, e.Org, told[id] = role, org, true
			} else if e.Org == "" {
				e.Org, told[id] = org, true
			}
			break
		}
	}
}

// ownedOffice is the office that stands from token i on in a Spanish text behind "su", in
// front of the name at token name, where the text has taken a trade beside the name for
// it, or its field for a body: "Su director, el médico Luis Paz", "su responsable de
// Cuidados, Luis Paz".
func (a *Profiled) ownedOffice(e *register.Entity, i, name int) (string, bool) {
	end := i
	for end < name && !a.Is(end, ",") {
		end++
	}
	if !a.Romance() || end == name || end == i {
		return "", false
	}
	role := a.NameText(i, end)
	if a.KinOf(role) {
		return "", false
	}
	if e.Org != "" {
		return role, role == e.Role+" de "+e.Org && !strings.Contains(e.Org, " ")
	}
	return role, a.Definite(end+1) && a.TradeOnly(e.Role) && strings.Contains(a.Text[a.Tokens[end].Span.End:a.Tokens[name].Span.Start], e.Role)
}

// quoteAs gives person id another office wherever they are quoted with the one that the
// register has had until now.
func (a *Profiled) quoteAs(id int, role string) {
	for i := range a.Quotes {
		if sp := &a.Quotes[i].Speaker; sp.Entity == id && sp.Role == a.Register.Entities[id].Role {
			sp.Role = role
		}
	}
}

// capitalBefore reports whether a name stands before token i in its sentence.
func (a *Profiled) capitalBefore(i int) bool {
	for k := i; k > 0 && !a.OpensSentence(k); k-- {
		if a.Tokens[k-1].Capital() && a.Tokens[k-1].Kind == prose.TokenWord && !a.OpensSentence(k-1) {
			return true
		}
	}
	return false
}
