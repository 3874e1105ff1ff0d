package cast

import "attache/briefing/extract/prose"

// readMentions notes for every token the person whose name starts there.
func (a *Cast) readMentions() {
	a.Mentions = make([]int32, len(a.Tokens))
	for i := range a.Mentions {
		a.Mentions[i] = -1
	}
	var words []string
	for k, b := range a.Blocks {
		a.Enter(k)
		for i := b.FirstToken; i < b.LastToken; {
			end := a.NameEnd(i, b.LastToken)
			if end == i {
				i++
				continue
			}
			start, last := a.BareName(i, end)
			words = a.AppendNameWords(words[:0], start, last)
			if id := a.Register.LookUp(i, start, words); id >= 0 {
				if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); !quoted {
					a.Mentions[end-1] = int32(id)
				}
				a.Register.Entities[id].Last = i
			}
			i = end
		}
	}
}

// foreword is whom a sentence is about that its subject does not name: "For
// Okoro, a doctor, the worst is to come", "Also briefing them was Jane Okoro".
func (a *Cast) foreword(first, last int) prose.NounPhrase {
	t := a.Tokens[first]
	if a.Is(first, "As") && a.Is(first+1, "for") {
		first++
		t = a.Tokens[first]
	}
	if t.Is(prose.ClassAccording) && a.Lexicon.Language == "ru" {
		return a.namedBeforeComma(first+1+int(t.More), last)
	}
	if t.Is(prose.ClassAccording) || a.Is(first, "for") || a.Is(first, "For") || a.Is(first, "Pour") || a.Is(first, "Para") || a.Is(first, "A") && a.Lexicon.Language == "es" {
		p := a.PhraseAfter(first+1+int(t.More), last)
		if id := a.PersonIn(p); id >= 0 && p.Last < last && a.Is(p.Last, ",") {
			return p
		}
		return prose.NounPhrase{}
	}
	if p := a.oneOfThem(first, last); !p.Empty() {
		return p
	}
	if p := a.thereIs(first, last); !p.Empty() {
		return p
	}
	if p := a.cleft(first, last); !p.Empty() {
		return p
	}
	for first < last && (a.EmptyOpener(first) || a.Adverb(first)) {
		first++
	}
	if first >= last || !a.Participle(first) {
		return prose.NounPhrase{}
	}
	for i := first + 1; i < min(last-1, first+12); i++ {
		if a.Tokens[i].Kind == prose.TokenMark {
			return prose.NounPhrase{}
		}
		if a.Copula(i) {
			if p := a.PhraseAfter(i+1, last); p.First == i+1 && a.PersonIn(p) >= 0 {
				return p
			}
			return prose.NounPhrase{}
		}
	}
	return prose.NounPhrase{}
}
