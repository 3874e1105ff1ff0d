package affiliation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// behind reads what hangs on the noun of an office with prepositions. The
// role goes on over its field ("on the right to food", "for culture") and
// ends at the body and at a place.
func (p *post) behind() {
	if p.workplace() {
		return
	}
	a := p.a
	found, titled := p.owned, p.owned
	for i := p.noun + 1; i < p.last; {
		t := a.Tokens[i]
		switch {
		case t.Kind == prose.TokenMark && !a.InnerMark(i) && !(a.Is(i, ",") && a.ListInName(i, p.last)):
			p.close(i)
			return
		case a.Is(i, "and") && a.secondPost(i+1, p.last):
			p.second(i, found)
			return
		case !t.Is(prose.ClassPreposition) || t.Capital():
			i++
			continue
		}
		if n := a.startsWith("tied-to", i, p.last); n > i+2 && (a.Is(i, "on") || a.Is(i, "in")) && !found {
			p.org = a.EmployerAt(n-1, p.last)
			p.close(i) // "a nurse on the staff of the Harbour Hospital"
			return
		}
		if i+2 < p.last && a.Tokens[i+1].Is(prose.ClassWe) && a.Listed("outfit", i+2) && !found {
			p.org = register.Ours // "director of our organisation"
			p.close(i)
			return
		}
		if !found && a.partOfOurs(i+1, p.last) {
			p.org = register.Ours // "member of our advisory board"
			return
		}
		o := a.Object(i, p.last)
		if p.ofNoBody(i, o) {
			i = max(i+1, o.Last)
			continue // "winner of the Lund Prize", "author of Tidal"
		}
		if n := a.boardOf(i, p.last); n > i {
			i = n // "Chair of the Board of the Harbour Trust"
			continue
		}
		if n := a.delegationOf(i, p.last); n > i {
			if !found || titled {
				p.org = a.NameText(n, a.placeEnd(n, p.last))
				p.close(a.delegationEnd(i, n)) // "head of the delegation of Chad"
			}
			return
		}
		if org := a.ownPart(i, p.last); org != "" && !found && !a.Listed("spokesperson", p.noun) {
			p.org = org // "head of the agency’s mission"
			if p.trade() && (a.Is(i, "on") || a.Is(i, "in")) {
				p.close(i) // "a nurse on the Harbour Trust’s mobile team"
			}
			return
		}
		switch way := p.hangsOn(i, o); {
		case way == bodyHere && p.owned:
			// "the agency’s Director of Supply Chain"
		case way == bodyHere && (!found || titled):
			p.org = o.Org
			found, titled = true, false
			p.close(i)
		case way == bodyBeyond && !found:
			p.org = p.bodyBeyond(o)
			p.close(o.Last)
			return
		case way == bodyInTitle && !found:
			p.org = o.Org
			found, titled = true, true
		case way == placeHere:
			if !found || titled {
				p.close(i)
			}
			p.beyondPlace(o.Last, found)
			return
		}
		i = max(i+1, o.Last)
	}
}

// partOfOurs reports whether "our" at token i leads to a part of the body in whose name
// the text speaks: "our advisory board", "our Lima team".
func (a *Affiliated) partOfOurs(i, limit int) bool {
	if i+1 >= limit || a.Lexicon.Language != "en" || !a.Tokens[i].Is(prose.ClassWe) || !a.Tokens[i].Is(prose.ClassArticle) {
		return false
	}
	for k := i + 1; k < min(limit, i+5); k++ {
		if a.Listed("unit", k) || a.Listed("board", k) || a.Listed("branch", k) {
			return k+1 >= limit || a.Tokens[k+1].Kind != prose.TokenWord || a.Tokens[k+1].Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassRelative)
		}
		if a.Tokens[k].Kind != prose.TokenWord || a.Tokens[k].Is(prose.ClassPreposition) {
			return false
		}
	}
	return false
}

// beyondPlace reads the body of a second office that stands behind where
// somebody has the first: "a doctor in Lund and chair of the Royal College".
func (p *post) beyondPlace(i int, found bool) {
	a := p.a
	if found || i+2 >= len(a.Tokens) || !a.Is(i, "and") || p.org != "" {
		return
	}
	end := a.AppositionEnd(i+1, a.BlockEnd(i))
	if a.secondPost(i+1, end) && a.HeadedByOffice(i+1, end) {
		p.org = a.PostAt(i+1, end).Org
	}
}

