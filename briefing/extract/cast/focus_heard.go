package cast

import "attache/briefing/extract/prose"

// isNamed is the name that a sentence gives to whom its subject describes: "My guide
// is Jane Okoro", "Le plus âgé est Awa Kane"; p itself where it gives none.
func (a *Cast) isNamed(p prose.NounPhrase, last int) prose.NounPhrase {
	if p.Last-p.First < 2 || p.Last+1 >= last || !a.Copula(p.Last) || a.Named(p) || a.Textual(p) {
		return p
	}
	if q := a.PhraseAfter(p.Last+1, last); q.First == p.Last+1 && a.FullName(q) && a.PersonIn(q) >= 0 {
		return q
	}
	return p
}

// heardOf is where the name ends of the one person whom a sentence about a body or a
// text says to be heard there: "La comisión invitó a Ana Roa", "Le rapport cite Awa
// Kane"; -1 for none. The words that follow are theirs.
func (a *Cast) heardOf(p prose.NounPhrase, st prose.Sentence) int {
	if p.Empty() || len(a.SpokenIn(st.Span)) > 0 {
		return -1
	}
	for v := p.Last; v < min(st.Last-1, p.Last+prose.LongestPhrase/2); v++ {
		if a.Tokens[v].Kind == prose.TokenMark {
			return -1
		}
		if !a.Listed("gives-floor", v) {
			continue
		}
		q := a.PhraseAfter(v+1, st.Last)
		if a.Lexicon.Language == "es" && a.Is(v+1, "a") {
			q = a.PhraseAfter(v+2, st.Last)
		}
		if q.Empty() || a.PersonIn(q) < 0 {
			return -1
		}
		for k := q.First; k < q.Last; k++ {
			if a.Mentions[k] >= 0 {
				return k
			}
		}
		return -1
	}
	return -1
}
