package quotation

import "attache/briefing/extract/prose"

// longestHeard is how many tokens stand at most between such a verb and the words.
const longestHeard = 16

// heardTell reads whom a speaker had, heard or watched say something, where the verb of
// saying stands in its plain form: "I had one dispatcher tell me in March, “…”", "we have
// heard ministers promise that “…”".
func (a *Attributed) heardTell(w prose.Window) prose.Speaker {
	if a.Lexicon.Language != "en" {
		return prose.Nobody
	}
	for j := w.Last - 1; j > max(w.First+1, w.Last-longestHeard); j-- {
		t := a.Tokens[j]
		if t.Is(prose.ClassSayBase) {
			return a.heardThere(j, w.First)
		}
		if t.Kind == prose.TokenMark && !a.InnerMark(j) && j < w.Last-1 {
			return prose.Nobody
		}
	}
	return prose.Nobody
}

// heardThere is the person between a verb of hearing and the plain verb of saying at
// token v.
func (a *Attributed) heardThere(v, from int) prose.Speaker {
	for k := v - 2; k >= max(from, v-longestHeard); k-- {
		if !a.Listed("heard-tell", k) && !(a.Is(k, "to") && k > from && a.Lexicon.Has("heard-tell", a.LowerWord(k-1)+" to")) {
			continue
		}
		p := a.PhraseAfter(k+1, v)
		if p.Last != v || !a.Human(p) && !a.HasRole(p) && !a.FullPerson(p) && !a.Listed("object", p.First) {
			return prose.Nobody
		}
		sp := a.SpeakerOf(p)
		sp.Verb = a.VerbText(v)
		return sp
	}
	return prose.Nobody
}
