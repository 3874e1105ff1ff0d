package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
	"attache/briefing/extract/register"
)

// byline reads "By Jane Okoro" on a line of its own.
func (r *recommender) byline(i int) prose.Speaker {
	b := r.Blocks[i]
	by := b.FirstToken
	posted := b.LastToken-by < affiliation.LongestMasthead && r.Listed("posted", by)
	for posted && by+1 < b.LastToken && (by == b.FirstToken || r.Tokens[by].Is(prose.ClassTime|prose.ClassPreposition|prose.ClassArticle) && !r.AgentMark(by) || r.Tokens[by].Kind == prose.TokenNumber || r.Is(by, ",")) {
		by++ // "Posted by Jane Okoro on 3 May", "Posted on 3 May by"
	}
	switch r.LowerWord(by) {
	case "by", "par", "por":
	default:
		return r.bareByline(i)
	}
	if who := r.namesJoined(by+1, r.LineEnd(by, b.LastToken)); who.Known() {
		return who
	}
	end := by + 1
	for end < b.LastToken && (r.Tokens[end].Capital() || r.Tokens[end].Is(prose.ClassParticle)) {
		end++
	}
	if end-by < 3 || end < b.LastToken && !posted && !r.Is(end, "|") && !r.Is(end, ",") && !r.Is(end, "*") || posted && r.Institution(by+1, end) {
		return prose.Nobody
	}
	who := r.Resolve(briefing.Span{Start: r.Tokens[by+1].Span.Start, End: r.Tokens[end-1].Span.End})
	who.Reason, who.Confidence = whoWrote, 0.8
	return who
}

// bareByline reads a name on a line of its own between a title and the text.
func (r *recommender) bareByline(i int) prose.Speaker {
	b := r.Blocks[i]
	n := b.LastToken - b.FirstToken
	if who := r.twoAuthors(i); who.Known() {
		return who
	}
	if who := r.capitalByline(i); who.Known() {
		return who
	}
	if who := r.datedByline(i); who.Known() {
		return who
	}
	if i == 0 || i > 4 || n < 2 || n > 5 || r.NameEnd(b.FirstToken, b.LastToken) != b.LastToken || !r.PlainName(b.FirstToken, b.LastToken) || r.Institution(b.FirstToken, b.LastToken) {
		return prose.Nobody
	}
	for k := b.FirstToken; k < b.LastToken; k++ {
		if r.Tokens[k].Shape == prose.ShapeUpper || r.Tokens[k].Is(prose.ClassNoName) || r.Listed("unit", k) || r.Listed("demonym", k) {
			return prose.Nobody
		}
	}
	who := r.Resolve(b.Span)
	who.Reason, who.Confidence = whoWrote, 0.6
	return who
}

// datedByline reads a name with a date on one of the first lines, where its given
// name says that it is no place: "Jane Okoro, 3 May 2026".
func (r *recommender) datedByline(i int) prose.Speaker {
	if i > 4 {
		return prose.Nobody
	}
	b := r.Blocks[i]
	for first := b.FirstToken; first < b.LastToken; {
		end := r.LineEnd(first, b.LastToken)
		name := first
		for name < end && (r.Tokens[name].Capital() || r.Tokens[name].Is(prose.ClassParticle)) {
			name++
		}
		if n := name - first; n >= 2 && n <= 5 && name+1 < end && (r.Is(name, ",") || r.partsHead(name)) &&
			quotation.Datelike(r.Text[r.Tokens[name+1].Span.Start:r.Tokens[end-1].Span.End]) &&
			r.PlainName(first, name) && !r.Institution(first, name) && prose.HasGivenName(strings.Fields(strings.ToLower(r.NameText(first, name)))) {
			who := r.Resolve(briefing.Span{Start: r.Tokens[first].Span.Start, End: r.Tokens[name-1].Span.End})
			who.Reason, who.Confidence = whoWrote, 0.6
			return who
		}
		first = end
	}
	return prose.Nobody
}

// capitalByline reads a name in capitals over a line with its bearer’s trade:
// "ANA ROA LIMA", and below it "Profesora de Historia".
func (r *recommender) capitalByline(i int) prose.Speaker {
	b := r.Blocks[i]
	end := r.LineEnd(b.FirstToken, b.LastToken)
	if n := end - b.FirstToken; i == 0 || i > 4 || n < 2 || n > 5 || !register.IsUpper(r.Text[b.Span.Start:r.Tokens[end-1].Span.End]) || r.Institution(b.FirstToken, end) {
		return prose.Nobody
	}
	below := end
	if end == b.LastToken && i+1 < len(r.Blocks) {
		below = r.Blocks[i+1].FirstToken
	}
	if below >= len(r.Tokens) || !r.Tokens[below].Is(prose.ClassRole|prose.ClassPerson) && !r.OfficeNoun(below) {
		return prose.Nobody
	}
	who := r.Resolve(briefing.Span{Start: b.Span.Start, End: r.Tokens[end-1].Span.End})
	who.Reason, who.Confidence = whoWrote, 0.7
	return who
}

