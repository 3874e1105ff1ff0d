package reference

import (
	"sort"
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// backToBody is how many sentences "it" or "they" reaches back to the body that
// acted last.
const backToBody = 5

// they says whom "they" or "it" at token i stands for: the body, the text or
// the people that were the subject last.
func (a *Resolved) they(i int) prose.Speaker {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if here >= len(a.Sentences) {
		return prose.Nobody
	}
	if sp := a.asFor(i); sp.Known() {
		return sp
	}
	// The subject of the same sentence comes first: "said …; it had asked".
	alone := a.LowerWord(i) == "it"
	if alone {
		if sp := a.readOut(here); sp.Known() {
			return sp
		}
	}
	if p := a.ClauseSubject(a.Sentences[here].First, i); !p.Empty() && a.CanSpeak(p) && !a.Tokens[p.First].Is(prose.ClassThey|prose.ClassPronoun) && !a.SaysOfOthers(i) && !(alone && (a.Plural(p.Head-1) || a.Tokens[p.Head-1].Is(prose.ClassPerson))) {
		if _, quoted := a.OuterAt(a.Tokens[p.First].Span.Start); !quoted {
			sp := a.SpeakerOf(p)
			sp.Via = "pronoun: the subject of the sentence"
			return sp
		}
	}
	heading := a.Blocks[a.Sentences[here].Block].Heading
	first := prose.Nobody
	for s := here - 1; s >= max(0, here-backToBody); s-- {
		if a.Blocks[a.Sentences[s].Block].Heading != heading {
			break
		}
		sp, stop := a.groupIn(s, here, alone)
		if sp.Known() {
			return sp
		}
		if stop {
			break
		}
		if sp := a.anySubject(s, here); !first.Known() && sp.Known() {
			first = sp
		}
	}
	if first.Known() {
		return first
	}
	if sp := a.spokeTogether(here, alone); sp.Known() {
		return sp
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: a.Word(a.Tokens[i])}, Entity: -1}
}

// groupIn is the body, the text or, for "they", the people that speak or act in
// sentence s; stop says that a pronoun of sentence here reaches no farther.
func (a *Resolved) groupIn(s, here int, alone bool) (found prose.Speaker, stop bool) {
	st := a.Sentences[s]
	if q := a.SpokenIn(st.Span); len(q) > 0 && q[len(q)-1].Speaker.Known() {
		sp := q[len(q)-1].Speaker
		one := sp.Entity >= 0 && a.Register.Entities[sp.Entity].Person
		if alone && one || one && s < here-1 && st.Block != a.Sentences[here].Block {
			return prose.Nobody, false // "it" is no person
		}
		sp.Via = "pronoun: who spoke before"
		return sp, false
	}
	if name := a.ActingIn(s, st.Last); name != "" {
		return prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1, Via: "pronoun: the body that acted before"}, false
	}
	p := a.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
	if p.Empty() || a.Tokens[p.First].Is(prose.ClassThey|prose.ClassPronoun) || a.Tokens[p.First].Kind == prose.TokenNumber {
		return prose.Nobody, false
	}
	if two := a.twoNamed(p, st.Last); !alone && !two.Empty() {
		sp := prose.Speaker{Attribution: briefing.Attribution{Who: a.NameText(two.First, two.Last)}, Entity: -1}
		sp.Via = "pronoun: those spoken of before"
		return sp, false
	}
	head := a.Tokens[p.Head-1]
	switch {
	case a.Textual(p) || head.Is(prose.ClassOrg) && !a.Plural(p.Head-1):
	case head.Is(prose.ClassPlace) && head.Capital(), p.Last < st.Last && a.SayingAt(p.Last) && a.Tokens[p.Head-1].Capital():
		// "Kestria noted", "Debt charity Harbour Light says"
		if sp := a.SpeakerOf(p); alone && sp.Entity >= 0 {
			// A lone name that "it" follows at once may be a body's.
			if e := &a.Register.Entities[sp.Entity]; e.Person && (len(e.Words) > 1 || e.Gender != prose.GenderUnknown || s < here-1) {
				return prose.Nobody, false
			}
		}
	case !alone && a.Plural(p.Head-1) && head.Is(prose.ClassPerson|prose.ClassRole|prose.ClassOccupation|prose.ClassOrg) && !head.Capital():
	default:
		return prose.Nobody, false
	}
	if sp := a.SpeakerOf(p); sp.Known() {
		sp.Via = "pronoun: the subject of a sentence before"
		return sp, false
	}
	return prose.Nobody, false
}

