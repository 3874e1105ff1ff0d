package profile

import (
	"strings"
)

// readSameOffices gives an office of several words without a body the one that the text
// gives the same office elsewhere, as in a list of who takes part: "the director of
// vaccination at the Ministry of Health", then "Jane Okoro, director of vaccination".
func (a *Profiled) readSameOffices() {
	open := map[string][]int{} // by the first word of the office
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		if !e.Person || e.Org != "" || e.ByVerb || e.Past || e.KinOnly {
			continue
		}
		if words := strings.Fields(strings.ToLower(e.Role)); len(words) > 2 {
			open[words[0]] = append(open[words[0]], id)
		}
	}
	if len(open) == 0 {
		return
	}
	for s := range a.Sentences {
		st := a.Sentences[s]
		a.Enter(st.Block)
		for i := st.First; i+3 < st.Last; i++ {
			for _, id := range open[a.LowerWord(i)] {
				e := &a.Register.Entities[id]
				end := a.wordsEnd(i, strings.ToLower(e.Role), st.Last)
				if end == i || end >= st.Last || e.Org != "" {
					continue
				}
				if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
					continue
				}
				if f := a.Sane(a.Office(i, a.AppositionEnd(i, st.Last))); f.Org != "" && strings.EqualFold(f.Role, e.Role) {
					e.Org = f.Org
				}
			}
		}
	}
	a.Leave()
}

// wordsEnd is the token behind the words of text, in small letters, at token i; i where
// they do not stand there.
func (a *Profiled) wordsEnd(i int, text string, limit int) int {
	for k := i; k < limit; k++ {
		rest, ok := strings.CutPrefix(text, a.LowerWord(k))
		if !ok {
			return i
		}
		if text = strings.TrimLeft(rest, " "); text == "" {
			return k + 1
		}
	}
	return i
}
