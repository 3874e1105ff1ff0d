package reference

import "attache/briefing/extract/prose"

// introducesAnew is by how many sentences somebody without a name is farther from
// a pronoun whom a sentence about nobody else tells of.
const introducesAnew = 0.5

// stranger is somebody without a name whom sentence s, about nobody else, tells of
// for the first time before token i, and by how many sentences they are farther
// from a pronoun: "One letter came from a boy of fourteen". Nearer is somebody of
// whom a relative clause or their sex says that the text goes on about them.
func (a *Resolved) stranger(s, i int, g prose.Gender) (prose.Speaker, float64) {
	if a.Lexicon.Language != "en" || g == prose.GenderUnknown {
		return prose.Nobody, 0
	}
	other := a.cannotBe(a.Focus[s], g) || a.toldByI(s)
	if sp := a.Focus[s]; sp.Known() && !other && (sp.Entity < 0 || sp.Entity != a.whoTells(i)) {
		return prose.Nobody, 0
	}
	st := a.Sentences[s]
	subordinate := false
	for j := max(st.First, i-prose.Widest); j < min(st.Last, i); j++ {
		if j == st.First && a.TakesUpFront(j, st.Last) == i {
			return prose.Nobody, 0
		}
		t := a.Tokens[j]
		if _, quoted := a.OuterAt(t.Span.Start); quoted {
			continue
		}
		if kin := a.ownKin(j, min(st.Last, i)); kin.Known() && a.genderOfPhrase(kin.Who) == g {
			return kin, introducesAnew
		}
		if t.Is(prose.ClassSubordinate) && !t.Is(prose.ClassPreposition) {
			subordinate = !other // "when a clerk could not find his file"
		}
		if subordinate || !a.Indefinite(j) && !(other && a.Is(j, "the")) || a.Is(j, "some") || j > st.First && (a.AnnouncesDoing(j-1) || a.Copula(j-1) || a.Is(j-1, "not") || a.AgentMark(j-1)) || a.appositive(j) {
			continue
		}
		p := a.PhraseAfter(j, min(st.Last, i))
		if p.First != j || a.Named(p) || a.SaysOfAnybody(p.Last) || a.OwnTrade(s, p) || !a.APerson(p) && !(other && a.theHolder(p)) {
			continue
		}
		if a.Is(p.Last, ",") && a.NameEnd(p.Last+1, st.Last) > p.Last+1 {
			continue // "the governor, Jane Okoro"
		}
		at := a.Described(p)
		said := a.genderOfUnnamed(at.Who)
		far := introducesAnew
		switch {
		case said == g || said == prose.GenderUnknown && a.whoBehind(p):
		case said == prose.GenderUnknown:
			far += unknownGender
		default:
			continue
		}
		return prose.Speaker{Attribution: at, Entity: -1}, far
	}
	return prose.Nobody, 0
}

// cannotBe reports whether whom a sentence is about is certainly not of a gender.
func (a *Resolved) cannotBe(sp prose.Speaker, g prose.Gender) bool {
	if !sp.Known() {
		return false
	}
	said := a.genderOfPhrase(sp.Who)
	if sp.Entity >= 0 {
		said = a.Register.Entities[sp.Entity].Gender
	}
	return said != prose.GenderUnknown && said != g
}

// toldByI reports whether "I" is the subject of sentence s: "I sent for the mother".
func (a *Resolved) toldByI(s int) bool {
	st := a.Sentences[s]
	first := a.PastLabel(a.OutsideQuotes(st.First, st.Last), st.Last)
	return first < st.Last && a.Tokens[first].Is(prose.ClassI) && !a.Listed("my", first)
}

// theHolder reports whether a phrase means one person by an office or a trade:
// "the hospital manager".
func (a *Resolved) theHolder(p prose.NounPhrase) bool {
	t := a.Tokens[p.Head-1]
	return a.Definite(p.First) && p.Head-p.First > 1 && !t.Capital() && !a.Plural(p.Head-1) && t.Is(prose.ClassRole|prose.ClassOccupation) && !t.Is(prose.ClassOrg)
}

// ownKin is the relative or the helper of the one who tells whom the phrase at
// token j names by that: "as my father had done"; nobody for none.
func (a *Resolved) ownKin(j, limit int) prose.Speaker {
	if !a.Listed("my", j) && !a.Is(j, "our") && !a.Is(j, "Our") {
		return prose.Nobody
	}
	p := a.PhraseAfter(j, limit)
	if p.First != j || p.Head-p.First < 2 || a.Named(p) || a.Plural(p.Head-1) || !a.Human(p) || a.Possessive(p.Head) {
		return prose.Nobody
	}
	return prose.Speaker{Attribution: a.Described(p), Entity: -1}
}

// appositive reports whether the phrase that opens at token i says what the one
// before its comma is: "Jane Okoro, a nurse", "one lady, a cellist from Lyon".
func (a *Resolved) appositive(i int) bool {
	if i < 2 || !a.Is(i-1, ",") {
		return false
	}
	t := a.Tokens[i-2]
	return a.Mentions[i-2] >= 0 || t.Capital() || t.Kind == prose.TokenNumber || t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) || a.Listed("human", i-2)
}

// APerson reports whether an indefinite phrase means one person: "a lady", "an
// inspector".
func (a *Resolved) APerson(p prose.NounPhrase) bool {
	if p.Head-p.First < 2 || !a.Indefinite(p.First) || a.Plural(p.Head-1) || a.Tokens[p.Head-1].Capital() || a.share(p) {
		return false
	}
	return (a.Human(p) || a.Listed("human", p.Head-1)) && !(a.Listed("thing-too", p.Head-1) && !a.whoBehind(p) && p.Last == p.Head)
}

// OneCounted reports whether "one" only counts, as the number behind it says: "one
// midwife served 19,400 people", "One teacher has 94 pupils".
func (a *Resolved) OneCounted(p prose.NounPhrase) bool {
	if a.Lexicon.Language != "en" || a.LowerWord(p.First) != "one" {
		return false
	}
	for k := p.Last; k < min(len(a.Tokens), p.Last+3); k++ {
		if a.Tokens[k].Kind == prose.TokenNumber {
			return true
		}
	}
	return false
}
