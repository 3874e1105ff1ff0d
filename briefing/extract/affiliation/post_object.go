package affiliation

import "attache/briefing/extract/prose"

// object is what a preposition behind the noun of an office has as its object.
type object struct {
	// first and Last bound its name.
	first, Last int
	// Org is its name where it can be a body.
	Org string
	// Capital says that it is printed with a capital, place that it is a
	// country or a region, acronym that it is one, institution that a word
	// makes it a body, organ that it belongs to the office's title.
	Capital, Place, acronym, Institution, organ bool
	// unit says that it is a part of a body, event that it takes place.
	unit, Event bool
	// locality says that it is a town or a country without its name.
	locality bool
	// Office says that it is an office itself, fields that each of its words
	// is a field of work.
	Office, fields bool
	// floor says that it is an assembly or a council, which is presided over.
	floor bool
	// part is unit with an article: "the Press Section".
	part bool
	// article says that it has one; closest that "at" or "with" leads to it.
	article, Closest bool
}

// Object reads the object of the preposition at token i.
func (a *Affiliated) Object(i, limit int) object {
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
	o.Closest = a.Is(i, "at") || a.Is(i, "with")
	if a.Tokens[begin].Capital() {
		a.capitalObject(&o, begin, limit, a.Is(i, "of"))
		return o
	}
	a.smallObject(&o, begin, limit)
	return o
}

func (a *Affiliated) capitalObject(o *object, begin, limit int, of bool) {
	end := a.BodyEnd(begin, limit)
	if end == begin {
		end = begin + 1
	}
	if n := a.OfficeOfItsOwn(end, limit); n > end {
		o.Org, o.Capital, o.Institution, o.Last = a.OrgText(begin, end), true, true, n
		return
	}
	if n := a.PhraseNameAt(begin); n > 0 {
		o.Org, o.Capital, o.Institution, o.first, o.Last = a.OrgText(begin, begin+n), true, true, begin, begin+n
		return
	}
	t := a.Tokens[begin]
	small := a.SmallEnd(end, limit)
	if name := a.NameBehindKind(begin, end, limit); name > begin {
		begin = name
		t = a.Tokens[begin]
		end = a.AwayFrom(begin, a.BodyEnd(begin, limit))
		small = 0
		o.Institution = true
	} else if small > end {
		end = small
	} else if n := begin + int(t.More) + 1; t.Is(prose.ClassPlace) && (n >= end || !a.Tokens[n].Capital()) {
		end, o.Place = n, true
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
	if a.Listed("demonym", begin) && end == begin+1 && !o.Institution && !o.Place {
		o.Capital, o.Org = false, ""
		return // "for the Norwegian side"
	}
	if first, last := a.WholeOf(begin, end); last-first < end-begin && !o.Place {
		o.Org, o.Institution = a.OrgText(first, last), true
		return
	}
	o.Org = a.OrgText(begin, end)
	if a.ownedByNobody(end, limit) {
		o.Org, o.Last = a.NameText(begin, end+1), end+1 // "at Lund’s, said"
	}
	o.acronym = t.Shape == prose.ShapeUpper && end-begin == 1 && !t.Is(prose.ClassRole)
	o.part = a.Listed("unit", end-1)
	o.unit = !o.article && o.part
	o.Institution = (o.Institution || a.Institution(begin, end) || small == end) && !o.Place && !o.unit
	o.Office, o.fields = t.Is(prose.ClassRole|prose.ClassTitle) && (!o.Institution || begin+1 < end && a.Tokens[begin+1].Is(prose.ClassPreposition)), true
	head := true
	for k := begin; k < end; k++ {
		o.fields = o.fields && (a.Listed("field", k) || a.deed(k) || !a.Tokens[k].Capital())
		o.Event = o.Event || head && a.IntroducedAt(begin) == 0 && a.Listed("event", k) && !a.lastingEvent(begin, k, end)
		head = head && a.Tokens[k].Capital() // "Union of Hearing and Speech" is no event
	}
	o.floor = a.Is(end-1, "Assembly") || a.Is(end-1, "Council")
	o.organ = of && o.article && a.Listed("organ", end-1)
}

// lastingEvent reports whether the noun of an event at token k of the name at [begin,
// end) means a body that goes on from year to year: "the Campaign Against Torture",
// "the Fair Tax campaign", "the Pacific Conference of Churches".
func (a *Affiliated) lastingEvent(begin, k, end int) bool {
	if a.Tokens[k].Is(prose.ClassOrg) && (k+2 < end || k > begin && a.Listed("outfit", k)) {
		return true
	}
	return k+2 < end && a.Is(k, "Conference") && a.Is(k+1, "of") && a.Plural(end-1) && !a.Listed("meets-once", end-1)
}

// allFields reports whether the capitals at [first, last) are fields of work:
// "Justice", "Health and Sport".
func (a *Affiliated) allFields(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Tokens[i].Capital() && !a.Listed("field", i) {
			return false
		}
	}
	return first < last
}

// onlyFields reports whether the capitals at [first, last) are a field of work
// with what ranks stand before it: "Public Policy".
func (a *Affiliated) onlyFields(first, last int) bool {
	for i := first; i < last-1; i++ {
		if a.Tokens[i].Capital() && !a.Listed("field", i) && !a.Listed("rank", i) {
			return false
		}
	}
	return first < last && a.Listed("field", last-1)
}

// smallObject reads "the local canoe owners’ association", "consultancy
// Meridian Risk": a body that is described, or one with what it is.
func (a *Affiliated) smallObject(o *object, begin, limit int) {
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
			o.Org, o.Capital, o.Institution = a.OrgText(k, a.BodyEnd(k, end)), true, true
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
		if org := a.NameEndingIn(head); org != "" {
			o.Org, o.Institution = org, true
		}
		return
	}
	if a.Listed("unit", head) || !a.Tokens[head].Is(prose.ClassOrg) || a.Tokens[head].Is(prose.ClassPerson) && !a.Listed("power", head) || a.Plural(head) && !a.Listed("outfit", head) && !a.Is(head, "services") {
		return
	}
	if head > begin || end > head+1 {
		o.Org, o.Institution = a.NameText(begin, end), true
		return
	}
	switch org := a.BodyOfNoun(head); {
	case !o.article:
	case org != "":
		o.Org, o.Institution = org, true
	case a.Definite(begin-1) && (!a.Listed("outfit", head) || a.Is(head, "ministry")):
		o.Org, o.Institution = a.NameText(head, head+1), true // "for the police"
	}
}
