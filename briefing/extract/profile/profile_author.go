package profile

import (
	"strings"

	"attache/briefing/extract/prose"
)

// readAuthors gives the author of a text the body that made it: "A study by the Lund
// Institute found it. “…,” says the study’s lead author, Jane Okoro", "Awa Kane, qui a
// dirigé l’enquête".
func (a *Profiled) readAuthors() {
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		if !e.Person || e.Org != "" {
			continue
		}
		s := a.SentenceAt(a.Tokens[e.First].Span.Start)
		if s >= len(a.Sentences) {
			continue
		}
		a.Enter(a.Sentences[s].Block)
		if a.wroteIt(e.First+len(e.Words), a.Sentences[s]) {
			e.Org = a.MakerOfLast(e.First)
		} else if noun, from := a.textOfAuthor(e.First, e.First+len(e.Words), a.Sentences[s]); noun >= 0 {
			if e.Org = a.MakerOf(noun, from); e.Org == "" {
				e.Org = a.bodyOfTeam(e.First)
			}
		} else if a.authorOnly(e.Role) {
			e.Org = a.MakerOfLast(e.First)
		}
	}
	a.Leave()
}

// authorOnly reports whether a role is that of an author and does not say of what: "lead
// author", "coautora".
func (a *Profiled) authorOnly(role string) bool {
	wrote := false
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if a.Lexicon.Has("writer-of-it", w) {
			wrote = true
		} else if !a.Lexicon.Has("author-rank", w) {
			return false
		}
	}
	return wrote
}

// farthestAuthor is how many tokens may stand between a name and what its bearer has
// written.
const farthestAuthor = 10

// textOfAuthor is the noun of the text of which the words around the name at [first,
// end) say that they are its author, and where its phrase starts; -1 for none.
func (a *Profiled) textOfAuthor(first, end int, st prose.Sentence) (noun, from int) {
	for k := max(st.First, first-farthestAuthor); k < min(st.Last-2, end+farthestAuthor); k++ {
		if k >= first && k < end {
			continue
		}
		switch {
		case a.Listed("author-of", k):
			for j := k - 1; j > max(st.First, k-4); j-- {
				if a.Possessive(j) && a.Tokens[j-1].Is(prose.ClassText) {
					return j - 1, j - 2 // "the study’s lead author"
				}
			}
			of := k + 1
			for of < st.Last-2 && of < k+3 && !a.Tokens[of].Is(prose.ClassPreposition) {
				of++ // "autor principal del trabajo"
			}
			if noun := a.textBehind(of, st.Last); noun >= 0 {
				return noun, of
			}
		case a.Listed("authored", k) && k >= end:
			if noun := a.textBehind(k, st.Last); noun >= 0 && noun == k+2 {
				return noun, k + 1 // "who led the study"
			}
		}
	}
	return -1, -1
}

// wroteIt reports whether the French or English words behind the name that ends before
// token end say that its bearer made the text told of: "Awa Kane, qui l’a rédigée".
func (a *Profiled) wroteIt(end int, st prose.Sentence) bool {
	if a.Lexicon.Language == "en" {
		return a.wroteItEnglish(end, st)
	}
	i := end
	if a.Is(i, ",") {
		i++
	}
	return a.Lexicon.Language == "fr" && i+3 < st.Last && a.Is(i, "qui") && (a.Is(i+1, "l’") || a.Is(i+1, "l'")) && a.Auxiliary(i+2) &&
		(a.Listed("authored", i+3) || a.Lexicon.Has("authored", strings.TrimRight(a.LowerWord(i+3), "es")))
}

// wroteItEnglish is wroteIt for English: "who led it", "the glaciologist who wrote it".
func (a *Profiled) wroteItEnglish(end int, st prose.Sentence) bool {
	if !a.Is(end, ",") {
		return false
	}
	for k := end + 1; k+2 < min(st.Last, end+farthestAuthor); k++ {
		if a.Is(k, "who") {
			return a.Listed("authored", k+1) && a.Is(k+2, "it")
		}
		if t := a.Tokens[k]; t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassAuxiliary) {
			return false
		}
	}
	return false
}

// textBehind is the noun of a text with its article right behind the word at token i;
// -1 for none.
func (a *Profiled) textBehind(i, limit int) int {
	noun := i + 1
	if noun < limit && (a.Definite(noun) || a.Romance() && a.Listed("demonstrative", noun)) {
		noun++
	}
	if noun >= limit || noun == i+1 && !a.DefiniteIn(i) || a.Tokens[noun].Capital() || !a.Tokens[noun].Is(prose.ClassText) && !a.Listed("text-any", noun) {
		return -1
	}
	return noun
}

// bodyOfTeam is the body of the team that is the subject of the nearest sentence of the
// paragraph in front of that of token i that has one: "Une équipe de l’Université de Kita
// a comparé des images. Awa Kane, qui a conduit ces travaux"; "".
func (a *Profiled) bodyOfTeam(i int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	for s := here - 1; s >= 0 && here < len(a.Sentences) && a.Sentences[s].Block == a.Sentences[here].Block; s-- {
		st := a.Sentences[s]
		for k := st.First; k+2 < min(st.Last, st.First+farthestAuthor); k++ {
			if a.Listed("team", k) {
				return a.FromBody(k+1, st.Last).Org
			}
		}
	}
	return ""
}
