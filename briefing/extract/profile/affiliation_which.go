package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// readWhichOffices gives a person the body of which, in a relative clause, the
// text says that they are something: "Open Sluice, of which she is a co-founder,",
// "the Harbour Hospital, where Okoro works as a nurse", "the Trust, which he chairs".
func (a *Profiled) readWhichOffices() {
	for s := range a.Sentences {
		st := a.Sentences[s]
		a.Enter(st.Block)
		if a.Lexicon.Language != "en" {
			continue
		}
		for i := st.First + 2; i+2 < st.Last; i++ {
			if !a.Is(i-1, ",") {
				continue
			}
			j := i
			switch {
			case (a.Is(i, "of") || a.Is(i, "for") || a.Is(i, "at") || a.Is(i, "in")) && a.Is(i+1, "which"):
				j = i + 2
			case a.Is(i, "where"), a.Is(i, "which"):
				j = i + 1
			default:
				continue
			}
			if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
				continue
			}
			a.readWhichOffice(s, i, j)
		}
	}
	a.Leave()
}

// readWhichOffice reads the clause whose subject stands at token j behind the
// comma in front of token i.
func (a *Profiled) readWhichOffice(s, i, j int) {
	st := a.Sentences[s]
	id, verb := -1, j+1
	if t := a.Tokens[j]; t.Is(prose.ClassPronoun) && t.Is(prose.ClassMale|prose.ClassFemale) && !t.Is(prose.ClassDeterminer) {
		id = a.personOf(s, t)
		if id < 0 {
			id = a.personOf(s-1, t)
		}
	} else if end := a.NameEnd(j, st.Last); end > j && a.Mentions[end-1] >= 0 {
		id, verb = int(a.Mentions[end-1]), end
	}
	if id < 0 || verb >= st.Last || !a.canClaim(id) {
		return
	}
	e := &a.Register.Entities[id]
	if e.Org != "" && e.Role != "" {
		return
	}
	first := a.BodyStart(i - 1)
	if first == i-1 {
		if first = a.StartOfIntroduced(i-1, st.First); first >= i-1 || a.Tokens[first].Is(prose.ClassPlace) || a.PersonalName(first, i-1) {
			return
		}
	}
	for k := first; k+2 < i; k++ {
		if id := int(a.Mentions[k]); id >= 0 && a.canClaim(id) && a.Tokens[k+1].Is(prose.ClassPreposition) {
			first = k + 2 // "Jane Okoro of UNICEF, where she is"
		}
	}
	for verb < st.Last-1 && (a.Adverb(verb) || a.Is(verb, "has") || a.Is(verb, "had")) {
		verb++
	}
	f := office.Affiliation{}
	switch {
	case a.Is(i, "which"):
		if !a.Tokens[verb].Is(prose.ClassLead) && !a.Listed("found", verb) || verb+1 < st.Last && !a.endsOwnClause(verb+1) {
			return
		}
		f = office.Affiliation{Role: a.Word(a.Tokens[verb]), Verb: true}
	case a.Tokens[verb].Is(prose.ClassLead) && a.Is(i, "in"):
		return
	default:
		f = a.Stated(verb, st.Last)
	}
	if f.Role == "" && a.Listed("livelihood", verb) {
		if f.Role = e.Role; f.Role == "" {
			f.Role = a.NameText(verb, a.AppositionEnd(verb, st.Last))
		}
	}
	if f.Role == "" && !(a.Is(i, "where") && a.Listed("works-in", verb)) || a.KinOf(f.Role) {
		return
	}
	f.Org = a.OrgText(first, a.AwayFrom(first, i-1))
	a.claim(id, f)
}

// endsOwnClause reports whether nothing but a time or how long something lasts
// stands at token i behind the verb of a relative clause: "which she has chaired
// since 2019,".
func (a *Profiled) endsOwnClause(i int) bool {
	t := a.Tokens[i]
	return t.Kind == prose.TokenMark && !a.InnerMark(i) || a.Listed("since", i) || a.Is(i, "in") || a.Is(i, "for") || a.Is(i, "with") || a.Is(i, "from")
}
