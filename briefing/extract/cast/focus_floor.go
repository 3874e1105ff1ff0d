package cast

import "attache/briefing/extract/prose"

// floorGiven is to whom sentence st says that somebody gives the floor: "La présidente
// a passé la parole à Awa Kane", "gave the floor to a fisherman". What follows is
// theirs; empty for none.
func (a *Cast) floorGiven(st prose.Sentence) prose.NounPhrase {
	for i := st.First + 2; i+2 < st.Last; i++ {
		if !a.Listed("floor", i) {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted || !a.handsBefore(i, st.First) {
			continue
		}
		to := i + 1
		switch a.LowerWord(to) {
		case "à", "au", "a", "al", "to":
		default:
			continue
		}
		if !a.Tokens[to].Is(prose.ClassArticle) {
			to++
		}
		if q := a.PhraseAfter(to, st.Last); q.First == to && !a.Textual(q) && (a.PersonIn(q) >= 0 || a.FullName(q) || a.Human(q) || a.Romance() && q.Last > q.First+1 && a.Tokens[q.First+1].Is(prose.ClassRole|prose.ClassPerson)) {
			return q
		}
	}
	return prose.NounPhrase{}
}

// mostAsides is how many adverbials at most stand behind "tomó la palabra".
const mostAsides = 3

// floorTaken is who takes the floor behind the Spanish verb and what stands between: "Al
// final tomó la palabra, desde el público, la viuda de un bombero"; empty for none.
func (a *Cast) floorTaken(first, last int) prose.NounPhrase {
	for i := first + 2; a.Lexicon.Language == "es" && i+2 < min(last, first+prose.LongestPhrase); i++ {
		if !a.Listed("floor", i) || !a.Definite(i-1) || !a.Listed("takes-floor", i-2) {
			continue
		}
		k := i + 1
		for range mostAsides {
			if a.Is(k, ",") {
				k++
			}
			if k+1 >= last || !a.Tokens[k].Is(prose.ClassPreposition) || a.Tokens[k].Is(prose.ClassRelative) {
				break
			}
			inner := a.PhraseAfter(k+1, last)
			if inner.Empty() || inner.First > k+2 {
				return prose.NounPhrase{}
			}
			k = inner.Last
		}
		if q := a.PhraseAfter(k, last); k < last && !q.Empty() && q.First == k && !a.Textual(q) && (a.PersonIn(q) >= 0 || a.FullName(q) || a.Human(q) || a.HasRole(q)) {
			return q
		}
		break
	}
	return prose.NounPhrase{}
}

// handsBefore reports whether a verb of giving stands a few words before token i.
func (a *Cast) handsBefore(i, from int) bool {
	for k := i - 1; k >= max(from, i-4); k-- {
		if a.Listed("hands", k) {
			return true
		}
	}
	return false
}

// presentedIn is whom a French sentence brings up with "il y a": "Il y a aussi ce vieil
// éleveur de Mbaïki, à qui"; empty for none, and for several.
func (a *Cast) presentedIn(st prose.Sentence) prose.NounPhrase {
	if a.Lexicon.Language != "fr" {
		return prose.NounPhrase{}
	}
	for i := st.First; i+4 < st.Last; i++ {
		if !a.Is(i+1, "y") || !a.Is(i+2, "a") || !a.Is(i, "il") && !a.Is(i, "Il") {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
			return prose.NounPhrase{}
		}
		at := i + 3
		for at < st.Last-1 && a.Adverb(at) {
			at += 1 + int(a.Tokens[at].More)
		}
		q := a.PhraseAfter(at, st.Last)
		if q.Empty() || q.First != at || a.Textual(q) {
			return prose.NounPhrase{}
		}
		if a.PersonIn(q) >= 0 || a.FullName(q) {
			return q
		}
		if t := a.Tokens[q.First]; !t.Is(prose.ClassArticle|prose.ClassDeterminer) || t.Kind != prose.TokenWord || q.Last < q.First+2 || a.Plural(q.First+1) {
			return prose.NounPhrase{}
		}
		for k := q.First + 1; k < min(q.Last, q.First+3); k++ {
			if a.Tokens[k].Is(prose.ClassRole|prose.ClassPerson) && !a.Tokens[k].Is(prose.ClassOrg) && !a.Plural(k) {
				return q
			}
		}
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{}
}
