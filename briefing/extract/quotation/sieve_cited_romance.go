package quotation

import "attache/briefing/extract/prose"

// pastCase is the token behind "le cas de" or "l’histoire de" at token i: whose
// words follow is named behind it; i for anything else.
func (a *Attributed) pastCase(i, end int) int {
	if a.Lexicon.Language != "fr" || i+3 >= end || !a.Definite(i) || !a.Listed("case-of", i+1) {
		return i
	}
	switch a.LowerWord(i + 2) {
	case "de", "d'", "d’":
		return i + 3
	}
	return i
}

// citedInRomance reads whom a French or Spanish speaker cites: "citant Marie
// Diallo : « … »", "citó a una pescadora, Ana Roa: «…»", "cite une lettre reçue
// d’une transformatrice : « … »".
func (a *Attributed) citedInRomance(w prose.Window) prose.Speaker {
	end := w.Last
	for end > w.First && (a.Is(end-1, ":") || a.Is(end-1, ",") || a.Is(end-1, "que")) {
		end--
	}
	if end == w.Last {
		return prose.Nobody
	}
	for j := end - 2; j >= max(w.First, end-prose.LongestPhrase); j-- {
		if a.Is(j, ";") || a.Is(j, ".") && !a.InnerMark(j) {
			return prose.Nobody
		}
		if a.Lexicon.Language == "es" && !a.Listed("quotes-somebody", j) && a.SayingAt(j) {
			if sp := a.storyTold(j, end); sp.Known() {
				return sp
			}
		}
		if sp := a.wordsOfNamed(j, end); sp.Known() {
			return sp
		}
		if !a.Listed("quotes-somebody", j) {
			continue
		}
		if sp := a.storyTold(j, end); sp.Known() {
			return sp
		}
		next := j + 1
		if a.AgentMark(next) {
			return prose.Nobody // "cité par le maire"
		}
		for next < end && a.Adverb(next) {
			next++ // "leyó también unas líneas"
		}
		if a.Is(next, "a") {
			next++ // "citó a Ana Roa"
		}
		for k := next; k < end && !(k > next && a.Is(k-1, ",") && a.Is(k, "que")); k++ {
			if a.SayingAt(k) && !a.Tokens[k].Capital() {
				return prose.Nobody // "citant le géographe, il a dit :"
			}
		}
		if sp := a.citedPerson(next, end); sp.Known() {
			return sp
		}
		if p := a.PhraseAfter(next, end); p.First == next && a.FullName(p) && (p.Last == end || a.Is(p.Last, ",")) {
			return a.SpeakerOf(p)
		}
		if !a.HasText(next, min(end, next+3)) && !a.Listed("wording", next+1) && !a.hasWriting(next, min(end, next+3)) {
			return prose.Nobody
		}
		for k := end - 2; k > next; k-- {
			if a.Listed("statement-by", k) {
				if sp := a.citedPerson(k+1, end); sp.Known() {
					return sp
				}
				if p := a.PhraseAfter(k+1, end); p.First == k+1 && a.Introduces(p.First) && a.Tokens[p.First].Kind == prose.TokenWord && !a.Textual(p) {
					return a.SpeakerOf(p) // "les mots d’une résidente de 91 ans"
				}
			}
		}
		return prose.Nobody
	}
	return prose.Nobody
}

// wordsOfNamed is whose words a Spanish sentence announces by the noun for them at token i,
// in front of a colon at token end: "El informe se cierra con una advertencia de la
// toxicóloga Ana Roa, del Hospital Central:".
func (a *Attributed) wordsOfNamed(i, end int) prose.Speaker {
	if a.Lexicon.Language != "es" || i < 1 || !a.Is(end, ":") || i+2 >= end || !a.Listed("utterance", i) || !a.Tokens[i-1].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Indefinite(i-1) && !a.Is(i-1, "unas") {
		return prose.Nobody
	}
	switch a.LowerWord(i + 1) {
	case "de":
		return a.citedPerson(i+2, end)
	case "del":
		return a.citedPerson(i+1, end)
	}
	return prose.Nobody
}

// hasWriting reports whether a noun for what somebody has written or recorded
// stands in [first, last): "unos versos".
func (a *Attributed) hasWriting(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Listed("writing", i) {
			return true
		}
	}
	return false
}

// storyTold is whose case somebody tells with the verb at token v, up to token end:
// "Citó el caso de un socio que quemó sus árboles", "contó la historia de Ana Roa".
func (a *Attributed) storyTold(v, end int) prose.Speaker {
	i := v + 1
	for i < end && (a.Adverb(i) || a.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Tokens[i].Is(prose.ClassPreposition)) {
		i++
	}
	if a.Lexicon.Language != "es" || i+2 >= end || !a.Listed("story", i) || !a.Is(i+1, "de") && !a.Is(i+1, "del") {
		return prose.Nobody
	}
	p := a.PhraseAfter(i+2, end)
	if p.Empty() || p.First != i+2 || !a.Human(p) && !a.MentionedAt(p.Last-1) && !a.Introduces(p.First) {
		return prose.Nobody
	}
	return a.Inverted(p, end)
}
