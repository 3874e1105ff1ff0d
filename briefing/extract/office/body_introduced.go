package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// FarthestKind is how many words may stand between an article and the noun that
// says what a body is: "an independent, member-owned human rights network".
const FarthestKind = 7

// mostIntroduced is how many bodies are remembered at most.
const mostIntroduced = 200

// readIntroducedBodies learns from the document which names are those of bodies,
// so that no word in them need say so: from "NAME, a charity that", "the charity
// NAME", "a charity called NAME" and "NAME is a charity". Wherever such a name
// stands it is one of a body from then on.
func (a *Worded) readIntroducedBodies() {
	for k := range a.Blocks {
		a.Enter(k)
		b := &a.Blocks[k]
		a.readPhraseNames(b)
		for i := b.FirstToken; i < b.LastToken; i++ {
			t := a.Tokens[i]
			switch {
			case t.Kind != prose.TokenMark && (t.Capital() && !a.kindInCapitals(i) || !t.Is(prose.ClassOrg|prose.ClassAuxiliary) && !(i+1 < b.LastToken && a.Tokens[i+1].Capital() && a.Listed("outfit", i))):
				continue
			case t.Kind == prose.TokenMark && a.Is(i, ",") && a.Is(i+1, "which") && a.Listed("body-does", i+2):
				if first := a.StartOfIntroduced(i, b.FirstToken); i-first > 1 {
					a.introduceBody(first, i, i+1) // "Open Sluice, which takes cases"
				}
			case t.Kind == prose.TokenMark && (a.Is(i, ",") || a.Is(i, "–") || a.Is(i, "—")) && i+2 < b.LastToken:
				if noun := a.kindOf(i+1, b.LastToken); noun > 0 {
					a.introduceBody(a.StartOfIntroduced(i, b.FirstToken), i, noun)
				} else if noun := a.greatestKind(i+1, b.LastToken); noun > 0 {
					a.introduceBody(a.StartOfIntroduced(i, b.FirstToken), i, noun)
				} else if noun := a.kindInFront(i, b.FirstToken); noun > 0 {
					a.introduceBetweenCommas(i, noun, b.LastToken) // "a cooperative of former pickers, Salt Hands, processes"
				} else if noun := a.onlyOneInFront(i, b.FirstToken); noun > 0 {
					a.introduceBetweenCommas(i, noun, b.LastToken)
				}
			case !t.Is(prose.ClassAuxiliary) && t.Kind == prose.TokenWord:
				if first, last := a.nameBehindNoun(i, b.FirstToken, b.LastToken); first < last {
					a.introduceBody(first, last, i)
				}
			case t.Is(prose.ClassAuxiliary) && a.Copula(i):
				if first := a.StartOfIntroduced(i, b.FirstToken); first < i && (a.OpensSentence(first) || a.Definite(first-1) && a.OpensSentence(first-1)) {
					if noun := a.kindOf(i+1, b.LastToken); noun > 0 {
						a.introduceBody(first, i, noun)
					}
				}
			}
		}
	}
	a.Leave()
	a.readPrintedBodies()
	a.readSpokenFor()
	if len(a.Introduced) > 0 {
		a.markIntroduced()
	}
}

// introduceBetweenCommas notes the body whose name stands between the comma at token i and
// the next one, or the full stop, behind a noun that says what it is.
func (a *Worded) introduceBetweenCommas(i, noun, limit int) {
	if end := a.BodyEnd(i+1, min(limit, i+1+prose.LongestName)); a.Is(end, ",") || a.Is(end, ".") {
		a.introduceBody(i+1, end, noun)
	}
}

// introduceBody notes the body whose name stands at [first, last) and that the
// noun at token noun says is one.
func (a *Worded) introduceBody(first, last, noun int) {
	if last > first+2 && a.Is(last-1, ")") {
		if open := a.OpenBracket(last-1, first); open > first {
			last = open // "Salt and Road (SAR), a charity"
		}
	}
	if first >= last || last-first > prose.LongestName || len(a.Introduced) == mostIntroduced || !a.canBeBody(first, last, noun) || a.frontsSubject(first, last, noun) {
		return
	}
	body := prose.IntroducedBody{Name: a.NameText(first, last), First: first, Noun: a.LowerWord(noun)}
	for i := range a.Introduced {
		if had := &a.Introduced[i]; had.Name == body.Name && had.Noun == body.Noun {
			return
		}
	}
	for i := first; i < last; i++ {
		body.Words = append(body.Words, a.Word(a.Tokens[i]))
	}
	a.Introduced = append(a.Introduced, body)
}

