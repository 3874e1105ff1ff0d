package extract

import "strings"

// introducedBody is a body that the text says is one, whatever its name:
// "Salt and Road, a charity that carries nurses".
type introducedBody struct {
	name string
	// first is the token where the name stands beside what it is called.
	first int
	// noun is what it is called: "charity".
	noun string
	// words are the name's words as printed, for finding it again.
	words []string
}

// farthestKind is how many words may stand between an article and the noun that
// says what a body is: "an independent, member-owned human rights network".
const farthestKind = 7

// mostIntroduced is how many bodies are remembered at most.
const mostIntroduced = 200

// readIntroducedBodies learns from the document which names are those of bodies,
// so that no word in them need say so: from "NAME, a charity that", "the charity
// NAME", "a charity called NAME" and "NAME is a charity". Wherever such a name
// stands it is one of a body from then on.
func (a *analysis) readIntroducedBodies() {
	for k := range a.blocks {
		a.enter(k)
		b := &a.blocks[k]
		for i := b.firstToken; i < b.lastToken; i++ {
			t := a.tokens[i]
			switch {
			case t.kind != tokenMark && (t.capital() && !a.kindInCapitals(i) || !t.is(classOrg|classAuxiliary) && !(i+1 < b.lastToken && a.tokens[i+1].capital() && a.listed("outfit", i))):
				continue
			case t.kind == tokenMark && a.is(i, ",") && a.is(i+1, "which") && a.listed("body-does", i+2):
				if first := a.startOfIntroduced(i, b.firstToken); i-first > 1 {
					a.introduceBody(first, i, i+1) // "Open Sluice, which takes cases"
				}
			case t.kind == tokenMark && (a.is(i, ",") || a.is(i, "–") || a.is(i, "—")) && i+2 < b.lastToken:
				if noun := a.kindOf(i+1, b.lastToken); noun > 0 {
					a.introduceBody(a.startOfIntroduced(i, b.firstToken), i, noun)
				} else if noun := a.greatestKind(i+1, b.lastToken); noun > 0 {
					a.introduceBody(a.startOfIntroduced(i, b.firstToken), i, noun)
				}
			case !t.is(classAuxiliary) && t.kind == tokenWord:
				if first, last := a.nameBehindNoun(i, b.firstToken, b.lastToken); first < last {
					a.introduceBody(first, last, i)
				}
			case t.is(classAuxiliary) && a.copula(i):
				if first := a.startOfIntroduced(i, b.firstToken); first < i && (a.opensSentence(first) || a.definite(first-1) && a.opensSentence(first-1)) {
					if noun := a.kindOf(i+1, b.lastToken); noun > 0 {
						a.introduceBody(first, i, noun)
					}
				}
			}
		}
	}
	a.leave()
	if len(a.introduced) > 0 {
		a.markIntroduced()
	}
}

// introduceBody notes the body whose name stands at [first, last) and that the
// noun at token noun says is one.
func (a *analysis) introduceBody(first, last, noun int) {
	if last > first+2 && a.is(last-1, ")") {
		if open := a.openBracket(last-1, first); open > first {
			last = open // "Salt and Road (SAR), a charity"
		}
	}
	if first >= last || last-first > longestName || len(a.introduced) == mostIntroduced || !a.canBeBody(first, last, noun) {
		return
	}
	body := introducedBody{name: a.nameText(first, last), first: first, noun: a.lowerWord(noun)}
	for i := range a.introduced {
		if had := &a.introduced[i]; had.name == body.name && had.noun == body.noun {
			return
		}
	}
	for i := first; i < last; i++ {
		body.words = append(body.words, a.word(a.tokens[i]))
	}
	a.introduced = append(a.introduced, body)
}

// canBeBody reports whether the tokens [first, last) can be the name of what the
// noun says: no place alone, no person, no date.
func (a *analysis) canBeBody(first, last, noun int) bool {
	t := a.tokens[first]
	if !t.capital() || t.is(classTitle|classTime|classHolder) || t.is(classRole) && !t.is(classOrg) && !a.plural(first) || !a.nameWord(first, a.opensSentence(first)) && !a.tokens[first].is(classArticle) {
		return false
	}
	if t.is(classPlace) && first+1+int(t.more) >= last || a.listed("demonym", first) && last-first == 1 {
		return false
	}
	if last-first == 1 {
		if a.listed("venue", noun) || t.is(classRole|classPerson|classText|classPeriod|classPronoun) || t.span.Len() < 3 {
			return false
		}
		used := a.uses()[a.lowerWord(first)]
		return !a.opensSentence(first) || used&useCapital != 0 || a.brand(first) || t.shape == shapeUpper || a.copula(last)
	}
	if last-first < 4 && givenNames()[a.lowerWord(first)] && !a.institution(first, last) && !a.holdsSmall(first, last) {
		return a.tokens[last].kind == tokenMark && a.is(last, ",") && noun > last // "Grace House, a hostel"
	}
	return true
}

