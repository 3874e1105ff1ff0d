package extract

import "strings"

// object is what a preposition behind the noun of an office has as its object.
type object struct {
	last int
	// org is its name where it can be a body.
	org string
	// capital says that it is printed with a capital, place that it is a
	// country or a region, acronym that it is one, institution that a word
	// makes it a body, organ that it belongs to the office's title.
	capital, place, acronym, institution, organ bool
	// unit says that it is a part of a body, event that it takes place.
	unit, event bool
	// locality says that it is a town or a country without its name.
	locality bool
	// office says that it is an office itself, fields that each of its words
	// is a field of work.
	office, fields bool
	// floor says that it is an assembly or a council, which is presided over.
	floor bool
	// part is unit with an article: "the Press Section".
	part bool
	// article says that it has one; closest that "at" or "with" leads to it.
	article, closest bool
}

// object reads the object of the preposition at token i.
func (a *analysis) object(i, limit int) object {
	begin := i + 1
	o := object{last: begin}
	for begin < limit && (a.tokens[begin].is(classArticle|classDeterminer) || a.tokens[begin].is(classParticle) && !a.is(i, "to")) && !a.tokens[begin].capital() {
		begin++
		o.article = true
	}
	if begin >= limit {
		o.last = limit
		return o
	}
	o.closest = a.is(i, "at") || a.is(i, "with")
	if a.tokens[begin].capital() {
		a.capitalObject(&o, begin, limit, a.is(i, "of"))
		return o
	}
	a.smallObject(&o, begin, limit)
	return o
}

func (a *analysis) capitalObject(o *object, begin, limit int, of bool) {
	end := a.bodyEnd(begin, limit)
	if end == begin {
		end = begin + 1
	}
	if n := a.officeOfItsOwn(end, limit); n > end {
		o.org, o.capital, o.institution, o.last = a.orgText(begin, end), true, true, n
		return
	}
	t := a.tokens[begin]
	small := a.smallEnd(end, limit)
	if name := a.nameBehindKind(begin, end, limit); name > begin {
		begin = name
		t = a.tokens[begin]
		end = a.awayFrom(begin, a.bodyEnd(begin, limit))
		small = 0
		o.institution = true
	} else if small > end {
		end = small
	} else if n := begin + int(t.more) + 1; t.is(classPlace) && (n >= end || !a.tokens[n].capital()) {
		end, o.place = n, true
	} else {
		end = a.awayFrom(begin, end)
	}
	if k := end - 1; k > begin+1 && a.is(k-1, "of") && a.tokens[k].is(classPlace) && !a.institution(begin, k-1) {
		end = k - 1 // "Minister of Fisheries of Ghana"
	}
	for k := begin + 1; k+1 < end; k++ {
		if a.is(k, "of") && a.tokens[k+1].capital() && a.onlyFields(begin, k) && (of || k > begin+1) {
			end = k // "Vice-President for Public Policy of Lexora"
		}
		if a.is(k, "of") && a.definite(k+1) && k+2 < end && k < begin+3 && !a.plural(k-1) && !a.institution(begin, k) && !a.listed("unit", k-1) && a.institution(k+2, end) && a.tokens[begin-1].is(classPreposition) {
			end = k // "Head of Research of the Harbour Centre"
		}
	}
	o.capital, o.last = true, end
	if a.listed("demonym", begin) && end == begin+1 && !o.institution && !o.place {
		o.capital, o.org = false, ""
		return // "for the Norwegian side"
	}
	if first, last := a.wholeOf(begin, end); last-first < end-begin && !o.place {
		o.org, o.institution = a.orgText(first, last), true
		return
	}
	o.org = a.orgText(begin, end)
	if a.ownedByNobody(end, limit) {
		o.org, o.last = a.nameText(begin, end+1), end+1 // "at Lund’s, said"
	}
	o.acronym = t.shape == shapeUpper && end-begin == 1 && !t.is(classRole)
	o.part = a.listed("unit", end-1)
	o.unit = !o.article && o.part
	o.institution = (o.institution || a.institution(begin, end) || small == end) && !o.place && !o.unit
	o.office, o.fields = t.is(classRole|classTitle) && (!o.institution || begin+1 < end && a.tokens[begin+1].is(classPreposition)), true
	head := true
	for k := begin; k < end; k++ {
		o.fields = o.fields && (a.listed("field", k) || !a.tokens[k].capital())
		o.event = o.event || head && a.listed("event", k)
		head = head && a.tokens[k].capital() // "Union of Hearing and Speech" is no event
	}
	o.floor = a.is(end-1, "Assembly") || a.is(end-1, "Council")
	o.organ = of && o.article && a.listed("organ", end-1)
}

// allFields reports whether the capitals at [first, last) are fields of work:
// "Justice", "Health and Sport".
func (a *analysis) allFields(first, last int) bool {
	for i := first; i < last; i++ {
		if a.tokens[i].capital() && !a.listed("field", i) {
			return false
		}
	}
	return first < last
}

// onlyFields reports whether the capitals at [first, last) are a field of work
// with what ranks stand before it: "Public Policy".
func (a *analysis) onlyFields(first, last int) bool {
	for i := first; i < last-1; i++ {
		if a.tokens[i].capital() && !a.listed("field", i) && !a.listed("rank", i) {
			return false
		}
	}
	return first < last && a.listed("field", last-1)
}

