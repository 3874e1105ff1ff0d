package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// isNamed is the name that a sentence gives to whom its subject describes: "My guide
// is Jane Okoro", "Le plus âgé est Awa Kane"; p itself where it gives none. An English
// subject that only counts gives way to a description, too: "The first to speak was a
// girl of twelve", "It was a cleaner who found him".
func (a *Cast) isNamed(p prose.NounPhrase, last int) prose.NounPhrase {
	if p.Empty() || a.Named(p) || a.Textual(p) {
		return p
	}
	counts := a.Lexicon.Language == "en" && (a.Is(p.First, "It") || a.Is(p.First, "This") || p.Head-p.First == 2 && a.Definite(p.First) && (a.Listed("ordinal", p.First+1) || strings.HasSuffix(a.LowerWord(p.First+1), "est")))
	is := p.Last
	for counts && is < min(last, p.Last+prose.LongestPhrase/4) && !a.Copula(is) && a.Tokens[is].Kind == prose.TokenWord {
		is++ // "The first to speak was"
	}
	if is+1 >= last || p.Last-p.First < 2 && !counts || !a.Copula(is) {
		return p
	}
	q := a.PhraseAfter(is+1, last)
	switch name := a.CalledName(q); {
	case q.First != is+1:
	case a.FullName(q) && (a.PersonIn(q) >= 0 || a.Is(p.Last-1, "name")):
		return q
	case !name.Empty():
		return name // "My guide was a teacher called Halima"
	case counts && a.Indefinite(q.First) && a.somebody(q) && (!a.Is(p.First, "It") && !a.Is(p.First, "This") || a.Is(q.Last, "who")):
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
