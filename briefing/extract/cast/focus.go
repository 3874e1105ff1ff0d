package cast

import (
	"slices"

	"attache/briefing/extract/prose"
)

// NoteFocus records who a sentence is about, for the pronouns that follow: the
// last speaker in it, else its subject.
func (a *Cast) NoteFocus(s int) {
	st := a.Sentences[s]
	a.Focus[s], a.FocusAt[s] = prose.Nobody, st.First
	first := a.PastLabel(a.OutsideQuotes(st.First, st.Last), st.Last)
	if first >= st.Last {
		if s > 0 && st.Block == a.Sentences[s-1].Block {
			a.Focus[s] = a.Focus[s-1]
		}
		return
	}
	if sp, at := a.closingAttribution(st); sp.Entity >= 0 {
		a.Focus[s], a.FocusAt[s] = sp, at
		return
	}
	if sp, asked := a.askedOne(s); asked {
		a.Focus[s], a.FocusAt[s] = sp, st.Last-1
		return
	}
	if a.goesOnWith(s, first) {
		a.Focus[s] = a.Focus[s-1]
		return
	}
	if a.reportsOn(first, st.Last) {
		if s > 0 && st.Block == a.Sentences[s-1].Block {
			a.Focus[s] = a.Focus[s-1]
		}
		return
	}
	if a.saysWhose(s, first) {
		a.Focus[s] = a.Focus[s-1]
		a.giveRole(a.Focus[s], a.PhraseAfter(first+1, st.Last))
		return
	}
	p := a.ClauseSubject(first, st.Last)
	if q := a.nameAmong(p, st.Last); !q.Empty() {
		p = q
	}
	if end := a.NameEnd(first, st.Last); end > first && a.SetApartFrench(end) {
		p = prose.NounPhrase{First: first, Last: end, Head: end} // "Rozina, elle, recoud"
	}
	if q := a.SpokenThrough(first, st.Last); !q.Empty() {
		p = q
	} else if q := a.floorTaken(first, st.Last); !q.Empty() {
		p = q
	} else if q := a.foreword(first, st.Last); !q.Empty() {
		p = q
	} else if q := a.askedByWriter(first, st.Last); !q.Empty() {
		p = q
	} else if q := a.personMet(first, st.Last); !q.Empty() {
		p = q
	} else if q := a.CeluiCi(s, first); !q.Empty() {
		p = q
	} else if q := a.metBy(first, st.Last); !q.Empty() {
		p = q
	} else if q := a.metByUs(first, st.Last); !q.Empty() {
		p = q
	} else if q := a.OneWhoActs(first, st.Last); !q.Empty() {
		p = q
	} else if at := a.TakesUpFront(first, st.Last); at >= 0 {
		p = prose.NounPhrase{First: at, Last: at + 1, Head: at + 1}
		a.giveRole(a.Pronoun(at), a.PhraseAfter(a.PastAs(first), at))
	}
	if at := a.fronted(first, st.Last); at >= 0 && a.focusUnknown(p) {
		a.Focus[s], a.FocusAt[s] = a.SpeakerFor(int(a.Mentions[at])), at
		return // "For six years Hawa lived in a room"
	}
	if p.Empty() || a.Romance() && p.Last-p.First == 1 && (a.ObjectPronoun(p.First) || a.Clitic(p.First)) {
		return // "Le preguntaron a …"
	}
	if _, quoted := a.OuterAt(a.Tokens[p.First].Span.Start); quoted {
		return // "In the film “The Longest Queue”, you are seen"
	}
	p = a.presentedAs(a.isNamed(p, st.Last), st.Last)
	if sp := a.kinOfNamed(p); sp.Known() {
		a.Focus[s], a.FocusAt[s] = sp, p.First
		return // "Suu Kyi's sister waited"
	}
	// "Suu Kyi's fate": a person as possessor comes second only to a subject.
	for i := p.First + 1; i < p.Last; i++ {
		if a.Possessive(i) && a.Mentions[i-1] >= 0 && a.Register.Entities[a.Mentions[i-1]].Person {
			a.Focus[s], a.FocusAt[s] = a.SpeakerFor(int(a.Mentions[i-1])), p.First
			a.Focus[s].Owner = true
			return
		}
	}
	a.LearnOwner(p)
	if q := a.kinInFront(p); !q.Empty() {
		a.Focus[s], a.FocusAt[s] = a.SpeakerOf(q), p.First
		a.Focus[s].Owner = true
		return
	}
	if a.childOfTold(s, p) {
		a.Focus[s], a.FocusAt[s] = a.Focus[s-1], p.First
		return // "Sa fille, née en mars, va bien"
	}
	if name := a.NameInFront(p); !name.Empty() {
		p = name // "Ana Quispe lleva cuarenta años"
	}
	p = a.WithoutVerb(a.WithoutLastWord(p, st.Last), st.Last)
	if sp := a.SpeakerOf(p); sp.Entity >= 0 || a.somebody(p) && !a.OwnTrade(s, p) {
		a.Focus[s], a.FocusAt[s] = sp, p.First
		a.keepRole(sp, p)
	}
	if f := a.Focus[s]; f.Entity < 0 || !a.Register.Entities[f.Entity].Person {
		if at := a.whoseHolder(st); at >= 0 {
			a.Focus[s], a.FocusAt[s] = a.SpeakerFor(int(a.Mentions[at])), at
		} else if id := a.ledInside(s); id >= 0 {
			a.Focus[s] = a.SpeakerFor(id)
		} else if at := a.heardOf(p, st); at >= 0 {
			a.Focus[s], a.FocusAt[s] = a.SpeakerFor(int(a.Mentions[at])), at
		}
	}
	if q := a.presentedIn(st); !q.Empty() {
		if sp := a.SpeakerOf(q); sp.Known() {
			a.Focus[s], a.FocusAt[s] = sp, q.First
		}
	}
	if q := a.floorGiven(st); !q.Empty() {
		if sp := a.OtherThanGiver(q, st); sp.Known() {
			a.Focus[s], a.FocusAt[s] = sp, q.First
		}
	}
}

