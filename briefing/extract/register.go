package extract

import (
	"slices"
	"strings"

	"attache/briefing"
)

// register is the persons and organisations of one document.
type register struct {
	a        *analysis
	entities []entity
	// byWord lists the entities whose name holds a word.
	byWord map[string][]int
	byName map[string]int
	// titled remembers whom a title with a surname meant last: "ms moussa".
	titled   map[string]int
	acronyms map[string]string
	// bodies are those that somebody founded.
	bodies []foundedBody
	// words are those of the name at hand.
	words []string
	// officers are the persons whose role is known.
	officers []int
	// chairs are those to whom a passive verb gives an office.
	chairs []int
}

// manyOfOneWord is how many entities may share a word before a lone word
// stops being looked up: then it says nothing.
const manyOfOneWord = 40

func newRegister(a *analysis) *register {
	a.readTrades()
	a.readIntroducedBodies()
	r := &register{
		a: a, byWord: map[string][]int{}, byName: map[string]int{},
		titled: map[string]int{}, acronyms: map[string]string{},
	}
	r.readAcronyms()
	a.register = r
	for i := range a.blocks {
		a.enter(i)
		r.readBlock(&a.blocks[i])
	}
	a.leave()
	r.readGenitives()
	r.settle()
	r.useKnown(a.known)
	return r
}

// readBlock notes every name of a block.
func (r *register) readBlock(b *block) {
	a := r.a
	for i := b.firstToken; i < b.lastToken; {
		end := a.nameEnd(i, b.lastToken)
		if end == i {
			i++
			continue
		}
		r.note(i, end, b)
		i = end
	}
}

