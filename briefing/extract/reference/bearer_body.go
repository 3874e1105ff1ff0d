package reference

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// BodyBearer is the body, or the two bodies, that a noun for any body takes up
// and no name follows: "the charity", "both institutions", "ce même ministère".
func (a *Resolved) BodyBearer(p prose.NounPhrase) prose.Speaker {
	if a.Focus == nil || p.Empty() || p.Last > p.Head || p.Last-p.First < 2 || a.ToldApart(p) {
		return prose.Nobody
	}
	if acronym := a.Tokens[p.Last-1].Shape == prose.ShapeUpper && a.Listed("outfit", p.Last-1); !acronym && (a.Tokens[p.Last-1].Capital() || a.Named(p)) {
		return prose.Nobody // "l’ONG" is no name
	}
	two := a.pairWord(p.First) || a.pairWord(p.First+1)
	noun := p.Last - 1
	for i := p.First + 1; i < noun && a.Romance(); i++ {
		if a.Tokens[i].Is(prose.ClassOrg) || a.Listed("outfit", i) {
			return prose.Nobody // "la organización sindical": of a kind
		}
	}
	name := ""
	switch {
	case two && (a.Tokens[noun].Is(prose.ClassOrg) || a.Listed("outfits", noun)):
		name = a.lastPair(p.First)
	case two || !a.PointsBack(p.First) && !a.Pointing(p.First) || p.Last-p.First > 2 && !a.same(p.First+1):
		return prose.Nobody
	case a.Listed("outfit", noun):
		if a.Tokens[noun].Is(prose.ClassOrg) && !a.Listed("outfit-any", noun) {
			name = a.BodyOfWord(noun) // "the union": of two bodies, the one that is called so
		}
		if name == "" && a.Romance() {
			name = a.BodyToldOf(noun)
		}
		if name == "" {
			name = a.LastActing(p.First)
		}
	case a.Tokens[noun].Is(prose.ClassOrg):
		name = a.BodyOfWord(noun)
	}
	if name == "" {
		return prose.Nobody
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1, Via: "“" + a.NameText(p.First, p.Last) + "”: the body named before"}
}

// Pointing reports whether the word at token i points at somebody told of.
func (a *Resolved) Pointing(i int) bool { return a.Listed("demonstrative", i) }

// same reports whether the word at token i says that no other is meant.
func (a *Resolved) same(i int) bool {
	return a.Is(i, "same") || a.Is(i, "même") || a.Is(i, "misma") || a.Is(i, "mismo") || a.Is(i, "mismas") || a.Is(i, "mismos")
}

// pairWord reports whether the word at token i means two.
func (a *Resolved) pairWord(i int) bool {
	switch a.LowerWord(i) {
	case "two", "both", "deux", "dos", "ambas", "ambos":
		return true
	}
	return false
}

// lastPair is the last two bodies that stand side by side before token i: "the
// Directorate of Roads and the Lund Institute"; "".
func (a *Resolved) lastPair(i int) string {
	for j := i - 1; j > max(0, i-4*prose.Widest); j-- {
		if !a.Is(j, "and") && !a.Is(j, "et") && !a.Is(j, "y") && !a.Is(j, "e") {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[j].Span.Start); quoted {
			continue
		}
		right := j + 1
		for right < i && a.Tokens[right].Is(prose.ClassArticle) {
			right++
		}
		kind := false // what the second one is, in front of its name
		for k := right; k < min(i, right+3) && a.Lexicon.Language == "en" && a.Tokens[k].Kind == prose.TokenWord && !a.Tokens[k].Capital(); k++ {
			if (a.Tokens[k].Is(prose.ClassOrg) || a.Listed("outfit", k)) && a.Tokens[k+1].Capital() {
				right, kind = k+1, true // "and the law clinic Open Hands"
			}
		}
		left := a.BodyStart(j)
		if left == j || right >= i {
			continue
		}
		end := a.BodyEnd(right, min(i, a.BlockEnd(j)))
		if end == right || !a.twoBodies(left, j, right, end) && !(kind && a.Institution(left, j)) || right == j+1 && a.Tokens[left].Capital() && !a.Definite(left-1) && !a.Tokens[right].Is(prose.ClassOrg) && !a.Tokens[end-1].Is(prose.ClassOrg) {
			continue
		}
		return a.OrgText(left, j) + "; " + a.OrgText(right, end)
	}
	return ""
}

