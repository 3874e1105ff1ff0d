package affiliation

import (
	"slices"

	"attache/briefing/extract/prose"
)

// farthestHead is how many tokens may stand between "delegation" and the words by
// which the text says who leads it, and between those and the name.
const farthestHead = 16

// DelegationHead is the one person by whom the text says that a delegation is led,
// where a phrase calls them its head: "the delegation, led by the Minister of Justice,
// Jane Okoro", then "the head of delegation"; -1 for none or several.
func (a *Affiliated) DelegationHead(p prose.NounPhrase) int {
	if a.Mentions == nil || !a.Listed("head", p.First+1) {
		return -1
	}
	called := slices.ContainsFunc(a.Tokens[p.First+1:p.Last], func(t prose.Token) bool { return a.Lexicon.Has("delegation", a.Word(t)) })
	if !called {
		return -1
	}
	found := -1
	for i := 0; i < p.First; i++ {
		if !a.Listed("delegation", i) {
			continue
		}
		id := a.leaderBehind(i)
		if found >= 0 && id >= 0 && id != found {
			return -1
		}
		found = max(found, id)
	}
	return found
}

// leaderBehind is the person by whom what stands at token i is led: "the delegation of
// Chad was headed by the Minister, Jane Okoro"; -1 for none.
func (a *Affiliated) leaderBehind(i int) int {
	limit := len(a.Tokens)
	if s := a.SentenceAt(a.Tokens[i].Span.Start); s < len(a.Sentences) {
		limit = a.Sentences[s].Last
	}
	for v := i + 1; v+1 < min(limit, i+farthestHead); v++ {
		if !a.Listed("led-by", v) && !a.Listed("tie-by", v) || !a.AgentMark(v+1) && !a.Is(v+1, "par") && !a.Is(v+1, "por") {
			continue
		}
		for k := v + 2; k < min(limit, v+farthestHead); k++ {
			if id := int(a.Mentions[k]); id >= 0 && a.Register.Entities[id].Person {
				return id
			}
		}
	}
	return -1
}
