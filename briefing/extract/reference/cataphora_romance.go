package reference

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// NamedNext is the person with whose name the sentence behind token i, or the
// paragraph's next, begins: « … », raconte-t-il. Paul Mbaye vit à Lomé. It is
// asked when nobody was told of before.
func (a *Resolved) NamedNext(i int, g prose.Gender) prose.Speaker {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if !a.Romance() && (a.Lexicon.Language != "en" || g == prose.GenderUnknown) || a.Mentions == nil || here >= len(a.Sentences) {
		return prose.Nobody
	}
	for s := here + 1; s < min(len(a.Sentences), here+3); s++ {
		st := a.Sentences[s]
		if a.Blocks[st.Block].Heading != a.Blocks[a.Sentences[here].Block].Heading {
			return prose.Nobody
		}
		first := a.OutsideQuotes(st.First, st.Last)
		if first >= st.Last {
			continue
		}
		p := a.ClauseSubject(first, st.Last)
		if name := a.NameInFront(p); !name.Empty() {
			p = name
		}
		id := a.PersonIn(p)
		if from, end := a.NameIn(p); id < 0 && from < end && from == p.First && end-from > 1 {
			if id = a.Register.Find(a.NameWords(from, end), p.First); id >= 0 && !a.PlainPerson(&a.Register.Entities[id]) {
				id = -1
			}
		}
		if id < 0 {
			continue
		}
		if e := &a.Register.Entities[id]; e.Gender != prose.GenderUnknown && g != prose.GenderUnknown && e.Gender != g {
			return prose.Nobody
		}
		sp := a.SpeakerFor(id)
		sp.Via = "the person named next"
		return sp
	}
	return prose.Nobody
}

// OnBehalfOfPlace is where somebody unnamed says something behind "on": "indique-t-on au
// siège de l’association", "apprend-on auprès du ministère". It looks from token
// i on, and gives the body.
func (a *Resolved) OnBehalfOfPlace(i, limit int) prose.Speaker {
	if a.Lexicon.Language != "fr" || i+1 >= limit {
		return prose.Nobody
	}
	switch a.LowerWord(i) {
	case "à", "au", "aux", "chez", "auprès", "du", "dans":
	case "de":
		if p := a.PhraseAfter(i+1, limit); p.Last > i+2 && (a.Is(i+1, "source") || a.Is(i+1, "sources")) {
			return prose.Speaker{Attribution: briefing.Attribution{Who: a.NameText(i+1, p.Last)}, Entity: -1} // "de source policière"
		}
		return prose.Nobody
	default:
		return prose.Nobody
	}
	for j := i + 1; j < min(limit, i+longestNoun); j++ {
		t := a.Tokens[j]
		if t.Kind == prose.TokenMark {
			return prose.Nobody
		}
		if t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson) || t.Capital() && t.Kind == prose.TokenWord && !t.Is(prose.ClassTime) {
			if t.Is(prose.ClassPlace) && j+int(t.More)+1 >= limit {
				return prose.Nobody
			}
			end := a.BodyEnd(j, limit)
			if end == j+1 && !t.Capital() {
				if sp := a.BodyMeant(prose.NounPhrase{First: j - 1, Last: j + 1, Head: j + 1}); sp.Known() {
					return sp
				}
			}
			return prose.Speaker{Attribution: a.Body(prose.NounPhrase{First: j, Last: end, Head: end}), Entity: -1}
		}
	}
	return prose.Nobody
}
