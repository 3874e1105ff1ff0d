package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// Livelihood reads ", who sells fruit to drivers," behind a name: what
// somebody does, where no office is printed.
func (a *Affiliated) Livelihood(i, limit int) office.Affiliation {
	if a.Is(i, ",") && i+2 < limit && a.Tokens[i+1].Kind == prose.TokenNumber && a.Is(i+2, ",") {
		i += 2 // an age
	}
	aged := i > 0 && a.Tokens[i-1].Kind == prose.TokenNumber
	switch {
	case a.Is(i, ",") && a.Is(i+1, "who"):
		i += 2
	case a.Lexicon.Language == "es" && a.Is(i, ",") && (a.Is(i+1, "que") || a.Is(i+1, "quien")):
		i += 2 // "Ana Roa, que moldea ladrillos en Loja,"
	case a.Lexicon.Language == "fr" && a.Is(i, ",") && a.Is(i+1, "qui"):
		return a.LivelihoodFrench(i+2, limit)
	case a.Is(i, ",") && aged && a.Lexicon.Language == "en":
		i++ // "Jane Okoro, 30, sells fish"
	default:
		return office.Affiliation{}
	}
	for i < limit && a.Adverb(i) && !a.Is(i, "once") {
		i++
	}
	if i+2 < limit && a.Is(i+1, "a") && a.Tokens[i+2].Is(prose.ClassDeterminer|prose.ClassArticle) {
		return office.Affiliation{} // "que graba a su abuela"
	}
	if i+1 >= limit || a.Tokens[i].Capital() || !a.Listed("livelihood", i) && !a.Lexicon.Has("livelihood", a.LowerWord(i)+" "+a.LowerWord(i+1)) && !a.handiwork(i) && !a.workOfYears(i, limit) && !a.workOnce(i, limit) || a.Is(i+1, "twice") || a.Is(i+1, "once") {
		return office.Affiliation{}
	}
	end := i + 1
	for end < limit && end-i < longestWork && !a.endsWork(end) {
		end++
	}
	if end == i+1 {
		return office.Affiliation{}
	}
	f := office.Affiliation{Role: a.NameText(i, end), Verb: true}
	for j := i + 1; j < end; j++ {
		if org, stop := a.BodyAt(j+1, end); a.Is(j, "at") && org != "" && stop == end {
			f.Org, f.Role = org, a.NameText(i, j) // "mends nets at the dockers’ union"
			break
		} else if a.Is(j, "on") && j == i+1 && org != "" {
			f.Org = org // "sits on the assembly’s health committee"
			break
		}
		if !a.Tokens[j].Capital() {
			continue
		}
		stop := a.BodyEnd(j, end)
		if n := a.SmallEnd(stop, end); n > stop {
			f.Org = a.NameText(j, n) // "the Lund city council"
			break
		}
		if a.Institution(j, stop) && !a.Tokens[j].Is(prose.ClassPlace) {
			f.Org = a.OrgText(j, stop)
			at := j - 1
			for at > i && a.Tokens[at].Is(prose.ClassArticle) {
				at--
			}
			if at > i && a.Is(at, "at") && stop == end {
				f.Role = a.NameText(i, at) // "lectures in law at the University of Lund"
			}
			break
		}
		j = max(j, stop-1)
	}
	if org := a.sitsOn(end, limit); org != "" {
		f.Org = org
	}
	return f
}

// sitsOn is the English body on which the "and" at token i says that somebody sits
// besides: "represents the north and sits on the health committee"; "".
func (a *Affiliated) sitsOn(i, limit int) string {
	if !a.Is(i, "and") || !a.Is(i+2, "on") || !a.Lexicon.Has("livelihood", a.LowerWord(i+1)+" on") {
		return ""
	}
	org, _ := a.BodyAt(i+3, limit)
	return org
}

// handiwork reports whether a verb for work with the hands stands at token i with an
// object that has no article, so that it is no single deed: "threshes rice".
func (a *Affiliated) handiwork(i int) bool {
	return a.Listed("handiwork", i) && a.bareObject(i+1)
}

