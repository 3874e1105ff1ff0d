package extract

import "strings"

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
		t := a.tokens[i]
		switch {
		case t.kind == tokenMark && !a.innerMark(i) && !(a.is(i, ",") && a.listInName(i, p.last)):
			p.close(i)
			return
		case a.is(i, "and") && a.secondPost(i+1, p.last):
			p.second(i, found)
			return
		case !t.is(classPreposition) || t.capital():
			i++
			continue
		}
		if n := a.startsWith("tied-to", i, p.last); n > i+2 && (a.is(i, "on") || a.is(i, "in")) && !found {
			p.org = a.employerAt(n-1, p.last)
			p.close(i) // "a nurse on the staff of the Harbour Hospital"
			return
		}
		o := a.object(i, p.last)
		if n := a.boardOf(i, p.last); n > i {
			i = n // "Chair of the Board of the Harbour Trust"
			continue
		}
		if n := a.delegationOf(i, p.last); n > i {
			if !found || titled {
				p.org = a.nameText(n, a.placeEnd(n, p.last))
				p.close(a.delegationEnd(i, n)) // "head of the delegation of Chad"
			}
			return
		}
		if org := a.ownPart(i, p.last); org != "" && !found && !a.listed("spokesperson", p.noun) {
			p.org = org // "head of the agency’s mission"
			return
		}
		switch way := p.hangsOn(i, o); {
		case way == bodyHere && p.owned:
			// "the agency’s Director of Supply Chain"
		case way == bodyHere && (!found || titled):
			p.org = o.org
			found, titled = true, false
			p.close(i)
		case way == bodyInTitle && !found:
			p.org = o.org
			found, titled = true, true
		case way == placeHere:
			if !found || titled {
				p.close(i)
			}
			p.beyondPlace(o.last, found)
			return
		}
		i = max(i+1, o.last)
	}
}

// beyondPlace reads the body of a second office that stands behind where
// somebody has the first: "a doctor in Lund and chair of the Royal College".
func (p *post) beyondPlace(i int, found bool) {
	a := p.a
	if found || i+2 >= len(a.tokens) || !a.is(i, "and") || p.org != "" {
		return
	}
	end := a.appositionEnd(i+1, a.blockEnd(i))
	if a.secondPost(i+1, end) && a.headedByOffice(i+1, end) {
		p.org = a.postAt(i+1, end).org
	}
}

// workplace reads the body after "at" or "with", which ends the role: all
// before it is what somebody is there.
func (p *post) workplace() bool {
	a := p.a
	for i := p.noun + 1; i < p.last; {
		t := a.tokens[i]
		if t.kind == tokenMark && !a.innerMark(i) && !a.is(i, ",") || a.is(i, "and") && a.secondPost(i+1, p.last) {
			return false
		}
		if !t.is(classPreposition) || t.capital() {
			i++
			continue
		}
		o := a.object(i, p.last)
		if o.closest && o.org != "" && !o.place && !o.event {
			if !p.owned {
				p.org = o.org
			}
			end := i
			for k := p.noun + 1; k < i; k++ {
				if o := a.object(k, i); a.is(k, "in") && (o.place || o.article) {
					end = k
					break
				}
			}
			p.close(end)
			return true
		}
		if o.closest && o.org == "" && a.is(i, "at") && a.indefinite(i+1) {
			p.close(i) // "a nurse at a clinic"
			return true
		}
		if o.closest {
			return false
		}
		i = max(i+1, o.last)
	}
	return false
}

// second reads an office that "and" at token i joins to the one before.
func (p *post) second(i int, found bool) {
	a := p.a
	f := a.postAt(i+1, p.last)
	if a.kin(f.role) {
		p.close(i) // "herder and mother of three"
		return
	}
	if !found && f.org != "" {
		p.org = f.org
	}
	if found || a.tokens[i+1].is(classArticle) || a.tokens[p.noun+1].is(classPreposition) {
		p.close(i)
	} else if f.role != "" {
		p.close(a.roleEnd(i+1, p.last, f.role))
	}
}

// close ends the role before token i.
func (p *post) close(i int) { p.last = min(p.last, i) }

// secondPost reports whether another office starts at token i.
func (a *analysis) secondPost(i, last int) bool {
	for j := i; j < min(last, i+6); j++ {
		t := a.tokens[j]
		if t.is(classRole) {
			return true
		}
		if t.is(classPreposition) && !t.capital() || t.kind == tokenMark {
			return false
		}
	}
	return false
}

// roleEnd is the token after a role printed at tokens [i, last).
func (a *analysis) roleEnd(i, last int, role string) int {
	for j := i + 1; j <= last; j++ {
		for k := i; k < j; k++ {
			if a.nameText(k, j) == role {
				return j
			}
		}
	}
	return last
}

// bond is how a preposition ties its object to an office.
type bond uint8

const (
	field       bond = iota // what the office is about: the role goes on
	bodyHere                // the body: the role ends
	bodyInTitle             // the body, which belongs to the title
	placeHere               // where: the role ends
)

// ofField reports whether the "of" behind the office names what it is for:
// "Secretary of State", but not "general secretary of".
func (p *post) ofField() bool {
	return p.a.listed("office-field", p.noun) && !p.general()
}

