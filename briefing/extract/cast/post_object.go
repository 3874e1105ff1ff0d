package cast

import (
	"strings"

	"attache/briefing/extract/prose"
)

// object is what a preposition behind the noun of an office has as its object.
type object struct {
	// first and Last bound its name.
	first, Last int
	// org is its name where it can be a body.
	org string
	// Capital says that it is printed with a capital, place that it is a
	// country or a region, acronym that it is one, institution that a word
	// makes it a body, organ that it belongs to the office's title.
	Capital, place, acronym, institution, organ bool
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

// Object reads the object of the preposition at token i.
func (a *Cast) Object(i, limit int) object {
	begin := i + 1
	o := object{Last: begin}
	for begin < limit && (a.Tokens[begin].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Tokens[begin].Is(prose.ClassParticle) && !a.Is(i, "to")) && !a.Tokens[begin].Capital() {
		begin++
		o.article = true
	}
	if begin >= limit {
		o.Last = limit
		return o
	}
	o.closest = a.Is(i, "at") || a.Is(i, "with")
	if a.Tokens[begin].Capital() {
		a.capitalObject(&o, begin, limit, a.Is(i, "of"))
		return o
	}
	a.smallObject(&o, begin, limit)
	return o
}

func (a *Cast) capitalObject(o *object, begin, limit int, of bool) {
	end := a.BodyEnd(begin, limit)
	if end == begin {
		end = begin + 1
	}
	if n := a.officeOfItsOwn(end, limit); n > end {
		o.org, o.Capital, o.institution, o.Last = a.OrgText(begin, end), true, true, n
		return
	}
	if n := a.PhraseNameAt(begin); n > 0 {
		o.org, o.Capital, o.institution, o.first, o.Last = a.OrgText(begin, begin+n), true, true, begin, begin+n
		return
	}
	t := a.Tokens[begin]
	small := a.smallEnd(end, limit)
	if name := a.nameBehindKind(begin, end, limit); name > begin {
		begin = name
		t = a.Tokens[begin]
		end = a.AwayFrom(begin, a.BodyEnd(begin, limit))
		small = 0
		o.institution = true
	} else if small > end {
		end = small
	} else if n := begin + int(t.More) + 1; t.Is(prose.ClassPlace) && (n >= end || !a.Tokens[n].Capital()) {
		end, o.place = n, true
	} else {
		end = a.AwayFrom(begin, end)
	}
	if k := end - 1; k > begin+1 && a.Is(k-1, "of") && a.Tokens[k].Is(prose.ClassPlace) && !a.Institution(begin, k-1) {
		end = k - 1 // "Minister of Fisheries of Ghana"
	}
	for k := begin + 1; k+1 < end; k++ {
		if a.Is(k, "of") && a.Tokens[k+1].Capital() && a.onlyFields(begin, k) && (of || k > begin+1) {
			end = k // "Vice-President for Public Policy of Lexora"
		}
		if a.Is(k, "of") && a.Definite(k+1) && k+2 < end && k < begin+3 && !a.Plural(k-1) && !a.Institution(begin, k) && !a.Listed("unit", k-1) && a.Institution(k+2, end) && a.Tokens[begin-1].Is(prose.ClassPreposition) {
			end = k // "Head of Research of the Harbour Centre"
		}
	}
	o.Capital, o.first, o.Last = true, begin, end
	if a.Listed("demonym", begin) && end == begin+1 && !o.institution && !o.place {
		o.Capital, o.org = false, ""
		return // "for the Norwegian side"
	}
	if first, last := a.wholeOf(begin, end); last-first < end-begin && !o.place {
		o.org, o.institution = a.OrgText(first, last), true
		return
	}
	o.org = a.OrgText(begin, end)
	if a.ownedByNobody(end, limit) {
		o.org, o.Last = a.NameText(begin, end+1), end+1 // "at Lund’s, said"
	}
	o.acronym = t.Shape == prose.ShapeUpper && end-begin == 1 && !t.Is(prose.ClassRole)
	o.part = a.Listed("unit", end-1)
	o.unit = !o.article && o.part
	o.institution = (o.institution || a.Institution(begin, end) || small == end) && !o.place && !o.unit
	o.office, o.fields = t.Is(prose.ClassRole|prose.ClassTitle) && (!o.institution || begin+1 < end && a.Tokens[begin+1].Is(prose.ClassPreposition)), true
	head := true
	for k := begin; k < end; k++ {
		o.fields = o.fields && (a.Listed("field", k) || a.deed(k) || !a.Tokens[k].Capital())
		o.event = o.event || head && a.IntroducedAt(begin) == 0 && a.Listed("event", k) && !a.lastingEvent(begin, k, end)
		head = head && a.Tokens[k].Capital() // "Union of Hearing and Speech" is no event
	}
	o.floor = a.Is(end-1, "Assembly") || a.Is(end-1, "Council")
	o.organ = of && o.article && a.Listed("organ", end-1)
}

// lastingEvent reports whether the noun of an event at token k of the name at [begin,
// end) means a body that goes on from year to year: "the Campaign Against Torture",
// "the Fair Tax campaign", "the Pacific Conference of Churches".
func (a *Cast) lastingEvent(begin, k, end int) bool {
	if a.Tokens[k].Is(prose.ClassOrg) && (k+2 < end || k > begin && a.Listed("outfit", k)) {
		return true
	}
	return k+2 < end && a.Is(k, "Conference") && a.Is(k+1, "of") && a.Plural(end-1) && !a.Listed("meets-once", end-1)
}

// allFields reports whether the capitals at [first, last) are fields of work:
// "Justice", "Health and Sport".
func (a *Cast) allFields(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Tokens[i].Capital() && !a.Listed("field", i) {
			return false
		}
	}
	return first < last
}

