package quotation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// behindRelativeVerb reads "lo que nos escribió Ana Roa, enfermera: «…»", "las
// palabras que repite su madre: «…»": the verb at token v stands in a relative
// clause about the words, and who says them behind it.
func (a *Attributed) behindRelativeVerb(v int, w prose.Window) prose.Speaker {
	if a.Lexicon.Language != "es" || !a.Is(w.Last-1, ":") {
		return prose.Nobody
	}
	i := v - 1
	for i > w.First && (a.Clitic(i) || a.Auxiliary(i) || a.Adverb(i)) {
		i--
	}
	if i <= w.First || !a.Is(i, "que") {
		return prose.Nobody
	}
	if t := a.Tokens[i-1]; !a.Is(i-1, "lo") && !t.Is(prose.ClassText) && !a.Listed("utterance", i-1) && !a.Listed("wording", i-1) {
		return prose.Nobody
	}
	next := a.PastAdverbial(v+1+int(a.Tokens[v].More), w.Last-1)
	p := a.PhraseAfter(next, w.Last-1)
	if p.Empty() || p.First != next || !a.Named(p) && !a.Human(p) && !a.HasRole(p) && !a.Institution(p.First, p.Last) {
		return prose.Nobody
	}
	sp := a.Inverted(p, w.Last-1)
	sp.Verb, sp.Cited = a.VerbText(v), true
	return sp
}

// answeredMe reads "Se lo dije a un ministro y me respondió: «…»": whoever the
// writer has addressed answers with the verb at token v.
func (a *Attributed) answeredMe(v, from int) prose.Speaker {
	if a.Lexicon.Language != "es" {
		return prose.Nobody
	}
	i := v - 1
	for i > from && (a.Auxiliary(i) || a.Adverb(i)) {
		i--
	}
	if i-2 <= from || !a.Is(i, "me") && !a.Is(i, "nos") {
		return prose.Nobody
	}
	if i--; !a.Is(i, "y") && !a.Is(i, "e") && !a.Is(i, ",") {
		return prose.Nobody
	}
	for k := i - 1; k > from; k-- {
		if !a.Is(k, "a") && !a.Is(k, "al") && !a.Is(k, "con") {
			if a.Tokens[k].Kind == prose.TokenMark && !a.InnerMark(k) && !a.Is(k, ",") {
				return prose.Nobody
			}
			continue
		}
		p := a.PhraseAfter(k+1, i)
		if p.First != k+1 || p.Empty() || !a.Named(p) && !a.Human(p) && !a.HasRole(p) || !a.firstPersonIn(from, k) {
			continue
		}
		return a.SpeakerOf(p)
	}
	return prose.Nobody
}

// firstPersonIn reports whether a verb in the first person of the past stands in
// [first, last): "dije", "pregunté", "escribimos".
func (a *Attributed) firstPersonIn(first, last int) bool {
	for i := first; i < last; i++ {
		w := a.LowerWord(i)
		if a.Tokens[i].Kind == prose.TokenWord && len(w) > 3 && (strings.HasSuffix(w, "é") || strings.HasSuffix(w, "í") || strings.HasSuffix(w, "mos") || w == "dije" || w == "hice") {
			return true
		}
	}
	return false
}

// verbAlone reports whether the Spanish word at token v, right behind a whole
// sentence in marks and a comma, is its verb with nothing but a mark behind:
// «La prueba no vale», resolvió.
func (a *Attributed) verbAlone(v, i int, w prose.Window) bool {
	if a.Lexicon.Language != "es" || !a.ClosesWithComma(i) || !a.PastInSpanish(v) && !a.Tokens[v].Is(prose.ClassFinite) || v > w.First && !a.Clitic(v-1) {
		return false
	}
	return v+1 >= w.Last || a.Tokens[v+1].Kind == prose.TokenMark && !a.Is(v+1, "(")
}

// betweenCommasAlone reports whether the Spanish verb of saying at token v stands alone
// between commas in a sentence that it does not begin: "El Gobierno, aseguró, «no dejará
// solo a nadie»", "La escuela, argumenta, es «la casa de todos»". Its subject is left out.
func (a *Attributed) betweenCommasAlone(v int, w prose.Window) bool {
	if a.Lexicon.Language != "es" || v+2 > w.Last || !a.Is(v-1, ",") || v-2 < w.First {
		return false
	}
	comma := a.pastListener(v+1, w.Last)
	if comma >= w.Last || !a.Is(comma, ",") || comma > v+1 && comma+1 < w.Last {
		return false
	}
	p := a.ClauseSubject(w.First, v-1)
	if p.Empty() || a.Named(p) && a.PersonIn(p) >= 0 || a.Named(p) && !a.Definite(p.First) {
		return false
	}
	for k := p.Last; k < v-1; k++ {
		if a.Tokens[k].Kind == prose.TokenMark && !a.InnerMark(k) || k == p.Last && !a.Tokens[k].Is(prose.ClassRelative) {
			return false // but "El agricultor que administra cien dólares, observó, «sabe …»"
		}
	}
	return comma+1 == w.Last || !a.Human(p) && !a.HasRole(p) && !a.Institution(p.First, p.Last)
}

// longestListener is how many tokens may say to whom or how something is said.
const longestListener = 5

// pastListener is the token behind to whom or how something is said in Spanish at token
// i: "a esta agencia", "por teléfono", "ayer"; i itself for nothing of the kind. A name
// without a preposition is that of who speaks.
func (a *Attributed) pastListener(i, limit int) int {
	for k := i; k < min(limit, i+longestListener); k++ {
		t := a.Tokens[k]
		switch {
		case a.Is(k, ","):
			return k
		case t.Kind != prose.TokenWord, k == i && !t.Is(prose.ClassPreposition|prose.ClassTime|prose.ClassAdverb), t.Is(prose.ClassRelative|prose.ClassSubordinate|prose.ClassVerb) && !t.Is(prose.ClassArticle|prose.ClassDeterminer), t.Capital() && a.GivenName(k):
			return i
		}
	}
	return i
}

// toWhom reports whether Spanish phrase p is whom something is said to in front of the
// verb at token v: "Al presidente le reprochan que «…»", "A la jueza le contó".
func (a *Attributed) toWhom(p prose.NounPhrase, v int) bool {
	if a.Lexicon.Language != "es" || p.Empty() || !a.leadsTo(p.First) && !a.leadsTo(p.First-1) {
		return false
	}
	for k := v - 1; k >= p.Last && (a.Clitic(k) || a.Auxiliary(k) || a.Adverb(k)); k-- {
		if a.Is(k, "le") || a.Is(k, "les") {
			return true
		}
	}
	return false
}

// leadsTo reports whether token i is the Spanish preposition before whom something is
// said to.
func (a *Attributed) leadsTo(i int) bool {
	w := a.LowerWord(i)
	return w == "a" || w == "al"
}

// saysToWhom is who says quote i with the verb at token v, in front of which stands
// whom it is said to: the subject behind the verb, or the one that one person leaves out.
func (a *Attributed) saysToWhom(i, v int) prose.Speaker {
	if a.PluralVerb(v) {
		return prose.Nobody
	}
	sp := a.unsaid(i, v)
	sp.Verb = a.VerbText(v)
	return sp
}
