package reference

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// farthestJoined is how many tokens the names joined as one subject have at most.
const farthestJoined = 60

// JoinedAt is everybody who is named as the subject of the plural verb at token v, by
// name and in their order, where they are several: "le Réseau des usagers et la Ligue
// des femmes demandent", « …», écrivent Anne Roux et Luc Borel. The subject stands
// behind token from and before token limit.
func (a *Resolved) JoinedAt(v, from, limit int) prose.Speaker {
	if a.Lexicon.Language == "en" && v < limit {
		return a.joinedEnglish(v, from, limit)
	}
	if !a.Romance() || v >= limit || !a.pluralVerb(v) && !(v > from && a.pluralVerb(v-1)) {
		return prose.Nobody
	}
	end := v
	for end > from && (a.Adverb(end-1) || a.Auxiliary(end-1) || a.Clitic(end-1)) {
		end--
	}
	first := end
	for first > from && end-first < farthestJoined && !a.closesJoined(first-1) {
		first--
	}
	names := a.joinedNames(first, end)
	if len(names) < 2 {
		last := v + 1
		for last < limit && last-v < farthestJoined && !a.closesJoined(last) {
			last++
		}
		names = a.joinedNames(v+1, last)
	}
	if len(names) < 2 {
		return prose.Nobody
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1}
}

// pluralVerb reports whether the verb at token i is in the third person plural.
func (a *Resolved) pluralVerb(i int) bool {
	if a.Lexicon.Language == "es" {
		return a.Tokens[i].Is(prose.ClassSay|prose.ClassAuxiliary) && !a.Tokens[i].Capital() && strings.HasSuffix(a.LowerWord(i), "n")
	}
	return a.Tokens[i].Kind == prose.TokenWord && !a.Tokens[i].Capital() && strings.HasSuffix(a.LowerWord(i), "nt") && !strings.HasSuffix(a.LowerWord(i), "ant")
}

// closesJoined reports whether token i cannot stand among names joined as one subject.
func (a *Resolved) closesJoined(i int) bool {
	t := a.Tokens[i]
	if t.Kind == prose.TokenMark {
		return !a.Is(i, ",") && !a.InnerMark(i) && !a.Is(i, "-") && !a.Is(i, "’") && !a.Is(i, "'") && !a.Is(i, "(") && !a.Is(i, ")")
	}
	return !t.Capital() && (t.Is(prose.ClassRelative|prose.ClassPronoun|prose.ClassAuxiliary|prose.ClassSubordinate) && !t.Is(prose.ClassArticle|prose.ClassPreposition|prose.ClassDeterminer) || a.SayingAt(i))
}

// joinedNames are the names at [first, last), which commas and one "et" join; nil
// where something else stands there too. What stands beside a name and says who it
// is counts for none.
func (a *Resolved) joinedNames(first, last int) []string {
	var names []string
	joined, person := false, false
	for i := first; i < last; {
		if a.joinsNames(i, last) && len(names) > 0 {
			joined = true // "Anne Roux, présidente, et Luc Borel"
			i++
			continue
		}
		end := i
		for end < last && !a.Is(end, ",") && !(end > i && a.joinsNames(end, last)) {
			end++
		}
		if len(names) == 0 {
			i = a.pastPlural(i, end)
		}
		if end > i {
			switch start := a.behindArticle(i, end); {
			case a.besideName(i, end) && !a.holderJoined(i, end) && (person || a.Is(end, ",") && end+1 < last && a.FullName(prose.NounPhrase{First: end + 1, Last: a.NameEnd(end+1, last), Head: a.NameEnd(end+1, last)})):
				person = false
			case start < end && a.Tokens[start].Capital() && !a.Tokens[start].Is(prose.ClassTime|prose.ClassNoName|prose.ClassPreposition) || start > i && a.HoldsCapital(start, end) && a.Tokens[start].Is(prose.ClassOrg|prose.ClassRole):
				p := a.PhraseAfter(i, end)
				if a.Lexicon.Language == "es" && p.First == i && p.Last < end && a.BodyEnd(start, end) == end {
					p.Last = end // "la Alianza por el Clima y el Comité"
				}
				if p.First != i || p.Last != end && !a.Is(p.Last, "(") && !(joined && a.Tokens[p.Last].Is(prose.ClassPreposition|prose.ClassTime)) {
					return nil
				}
				if p.Last != end && !a.Is(p.Last, "(") {
					last = p.Last // "écrivent Anne Roux et Luc Borel dans leur rapport"
				}
				sp := a.SpeakerOf(p)
				if !sp.Known() || sp.Via != "" {
					return nil
				}
				names = append(names, sp.Who)
				person = sp.Entity >= 0 && a.Register.Entities[sp.Entity].Person
				if joined && !person {
					i = last
					continue
				}
			case len(names) > 0:
				if joined && len(names) > 1 {
					return names // "écrivent Anne Roux et Luc Borel, mardi"
				}
				return nil
			}
		}
		if end < last && !a.Is(end, ",") {
			if len(names) == 0 {
				return nil
			}
			joined = true
		}
		i = end + 1
	}
	if !joined || len(names) < 2 {
		return nil
	}
	return names
}

