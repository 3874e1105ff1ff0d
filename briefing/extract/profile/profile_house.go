package profile

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// readHouses gives somebody with an office and no body the one to which the
// sentence before goes, where that names no person: "At the Ministry of Health they
// admit the delay. “It will come,” says Lucy Pell, deputy manager for risk."
func (a *Profiled) readHouses() {
	for s := 1; s < len(a.Sentences); s++ {
		before := s - 1
		if a.Sentences[before].Block != a.Sentences[s].Block {
			continue
		}
		a.Enter(a.Sentences[s].Block)
		org := a.houseOf(before)
		told := org == ""
		if told {
			org = a.houseTold(before)
		}
		if org == "" {
			continue
		}
		for n := s; n < min(s+2, len(a.Sentences)) && a.Sentences[n].Block == a.Sentences[s].Block; n++ {
			id, several := a.OnlyPersonIn(n)
			if several || id >= 0 && a.Register.Entities[id].First < a.Sentences[n].First {
				break
			}
			if id < 0 {
				continue
			}
			if e := &a.Register.Entities[id]; (e.Org == "" || told && a.fromAfar(e, n)) && (!told || (e.Definite || e.InFront) && !a.ofNation(e.Role)) && (a.InnerOffice(e.Role) || a.worksInHouse(id)) {
				e.Org = org
			}
			break
		}
	}
	a.readHousesOfUnits()
	a.Leave()
}

// ofNation reports whether an office says of which country it is: "président français".
func (a *Profiled) ofNation(role string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if a.Lexicon.Has("demonym", w) {
			return true
		}
	}
	return false
}

// fromAfar reports whether a body that a person got by an office with its article stands
// nowhere in the paragraph of sentence s.
func (a *Profiled) fromAfar(e *register.Entity, s int) bool {
	return e.InFront && !strings.Contains(a.Slice(a.Blocks[a.Sentences[s].Block].Span), e.Org)
}

// readHousesOfUnits gives who heads a part of a body the body itself, to which their
// sentence goes with its first words: "À l’hôpital de Kita, Awa Kane, cheffe du service
// des urgences, compte". The part then belongs to the office.
func (a *Profiled) readHousesOfUnits() {
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		unit, _, _ := strings.Cut(e.Org, " ")
		if a.Lexicon.Language == "en" || !e.Person || e.Role == "" || !a.Lexicon.Has("unit", unit) {
			continue
		}
		s := a.SentenceAt(a.Tokens[e.First].Span.Start)
		if s >= len(a.Sentences) {
			continue
		}
		st := a.Sentences[s]
		a.Enter(st.Block)
		org := a.HouseBefore(e.First, 0)
		if org == "" || org == e.Org {
			continue
		}
		e.Org = org
		for k := st.First; k+2 < st.Last; k++ {
			if !a.Listed("unit", k) || a.LowerWord(k) != unit {
				continue
			}
			for noun := k - 1; noun >= max(st.First, k-3); noun-- {
				if a.Tokens[noun].Is(prose.ClassRole) && strings.HasPrefix(e.Role, a.Word(a.Tokens[noun])) {
					e.Role = a.NameText(noun, max(k+1, a.PhraseAfter(k, st.Last).Last))
				}
			}
			break
		}
	}
}

// houseOf is the body to which sentence s goes with its first words, where it tells
// of no person; "" for none.
func (a *Profiled) houseOf(s int) string {
	st := a.Sentences[s]
	i := st.First
	if a.Is(i, "Du") && a.Is(i+1, "côté") {
		i++
	}
	if i+3 >= st.Last || !a.Listed("inside", i) {
		return ""
	}
	o := a.Object(i, st.Last)
	named := a.Lexicon.Language == "en" && o.Institution && !o.Place && !o.Event
	if id, several := a.OnlyPersonIn(s); several || id >= 0 && !(named && a.namesHouse(id, i, o.Last)) {
		return ""
	}
	if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
		return ""
	}
	if named {
		return o.Org // "At Saint Boniface primary school"
	}
	if a.Is(i, "côté") {
		i++ // "Du côté de la Croix-Rouge"
	}
	if org := a.WorkplaceBehind(i, st.Last); org != "" {
		return org
	}
	j := i + 1
	for j < st.Last-1 && a.Tokens[j].Is(prose.ClassArticle) && !a.Tokens[j].Capital() {
		j++
	}
	if org := a.SmallHouse(i, st.Last); org != "" {
		return org
	}
	end := a.BodyEnd(j, st.Last)
	if t := a.Tokens[j]; t.Is(prose.ClassPlace|prose.ClassTime) || end <= j {
		return ""
	} else if t.Capital() && (a.Institution(j, end) || a.Is(i, "Chez")) || !t.Capital() && a.Listed("organ", j) && a.Definite(j-1) {
		return a.OrgText(j, end)
	}
	return ""
}

// namesHouse reports whether the words of an entity open the name of the body behind the
// preposition at token i, which ends before token last: the saint of "At St Mary’s
// hospital".
func (a *Profiled) namesHouse(id, i, last int) bool {
	e := &a.Register.Entities[id]
	first := i + 1
	for first < e.First && a.Tokens[first].Is(prose.ClassTitle|prose.ClassArticle) {
		first++
	}
	return first == e.First && first+len(e.Words) <= last
}

// houseTold is the body in small letters that is the subject of French sentence s, where
// it tells of no person: "Le dispensaire de Kita n’a plus de courant"; "" for none.
func (a *Profiled) houseTold(s int) string {
	st := a.Sentences[s]
	if a.Lexicon.Language != "fr" {
		return ""
	}
	if id, several := a.OnlyPersonIn(s); id >= 0 || several {
		return ""
	}
	p := a.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
	noun := p.First + 1
	if p.Last < noun+2 || !a.Definite(p.First) || a.Plural(noun) || !a.Listed("workplace", noun) && !a.Listed("workplace-the", noun) {
		return "" // "Le dispensaire": nobody has told of which
	}
	return a.OrgText(noun, p.Last)
}

// worksInHouse reports whether a text gives somebody a trade in front of the name or with
// its article, as the one of their kind there is, or says that they run the place: "nurse
// Jane Okoro", "la sage-femme, Awa Kane", "qui dirige l’établissement".
func (a *Profiled) worksInHouse(id int) bool {
	e := &a.Register.Entities[id]
	if e.Role == "" || e.KinOnly || a.KinOf(e.Role) {
		return false
	}
	if !e.ByVerb {
		return (e.Definite || e.InFront || a.tradeInFront(e)) && a.TradeOnly(a.withoutOpener(e))
	}
	for _, w := range a.Lexicon.Entries("house") {
		if strings.Contains(strings.ToLower(e.Role), w) {
			return true
		}
	}
	return false
}

// tradeInFront reports whether the English words in front of a name are nothing but a
// person’s trade: "says nurse Jane Okoro".
func (a *Profiled) tradeInFront(e *register.Entity) bool {
	first := e.First - len(strings.Fields(e.Role))
	return a.Lexicon.Language == "en" && first >= 0 && strings.EqualFold(a.NameText(first, e.First), e.Role)
}

// withoutOpener is a role without the capital that it has as the first word of a sentence.
func (a *Profiled) withoutOpener(e *register.Entity) string {
	if first := e.First - len(strings.Fields(e.Role)); first >= 0 && a.OpensSentence(first) {
		return strings.ToLower(e.Role)
	}
	return e.Role
}
