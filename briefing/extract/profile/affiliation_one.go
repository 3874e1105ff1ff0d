package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// readOneOfThem gives a person what the sentence before says of several, in each
// of the languages: "The Harbour Trust has trained 40 paralegals. One of them is
// Jane Okoro", "Le Réseau emploie quatre infirmières. L'une d'elles, Awa Kane,".
func (a *Profiled) readOneOfThem() {
	for s := range a.Sentences {
		st := a.Sentences[s]
		a.Enter(st.Block)
		if st.Last-st.First < 4 || a.Lexicon.Language != "en" && !a.Romance() || a.readOneNamed(st) || s == 0 || a.Sentences[s-1].Block != st.Block {
			continue
		}
		for k := st.First; k+2 < st.Last; k++ {
			if _, quoted := a.OuterAt(a.Tokens[k].Span.Start); quoted || !a.oneOfThem(k) {
				continue
			}
			if id := a.namedFirstIn(st); id >= 0 {
				a.claim(id, a.saidOfSeveral(a.Sentences[s-1]))
			}
			break
		}
	}
	a.Leave()
}

// oneOfThem reports whether "one of them", "among them", "l'une d'entre elles" or
// "uno de ellos" stands at token k.
func (a *Profiled) oneOfThem(k int) bool {
	them := k + 1
	switch a.LowerWord(k) {
	case "one", "un", "une", "uno", "una":
		if !a.Linking(a.Tokens[them]) {
			return false
		}
		if them++; a.Is(them, "entre") {
			them++
		}
	case "among", "parmi", "entre":
	default:
		return false
	}
	if them >= len(a.Tokens) {
		return false
	}
	switch a.LowerWord(them) {
	case "them", "elles", "eux", "ellas", "ellos":
		return true
	}
	return false
}

// saidOfSeveral reads the office in the plural in a sentence, for one of those who
// have it, and the body that has them.
func (a *Profiled) saidOfSeveral(st prose.Sentence) office.Affiliation {
	if _, quoted := a.OuterAt(a.Tokens[st.Last-1].Span.Start); quoted {
		return office.Affiliation{}
	}
	if a.Romance() {
		org, end := a.openingBody(st)
		for k := end; k < st.Last; k++ {
			if a.pluralHolderRomance(k) {
				return office.Affiliation{Role: a.SingularOffice(k), Org: org}
			}
		}
		return office.Affiliation{}
	}
	noun, as := -1, false
	for k := st.First; k < st.Last; k++ {
		if a.Is(k, "as") {
			as = true
			noun = -1
		}
		if noun < 0 && a.PluralHolder(k) && (as || !a.Tokens[k].Capital()) {
			noun = k
		}
	}
	if noun < 0 {
		return office.Affiliation{}
	}
	first := noun
	f := office.Affiliation{Role: a.Singular(a.NameText(first, noun+1))}
	for k := st.First; k < noun && f.Org == ""; k++ {
		if a.Tokens[k].Is(prose.ClassVerb|prose.ClassAuxiliary) || a.Listed("puts-in", k) || a.Listed("livelihood", k) || a.Listed("body-does", k) {
			f.Org = a.givingBody(st.First, k)
			break
		}
	}
	return f
}

// openingBody is the body with which a French or Spanish sentence opens, as its subject
// or behind a preposition, and the token behind it: "En la Red Sur trabajan"; "" and
// the first token for none.
func (a *Profiled) openingBody(st prose.Sentence) (string, int) {
	var org string
	var end int
	if a.Lexicon.Language == "fr" {
		org, end = a.TiedBody(st.First, st.Last)
	} else {
		first := st.First
		if a.Is(first, "En") {
			first++
		}
		org, end = a.StatedBody(first, st.Last, first > st.First)
	}
	if org == "" || end >= st.Last || a.Tokens[end].Kind == prose.TokenMark && !a.Is(end, ",") {
		return "", st.First
	}
	return org, end
}
