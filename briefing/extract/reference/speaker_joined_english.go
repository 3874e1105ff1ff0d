package reference

import (
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// joinedPiece is what stands between two commas, or beside the "and" that joins
// subjects.
type joinedPiece struct {
	first, last int
	// joined is set behind "and"; comma, when a comma stands in front of it.
	joined, comma bool
}

// joinedEnglish is everybody who is joined by "and" as the subject of the verb at
// token v: "the Trust and its partners urged", “said Ann Roe and Tom Day”. English
// verbs tell one from several in the present alone.
func (a *Resolved) joinedEnglish(v, from, limit int) prose.Speaker {
	if a.singularVerb(v) {
		return prose.Nobody
	}
	end := v
	for end > from && (a.Adverb(end-1) || a.Auxiliary(end-1) || a.Is(end-1, "alike")) {
		if end--; a.singularVerb(end) {
			return prose.Nobody
		}
	}
	first := end
	for first > from && end-first < farthestJoined && !a.closesJoined(first-1) {
		first--
	}
	if who := a.joinedIn(first, end, true); who.Known() || !a.SayingAt(v) {
		return who
	}
	last := v + 1
	for last < limit && last-v < farthestJoined && !a.closesJoined(last) {
		last++
	}
	return a.joinedIn(v+1, last, false)
}

// singularVerb reports whether token i is a verb of one: "has", "urges".
func (a *Resolved) singularVerb(i int) bool {
	w := a.LowerWord(i)
	return w == "was" || len(w) > 2 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}

// joinedIn is everybody who is named or described at [first, last) and joined by
// "and"; whole, when nothing but fronted adverbials and appositions may stand there
// besides.
func (a *Resolved) joinedIn(first, last int, whole bool) prose.Speaker {
	var subjects []prose.NounPhrase
	done, beside := false, false
	pieces := a.joinedPieces(first, last)
	if n := len(pieces); whole && n > 1 && pieces[n-1].joined && a.mereWord(pieces[n-2], pieces[n-1]) {
		// "Indigenous and local communities"
		return prose.Speaker{Attribution: briefing.Attribution{Who: a.NameText(pieces[n-2].first, last)}, Entity: -1}
	}
	for i, piece := range pieces {
		p, ok := a.conjunct(piece.first, piece.last, !whole && piece.joined)
		switch {
		case len(subjects) == 0 && !ok:
			if !whole || piece.joined {
				return prose.Nobody
			}
		case len(subjects) > 0 && !piece.joined && a.PersonIn(subjects[len(subjects)-1]) >= 0 && a.besideName(piece.first, piece.last):
			beside = true // "Ann Roe, chair of the union,"
		case done && (a.Is(piece.first, "both") || a.Listed("several", piece.first)) && !piece.joined:
			// "Ann Roe and Tom Day, both nurses,"
		case done && !whole:
			return a.together(subjects, first)
		case !ok || done || piece.joined && beside && !piece.comma && a.PersonIn(p) < 0 || piece.joined && i == 0:
			return prose.Nobody
		default:
			subjects, done = append(subjects, p), piece.joined
		}
	}
	if !done || len(subjects) < 2 {
		return prose.Nobody
	}
	return a.together(subjects, first)
}

// mereWord reports whether one word or an ordinal stands in front of "and" and a plural
// without an article, and belongs to its noun.
func (a *Resolved) mereWord(front, behind joinedPiece) bool {
	t := a.Tokens[behind.first]
	_, somebody := a.conjunct(front.first, front.last, false)
	if somebody || behind.comma || t.Capital() || a.opensNoun(behind.first) || a.Tokens[front.first].Is(prose.ClassPreposition|prose.ClassSaying|prose.ClassAdverb) {
		return false
	}
	p, ok := a.conjunct(behind.first, behind.last, false)
	return ok && a.Plural(p.Head-1) && front.last-a.behindArticle(front.first, front.last) == 1
}

// joinedPieces parts the tokens [first, last) at commas and at every "and" that
// joins two subjects.
func (a *Resolved) joinedPieces(first, last int) []joinedPiece {
	var pieces []joinedPiece
	piece := joinedPiece{first: first}
	for i := first; i <= last; i++ {
		if i < last && a.Tokens[i].Is(prose.ClassPlace) {
			i = min(last, i+int(a.Tokens[i].More)) // "Trinidad and Tobago"
		}
		and := i < last && a.joinsEnglish(piece.first, i, last)
		if i < last && !and && !a.Is(i, ",") {
			continue
		}
		if piece.last = i; i > piece.first {
			pieces = append(pieces, piece)
		}
		piece = joinedPiece{first: i + 1, joined: and, comma: and && a.Is(i-1, ",")}
	}
	return pieces
}

// joinsEnglish reports whether the "and" at token i joins two subjects, and no two
// nouns within one: "the Ministry of Women and Children", "a lawyer for the family
// and the union". first is where what stands in front of it begins.
func (a *Resolved) joinsEnglish(first, i, last int) bool {
	if !a.Is(i, "and") || i+1 >= last {
		return false
	}
	left, right := a.PhraseAfter(a.pastBoth(first, i), i), a.PhraseAfter(i+1, last)
	if right.First != i+1 || right.Empty() {
		return false
	}
	switch t := a.Tokens[i+1]; {
	case a.PersonIn(right) >= 0 && (left.Last == left.Head || a.PersonIn(left) >= 0 || prose.HasGivenName(a.NameWords(right.First, right.Head))),
		a.FullName(right) && a.PersonIn(left) >= 0:
		return true // no "Ministry of Labour and Social Protection"
	case a.placeFills(i+1, right.Last):
		return left.Empty() || left.Last == i && a.placeFills(left.First, i)
	case t.Capital() && !t.Is(prose.ClassArticle|prose.ClassDeterminer):
		if left.Empty() || left.Last > left.Head || !a.endsAsBody(left) {
			return left.Empty()
		}
		if a.Is(first-1, ",") {
			return a.opensNoun(left.First) || a.Tokens[left.Last-1].Shape == prose.ShapeUpper // not "Ministry of Health, Labour and Trade"
		}
		return a.endsAsBody(prose.NounPhrase{First: right.First, Last: right.Head, Head: right.Head})
	case !a.opensNoun(i+1) && !a.Plural(right.Head-1):
		return false // "a doctor and activist"
	}
	if a.HoldsCapital(right.First, right.Head) && !a.bodyHead(right) && !a.HasRole(right) {
		return false // "the Women and the Planet"
	}
	return left.Empty() || left.Last == left.Head || left.Last < i || a.bodyHead(left) || !a.bodyHead(right)
}

// officeAlone reports whether a phrase is an office without an article, which needs
// somebody's name to speak: "head of policy".
func (a *Resolved) officeAlone(p prose.NounPhrase) bool {
	return !p.Empty() && a.HasRole(p) && !a.Plural(p.Head-1) && a.PersonIn(p) < 0 && !a.opensNoun(p.First)
}

// opensNoun reports whether token i opens a noun phrase: "the", "two", "their".
func (a *Resolved) opensNoun(i int) bool {
	return a.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Tokens[i].Kind == prose.TokenNumber || a.Listed("several", i)
}

// endsAsBody reports whether a name ends as those of bodies do, in a noun for a body
// or in capitals.
func (a *Resolved) endsAsBody(p prose.NounPhrase) bool {
	t := a.Tokens[p.Last-1]
	return t.Capital() && (t.Is(prose.ClassOrg) || t.Shape == prose.ShapeUpper && t.Span.Len() > 1)
}

// bodyHead reports whether the head of a phrase is a body or a State.
func (a *Resolved) bodyHead(p prose.NounPhrase) bool {
	t := a.Tokens[p.Head-1]
	return !p.Empty() && (t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson) || a.classOfOne(p.Head-1)&(prose.ClassOrg|prose.ClassPerson) == prose.ClassOrg || t.Capital() && !t.Is(prose.ClassPerson) && a.Institution(a.behindArticle(p.First, p.Head), p.Head) || a.placeFills(p.First, p.Last))
}

