package reference

import "attache/briefing/extract/prose"

// longestWiderPlace is how many words the name of a region has at most.
const longestWiderPlace = 4

// widerPlace reports whether the piece [start, end) of a clause only says where
// the place named before its comma lies: "In Goma, North Kivu, the nurse said",
// "At a rally in Ames, Iowa, on Sunday, Okoro said". The clause goes from from
// to limit. Somebody who speaks behind a place is none: "In Kampala, Oxfam, which
// runs clinics, said".
func (a *Resolved) widerPlace(start, end, from, limit int) bool {
	if start-2 < from || end >= limit || end-start > longestWiderPlace || !a.Is(start-1, ",") || !a.Is(end, ",") {
		return false
	}
	for i := start; i < end; i++ {
		t := a.Tokens[i]
		if !(t.Kind == prose.TokenWord && t.Capital()) && !(i > start && a.Is(i, ".")) || t.Is(prose.ClassTitle|prose.ClassRole|prose.ClassOrg|prose.ClassText|prose.ClassTime|prose.ClassPronoun|prose.ClassThey) {
			return false
		}
	}
	if !a.endsInPlace(from, start-1) {
		return false
	}
	if id := a.Register.Find(a.NameWords(start, end), start); id >= 0 && a.Register.Entities[id].Person {
		return false
	}
	return a.subjectBehind(end+1, limit)
}

// endsInPlace reports whether the tokens [from, end) end in a preposition of
// place with a name behind it: "at a rally in Ames".
func (a *Resolved) endsInPlace(from, end int) bool {
	i := end
	for i > from && i > end-longestWiderPlace && (a.Tokens[i-1].Kind == prose.TokenWord && a.Tokens[i-1].Capital() || a.Is(i-1, ".") || a.Is(i-1, "-")) && !a.Tokens[i-1].Is(prose.ClassPreposition) {
		i--
	}
	return i < end && i > from && a.Tokens[i].Capital() && a.Listed("at-place", i-1)
}

// subjectBehind reports whether the clause has a subject of its own from token
// i on: a phrase with more of the clause behind it, or with a name in apposition.
func (a *Resolved) subjectBehind(i, limit int) bool {
	var before prose.NounPhrase
	for i < limit {
		j := a.PieceEnd(i, limit)
		if t := a.Tokens[i]; t.Is(prose.ClassRelative|prose.ClassSay|prose.ClassAuxiliary|prose.ClassVerb) && !t.Is(prose.ClassDeterminer|prose.ClassArticle) {
			return false
		}
		if p, ok := a.Piece(i, j); ok && a.CanSpeak(p) {
			if p.Last < j || j == limit && !a.Is(limit, ",") || a.FullPerson(p) || !before.Empty() && a.Named(p) {
				return true
			}
			if before.Empty() {
				before = p
			}
		} else if q := a.glued(i, j); !q.Empty() {
			return true
		}
		i = j + 1
	}
	return false
}

// NamesWiderPlace reports whether the name at [first, end) says where the place
// before its comma lies, so that what follows is no apposition to it: "in Ames,
// Iowa, the mayor". block is the first token of the paragraph.
func (a *Resolved) NamesWiderPlace(first, end, block int) bool {
	if first-2 < block || end+1 >= len(a.Tokens) || !a.Is(first-1, ",") || !a.Is(end, ",") || a.Tokens[end+1].Is(prose.ClassRelative) || a.Tokens[first].Is(prose.ClassTitle) {
		return false
	}
	if a.StrangerSays(first, end) && (a.SayingAt(end+1) || a.Indefinite(end+1)) {
		return false // "A nurse in Kampot, Ntale Rushombo, said"
	}
	return a.endsInPlace(max(block, a.Sentences[a.SentenceAt(a.Tokens[first].Span.Start)].First), first-1)
}
