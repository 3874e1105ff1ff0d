package profile

import "attache/briefing/extract/prose"

// readDescribedProfiles reads, once it is known whom each sentence of an English
// text is about, what it says of somebody whom it does not name there: "The nurse
// works for the Harbour Trust", "The director of the Trust had slept little". Who
// has been quoted without an office or a body is then quoted with it.
func (a *Profiled) readDescribedProfiles() {
	told := map[int]bool{}
	for s := range a.Sentences {
		st, at := a.Sentences[s], a.FocusAt[s]
		if a.Lexicon.Language != "en" && a.Language != "en" || at < st.First || at >= st.Last || !a.Definite(at) {
			continue
		}
		a.Enter(st.Block)
		if _, quoted := a.OuterAt(a.Tokens[at].Span.Start); quoted || a.Lexicon.Language != "en" {
			continue
		}
		p := a.PhraseAfter(at, st.Last)
		if p.First != at || p.Empty() {
			continue
		}
		id := a.Focus[s].Entity
		if id < 0 {
			if id = a.whoseTopicGoesOn(s, p); id < 0 {
				continue
			}
			a.claim(id, a.Office(p.First, p.Last))
			told[id] = true
			continue
		}
		if e := &a.Register.Entities[id]; e.Role == "" || e.Org == "" {
			role, org := e.Role, e.Org
			i := p.Last
			if a.Is(i, ",") && a.Is(i+1, "who") {
				a.claim(id, a.Stated(i+2, a.ClosingComma(i+2, st.Last)))
			}
			if i = a.pastAside(i, st.Last); !a.Is(i, ",") {
				v := i
				for v < st.Last && a.Adverb(v) {
					v++
				}
				if f := a.Sane(a.LeadsNow(e.Role, v, st.Last)); f.Role != "" && e.Org == "" {
					e.Role, e.Org, e.ByVerb = f.Role, f.Org, true // "The former seamstress now runs the Trust"
				} else {
					a.claim(id, a.Stated(i, st.Last))
				}
			}
			told[id] = told[id] || e.Role != role || e.Org != org
		}
	}
	a.readOwned(told)
	a.readNamedAfter(told)
	a.Leave()
	for i := range a.Quotes {
		sp := &a.Quotes[i].Speaker
		if sp.Entity < 0 || !told[sp.Entity] {
			continue
		}
		e := &a.Register.Entities[sp.Entity]
		if sp.Role == "" || e.Role != "" && a.formerRole(sp.Role) {
			sp.Role = e.Role
		}
		if sp.Org == "" && e.Org != "" {
			sp.Org = a.Register.FullName(e.Org)
		}
	}
}

// farthestGoingOn is how many sentences behind one about an office the text may take to
// go on about its holder.
const farthestGoingOn = 3

// whoseTopicGoesOn is the person of whom the sentences before and behind sentence s
// tell, where phrase p, its subject, is an office in a body that the text gives to
// nobody: "Okoro opened the gate. The director of the Trust had slept little. She
// said"; -1 for none.
func (a *Profiled) whoseTopicGoesOn(s int, p prose.NounPhrase) int {
	if s == 0 || s+1 >= len(a.Sentences) || p.Last <= p.Head || !a.HasRole(p) || a.Textual(p) || a.Plural(p.Head-1) {
		return -1
	}
	id, next := a.Focus[s-1].Entity, s+1
	for next+1 < len(a.Sentences) && next < s+farthestGoingOn && !a.Focus[next].Known() {
		next++ // "Toast, I say."
	}
	if id < 0 || a.Focus[next].Entity != id || a.Focus[s-1].Owner || !a.canClaim(id) || a.Sentences[next].Block > a.Sentences[s].Block+1 || a.Sentences[s-1].Block < a.Sentences[s].Block-1 {
		return -1
	}
	e := &a.Register.Entities[id]
	if e.Role != "" && !a.TradeOnly(e.Role) || e.Org != "" {
		return -1
	}
	f := a.Office(p.First, p.Last)
	if f.Role == "" || f.Org == "" {
		return -1
	}
	for _, other := range a.Register.Officers {
		if o := &a.Register.Entities[other]; o != e && o.Role == f.Role {
			return -1
		}
	}
	for k := a.Sentences[s].First; k < a.Sentences[s].Last; k++ {
		if t := a.Tokens[k]; e.Gender == prose.GenderFemale && t.Is(prose.ClassMale) || e.Gender == prose.GenderMale && t.Is(prose.ClassFemale) {
			return -1 // "The director of the Trust shook his head. “It is late,” she said."
		}
	}
	return id
}