// pastBoth is the token behind the "both" at token i.
func (a *Resolved) pastBoth(i, last int) int {
	if i < last && a.LowerWord(i) == "both" {
		return i + 1
	}
	return i
}

// conjunct is somebody who fills the tokens [first, last), or begins them when more
// may follow.
func (a *Resolved) conjunct(first, last int, more bool) (prose.NounPhrase, bool) {
	first = a.pastBoth(first, last)
	if first >= last || a.Tokens[first].Is(prose.ClassSaying) || a.EmptyOpener(first) {
		return prose.NounPhrase{}, false
	}
	p := a.PhraseAfter(first, last)
	if p.Empty() || p.First != first || p.Last < last && !more && !a.Is(p.Last, "(") {
		return p, false
	}
	for i := p.First + 1; i < p.Last; i++ {
		t := a.Tokens[i]
		if t.Is(prose.ClassArticle) && !t.Capital() && !a.Tokens[i-1].Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassDeterminer) {
			return p, false // "Okoro met the union"
		}
		if i < p.Head && a.VerbLike(i) && !a.Possessive(i) && a.Tokens[i-1].Capital() && i+1 < p.Last {
			return p, false
		}
	}
	const somebody = prose.ClassOrg | prose.ClassRole | prose.ClassPerson | prose.ClassOccupation
	return p, !a.officeAlone(p) && (a.Named(p) || a.bodyHead(p) || a.classOfOne(p.Head-1)&somebody != 0)
}

// classOfOne are the classes of the word at token i, and of its singular.
func (a *Resolved) classOfOne(i int) prose.Class {
	w := a.LowerWord(i)
	return a.Lexicon.Classes[w] | a.Lexicon.Classes[strings.TrimSuffix(w, "s")]
}

// together is several subjects as one speaker: by their names, or, where none has a
// name, in the document's words.
func (a *Resolved) together(subjects []prose.NounPhrase, first int) prose.Speaker {
	if len(subjects) < 2 {
		return prose.Nobody
	}
	var names []string
	named := false
	for _, p := range subjects {
		who := a.SpeakerOf(p)
		named = named || who.Entity >= 0 || a.HoldsCapital(a.behindArticle(p.First, p.Head), p.Head) && !(p.First == first && a.OpensSentence(p.First) && !a.Named(p))
		if a.placeFills(p.First, p.Last) {
			who.Who = a.NameText(a.behindArticle(p.First, p.Last), p.Last) // "Bosnia and Herzegovina"
		} else if !who.Known() || who.Entity < 0 && !a.HoldsCapital(p.First+1, p.Last) {
			who.Who = a.NameText(p.First, p.Last)
		}
		if slices.Contains(names, who.Who) {
			return prose.Nobody // "the director, Ann Roe, a doctor and the mother of two, said"
		}
		names = append(names, who.Who)
	}
	if !named {
		names = []string{a.NameText(subjects[0].First, subjects[len(subjects)-1].Last)}
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1}
}

// placeFills reports whether the tokens [first, last) are the name of one place:
// States speak and ask by theirs.
func (a *Resolved) placeFills(first, last int) bool {
	first = a.behindArticle(first, last)
	return first < last && a.Tokens[first].Is(prose.ClassPlace) && first+int(a.Tokens[first].More)+1 == last
}
