package extract

import (
	"slices"
	"strings"
)

// bodyThatWrote is the body that made the text with which phrase p means one told of
// before: the only one that the last sentence about it has as its subject or its
// maker. "Dans un rapport publié lundi, l’Observatoire décrit …. Le rapport dit"; "".
func (a *analysis) bodyThatWrote(p nounPhrase) string {
	if !a.definite(p.first) || p.last-p.first != 2 {
		return ""
	}
	noun := p.first + 1
	here := a.sentenceAt(a.tokens[p.first].span.Start)
	if here >= len(a.sentences) {
		return ""
	}
	for s := here; s >= max(0, here-farBack); s-- {
		first, limit := a.sentences[s].first, min(a.sentences[s].last, p.first)
		text := a.tellsOfText(noun, first, limit)
		if text < 0 && a.listed("ruling", noun) {
			if court := slices.DeleteFunc(a.makersIn(limit, first, limit), a.noCourt); len(court) == 1 {
				return court[0]
			}
		}
		if text < 0 {
			continue
		}
		if makers := a.makersIn(text, first, limit); len(makers) > 0 {
			if len(makers) > 1 {
				return ""
			}
			return makers[0]
		}
	}
	return ""
}

// tellsOfText is the token at [first, limit), outside quotations, of the text that
// the noun at token noun takes up: by the same noun, or by any that says more than
// "document" does; -1 for none.
func (a *analysis) tellsOfText(noun, first, limit int) int {
	any := a.listed("text-any", noun)
	word := a.lowerWord(noun)
	for i := first; i < limit; i++ {
		if t := a.tokens[i]; !t.is(classText) || t.capital() && !a.opensSentence(i) || i == noun || a.lowerWord(i) != word && !(any && a.listed("text-made", i)) {
			continue
		}
		if _, quoted := a.outerAt(a.tokens[i].span.Start); !quoted {
			return i
		}
	}
	return -1
}

// makersIn are the bodies that the sentence at [first, limit) has as its subject or
// as the maker of the text at token text.
func (a *analysis) makersIn(text, first, limit int) []string {
	var makers []string
	last := first
	for i := first; i < limit; i++ {
		t := a.tokens[i]
		small := !t.capital() && a.romance() && i > first && t.is(classOrg) && !t.is(classPerson|classRole|classText) && a.definite(i-1)
		if !t.capital() && !small || t.is(classTitle|classTime|classArticle) && a.introducedAt(i) == 0 || a.inDateline(i) {
			continue
		}
		end := a.awayFrom(i, a.bodyEnd(i, limit))
		if n := a.smallEnd(end, limit); n > end && a.lexicon.language == "en" {
			end = n // "the UN human rights office"
		}
		if small && !a.holdsCapital(i, end) {
			continue // "le tribunal"
		}
		if _, quoted := a.outerAt(t.span.Start); quoted || end <= i || !small && !a.institution(i, end) || a.personalName(i, end) ||
			t.is(classPlace) && i+1+int(t.more) >= end || end == i+1 && t.shape == shapeCapital && a.opensSentence(i) && a.introducedAt(i) == 0 {
			i = max(i, end-1)
			continue
		}
		again := len(makers) > 0 && i == last+1 && (a.is(last, "(") || a.is(last, ",")) // "the UN refugee agency, UNHCR"
		if name := a.orgText(i, end); a.makes(i, text) && !again && !slices.Contains(makers, name) {
			makers = append(makers, name)
		}
		last = end
		i = end - 1
	}
	return makers
}

// noCourt reports whether the name of a body has no noun for a court.
func (a *analysis) noCourt(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if a.lexicon.has("court", w) {
			return false
		}
	}
	return true
}

// makes reports whether the body at token i stands as a subject, or behind the
// preposition of a maker: no other leads to it.
func (a *analysis) makes(i, text int) bool {
	k := i - 1
	for k >= 0 && a.tokens[k].kind == tokenWord && !a.tokens[k].capital() && (a.tokens[k].is(classArticle) && !a.tokens[k].is(classPreposition) || a.listed("kind", k) || a.listed("outfit", k)) {
		k--
	}
	if k < 0 || a.tokens[k].kind == tokenMark || a.opensSentence(k+1) {
		return true
	}
	switch {
	case a.agentMark(k):
		return k > text
	case a.is(k, "of"), a.is(k, "from"), a.links(k):
		return a.tokens[k-1].is(classText)
	}
	return !a.tokens[k].is(classPreposition|classConjunction) && !a.listed("told", k) && k < text
}