// note records the name at [first, last) with what speaks for its being a person.
func (r *register) note(first, last int, b *block) {
	a := r.a
	start, end := a.bareName(first, last)
	behind := last // letters behind the name are no part of it
	r.words = a.appendNameWords(r.words[:0], start, end)
	words := r.words
	if start > first && a.romance() && a.tokens[start].is(classPreposition) && !a.tokens[start].capital() {
		return // "el Defensor del Pueblo": an office by its whole name
	}
	if start > first && a.romance() && a.tokens[start].is(classArticle) && !a.tokens[start].capital() && a.tokens[end-1].is(classRole) {
		return // "Monsieur le Président,": an office that is addressed
	}
	if len(words) == 0 || end-start > longestName || a.tokens[end-1].is(classRole) && (start == first || len(words) == 1 && a.tokens[end-1].shape == shapeCapital && !a.tokens[start-1].is(classAbbreviation) && !a.is(start-1, ".") || a.tokens[first].is(classRole)) {
		return
	}
	if start == first && a.sourcesOf(first) {
		return // "Fuentes de la Alcaldía admiten"
	}
	if t := a.tokens[start]; start == first && t.is(classPerson) && t.more > 0 && start+int(t.more)+1 >= end {
		return // "Member States"
	}
	evidence := 0
	if start > first {
		evidence = 2
	}
	if a.institution(start, end) {
		evidence = -3
	}
	if a.titleOfText(first, behind) || a.lexicon.language == "fr" && start == first && len(words) > 1 && a.listed("workplace-the", start) && first > b.firstToken && a.definite(first-1) {
		evidence -= 3 // "à la Réserve de Kayar"
	}
	if first > b.firstToken {
		if p := a.tokens[first-1]; p.is(classRole) && !p.capital() && !a.tokens[first].is(classTitle) && a.introducedAt(first) == 0 {
			evidence += 2
		}
	}
	if a.fieldOfPost(first, b.firstToken) {
		evidence-- // "Director of Supply Chain, Jane Okoro, said"
	} else if len(words) > 1 || start > first || first == b.firstToken || !a.tokens[first-1].is(classPreposition|classArticle) && !(a.tokens[first-1].is(classConjunction) && first-2 >= b.firstToken && a.tokens[first-2].capital()) {
		evidence += a.personAfter(behind, b.lastToken)
	}
	if first > b.firstToken && a.tokens[first-1].is(classSay) && !a.tokens[first-1].capital() && !(len(words) == 1 && last < b.lastToken && a.possessive(last)) {
		evidence++
	}
	if first-1 > b.firstToken && start == first && len(words) < 3 && a.kindOfBody(first-1) {
		evidence -= 3 // "the union federation Textura"
	}
	if first-2 >= b.firstToken && a.is(first-1, ",") && a.tokens[first-2].is(classRole) && !a.tokens[first-2].capital() && a.tokens[max(first-3, b.firstToken)].is(classArticle) {
		evidence++ // "Her daughter, Brenda"
	}
	if first-4 >= b.firstToken && a.oneAmongThem(first-4) {
		evidence++ // "One of them, Brenda, survived"
	}
	if a.presiding(first, b.firstToken).role != "" && len(words) > 1 {
		evidence += 2
	}
	if len(words) == 1 && start == first && first > b.firstToken && a.listed("where", first-1) && !a.possessive(end) {
		evidence-- // "in Kestria"
	}
	if a.calledHere(first, b.firstToken) || a.presentedAt(first, b.firstToken) && !a.institution(start, end) {
		evidence += 2 // "a woman called Halima", "Meet Halima"
	}
	if len(words) == 1 && start == first && evidence <= 0 && a.soleGivenName(first, end, b) {
		evidence = 1
	}
	if len(words) == 1 && start == first && evidence == 0 && a.actsAsPerson(first, end, b) {
		evidence++
	}
	if len(words) > 1 && evidence >= 0 && evidence < 2 {
		if a.signed(first, behind, b).role != "" || a.lineApart(behind, b.lastToken).role != "" {
			evidence += 2
		} else if a.ledBy(first, b.firstToken).org != "" {
			evidence++
		}
	}
	id, met := r.named(words)
	if len(words) == 1 && start == first && !met && (evidence <= 0 || a.tokens[start].is(classPlace|classOrg|classTime|classNoName) || a.sortOfPeople(start)) {
		return
	}
	if (b.role == briefing.RoleHeading || b.headline) && evidence < 2 {
		return
	}
	if !met {
		id = len(r.entities)
		words = slices.Clone(words)
		r.entities = append(r.entities, entity{name: a.nameText(start, end), words: words, first: start})
		r.byName[strings.Join(words, " ")] = id
		for _, w := range words {
			if ids := r.byWord[w]; len(ids) < manyOfOneWord && (len(ids) == 0 || ids[len(ids)-1] != id) {
				r.byWord[w] = append(ids, id)
			}
		}
	}
	e := &r.entities[id]
	e.count++
	e.full = append(e.full, int32(start))
	e.evidence += evidence
	if name := a.nameText(start, end); isUpper(e.name) && !isUpper(name) {
		e.name = name
	}
	if evidence >= 0 {
		r.affiliate(e, first, start, behind, b)
		if e.evidence == 0 && e.org != "" && hasGivenName(e.words) && a.plainName(start, end) {
			e.evidence++ // "Lidia Carrasco, de la Universidad de Temuco"
		}
	}
	f := a.presiding(first, b.firstToken)
	if f.role == "" {
		f = a.presidingBehind(behind, b.lastToken)
	}
	if f.role == "" {
		f.role = a.presidesInFront(first, b.firstToken)
	}
	if f.role == "" {
		f = a.chairLabel(start, b.firstToken)
	}
	if f.role != "" {
		e.chairing = a.officeOfHer(f.role, a.genderAt(first, start))
		if !slices.Contains(r.chairs, id) {
			r.chairs = append(r.chairs, id)
		}
	}
	if g := a.genderAt(first, start); g != genderUnknown && e.gender == genderUnknown {
		e.gender = g
	} else if g := a.genderInApposition(first, b.firstToken); g != genderUnknown && e.gender == genderUnknown {
		e.gender = g
	}
}

func appendNew(list []string, s string) []string {
	for _, x := range list {
		if x == s {
			return list
		}
	}
	return append(list, s)
}

func isUpper(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

func (r *register) people() []briefing.Person {
	var all []briefing.Person
	for _, e := range r.entities {
		if e.person && len(e.words) > 1 {
			all = append(all, briefing.Person{Name: e.name, Aliases: e.others, Role: e.role, Org: e.org})
		}
	}
	return all
}

func (r *register) organisations() []briefing.Organisation {
	var all []briefing.Organisation
	seen := map[string]bool{}
	for acronym, name := range r.acronyms {
		if !seen[name] {
			seen[name] = true
			all = append(all, briefing.Organisation{Name: name, Acronym: acronym})
		}
	}
	sortOrganisations(all)
	return all
}
