package ranking

import (
	"attache/briefing/extract/prose"
)

// limits is what ends a noun phrase in small letters.
const limits = prose.ClassDeterminer | prose.ClassArticle | prose.ClassPreposition | prose.ClassConjunction |
	prose.ClassVerb | prose.ClassSay | prose.ClassAuxiliary | prose.ClassPronoun | prose.ClassRelative | prose.ClassAdverb | prose.ClassClitic

// longestSide is how many words a phrase may have on either side of its noun.
const longestSide = 4

// longestLead is how many words in front of a name are looked at, its titles among them.
const longestLead = 6

// free reports whether token i can belong to a candidate: a word outside quotes
// that is no part of a person's name.
func (r *Ranker) free(i int) bool {
	return r.Tokens[i].Kind == prose.TokenWord && !r.quoted[i] && r.bearers[i] < 0
}

// findBodies finds the names with capitals in sentence s that are no persons', and
// the bodies called by their noun: "the Harbour Trust", "Petauke hospital", "the
// dockers' union", "comité de vivienda".
func (r *Ranker) findBodies(s int) {
	st := r.Sentences[s]
	for i := st.First; i < st.Last; {
		t := r.Tokens[i]
		switch {
		case !r.free(i):
			i++
		case t.Capital() && (i > st.First || !t.Is(prose.ClassDeterminer|prose.ClassArticle|prose.ClassPreposition|prose.ClassPronoun|prose.ClassSubordinate|prose.ClassConjunction|prose.ClassNoName)):
			end := r.bodyEnd(i, st.Last)
			r.add(s, i, end, "name")
			i = end
		case !t.Capital() && t.Is(prose.ClassOrg):
			end := r.nounEnd(i, st.Last)
			r.add(s, r.nounStart(i, st.First), end, "noun")
			i = end
		default:
			i++
		}
	}
}

// add notes a candidate.
func (r *Ranker) add(s, first, last int, kind string) {
	r.found[s] = append(r.found[s], candidate{
		phrase: phrase{first, last, s}, text: r.NameText(first, last), kind: r.kindOf(kind, first, last),
	})
}

// nounStart is where the phrase of the noun at token i opens: an English noun has its
// adjectives and whose it is in front.
func (r *Ranker) nounStart(i, from int) int {
	first := i
	if r.Lexicon.Language != "en" {
		return first
	}
	for first > from && i-first < longestSide && r.free(first-1) && !r.Tokens[first-1].Is(limits|prose.ClassRole|prose.ClassTime) {
		first--
	}
	if first-2 >= from && (r.Possessive(first-1) || r.Is(first-1, "’") || r.Is(first-1, "'")) {
		for first -= 2; first > from && r.free(first-1) && r.Tokens[first-1].Capital(); {
			first--
		}
	}
	return first
}

// nounEnd is where the phrase of the noun at token i ends: behind its name, its
// adjective and what "of" joins to it.
func (r *Ranker) nounEnd(i, limit int) int {
	end := i + 1
	if r.Romance() {
		end = max(end, r.bodyEnd(i, limit))
	}
	for end < limit && r.free(end) {
		t := r.Tokens[end]
		if t.Capital() || r.Romance() && end == i+1 && !t.Is(limits) {
			end++
			continue
		}
		k := end + 1
		for r.Listed("genitive", end) && k < limit && r.Tokens[k].Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition) {
			k++
		}
		if !r.Listed("genitive", end) || k >= limit || !r.free(k) {
			break
		}
		end = k + 1
	}
	return end
}

// bodyEnd is where the name of the body ends that opens at token i, before a quote or
// somebody's name.
func (r *Ranker) bodyEnd(i, limit int) int {
	end := max(i+1, r.BodyEnd(i, limit))
	for k := i + 1; k < end; k++ {
		if r.quoted[k] || r.bearers[k] >= 0 {
			return k
		}
		if r.Lexicon.Language == "fr" && prose.InfinitiveFrench(r.LowerWord(k)) {
			return max(i+1, k-1) // "demande au Conseil de prendre garde"
		}
	}
	return end
}

// kindOf is what the words of a candidate are, in short: whether one of them is the
// noun of a body, all of them a place, and the like.
func (r *Ranker) kindOf(kind string, first, last int) string {
	var any prose.Class
	all := ^prose.Class(0)
	for _, t := range r.Tokens[first:last] {
		any |= t.Class
		all &= t.Class
	}
	for _, k := range []struct {
		is   bool
		name string
	}{
		{any&prose.ClassOrg != 0, "+org"},
		{last == first+1 && r.Tokens[first].Shape == prose.ShapeUpper && r.Tokens[first].Span.Len() > 1, "+acronym"},
		{all&prose.ClassPlace != 0, "+place"},
		{any&prose.ClassRole != 0, "+role"},
		{any&(prose.ClassTime|prose.ClassPeriod) != 0, "+time"},
		{any&(prose.ClassText|prose.ClassWork) != 0, "+text"},
	} {
		if k.is {
			kind += k.name
		}
	}
	return kind
}