// twoNamed is two persons side by side of whom a phrase names the first or the
// last: "Jane and Paul Okoro", "Jane Okoro and Paul Lund"; empty for others.
func (a *Resolved) twoNamed(p prose.NounPhrase, limit int) prose.NounPhrase {
	joint := -1
	for i := p.First + 1; i < min(limit-1, p.Last+1); i++ {
		if a.Is(i, "and") && a.Tokens[i-1].Capital() && a.Tokens[i+1].Capital() {
			joint = i
			break
		}
	}
	if joint < 0 || a.Institution(p.First, joint) {
		return prose.NounPhrase{}
	}
	q := a.PhraseAfter(joint+1, limit)
	if q.First != joint+1 || a.PersonIn(q) < 0 && !a.FullName(q) {
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{First: p.First, Last: q.Last, Head: q.Last}
}

// anySubject is whatever is the subject of sentence s, near sentence here.
func (a *Resolved) anySubject(s, here int) prose.Speaker {
	if a.Sentences[s].Block != a.Sentences[here].Block && s < here-1 {
		return prose.Nobody
	}
	st := a.Sentences[s]
	p := a.ClauseSubject(a.OutsideQuotes(st.First, st.Last), st.Last)
	if p.Empty() || a.Tokens[p.First].Is(prose.ClassThey|prose.ClassPronoun) || a.Tokens[p.First].Kind == prose.TokenNumber {
		return prose.Nobody
	}
	return a.SpeakerOf(p)
}

// spokeTogether is who spoke last before a sentence, in the paragraphs before
// it: several persons without a name for "they", a body for "it".
func (a *Resolved) spokeTogether(here int, alone bool) prose.Speaker {
	heading := a.Blocks[a.Sentences[here].Block].Heading
	next := sort.Search(len(a.Quotes), func(i int) bool { return a.Quotes[i].Outer.Start >= a.Sentences[here].Span.Start })
	for i := next - 1; i >= max(0, next-prose.FarBack); i-- {
		q := &a.Quotes[i]
		if a.Blocks[q.Block].Heading != heading {
			break
		}
		if !q.Spoken || q.Speaker.Entity >= 0 {
			continue
		}
		several := strings.HasSuffix(q.Speaker.Who, "s")
		if several != alone {
			sp := q.Speaker
			sp.Via = "pronoun: who spoke before"
			return sp
		}
	}
	return prose.Nobody
}

// BareWord reports whether a speaker is left with nothing but small words: a
// pronoun that stands for nothing known, a demonstrative.
func (a *Resolved) BareWord(sp prose.Speaker) bool {
	if sp.Entity >= 0 {
		return false
	}
	for w := range strings.FieldsSeq(sp.Who) {
		w = strings.ReplaceAll(w, "’", "'")
		if len(w) > 1 && register.IsUpper(w) && !strings.HasSuffix(w, "'") {
			return false // "the US", but not "J’"
		}
		w = strings.ToLower(w)
		if a.Lexicon.Has("one-more", w) {
			return false // "Another said"
		}
		if c := a.Lexicon.Classes[w]; c&(prose.ClassPronoun|prose.ClassThey|prose.ClassRelative|prose.ClassDeterminer|prose.ClassArticle|prose.ClassI|prose.ClassWe) == 0 || c&(prose.ClassPerson|prose.ClassRole|prose.ClassOrg|prose.ClassText) != 0 {
			return false
		}
	}
	return true
}
