package extract

import (
	"strings"

	"attache/briefing"
)

// letterhead is how many blocks at a document's start may say who writes.
const letterhead = 14

// whoWrote is the reason for a proposer who is the author of an article.
const whoWrote = "who wrote the article"

// longestLetterhead is in bytes; a longer paragraph is text.
const longestLetterhead = 260

// writer is who writes the document, as it says itself: "We, the undersigned
// organizations,", "statement delivered by the Network", "By Jane Okoro" over
// an article in the first person; else its publisher.
func (r *recommender) writer() speaker {
	if r.writes == nil {
		who := r.findWriter()
		r.writes = &who
	}
	return *r.writes
}

func (r *recommender) findWriter() speaker {
	byline, counted, dated, read := nobody, nobody, nobody, nobody
	if authors := r.doc.Provenance.Authors; len(authors) > 0 {
		byline = speaker{Attribution: briefing.Attribution{Who: authors[0]}, entity: -1, reason: whoWrote, confidence: 0.8}
	}
	if who := r.selfNamed(); who.known() && r.firstPerson() && !byline.known() {
		return who
	}
	for i, b := range r.blocks[:min(letterhead, len(r.blocks))] {
		if b.firstToken >= b.lastToken {
			continue
		}
		if who := r.weWho(b); who.known() {
			return who
		}
		if who := r.signatories(b); who.known() && r.firstPlural() {
			return who
		}
		if who := r.inNameOf(b); who.known() {
			switch {
			case strings.ContainsAny(who.Who, "0123456789"):
				counted = who // "118 organisations", unless a name follows
			case !r.namesBody(who.Who):
				if !read.known() {
					read = who // "Delivered by Jane Okoro", unless a body follows
				}
			default:
				return who
			}
		}
		if who := r.dated(b); who.known() && !dated.known() {
			dated = who
		}
		if who := r.byline(i); who.known() && !byline.known() {
			byline = who
		}
	}
	if read.known() {
		return read
	}
	if !byline.known() {
		byline = r.authorAtEnd()
	}
	if byline.known() && (r.firstPerson() || r.ofOpinion()) {
		return byline
	}
	if r.firstPlural() {
		for _, b := range r.blocks[max(0, len(r.blocks)-letterhead/2):] {
			if who := r.signatories(b); who.known() && !counted.known() {
				counted = who
			}
		}
	}
	for _, who := range [...]speaker{counted, r.signedFor(), r.belowRelease(), r.committee(), r.titled(), r.byImprint(), dated, r.topLine()} {
		if who.known() {
			return who
		}
	}
	if who := r.researcher(); who.known() {
		return who
	}
	if p := r.publisher(); len(p) > 2 && !r.oursInPassing && !(r.doc.Provenance.Publisher == "" && r.addressed(p)) {
		return speaker{Attribution: briefing.Attribution{Who: p}, entity: -1, reason: reasonImprint, confidence: 0.6}
	}
	return nobody
}

// researcher is the body whose survey or visit opens a report that says "we".
func (r *recommender) researcher() speaker {
	if r.doc.Provenance.Publisher != "" || !r.saysWe() {
		return nobody
	}
	for n := range r.sentences[:min(letterhead, len(r.sentences))] {
		s := r.sentences[n]
		for k, g := range r.tag(nil, s.first, s.last) {
			if g.tag&tagResearch == 0 || k == 0 {
				continue
			}
			if who := r.subjectOf(n, s.first+k); who.known() && who.Who == who.Org && !r.barelyBody(who.Who, true) {
				who.reason, who.confidence = "who did the research", 0.7
				return who
			}
		}
	}
	return nobody
}

// saysWe reports whether the document says "we" or "our" outside quotations.
func (r *recommender) saysWe() bool {
	for i := range r.tokens {
		if t := &r.tokens[i]; t.is(classWe) && t.shape != shapeUpper {
			if _, quoted := r.quoteAt(t.span.Start); !quoted {
				return true
			}
		}
	}
	return false
}

// inNameOf reads "delivered by the Network", "on behalf of the Coalition" in a
// letterhead, or in a sentence that says "I" or "we".
func (r *recommender) inNameOf(b block) speaker {
	read := nobody
	tags := r.tag(nil, b.firstToken, b.lastToken)
	for k := range tags {
		if tags[k].tag&tagWriter == 0 {
			continue
		}
		at := b.firstToken + k + 1 + int(tags[k].more)
		if b.span.Len() > longestLetterhead || b.prose() && strings.HasSuffix(r.slice(b.span), ".") && !r.speaksHere(b) {
			continue
		}
		for at < b.lastToken && (r.tokens[at].is(classDeterminer) || articleWord(r.low(at)) || r.is(at, ":")) {
			at++
		}
		if r.ofOwnState(at - 1) {
			continue // "on behalf of my Government"
		}
		if at < b.lastToken && r.tokens[at].is(classPerson) && r.tokens[at].more > 0 {
			continue // "reports submitted by States parties"
		}
		if at >= b.lastToken || !r.tokens[at].capital() && !r.countsBodies(at, b.lastToken) && !r.signedBy(b.firstToken+k) {
			continue
		}
		end := r.lineEnd(at, b.lastToken)
		for k := at + 1; k < end; k++ {
			if w := r.low(k); (w == "at" || w == "to" || w == "on") && (k > at+1 || !r.plural(at)) {
				end = k // "Remarks by the Director at the Forum"
			}
			if r.tokens[k].is(classConjunction) && r.others(k+1, end) {
				end = k // "on behalf of the Network and of 22 other organisations"
			}
		}
		if names := r.onlyBodies(at, end); len(names) > 1 && !strings.Contains(r.text[r.tokens[at].span.Start:r.tokens[end-1].span.End], ",") {
			return speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, entity: -1, reason: "in whose name the document is written", confidence: 0.8}
		}
		span, ok := r.nounPhrase(at, end)
		if !ok {
			continue
		}
		who := r.resolve(span)
		if r.plural(at) && who.entity < 0 && r.tokens[at].capital() {
			who.Who, _, _ = strings.Cut(r.slice(span), " (") // "Girls at the Wheel (Lahore)"
		}
		who.reason, who.confidence = "in whose name the document is written", 0.8
		if r.namesBody(who.Who) {
			return who
		}
		if !read.known() {
			read = who // "Delivered by Jane Okoro, on behalf of the Network"
		}
	}
	return read
}