// twoAuthors reads two names on a line of their own: "Rangi Parata and Lucy
// Hollis".
func (r *recommender) twoAuthors(i int) prose.Speaker {
	b := r.Blocks[i]
	if n := b.LastToken - b.FirstToken; i == 0 || i > 4 || n < 5 || n > 2*prose.LongestName {
		return prose.Nobody
	}
	return r.namesJoined(b.FirstToken, b.LastToken)
}

// namesJoined reads two names and nothing else: "Rangi Parata and Lucy Hollis".
func (r *recommender) namesJoined(first, last int) prose.Speaker {
	for k := first + 2; k+2 < last; k++ {
		if !r.Tokens[k].Is(prose.ClassConjunction) && !r.Is(k, "&") {
			continue
		}
		names := []string(nil)
		for _, side := range [...][2]int{{first, k}, {k + 1, last}} {
			if r.NameEnd(side[0], side[1]) != side[1] || !r.PlainName(side[0], side[1]) || r.Institution(side[0], side[1]) || side[1]-side[0] < 2 {
				return prose.Nobody
			}
			names = append(names, r.NameText(side[0], side[1]))
		}
		return prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1, Reason: whoWrote, Confidence: 0.6}
	}
	return prose.Nobody
}

// firstPerson reports whether the document says "I" more than "we" outside
// its quotations, as an article of opinion does.
func (r *recommender) firstPerson() bool {
	mine, ours := 0, 0
	for i := range r.Tokens {
		t := &r.Tokens[i]
		mineToo := r.Romance() && (r.Listed("first-person", i) || r.Listed("i-verb", i))
		if !t.Is(prose.ClassI|prose.ClassWe) && !mineToo && !r.Listed("we-verb", i) {
			continue
		}
		if _, quoted := r.QuoteAt(t.Span.Start); quoted {
			continue
		}
		if t.Is(prose.ClassI) || mineToo {
			mine++
		} else {
			ours++
		}
	}
	return mine >= 2 && 2*mine > ours
}

// authorAtEnd reads who wrote an article below it: "Jane Okoro is a geographer
// and the author of …", or a letter's signature.
func (r *recommender) authorAtEnd() prose.Speaker {
	for i := len(r.Blocks) - 1; i >= max(1, len(r.Blocks)-4); i-- {
		b := r.Blocks[i]
		if several := r.authorsPresented(b); several.Known() {
			return several
		}
		end := r.NameEnd(b.FirstToken, b.LastToken)
		if n := end - b.FirstToken; n < 2 || n > 5 || !r.PlainName(b.FirstToken, end) || r.Institution(b.FirstToken, end) {
			continue
		}
		if end < r.LineEnd(b.FirstToken, b.LastToken) && !r.presentsAuthor(end, b) {
			continue
		}
		who := r.Resolve(briefing.Span{Start: b.Span.Start, End: r.Tokens[end-1].Span.End})
		who.Reason, who.Confidence = whoWrote, 0.6
		return who
	}
	return prose.Nobody
}

// authorsPresented are the several authors whom a paragraph below an article
// presents, a sentence each: "(Jane Okoro is the FAO Representative. Max Lund is …)".
func (r *recommender) authorsPresented(b prose.Block) prose.Speaker {
	var names []string
	for s := b.First; s < b.Last; s++ {
		first, last := r.Sentences[s].First, r.Sentences[s].Last
		if r.Is(first, "(") {
			first++
		}
		end := r.NameEnd(first, last)
		if n := end - first; n < 2 || n > 5 || end >= last || !r.PlainName(first, end) || r.Institution(first, end) || !r.Listed("copula", end) || !r.presentsAuthor(end, b) {
			return prose.Nobody
		}
		names = append(names, r.NameText(first, end))
	}
	if len(names) < 2 {
		return prose.Nobody
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1, Reason: whoWrote, Confidence: 0.6}
}

// presentsAuthor reports whether what stands behind a name at the end of an
// article says what its author is or does: "is a geographer", "teaches at".
func (r *recommender) presentsAuthor(i int, b prose.Block) bool {
	if i+1 >= b.LastToken {
		return false
	}
	next := r.Tokens[i+1]
	if r.Listed("copula", i) {
		return next.Is(prose.ClassArticle|prose.ClassDeterminer) || next.Is(prose.ClassRole)
	}
	// "teaches geography at", of somebody whom the article does not tell of
	surname := r.Word(r.Tokens[i-1])
	if r.Is(i, ",") && r.firstPerson() && strings.Count(r.Text, surname) == strings.Count(r.Slice(b.Span), surname) {
		if next.Is(prose.ClassArticle) && i+2 < b.LastToken {
			next = r.Tokens[i+2]
		}
		return next.Is(prose.ClassRole | prose.ClassOccupation) // "Jane Okoro, a nurse, lives in Lund."
	}
	return r.Lexicon.Language == "en" && r.firstPerson() && next.Kind == prose.TokenWord && !r.Is(i+1, "that") && r.Tokens[i].Shape == prose.ShapeLower &&
		strings.HasSuffix(r.LowerWord(i), "s") && strings.HasSuffix(r.Slice(b.Span), ".") && strings.Count(r.Text, surname) == strings.Count(r.Slice(b.Span), surname)
}
