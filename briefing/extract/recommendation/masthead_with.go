package recommendation

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// leadsLine is the body whose name opens a line of the head, in front of where and when the
// text appeared or of who else has helped: "Instituto Lindero de Estudios Urbanos, con la
// colaboración de la Red Clara", "Lund Centre for Wells, Geneva, March 2026"; "" for none.
func (r *recommender) leadsLine(b prose.Block) string {
	first := b.FirstToken
	last := r.LineEnd(first, b.LastToken)
	if r.Listed("helped-by", first) || last-first > affiliation.LongestMasthead || r.meets(b) {
		return ""
	}
	for first < last && r.Tokens[first].Is(prose.ClassArticle) {
		first++
	}
	if first >= last || !r.Tokens[first].Capital() || r.Tokens[first].Is(prose.ClassPlace|prose.ClassRole|prose.ClassTitle|prose.ClassText|prose.ClassWork) {
		return ""
	}
	end := r.nameOfBody(first, last)
	if end-first < 2 || end+1 >= last || !r.Is(end, ",") || !r.Institution(first, end) || r.PersonalName(first, end) || !r.placeOrDate(end+1, last) && !r.helpers(end+1, last) {
		return ""
	}
	return r.OrgText(first, end)
}

// placeOrDate reports whether a line goes on with nothing but the name of a place, known or
// in one word, and a date.
func (r *recommender) placeOrDate(first, last int) bool {
	for i := first; i < last; i++ {
		t := r.Tokens[i]
		if t.Kind == prose.TokenWord && !t.Is(prose.ClassPlace|prose.ClassTime|prose.ClassPreposition) && !(i == first && t.Shape == prose.ShapeCapital && !t.Is(prose.ClassOrg|prose.ClassRole) && (i+1 == last || r.Is(i+1, ","))) {
			return false
		}
	}
	return first < last
}

// helpers reports whether a line goes on with those who have helped: "with the support of".
func (r *recommender) helpers(first, last int) bool {
	for i := first; i < min(last, first+prose.LongestPhrase/2); i++ {
		if r.Listed("helped-by", i) {
			return true
		}
		if r.Tokens[i].Kind != prose.TokenWord || r.Tokens[i].Capital() {
			return false
		}
	}
	return false
}

// addressesHere reports whether a line of the head of a letter belongs to whom it is written
// to, from "Madame la Rapporteuse spéciale" or "To the Director" on down to the greeting:
// none of them names its writer.
func (r *recommender) addressesHere(b prose.Block, addressed bool) bool {
	to := r.Listed("salutation", b.FirstToken) || r.Listed("to-label", b.FirstToken)
	if !to || !r.isLetter() {
		return addressed
	}
	return !r.Is(b.LastToken-1, ",") && !r.Is(b.LastToken-1, ":")
}