// bareObject reports whether an object without an article opens at token i.
func (a *Affiliated) bareObject(i int) bool {
	if i >= len(a.Tokens) {
		return false
	}
	t := a.Tokens[i]
	return t.Kind == prose.TokenWord && t.Shape == prose.ShapeLower && !t.Is(prose.SmallWords|prose.ClassAuxiliary|prose.ClassTime|prose.ClassPeriod|prose.ClassText) && !a.Adverb(i)
}

// workOnce reports whether at token i work of the past is told of: "once darned nets",
// "used to plait rope".
func (a *Affiliated) workOnce(i, limit int) bool {
	switch {
	case a.Lexicon.Language != "en" || i+3 >= limit:
		return false
	case a.Is(i, "once"):
		return a.Listed("handiwork-done", i+1) && a.bareObject(i+2)
	}
	return false
}

// workOfYears reports whether at token i somebody’s work is told of that has gone on
// for a long time: "has threshed rice since childhood", "has driven a bus for years".
func (a *Affiliated) workOfYears(i, limit int) bool {
	if !a.Is(i, "has") && !a.Is(i, "had") || i+2 >= limit {
		return false
	}
	for i++; a.Adverb(i) && i+2 < limit; {
		i++
	}
	if !a.Listed("handiwork-done", i) {
		return false
	}
	for k := i + 1; k < min(limit, i+longestWork); k++ {
		switch t := a.Tokens[k]; {
		case a.Listed("since", k), a.Is(k, "for") && a.HowLong(k+1, limit):
			return true
		case t.Kind == prose.TokenMark && !a.InnerMark(k), t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer):
			return false
		}
	}
	return false
}

// longestWork is how many tokens a clause about somebody's work may have.
const longestWork = 12

// endsWork reports whether a clause about somebody's work ends before token i.
func (a *Affiliated) endsWork(i int) bool {
	t := a.Tokens[i]
	switch {
	case a.Is(i, "for") && a.HowLong(i+1, len(a.Tokens)):
		return true // "has threshed rice for twenty years"
	case t.Kind == prose.TokenMark && !a.InnerMark(i), a.Is(i, "y") && i+1 < len(a.Tokens) && a.VerbLike(i+1), a.Is(i, "and") && i+1 < len(a.Tokens) && (a.Tokens[i+1].Is(prose.ClassRelative|prose.ClassAuxiliary|prose.ClassVerb) || a.Listed("livelihood", i+1)):
		return true
	}
	return t.Is(prose.ClassSubordinate|prose.ClassRelative) && !t.Capital() && !t.Is(prose.ClassPreposition) || a.Listed("since", i)
}

// worksAs reads "works as a nurse at the hospital" at the verb at token i.
func (a *Affiliated) worksAs(i, limit int) office.Affiliation {
	as := i + int(a.Tokens[i].More)
	if !a.Is(as, "as") && !a.Is(as, "comme") && !a.Is(as, "como") || as == i || as+1 >= limit {
		return office.Affiliation{}
	}
	end := a.AppositionEnd(as+1, limit)
	for k := as + 1; k < end; k++ {
		if a.Is(k, "before") {
			if f := a.PresentOffice(k, limit); f.Role != "" {
				return f // "served as a judge before becoming president"
			}
			end = k
		}
		if a.Tokens[k].Is(prose.ClassConjunction) && k+1 < end && !a.Tokens[k+1].Capital() && !a.secondPost(k+1, end) {
			end = k
		}
	}
	if f := a.Office(as+1, end); f != (office.Affiliation{}) {
		return f
	}
	first := as + 1
	if a.Indefinite(first) {
		first++
	}
	k := first
	for k < end && a.Tokens[k].Kind == prose.TokenWord && !a.Tokens[k].Capital() && !a.Tokens[k].Is(prose.ClassPreposition|prose.ClassRelative|prose.ClassArticle|prose.ClassPronoun) {
		k++
	}
	if k == first {
		return office.Affiliation{}
	}
	return office.Affiliation{Role: a.NameText(first, k)} // "as a pest controller": a trade that no list has
}