// closingAttribution is who says a sentence of indirect speech that names its
// speaker behind: "…, Romero said.", "…, said Wilcox, who was there."
func (a *Cast) closingAttribution(st prose.Sentence) (prose.Speaker, int) {
	if i := st.Last - 3; i > st.First && a.Tokens[i].Is(prose.ClassPronoun) && !a.Tokens[i].Capital() && a.SaysOfOthers(i) && a.Is(i+2, ".") {
		return a.Pronoun(i), i // "Verification was the crux, he said."
	}
	if !slices.ContainsFunc(a.Mentions[st.First:st.Last], func(id int32) bool { return id >= 0 }) {
		return prose.Nobody, 0
	}
	// "Okoro, who has campaigned for him, blasted Lund": the subject is in front.
	front := a.PhraseAfter(a.OutsideQuotes(st.First, st.Last), st.Last)
	fronted := front.First == st.First && a.Is(front.Last, ",") && a.Named(front)
	for j := st.Last - 1; j > max(st.First, st.Last-40); j-- {
		if sp, at := a.whoSaid(j, st); sp.Known() {
			return sp, at
		}
		if !a.Is(j, ",") || j+2 >= st.Last {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[j].Span.Start); quoted {
			continue
		}
		if t := a.Tokens[j+1]; t.Is(prose.ClassAccording) && !fronted && a.Lexicon.Language == "en" {
			// "…, according to its director, Jane Okoro."
			p := a.PhraseAfter(j+2+int(t.More), st.Last)
			if sp := a.Inverted(p, st.Last); sp.Entity >= 0 && a.Register.Entities[sp.Entity].Person {
				return sp, p.First
			}
		}
		if sp, at := a.LikenedTo(j, st.Last); sp.Entity >= 0 {
			return sp, at
		}
		v := j + 1
		for a.Romance() && v+2 < st.Last && (a.Auxiliary(v) || a.Clitic(v)) {
			v++ // ", a indiqué X"
		}
		if t := a.Tokens[v]; t.Is(prose.ClassSay) && !t.Capital() {
			// Behind "told" stands who was told, and what follows goes on.
			if p := a.PhraseAfter(v+1, st.Last); !fronted && (a.Named(p) || a.Lexicon.Language == "es" && p.First == v+1 && a.HasRole(p)) && (p.Last >= st.Last || a.Tokens[p.Last].Kind == prose.TokenMark || a.Tokens[p.Last].Is(prose.ClassPreposition|prose.ClassTime|prose.ClassRelative) && !a.Is(p.Last, "that") && !a.Is(p.Last, "que")) {
				return a.SpeakerOf(p), p.First
			}
			continue
		}
		p := a.PhraseAfter(j+1, st.Last)
		if p.First == j+1 && a.Named(p) && p.Last < st.Last && a.SayingAt(p.Last) && (p.Last+1 >= st.Last || a.Tokens[p.Last+1].Kind == prose.TokenMark || a.Tokens[p.Last+1].Is(prose.ClassPreposition|prose.ClassTime)) {
			return a.SpeakerOf(p), p.First
		}
	}
	return prose.Nobody, 0
}