// holdsSmall reports whether a word in small letters stands at [first, last).
func (a *analysis) holdsSmall(first, last int) bool {
	for i := first; i < last; i++ {
		if a.tokens[i].kind == tokenWord && !a.tokens[i].capital() && !a.possessive(i) {
			return true
		}
	}
	return false
}

// kindOf is the noun of a body in the description that opens with an article at
// token i: "a small charity that", "one of the largest unions in"; 0 for none.
func (a *analysis) kindOf(i, limit int) int {
	if !a.indefinite(i) && !a.definite(i) || a.tokens[i].capital() {
		return 0
	}
	of := a.is(i, "one") && a.is(i+1, "of")
	if of {
		i++ // "one of the largest charities in"
	}
	for k := i + 1; k < min(limit, i+farthestKind); k++ {
		t := a.tokens[k]
		switch {
		case of && a.listed("outfits", k):
			return k
		case a.is(k, ",") && k-i < 3, a.innerMark(k), a.possessive(k), (a.is(k, "’") || a.is(k, "'")) && a.plural(k-1):
			continue
		case t.kind == tokenMark, t.is(classArticle), t.is(classRole|classPerson|classOccupation) && (k+1 >= limit || a.tokens[k+1].kind == tokenMark && !a.possessive(k+1) && !a.innerMark(k+1)), t.capital() && a.romance(), t.is(classAuxiliary|classRelative|classPronoun|classSubordinate) && !t.is(classDeterminer|classArticle|classAdverb), a.sayingAt(k):
			return 0
		case (t.is(classOrg) || a.listed("outfit", k)) && !t.capital():
			if !t.is(classPerson|classRole) && !a.listed("unit", k) && !a.listed("human", k) && a.endsKind(k+1, limit, a.indefinite(i)) {
				return k
			}
			if a.romance() {
				return 0
			}
		case t.is(classPreposition) && !t.capital():
			return 0
		}
	}
	return 0
}

// greatestKind is the noun of a body in a description with a superlative at
// token i: ", the largest platform,"; 0 for none.
func (a *analysis) greatestKind(i, limit int) int {
	if a.lexicon.language != "en" || !a.definite(i) || i+2 >= limit {
		return 0
	}
	if w := a.word(a.tokens[i+1]); !strings.HasSuffix(w, "est") && !a.is(i+1, "only") && !a.is(i+1, "first") {
		return 0
	}
	for k := i + 2; k < min(limit, i+farthestKind); k++ {
		t := a.tokens[k]
		if t.kind != tokenWord || t.capital() || t.is(classPreposition|classAuxiliary|classRelative) {
			return 0
		}
		if t.is(classOrg) && !t.is(classPerson|classRole) && !a.listed("unit", k) && a.endsKind(k+1, limit, true) {
			return k
		}
	}
	return 0
}

// endsKind reports whether the noun before token i is the last of its phrase: "a
// charity that", "an association of", but not "a union organiser", and not the
// subject of a verb.
func (a *analysis) endsKind(i, limit int, indefinite bool) bool {
	if i >= limit {
		return true
	}
	t := a.tokens[i]
	if t.kind == tokenMark {
		return indefinite && !a.possessive(i) && !a.is(i, "-") && !a.is(i, "’")
	}
	if t.capital() || t.is(classAuxiliary) || a.sayingAt(i) {
		return false
	}
	if t.is(classRelative) || a.is(i, "that") || t.is(classPreposition) || indefinite && t.is(classConjunction) {
		return true
	}
	w := a.word(t)
	if a.romance() {
		return indefinite
	}
	return indefinite && len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) && i+1 < limit && a.tokens[i+1].is(classPreposition|classArticle|classAdverb)
}