// workplace reads the body after "at" or "with", which ends the role: all
// before it is what somebody is there.
func (p *post) workplace() bool {
	a := p.a
	for i := p.noun + 1; i < p.last; {
		t := a.Tokens[i]
		if t.Kind == prose.TokenMark && !a.InnerMark(i) && !a.Is(i, ",") || a.Is(i, "and") && a.secondPost(i+1, p.last) {
			return false
		}
		if !t.Is(prose.ClassPreposition) || t.Capital() {
			i++
			continue
		}
		o := a.Object(i, p.last)
		if o.Closest && o.Org != "" && !o.Place && !o.Event {
			if !p.owned {
				p.org = o.Org
			}
			end := i
			for k := p.noun + 1; k < i; k++ {
				if o := a.Object(k, i); a.Is(k, "in") && (o.Place || o.article) {
					end = k
					break
				}
			}
			p.close(end)
			return true
		}
		if o.Closest && o.Org == "" && a.Is(i, "at") && a.Indefinite(i+1) {
			p.close(i) // "a nurse at a clinic"
			return true
		}
		if o.Closest {
			return false
		}
		i = max(i+1, o.Last)
	}
	return false
}

// bond is how a preposition ties its object to an office.
type bond uint8

const (
	field       bond = iota // what the office is about: the role goes on
	bodyHere                // the body: the role ends
	bodyInTitle             // the body, which belongs to the title
	placeHere               // where: the role ends
	bodyBeyond              // what it is about, and the body behind the comma
)

// ofField reports whether the "of" behind the office names what it is for:
// "Secretary of State", but not "general secretary of".
func (p *post) ofField() bool {
	return p.a.Listed("office-field", p.noun) && !p.general()
}

// ofBody reports whether object o of an office that is mostly one of a State
// is a body all the same: no ministry goes by such a name.
func (p *post) ofBody(o object) bool {
	return (p.a.LowerWord(p.noun) == "secretary" || !p.a.Listed("portfolio", p.noun)) && (o.acronym || strings.Contains(o.Org, " "))
}

// general reports whether "general" or "executive" makes the office one of a
// body: "general secretary".
func (p *post) general() bool {
	return p.noun > p.first && p.a.GeneralOffice(p.noun)
}

