package quotation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// farthestVerb is how many tokens before a quote its verb may stand.
const farthestVerb = 60

// verbBefore reads X said: “…”, X said that the plan “…”, X, calling it “…”.
func (a *Attributed) verbBefore(i int) prose.Speaker {
	w := a.Before(i)
	if sp := a.ledByNoun(w); sp.Known() {
		return sp // "Une analyse que confirme X :"
	}
	if sp := a.addressedBefore(w); sp.Known() {
		return sp
	}
	if sp := a.saidThere(w); sp.Known() {
		return sp
	}
	if sp := a.wasLike(w); sp.Known() {
		return sp
	}
	if sp := a.turnedRound(w); sp.Known() {
		return sp
	}
	if sp := a.verbIn2(i, w); sp.Known() {
		return sp
	}
	// The verb may stand before another quote in the same sentence: X said
	// that “…” and that “…”.
	if s := a.Whole(i); s.First < w.First && i > 0 && a.Quotes[i-1].Spoken && a.Quotes[i-1].Block == a.Quotes[i].Block && a.joinsQuotes(w) {
		sp := a.Quotes[i-1].Speaker
		return sp
	}
	return prose.Nobody
}

// wasLike reads how people talk: she was like, “…”.
func (a *Attributed) wasLike(w prose.Window) prose.Speaker {
	like := w.Last - 1
	if a.Is(like, ",") {
		like--
	}
	if like-2 < w.First || !a.Is(like, "like") || !a.Copula(like-1) && !a.Possessive(like-1) {
		return prose.Nobody
	}
	p := prose.NounPhrase{First: like - 2, Last: like - 1, Head: like - 1}
	if !a.Tokens[p.First].Is(prose.ClassPronoun | prose.ClassThey | prose.ClassI | prose.ClassWe) {
		return prose.Nobody // "the hall was like “a big ship”"
	}
	return a.SpeakerOf(p)
}

// joinsQuotes reports whether the words between two quotes merely join them.
func (a *Attributed) joinsQuotes(w prose.Window) bool {
	if w.Last-w.First > 14 || w.Empty() {
		return false
	}
	for j := w.First; j < w.Last; j++ {
		if a.Is(j, ";") || a.Is(j, ".") {
			return false
		}
	}
	t := a.Tokens[w.First]
	return t.Is(prose.ClassConjunction|prose.ClassRelative|prose.ClassPreposition|prose.ClassSubordinate) || t.Kind == prose.TokenMark
}

// farthestName is how many tokens before a quote a verb stands at most that gives a
// name: "called the ministry’s ignorance of advice from officers “disrespectful”".
const farthestName = 14

