package recommendation

import (
	"slices"
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
			return r.signedRather(who) // in a column "nosotros, los medios" are those whom its author counts himself among
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

// namesBody reports whether a name holds a word for a body.
func (r *recommender) namesBody(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if w = strings.Trim(w, ",;()"); r.Lexicon.Classes[w]&prose.ClassOrg != 0 || r.Lexicon.Classes[strings.TrimSuffix(w, "s")]&prose.ClassOrg != 0 {
			return true
		}
	}
	if register.IsUpper(name) && !strings.Contains(name, " ") {
		return true // a title may be all in capitals
	}
	return slices.ContainsFunc(r.Introduced, func(b prose.IntroducedBody) bool { return b.Name == name })
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
