package quotation

import "attache/briefing/extract/prose"

// saysAside is who says a sentence from within: "The paradox of the law, says
// Jane Okoro, a historian, is that it was “…”", "La tela, asegura el doctor Acosta, es
// «…»". v is the verb of saying.
func (a *Attributed) saysAside(v int, w prose.Window) prose.Speaker {
	start := v
	for start > w.First && a.Romance() && (a.Auxiliary(start-1) || a.Clitic(start-1)) {
		start--
	}
	next := v + 1 + int(a.Tokens[v].More)
	for a.Lexicon.Language == "es" && next+1 < w.Last && a.Tokens[next].Is(prose.ClassTime|prose.ClassAdverb) && !a.Tokens[next].Is(prose.ClassArticle) {
		next++ // "dijo ayer Ana Roa"
	}
	if start <= w.First+1 || !a.Is(start-1, ",") || !a.Tokens[v].Is(prose.ClassSay) || next+1 >= w.Last {
		return prose.Nobody
	}
	p := a.PhraseAfter(next, w.Last)
	if p.Empty() || p.First != next || p.Last >= w.Last || !a.Is(p.Last, ",") || !a.Named(p) && !a.plainSpeaker(p) {
		return prose.Nobody
	}
	q := a.SubjectOverCommas(start-1, w.First)
	switch {
	case q.Empty():
	case a.Lexicon.Language == "es" && (a.FullPerson(p) || p.Last+1 == w.Last || !a.Human(q) && !a.HasRole(q)):
		// A person of whom something is said has "a" in front: "citó a Ana Roa, vecina,".
	case (a.Is(v, "said") || a.Is(v, "says")) && a.Textual(q) && !a.Named(q):
	case a.Human(q) || a.Named(q) || a.HasRole(q) || a.Textual(q) && a.Lexicon.Language == "en" || a.Tokens[q.First].Is(prose.ClassPronoun|prose.ClassThey):
		return prose.Nobody // "Okoro, who was there, thanked Lund, a friend"
	}
	sp := a.SpeakerOf(p)
	sp.Verb = a.VerbText(v)
	return sp
}

// plainSpeaker reports whether a French or Spanish phrase behind a verb of saying is its
// subject without a name: "assure la mairesse", "asegura ella".
func (a *Attributed) plainSpeaker(p prose.NounPhrase) bool {
	if !a.Romance() {
		return false
	}
	if a.Tokens[p.First].Is(prose.ClassPronoun | prose.ClassThey) {
		return p.Last == p.First+1 && !a.Clitic(p.First)
	}
	return a.Human(p) || a.HasRole(p)
}
