package reference

import "attache/briefing/extract/prose"

// inWhichRomance reports whether the relative pronoun at token i stands for
// where something is said: "emitió un comunicado en el que expresó".
func (a *Resolved) inWhichRomance(i, from int) bool {
	if a.Lexicon.Language != "es" || !a.Is(i, "que") || i-3 <= from {
		return false
	}
	return a.Tokens[i-1].Is(prose.ClassArticle) && (a.Is(i-2, "en") || a.Is(i-2, "por") || a.Is(i-2, "con"))
}

// namedOverOffice is the person whose office stands between the name and the
// comma at token comma: "cita a Ana Quispe, directora del puerto, quien insiste".
func (a *Resolved) namedOverOffice(comma, from int) prose.NounPhrase {
	if !a.Romance() {
		return prose.NounPhrase{}
	}
	for j := comma - 1; j > max(from, comma-prose.LongestPhrase); j-- {
		if a.SayingAt(j) || a.Is(j, ";") {
			return prose.NounPhrase{}
		}
		if !a.Is(j, ",") {
			continue
		}
		if !a.Tokens[j+1].Is(prose.ClassRole) {
			return prose.NounPhrase{}
		}
		p := a.PlainBefore(j, from)
		first, last := a.NameIn(p)
		if first >= last || last != j {
			return prose.NounPhrase{}
		}
		return prose.NounPhrase{First: first, Last: last, Head: last}
	}
	return prose.NounPhrase{}
}

// StatementGoesOn is whose statement a sentence without a subject goes on with:
// who is quoted last in its paragraph or the two before, if that must be, a body.
func (a *Resolved) StatementGoesOn(i int, body bool) prose.Speaker {
	block := a.Quotes[i].Block
	for k := i - 1; k >= 0 && a.Quotes[k].Block >= block-2; k-- {
		if q := &a.Quotes[k]; q.Spoken && q.Speaker.Known() && (!body || !a.Personal(q.Speaker)) {
			return q.Speaker
		}
	}
	return prose.Nobody
}

// objectOfInfinitive reports whether the phrase in front of a Spanish verb is what
// an infinitive or a gerund has that opens the sentence: "Al ver las goteras
// comentó", "Mirando el río dijo".
func (a *Resolved) objectOfInfinitive(p prose.NounPhrase, from int) bool {
	if a.Lexicon.Language != "es" || p.Empty() || p.First <= from || !a.SentenceOpens(from) {
		return false
	}
	i := p.First - 1
	if (a.Is(i, "a") || a.Is(i, "en") || a.Is(i, "de") || a.Is(i, "con")) && i > from {
		i--
	}
	if a.Is(from, "Al") && i == from+1 {
		return a.Infinitive(i)
	}
	return i == from && a.Participle(i) || i == from+1 && a.Is(from, "Tras") && a.Infinitive(i)
}

// BehindInfinitive reports whether the verb at token v has in front of it nothing
// but "al" or "tras" with an infinitive, or a gerund, and what hangs on that.
func (a *Resolved) BehindInfinitive(v, from int) bool {
	if !a.SentenceOpens(from) || v-from > longestBetween || !a.Participle(from) && !((a.Is(from, "Al") || a.Is(from, "Tras")) && a.Infinitive(from+1)) {
		return false
	}
	e := v
	for e > from && (a.Clitic(e-1) || a.Auxiliary(e-1) || a.Adverb(e-1)) {
		e--
	}
	return a.objectOfInfinitive(a.PhraseBefore(e, from), from) || e == from+2 || e == from+1
}

// bodyJoined is the French body that opens the clause at token from and whose name goes
// on behind "et" to the end of phrase p: "Le Comité d’experts sur les droits et le
// bien-être de l’enfant a rappelé"; empty for none.
func (a *Resolved) bodyJoined(p prose.NounPhrase, from int) prose.NounPhrase {
	i := from
	for i < p.First && a.Tokens[i].Is(prose.ClassArticle) {
		i++
	}
	if a.Lexicon.Language != "fr" || i >= p.First-1 || !a.Is(p.First-1, "et") || !a.Tokens[i].Capital() || !a.Tokens[i].Is(prose.ClassOrg) || a.BodyEnd(i, p.Last) != p.Last {
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{First: from, Last: p.Last, Head: p.Last}
}

// metInFront is the French subject to whom somebody has spoken where and when phrase p
// says, in the clause from token from on: "Une matrone rencontrée la veille à Kayar lui
// a dit"; empty for none.
func (a *Resolved) metInFront(p prose.NounPhrase, from int) prose.NounPhrase {
	for k := from + 2; k < p.First; k++ {
		if a.Tokens[k].Kind == prose.TokenMark && !a.InnerMark(k) {
			return prose.NounPhrase{}
		}
		if !a.Listed("met", k) {
			continue
		}
		if q := a.PhraseBefore(k, from); !q.Empty() && a.HasRole(q) && a.CanSpeak(q) {
			return q
		}
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{}
}
