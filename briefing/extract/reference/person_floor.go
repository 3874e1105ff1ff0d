package reference

import "attache/briefing/extract/prose"

// OtherThanGiver is who phrase q means where another, named before it in sentence st,
// gives them the floor.
func (a *Resolved) OtherThanGiver(q prose.NounPhrase, st prose.Sentence) prose.Speaker {
	sp := a.SpeakerOf(q)
	if sp.Entity < 0 {
		return sp
	}
	for k := st.First; k < q.First; k++ {
		if int(a.Mentions[k]) != sp.Entity {
			continue
		}
		return prose.Speaker{Attribution: a.Described(q), Entity: -1}
	}
	return sp
}
