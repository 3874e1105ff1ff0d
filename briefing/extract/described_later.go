package extract

import "attache/briefing"

// farthestName is how many tokens behind a description the text may give the
// name that goes with it.
const farthestName = 90

// introducedNext is the person whom the sentences behind a description name:
// "said a nurse. Jane Okoro, the nurse, …", "said one of the workers. His name
// is Paul Lund"; nobody where no name follows.
func (a *analysis) introducedNext(p nounPhrase) speaker {
	if a.focus == nil || !a.indefinite(p.first) && !a.definite(p.first) || a.textual(p) {
		return nobody
	}
	if t := a.tokens[p.head-1]; !a.romance() && !t.is(classRole|classPerson|classOccupation) {
		return nobody
	}
	noun := a.lowerWord(p.head - 1)
	if a.romance() {
		noun = a.lowerWord(p.first + 1)
	}
	limit := min(len(a.tokens)-4, p.last+farthestName, a.blockEnd(p.first))
	for j := p.last; j < limit; j++ {
		if q, quoted := a.outerAt(a.tokens[j].span.Start); quoted {
			for j+1 < limit && a.tokens[j+1].span.Start < q.outer.End {
				j++
			}
			continue
		}
		if id := a.namedAt(j, noun, limit); id >= 0 {
			sp := a.speakerFor(id)
			sp.via = "the person named in the sentences behind"
			return sp
		}
	}
	return nobody
}

// namedAt is the person whom the words at token j name for the noun of a
// description; -1 for none.
func (a *analysis) namedAt(j int, noun string, limit int) int {
	switch {
	case a.definite(j) && a.lowerWord(j+1) == noun && a.is(j-1, ",") && (a.is(j+2, ",") || a.is(j+2, ".")):
		return a.someoneAt(j - 2) // "Jane Okoro, the nurse,"
	case a.definite(j) && a.lowerWord(j+1) == noun && a.is(j+2, ","):
		if end := a.nameEnd(j+3, limit); end > j+3 && a.is(end, ",") {
			return a.someoneAt(end - 1) // "the nurse, Jane Okoro,"
		}
	case a.listed("possessive", j) && a.is(j+1, "name") && (a.is(j+2, "is") || a.is(j+2, "was")):
		if end := a.nameEnd(j+3, limit); end > j+3 {
			return a.someoneAt(end - 1) // "His name is Paul Lund"
		}
	}
	return -1
}

// someoneAt is the person whose name ends at token i; -1 for none.
func (a *analysis) someoneAt(i int) int {
	id := int(a.mentions[i])
	if id < 0 {
		return -1
	}
	if e := &a.register.entities[id]; e.evidence < 0 || !e.person && !a.plainPerson(e) {
		return -1
	}
	return id
}

// spreadOffices gives all that a person says the office and the body by which the
// text takes them up only later: "«A», dijo Ana Roa. La presidenta de la fundación
// añadió «B»".
func (a *analysis) spreadOffices() {
	known := map[int]briefing.Attribution{}
	for i := range a.quotes {
		q := &a.quotes[i]
		if at := known[q.speaker.entity]; q.spoken && q.speaker.entity >= 0 && q.speaker.Role != "" && at.Role == "" {
			known[q.speaker.entity] = q.speaker.Attribution
		}
	}
	for i := range a.quotes {
		sp := &a.quotes[i].speaker
		at, ok := known[sp.entity]
		if !ok || sp.entity < 0 || sp.Role != "" && sp.Role != at.Role {
			continue
		}
		sp.Role = at.Role
		if sp.Org == "" {
			sp.Org = at.Org
		}
	}
}
