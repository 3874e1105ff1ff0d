package extract

import "attache/briefing"

// subjectBefore returns the subject of the verb at token v, looking no
// further back than token from.
func (a *analysis) subjectBefore(v, from int) speaker {
	end := v
	for end > from && a.tokens[end-1].is(classAuxiliary|classAdverb) {
		end--
	}
	start := end
	for start > from && a.tokens[start-1].kind == tokenWord && a.tokens[start-1].capital() {
		start--
	}
	if start == end {
		return speaker{entity: -1}
	}
	s := a.resolve(briefing.Span{Start: a.tokens[start].span.Start, End: a.tokens[end-1].span.End})
	s.verb, s.reason, s.confidence = a.word(a.tokens[v]), "subject of the verb", 0.6
	return s
}
