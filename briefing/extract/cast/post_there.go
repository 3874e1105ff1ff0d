package cast

// farthestThere is how many sentences back a body may be named in which somebody is
// something "there".
const farthestThere = 2

// there reads "a tinker there": the only body that the sentence or the ones before it
// in the paragraph name is where they are it, and the word is no part of the office.
func (p *post) there() bool {
	a := p.a
	at := p.last - 1
	if a.Lexicon.Language != "en" || at <= p.noun || !a.Is(at, "there") {
		return false
	}
	p.close(at)
	here := a.SentenceAt(a.Tokens[at].Span.Start)
	if p.org != "" || here >= len(a.Sentences) {
		return true
	}
	for s := here; s >= max(0, here-farthestThere) && a.Sentences[s].Block == a.Sentences[here].Block; s-- {
		st := a.Sentences[s]
		if org, several := a.OnlyBodyIn(st.First, min(st.Last, at)); org != "" || several {
			p.org = org
			break
		}
	}
	return true
}