// others reports whether other bodies are counted from token i on.
func (r *recommender) others(i, last int) bool {
	for ; i < min(last, len(r.tokens)) && (r.tokens[i].is(classPreposition|classArticle) || r.tokens[i].kind == tokenNumber); i++ {
	}
	if i >= last {
		return false
	}
	switch r.low(i) {
	case "other", "others", "otras", "otros", "autres":
		return true
	}
	return false
}

// namesBody reports whether a name holds a word for a body.
func (r *recommender) namesBody(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if w = strings.Trim(w, ",;()"); r.lexicon.classes[w]&classOrg != 0 || r.lexicon.classes[strings.TrimSuffix(w, "s")]&classOrg != 0 {
			return true
		}
	}
	return isUpper(name)
}

// countsBodies reports whether a number of organisations stands at token i:
// "118 organisations".
func (r *recommender) countsBodies(i, last int) bool {
	return r.tokens[i].kind == tokenNumber && i+1 < last && (strings.HasPrefix(r.low(i+1), "organi") || strings.HasPrefix(r.low(i+1), "ong") || strings.HasPrefix(r.low(i+1), "ngo"))
}

// signedBy reports whether token i is a letter or a petition: whoever it is
// from, named or not, writes it.
func (r *recommender) signedBy(i int) bool {
	switch r.low(i) {
	case "letter", "petition", "appeal", "lettre", "pétition", "carta", "petición":
		return true
	}
	return false
}

// dated reads a line of a letterhead that holds a body and a date: "Fair Trade
// Foundation, June 2026".
func (r *recommender) dated(b block) speaker {
	text := r.slice(b.span)
	comma := strings.LastIndex(text, ", ")
	if comma < 4 || strings.Contains(text, ": ") || strings.Contains(text, " : ") || strings.Contains(text, "+") || b.lastToken-b.firstToken > longestEnactor || !datelike(text[comma+2:]) || !r.tokens[b.firstToken].capital() {
		return nobody
	}
	span := briefing.Span{Start: b.span.Start, End: b.span.Start + comma}
	for i := b.firstToken; i < b.lastToken && r.tokens[i].span.Start < span.End; i++ {
		if r.is(i, "–") || r.is(i, "—") || r.is(i, "(") {
			break // "Fourth meeting – Lund (Union of Ports), 3 May"
		}
		if r.tokens[i].is(classOrg) && r.tokens[i].capital() {
			who := r.resolve(span)
			if !strings.Contains(who.Who, " ") && b.firstToken+1 < b.lastToken && r.tokens[b.firstToken+1].is(classPreposition) {
				return nobody // "News from the shelter, Winter 2025"
			}
			who.reason, who.confidence = "body with a date at the head of the document", 0.7
			return who
		}
	}
	return nobody
}

// addressed reports whether a letter is written to a body: its name stands
// after "to" or "of" in the lines above "Dear".
func (r *recommender) addressed(name string) bool {
	letter, to := false, false
	for i, b := range r.blocks[:min(letterhead, len(r.blocks))] {
		text := r.slice(b.span)
		low := strings.ToLower(r.cutStart(b.span, 12))
		letter = letter || strings.HasPrefix(low, "dear ") || strings.HasPrefix(low, "excellenc") || strings.HasPrefix(low, "madame") || strings.HasPrefix(low, "estimad")
		if at := strings.Index(text, name); at > 0 && i < 6 && (strings.Contains(strings.ToLower(text[:at]), "letter to") || strings.HasPrefix(low, "to:") || strings.Contains(text[:at], " to ")) {
			to = true
		}
	}
	return letter && to
}

// speaksHere reports whether a block says "I" or "we", also in the verb of a
// Spanish sentence.
func (r *recommender) speaksHere(b block) bool {
	for i := b.firstToken; i < b.lastToken; i++ {
		if r.tokens[i].is(classI | classWe) {
			return true
		}
	}
	switch r.low(b.firstToken) {
	case "hablo", "intervengo", "hablamos", "je", "nous", "tengo", "me":
		return true
	case "this", "la", "cette":
		return r.tokens[min(b.firstToken+1, b.lastToken-1)].is(classText) || r.tokens[min(b.firstToken+2, b.lastToken-1)].is(classText) // "La presente declaración"
	}
	return false
}
