package affiliation

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
	if p.org == "" {
		p.org = a.bodyThere(at)
	}
	return true
}

// bodyThere is the only body that the sentence of token at or the ones before it in the
// paragraph name in front of it; "" for none or several.
func (a *Affiliated) bodyThere(at int) string {
	here := a.SentenceAt(a.Tokens[at].Span.Start)
	for s := here; s >= max(0, here-farthestThere) && here < len(a.Sentences) && a.Sentences[s].Block == a.Sentences[here].Block; s-- {
		st := a.Sentences[s]
		if org, several := a.OnlyBodyIn(st.First, min(st.Last, at)); org != "" || several {
			return org
		}
	}
	return ""
}
