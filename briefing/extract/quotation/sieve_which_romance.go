package quotation

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// accordingToWhich reads a relative clause that gives the words right before a
// quote to whom it hangs on: "cite Awa Kane, selon laquelle « … »", "citó a Ana Roa,
// según la cual «…»", "Elle
// cite le conservateur d’un musée, selon lequel « … »", "l’idée de Paul Mbaye,
// selon laquelle « … »".
func (a *Attributed) accordingToWhich(w prose.Window) prose.Speaker {
	if !a.Romance() {
		return prose.Nobody
	}
	for j := w.Last - 1; j > max(w.First+1, w.Last-10); j-- {
		from := j - 1
		switch a.LowerWord(j) {
		case "lequel", "laquelle", "lesquels", "lesquelles", "qui", "quien":
		case "cual":
			if from--; from <= w.First {
				return prose.Nobody
			}
		case "juicio", "entender", "parecer":
			if from--; !a.Listed("whose", j-1) || from <= w.First || !a.Is(from, "a") {
				continue
			}
		default:
			if a.SayingAt(j) {
				return prose.Nobody
			}
			continue
		}
		if !a.Tokens[from].Is(prose.ClassAccording) && !a.Is(from, "pour") && !a.Is(from, "para") && !a.Is(from, "a") {
			return prose.Nobody
		}
		end := from
		if a.Is(end-1, ",") {
			end--
		}
		return a.whoHangsOn(end, w.First)
	}
	return prose.Nobody
}

// whoHangsOn is the person whose name, or else whose description, ends before
// token end.
func (a *Attributed) whoHangsOn(end, from int) prose.Speaker {
	if end > from && a.MentionedAt(end-1) || end > from && a.Mentions != nil && a.Mentions[end-1] >= 0 && a.PlainPerson(&a.Register.Entities[a.Mentions[end-1]]) {
		return a.SpeakerFor(int(a.Mentions[end-1]))
	}
	best := prose.NounPhrase{}
	for k := end - 2; k >= max(from, end-prose.LongestPhrase); k-- {
		t := a.Tokens[k]
		if t.Kind == prose.TokenMark && !a.InnerMark(k) {
			if k > from && a.Is(k, ",") && a.MentionedAt(k-1) {
				return a.SpeakerFor(int(a.Mentions[k-1])) // "Awa Kane, doyenne du village, selon laquelle"
			}
			break
		}
		if a.SayingAt(k) || a.Listed("quotes-somebody", k) || a.Lexicon.Language == "fr" && a.Auxiliary(k) && !best.Empty() {
			break // also "Le juge a entendu un témoin qui"
		}
		if !t.Is(prose.ClassArticle|prose.ClassDeterminer) || k > 0 && a.Tokens[k-1].Kind == prose.TokenWord && a.Tokens[k-1].Is(prose.ClassArticle) {
			continue
		}
		if p := a.PhraseAfter(k, end); p.First == k && a.Human(p) && !a.Textual(p) {
			best = prose.NounPhrase{First: k, Last: end, Head: p.Head}
		}
	}
	if best.Empty() {
		return prose.Nobody
	}
	return a.SpeakerOf(best)
}

// readThere is the text named last before quote i, where "y lit-on" stands behind
// it at the verb at token v.
func (a *Attributed) readThere(i, v int) prose.Speaker {
	if a.Lexicon.Language != "fr" || v < 1 || !a.Is(v-1, "y") || !a.Is(v+1, "on") {
		return prose.Nobody
	}
	from := a.TokenAt(a.Quotes[i].Outer.Start)
	for k := from - 1; k > max(a.BlockStart(from)-1, from-prose.Widest/4); k-- {
		if !a.Tokens[k].Is(prose.ClassText) || !a.Tokens[k-1].Is(prose.ClassArticle|prose.ClassDeterminer) {
			continue
		}
		if p := a.PhraseAfter(k-1, from); p.First == k-1 {
			return prose.Speaker{Attribution: briefing.Attribution{Who: a.NameText(p.First, p.Last)}, Entity: -1}
		}
	}
	return prose.Nobody
}

// heldBy reads "Pour les habitants, « … »", "Para el sindicato, «…»": whoever has
// the view, if nothing else stands in front of the words.
func (a *Attributed) heldBy(w prose.Window) prose.Speaker {
	if !a.Romance() || w.Last-w.First < 3 || !a.Is(w.Last-1, ",") || !a.OpensSentence(w.First) || !a.Is(w.First, "Pour") && !a.Is(w.First, "Para") {
		return prose.Nobody
	}
	p := a.SourcePhrase(w.First+1, w.Last-1)
	if p.First != w.First+1 || p.Last != w.Last-1 {
		return prose.Nobody
	}
	for i := p.First; i < p.Head; i++ {
		if t := a.Tokens[i]; t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOrg|prose.ClassText) || t.Capital() && !t.Is(prose.ClassTime) || a.PluralOffice(i) {
			return a.sourceMeant(p, w.Last)
		}
	}
	return prose.Nobody // "Pour l’instant,"
}

// forWhomItIs reads "Pour la ministre, Awa Kane, cette digue est « … »", "Para Luis
// Mena, pescador, el río «…»", "For Jane Okoro, the road is “…”": the person named at the front, and a clause of
// whatever it is about behind the comma.
func (a *Attributed) forWhomItIs(w prose.Window) prose.Speaker {
	if sp := a.heldBy(w); sp.Known() {
		return sp
	}
	if w.Last-w.First < 5 || !a.OpensSentence(w.First) || !a.Is(w.First, "Pour") && !a.Is(w.First, "Para") && !a.Is(w.First, "For") || a.Is(w.Last-1, ",") || a.Is(w.Last-1, ":") {
		return prose.Nobody
	}
	p := a.PhraseAfter(w.First+1, w.Last-1)
	if p.First != w.First+1 || !a.Is(p.Last, ",") {
		return prose.Nobody
	}
	sp := a.Inverted(p, w.Last)
	if sp.Entity < 0 || !a.Register.Entities[sp.Entity].Person {
		return prose.Nobody
	}
	for j := p.Last + 1; j < w.Last; j++ {
		if a.SayingAt(j) {
			return prose.Nobody
		}
	}
	return sp
}

// saidThere reads "À la mairie, on assure que « … »" and "Du côté du ministère, on
// répète : « … »": nobody is named but the body.
func (a *Attributed) saidThere(w prose.Window) prose.Speaker {
	if a.Lexicon.Language != "fr" || w.Last-w.First < 5 || !a.OpensSentence(w.First) || !a.Tokens[w.First].Is(prose.ClassPreposition) {
		return prose.Nobody
	}
	for c := w.First + 2; c+2 < min(w.Last, w.First+prose.LongestPhrase); c++ {
		if !a.Is(c, ",") || !a.Is(c+1, "on") {
			continue
		}
		if v := c + 2; !a.SayingAt(v) && !(v+1 < w.Last && a.SayingAt(v+1)) {
			return prose.Nobody
		}
		return a.OnBehalfOfPlace(w.First, c)
	}
	return prose.Nobody
}
