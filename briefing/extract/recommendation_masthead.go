package extract

import (
	"strings"

	"attache/briefing"
)

// longestMasthead is in tokens.
const longestMasthead = 24

// masthead is the body or the bodies that a line of the title page names and
// nothing else: "Centre for Rivers and the Lund Observatory".
func (r *recommender) masthead() speaker {
	for _, b := range r.blocks[:min(mastheadLines+2, len(r.blocks))] {
		if b.lastToken-b.firstToken < 2 || b.lastToken-b.firstToken > longestMasthead {
			continue
		}
		first := b.firstToken
		for i := first; i < b.lastToken; i++ {
			if r.is(i, "|") && i-first < 6 && !r.institution(first, i) {
				first = i + 1 // "POLICY BRIEF 9 | Institute for Ports"
			}
		}
		names := r.onlyBodies(first, b.lastToken)
		if len(names) > 1 && isUpper(r.slice(b.span)) && b.lastToken-b.firstToken > longestName {
			names = nil // a headline in capitals
		}
		if len(names) == 0 && b.lastToken-first < longestName && r.tokens[first].is(classOrg) && !r.meets(b) && !r.tokens[b.lastToken-1].is(classOrg) && isUpper(r.slice(b.span)) && r.onlyWords(first, b.lastToken) {
			names = []string{r.orgText(first, b.lastToken)} // "ALLIANCE POUR UNE JUSTICE JUSTE"
		}
		if office := r.officeLine(b); len(names) == 0 && office != "" {
			names = []string{office}
		}
		if body := r.endsInBody(b); len(names) == 0 && body != "" {
			names = []string{body}
		}
		if len(names) > 0 {
			return speaker{
				Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, entity: -1,
				reason: "body named at the head of the document", confidence: 0.5,
			}
		}
	}
	return nobody
}

// onlyBodies lists the names of bodies that fill the tokens [first, last),
// with no more than "and the", commas and bars between them.
func (r *recommender) onlyBodies(first, last int) []string {
	var names []string
	for i := first; i < last; {
		t := r.tokens[i]
		if t.is(classArticle) && !t.capital() || t.is(classConjunction) || t.kind == tokenMark || i == first && t.is(classArticle) {
			i++
			continue
		}
		end := r.nameOfBody(i, last)
		if end == i || t.is(classPreposition) && !t.is(classOrg|classArticle) || !r.institution(i, end) && !(len(names) > 0 && end == last && r.definite(i-1) && !r.personalName(i, end)) || (r.tokens[i].class|r.tokens[end-1].class)&(classText|classWork) != 0 || t.is(classTitle) || t.is(classPerson) && !r.namedForPeople(i, end) || r.listed("unit", end-1) && r.onlyUnit(i, end) || r.tokens[i].is(classPlace) && i+int(t.more)+1 >= end {
			return nil
		}
		names = append(names, r.orgText(i, end))
		i = end
	}
	return names
}

// onlyWords reports whether no figure and no mark but an apostrophe stands among
// the tokens, and no verb.
func (r *recommender) onlyWords(first, last int) bool {
	for i := first; i < last; i++ {
		if t := r.tokens[i]; t.kind != tokenWord && !r.innerMark(i) || t.is(classVerb|classAuxiliary|classSay) && !t.is(classArticle|classPreposition|classOrg) {
			return false
		}
	}
	return true
}

// namedForPeople reports whether a name of several words is that of a body,
// although it opens with a word for people: "Women Beekeepers Trust".
func (a *analysis) namedForPeople(first, end int) bool {
	return end-first > 1 && a.tokens[end-1].is(classOrg) && a.tokens[end-1].capital()
}

// onlyUnit reports whether a name that ends in the word for a part of a body is
// that of a part: "Press Section", but not "Independent Panel on Dam Safety".
func (r *recommender) onlyUnit(first, last int) bool {
	for k := first; k < last-1; k++ {
		if r.tokens[k].is(classOrg) && !r.listed("unit", k) {
			return false
		}
	}
	return last-first < fewestOfName
}

// fewestOfName is in tokens: a longer name that ends in "Service" is that of a
// body, and not of a part of one.
const fewestOfName = 4

// nameOfBody is where the name of the body at token i ends, before an "and"
// with an article or another body behind it.
func (r *recommender) nameOfBody(i, last int) int {
	end := r.bodyEnd(i, last)
	for k := i + 1; k < end-1; k++ {
		if r.low(k) == "and" && (r.tokens[k+1].is(classArticle) || r.institution(i, k) && r.institution(k+1, end)) {
			return k
		}
	}
	return end
}

// topLine is the body whose name is the whole first line of the document, as a
// letterhead or a series prints it, in a text that says "we".
func (r *recommender) topLine() speaker {
	if len(r.blocks) < 3 || r.doc.Provenance.Publisher != "" || r.speechOf().held || !r.firstPlural() {
		return nobody
	}
	b := r.blocks[0]
	if n := b.lastToken - b.firstToken; n < 2 || n > longestMasthead/2 {
		return nobody
	}
	names := r.onlyBodies(b.firstToken, b.lastToken)
	if len(names) != 1 || r.addressed(names[0]) {
		return nobody
	}
	return speaker{
		Attribution: briefing.Attribution{Who: names[0]}, entity: -1,
		reason: "body named at the head of the document", confidence: 0.6,
	}
}
