package profile

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// readFounders gives a person the body that the text says they founded, also
// where a pronoun or nothing stands for them: "With other women she founded
// Water Prints, a collective that …". Offices printed with "the" and no body
// ("Yesenia León, the treasurer") are then those of the body named last.
func (a *Profiled) readFounders() {
	a.readFoundedIt()
	last := int32(-1)
	for i := range a.Tokens {
		if id := a.Mentions[i]; id >= 0 && a.Register.Entities[id].Evidence >= 0 {
			last = id
		}
		t := a.Tokens[i]
		if t.Kind != prose.TokenWord || t.Capital() || last < 0 || i+1 == len(a.Tokens) || !a.Tokens[i+1].Capital() && !a.Tokens[i+1].Is(prose.ClassArticle) && !a.Is(i+1, "up") || !a.Listed("found", i) {
			continue
		}
		j := i + 1
		if a.Is(j, "up") {
			j++ // "set up"
		}
		for j < len(a.Tokens) && (a.Tokens[j].Is(prose.ClassArticle) || a.Tokens[j].Is(prose.ClassOrg) && a.Tokens[j-1].Is(prose.ClassArticle)) && !a.Tokens[j].Capital() {
			j++
		}
		if j >= len(a.Tokens) || !a.Tokens[j].Capital() {
			continue
		}
		end := a.BodyEnd(j, min(len(a.Tokens), j+prose.LongestName))
		if !a.Institution(j, end) && !a.calledBody(end) && !a.Tokens[j-1].Is(prose.ClassOrg) {
			continue
		}
		name := a.NameText(j, end)
		a.Register.Bodies = append(a.Register.Bodies, register.FoundedBody{Name: name, At: j, Words: a.NameWords(j, end)})
		if e := &a.Register.Entities[last]; e.Org == "" {
			e.Org, e.Person = name, true
		}
	}
	for i := range a.Register.Entities {
		e := &a.Register.Entities[i]
		if e.Org == "" && e.Person && e.Role != "" && a.heldThere(e) {
			e.Org = a.bodyThere(e.First)
		}
		if e.Org != "" || !e.Person || !e.Definite && !e.InFront || a.heldInState(e.Role) {
			continue
		}
		if !a.officeOfBody(e.Role) {
			if e.Org = a.staffBody(e.Role, e.First); e.Org == "" && a.heldWithin(e.Role) {
				e.Org = a.bodyThere(e.First)
			}
			continue
		}
		if e.Definite {
			e.Org = a.bodyBeside(e.First)
		}
		if e.Org == "" && a.heldWithin(e.Role) {
			e.Org = a.bodyThere(e.First)
		}
		if e.Org == "" && a.InnerOffice(e.Role) {
			e.Org = a.TopicBody(e.First)
		}
		if e.Org == "" {
			e.Org = a.SubjectInSmall(e.First)
		}
		if e.Org != "" && strings.HasSuffix(e.Role, " "+e.Org) {
			e.Org = "" // "jefa de Servicios Generales": what the office is about
		}
	}
}

// heldInState reports whether a role is one of a State's, so that no body told of before
// has it: "secrétaire d’État à l’Intérieur", "président français".
func (a *Profiled) heldInState(role string) bool {
	role = strings.ReplaceAll(strings.ToLower(role), "’", "'")
	for _, words := range a.Lexicon.Entries("held-in-state") {
		if strings.Contains(role+" ", " "+words+" ") {
			return true
		}
	}
	words := strings.Fields(role)
	return len(words) == 2 && a.Romance() && a.Lexicon.Has("demonym", words[1])
}

// officeOfBody reports whether a role is one that a body has, and no trade:
// "treasurer", "leads the campaign".
func (a *Profiled) officeOfBody(role string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if a.Lexicon.Has("office-body", w) || a.Lexicon.Has("presides", w) || a.Lexicon.Has("spokesperson", w) || a.Lexicon.Classes[w]&prose.ClassLead != 0 {
			return true
		}
	}
	return false
}

// calledBody reports whether ", a collective" stands at token i: what comes
// before is the name of a body.
func (a *Profiled) calledBody(i int) bool {
	if !a.Is(i, ",") {
		return false
	}
	for j := i + 1; j < min(len(a.Tokens), i+5); j++ {
		if a.Tokens[j].Is(prose.ClassOrg) {
			return true
		}
		if a.Tokens[j].Kind == prose.TokenMark {
			return false
		}
	}
	return false
}

// bodyBeside is the organisation named last before token i, in its paragraph
// or the two before.
func (a *Profiled) bodyBeside(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return ""
	}
	from := a.Blocks[max(0, a.Sentences[s].Block-2)].FirstToken
	org := a.BodyNear(i, from)
	for _, b := range a.Register.Bodies {
		if b.At >= from && b.At < i && org == "" {
			org = b.Name
		}
	}
	return org
}
