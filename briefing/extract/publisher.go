package extract

import "strings"

// publisher returns the organisation that the document speaks for with "we",
// or "": its stated publisher, else the body that it names most as the one
// that acts.
func (a *analysis) publisher() string {
	if name := a.doc.Provenance.Publisher; name != "" {
		return name
	}
	if a.ours == nil {
		name := a.likelyPublisher()
		a.ours = &name
	}
	return *a.ours
}

// likelyPublisher weighs the bodies that stand next to "we", "our" or a verb
// of saying in a document that says "we".
func (a *analysis) likelyPublisher() string {
	we := false
	votes := map[string]int{}
	best, most := "", 0
	vote := func(first, last, n int) {
		if first >= last || a.personalName(first, last) {
			return
		}
		name := a.register.fullName(a.nameText(first, last))
		if votes[name] += n; votes[name] > most {
			best, most = name, votes[name]
		}
	}
	for _, b := range a.blocks {
		for i := b.firstToken; i < b.lastToken; i++ {
			t := a.tokens[i]
			if t.is(classWe) && !t.capital() || t.is(classWe) && a.opensSentence(i) {
				if _, quoted := a.outerAt(t.span.Start); !quoted {
					we = true
				}
			}
			if !t.capital() || t.is(classNoName) && t.shape == shapeCapital || i > b.firstToken && a.tokens[i-1].capital() && !a.tokens[i-1].is(classArticle) {
				continue
			}
			end := a.bodyEnd(i, b.lastToken)
			if end == i {
				continue
			}
			switch {
			case a.is(end, ":"): // who speaks in a transcript
			case end < b.lastToken && a.possessive(end):
				vote(i, end, 2)
			case end < b.lastToken && (a.sayingAt(end) || a.tokens[end].is(classAuxiliary|classVerb)):
				vote(i, end, 2)
			default:
				vote(i, end, 1)
			}
			i = end - 1
		}
	}
	if !we || strings.TrimSpace(best) == "" || most < 2 {
		return ""
	}
	return best
}
