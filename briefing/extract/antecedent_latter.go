package extract

// pointsAtLast reports whether a French or Spanish phrase means whoever was named
// last: "cette dernière", "este último", or a lone "Esta" in front of its verb.
func (a *analysis) pointsAtLast(p nounPhrase) bool {
	if p.empty() || !a.romance() || p.last-p.first > 2 {
		return false
	}
	switch a.lowerWord(p.first) {
	case "celui-ci", "celle-ci":
		return p.last-p.first == 1
	case "ce", "cet", "cette":
		return p.last-p.first == 2 && (a.is(p.first+1, "dernier") || a.is(p.first+1, "dernière"))
	case "este", "esta", "éste", "ésta":
		if p.last-p.first == 2 {
			return a.is(p.first+1, "último") || a.is(p.first+1, "última")
		}
		return p.last < len(a.tokens) && !a.tokens[p.last].capital() && (a.sayingAt(p.last) || a.auxiliary(p.last) || a.clitic(p.last) || a.adverb(p.last))
	}
	return false
}

// namedLast is the person named last before token i, in its sentence or the one
// before, of the gender that the pointing word at i says.
func (a *analysis) namedLast(i int) speaker {
	here := a.sentenceAt(a.tokens[i].span.Start)
	if here >= len(a.sentences) || a.mentions == nil {
		return nobody
	}
	g := a.genderOfArticle(i)
	switch a.lowerWord(i) {
	case "ésta":
		g = genderFemale
	case "éste", "celui-ci":
		g = genderMale
	case "celle-ci":
		g = genderFemale
	}
	if q := a.celuiCi(here, i); !q.empty() {
		return a.speakerOf(q) // somebody without a name
	}
	from := a.sentences[max(0, here-2)].first
	for j := i - 1; j >= from; j-- {
		id := int(a.mentions[j])
		if id < 0 || id == a.other {
			continue
		}
		e := &a.register.entities[id]
		if !e.person && !a.plainPerson(e) || e.gender != genderUnknown && g != genderUnknown && e.gender != g {
			continue
		}
		sp := a.speakerFor(id)
		sp.via = "the person named last"
		return sp
	}
	return nobody
}

// frontAdjective reports whether the piece [start, end) in front of a comma says
// something of the subject behind it and names nobody: "Originaire de Ségou",
// "Natural de Potosí", "Interrogée à Lomé".
func (a *analysis) frontAdjective(start, end int) bool {
	t := a.tokens[start]
	if !a.romance() || t.shape != shapeCapital || !a.opensSentence(start) || start+1 >= end || end >= len(a.tokens) || !a.is(end, ",") || t.is(classRole|classPerson|classOrg|classText|classPlace|classTitle|classArticle|classDeterminer|classPronoun|classWe|classThey) {
		return false
	}
	if n := a.tokens[start+1]; n.capital() || n.kind != tokenWord || !n.is(classPreposition|classSubordinate|classTime|classPeriod|classAdverb) {
		return false
	}
	return a.listed("front-adjective", start)
}

// agedBehind reports whether nothing but an age stands at [i, end): "de 88 ans".
func (a *analysis) agedBehind(i, end int) bool {
	return a.romance() && i+3 == end && a.tokens[i].is(classPreposition) && a.tokens[i+1].kind == tokenNumber && a.listed("years", i+2)
}

// frontWord reports whether such an adjective, with its capital for opening the
// sentence only, stands at token i: no name begins with it.
func (a *analysis) frontWord(i int) bool {
	if !a.romance() || i+1 >= len(a.tokens) || !a.tokens[i+1].is(classPreposition) || a.tokens[i+1].capital() {
		return false
	}
	return a.listed("front-adjective", i) && a.opensSentence(i)
}
