package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// StartOfIntroduced is the first token of the name that ends before token end; end for
// none. Small words within it are crossed where what stands before them is no
// person and no office: "Doctors of the Road", but not "Jane Okoro of Solace".
func (a *Worded) StartOfIntroduced(end, from int) int {
	i := end
	if a.Is(end-1, ")") {
		open := a.OpenBracket(end-1, from)
		if open < 0 || end-open > 4 {
			return end
		}
		i = open
	}
	start := i
	for i > from && end-i < prose.LongestName {
		t := a.Tokens[i-1]
		switch {
		case a.inIntroduced(i - 1):
			i--
			start = i
		case t.Capital() && t.Is(prose.ClassArticle) && i < end && !a.OpensSentence(i-1):
			return i - 1 // "The Smile of the Child"
		case i < end && i-2 >= from && (a.jointOfBody(i-1, end)):
			k := i - 1
			if a.Is(k, "the") || a.Romance() && a.Tokens[k].Is(prose.ClassArticle) && a.Tokens[k-1].Is(prose.ClassPreposition) && !a.Tokens[k].Is(prose.ClassPreposition) {
				if k--; k <= from || !a.jointOfBody(k, end) {
					return start
				}
			}
			if !a.Tokens[k-1].Capital() || !a.crosses(k, from) {
				return start
			}
			i = k
		case (a.Is(i-1, "’") || a.Is(i-1, "'")) && i-2 >= from && a.Plural(i-2) && a.Tokens[i-2].Capital(), a.Possessive(i-1) && i < end && a.Tokens[i-2].Capital():
			i--
		default:
			return start
		}
	}
	return start
}

// jointOfBody reports whether the small word at token i can join the capitals of
// the name of a body that no word shows as one: "Doctors without Fences", "Manos
// al Agua".
func (a *Worded) jointOfBody(i, end int) bool {
	if !a.Romance() {
		return a.NameJoint(i, end) || a.Is(i, "without")
	}
	switch a.LowerWord(i) {
	case "y", "e", "et", "de", "del", "du", "des", "d'", "al", "au", "aux", "en", "sin", "sans", "para", "pour", "contra", "contre", "sur", "sobre":
		return !a.Tokens[i].Capital()
	}
	return a.Tokens[i].Is(prose.ClassArticle) && !a.Tokens[i].Capital()
}

// crosses reports whether the small word at token i can stand within the name of
// a body: in front of it stands no person, no office and no other body.
func (a *Worded) crosses(i, from int) bool {
	first := i
	for first > from && a.inIntroduced(first-1) {
		first--
	}
	t := a.Tokens[i-1]
	switch {
	case t.Is(prose.ClassRole|prose.ClassTitle|prose.ClassPlace|prose.ClassTime) && !a.Plural(i-1):
		return false
	case a.Is(i, "and") || a.Is(i, "&") || a.Is(i, "et") || a.Is(i, "y"):
		return i-first == 1 && !t.Is(prose.ClassOrg)
	case t.Is(prose.ClassOrg) || a.Plural(i-1):
		return true
	}
	return i-first == 1 && !prose.GivenNames()[a.LowerWord(first)]
}

// inIntroduced reports whether the word at token i can be one with a capital
// within a name: no day and no "Today" that opens the sentence.
func (a *Worded) inIntroduced(i int) bool {
	t := a.Tokens[i]
	return t.Kind == prose.TokenWord && t.Capital() && !t.Is(prose.ClassTime) && (!(t.Is(prose.ClassNoName) && t.Is(prose.SmallWords)) || i > 0 && a.NameJoint(i-1, i+1)) && !(a.OpensSentence(i) && a.Listed("nowadays", i))
}

// articleOfName reports whether the article with a capital at token i opens the
// name of a body: "l’association Les Passeurs", "the group Our Turn", and behind the
// noun of one "l’association Un toit pour tous".
func (a *Worded) articleOfName(i int) bool {
	if !a.Tokens[i].Is(prose.ClassArticle) || a.Tokens[i].Is(prose.ClassTitle|prose.ClassTime) || i+1 >= len(a.Tokens) {
		return false
	}
	return a.Tokens[i+1].Capital() || a.Lexicon.Language == "fr" && i > 0 && a.Listed("outfit", i-1) && a.Tokens[i+1].Kind == prose.TokenWord && !a.Tokens[i+1].Is(prose.SmallWords)
}