// ofBody reports whether object o of an office that is mostly one of a State
// is a body all the same: no ministry goes by such a name.
func (p *post) ofBody(o object) bool {
	return p.a.lowerWord(p.noun) == "secretary" && (o.acronym || strings.Contains(o.org, " "))
}

// general reports whether "general" or "executive" makes the office one of a
// body: "general secretary".
func (p *post) general() bool {
	return p.noun > p.first && p.a.generalOffice(p.noun)
}

// hangsOn says how the preposition at token i ties object o to the office.
func (p *post) hangsOn(i int, o object) bond {
	a := p.a
	body := func(ok bool) bond {
		if ok && o.org != "" {
			return bodyHere
		}
		return field
	}
	switch a.lowerWord(i) {
	case "at", "with":
		if o.place && a.is(i, "at") || a.is(i, "with") && o.org == "" && !a.tokens[p.noun].capital() {
			return placeHere // "a man with a bandaged arm"
		}
		return body(!o.place)
	case "of":
		switch {
		case a.listed("lives-there", p.noun) && o.capital && !o.institution:
			return placeHere // "a resident of Lund"
		case o.locality && a.listed("leads-village", p.noun):
			return field // "chief of the village of Tongo"
		case o.event && !a.listed("press-office", p.noun) || o.office:
			return field
		case o.locality && !p.ofField() && a.definite(i+1):
			return field // "registrar of the district"
		case o.locality && !p.ofField():
			return placeHere
		case o.organ && (o.part || o.floor && a.listed("presides", p.noun)):
			return bodyInTitle
		case !o.article && !o.acronym && a.tokens[p.noun].capital() && a.listed("mission", i+1) && a.tokens[i+1].shape == shapeCapital && (i+2 >= p.last || !a.tokens[i+2].capital()) && !a.is(i+2, "of") && !a.is(i+2, "for"):
			return field // "Head of Delegation in Dhaka"
		case p.ofField() && o.capital && !o.article && i > p.noun+2 && (a.inPortfolio(i-1) || a.allFields(p.noun+2, i) && a.tokens[i-1].capital()):
			return body(true) // "Minister of Justice of Okrania"
		case p.ofField() && o.article && o.institution && p.ofBody(o):
			return body(true) // "secretary of the Guild of Potters"
		case p.ofField() && !o.place && (o.capital || !o.institution):
			return field
		case a.listed("office-bare", p.noun) && !p.general():
			return body(o.institution || o.place || o.acronym || !o.fields && !a.tokens[p.noun].capital() && strings.Contains(o.org, " "))
		case o.fields && o.capital && !o.institution && !o.article && !o.place:
			return field // "manager of Strategic Communication"
		case o.capital && !o.institution && !o.article && !o.place && o.last == i+2 && a.plural(i+1) && a.tokens[i+1].shape == shapeCapital && a.tokens[p.noun].capital() && a.lexicon.language == "en" && !a.brand(i+1):
			return field // "Inspector of Prisons"
		}
		return body(o.capital && !o.unit || o.institution)
	case "for":
		if o.place && a.listed("stands-for-state", p.noun) {
			return body(true)
		}
		if o.place && p.noun > p.first && !a.tokens[p.noun].capital() {
			return placeHere
		}
		if o.place || o.fields || o.office || a.listed("office-field", p.noun) || a.listed("party-office", p.noun) && (!o.institution || !a.listed("office-body", p.noun)) || o.capital && !o.institution && !o.acronym && a.tokens[p.noun].capital() {
			return field
		}
		return body(o.institution || o.acronym || o.capital && a.listed("office-body", p.noun))
	case "from":
		if o.place && !a.tokens[p.noun].is(classPerson) {
			return placeHere
		}
		if o.institution || o.acronym || o.place {
			return body(true)
		}
		return placeHere
	case "in":
		switch {
		case i+1 < len(a.tokens) && a.tokens[i+1].kind == tokenNumber:
			return placeHere // "General Secretary in 2020"
		case o.institution && !o.place && p.ofField() && !a.is(p.noun-1, "Permanent") && !a.is(p.noun-1, "permanent"):
			return bodyInTitle // "Minister in the Ministry of Finance"
		case o.institution && !o.place:
			return body(true)
		case o.place && p.noun == p.first && a.listed("office-body", p.noun) && p.org != "":
			return field // "its representative in Chad": one of several
		case o.place, o.capital && (!a.tokens[p.noun].capital() || a.tokens[p.noun].shape == shapeUpper), o.article:
			return placeHere
		}
	case "to":
		if !o.capital && !o.article && !a.listed("serves-somebody", p.noun) {
			return placeHere // "a senator to endorse him"
		}
		if o.institution && !o.place && a.listed("serves-body", p.noun) {
			return body(true) // "technical adviser to the Beekeepers Network"
		}
	case "on", "during", "after":
		if a.listed("demonstrative", i+1) {
			return placeHere // "the midwife on this trip"
		}
	case "near", "around", "outside", "off", "along", "across", "between", "throughout", "inside", "by", "within", "under":
		return placeHere
	}
	return field
}
