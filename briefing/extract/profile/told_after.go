package profile

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// readNamedAfter gives who is named for the first time behind their own words, without a
// word of who they are, the office of whom the sentence before those words tells without
// a name: "The mayor of Lund received us in a hall without a roof. “The storm took it,”
// Amadou Keita said." The text gives that office to nobody else.
func (a *Profiled) readNamedAfter(told map[int]bool) {
	for i := range a.Quotes {
		q := &a.Quotes[i]
		id := q.Speaker.Entity
		if id < 0 || !q.Spoken || q.Speaker.Via != "" {
			continue
		}
		e := &a.Register.Entities[id]
		runs := e.ByVerb && a.Lexicon.Language == "fr" // "qui dirige l’établissement": the office says more
		if !runs && (e.Role != "" && !a.formerRole(e.Role) || e.Org != "") || len(e.Words) < 2 || e.First < q.Last || e.First > q.Last+reference.LongestApposition || !e.Person && !a.PlainPerson(e) {
			continue
		}
		s := a.SentenceAt(q.Outer.Start)
		if s == 0 || s >= len(a.Sentences) || a.Sentences[s].First+1 < q.First {
			continue
		}
		a.Enter(q.Block)
		if p := a.unnamedSubject(s-1, q.Block); !p.Empty() {
			f := a.Described(p)
			if f.Org == "" && f.Role != "" && a.Romance() && a.Definite(p.First) {
				f.Org = a.HouseBefore(p.First, 0) // "Au lycée de Kita, la proviseure a renoncé"
			}
			if runs && f.Org != e.Org {
				continue
			}
			if f.Role == "" || f.Org == "" && !strings.Contains(f.Role, " ") || a.KinOf(f.Role) || a.heldElsewhere(id, f.Role, p) {
				continue // "the nurse" may be anybody
			}
			e.Role, e.ByVerb = "", false // "elle-même ancienne sage-femme" says less
			a.claim(id, office.Affiliation{Role: f.Role, Org: f.Org})
			told[id] = true
		}
	}
	a.Leave()
}

// unnamedSubject is the office of a single person, whom it does not name, that is the
// subject of sentence s, right before paragraph block or in it; empty for none.
func (a *Profiled) unnamedSubject(s, block int) prose.NounPhrase {
	st, at := a.Sentences[s], a.FocusAt[s]
	if st.Block < block-1 || a.Blocks[st.Block].Heading != a.Blocks[block].Heading {
		return prose.NounPhrase{}
	}
	for k := st.First; k < st.Last; k++ {
		if n := int(a.Mentions[k]); n >= 0 && (a.Register.Entities[n].Person || a.PlainPerson(&a.Register.Entities[n]) && !a.nameOfBody(k, st.First) && !a.namesHeaded(k, st.First)) {
			return prose.NounPhrase{}
		}
	}
	if p := a.fronted(st); !p.Empty() {
		return p
	}
	if a.Focus[s].Entity >= 0 || a.Focus[s].Owner || at < st.First || at >= st.Last {
		return prose.NounPhrase{}
	}
	if p := a.officeAt(at, st.Last); !p.Empty() {
		return p
	}
	for k := st.First + 1; k+1 < st.Last; k++ {
		if a.Is(k, ",") && a.Definite(k+1) {
			if p := a.officeAt(k+1, st.Last); !p.Empty() && p.Last < st.Last && !a.Is(p.Last, ",") {
				return p // "In an office in which a fan turns, the director keeps a jar"
			}
		}
	}
	return prose.NounPhrase{}
}

// fronted is the office whose holder’s view sentence st gives in front of its comma: "For
// the director of the Clear Water Trust, the plan comes too late", "Según la directora".
func (a *Profiled) fronted(st prose.Sentence) prose.NounPhrase {
	i := st.First
	switch t := a.Tokens[i]; {
	case t.Is(prose.ClassAccording):
		i += 1 + int(t.More)
	case a.Is(i, "For"), a.Is(i, "Pour"), a.Is(i, "Para"):
		i++
	default:
		return prose.NounPhrase{}
	}
	if i+2 >= st.Last || !a.Definite(i) && !a.DefiniteIn(i-1) {
		return prose.NounPhrase{}
	}
	p := a.officeAt(i, st.Last)
	if p.Empty() {
		return p
	}
	for k := p.Last; a.Lexicon.Language == "fr" && k < min(st.Last, i+prose.LongestPhrase); k++ {
		if a.Is(k, ",") {
			p.Last = k // "la présidente de Marraines du Fleuve,"
			return p
		}
		if t := a.Tokens[k]; t.Kind != prose.TokenWord || t.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassRelative) && !t.Capital() {
			break
		}
	}
	if a.Is(p.Last, ",") {
		return p
	}
	return prose.NounPhrase{}
}

// nameOfBody reports whether the name of which token k is the last word stands behind
// the noun for a body: "la fundación Agua Clara".
func (a *Profiled) nameOfBody(k, from int) bool {
	for k > from && a.Tokens[k].Capital() {
		k--
	}
	t := a.Tokens[k]
	return k > from && t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson|prose.ClassRole)
}

// namesHeaded reports whether the name of which token k is the last word is in French
// that of what somebody heads: "la présidente de Marraines du Fleuve".
func (a *Profiled) namesHeaded(k, from int) bool {
	of := k
	for of > from && (a.Tokens[of].Capital() || a.Tokens[of-1].Capital()) {
		of--
	}
	return a.Lexicon.Language == "fr" && of-1 > from && a.Linking(a.Tokens[of]) && (a.Listed("office-body", of-1) || a.Listed("office-body", of-2))
}

// officeAt is the phrase at token i, outside quotes, where it is an office of one person.
func (a *Profiled) officeAt(i, limit int) prose.NounPhrase {
	if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
		return prose.NounPhrase{}
	}
	if p := a.PhraseAfter(i, limit); p.First == i && !p.Empty() && a.HasRole(p) && !a.Textual(p) && !a.Plural(p.Head-1) {
		return p
	}
	return prose.NounPhrase{}
}

// heldElsewhere reports whether the text gives an office to somebody else than person id
// outside phrase p, in which the name is that of a body.
func (a *Profiled) heldElsewhere(id int, role string, p prose.NounPhrase) bool {
	for other := range a.Register.Entities {
		if o := &a.Register.Entities[other]; other != id && (o.First < p.First || o.First >= p.Last) && o.Role != "" && (o.Role == role || office.SharesStem(o.Role, role)) {
			return true
		}
	}
	return false
}
