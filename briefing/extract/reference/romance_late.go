package reference

import (
	"strings"

	"attache/briefing/extract/prose"
)

// LateSubject is the first name with its surname, or office with its article,
// behind the verb of saying that ends before token i, over an adverbial of any
// kind; an empty phrase where another clause begins first.
func (a *Resolved) LateSubject(i, limit int) prose.NounPhrase {
	if !a.Romance() {
		return prose.NounPhrase{}
	}
	for j := i; j < min(limit, i+prose.LongestLate); j++ {
		t := a.Tokens[j]
		if t.Kind == prose.TokenMark {
			if a.Is(j, ",") {
				continue
			}
			return prose.NounPhrase{}
		}
		if !t.Capital() && t.Kind == prose.TokenWord && (t.Is(prose.ClassRelative|prose.ClassSubordinate|prose.ClassAuxiliary|prose.ClassWe|prose.ClassThey|prose.ClassI) && !t.Is(prose.ClassArticle|prose.ClassPreposition|prose.ClassDeterminer) || a.Is(j, "que") || j > i && t.Is(prose.ClassConjunction) && !t.Is(prose.ClassPreposition|prose.ClassAdverb) || t.Is(prose.ClassSay) && a.SayingAt(j)) {
			return prose.NounPhrase{}
		}
		if j > i && a.Tokens[j-1].Is(prose.ClassPreposition) && !a.Tokens[j-1].Capital() || j > i+1 && a.Tokens[j-1].Is(prose.ClassArticle) && a.Tokens[j-2].Is(prose.ClassPreposition) {
			continue // "en el pueblo", "à Paul Mbaye"
		}
		if t.Capital() {
			if p := a.PhraseAfter(j, limit); p.First == j && a.FullName(p) {
				return p
			}
			continue
		}
		if !t.Is(prose.ClassArticle|prose.ClassDeterminer) || t.Is(prose.ClassPreposition) || j+1 >= limit {
			continue
		}
		p := a.PhraseAfter(j, limit)
		if p.First != j || !a.Human(p) && !a.HasRole(p) || a.Plural(p.Head-1) {
			continue
		}
		if n := a.Tokens[j+1]; n.Is(prose.ClassRole|prose.ClassPerson) && !n.Is(prose.ClassTime|prose.ClassPeriod) || a.Named(p) {
			return p
		}
	}
	return prose.NounPhrase{}
}

// pastSaid is the token behind what a source is said to say, in front of who it
// is: "según explica X", "selon ce que rapporte X", "selon les termes de X"; i
// where nothing such stands at token i.
func (a *Resolved) pastSaid(i, limit int) int {
	if !a.Romance() || i+1 >= limit {
		return i
	}
	j := i
	for j < min(limit, i+4) && (a.Is(j, "ce") || a.Is(j, "lo") || a.Is(j, "que") || a.Is(j, "qu'") || a.Is(j, "qu’") || a.Clitic(j) || a.Auxiliary(j)) {
		j++
	}
	if t := a.Tokens[min(j, len(a.Tokens)-1)]; j < limit && !t.Capital() && (t.Is(prose.ClassSay) || a.Listed("bears", j)) && !t.Is(prose.ClassArticle|prose.ClassRole) {
		return a.pastAdverbials(j+1+int(t.More), limit)
	}
	if a.Definite(i) && i+3 < limit && a.Listed("wording", i+1) && a.Listed("statement-by", i+2) {
		return i + 3
	}
	return i
}

// SourcePhrase is who is named as the source from token i on.
func (a *Resolved) SourcePhrase(i, limit int) prose.NounPhrase {
	return a.PhraseAfter(a.pastSaid(i, limit), limit)
}

// FromWithin is the body from which something is said: "aseguran desde el
// Colegio de Notarios", "lamentan en la ONG". It looks at token i.
func (a *Resolved) FromWithin(i, limit int) prose.Speaker {
	if a.Lexicon.Language != "es" || i+1 >= limit || !a.Is(i, "desde") && !a.Is(i, "fuentes") && !a.saidInside(i) {
		return prose.Nobody
	}
	for j := i + 1; j < min(limit, i+4); j++ {
		t := a.Tokens[j]
		if t.Is(prose.ClassOrg) && !t.Is(prose.ClassPlace) || t.Shape == prose.ShapeUpper && t.Span.Len() > 1 {
			end := a.BodyEnd(j, limit)
			if end == j+1 && !t.Capital() {
				return a.BodyMeant(prose.NounPhrase{First: j - 1, Last: j + 1, Head: j + 1})
			}
			return prose.Speaker{Attribution: a.Body(prose.NounPhrase{First: j, Last: end, Head: end}), Entity: -1}
		}
		if !t.Is(prose.ClassArticle | prose.ClassPreposition) {
			return prose.Nobody
		}
	}
	return prose.Nobody
}

// saidInside reports whether "en" at token i stands behind a Spanish verb of several in
// the present, whose subject is left out: who says it are those of a body.
func (a *Resolved) saidInside(i int) bool {
	if i == 0 || !a.Is(i, "en") || !a.PluralVerb(i-1) {
		return false
	}
	w := a.LowerWord(i - 1)
	return !strings.HasSuffix(w, "ron") && !strings.HasSuffix(w, "ban") && !strings.HasSuffix(w, "ían")
}

// OnlyNamedBefore is the one person whom the words in front of a colon name,
// whatever the sentence is about: "La réponse de X ne s'est pas fait attendre :",
// "De la misma opinión es X:".
func (a *Resolved) OnlyNamedBefore(i int) prose.Speaker {
	w := a.Before(i)
	if !a.Romance() || w.Empty() || !a.Is(w.Last-1, ":") || w.Last-w.First > 2*prose.LongestPhrase {
		return prose.Nobody
	}
	found := prose.Nobody
	for j := w.First; j < w.Last; {
		end := a.NameEnd(j, w.Last)
		if end == j {
			j++
			continue
		}
		p := prose.NounPhrase{First: j, Last: end, Head: end}
		if !a.FullName(p) || a.Tokens[j].Is(prose.ClassPlace) {
			j = end
			continue
		}
		sp := a.SpeakerOf(p)
		if sp.Entity >= 0 && !a.Register.Entities[sp.Entity].Person && !a.PlainPerson(&a.Register.Entities[sp.Entity]) || found.Known() && found.Who != sp.Who {
			return prose.Nobody
		}
		found, j = sp, end
	}
	return found
}

// NounNext is whose words the sentence behind quote i says they are: « … »
// C'est le souhait de Jane Okoro. «…». Ese es el deseo de Ana Roa.
func (a *Resolved) NounNext(i int) prose.Speaker {
	q := &a.Quotes[i]
	s := a.SentenceAt(q.Outer.End - 1)
	if !a.Romance() || s+1 >= len(a.Sentences) || a.Sentences[s+1].Block != q.Block {
		return prose.Nobody
	}
	st := a.Sentences[s+1]
	if i+1 < len(a.Quotes) && a.Quotes[i+1].Outer.Start < st.Span.End {
		return prose.Nobody
	}
	for v := st.First; v < min(st.Last-1, st.First+4); v++ {
		if a.Copula(v) || a.Auxiliary(v) {
			if !a.PointsAtWords(st.First) {
				return prose.Nobody
			}
			return a.ByNoun(prose.Window{First: v, Last: st.Last})
		}
	}
	return prose.Nobody
}
