package reference

import "attache/briefing/extract/prose"

// ReadIn is the text in which words are read: "lit-on dans le rapport de
// l'Institut", "se lee en el informe". It looks from token i on.
func (a *Resolved) ReadIn(i, limit int) prose.Speaker {
	if !a.Romance() {
		return prose.Nobody
	}
	for j := i; j < min(limit-1, i+3); j++ {
		switch a.LowerWord(j) {
		case "dans", "en", "sur":
			p := a.PhraseAfter(j+1, limit)
			if p.First == j+1 && a.HasText(p.First, p.Head) {
				return a.SpeakerOf(p)
			}
			return prose.Nobody
		}
	}
	return prose.Nobody
}

// pastAdverbials is the token behind when, where and to whom something is
// said, which may stand between a verb and its subject: "a déclaré lundi à
// Genève la porte-parole", "contó a la prensa una vecina"; i when no subject
// follows.
func (a *Resolved) pastAdverbials(i, limit int) int {
	within := false // behind a preposition, before its noun
	for j := i; j < min(limit, i+prose.FarthestSubject); j++ {
		t := a.Tokens[j]
		if name := a.mediumEnd(j, limit); within && name > j {
			within = false
			j = name - 1 // "dijo a la red Erbol"
			continue
		}
		switch {
		case !within && a.SeveralAt(j, limit):
			return j
		case t.Kind == prose.TokenMark, t.Is(prose.ClassRelative|prose.ClassSubordinate|prose.ClassConjunction) && !t.Is(prose.ClassDeterminer|prose.ClassPreposition) && !t.Capital(), within && !a.Tokens[j-1].Is(prose.ClassArticle) && a.Infinitive(j):
			return i
		case t.Is(prose.ClassTime|prose.ClassPeriod) || t.Kind == prose.TokenNumber, a.Adverb(j), a.DayAt(j):
			within = false
			if a.Adverb(j) {
				j += int(t.More) // "en varias ocasiones"
			}
		case t.Is(prose.ClassPreposition) && !t.Capital():
			within = true
			j += int(t.More)
		case within && t.Is(prose.ClassArticle|prose.ClassDeterminer) && !t.Capital():
		case within:
			within = false
			if p := j + 1; p+1 < limit && t.Capital() && a.Tokens[p].Shape == prose.ShapeCapital && (t.Shape == prose.ShapeUpper || t.Is(prose.ClassPlace) || p+1 < limit && a.Tokens[p+1].Shape == prose.ShapeCapital && a.PlainName(p, p+2)) {
				return p // "a dit à l'AFP Jane Okoro", "cuenta a Efe Ana Quispe"
			}
			for j+1 < limit && t.Capital() && a.Tokens[j+1].Capital() {
				j++ // a body or a place of several words
			}
		case t.Is(prose.ClassArticle) || t.Capital() || t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassPronoun|prose.ClassDeterminer):
			return j
		case j == i:
			return i
		}
	}
	return i
}

// SeveralAt reports whether the French "des" at token i opens a noun phrase, and is not
// "de" with its article: "affirment des habitants réunis devant la mairie".
func (a *Resolved) SeveralAt(i, limit int) bool {
	if a.Lexicon.Language != "fr" || i+1 >= limit || !a.Is(i, "des") {
		return false
	}
	n := a.Tokens[i+1]
	return a.Plural(i+1) && n.Shape == prose.ShapeLower && !n.Is(prose.ClassTime|prose.ClassPeriod|prose.ClassText|prose.ClassOrg)
}

// whoRelative is the person right before ", quien" or ", qui" at token e, whom
// it means rather than the subject of the sentence; empty for nobody.
func (a *Resolved) whoRelative(e, from int) prose.NounPhrase {
	if !a.Is(e, "quien") && !a.Is(e, "qui") || e-2 < from {
		return prose.NounPhrase{}
	}
	p := a.PlainBefore(e-1, from)
	first, last := a.NameIn(p)
	if p.Empty() || first >= last || last != e-1 {
		if q := a.namedOverOffice(e-1, from); !q.Empty() {
			return q
		}
		return a.officeAddressed(e, from)
	}
	start, end := a.BareName(first, last)
	if id := a.Register.Find(a.NameWords(start, end), first); id < 0 || !a.Register.Entities[id].Person {
		if q := a.namedOverOffice(e-1, from); !q.Empty() {
			return q
		}
		return a.officeAddressed(e, from)
	}
	return prose.NounPhrase{First: first, Last: last, Head: last}
}

// LikenedTo is who says what a sentence reports with "comme le souligne X" or
// "como explica X", from the comma at token j on.
func (a *Resolved) LikenedTo(j, limit int) (prose.Speaker, int) {
	if !a.Romance() || !a.LikenessWord(j+1) {
		return prose.Nobody, 0
	}
	for v := j + 2; v < min(limit, j+6); v++ {
		if !a.Tokens[v].Is(prose.ClassSay) {
			continue
		}
		p := a.PhraseAfter(v+1+int(a.Tokens[v].More), limit)
		if p.Empty() || !a.CanSpeak(p) {
			return prose.Nobody, 0
		}
		return a.Inverted(p, limit), p.First
	}
	return prose.Nobody, 0
}

// PastWhoSpeaks is the token of "au nom de" behind "qui s’exprimait" at token i; i
// when nothing of the kind stands there.
func (a *Resolved) PastWhoSpeaks(i, limit int) int {
	if !a.Is(i, "qui") {
		return i
	}
	for k := i + 2; k < min(limit, i+5); k++ {
		if a.Tokens[k].Is(prose.ClassBehalf) {
			return k
		}
	}
	return i
}