// pastPlural is the name behind what several are whose names follow, and its article, at
// token i: "Los diputados de Loja Ana Roa y Luis Paz"; i for none.
func (a *Resolved) pastPlural(i, end int) int {
	if w := a.LowerWord(i); w != "los" && w != "las" && w != "les" {
		return i
	}
	for k := i + 1; k < end && a.Tokens[k].Kind == prose.TokenWord && !a.SayingAt(k); k++ {
		if a.Tokens[k].Capital() {
			if k > i+1 && a.FullName(prose.NounPhrase{First: k, Last: end, Head: end}) && a.NameEnd(k, end) == end {
				return k
			}
			return i
		}
	}
	return i
}

// joinsNames reports whether the "et" at token i joins two names, and no two nouns
// within one: "Commission des droits et des peuples".
func (a *Resolved) joinsNames(i, last int) bool {
	spanish := a.Lexicon.Language == "es"
	if !a.Is(i, "et") && !(spanish && (a.Is(i, "y") || a.Is(i, "e") || a.Is(i, "como"))) || i+1 >= last {
		return false
	}
	if a.holderJoined(i+1, last) {
		return true
	}
	if t := a.Tokens[a.behindArticle(i+1, last-1)]; spanish && (!t.Capital() || !t.Is(prose.ClassOrg|prose.ClassPlace|prose.ClassRole) && t.Shape != prose.ShapeUpper && !a.NamedBehind(i+1, last)) {
		return false // "Comisión de la Verdad y la Justicia"
	}
	t := a.Tokens[i+1]
	return t.Capital() || t.Is(prose.ClassArticle) && !t.Is(prose.ClassPreposition) && !a.Is(i+1, "des") && !a.Is(i+1, "du")
}

// holderJoined reports whether a Spanish office in small letters with its article and its
// holder's name stands at token i: "la partera Ana Roa y el alcalde Luis Paz".
func (a *Resolved) holderJoined(i, last int) bool {
	k := a.behindArticle(i, last)
	if a.Lexicon.Language != "es" || k == i || k >= last || a.Tokens[k].Capital() || !a.Tokens[k].Is(prose.ClassRole) {
		return false
	}
	for k < last && a.Tokens[k].Kind == prose.TokenWord && !a.Tokens[k].Capital() {
		k++
	}
	end := a.NameEnd(k, last)
	return end > k && a.FullName(prose.NounPhrase{First: k, Last: end, Head: end})
}

// behindArticle is the token behind the article at token i.
func (a *Resolved) behindArticle(i, end int) int {
	for i < end && a.Tokens[i].Is(prose.ClassArticle) && !a.Tokens[i].Capital() || i < end && i+1 < end && a.Definite(i) {
		i++
	}
	return i
}

// besideName reports whether an office stands at [first, last), with its article or
// without: what is said of the name beside it.
func (a *Resolved) besideName(first, last int) bool {
	i := a.behindArticle(first, last)
	return i < last && !a.Tokens[i].Capital() && a.FirstRole(i, last) >= 0
}