// frontsSubject reports whether the tokens [first, last) only say where the body is whose
// noun at token noun is the subject of a sentence, so that no other comma follows: "In
// Mounia, a cooperative of women has an oven."
func (a *Worded) frontsSubject(first, last, noun int) bool {
	if noun < last || !a.Is(last, ",") || first == 0 || !a.Tokens[first-1].Is(prose.ClassPreposition) || !a.OpensSentence(first-1) {
		return false
	}
	s := a.SentenceAt(a.Tokens[first].Span.Start)
	if s >= len(a.Sentences) {
		return false
	}
	for k := noun + 1; k < a.Sentences[s].Last; k++ {
		t := a.Tokens[k]
		if a.Is(k, ",") || t.Is(prose.ClassRelative) && !t.Is(prose.ClassPreposition|prose.ClassConjunction) {
			return false
		}
		if t.Is(prose.ClassFinite|prose.ClassAuxiliary) && !t.Is(prose.ClassPreposition|prose.ClassArticle) || a.Is(k, ":") || a.Is(k, ";") {
			return true
		}
	}
	return true
}

// canBeBody reports whether the tokens [first, last) can be the name of what the
// noun says: no place alone, no person, no date.
func (a *Worded) canBeBody(first, last, noun int) bool {
	t := a.Tokens[first]
	if !t.Capital() || t.Is(prose.ClassTitle|prose.ClassTime|prose.ClassHolder) || t.Is(prose.ClassRole) && !t.Is(prose.ClassOrg) && !a.Plural(first) || !a.NameWord(first, a.OpensSentence(first)) && !a.Tokens[first].Is(prose.ClassArticle) {
		return false
	}
	if t.Is(prose.ClassPlace) && first+1+int(t.More) >= last || a.Listed("demonym", first) && last-first == 1 {
		return false
	}
	if last-first == 1 {
		if a.Listed("venue", noun) || t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassText|prose.ClassPeriod|prose.ClassPronoun) || t.Span.Len() < 3 {
			return false
		}
		used := a.Uses()[a.LowerWord(first)]
		return !a.OpensSentence(first) || used&prose.UseCapital != 0 || a.Brand(first) || t.Shape == prose.ShapeUpper || a.Copula(last)
	}
	if last-first < 4 && prose.GivenNames()[a.LowerWord(first)] && !a.Institution(first, last) && !a.HoldsSmall(first, last) {
		return a.Is(last, ",") && noun > last // "Grace House, a hostel"
	}
	return true
}

// HoldsSmall reports whether a word in small letters stands at [first, last).
func (a *Worded) HoldsSmall(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Tokens[i].Kind == prose.TokenWord && !a.Tokens[i].Capital() && !a.Possessive(i) {
			return true
		}
	}
	return false
}

// kindOf is the noun of a body in the description that opens with an article at
// token i: "a small charity that", "one of the largest unions in"; 0 for none.
func (a *Worded) kindOf(i, limit int) int {
	if !a.Indefinite(i) && !a.Definite(i) || a.Tokens[i].Capital() {
		return 0
	}
	of := a.Is(i, "one") && a.Is(i+1, "of")
	if of {
		i++ // "one of the largest charities in"
	}
	for k := i + 1; k < min(limit, i+FarthestKind); k++ {
		t := a.Tokens[k]
		switch {
		case of && a.Listed("outfits", k):
			return k
		case a.Is(k, ",") && k-i < 3, a.InnerMark(k), a.Possessive(k), (a.Is(k, "’") || a.Is(k, "'")) && a.Plural(k-1):
			continue
		case t.Kind == prose.TokenMark, t.Is(prose.ClassArticle), t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) && (k+1 >= limit || a.Tokens[k+1].Kind == prose.TokenMark && !a.Possessive(k+1) && !a.InnerMark(k+1)), t.Capital() && a.Romance() && !a.kindInCapitals(k), t.Is(prose.ClassAuxiliary|prose.ClassRelative|prose.ClassPronoun|prose.ClassSubordinate) && !t.Is(prose.ClassDeterminer|prose.ClassArticle|prose.ClassAdverb), a.SayingAt(k):
			return 0
		case (t.Is(prose.ClassOrg) || a.Listed("outfit", k)) && (!t.Capital() || a.kindInCapitals(k)):
			if !t.Is(prose.ClassPerson|prose.ClassRole) && !a.Listed("unit", k) && !a.Listed("human", k) && a.endsKind(k+1, limit, a.Indefinite(i)) {
				return k
			}
			if a.Romance() {
				return 0
			}
		case t.Is(prose.ClassPreposition) && !t.Capital():
			return 0
		}
	}
	return 0
}

// endsKind reports whether the noun before token i is the last of its phrase: "a
// charity that", "an association of", but not "a union organiser", and not the
// subject of a verb.
func (a *Worded) endsKind(i, limit int, indefinite bool) bool {
	if i >= limit {
		return true
	}
	t := a.Tokens[i]
	if t.Kind == prose.TokenMark {
		return indefinite && !a.Possessive(i) && !a.Is(i, "-") && !a.Is(i, "’")
	}
	if t.Is(prose.ClassPreposition) && i+1 < limit && a.Lexicon.Language == "en" && (a.Listed("possessive", i+1) || a.Is(i+1, "their")) {
		return false // "Jane Okoro, a radio at her feet,"
	}
	if t.Capital() || t.Is(prose.ClassAuxiliary) || a.SayingAt(i) {
		return false
	}
	if t.Is(prose.ClassRelative) || a.Is(i, "that") || t.Is(prose.ClassPreposition) || indefinite && t.Is(prose.ClassConjunction) {
		return true
	}
	w := a.Word(t)
	if a.Romance() {
		return indefinite
	}
	return indefinite && len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) && i+1 < limit && a.Tokens[i+1].Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassAdverb)
}

