package reference

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// roleOfUnnamed is what somebody without a name is by a noun that no list of offices
// has, or by the plural of an office, and the body in which they are it: "one rider
// in Kayole", "des élèves de l’école de Kayar"; "" for a phrase about no person.
func (a *Resolved) roleOfUnnamed(p prose.NounPhrase) (role, org string) {
	if a.Textual(p) || a.nounOfBody(p) || !a.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Indefinite(p.First) {
		return "", ""
	}
	switch {
	case a.Lexicon.Language == "en":
		noun := p.Head - 1
		if noun > p.First+1 && strings.HasSuffix(a.LowerWord(noun), "ing") {
			noun-- // "a salt raker waiting by the gate"
		}
		if noun <= p.First || a.Tokens[noun].Capital() || !a.isHuman(noun) && a.OneHolder(a.LowerWord(noun)) == "" && !a.onceOfTrade(p) && !a.AgentNoun(noun, p.First+1) || a.Possessive(noun-1) {
			return "", ""
		}
		if a.Plural(noun) {
			f := a.PluralPost(p.First, p.Last)
			if name := a.capitalBehind(p); f.Org == "" && name > 0 && a.Is(name-1, "of") && !a.Tokens[name].Is(prose.ClassPlace) {
				f = office.Affiliation{Role: a.NameText(p.First+1, p.Head), Org: a.NameText(name, p.Last)} // "the mayors of African towns"
			}
			if f.Org == "" {
				return "", ""
			}
			return f.Role, f.Org
		}
		if a.Is(p.Head, "at") || a.Is(p.Head, "with") || a.Is(p.Head, "from") || a.Is(p.Head, "of") {
			if o := a.Object(p.Head, a.BlockEnd(p.First)); o.Institution && !o.Place {
				org = o.Org // "a reed cutter at the Harbour Trust"
			}
		}
		return a.NameText(p.First+1, noun+1), org
	case a.Romance():
		noun := p.First + 1
		if noun >= p.Last || a.Tokens[noun].Capital() || !a.isHuman(noun) && !a.PluralOffice(noun) {
			return "", ""
		}
		if b := a.BodyBehind(noun, p.Last); b.Cut > noun && a.Tokens[b.First].Kind == prose.TokenWord && (a.Institution(b.First, b.Last) || a.Workplace(b.First)) {
			return a.NameText(noun, b.Cut), a.OrgText(b.First, b.Last)
		}
		if !a.isHuman(noun) || a.Definite(p.First) {
			return "", "" // "les habitants": anybody
		}
		return a.NameText(noun, a.WithoutHome(noun, p.Last)), ""
	}
	return "", ""
}

// officeOfAnybody is the office or the trade between commas behind a Romance phrase
// with "un" whose noun tells none: "un vieux monsieur, pêcheur à la retraite,", "una
// vecina, maestra de primaria,".
func (a *Resolved) officeOfAnybody(p prose.NounPhrase) office.Affiliation {
	if !a.Romance() || !a.Indefinite(p.First) || a.Plural(p.Head-1) || !a.noTrade(p) {
		return office.Affiliation{}
	}
	comma, limit := p.Last, a.BlockEnd(p.First)
	for k := 0; comma < limit && !a.Is(comma, ",") && k < office.FarthestKind; k++ {
		if t := a.Tokens[comma]; t.Kind != prose.TokenWord && !(a.Is(comma, ".") && a.Tokens[comma-1].Is(prose.ClassTitle)) || t.Is(prose.ClassAuxiliary|prose.ClassRelative|prose.ClassPronoun) && !t.Is(prose.ClassArticle|prose.ClassPreposition) || a.SayingAt(comma) {
			return office.Affiliation{}
		}
		comma++ // "un ancien élève de M. Kane"
	}
	i := a.PastAge(comma+1, limit)
	if !a.Is(comma, ",") || i >= limit || a.Definite(i) || a.Indefinite(i) {
		return office.Affiliation{}
	}
	f := a.Sane(a.Apposition(comma, limit))
	if a.KinOf(f.Role) || a.Lexicon.Has("anyone", f.Role) {
		return office.Affiliation{}
	}
	return f
}

// noTrade reports whether the noun of a phrase about a person tells neither an office
// nor a trade.
func (a *Resolved) noTrade(p prose.NounPhrase) bool {
	for i := p.First + 1; i < p.Head; i++ {
		for _, list := range []string{"no-office", "lives-there", "anyone", "told-of", "human"} {
			if !a.Tokens[i].Capital() && a.Listed(list, i) {
				return true
			}
		}
	}
	return false
}

// isHuman reports whether the small word at token i means a person and can mean
// nothing else.
func (a *Resolved) isHuman(i int) bool {
	return a.Listed("human", i) && !a.Listed("thing-too", i) && !a.Tokens[i].Is(prose.ClassOrg|prose.ClassText|prose.ClassPlace)
}

// onceOfTrade reports whether an English phrase tells what somebody was by a noun that
// only its ending makes one for a trade: "a former freight forwarder in Antwerp".
func (a *Resolved) onceOfTrade(p prose.NounPhrase) bool {
	for k := p.First + 1; k < p.Head-1 && a.Lexicon.Language == "en"; k++ {
		if a.Listed("formerly", k) {
			return a.OfATrade(p.Head - 1)
		}
	}
	return false
}

// HeadHuman reports whether a noun for a person that can mean nothing else stands in
// the head of a phrase: "une vieille dame", "a volleyball player".
func (a *Resolved) HeadHuman(p prose.NounPhrase) bool {
	for i := p.First + 1; i < p.Head; i++ {
		if !a.Tokens[i].Capital() && (i == p.Head-1 || a.Romance()) && (a.isHuman(i) || a.Tokens[i].Is(prose.ClassPerson|prose.ClassOccupation)) {
			return true
		}
	}
	return false
}

// capitalBehind is the first token with a capital behind the head of a phrase; 0 for
// none.
func (a *Resolved) capitalBehind(p prose.NounPhrase) int {
	for i := p.Head; i < p.Last; i++ {
		if a.Tokens[i].Capital() {
			return i
		}
	}
	return 0
}

// homeOfUnnamed reports whether the name at [first, end) in a phrase about a person
// says where they live: "a participant from Malmö", "los pescadores de Puerto Claro".
func (a *Resolved) homeOfUnnamed(p prose.NounPhrase, first, end int) bool {
	if a.Textual(p) || a.Institution(first, end) && !a.Tokens[first].Is(prose.ClassPlace) {
		return false
	}
	noun := p.Head - 1
	if a.Romance() {
		noun = p.First + 1
	}
	return noun > p.First && noun < first && !a.Tokens[noun].Capital() && (a.Tokens[noun].Is(prose.ClassPerson) || a.isHuman(noun) || a.Romance() && a.PluralOffice(noun))
}

// SomebodyByAge reports whether a phrase means a person by a noun that is one in small
// letters only, or a title: "un vieux monsieur", "an old gentleman".
func (a *Resolved) SomebodyByAge(p prose.NounPhrase) bool {
	if a.HeadHuman(p) {
		return true
	}
	for i := p.First + 1; i < p.Head; i++ {
		if t := a.Tokens[i]; t.Is(prose.ClassTitle|prose.ClassHolder|prose.ClassMale|prose.ClassFemale) && !t.Capital() && t.Kind == prose.TokenWord && !t.Is(prose.ClassPronoun) {
			return true
		}
	}
	return false
}
