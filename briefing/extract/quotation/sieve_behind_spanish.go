package quotation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// saidInNext reads who said Spanish quote i from the sentence behind it: «A». Lo
// dice Ana Roa. «A». Así lo ve Ana Roa. «A». Quien habla es Ana Roa. «A». Roa lo
// cuenta sin rabia.
func (a *Attributed) saidInNext(i int) prose.Speaker {
	q := a.Quotes[i]
	s := a.SentenceAt(q.Outer.End-1) + 1
	if a.Lexicon.Language != "es" || q.Dashed || s >= len(a.Sentences) || a.Sentences[s].Block != q.Block || len(a.QuotesIn(a.Sentences[s].Span)) > 0 || !a.wholeSentence(&q) {
		return prose.Nobody
	}
	st := a.Sentences[s]
	f := st.First
	if a.TokenAt(q.Outer.End) < f-1 {
		return prose.Nobody
	}
	v := -1
	switch {
	case a.Is(f, "Lo"):
		v = f + 1
	case (a.Is(f, "Así") || a.Is(f, "Eso") || a.Is(f, "Esto")) && a.Is(f+1, "lo"):
		v = f + 2
	case (a.Is(f, "Así") || a.Is(f, "Eso") || a.Is(f, "Esto")) && f+1 < st.Last && a.SayingAt(f+1):
		v = f + 1
	case a.Is(f, "Quien"):
		for k := f + 1; k < min(st.Last, f+office.LongestDuration); k++ {
			if a.CopulaNow(k) {
				v = k
			}
		}
	case a.Is(f, "Es") && (a.Definite(f+1) || a.Listed("possessive", f+1)):
		for k := f + 2; k+1 < min(st.Last, f+office.LongestDuration) && v < 0; k++ {
			if (a.Listed("utterance", k) || a.Listed("view", k) || a.Listed("wording", k) || a.Tokens[k].Is(prose.ClassText)) && a.Is(k+1, "de") {
				v = k + 1
			}
		}
	}
	if v < 0 {
		return a.namedThenSays(st)
	}
	next := v + 1
	if next >= st.Last {
		return prose.Nobody
	}
	p := a.PhraseAfter(next, st.Last)
	if p.Empty() || p.First != next || !a.Named(p) && !a.HasRole(p) {
		return prose.Nobody
	}
	return a.Inverted(p, st.Last)
}

// namedThenSays is whose name opens sentence st with "lo" and a verb of saying
// behind it: "Roa lo dice sin levantar la voz".
func (a *Attributed) namedThenSays(st prose.Sentence) prose.Speaker {
	end := a.NameEnd(st.First, st.Last)
	if end == st.First || end+1 >= st.Last || !a.Is(end, "lo") || !a.SayingAt(end+1) {
		return prose.Nobody
	}
	return a.SpeakerOf(prose.NounPhrase{First: st.First, Last: end, Head: end})
}

// askedThenAnswers is whom the sentence before Spanish quote i says that something
// was asked of, where the verb at token v says with a pronoun that they answer:
// "Fueron a ver al gobernador. «No», les contestó".
func (a *Attributed) askedThenAnswers(i, v int) prose.Speaker {
	if a.Lexicon.Language != "es" || v < 1 || !a.Clitic(v-1) || !a.Listed("answers", v) {
		return prose.Nobody
	}
	here := a.SentenceAt(a.Quotes[i].Outer.Start)
	if here == 0 || here >= len(a.Sentences) || a.Sentences[here-1].Block != a.Sentences[here].Block {
		return prose.Nobody
	}
	st := a.Sentences[here-1]
	asked := false
	for k := st.First; k+1 < st.Last; k++ {
		asked = asked || a.Listed("asked-of", k)
		if !asked || !a.Is(k, "a") && !a.Is(k, "al") {
			continue
		}
		p := a.PhraseAfter(k+1, st.Last)
		if p.Empty() || p.First != k+1 || !a.Named(p) && !a.Human(p) && !a.HasRole(p) || a.Plural(p.Head-1) {
			continue
		}
		return a.SpeakerOf(p)
	}
	return prose.Nobody
}

// ratherThanKin is the person told of before Spanish quote i where sp is only their
// kin without a name, of whom the sentence in between tells: "Ana Roa cose. Su padre
// emigró en 1950. «El mar devuelve», comenta."
func (a *Attributed) ratherThanKin(i int, sp prose.Speaker) prose.Speaker {
	if a.Lexicon.Language != "es" || sp.Entity >= 0 || !a.KinOf(sp.Role) || !strings.HasPrefix(sp.Who, "Su ") {
		return sp
	}
	here := a.SentenceAt(a.Quotes[i].Outer.Start)
	for s := here - 2; s >= max(a.Blocks[a.Quotes[i].Block].First, here-3); s-- {
		if f := a.Focus[s]; f.Entity >= 0 && a.Personal(f) {
			return f
		}
	}
	return sp
}
