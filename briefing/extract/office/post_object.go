package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// NameBehindKind is the token at which the name of a body starts that a place
// and small words in front call by its kind: "US charity Harbour Light", "the
// UK grocery chain Lund’s"; begin when there is none.
func (a *Worded) NameBehindKind(begin, end, limit int) int {
	if a.Lexicon.Language != "en" || !a.Tokens[begin].Is(prose.ClassPlace) && !a.Listed("demonym", begin) && !strings.HasSuffix(a.LowerWord(begin), "-based") && a.Tokens[begin].Shape != prose.ShapeUpper || end >= limit || a.Tokens[end].Capital() {
		return begin
	}
	for k := end; k < min(limit, end+4); k++ {
		t := a.Tokens[k]
		if k > end && a.Possessive(k) && a.Tokens[k-1].Is(prose.ClassOrg) {
			end = k + 1 // "the French government’s road safety body Lundia"
			continue
		}
		if t.Kind != prose.TokenWord || t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassRelative|prose.ClassAuxiliary|prose.ClassTitle|prose.ClassArticle|prose.ClassTime) || t.Is(prose.ClassRole) && !(k+1 < limit && a.Listed("firm-kind", k) && a.Tokens[k+1].Capital()) || a.SayingAt(k) {
			return begin
		}
		if t.Capital() {
			if a.Tokens[begin].Shape == prose.ShapeUpper && !a.Tokens[begin].Is(prose.ClassPlace) && !a.Tokens[k-1].Is(prose.ClassOrg) {
				return begin
			}
			return k // "the LGBT advocacy group Harbour Light"
		}
	}
	return begin
}

// SmallEnd is the token behind the noun of a body in small letters that goes
// on a name that ends at token end: "Lund council", "the UN’s human rights
// office"; 0 for none.
func (a *Worded) SmallEnd(end, limit int) int {
	for k := end; k < min(limit, end+4); k++ {
		t := a.Tokens[k]
		if a.Possessive(k) && k == end {
			continue
		}
		if t.Is(prose.ClassRole) && k+1 < limit && a.Tokens[k+1].Is(prose.ClassOrg) && !a.Tokens[k+1].Capital() && !t.Capital() {
			continue // "the UN refugee agency"
		}
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassRelative|prose.ClassAuxiliary|prose.ClassRole) {
			return 0
		}
		if t.Is(prose.ClassOrg) && (!t.Is(prose.ClassPerson) || a.Listed("power", k)) && !a.Plural(k) {
			if a.Possessive(end) {
				return a.fieldEnd(k+1, limit)
			}
			return k + 1
		}
	}
	return 0
}

// AwayFrom leaves the place out at the end of a body's name at [first, last):
// "Ice Institute in Kathmandu"; a mission has it in its name.
func (a *Worded) AwayFrom(first, last int) int {
	for i := first + 1; i+1 < last; i++ {
		if !a.Is(i, "in") {
			continue
		}
		known := i-first == 1 && (a.Tokens[first].Shape == prose.ShapeUpper || a.Tokens[i+1].Is(prose.ClassPlace))
		for k := first; k < i; k++ {
			known = known || a.Tokens[k].Is(prose.ClassOrg)
		}
		if known && !a.Listed("abroad", i-1) && !a.Institution(i+1, last) || known && a.Tokens[i+1].Is(prose.ClassPlace) && !a.Listed("abroad", i-1) && !a.abroadWithin(first, i) {
			return i
		}
	}
	return last
}

func (a *Worded) abroadWithin(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Listed("abroad", i) {
			return true
		}
	}
	return false
}
