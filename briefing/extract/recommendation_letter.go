package extract

import (
	"strings"

	"attache/briefing"
)

// signedFor is the body in whose name a letter is signed: "Pour le Réseau Kora",
// "Por la Red", "For the Network", or the line below a name and an office.
func (r *recommender) signedFor() speaker {
	if !r.isLetter() {
		return nobody
	}
	office := false
	for _, b := range r.blocks[max(1, len(r.blocks)-4):] {
		for first := b.firstToken; first < b.lastToken; {
			end := r.lineEnd(first, b.lastToken)
			name := ""
			switch {
			case end-first > longestMasthead/2 || r.is(end-1, ".") && !r.innerMark(end-1):
				office = false
			case r.is(first, "Pour"), r.is(first, "Por"), r.is(first, "For"):
				if name, _ = r.tiedBody(first+1, end); !strings.Contains(name, " ") && !isUpper(name) {
					name = "" // "Pour le Collectif"
				}
			case office && r.tokens[first].capital() && r.bodyEnd(first, end) == end && !r.tokens[first].is(classRole|classTitle) && !r.personalName(first, end):
				name = r.orgText(first, end)
			case office:
				if org, stop := r.tiedBody(first, end); stop == end {
					name = org // "association Kora"
				}
			}
			if name != "" {
				return speaker{Attribution: briefing.Attribution{Who: name}, entity: -1, reason: "in whose name the document is written", confidence: 0.7}
			}
			office = r.tokens[first].is(classRole) && r.firstRole(first, min(end, first+3)) >= 0
			first = end
		}
	}
	return nobody
}

// isLetter reports whether one of the first lines of a document greets
// somebody: "Madame la Ministre,".
func (r *recommender) isLetter() bool {
	for _, b := range r.blocks[:min(letterhead, len(r.blocks))] {
		if b.firstToken < b.lastToken && b.lastToken-b.firstToken < longestMasthead && r.listed("salutation", b.firstToken) && (r.is(b.lastToken-1, ",") || r.is(b.lastToken-1, ":")) {
			return true
		}
	}
	return false
}

// ofOpinion reports whether the head of a French document says that its author
// gives an opinion in it: "Tribune".
func (r *recommender) ofOpinion() bool {
	if r.lexicon.language != "fr" {
		return false
	}
	for _, b := range r.blocks[:min(mastheadLines, len(r.blocks))] {
		if b.firstToken < b.lastToken && r.opening("opinion", b) > 0 && r.lineEnd(b.firstToken, b.lastToken)-b.firstToken < 5 {
			return true
		}
	}
	return false
}

// belowRelease is the body that stands alone on the line below "Communiqué de
// presse": nothing but capitals and the small words of a name.
func (r *recommender) belowRelease() speaker {
	if r.lexicon.language != "fr" || len(r.blocks) < 3 || r.opening("release", r.blocks[0]) == 0 {
		return nobody
	}
	first, last := r.blocks[0].firstToken, r.blocks[0].lastToken
	if end := r.lineEnd(first, last); end < last {
		first = end
	} else {
		first, last = r.blocks[1].firstToken, r.blocks[1].lastToken
	}
	if end := r.lineEnd(first, last); end < last || last-first < 2 || last-first > longestName {
		return nobody
	}
	capitals := 0
	for i := first; i < last; i++ {
		t := r.tokens[i]
		switch {
		case t.kind != tokenWord && !r.innerMark(i) && !r.is(i, "&"), t.is(classTime|classTitle|classRole) && !t.is(classOrg), t.is(classPlace):
			return nobody
		case t.capital():
			capitals++
		case t.kind == tokenWord && !t.is(classPreposition|classArticle|classConjunction|classParticle):
			return nobody
		}
	}
	name := r.nameText(first, last)
	if capitals < 2 || isUpper(name) || r.personalName(first, last) || hasGivenName(strings.Fields(strings.ToLower(name))) {
		return nobody
	}
	return speaker{Attribution: briefing.Attribution{Who: name}, entity: -1, reason: "body named at the head of the document", confidence: 0.7}
}

// inView is whose view a sentence gives by "selon elle" or "para ella", in
// front of the word at token at that asks.
func (r *recommender) inView(n, at int) speaker {
	s := r.sentences[n]
	if !r.romance() {
		return nobody
	}
	for j := s.first; j < min(at, s.first+longestPhrase); j++ {
		if !r.tokens[j].is(classView) {
			continue
		}
		if _, quoted := r.quoteAt(r.tokens[j].span.Start); quoted {
			return nobody
		}
		g := r.genderOfView(j)
		if before := r.before(n); r.language == "es" && g == genderUnknown && (before.entity >= 0 || before.known() && before.Who == before.Org) {
			return nobody // "a su juicio": a body's too
		}
		who := r.antecedent(j, g)
		who.reason, who.confidence = "whose view it is", 0.75
		return who
	}
	return nobody
}

// bodyMeantBy is the body that acted last, where "il" or "elle" is the subject of
// the asking verb at token at and nobody is known whom it can mean.
func (r *recommender) bodyMeantBy(n, at int) speaker {
	s := r.sentences[n]
	if r.lexicon.language != "fr" || at >= s.last {
		return nobody
	}
	p := r.subjectBefore(at, s.first)
	if p.last-p.first != 1 || !r.tokens[p.first].is(classPronoun) || !r.tokens[p.first].is(classMale|classFemale) {
		return nobody
	}
	name := r.lastActing(p.first)
	if name == "" {
		name = r.topicBody(p.first)
	}
	if name == "" {
		return nobody
	}
	return speaker{Attribution: briefing.Attribution{Who: name, Org: name}, entity: -1, reason: "subject of the sentence", confidence: 0.6}
}
