package cast

import "attache/briefing/extract/prose"

// officeThenTrade is the comma between an office in a body that opens its
// sentence and a trade with the name that ends before token end: "La directora
// para África del Fondo Azul, la filósofa argentina Ana Quispe". The office
// says more. It is from where none stands so.
func (a *Cast) officeThenTrade(end, from int) int {
	for k := end - 2; k > max(from, end-6); k-- {
		t := a.Tokens[k]
		if a.Is(k, ",") && a.Definite(k+1) && !a.Tokens[k+1].Capital() && k+2 < end && a.Tokens[k+2].Is(prose.ClassRole) {
			i, last := a.officePiece(k, from)
			if i < last && (a.OpensSentence(i) || a.Lexicon.Language == "es" && i > from && a.SayingAt(i-1)) && a.officeRomance(i, last).Org != "" {
				return k
			}
			return from
		}
		if a.Lexicon.Language == "es" && a.Is(k, "de") && !a.Tokens[k+1].Is(prose.ClassArticle) {
			continue // "la filósofa de la ciencia" is none, "la ingeniera de minas" is
		}
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay) && !t.Is(prose.ClassRole|prose.ClassArticle) {
			return from
		}
	}
	return from
}

// itsThenTrade is the office of a body told of before in front of a trade and the
// name at token first: "Its chair, the potter Jane Okoro".
func (a *Cast) itsThenTrade(first, from int) Affiliation {
	for k := first - 2; k > max(from, first-6); k-- {
		switch {
		case a.Is(k, ",") && a.Definite(k+1):
			for i := k - 1; i >= max(from, k-6); i-- {
				if a.Listed("its", i) && a.HeadedByOffice(i, k) {
					f := a.Office(i, k)
					if f.Org == "" {
						f.Org = a.OfficeOrg(i, from)
					}
					return f
				}
			}
			return Affiliation{}
		case a.Tokens[k].Kind != prose.TokenWord || a.Tokens[k].Capital():
			return Affiliation{}
		}
	}
	return Affiliation{}
}

// nowThenFormer is the office in front of what the person named at token first was
// before: "The head of the mission, former judge Miriam Okafor,".
func (a *Cast) nowThenFormer(first, from int) Affiliation {
	for k := first - 1; k > from && k > first-longestFormer && a.Tokens[k].Kind == prose.TokenWord; k-- {
		if !a.Listed("formerly", k) || !a.Is(k-1, ",") {
			continue
		}
		p := a.officePhrase(k-1, from)
		if p.Empty() || !a.officeOf(p) || !a.Definite(p.First) || a.Named(p) {
			return Affiliation{}
		}
		return a.officeIn(p.First, p.Last, from)
	}
	return Affiliation{}
}

// longestFormer is how many tokens a former office has at most in front of a name.
const longestFormer = 6
