package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
	"attache/briefing/extract/register"
)

// whoWrote is the reason for a proposer who is the author of an article.
const whoWrote = "who wrote the article"

// nameWrites is the reason for a proposer in whose name a document says that it is
// written.
const nameWrites = "in whose name the document is written"

// writer is who writes the document, as it says itself: "We, the undersigned
// organizations,", "statement delivered by the Network", "By Jane Okoro" over
// an article in the first person; else its publisher.
func (r *recommender) writer() prose.Speaker {
	if r.writes == nil {
		who := r.findWriter()
		r.writes = &who
	}
	return *r.writes
}

func (r *recommender) findWriter() prose.Speaker {
	byline, counted, dated, read := prose.Nobody, prose.Nobody, prose.Nobody, prose.Nobody
	if authors := r.Doc.Provenance.Authors; len(authors) > 0 {
		byline = prose.Speaker{Attribution: briefing.Attribution{Who: authors[0]}, Entity: -1, Reason: whoWrote, Confidence: 0.8}
	}
	for _, find := range [...]func() prose.Speaker{r.selfNamed, r.toldTo} {
		if who := find(); who.Known() && r.firstPerson() && !byline.Known() {
			return who
		}
	}
	if who := r.fields(); who.Reason == whoWrote {
		byline = who
	} else if who.Known() {
		return who
	}
	for i, b := range r.Blocks[:min(quotation.Letterhead, len(r.Blocks))] {
		if b.FirstToken >= b.LastToken {
			continue
		}
		if who := r.weWho(b); who.Known() && !(r.Romance() && byline.Known() && r.firstPerson()) {
			return who // in a column "nosotros, los medios" are those whom its author counts himself among
		}
		if who := r.signatories(b); who.Known() && r.firstPlural() {
			return who
		}
		if who := r.thoseWhoSign(b); who.Known() {
			return who
		}
		if who := r.inNameOf(b); who.Known() {
			switch {
			case strings.ContainsAny(who.Who, "0123456789"):
				counted = who // "118 organisations", unless a name follows
			case !r.namesBody(who.Who):
				if !read.Known() {
					read = who // "Delivered by Jane Okoro", unless a body follows
				}
			default:
				return who
			}
		}
		if who := r.dated(b); who.Known() && !dated.Known() {
			dated = who
		}
		if who := r.byline(i); who.Known() && !byline.Known() {
			byline = who
		}
	}
	if read.Known() {
		return read
	}
	if !byline.Known() {
		byline = r.authorAtEnd()
	}
	if byline.Known() && (r.firstPerson() || r.ofOpinion() || strings.Contains(byline.Who, "; ") && r.firstPlural()) {
		return byline
	}
	if r.firstPlural() {
		for _, b := range r.Blocks[max(0, len(r.Blocks)-quotation.Letterhead/2):] {
			if who := r.signatories(b); who.Known() && !counted.Known() {
				counted = who
			}
		}
	}
	for _, who := range [...]prose.Speaker{counted, r.madeBy(), r.signedFor(), r.severalWrite(), r.belowRelease(), r.committee(), r.titled(), r.byImprint(), dated, r.topLine()} {
		if who.Known() {
			return who
		}
	}
	if who := r.researcher(); who.Known() {
		return who
	}
	if who := r.speaksFirst(); who.Known() && (r.firstPlural() || !r.quotesPeople()) && r.Doc.Provenance.Publisher == "" {
		return who
	}
	if p := r.Publisher(); len(p) > 2 && !r.OursInPassing && !(r.Doc.Provenance.Publisher == "" && r.addressed(p)) {
		return prose.Speaker{Attribution: briefing.Attribution{Who: p}, Entity: -1, Reason: reasonImprint, Confidence: 0.6}
	}
	return prose.Nobody
}

// researcher is the body whose survey or visit opens a report that says "we".
func (r *recommender) researcher() prose.Speaker {
	if r.Doc.Provenance.Publisher != "" || !r.saysWe() {
		return prose.Nobody
	}
	for n := range r.Sentences[:min(quotation.Letterhead, len(r.Sentences))] {
		s := r.Sentences[n]
		for k, g := range r.Tag(nil, s.First, s.Last) {
			if g.Tag&prose.TagResearch == 0 || k == 0 {
				continue
			}
			if who := r.SubjectOf(n, s.First+k); who.Known() && who.Who == who.Org && !r.BarelyBody(who.Who, true) {
				who.Reason, who.Confidence = "who did the research", 0.7
				return who
			}
		}
	}
	return prose.Nobody
}

