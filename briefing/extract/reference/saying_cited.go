package reference

import "attache/briefing/extract/prose"

// readOut is whose text the sentence before tells of at its end: "read out a
// message from her uncle in Lund. “…,” it said".
func (a *Resolved) readOut(here int) prose.Speaker {
	if here == 0 || a.Sentences[here-1].Block != a.Sentences[here].Block || a.Lexicon.Language != "en" {
		return prose.Nobody
	}
	st := a.Sentences[here-1]
	if sp := a.textBySomebody(here); sp.Known() {
		return sp
	}
	if sp := a.textMet(st); sp.Known() {
		return sp
	}
	for j := st.Last - 3; j > max(st.First, st.Last-prose.Widest/8); j-- {
		if from := j + 1 + int(a.Tokens[j].More); a.Tokens[j].Is(prose.ClassText) && a.Is(from, "from") {
			if p := a.PhraseAfter(from+1, st.Last); p.First == from+1 && (a.Human(p) || a.Definite(p.First) && !a.Textual(p)) && p.Last >= st.Last-1 {
				sp := a.SpeakerOf(p)
				sp.Via = "“it”: words of somebody told of before"
				return sp
			}
		}
	}
	return prose.Nobody
}

// textMet is the text at the end of a sentence that tells what somebody did with it: "I
// have looked at the guide. It says, in plain words, that". Nobody whom the sentence
// tells of is "it".
func (a *Resolved) textMet(st prose.Sentence) prose.Speaker {
	end := st.Last
	for end > st.First && (a.Tokens[end-1].Kind == prose.TokenMark || a.Adverb(end-1)) {
		end--
	}
	p := a.PhraseBefore(end, st.First)
	if p.First <= st.First || !a.Definite(p.First) || !a.Textual(p) && !a.Listed("rule", p.Head-1) {
		return prose.Nobody
	}
	q := a.ClauseSubject(st.First, p.First)
	if q.Empty() || !a.Human(q) && !a.FullPerson(q) && !a.Tokens[q.First].Is(prose.ClassI|prose.ClassWe|prose.ClassPronoun) {
		return prose.Nobody
	}
	sp := a.SpeakerOf(p)
	sp.Via = "“it”: the text told of before"
	return sp
}

// textBySomebody is who has written what was read out one or two sentences before:
// "read out a letter addressed to her by a fisherman on the island. He had signed it
// with his boat’s number. “…,” it said".
func (a *Resolved) textBySomebody(here int) prose.Speaker {
	for s := here - 1; s >= max(0, here-2); s-- {
		st := a.Sentences[s]
		if st.Block != a.Sentences[here].Block {
			break
		}
		for j := st.First + 1; j < st.Last; j++ {
			if !a.AgentMark(j) || !a.HasText(st.First, j) || !a.readsOut(st.First, j) {
				continue
			}
			if p := a.PhraseAfter(j+1, st.Last); p.First == j+1 && a.Human(p) {
				sp := a.SpeakerOf(p)
				sp.Via = "“it”: words of somebody told of before"
				return sp
			}
		}
	}
	return prose.Nobody
}

// readsOut reports whether a text is read at [first, last): "read out a letter".
func (a *Resolved) readsOut(first, last int) bool {
	for j := first; j < last; j++ {
		if a.Is(j, "read") || a.Is(j, "reads") || a.Is(j, "reading") || a.Is(j, "shared") || a.Is(j, "received") {
			return true
		}
	}
	return false
}

// MentionedAt reports whether the name of a person ends at token i.
func (a *Resolved) MentionedAt(i int) bool {
	return i >= 0 && a.Mentions != nil && a.Mentions[i] >= 0 && a.SurelyPerson(int(a.Mentions[i]))
}
