package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// PastLead is the token at which what somebody is begins behind words that say when
// or in which way they are it: "then a goat trader", "by trade a tinker", "for thirty
// years a dowser", "herself a nurse"; i for none.
func (a *Worded) PastLead(i, limit int) int {
	if a.Lexicon.Language != "en" || i+2 >= limit || a.Tokens[i].Capital() {
		return i
	}
	j := i + 1
	switch {
	case a.Is(i, "then"), a.Is(i, "herself"), a.Is(i, "himself"), a.Listed("nowadays", i), a.Adverb(i) && a.Listed("formerly", i), a.Is(i, "once"):
	case a.Is(i, "by") && (a.Is(j, "then") || a.Is(j, "now") || a.Listed("calling", j)):
		j++
	case a.Is(i, "at") && a.Is(j, "the") && a.Is(j+1, "time"):
		j += 2
	case a.Listed("lasting", i) && a.HowLong(j, limit):
		for !a.Tokens[j].Is(prose.ClassPeriod) && !a.Listed("years", j) && !a.Is(j, "decades") && !a.Is(j, "decade") {
			j++
		}
		j++
	case a.Is(i, "like"):
		for j < min(limit-1, i+longestAside/2) && a.Tokens[j].Kind == prose.TokenWord && !a.Tokens[j].Capital() && !a.Indefinite(j) {
			j++ // "like her mother a tinker"
		}
		if !a.Indefinite(j) {
			return i
		}
	default:
		return i
	}
	if j+1 >= limit || !a.Indefinite(j) && !a.Definite(j) && !a.Tokens[j].Is(prose.ClassRole) {
		return i
	}
	return j
}

// longestAside is how many tokens may stand between the comma behind a name and the
// one in front of what the person is.
const longestAside = 9

// PastSetOff is the token behind what is set off between a name and what the person is,
// and says no office itself: "deaf since birth, a tinker", "better known as Uncle, a
// tinker", "from the old harbour, a tinker"; i for none.
func (a *Worded) PastSetOff(i, limit int) int {
	if a.Lexicon.Language != "en" || i+2 >= limit || a.Tokens[i].Capital() || a.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassConjunction) || strings.HasSuffix(a.LowerWord(i), "ing") {
		return i
	}
	named := false // behind "known as" or "born in" a name follows that is nobody else’s
	for k := i; k+2 < min(limit, i+longestAside); k++ {
		t := a.Tokens[k]
		switch {
		case a.Is(k, ","):
			if k > i && a.Indefinite(k+1) {
				return k + 1
			}
			return i
		case k == i && a.Is(k, "whom"):
		case t.Kind == prose.TokenMark && !a.InnerMark(k), t.Is(prose.ClassRelative|prose.ClassRole|prose.ClassOrg|prose.ClassAuxiliary) && !t.Is(prose.ClassDeterminer) && !t.Capital(), a.SayingAt(k), t.Capital() && !named:
			return i
		}
		named = named && t.Capital() || a.Is(k, "as") || a.Is(k, "in") || a.Is(k, "near") || a.Is(k, "calls") || a.Is(k, "call")
	}
	return i
}

// KnownAs reports whether by what other name somebody is known stands at token i:
// "known as Uncle", "better known to all as Mama Sugar".
func (a *Worded) KnownAs(i, limit int) bool {
	if a.Lexicon.Language != "en" {
		return false
	}
	known := false
	for k := i; k < min(limit, i+longestAside/2+2) && !a.Tokens[k].Capital() && a.Tokens[k].Kind == prose.TokenWord; k++ {
		if known && a.Is(k, "as") {
			return true
		}
		known = known || a.Is(k, "known")
	}
	return false
}