// hangsOn says how the preposition at token i ties object o to the office.
func (p *post) hangsOn(i int, o object) bond {
	a := p.a
	body := func(ok bool) bond {
		if ok && o.Org != "" {
			return bodyHere
		}
		return field
	}
	if k := i + 1; o.Capital && (a.PhraseNameAt(k) > 0 || a.Definite(k) && a.PhraseNameAt(k+1) > 0) {
		return body(true) // "secretary of Women of the Waterfront"
	}
	switch a.LowerWord(i) {
	case "at", "with":
		if a.Is(i, "at") && !o.Capital && !o.Institution && p.trade() && o.Org == "" {
			return placeHere // "a nurse at the market"
		}
		if o.Place && a.Is(i, "at") || a.Is(i, "with") && o.Org == "" && !a.Tokens[p.noun].Capital() {
			return placeHere // "a man with a bandaged arm"
		}
		return body(!o.Place)
	case "of":
		switch {
		case a.Listed("lives-there", p.noun) && o.Capital && !o.Institution:
			return placeHere // "a resident of Lund"
		case o.Capital && !o.Institution && !o.acronym && !o.article && o.Last == i+2 && p.trade() && a.Lexicon.Classes[a.LowerWord(p.noun)]&prose.ClassRole == 0 && a.Tokens[i+1].Shape == prose.ShapeCapital:
			return placeHere // "the last gourd carver of Lund"
		case o.locality && a.Listed("leads-village", p.noun):
			return field // "chief of the village of Tongo"
		case o.Event && !a.Listed("press-office", p.noun) || o.Office:
			return field
		case o.locality && !p.ofField() && a.Definite(i+1):
			return field // "registrar of the district"
		case o.locality && !p.ofField():
			return placeHere
		case o.organ && (o.part || o.floor && a.Listed("presides", p.noun)):
			return bodyInTitle
		case !o.article && !o.acronym && a.Tokens[p.noun].Capital() && a.Listed("mission", i+1) && a.Tokens[i+1].Shape == prose.ShapeCapital && (i+2 >= p.last || !a.Tokens[i+2].Capital()) && !a.Is(i+2, "of") && !a.Is(i+2, "for"):
			return field // "Head of Delegation in Dhaka"
		case p.ofField() && o.Capital && !o.article && i > p.noun+2 && (a.InPortfolio(i-1) || a.allFields(p.noun+2, i) && a.Tokens[i-1].Capital()):
			return body(true) // "Minister of Justice of Okrania"
		case p.ofField() && p.fieldInFront() && o.Capital && !o.fields:
			return body(true) // "finance minister of Okrania"
		case p.ofField() && o.article && o.Institution && p.ofBody(o), o.Institution && !o.Place && !o.Office && p.ofPlace():
			return body(true) // "secretary of the Guild of Potters", "mayor of Lund Rural Municipality"
		case p.bodyBeyond(o) != "":
			return bodyBeyond // "Director of Animal Welfare, Harbour Trust"
		case p.ofField() && !o.Place && (o.Capital || !o.Institution):
			return body(p.ofNamed(i, o))
		case a.Listed("office-bare", p.noun) && !p.general():
			return body(i > p.noun+2 && a.Listed("field", i-1) && o.Capital && !o.article && !o.fields && !a.Tokens[p.noun].Capital() || o.Institution || o.Place || o.acronym || !o.fields && !a.Tokens[p.noun].Capital() && strings.Contains(o.Org, " "))
		case o.fields && o.Capital && !o.Institution && !o.article && !o.Place:
			return field // "manager of Strategic Communication"
		case o.Capital && !o.Institution && !o.article && !o.Place && o.Last == i+2 && a.Plural(i+1) && a.Tokens[i+1].Shape == prose.ShapeCapital && a.Tokens[p.noun].Capital() && a.Lexicon.Language == "en" && !a.Brand(i+1):
			return field // "Inspector of Prisons"
		}
		return body(o.Capital && !o.unit || o.Institution)
	case "for":
		if o.Place && a.Listed("stands-for-state", p.noun) {
			return body(true)
		}
		if o.Place && p.noun > p.first && !a.Tokens[p.noun].Capital() {
			return placeHere
		}
		if o.Place || o.fields || o.Office || a.Listed("office-field", p.noun) || a.Listed("party-office", p.noun) && (!o.Institution || !a.Listed("office-body", p.noun)) || o.Capital && !o.Institution && !o.acronym && a.Tokens[p.noun].Capital() {
			return field
		}
		return body(o.Institution || o.acronym || o.Capital && (p.trade() || a.Listed("office-body", p.noun) || a.Is(i+1, "The")))
	case "from":
		if o.Place && !a.Tokens[p.noun].Is(prose.ClassPerson) {
			return placeHere
		}
		if o.Institution || o.acronym || o.Place {
			return body(true)
		}
		return placeHere
	case "in":
		switch {
		case i+1 < len(a.Tokens) && a.Tokens[i+1].Kind == prose.TokenNumber:
			return placeHere // "General Secretary in 2020"
		case o.Institution && !o.Place && p.ofField() && a.Tokens[p.noun].Capital() && !a.Is(p.noun-1, "Permanent") && !a.Is(p.noun-1, "permanent"):
			return bodyInTitle // "Minister in the Ministry of Finance"
		case o.Institution && !o.Place:
			return body(true)
		case o.Place && p.noun == p.first && a.Listed("office-body", p.noun) && p.org != "":
			return field // "its representative in Chad": one of several
		case o.Place, o.Capital && (!a.Tokens[p.noun].Capital() || a.Tokens[p.noun].Shape == prose.ShapeUpper), o.article:
			return placeHere
		}
	case "to":
		if !o.Capital && !o.article && !a.Listed("serves-somebody", p.noun) {
			return placeHere // "a senator to endorse him"
		}
		if (o.Institution && !o.Place || a.namedByWords(o)) && a.Listed("serves-body", p.noun) {
			return body(true) // "technical adviser to the Beekeepers Network"
		}
	case "on", "during", "after":
		if a.Is(i, "after") && a.Definite(i+1) {
			return placeHere // "a nurse after the war"
		}
		if a.Listed("demonstrative", i+1) || a.Is(i, "on") && i == p.noun+1 && (o.Place || o.Capital && !o.fields || p.saysWhich(i+2)) && p.trade() {
			return placeHere // "the midwife on this trip", "a net mender on the lower quay"
		}
	case "near", "around", "outside", "off", "along", "across", "between", "throughout", "inside", "by", "within", "under":
		return placeHere
	}
	return field
}
