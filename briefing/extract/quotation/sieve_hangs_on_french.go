package quotation

import "attache/briefing/extract/prose"

// saidByWhomItHangsOn reads, in French, whom a clause that hangs on them lets speak, and
// not the subject of the sentence: "regrette la radiation de Mme Kane, sanctionnée pour
// avoir déclaré que « … »", "a cité un pêcheur qui lui avait lancé : « … »".
func (a *Attributed) saidByWhomItHangsOn(w prose.Window) prose.Speaker {
	if a.Lexicon.Language != "fr" || w.Last-w.First < 5 {
		return prose.Nobody
	}
	for v := w.Last - 1; v > w.First+2 && v > w.Last-farthestName; v-- {
		t := a.Tokens[v]
		if a.Is(v, ",") || a.Is(v, ";") || t.Is(prose.ClassRelative|prose.ClassSubordinate) && v < w.Last-2 && !t.Is(prose.ClassPreposition|prose.ClassArticle) {
			return prose.Nobody // who speaks stands in another clause
		}
		if t.Kind != prose.TokenWord || t.Capital() || !t.Is(prose.ClassSay|prose.ClassNaming) {
			continue
		}
		if a.Is(v-1, "avoir") {
			return a.punishedFor(v-1, w)
		}
		return a.whoHadSaid(v, w)
	}
	return prose.Nobody
}

// punishedFor is on whom the participle hangs behind which the "avoir" at token i opens
// what they have done: "Awa Kane, arrêtée pour avoir dit", "un élève exclu après avoir
// lancé".
func (a *Attributed) punishedFor(i int, w prose.Window) prose.Speaker {
	if !a.Is(i-1, "pour") && !a.Is(i-1, "après") && !a.Is(i-1, "d’") && !a.Is(i-1, "d'") {
		return prose.Nobody
	}
	for v := i - 2; v > max(w.First, i-farthestName); v-- {
		switch t := a.Tokens[v]; {
		case a.Is(v, ","), t.Capital(), t.Kind == prose.TokenMark && !a.InnerMark(v), a.Auxiliary(v):
			return prose.Nobody
		case !a.ParticipleFrench(v) && !(v == i-2 && a.Is(v-1, ",")) || a.Auxiliary(v-1) || a.Is(v-1, "été") || a.Copula(v-1):
			continue
		}
		end := v
		if a.Is(end-1, ",") {
			end--
		}
		return a.whoHangsOn(end, w.First)
	}
	return prose.Nobody
}

// whoHadSaid is on whom the relative clause of the verb at token v hangs, where nothing
// stands between them but to whom and when it was said: "une élève qui lui avait
// répondu".
func (a *Attributed) whoHadSaid(v int, w prose.Window) prose.Speaker {
	i := v - 1
	for i > w.First && (a.Clitic(i) || a.Auxiliary(i) || a.Adverb(i)) {
		i--
	}
	if !a.Is(i, "qui") || i < w.First+3 || !a.Auxiliary(v-1) && !a.Clitic(v-1) {
		return prose.Nobody
	}
	end := i
	if a.Is(end-1, ",") {
		end--
	}
	return a.whoHangsOn(end, w.First)
}
