package extract

import (
	"strings"
	"unicode"
)

// farthestTie is how many tokens may stand between a person and the body to which
// a preposition ties them.
const farthestTie = 14

// readLastTies gives those who are quoted, and whose body all else has left open,
// the one to which a preposition of belonging ties them in a clause of which they
// are the subject: "Ama Asante wardens the reserve for the Elmina Trust", "At Firm
// Ground they had a nurse called Ama Asante", "an official in the ministry of works
// assured her". They are quoted with it less surely.
func (a *analysis) readLastTies() {
	open := map[int]string{}
	for i := range a.quotes {
		sp := &a.quotes[i].speaker
		switch {
		case !a.quotes[i].spoken || sp.Org != "":
		case sp.entity >= 0:
			if e := &a.register.entities[sp.entity]; e.org == "" && !e.kinOnly && a.canClaim(sp.entity) && !a.isBody(sp.entity) && a.onlyNames(e) {
				open[sp.entity] = ""
			}
		case !a.kinOf(sp.Role):
			if org, reason := a.tieOfUnnamed(&a.quotes[i]); org != "" {
				a.tieLast(sp, org, reason)
			}
		}
	}
	if len(open) == 0 {
		return
	}
	for s := range a.sentences {
		st := a.sentences[s]
		a.enter(st.block)
		for i := st.first; i < st.last; i++ {
			id := int(a.mentions[i])
			if org, asked := open[id]; !asked || org != "" {
				continue
			}
			if _, quoted := a.outerAt(a.tokens[i].span.Start); !quoted {
				open[id] = a.lastTie(i+1-len(a.register.entities[id].words), i+1, st)
			}
		}
		a.foundersLast(s, open)
		at, id := a.focusAt[s], a.focus[s].entity
		if org, asked := open[id]; !asked || org != "" || a.focus[s].owner || at < st.first || at >= st.last {
			continue
		}
		if _, quoted := a.outerAt(a.tokens[at].span.Start); quoted {
			continue
		}
		if p := a.phraseAfter(at, st.last); p.first == at && a.mentions[p.last-1] < 0 {
			open[id] = a.lastTie(p.first, p.last, st) // "She drives for the Trust"
		}
	}
	a.leave()
	for id, org := range open {
		if org != "" && !strings.HasSuffix(a.register.entities[id].role, org) {
			a.register.entities[id].org, a.register.entities[id].person = org, true
		}
	}
	for i := range a.quotes {
		if sp := &a.quotes[i].speaker; sp.entity >= 0 && sp.Org == "" && open[sp.entity] != "" && !strings.HasSuffix(sp.Role, open[sp.entity]) {
			a.tieLast(sp, open[sp.entity], "; body named in the same clause")
		}
	}
}

// onlyNames reports whether no word of an entity's name is one of a body, a place
// or an office.
func (a *analysis) onlyNames(e *entity) bool {
	for i := e.first; i < min(len(a.tokens), e.first+len(e.words)); i++ {
		if t := a.tokens[i]; t.is(classOrg|classPlace|classTitle|classRole|classText) || t.shape == shapeUpper && t.span.Len() < 4 {
			return false
		}
	}
	return true
}

// tieLast gives a speaker the body of a last tie, and says why.
func (a *analysis) tieLast(sp *speaker, org, reason string) {
	sp.Org = a.register.fullName(org)
	sp.confidence *= 0.9
	sp.reason += reason
}

// tieOfUnnamed is the body of the unnamed speaker of a quote, from where the
// paragraph describes them, and why: the one to which "its spokesman" or "a source of
// that same agency" points back, else that of a last tie; "" for none.
func (a *analysis) tieOfUnnamed(q *quote) (org, reason string) {
	b := &a.blocks[q.block]
	a.enter(q.block)
	defer a.leave()
	for i := b.firstToken; i < b.lastToken; i++ {
		if in, quoted := a.outerAt(a.tokens[i].span.Start); quoted {
			i = max(i, a.tokenAt(in.outer.End)-1)
			continue
		}
		if p := a.phraseAfter(i, b.lastToken); p.first == i && !p.empty() && a.nameText(p.first, p.last) == q.speaker.Who {
			if org := a.bodyPointedAt(p); org != "" {
				return org, "; body spoken of before"
			}
			if s := a.sentenceAt(a.tokens[i].span.Start); s < len(a.sentences) && q.speaker.Role != "" {
				return a.lastTie(p.first, p.last, a.sentences[s]), "; body named in the same clause"
			}
		}
	}
	return "", ""
}