// whoSaid reads a relative clause about a person whom the sentence has not
// begun with: "the plan was backed by Okoro of the Trust, who said that …".
// j is the relative pronoun.
func (a *Cast) whoSaid(j int, st prose.Sentence) (prose.Speaker, int) {
	if !a.Is(j, "who") || !a.Is(j-1, ",") || j+1 >= st.Last || !a.SayingAt(j+1) {
		return prose.Nobody, 0
	}
	if _, quoted := a.OuterAt(a.Tokens[j].Span.Start); quoted {
		return prose.Nobody, 0
	}
	end := j - 1
	for i := end - 1; i > max(st.First, end-prose.Widest/8); i-- {
		if a.Is(i, ",") && a.Tokens[i+1].Is(prose.ClassArticle) {
			end = i // "Okoro, the head of the Trust, who said"
		}
	}
	for i := end - 1; i > max(st.First, end-prose.Widest/12); i-- {
		if id := a.Mentions[i]; id >= 0 && a.Register.Entities[id].Person && !a.Possessive(i+1) {
			return a.SpeakerFor(int(id)), i
		}
	}
	return prose.Nobody, 0
}

// somebody reports whether a described phrase means one person: "the Minister
// of Justice", "a newcomer".
func (a *Cast) somebody(p prose.NounPhrase) bool {
	if a.Tokens[p.First].Is(prose.ClassPlace) && a.Possessive(p.Last-2) && p.Last-p.First > 2 && a.Listed("any-office", p.Last-1) {
		return true // "Norway’s delegate"
	}
	if a.Indefinite(p.First) && (a.SaysOfAnybody(p.Last) || a.OneCounted(p)) {
		return false // "a woman cannot pass on her nationality"
	}
	if a.Lexicon.Language == "en" && a.APerson(p) {
		return true // "one lady"
	}
	if t := a.Tokens[p.First]; !t.Is(prose.ClassArticle) && !a.Indefinite(p.First) || a.Plural(p.Head-1) || a.Lexicon.Language == "en" && !a.Tokens[p.Head-1].Is(prose.ClassRole|prose.ClassPerson) && !(a.Indefinite(p.First) && a.Human(p)) {
		return false // "the candidate’s response"
	}
	return a.HasRole(p) || a.DescribedByAge(p) || a.Indefinite(p.First) && (a.Human(p) || a.HeadHuman(p) || a.saysFrench(p)) || a.SaysWhich(p)
}

// FocusOn records a quote's speaker as whom its sentences are about.
func (a *Cast) FocusOn(q *prose.Quote) {
	if q.Speaker.Entity < 0 && q.Speaker.Role == "" && !a.onePerson(q.Speaker.Who) {
		return
	}
	first := a.SentenceAt(q.Span.Start)
	last := a.SentenceAt(q.Outer.End - 1)
	for s := first; s <= last && s < len(a.Sentences); s++ {
		a.Focus[s], a.FocusAt[s] = q.Speaker, q.First
	}
}
