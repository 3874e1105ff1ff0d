package extract

import (
	"strings"

	"attache/briefing"
)

// byline reads "By Jane Okoro" on a line of its own.
func (r *recommender) byline(i int) speaker {
	b := r.blocks[i]
	by := b.firstToken
	posted := b.lastToken-by < longestMasthead && r.listed("posted", by)
	if posted && by+1 < b.lastToken {
		by++ // "Posted by Jane Okoro on 3 May"
	}
	switch r.low(by) {
	case "by", "par", "por":
	default:
		return r.bareByline(i)
	}
	end := by + 1
	for end < b.lastToken && (r.tokens[end].capital() || r.tokens[end].is(classParticle)) {
		end++
	}
	if end-by < 3 || end < b.lastToken && !posted && !r.is(end, "|") && !r.is(end, ",") && !r.is(end, "*") || posted && r.institution(by+1, end) {
		return nobody
	}
	who := r.resolve(briefing.Span{Start: r.tokens[by+1].span.Start, End: r.tokens[end-1].span.End})
	who.reason, who.confidence = whoWrote, 0.8
	return who
}

// bareByline reads a name on a line of its own between a title and the text.
func (r *recommender) bareByline(i int) speaker {
	b := r.blocks[i]
	n := b.lastToken - b.firstToken
	if who := r.twoAuthors(i); who.known() {
		return who
	}
	if who := r.capitalByline(i); who.known() {
		return who
	}
	if i == 0 || i > 4 || n < 2 || n > 5 || r.nameEnd(b.firstToken, b.lastToken) != b.lastToken || !r.plainName(b.firstToken, b.lastToken) || r.institution(b.firstToken, b.lastToken) {
		return nobody
	}
	for k := b.firstToken; k < b.lastToken; k++ {
		if r.tokens[k].shape == shapeUpper || r.tokens[k].is(classNoName) || r.listed("unit", k) || r.listed("demonym", k) {
			return nobody
		}
	}
	who := r.resolve(b.span)
	who.reason, who.confidence = whoWrote, 0.6
	return who
}

// capitalByline reads a name in capitals over a line with its bearer’s trade:
// "ANA ROA LIMA", and below it "Profesora de Historia".
func (r *recommender) capitalByline(i int) speaker {
	b := r.blocks[i]
	end := r.lineEnd(b.firstToken, b.lastToken)
	if n := end - b.firstToken; i == 0 || i > 4 || n < 2 || n > 5 || !isUpper(r.text[b.span.Start:r.tokens[end-1].span.End]) || r.institution(b.firstToken, end) {
		return nobody
	}
	below := end
	if end == b.lastToken && i+1 < len(r.blocks) {
		below = r.blocks[i+1].firstToken
	}
	if below >= len(r.tokens) || !r.tokens[below].is(classRole|classPerson) && !r.officeNoun(below) {
		return nobody
	}
	who := r.resolve(briefing.Span{Start: b.span.Start, End: r.tokens[end-1].span.End})
	who.reason, who.confidence = whoWrote, 0.7
	return who
}

// twoAuthors reads two names on a line of their own: "Rangi Parata and Lucy
// Hollis".
func (r *recommender) twoAuthors(i int) speaker {
	b := r.blocks[i]
	if n := b.lastToken - b.firstToken; i == 0 || i > 4 || n < 5 || n > 2*longestName {
		return nobody
	}
	for k := b.firstToken + 2; k+2 < b.lastToken; k++ {
		if !r.tokens[k].is(classConjunction) && !r.is(k, "&") {
			continue
		}
		names := []string(nil)
		for _, side := range [...][2]int{{b.firstToken, k}, {k + 1, b.lastToken}} {
			if r.nameEnd(side[0], side[1]) != side[1] || !r.plainName(side[0], side[1]) || r.institution(side[0], side[1]) || side[1]-side[0] < 2 {
				return nobody
			}
			names = append(names, r.nameText(side[0], side[1]))
		}
		return speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, entity: -1, reason: whoWrote, confidence: 0.6}
	}
	return nobody
}

// firstPerson reports whether the document says "I" more than "we" outside
// its quotations, as an article of opinion does.
func (r *recommender) firstPerson() bool {
	mine, ours := 0, 0
	for i := range r.tokens {
		t := &r.tokens[i]
		mineToo := r.romance() && r.listed("first-person", i)
		if !t.is(classI|classWe) && !mineToo {
			continue
		}
		if _, quoted := r.quoteAt(t.span.Start); quoted {
			continue
		}
		if t.is(classI) || mineToo {
			mine++
		} else {
			ours++
		}
	}
	return mine >= 2 && 2*mine > ours
}

// authorAtEnd reads who wrote an article below it: "Jane Okoro is a geographer
// and the author of …", or a letter's signature.
func (r *recommender) authorAtEnd() speaker {
	for i := len(r.blocks) - 1; i >= max(1, len(r.blocks)-4); i-- {
		b := r.blocks[i]
		end := r.nameEnd(b.firstToken, b.lastToken)
		if n := end - b.firstToken; n < 2 || n > 5 || !r.plainName(b.firstToken, end) || r.institution(b.firstToken, end) {
			continue
		}
		if end < r.lineEnd(b.firstToken, b.lastToken) && !r.presentsAuthor(end, b) {
			continue
		}
		who := r.resolve(briefing.Span{Start: b.span.Start, End: r.tokens[end-1].span.End})
		who.reason, who.confidence = whoWrote, 0.6
		return who
	}
	return nobody
}

// presentsAuthor reports whether what stands behind a name at the end of an
// article says what its author is or does: "is a geographer", "teaches at".
func (r *recommender) presentsAuthor(i int, b block) bool {
	if i+1 >= b.lastToken {
		return false
	}
	next := r.tokens[i+1]
	if r.listed("copula", i) {
		return next.is(classArticle|classDeterminer) || next.is(classRole)
	}
	// "teaches geography at", of somebody whom the article does not tell of
	surname := r.word(r.tokens[i-1])
	return r.lexicon.language == "en" && r.firstPerson() && next.kind == tokenWord && !r.is(i+1, "that") && r.tokens[i].shape == shapeLower &&
		strings.HasSuffix(r.low(i), "s") && strings.HasSuffix(r.slice(b.span), ".") && strings.Count(r.text, surname) == strings.Count(r.slice(b.span), surname)
}