// saysWhatKind reports whether the word at token i stands between the noun of a
// French or Spanish body and its name, and says of what kind it is.
func (a *Worded) saysWhatKind(i int) bool {
	t := a.Tokens[i]
	return t.Kind == prose.TokenWord && !t.Capital() && !t.Is(prose.SmallWords|prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSaying|prose.ClassParticle) && !(t.Is(prose.ClassFinite|prose.ClassSay) && !t.Is(prose.ClassRole)) && !a.SayingAt(i) && !a.PastInSpanish(i) && !a.Listed("called", i)
}

// pastJoints is the end of a French or Spanish name of a body at [first, last)
// over small words that its noun in front lets it have: "l’association Droit au
// Toit", "le collectif Pas à Pas". Behind them stands no place: that is where.
func (a *Worded) pastJoints(first, last, limit int) int {
	for a.Romance() && last > first && last-first < prose.LongestName && last+1 < limit && a.jointInName(last) {
		k := last + 1
		for k < limit && k < last+3 && a.Tokens[k].Is(prose.ClassArticle) && !a.Tokens[k].Capital() {
			k++
		}
		if k >= limit || !a.Tokens[k].Capital() || a.Tokens[k].Is(prose.ClassPlace|prose.ClassTime|prose.ClassTitle) {
			return last
		}
		if a.withOthers(last) && (a.Tokens[k].Is(prose.ClassRole|prose.ClassOrg) || a.GivenName(k)) {
			return last // "la red Costa Viva con Ana Roa", "con el Ministerio"
		}
		end := a.BodyEnd(k, limit)
		if end <= k {
			return last
		}
		last = end
	}
	if a.Lexicon.Language == "fr" && last == first+1 {
		return a.pastSmallJoint(first, last, limit)
	}
	return last
}

// pastSmallJoint is the end of a French name of a body of which token first is the one
// word so far, with what a small word joins to it that says no place of work: "le
// collectif Eau derrière les murs"; last for none.
func (a *Worded) pastSmallJoint(first, last, limit int) int {
	if last+1 >= limit || a.Tokens[first].Shape != prose.ShapeCapital || a.Tokens[last].Capital() {
		return last
	}
	if word := a.LowerWord(first); !a.Listed("name-joint", last) && !(a.Tokens[last].Is(prose.ClassPreposition) && a.Uses()[word]&prose.UseSmall != 0) {
		return last
	}
	k := last + 1
	for k < limit && k < last+3 && a.Tokens[k].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[k].Capital() {
		k++
	}
	if k >= limit || a.Tokens[k].Kind != prose.TokenWord || a.Tokens[k].Capital() || a.Tokens[k].Is(prose.SmallWords|prose.ClassTime|prose.ClassPeriod|prose.ClassPlace|prose.ClassOrg|prose.ClassRole|prose.ClassVerb) || prose.InfinitiveFrench(a.LowerWord(k)) {
		return last
	}
	return k + 1
}

// jointInName reports whether the small word at token i can join two words of a
// name behind the noun of a body.
func (a *Worded) jointInName(i int) bool {
	switch a.LowerWord(i) {
	case "au", "aux", "à", "en", "dans", "sans", "sous", "al", "sin":
		return !a.Tokens[i].Capital()
	}
	return a.withOthers(i)
}

// withOthers reports whether the Spanish word at token i joins a name to what it is
// for, or to whom somebody does something with: "Datos con Derechos", "Mujeres por
// la Paz".
func (a *Worded) withOthers(i int) bool {
	return a.Lexicon.Language == "es" && (a.Is(i, "con") || a.Is(i, "por") || a.Is(i, "ante"))
}

// kindInCapitals reports whether the noun at token i says by its letters what a
// body is: "l’ONG Droit au Toit".
func (a *Worded) kindInCapitals(i int) bool {
	return a.Romance() && a.Tokens[i].Shape == prose.ShapeUpper && a.Listed("outfit", i)
}

// actsAgainst reports whether the one word at token i, in front of the "contre" at token
// j, is a noun for what people do or are, so that they make the name of a French body:
// "Action contre la faim", "Médecins contre la torture".
func (a *Worded) actsAgainst(i, j, limit int) bool {
	t := a.Tokens[i]
	return a.Lexicon.Language == "fr" && j == i+1 && j+2 < limit && t.Shape == prose.ShapeCapital && !t.Is(prose.ClassTitle|prose.ClassPlace|prose.ClassText) && (a.Plural(i) || strings.HasSuffix(a.LowerWord(i), "tion")) && a.Tokens[j+1].Is(prose.ClassArticle) && !a.Tokens[j+2].Capital() && !prose.GivenNames()[a.LowerWord(i)]
}
