package register

import (
	"strings"

	"attache/briefing/extract/prose"
)

// Find returns the entity that the words name: the same name, else the
// person of whose name they are a part; -1 for none. before is the token
// that the person should have been named before, if there is a choice.
func (r *Register) Find(words []string, before int) int {
	if len(words) == 0 {
		return -1
	}
	exact, ok := r.Named(words)
	if !ok {
		exact = -1
	}
	best, bestRank := -1, 99
	for _, id := range r.ByWord[words[len(words)-1]] {
		e := &r.Entities[id]
		rank, ok := e.Fits(words)
		if !ok || len(e.Words) == len(words) || e.Evidence < 0 || exact >= 0 && (rank > r.FarthestPart(len(words)) || !e.Person) {
			continue
		}
		if !e.Person {
			rank += 4
		}
		if e.First > before {
			rank += 2
		}
		// Of several of one surname, the one named in full last is meant.
		if rank < bestRank || rank == bestRank && r.nearer(id, best, before) {
			best, bestRank = id, rank
		}
	}
	if best < 0 {
		return exact
	}
	return best
}

// NamesPerson reports whether a name as printed, or its front, is a person's.
func (r *Register) NamesPerson(name string) bool {
	words := strings.Fields(prose.NameKey(name))
	for n := len(words); n > 0; n-- {
		if id, ok := r.ByName[strings.Join(words[:n], " ")]; ok && r.Entities[id].Evidence > 0 {
			return true
		}
	}
	return false
}

// Called is the entity with a name as printed; -1 for none.
func (r *Register) Called(name string) int {
	if id, ok := r.ByName[prose.NameKey(name)]; ok {
		return id
	}
	return -1
}

// Named is the entity with exactly these words.
func (r *Register) Named(words []string) (int, bool) {
	var buf [96]byte
	key := buf[:0]
	for i, w := range words {
		if i > 0 {
			key = append(key, ' ')
		}
		key = append(key, w...)
	}
	id, ok := r.ByName[string(key)]
	return id, ok
}

// nearer reports whether entity x was named in full nearer before a token than
// y; where neither was, whether it is named more often. Of two in one English
// sentence the first is meant: "Ann Okoro, mother of the late Jon Okoro, wept".
func (r *Register) nearer(x, y, before int) bool {
	a, b := r.Entities[x].LastFull(before), r.Entities[y].LastFull(before)
	if a == b {
		return r.Entities[x].Count > r.Entities[y].Count
	}
	if l := r.a.Lexicon.Language; l == "en" && a >= 0 && b >= 0 && r.a.SentenceAt(r.a.Tokens[a].Span.Start) == r.a.SentenceAt(r.a.Tokens[b].Span.Start) {
		return a < b
	}
	return a > b
}

// LookUp finds the entity named by words from token start, with its titles from token
// first. A title with a surname means whom it meant before.
func (r *Register) LookUp(first, start int, words []string) int {
	if len(words) != 1 || start == first || r.a.ofCouple(first, start) {
		return r.Find(words, start)
	}
	g := r.a.GenderAt(first, start)
	key := words[0] + string(rune('0'+g))
	if id, ok := r.titled[key]; ok && g != prose.GenderUnknown {
		return id
	}
	id := r.Find(words, start)
	if id >= 0 && g != prose.GenderUnknown {
		if e := &r.Entities[id]; e.Gender != prose.GenderUnknown && e.Gender != g {
			for _, other := range r.ByWord[words[0]] {
				if o := &r.Entities[other]; o.Gender == g || o.Gender == prose.GenderUnknown && o.First < e.First {
					id = other
					break
				}
			}
		}
		r.titled[key] = id
		if e := &r.Entities[id]; e.Gender == prose.GenderUnknown {
			e.Gender = g
		}
	}
	return id
}

// ofCouple reports whether the name at token start, with its titles from token first,
// is that of two with one title each: "Mr. and Mrs. Okoro". Neither title says which
// of them the name means.
func (a *Registered) ofCouple(first, start int) bool {
	titled := false
	for k := max(0, first-4); k < start; k++ {
		switch t := a.Tokens[k]; {
		case t.Is(prose.ClassConjunction) && titled:
			return k+1 < start && a.Tokens[k+1].Is(prose.ClassTitle)
		case t.Is(prose.ClassTitle):
			titled = true
		case !a.Is(k, "."):
			titled = false
		}
	}
	return false
}

// FarthestPart is the rank up to which so many words of a name stand for it
// alone: its end; one word also for its front or, for people with two surnames, its
// middle: "Reyes" for "Joana Reyes Tamayo". In Spanish, where people go by the second
// of two given names, several words stand for a middle too: "Joel Correa" for
// "Arnulfo Joel Correa Chacón".
func (r *Register) FarthestPart(words int) int {
	if words > 1 && r.a.Lexicon.Language != "es" {
		return 1
	}
	return 3
}