// saysWe reports whether the document says "we" or "our" outside quotations.
func (r *recommender) saysWe() bool {
	for i := range r.Tokens {
		if t := &r.Tokens[i]; t.Is(prose.ClassWe) && t.Shape != prose.ShapeUpper {
			if _, quoted := r.QuoteAt(t.Span.Start); !quoted {
				return true
			}
		}
	}
	return false
}

// inNameOf reads "delivered by the Network", "on behalf of the Coalition" in a
// letterhead, or in a sentence that says "I" or "we".
func (r *recommender) inNameOf(b prose.Block) prose.Speaker {
	read := prose.Nobody
	tags := r.Tag(nil, b.FirstToken, b.LastToken)
	for k := range tags {
		if tags[k].Tag&prose.TagWriter == 0 {
			continue
		}
		at := b.FirstToken + k + 1 + int(tags[k].More)
		if own := k == 0 && r.Romance() && r.ownStory(b.FirstToken); own {
			if at < b.LastToken && r.Tokens[at].Capital() {
				if span, ok := r.NounPhrase(at, r.NameEnd(at, b.LastToken)); ok {
					who := r.Resolve(span)
					who.Reason, who.Confidence = whoWrote, 0.8
					return who // "Témoignage de Kadiatou, 27 ans, recueilli à Labé"
				}
			}
		} else if b.Span.Len() > quotation.LongestLetterhead && !r.opensLetter(b, b.FirstToken+k) || b.Prose() && strings.HasSuffix(r.Slice(b.Span), ".") && !r.speaksHere(b) {
			continue
		}
		for at < b.LastToken && (r.Tokens[at].Is(prose.ClassDeterminer) || articleWord(r.LowerWord(at)) || r.Is(at, ":") || r.Tokens[at].Is(prose.ClassTitle) && !r.Tokens[at].Capital()) {
			at++
		}
		at = r.pastMembers(at, b.LastToken)
		if r.OfOwnState(at - 1) {
			continue // "on behalf of my Government"
		}
		if from := b.FirstToken + k + int(tags[k].More); (r.Is(from, "desde") || r.Is(from, "depuis")) && (at >= b.LastToken || !r.Tokens[at].Is(prose.ClassOrg)) {
			continue // "Les escribimos desde Lima"
		}
		if at < b.LastToken && r.Tokens[at].Is(prose.ClassPerson) && r.Tokens[at].More > 0 {
			continue // "reports submitted by States parties"
		}
		if at >= b.LastToken || !r.Tokens[at].Capital() && !r.countsBodies(at, b.LastToken) && !r.signedBy(b.FirstToken+k) {
			continue
		}
		end := r.LineEnd(at, b.LastToken)
		if r.signedAt(at, end) {
			continue // "Declaración de Cobán", where those who write came together
		}
		for k := at + 1; k < end; k++ {
			if w := r.LowerWord(k); (w == "at" || w == "to" || w == "on") && (k > at+1 || !r.Plural(at)) {
				end = k // "Remarks by the Director at the Forum"
			}
			if r.Tokens[k].Is(prose.ClassConjunction) && r.others(k+1, end) {
				end = k // "on behalf of the Network and of 22 other organisations"
			}
		}
		if names := r.onlyBodies(at, end); len(names) > 1 && !strings.Contains(r.Text[r.Tokens[at].Span.Start:r.Tokens[end-1].Span.End], ",") {
			return prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1, Reason: nameWrites, Confidence: 0.8}
		}
		span, ok := r.NounPhrase(at, end)
		if !ok {
			continue
		}
		if r.Romance() && r.Tokens[at].Is(prose.ClassOrg) && end-at <= prose.LongestName && r.allCapital(at, end) {
			// "Coalición Bajo el Puente"
			return prose.Speaker{Attribution: briefing.Attribution{Who: r.OrgText(at, end)}, Entity: -1, Reason: nameWrites, Confidence: 0.8}
		}
		who := r.Resolve(span)
		if r.Plural(at) && who.Entity < 0 && r.Tokens[at].Capital() {
			who.Who, _, _ = strings.Cut(r.Slice(span), " (") // "Girls at the Wheel (Lahore)"
		}
		who.Reason, who.Confidence = nameWrites, 0.8
		if r.namesBody(who.Who) {
			return who
		}
		if org := r.bodyUnder(b, end); org != "" && r.saysWe() && !r.saysWriter(at, b.LastToken) {
			return prose.Speaker{Attribution: briefing.Attribution{Who: org}, Entity: -1, Reason: who.Reason, Confidence: who.Confidence}
		}
		if r.sendsSpeakers(who.Org) && r.firstPlural() && !r.ownStory(b.FirstToken+k) {
			return prose.Speaker{Attribution: briefing.Attribution{Who: who.Org}, Entity: -1, Reason: who.Reason, Confidence: who.Confidence}
		}
		if !read.Known() {
			read = who // "Delivered by Jane Okoro, on behalf of the Network"
		}
	}
	return read
}

