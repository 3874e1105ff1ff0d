package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// officeThenTrade is the comma between an office in a body that opens its
// sentence and a trade with the name that ends before token end: "La directora
// para África del Fondo Azul, la filósofa argentina Ana Quispe". The office
// says more. It is from where none stands so.
func (a *Affiliated) officeThenTrade(end, from int) int {
	for k := end - 2; k > max(from, end-6); k-- {
		t := a.Tokens[k]
		if a.Is(k, ",") && a.Definite(k+1) && !a.Tokens[k+1].Capital() && k+2 < end && a.Tokens[k+2].Is(prose.ClassRole) {
			i, last := a.OfficePiece(k, from)
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

// officeThenOther is the office in front of what the person named at token first is or
// was besides: "Its chair, the potter Jane Okoro", "The head of the mission, former
// judge Miriam Okafor", "Our treasurer, miller Jane Okoro".
func (a *Affiliated) officeThenOther(first, from int) office.Affiliation {
	for k := first - 1; k > from && k > first-longestFormer; k-- {
		if a.Tokens[k].Kind == prose.TokenWord && !a.Tokens[k].Capital() || a.InnerMark(k) && !a.Is(k, ",") {
			continue
		}
		if !a.Is(k, ",") || a.Indefinite(k+1) || !a.HeadedByOffice(k+1, first) {
			break
		}
		f := a.postBefore(k, from, true, true)
		if other := a.NameText(k+1, first); a.TradeOnly(f.Role) || !a.Listed("formerly", k+1) && !a.TradeOnly(strings.TrimPrefix(other, "the ")) {
			return office.Affiliation{}
		}
		return f
	}
	return office.Affiliation{}
}

// longestFormer is how many tokens a former office has at most in front of a name.
const longestFormer = 6

// postThatDid is the office of somebody of whom a relative clause tells in front of the
// comma before the name at token first: "The tinker who found the body, Jane Okoro,".
func (a *Affiliated) postThatDid(first, start, from int) office.Affiliation {
	if !a.Is(first-1, ",") {
		return office.Affiliation{}
	}
	for k := first - 2; k > max(from, first-LongestRelative); k-- {
		t := a.Tokens[k]
		if a.Is(k, "who") || a.Is(k, "whose") {
			return a.postBefore(k, from, true, a.closedName(start))
		}
		if t.Kind == prose.TokenMark && !a.InnerMark(k) || a.SayingAt(k) {
			break
		}
	}
	return office.Affiliation{}
}