// twoBodies reports whether two names are those of bodies; the form of one is
// enough beside a word for a body in the other.
func (a *Resolved) twoBodies(left, leftEnd, right, rightEnd int) bool {
	one, other := a.Institution(left, leftEnd), a.Institution(right, rightEnd)
	return one && other || one && a.NamedByCause(right, rightEnd) || other && a.NamedByCause(left, leftEnd)
}

// LastActing is the body that acted last before token i, by its name alone:
// what a sentence before has as its subject and is no person; "".
func (a *Resolved) LastActing(i int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	for s := min(here, len(a.Sentences)) - 1; s >= max(0, here-prose.FarBack); s-- {
		if name := a.ActingIn(s, i); name != "" {
			return name
		}
	}
	return ""
}

// unnamed is somebody without a name whom the text has introduced before a
// description: "a government source", then "this source".
func (a *Resolved) unnamed(p prose.NounPhrase) prose.Speaker {
	if p.Empty() || !a.PointsBack(p.First) && !a.Pointing(p.First) || a.Textual(p) {
		return prose.Nobody
	}
	noun := p.First + 1
	for noun < p.Head && a.same(noun) {
		noun++
	}
	if !a.Romance() {
		if noun != p.Head-1 || p.Last > p.Head {
			return prose.Nobody
		}
	}
	if noun >= p.Last || !a.Tokens[noun].Is(prose.ClassPerson|prose.ClassRole|prose.ClassOccupation) || a.Tokens[noun].Capital() || a.Plural(noun) {
		return prose.Nobody
	}
	word := a.LowerWord(noun)
	for i := p.First - 1; i > max(0, p.First-3*prose.Widest); i-- {
		if a.LowerWord(i) != word {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
			continue
		}
		for first := i - 1; first >= max(0, i-4) && a.Tokens[first].Kind == prose.TokenWord; first-- {
			if !a.Introduces(first) {
				continue
			}
			q := a.PhraseAfter(first, a.BlockEnd(first))
			last := min(p.Last, noun+2)
			if a.Lexicon.Language == "es" {
				last = p.Last // "el portavoz del puerto" is not "un portavoz de la policía"
			}
			if q.Last <= i || q.First != first || a.PersonIn(q) >= 0 || !a.saysNoMore(prose.NounPhrase{First: noun + 1, Last: last}, q) || a.otherGender(p.First, q.First) {
				return prose.Nobody
			}
			if q.Last > q.Head && !a.whoseIt(q.Head) {
				q.Last = q.Head // "a miner at the gate"
			}
			sp := prose.Speaker{Attribution: a.Described(q), Entity: -1}
			sp.Via = "the person spoken of before"
			return sp
		}
	}
	return prose.Nobody
}

// otherGender reports whether two Spanish articles are of men and of women: "el
// portavoz" takes up no "una portavoz".
func (a *Resolved) otherGender(i, j int) bool {
	if a.Lexicon.Language != "es" {
		return false
	}
	female := func(i int) bool { return strings.HasSuffix(a.LowerWord(i), "a") }
	return female(i) != female(j)
}

// whoseIt reports whether the preposition at token i says whose somebody is,
// and not where: "of the port", "for the company".
func (a *Resolved) whoseIt(i int) bool {
	switch a.LowerWord(i) {
	case "of", "for", "from", "de", "du", "des", "d’", "d'", "del":
		return true
	}
	return false
}

// Introduces reports whether token i is an indefinite article of the language:
// in French and Spanish, "a" is none.
func (a *Resolved) Introduces(i int) bool {
	return a.Indefinite(i) && !(a.Romance() && a.Is(i, "a"))
}

// saysNoMore reports whether every word of a phrase stands in another one.
func (a *Resolved) saysNoMore(p, q prose.NounPhrase) bool {
	for i := p.First; i < p.Last; i++ {
		found := false
		for k := q.First; k < q.Last && !found; k++ {
			found = a.LowerWord(k) == a.LowerWord(i)
		}
		if !found {
			return false
		}
	}
	return true
}

// saysWhichBody reports whether a description says of which body somebody is.
func (a *Resolved) saysWhichBody(p prose.NounPhrase) bool {
	for i := p.Head; i < p.Last; i++ {
		if a.Tokens[i].Is(prose.ClassOrg) {
			return true
		}
	}
	return false
}