// ownStory reports whether the noun at token i says that somebody tells what they have
// lived: a testimony is nobody else's, whoever they work for.
func (r *recommender) ownStory(i int) bool {
	switch r.LowerWord(i) {
	case "testimony", "evidence", "témoignage", "récit", "testimonio", "relato":
		return true
	}
	return false
}

// others reports whether other bodies are counted from token i on.
func (r *recommender) others(i, last int) bool {
	for ; i < min(last, len(r.Tokens)) && (r.Tokens[i].Is(prose.ClassPreposition|prose.ClassArticle) || r.Tokens[i].Kind == prose.TokenNumber); i++ {
	}
	if i >= last {
		return false
	}
	switch r.LowerWord(i) {
	case "other", "others", "otras", "otros", "autres":
		return true
	}
	return false
}

// namesBody reports whether a name holds a word for a body.
func (r *recommender) namesBody(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if w = strings.Trim(w, ",;()"); r.Lexicon.Classes[w]&prose.ClassOrg != 0 || r.Lexicon.Classes[strings.TrimSuffix(w, "s")]&prose.ClassOrg != 0 {
			return true
		}
	}
	return register.IsUpper(name) && !strings.Contains(name, " ") // a title may be all in capitals
}

// countsBodies reports whether a number of organisations stands at token i:
// "118 organisations".
func (r *recommender) countsBodies(i, last int) bool {
	return r.Tokens[i].Kind == prose.TokenNumber && i+1 < last && (strings.HasPrefix(r.LowerWord(i+1), "organi") || strings.HasPrefix(r.LowerWord(i+1), "ong") || strings.HasPrefix(r.LowerWord(i+1), "ngo"))
}

// addressed reports whether a letter is written to a body: its name stands
// after "to" or "of" in the lines above "Dear".
func (r *recommender) addressed(name string) bool {
	letter, to := false, false
	for i, b := range r.Blocks[:min(quotation.Letterhead, len(r.Blocks))] {
		text := r.Slice(b.Span)
		low := strings.ToLower(r.CutStart(b.Span, 12))
		letter = letter || strings.HasPrefix(low, "dear ") || strings.HasPrefix(low, "excellenc") || strings.HasPrefix(low, "madame") || strings.HasPrefix(low, "estimad")
		if at := strings.Index(text, name); at > 0 && i < 6 && (strings.Contains(strings.ToLower(text[:at]), "letter to") || strings.HasPrefix(low, "to:") || strings.Contains(text[:at], " to ")) {
			to = true
		}
	}
	return letter && to
}

// speaksHere reports whether a block says "I" or "we", also in the verb of a
// Spanish sentence.
func (r *recommender) speaksHere(b prose.Block) bool {
	for i := b.FirstToken; i < b.LastToken; i++ {
		if r.Tokens[i].Is(prose.ClassI|prose.ClassWe) || r.Listed("i-verb", i) || r.Listed("we-verb", i) {
			return true
		}
	}
	switch r.LowerWord(b.FirstToken) {
	case "hablo", "intervengo", "hablamos", "je", "nous", "tengo", "me":
		return true
	case "this", "la", "cette":
		return r.Tokens[min(b.FirstToken+1, b.LastToken-1)].Is(prose.ClassText) || r.Tokens[min(b.FirstToken+2, b.LastToken-1)].Is(prose.ClassText) // "La presente declaración"
	}
	return false
}
