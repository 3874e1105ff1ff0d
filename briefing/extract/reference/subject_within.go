package reference

import "attache/briefing/extract/prose"

// subordinateEnd is the phrase that ends the piece [start, end) of a sentence and
// opens a clause within it: "Okoro" in "The vote came after Okoro, the minister,
// told them"; empty for none.
func (a *Resolved) subordinateEnd(start, end int) prose.NounPhrase {
	if a.Romance() {
		return a.toldOfEnd(start, end)
	}
	if a.Lexicon.Language != "en" {
		return prose.NounPhrase{}
	}
	for k := end - 2; k > start+1 && k > end-prose.LongestPhrase/2; k-- {
		if !a.opensWithin(k) {
			continue
		}
		p := a.PhraseAfter(k+1, end)
		if p.First != k+1 || p.Last != end || a.PersonIn(p) < 0 && !a.FullName(p) {
			return prose.NounPhrase{}
		}
		return p
	}
	return prose.NounPhrase{}
}

// toldOfEnd is subordinateEnd for French and Spanish, where somebody is told of in what
// is said: "su hija" in "Contó que su hija, que se quedó en el pueblo, le había dicho".
func (a *Resolved) toldOfEnd(start, end int) prose.NounPhrase {
	for k := end - 2; k > start && k > end-prose.LongestPhrase/2; k-- {
		if a.Tokens[k].Kind == prose.TokenMark && !a.InnerMark(k) {
			break
		}
		if !a.Is(k, "que") && !a.Is(k, "qu’") && !a.Is(k, "qu'") {
			continue
		}
		v := k - 1
		for v > start && v > k-LongestReporting && !a.Tokens[v].Is(prose.ClassSay|prose.ClassSaying) {
			v--
		}
		p := a.PhraseAfter(k+1, end)
		if !a.Tokens[v].Is(prose.ClassSay|prose.ClassSaying) || p.First != k+1 || p.Last != end || !a.Human(p) && !a.HasRole(p) && !a.FullName(p) {
			break
		}
		return p
	}
	return prose.NounPhrase{}
}

// opensWithin reports whether token i opens a clause inside a sentence.
func (a *Resolved) opensWithin(i int) bool {
	t := a.Tokens[i]
	return t.Is(prose.ClassSubordinate) && !t.Capital() && !a.OpensSentence(i) && !a.Is(i, "as") && !a.Is(i, "how") && !a.Is(i, "whether")
}

// WithinClause is the subject of the last clause before the infinitive whose verb
// is token v: "Okoro" in "The debate was so subdued that Okoro was prompted to
// say", "The meeting ended when Okoro, a nurse, rose to say"; empty for none.
func (a *Resolved) WithinClause(v, from int) prose.NounPhrase {
	if a.Lexicon.Language != "en" || !a.Is(v-1, "to") {
		return prose.NounPhrase{}
	}
	commas := 0
	for k := v - 2; k > from+1; k-- {
		if a.Is(k, ",") {
			commas++
		}
		if !a.opensWithin(k) && !(a.Is(k, "that") && a.Tokens[k+1].Capital()) {
			continue
		}
		p := a.PhraseAfter(k+1, v)
		if commas%2 == 1 || p.First != k+1 || a.PersonIn(p) < 0 && !a.FullName(p) && !a.Tokens[p.First].Is(prose.ClassPronoun) {
			return prose.NounPhrase{}
		}
		return p
	}
	return prose.NounPhrase{}
}