// nameBehindKind is the token at which the name of a body starts that a place
// and small words in front call by its kind: "US charity Harbour Light", "the
// UK grocery chain Lund’s"; begin when there is none.
func (a *analysis) nameBehindKind(begin, end, limit int) int {
	if a.lexicon.language != "en" || !a.tokens[begin].is(classPlace) && !a.listed("demonym", begin) && !strings.HasSuffix(a.lowerWord(begin), "-based") && a.tokens[begin].shape != shapeUpper || end >= limit || a.tokens[end].capital() {
		return begin
	}
	for k := end; k < min(limit, end+4); k++ {
		t := a.tokens[k]
		if t.kind != tokenWord || t.is(classPreposition|classConjunction|classRelative|classAuxiliary|classRole|classTitle|classArticle|classTime) || a.sayingAt(k) {
			return begin
		}
		if t.capital() {
			if a.tokens[begin].shape == shapeUpper && !a.tokens[begin].is(classPlace) && !a.tokens[k-1].is(classOrg) {
				return begin
			}
			return k // "the LGBT advocacy group Harbour Light"
		}
	}
	return begin
}

// smallEnd is the token behind the noun of a body in small letters that goes
// on a name that ends at token end: "Lund council", "the UN’s human rights
// office"; 0 for none.
func (a *analysis) smallEnd(end, limit int) int {
	for k := end; k < min(limit, end+4); k++ {
		t := a.tokens[k]
		if a.possessive(k) && k == end {
			continue
		}
		if t.is(classRole) && k+1 < limit && a.tokens[k+1].is(classOrg) && !a.tokens[k+1].capital() && !t.capital() {
			continue // "the UN refugee agency"
		}
		if t.kind != tokenWord || t.capital() || t.is(classPreposition|classConjunction|classRelative|classAuxiliary|classRole) {
			return 0
		}
		if t.is(classOrg) && !t.is(classPerson) && !a.plural(k) {
			if a.possessive(end) {
				return a.fieldEnd(k+1, limit)
			}
			return k + 1
		}
	}
	return 0
}

// smallObject reads "the local canoe owners’ association", "consultancy
// Meridian Risk": a body that is described, or one with what it is.
func (a *analysis) smallObject(o *object, begin, limit int) {
	if a.listed("possessive", begin-1) {
		o.last = begin
		return // "in his first campaign"
	}
	end := begin
	for end < limit {
		t := a.tokens[end]
		if t.kind == tokenMark && !a.innerMark(end) || t.kind == tokenWord && !t.capital() && t.is(classPreposition|classRelative|classConjunction|classAuxiliary) && !a.possessive(end) && !a.is(end, "of") {
			break
		}
		if a.is(end, "of") && !(end > begin && a.tokens[end-1].is(classOrg) && !a.listed("unit", end-1) && (o.article || end > begin+1)) {
			break
		}
		end++
	}
	o.last = end
	if end == begin {
		return
	}
	for k := begin + 1; k < end && a.tokens[begin].kind == tokenWord; k++ {
		if a.tokens[k].capital() && !a.possessive(k+1) && (a.tokens[k-1].is(classOrg) || k == begin+1 || a.bodyEnd(k, end) == end && !a.tokens[end-1].is(classPlace)) {
			// "at the messaging company Parlo".
			if a.is(k-1, "of") {
				break
			}
			o.org, o.capital, o.institution = a.orgText(k, a.bodyEnd(k, end)), true, true
			return
		}
	}
	o.locality = a.listed("locality", end-1)
	head := end - 1
	for k := begin; k < end; k++ {
		if a.is(k, "of") {
			head = k - 1
			break
		}
	}
	if a.listed("unit", head) || !a.tokens[head].is(classOrg) || a.tokens[head].is(classPerson) || a.plural(head) && !a.listed("outfit", head) && !a.is(head, "services") {
		return
	}
	if head > begin || end > head+1 {
		o.org, o.institution = a.nameText(begin, end), true
		return
	}
	switch org := a.bodyOfNoun(head); {
	case !o.article:
	case org != "":
		o.org, o.institution = org, true
	case a.definite(begin-1) && (!a.listed("outfit", head) || a.is(head, "ministry")):
		o.org, o.institution = a.nameText(head, head+1), true // "for the police"
	}
}

// awayFrom leaves the place out at the end of a body's name at [first, last):
// "Ice Institute in Kathmandu"; a mission has it in its name.
func (a *analysis) awayFrom(first, last int) int {
	for i := first + 1; i+1 < last; i++ {
		if !a.is(i, "in") {
			continue
		}
		known := i-first == 1 && (a.tokens[first].shape == shapeUpper || a.tokens[i+1].is(classPlace))
		for k := first; k < i; k++ {
			known = known || a.tokens[k].is(classOrg)
		}
		if known && !a.listed("abroad", i-1) && !a.institution(i+1, last) || known && a.tokens[i+1].is(classPlace) && !a.listed("abroad", i-1) && !a.abroadWithin(first, i) {
			return i
		}
	}
	return last
}

func (a *analysis) abroadWithin(first, last int) bool {
	for i := first; i < last; i++ {
		if a.listed("abroad", i) {
			return true
		}
	}
	return false
}