// nameBehindNoun is the name behind the noun of a body at token i: "the charity
// Salt and Road", "a charity called Salt and Road"; nothing for none.
func (a *analysis) nameBehindNoun(i, from, limit int) (first, last int) {
	t := a.tokens[i]
	if t.is(classPerson|classRole) || a.plural(i) || !a.listed("outfit", i) && a.familyOf(a.lowerWord(i)) != "civil" && (a.lexicon.language != "en" || !t.is(classOrg) || a.listed("unit", i) || a.listed("venue", i)) {
		return i, i
	}
	first = i + 1
	for a.romance() && first < min(limit-1, i+3) && a.saysWhatKind(first) {
		first++ // "la organización campesina Tierra Viva"
	}
	switch {
	case first < limit && a.listed("called", first), a.romance() && first < limit && (a.is(first, "appelée") || a.is(first, "baptisée") || a.is(first, "llamada") || a.is(first, "denominada")):
		first++
	case first+1 < limit && a.is(first, "known") && a.is(first+1, "as"):
		first += 2
	default:
		opens := false
		for k := i - 1; k >= max(from, i-farthestKind) && !opens; k-- {
			p := a.tokens[k]
			if p.is(classArticle) && !p.is(classPronoun) || k > i-3 && p.kind == tokenWord && !p.is(smallWords|classRole|classPlace) && a.opensSentence(k) && a.lexicon.language == "en" {
				opens = true // "Housing charity Solace"
			} else if p.kind != tokenWord || p.is(classPreposition|classAuxiliary|classPronoun|classVerb) || a.sayingAt(k) {
				break
			}
		}
		if !opens {
			return i, i
		}
	}
	if a.lexicon.language == "en" && a.definite(first) && a.articleOfName(first) {
		first++
	}
	if first >= limit || !a.tokens[first].capital() || a.tokens[first].is(classTitle|classTime|classArticle|classNoName) && !a.articleOfName(first) || a.tokens[first].is(classRole) && !(a.romance() && a.plural(first)) || a.tokens[first].kind != tokenWord {
		return i, i
	}
	last = a.awayFrom(first, a.bodyEnd(first, min(limit, first+longestName)))
	last = a.pastJoints(first, last, limit)
	for k := first + 1; k < last; k++ {
		if a.is(k, "and") && !(k == first+1 && last == first+3) {
			last = k // "the charity Solace and the Harbour Trust"
		}
	}
	if a.possessive(last) {
		return i, i // "the company Lund’s owner"
	}
	return first, last
}

// markIntroduced notes where the names of the introduced bodies stand.
func (a *analysis) markIntroduced() {
	byWord := map[string][]int{}
	for n, body := range a.introduced {
		byWord[body.words[0]] = append(byWord[body.words[0]], n)
	}
	a.bodyRun = make([]uint8, len(a.tokens))
	for i := range a.tokens {
		if !a.tokens[i].capital() {
			continue
		}
		for _, n := range byWord[a.word(a.tokens[i])] {
			words := a.introduced[n].words
			if len(words) <= int(a.bodyRun[i]) || i+len(words) > len(a.tokens) || len(words) == 1 && i+1 < len(a.tokens) && a.tokens[i+1].capital() && a.tokens[i+1].kind == tokenWord {
				continue
			}
			same := true
			for k := 1; k < len(words) && same; k++ {
				same = a.word(a.tokens[i+k]) == words[k]
			}
			if same && !(len(words) == 1 && i > 0 && a.tokens[i-1].capital() && a.tokens[i-1].kind == tokenWord && !a.opensSentence(i)) {
				a.bodyRun[i] = uint8(len(words))
			}
		}
	}
}

// introducedAt is how many tokens the name of a body that the text has introduced as
// one has at token i; 0 for none.
func (a *analysis) introducedAt(i int) int {
	if a.bodyRun == nil {
		return 0
	}
	return int(a.bodyRun[i])
}

// introducedAs is the body that the text introduces by the noun at token i: the
// last one before it, else the only one behind it; "".
func (a *analysis) introducedAs(i int) string {
	noun, later := a.lowerWord(i), ""
	for n := len(a.introduced) - 1; n >= 0; n-- {
		switch body := &a.introduced[n]; {
		case body.noun != noun || noun == "which":
		case body.first < i:
			return a.register.fullNameOr(body.name)
		case later != "" && later != body.name:
			later = "?"
		default:
			later = body.name
		}
	}
	if later == "?" || later == "" {
		return ""
	}
	return a.register.fullNameOr(later)
}