// bodyPointedAt is the body told of before to which a possessive or "that" within
// phrase p points back: "su portavoz", "una fuente de esa misma cartera"; "".
func (a *analysis) bodyPointedAt(p nounPhrase) string {
	for k := p.first; k < p.last; k++ {
		if a.listed("its", k) && k+1 < p.last && a.tokens[k+1].is(classRole) && a.officeOfBody(a.word(a.tokens[k+1])) {
			return a.bodyToldSince(k, 1)
		}
		if k == p.first || !a.pointing(k) {
			continue
		}
		for noun := k + 1; noun < min(p.last, k+3); noun++ {
			if a.tokens[noun].is(classOrg) || a.listed("outfit", noun) {
				return a.bodyToldOf(noun)
			}
		}
	}
	return ""
}

// lastTie is the body to which a preposition ties the subject at [first, last) of a
// clause of sentence st; "" where that is no subject, or tied to none.
func (a *analysis) lastTie(first, last int, st sentence) string {
	if first > st.first && !a.listed("called", first-1) {
		first = a.beforeOffice(first, st.first)
	}
	if first < st.first || last >= st.last {
		return ""
	}
	if first > st.first {
		if t := a.tokens[first-1]; t.kind != tokenMark && !t.is(classConjunction|classSubordinate) && !a.listed("called", first-1) {
			return ""
		}
	}
	if org := a.lastTieBehind(last, st.last); org != "" {
		return org
	}
	if first-st.first <= widest && first > st.first && a.listed("ties-to", st.first) {
		for j := st.first; j < first; j++ {
			if a.mentions[j] >= 0 && a.canClaim(int(a.mentions[j])) {
				return ""
			}
		}
		return a.bodyTiedBy(st.first, first)
	}
	return ""
}

// beforeOffice is the token at which what stands in front of the name at token first
// without a comma begins: "La médica rural Ana Roa", "Dr Roa".
func (a *analysis) beforeOffice(first, from int) int {
	for first > from && a.tokens[first-1].is(classTitle) {
		first--
	}
	role := false
	for k := first - 1; k >= max(from, first-farthestKind); k-- {
		t := a.tokens[k]
		role = role || t.is(classRole)
		switch {
		case t.kind != tokenWord, t.is(classPreposition | classVerb | classPronoun), a.mentions[k] >= 0:
			return first
		case role && (k == from || t.is(classArticle)):
			return k
		}
	}
	return first
}

// lastTieBehind is the body behind the first preposition of belonging behind the
// subject that ends before token i; "".
func (a *analysis) lastTieBehind(i, limit int) string {
	moves := false
	for j := i; j < min(limit, i+farthestTie); j++ {
		t := a.tokens[j]
		switch {
		case a.mentions[j] >= 0 && a.canClaim(int(a.mentions[j])), t.kind == tokenMark && !a.is(j, ",") && !a.innerMark(j), t.is(classSay) && !t.capital() && !t.is(classRole|classPreposition), t.is(classSubordinate) && !t.is(classPreposition|classAdverb):
			return ""
		case a.listed("visits", j):
			moves = true
		case t.is(classRole) && !t.capital() && j+1 < limit && a.listed("ties-to", j+1):
			return "" // an office that they only want, or somebody else's
		case t.is(classPreposition) && a.listed("ties-to", j) && (!moves || a.is(j, "for") || a.is(j, "pour") || a.is(j, "para")):
			if org := a.bodyTiedBy(j, limit); org != "" {
				return org
			}
		}
	}
	return ""
}

// bodyTiedBy is the body behind the preposition at token k that a word shows to be
// one, in each of the languages; "".
func (a *analysis) bodyTiedBy(k, limit int) string {
	first := k + 1
	for first < limit && a.tokens[first].is(classArticle|classDeterminer) && !a.tokens[first].capital() {
		if a.indefinite(first) || a.listed("possessive", first) || a.listed("its", first) {
			return ""
		}
		first++
	}
	if first >= limit {
		return ""
	}
	org, end := "", 0
	switch a.lexicon.language {
	case "en":
		if o := a.object(k, limit); o.institution && !o.place && !o.event && !o.unit {
			org, end = a.employerAt(k, limit), o.last
		}
	case "fr":
		org, end = a.tiedBody(k, limit)
	case "es":
		org, end = a.statedBody(first, limit, true)
	}
	switch {
	case org == "", a.nameOfText(org), !strings.Contains(org, " ") && !unicode.IsUpper(firstRune(org)), a.tokens[end-1].is(classPlace) && !a.tokens[end-1].is(classOrg) && end-1-first < 2:
		return "" // "the house", "northern Gaza"
	case a.tokens[first].capital() && !a.institution(first, end), a.lexicon.language == "en" && strings.ToLower(org) == org && !strings.Contains(org, " of "):
		return "" // "the health post"
	}
	return org
}

// nameOfText reports whether the first or the last word of a name is that of a text.
func (a *analysis) nameOfText(name string) bool {
	words := strings.Fields(strings.ToLower(name))
	return (a.lexicon.classes[words[0]]|a.lexicon.classes[words[len(words)-1]])&classText != 0
}
