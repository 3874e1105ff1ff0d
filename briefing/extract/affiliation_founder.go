package extract

import (
	"slices"
	"strings"
)

// readFounders gives a person the body that the text says they founded, also
// where a pronoun or nothing stands for them: "With other women she founded
// Water Prints, a collective that …". Offices printed with "the" and no body
// ("Yesenia León, the treasurer") are then those of the body named last.
func (a *analysis) readFounders() {
	a.readFoundedIt()
	last := int32(-1)
	for i := range a.tokens {
		if id := a.mentions[i]; id >= 0 && a.register.entities[id].evidence >= 0 && !a.isBody(int(id)) {
			last = id
		}
		t := a.tokens[i]
		if t.kind != tokenWord || t.capital() || last < 0 || i+1 == len(a.tokens) || !a.tokens[i+1].capital() && !a.tokens[i+1].is(classArticle) && !a.is(i+1, "up") || !a.listed("found", i) {
			continue
		}
		j := i + 1
		if a.is(j, "up") {
			j++ // "set up"
		}
		for j < len(a.tokens) && (a.tokens[j].is(classArticle) || a.tokens[j].is(classOrg) && a.tokens[j-1].is(classArticle)) && !a.tokens[j].capital() {
			j++
		}
		if j >= len(a.tokens) || !a.tokens[j].capital() {
			continue
		}
		end := a.bodyEnd(j, min(len(a.tokens), j+longestName))
		if !a.institution(j, end) && !a.calledBody(end) && !a.tokens[j-1].is(classOrg) {
			continue
		}
		name := a.nameText(j, end)
		a.register.bodies = append(a.register.bodies, foundedBody{name: name, at: j, words: a.nameWords(j, end)})
		if e := &a.register.entities[last]; e.org == "" {
			e.org, e.person = name, true
		}
	}
	for i := range a.register.entities {
		e := &a.register.entities[i]
		if e.org != "" || !e.person || !e.definite && !e.inFront {
			continue
		}
		if !a.officeOfBody(e.role) {
			e.org = a.staffBody(e.role, e.first)
			continue
		}
		if e.definite {
			e.org = a.bodyBeside(e.first)
		}
		if e.org == "" && a.innerOffice(e.role) {
			e.org = a.topicBody(e.first)
		}
	}
}

// officeOfBody reports whether a role is one that a body has, and no trade:
// "treasurer", "leads the campaign".
func (a *analysis) officeOfBody(role string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if a.lexicon.has("office-body", w) || a.lexicon.has("presides", w) || a.lexicon.has("spokesperson", w) || a.lexicon.classes[w]&classLead != 0 {
			return true
		}
	}
	return false
}

// foundedBody is an organisation that somebody founded, whatever its name.
type foundedBody struct {
	name  string
	words []string
	at    int
}

// isBody reports whether an entity is a body that somebody founded.
func (a *analysis) isBody(id int) bool {
	return slices.ContainsFunc(a.register.bodies, func(b foundedBody) bool { return b.name == a.register.entities[id].name })
}

// calledBody reports whether ", a collective" stands at token i: what comes
// before is the name of a body.
func (a *analysis) calledBody(i int) bool {
	if !a.is(i, ",") {
		return false
	}
	for j := i + 1; j < min(len(a.tokens), i+5); j++ {
		if a.tokens[j].is(classOrg) {
			return true
		}
		if a.tokens[j].kind == tokenMark {
			return false
		}
	}
	return false
}

// bodyBeside is the organisation named last before token i, in its paragraph
// or the two before.
func (a *analysis) bodyBeside(i int) string {
	s := a.sentenceAt(a.tokens[i].span.Start)
	if s >= len(a.sentences) {
		return ""
	}
	from := a.blocks[max(0, a.sentences[s].block-2)].firstToken
	org := a.bodyNear(i, from)
	for _, b := range a.register.bodies {
		if b.at >= from && b.at < i && org == "" {
			org = b.name
		}
	}
	return org
}