// nameBehindNoun is the name behind the noun of a body at token i: "the charity
// Salt and Road", "a charity called Salt and Road"; nothing for none.
func (a *Worded) nameBehindNoun(i, from, limit int) (first, last int) {
	t := a.Tokens[i]
	if t.Is(prose.ClassPerson|prose.ClassRole) || a.Plural(i) || !a.Listed("outfit", i) && a.FamilyOf(a.LowerWord(i)) != "civil" && (a.Lexicon.Language != "en" || !t.Is(prose.ClassOrg) || a.Listed("unit", i) || a.Listed("venue", i)) {
		return i, i
	}
	first = i + 1
	for a.Romance() && first < min(limit-1, i+3) && a.saysWhatKind(first) {
		first++ // "la organización campesina Tierra Viva"
	}
	switch {
	case first < limit && a.Listed("called", first), a.Romance() && first < limit && (a.Is(first, "appelée") || a.Is(first, "baptisée") || a.Is(first, "llamada") || a.Is(first, "denominada")):
		first++
	case first+1 < limit && a.Is(first, "known") && a.Is(first+1, "as"):
		first += 2
	default:
		opens := false
		for k := i - 1; k >= max(from, i-FarthestKind) && !opens; k-- {
			p := a.Tokens[k]
			if p.Is(prose.ClassArticle) && !p.Is(prose.ClassPronoun) || k == i-1 && a.Romance() && a.DefiniteIn(k) || k > i-3 && p.Kind == prose.TokenWord && !p.Is(prose.SmallWords|prose.ClassRole|prose.ClassPlace) && a.OpensSentence(k) && a.Lexicon.Language == "en" {
				opens = true // "Housing charity Solace"
			} else if a.Lexicon.Language == "en" && k > from && (a.Possessive(k) || a.Is(k, "’") && a.Plural(k-1)) {
				continue // "the families’ association Solace"
			} else if p.Kind != prose.TokenWord || p.Is(prose.ClassPreposition|prose.ClassAuxiliary|prose.ClassPronoun|prose.ClassVerb) || a.SayingAt(k) {
				break
			}
		}
		if !opens || a.Romance() && i > from && a.Listed("demonstrative", i-1) {
			return i, i // also "contó a esta agencia Ana Roa"
		}
	}
	if a.Lexicon.Language == "en" && a.Definite(first) && a.articleOfName(first) {
		first++
	}
	if first >= limit || !a.Tokens[first].Capital() || a.Tokens[first].Is(prose.ClassTitle|prose.ClassTime|prose.ClassArticle|prose.ClassNoName) && !a.articleOfName(first) || a.Tokens[first].Is(prose.ClassRole) && !(a.Romance() && a.Plural(first)) || a.Tokens[first].Kind != prose.TokenWord {
		return i, i
	}
	last = a.AwayFrom(first, a.BodyEnd(first, min(limit, first+prose.LongestName)))
	last = a.pastJoints(first, last, limit)
	for k := first + 1; k < last; k++ {
		if a.Is(k, "and") && !(k == first+1 && last == first+3) {
			last = k // "the charity Solace and the Harbour Trust"
		}
	}
	if a.Possessive(last) {
		return i, i // "the company Lund’s owner"
	}
	return first, last
}

// markIntroduced notes where the names of the introduced bodies stand.
func (a *Worded) markIntroduced() {
	byWord := map[string][]int{}
	for n, body := range a.Introduced {
		byWord[body.Words[0]] = append(byWord[body.Words[0]], n)
	}
	a.BodyRun = make([]uint8, len(a.Tokens))
	for i := range a.Tokens {
		if !a.Tokens[i].Capital() {
			continue
		}
		for _, n := range byWord[a.Word(a.Tokens[i])] {
			words := a.Introduced[n].Words
			if len(words) <= int(a.BodyRun[i]) || i+len(words) > len(a.Tokens) || len(words) == 1 && i+1 < len(a.Tokens) && a.Tokens[i+1].Capital() && a.Tokens[i+1].Kind == prose.TokenWord {
				continue
			}
			same := true
			for k := 1; k < len(words) && same; k++ {
				same = a.Word(a.Tokens[i+k]) == words[k]
			}
			if same && !(len(words) == 1 && i > 0 && a.Tokens[i-1].Capital() && a.Tokens[i-1].Kind == prose.TokenWord && !a.OpensSentence(i)) {
				a.BodyRun[i] = uint8(len(words))
			}
		}
	}
}