func (a *Attributed) verbIn2(i int, w prose.Window) prose.Speaker {
	for j := w.Last - 1; j >= max(w.First, w.Last-farthestVerb); j-- {
		t := a.Tokens[j]
		if a.Is(j, ";") {
			return prose.Nobody
		}
		if t.Capital() && !a.OpensSentence(j) {
			continue
		}
		switch {
		case t.Is(prose.ClassNaming) && !t.Is(prose.ClassSay) && w.Last-j > farthestName, t.Is(prose.ClassEdge) && w.Last-j > 4, t.More > 0 && j+int(t.More) >= w.Last && !a.Is(w.Last-1, "that"):
			continue
		case t.Is(prose.ClassSay|prose.ClassNaming) && (t.Is(prose.ClassNaming) && a.VerbLike(j) && !a.withinSingular(j) || a.SayingAt(j)):
			if a.Passive(j, w.First) {
				if sp := a.agent(j, w); sp.Known() {
					return sp
				}
				if p := a.InWhich(j, w.First); a.CanSpeak(p) {
					sp := a.SpeakerOf(p)
					sp.Verb = a.VerbText(j)
					return sp
				}
				if !a.Is(j, "told") {
					continue
				}
			}
			if sp := a.behindRelativeVerb(j, w); sp.Known() {
				return sp
			}
			if a.betweenCommasAlone(j, w) {
				if sp := a.unsaid(i, a.opening(j, w.First)); sp.Known() {
					sp.Verb = a.VerbText(j)
					return sp
				}
			}
			if sp := a.answeredMe(j, w.First); sp.Known() {
				sp.Verb = a.VerbText(j)
				return sp
			}
			p := a.SubjectBefore(j, w.First)
			if q := a.SpokenThrough(j+1, w.Last); !q.Empty() && (a.Is(j+1, ",") || a.Tokens[j+1].Is(prose.ClassPreposition)) {
				p = q // "aseguró, por boca de su portavoz, Ana Roa, que"
			}
			if sp := a.saysAside(j, w); sp.Known() {
				return sp
			}
			if t.Is(prose.ClassSay) && a.Tokens[max(j-1, w.First)].Is(prose.ClassConjunction) && a.LeavesOut(w.First, j) {
				p = prose.NounPhrase{}
				if sp := a.unsaid(i, a.opening(j, w.First)); sp.Known() {
					sp.Verb = a.VerbText(j)
					return sp
				}
			}
			if a.Is(p.First, "that") && p.Last > p.First+1 && (a.Auxiliary(j-1) && a.peopleIn(p) || a.Is(j-1, "had") && a.Named(prose.NounPhrase{First: p.First + 1, Last: p.Last, Head: p.Head}) || a.namedBehindThat(p, w.First) || a.SaidToBe(p, j)) {
				p.First++ // "said that families had reported", "such that Okoro thanked": theirs
			}
			if a.Is(p.First, "that") && !a.OpensSentence(p.First) {
				if p.Last > p.First+1 || p.First == w.First || a.Tokens[p.First-1].Kind == prose.TokenMark || a.Tokens[p.First-1].Is(prose.ClassSay|prose.ClassTime|prose.ClassAdverb) {
					continue // "said that removal orders": a clause, and no verb
				}
				p = a.PhraseBefore(p.First, w.First) // "a letter that says"
			}
			if p.First > w.First && a.RelativeObject(p.First-1) && w.Last-j > 3 {
				continue // "which the Foundation estimates would cost …"
			}
			if a.Conditional(p, w.First) || a.ReportedPronoun(p, w.First) {
				continue
			}
			if a.toWhom(p, j) {
				if sp := a.saysToWhom(i, j); sp.Known() {
					return sp
				}
				continue // "Al presidente le reprochan que"
			}
			if a.ObjectOfSaying(p, w.First) || a.Anybody(p) {
				continue // "told a woman who suggested …", "anybody who complains"
			}
			if a.CanSpeak(p) {
				if sp := a.SpeakerOf(p); sp.Known() && !a.Aside(p, w.First) {
					sp.Verb, sp.Cited = a.VerbText(j), a.OwnsText(p) || a.AddressedWho(p)
					return sp
				}
			} else if sp := a.afterLikeness(j, w); sp.Known() {
				return sp
			} else if a.Lexicon.Language == "es" && t.Is(prose.ClassSay) && (a.VerbOpens(j, w.First) || p.Empty() && (a.BehindInfinitive(j, w.First) || a.BehindPlace(j, w.First) || a.BehindGoal(j, w.First))) {
				sp := prose.Nobody
				if strings.HasSuffix(a.Word(t), "ron") {
					sp = a.StatementGoesOn(i, true) // "indicaron": a body
				}
				if !sp.Known() {
					sp = a.unsaid(i, a.opening(j, w.First))
				}
				sp.Verb = a.VerbText(j)
				return sp
			}
		case t.Is(prose.ClassSaying), t.Is(prose.ClassNaming) && a.Participle(j), t.Is(prose.ClassSayBase) && j > w.First && (a.Is(j-1, "to") || a.Auxiliary(j-1)):
			if a.Lexicon.Language == "es" && j == w.First && a.OpensSentence(j) {
				if sp := a.StatementGoesOn(i, false); sp.Known() {
					sp.Verb = a.VerbText(j)
					return sp // "Agregando que se «…»"
				}
			}
			if p := a.participleSubject(j, w.First); a.CanSpeak(p) {
				if sp := a.SpeakerOf(p); sp.Known() {
					sp.Verb = a.VerbText(j)
					return sp
				}
			}
		case t.Is(prose.ClassSayBase) && a.narrated(j, w.First):
			if sp := a.SpeakerOf(a.PhraseBefore(j-1, w.First)); sp.Known() {
				sp.Verb = a.VerbText(j)
				return sp // "Et le préfet de marteler que"
			}
		case t.Is(prose.ClassSayBase) && a.SayingAt(j):
			if p := a.SubjectBefore(j, w.First); a.CanSpeak(p) && !a.Aside(p, w.First) && !a.Conditional(p, w.First) {
				if sp := a.SpeakerOf(p); sp.Known() {
					sp.Verb = a.VerbText(j)
					return sp
				}
			}
		}
	}
	return prose.Nobody
}

// narrated reports whether the French infinitive at token v tells what somebody
// goes on to say: "Et le préfet Lucien Adou de marteler que".
func (a *Attributed) narrated(v, from int) bool {
	if a.Lexicon.Language != "fr" || v-2 < from || !a.Is(v-1, "de") && !a.Is(v-1, "d'") && !a.Is(v-1, "d’") {
		return false
	}
	p := a.PhraseBefore(v-1, from)
	if p.Empty() || !a.CanSpeak(p) || !a.Named(p) && !a.Human(p) && !a.HasRole(p) && !a.Tokens[p.First].Is(prose.ClassPronoun) {
		return false
	}
	return p.First == from || p.First == from+1 && (a.Tokens[from].Is(prose.ClassConjunction|prose.ClassAdverb) || a.Tokens[from].Kind == prose.TokenMark)
}

// afterLikeness reads "Comme l'a rappelé X, « … »": the verb at token v with
// its subject behind it.
func (a *Attributed) afterLikeness(v int, w prose.Window) prose.Speaker {
	like := a.Likeness(v, w.First)
	if like < 0 || !a.VerbOpens(v, like+1) {
		return prose.Nobody
	}
	next := v + 1 + int(a.Tokens[v].More)
	sp := a.Inverted(a.PhraseAfter(a.PastAdverbial(next, w.Last), w.Last), w.Last)
	if !sp.Known() {
		sp = a.Inverted(a.LateSubject(next, w.Last), w.Last)
	}
	sp.Verb = a.VerbText(v)
	return sp
}

// agent is who does what the passive verb at token v says: "described by X as".
func (a *Attributed) agent(v int, w prose.Window) prose.Speaker {
	for j := v + 1; j < min(w.Last, v+4); j++ {
		if a.AgentMark(j) {
			return a.Inverted(a.PhraseAfter(j+1, w.Last), w.Last)
		}
	}
	return prose.Nobody
}