// onlyFields reports whether the capitals at [first, last) are a field of work
// with what ranks stand before it: "Public Policy".
func (a *Cast) onlyFields(first, last int) bool {
	for i := first; i < last-1; i++ {
		if a.Tokens[i].Capital() && !a.Listed("field", i) && !a.Listed("rank", i) {
			return false
		}
	}
	return first < last && a.Listed("field", last-1)
}

// nameBehindKind is the token at which the name of a body starts that a place
// and small words in front call by its kind: "US charity Harbour Light", "the
// UK grocery chain Lund’s"; begin when there is none.
func (a *Cast) nameBehindKind(begin, end, limit int) int {
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

// smallEnd is the token behind the noun of a body in small letters that goes
// on a name that ends at token end: "Lund council", "the UN’s human rights
// office"; 0 for none.
func (a *Cast) smallEnd(end, limit int) int {
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

// smallObject reads "the local canoe owners’ association", "consultancy
// Meridian Risk": a body that is described, or one with what it is.
func (a *Cast) smallObject(o *object, begin, limit int) {
	if a.Listed("possessive", begin-1) {
		o.Last = begin
		return // "in his first campaign"
	}
	if a.Is(begin, "same") && begin+1 < limit {
		begin++ // "at the same university"
	}
	end := begin
	for limit = min(limit, begin+prose.Widest); end < limit; {
		t := a.Tokens[end]
		if end > begin && !t.Capital() && a.SayingAt(end) {
			break
		}
		if t.Kind == prose.TokenMark && !a.InnerMark(end) || t.Kind == prose.TokenWord && !t.Capital() && (t.Is(prose.ClassPreposition|prose.ClassRelative|prose.ClassConjunction|prose.ClassAuxiliary) || end > begin && t.Is(prose.ClassPronoun|prose.ClassSubordinate) && !t.Is(prose.ClassDeterminer|prose.ClassArticle)) && !a.Possessive(end) && !a.Is(end, "of") {
			break
		}
		if a.Is(end, "of") && !(end > begin && a.Tokens[end-1].Is(prose.ClassOrg) && !a.Listed("unit", end-1) && (o.article || end > begin+1 || !a.Tokens[begin-1].Is(prose.ClassPreposition))) {
			break
		}
		end++
	}
	o.Last = end
	if end == begin {
		return
	}
	for k := begin + 1; k < end && a.Tokens[begin].Kind == prose.TokenWord; k++ {
		if a.Tokens[k].Capital() && !a.Possessive(k+1) && !a.Listed("of-region", k-1) && (a.Tokens[k-1].Is(prose.ClassOrg) || k == begin+1 || a.BodyEnd(k, end) == end && !a.Tokens[end-1].Is(prose.ClassPlace)) {
			// "at the messaging company Parlo".
			if a.Is(k-1, "of") {
				break
			}
			o.org, o.Capital, o.institution = a.OrgText(k, a.BodyEnd(k, end)), true, true
			return
		}
	}
	o.locality = a.Listed("locality", end-1)
	head := end - 1
	for k := begin; k < end; k++ {
		if a.Is(k, "of") {
			head = k - 1
			break
		}
	}
	if o.article && end == begin+1 && a.Definite(begin-1) && !a.Tokens[head].Is(prose.ClassOrg|prose.ClassPerson|prose.ClassPlace) {
		if org := a.nameEndingIn(head); org != "" {
			o.org, o.institution = org, true
		}
		return
	}
	if a.Listed("unit", head) || !a.Tokens[head].Is(prose.ClassOrg) || a.Tokens[head].Is(prose.ClassPerson) && !a.Listed("power", head) || a.Plural(head) && !a.Listed("outfit", head) && !a.Is(head, "services") {
		return
	}
	if head > begin || end > head+1 {
		o.org, o.institution = a.NameText(begin, end), true
		return
	}
	switch org := a.bodyOfNoun(head); {
	case !o.article:
	case org != "":
		o.org, o.institution = org, true
	case a.Definite(begin-1) && (!a.Listed("outfit", head) || a.Is(head, "ministry")):
		o.org, o.institution = a.NameText(head, head+1), true // "for the police"
	}
}

// AwayFrom leaves the place out at the end of a body's name at [first, last):
// "Ice Institute in Kathmandu"; a mission has it in its name.
func (a *Cast) AwayFrom(first, last int) int {
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

func (a *Cast) abroadWithin(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Listed("abroad", i) {
			return true
		}
	}
	return false
}
