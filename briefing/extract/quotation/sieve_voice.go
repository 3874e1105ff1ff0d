package quotation

import (
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// innerVoice reads who speaks within what somebody tells: "quotes a guard as
// saying that …", "what her mother used to say:", "a patient who asked her",
// "cited Jane Okoro, for whom borders are", "lo que le decía su abuela:".
func (a *Attributed) innerVoice(w prose.Window) prose.Speaker {
	for _, try := range [...]func(prose.Window) prose.Speaker{a.asSaying, a.heardTell, a.whatIsSaid, a.whoAskedThem, a.forWhom} {
		if sp := try(w); sp.Known() {
			return sp
		}
	}
	return prose.Nobody
}

// asSaying reads "quotes a former guard as saying that prisoners were".
func (a *Attributed) asSaying(w prose.Window) prose.Speaker {
	if a.Lexicon.Language != "en" {
		return prose.Nobody
	}
	for j := w.Last - 1; j > max(w.First, w.Last-2*reference.LongestInner); j-- {
		if !a.Tokens[j].Is(prose.ClassSaying) || !a.Is(j-1, "as") {
			continue
		}
		for v := j - 2; v >= max(w.First, j-reference.LongestInner); v-- {
			if a.Listed("quotes-somebody", v) && !a.Passive(v, w.First) {
				return a.citedPerson(v+1, j-1)
			}
		}
		return prose.Nobody
	}
	return prose.Nobody
}

// whatIsSaid reads "remembered what her mother used to say:" and, with the
// subject behind, "recordó lo que le decía su abuela:", "ce que répétait le
// gardien :".
func (a *Attributed) whatIsSaid(w prose.Window) prose.Speaker {
	end := w.Last
	for end > w.First && (a.Is(end-1, ":") || a.Is(end-1, ",")) {
		end--
	}
	if end == w.Last {
		return prose.Nobody
	}
	for j := end - 3; j > max(w.First, end-reference.LongestInner); j-- {
		clause := j + 1
		switch {
		case a.Lexicon.Language == "en" && a.Is(j, "what"):
		case a.Romance() && (a.Is(j, "lo") || a.Is(j, "ce")) && (a.Is(j+1, "que") || a.Is(j+1, "qu’") || a.Is(j+1, "qu'")):
			clause++
		default:
			continue
		}
		v := clause
		for a.Romance() && v < end && (a.Clitic(v) || a.Auxiliary(v)) {
			v++
		}
		if a.Romance() && v < end && a.Tokens[v].Is(prose.ClassSay) {
			p := a.PhraseAfter(v+1, end)
			if p.First == v+1 && (a.Human(p) || a.FullName(p) || a.HasRole(p) || a.Listed("possessive", p.First)) {
				return a.Inverted(p, end)
			}
			return prose.Nobody
		}
		p := a.PhraseAfter(clause, end)
		if p.First != clause || !a.Tokens[end-1].Is(prose.ClassSay|prose.ClassSayBase) || !a.Human(p) && !a.FullName(p) && !a.Tokens[p.First].Is(prose.ClassPronoun) {
			return prose.Nobody
		}
		if a.Tokens[p.First].Is(prose.ClassPronoun) && p.Last-p.First == 1 {
			return prose.Nobody // "what he said:": the one told of
		}
		if q := a.SubjectBefore(end-1, p.Last); !q.Empty() && q.First >= p.Last {
			return prose.Nobody // "who wondered what one person could do, Okoro answered:"
		}
		return a.SpeakerOf(p)
	}
	return prose.Nobody
}

// whoAskedThem reads "recalls a patient who asked her “…”": nothing but an
// object stands between the verb of the relative clause and the words.
func (a *Attributed) whoAskedThem(w prose.Window) prose.Speaker {
	if a.Lexicon.Language != "en" {
		return prose.Nobody
	}
	end := w.Last
	for end > w.First && (a.Is(end-1, ":") || a.Is(end-1, ",")) {
		end--
	}
	v := end - 1
	if v > w.First && a.Listed("object", v) || v > w.First && (a.Is(v, "her") || a.Is(v, "him") || a.Is(v, "me") || a.Is(v, "us") || a.Is(v, "them")) {
		v--
	}
	if v-2 <= w.First || !a.Tokens[v].Is(prose.ClassSay) || !a.Is(v-1, "who") && !(a.Is(v-2, "who") && (a.Auxiliary(v-1) || a.Adverb(v-1))) {
		return prose.Nobody
	}
	who := v - 1
	if a.Is(v-2, "who") {
		who--
	}
	stop := who
	if a.Is(stop-1, ",") {
		stop--
	}
	p := a.PhraseBefore(stop, w.First)
	if p.Empty() || p.First <= w.First || !a.Human(p) {
		return prose.Nobody
	}
	for i := p.First; i < p.Last; i++ {
		if a.WordsOf(i) {
			return prose.Nobody // "the words of a fisherman, who had told her"
		}
	}
	main := a.ClauseSubject(w.First, p.First)
	if main.Empty() || !a.CanSpeak(main) {
		return prose.Nobody
	}
	return a.SpeakerOf(p)
}

// forWhom reads "cited the geographer Jane Okoro, for whom borders are".
func (a *Attributed) forWhom(w prose.Window) prose.Speaker {
	for j := w.Last - 2; j > max(w.First+1, w.Last-reference.LongestInner); j-- {
		if !(a.Is(j, "for") && a.Is(j+1, "whom")) && !(a.Is(j, "pour") && (a.Is(j+1, "qui") || a.Is(j+1, "lequel") || a.Is(j+1, "laquelle"))) && !(a.Is(j, "para") && a.Is(j+1, "quien")) {
			continue
		}
		end := j
		if a.Is(j-1, ",") {
			end--
		}
		if p := a.PhraseBefore(end, w.First); a.Human(p) || !p.Empty() && a.FullPerson(p) {
			return a.SpeakerOf(p)
		}
		return prose.Nobody
	}
	return prose.Nobody
}

// asSomebodyWrote reports whether the words before a quote give it to somebody
// already: "As the poet Jane Okoro once wrote, “…”, the minister told them".
func (a *Attributed) asSomebodyWrote(i int) bool {
	w := a.Before(i)
	if w.Last-w.First < 4 || !a.Is(w.Last-1, ",") || !a.OpensSentence(w.First) || !a.Is(w.First, "As") && !a.Is(w.First, "Comme") && !a.Is(w.First, "Como") {
		return false
	}
	for j := w.Last - 2; j > w.First; j-- {
		if a.Is(j, ",") && a.Lexicon.Language == "en" {
			return false
		}
		if a.Tokens[j].Is(prose.ClassSay) && a.SayingAt(j) || a.Tokens[j].Is(prose.ClassSayBase) && a.Is(j-1, "to") {
			return true
		}
	}
	return false
}

// endsWithVerb reports whether somebody described and a verb that no list has
// are all that stands behind a quote: "“…,” the court held."
func (a *Attributed) endsWithVerb(p prose.NounPhrase, v, limit int) bool {
	if a.Lexicon.Language != "en" || !a.Definite(p.First) && !a.Listed("possessive", p.First) || a.Plural(v) || p.Last > p.Head {
		return false
	}
	if v+1 < limit && a.Tokens[v+1].Kind != prose.TokenMark {
		return false
	}
	return a.Tokens[p.Head-1].Is(prose.ClassRole | prose.ClassPerson | prose.ClassOccupation | prose.ClassOrg)
}
