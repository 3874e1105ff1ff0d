package recommendation

import (
	"attache/briefing"
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// speaksFirst is the body that is the subject of the document's first sentence
// and takes a position there, in a text that goes on with "we" or quotes nobody:
// "The Lakes Alliance welcomes the law …. Parliament should close its gaps."
func (r *recommender) speaksFirst() prose.Speaker {
	for _, b := range r.Blocks {
		if b.First == b.Last || !b.Prose() || b.Role == briefing.RoleHeading || b.LastToken-b.FirstToken < prose.LongestName {
			continue
		}
		if org := r.takesAt(r.Sentences[b.First].First, r.Sentences[b.First].Last); org != "" {
			return prose.Speaker{Attribution: briefing.Attribution{Who: org}, Entity: -1, Reason: firstSentence, Confidence: 0.6}
		}
		return r.worksFirst(b)
	}
	return prose.Nobody
}

// firstSentence is the reason for a proposer whom the document tells of first.
const firstSentence = "body that takes a position in the first sentence"

// worksFirst is the body of which the next sentences of the first paragraph say what it
// does, in a Spanish text that goes on with "we": "Desde 2018, la Fundación Surcos trabaja
// con 46 familias".
func (r *recommender) worksFirst(b prose.Block) prose.Speaker {
	for n := b.First; r.language == "es" && n < b.Last && r.firstPlural(); n++ {
		s := r.Sentences[n]
		first := s.First
		for k := first + 1; r.Tokens[first].Is(prose.ClassPreposition) && k < min(s.Last, first+prose.LongestName); k++ {
			if r.Is(k, ",") {
				first = k + 1
			}
		}
		if org := r.takesAt(first, s.Last); org != "" {
			return prose.Speaker{Attribution: briefing.Attribution{Who: org}, Entity: -1, Reason: firstSentence, Confidence: 0.5}
		}
	}
	return prose.Nobody
}

// titleTakes is the body that a French or Spanish title has take a position: "La Red de
// Salud reclama una respuesta ante el dengue"; "".
func (r *recommender) titleTakes() string {
	if !r.Romance() {
		return ""
	}
	for _, b := range r.Blocks[:min(affiliation.MastheadLines, len(r.Blocks))] {
		if b.FirstToken == b.LastToken || r.Is(b.LastToken-1, ".") {
			continue
		}
		if org := r.takesAt(b.FirstToken, r.LineEnd(b.FirstToken, b.LastToken)); org != "" {
			return org
		}
	}
	return ""
}

// pastFormula is the token behind the words with which a Spanish letter opens, up to
// their comma: "Por medio de la presente,"; i for none.
func (r *recommender) pastFormula(i, last int) int {
	for k := i + 1; r.language == "es" && r.Is(i, "Por") && k < min(last, i+prose.LongestName); k++ {
		if r.Is(k, ",") {
			return k + 1
		}
	}
	return i
}

// takesAt is the body that is the subject of the sentence at tokens [first, last) and
// takes a position there; "".
func (r *recommender) takesAt(first, last int) string {
	first = r.pastFormula(r.PastDateline(first, last), last)
	for first < last && r.Tokens[first].Is(prose.ClassArticle) && !r.Tokens[first].Is(prose.ClassOrg) {
		first++
	}
	if first >= last || !r.Tokens[first].Capital() {
		return ""
	}
	end := r.BodyEnd(first, last)
	if end-first < 2 || end >= last || r.PersonalName(first, end) || r.Tokens[first].Is(prose.ClassPlace|prose.ClassRole|prose.ClassTitle) && !r.Listed("joined", first) || !r.takes(first, end, last) {
		return ""
	}
	return r.OrgText(first, end)
}

// takes reports whether the verb behind the body at [first, end) takes a position
// in its own name: "welcomes", "se suma a", "has joined"; in a text that says "we" also
// whether it says what the body does: "Semilla Andina trabaja con 112 escuelas".
func (r *recommender) takes(first, end, last int) bool {
	at := end
	for at < min(last, end+5) && (r.Tokens[at].Is(prose.ClassAuxiliary|prose.ClassAdverb|prose.ClassPronoun) || r.Clitic(at) || r.Is(at, "(") || r.Is(at, ")") || r.Is(at-1, "(")) {
		at++
	}
	if at >= last {
		return false
	}
	if r.language == "es" && r.Listed("body-does", at) && r.firstPlural() || r.Listed("letter-verb", at) && r.isLetter() {
		return true
	}
	return (r.Listed("takes-position", at) || r.Tokens[at-1].Is(prose.ClassAuxiliary) && r.Listed("attitude", at)) &&
		(r.Institution(first, end) || r.NamedAgain(first, end))
}
