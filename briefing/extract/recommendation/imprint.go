package recommendation

import (
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// imprintBlocks is how many blocks at a document's end may say who publishes
// it; at its head half as many do.
const imprintBlocks = 16

// imprint is the body that a document names as its own: "Published by X",
// "About X", "X is an independent charity", "Press contact: Okoro, X", a
// signature; "" when there is none.
func (r *recommender) imprint() string {
	head := r.Blocks[:min(imprintBlocks/2, len(r.Blocks))]
	tail := r.Blocks[min(len(r.Blocks), max(2, len(r.Blocks)-imprintBlocks)):]
	ours := r.SaysWe() || r.saysWeByVerb() || r.release()
	if ours {
		for _, b := range head {
			if name := r.publishedBy(b); name != "" {
				return name
			}
		}
		for _, b := range r.Blocks[len(head):min(imprintBlocks, len(r.Blocks))] {
			if name := r.postedBy(b); name != "" {
				return name // below the menus of a page
			}
		}
	}
	for _, find := range [...]func([]prose.Block, int) string{r.addressLine, r.aboutBody, r.describesItself, r.signature} {
		for i := len(tail) - 1; i >= 0; i-- {
			if name := find(tail, i); name != "" && (ours || i >= len(tail)-2 && !r.quotesPeople()) {
				return name
			}
		}
	}
	if !ours {
		for i := max(0, len(tail)-2); i < len(tail); i++ {
			if name := r.publishedBy(tail[i]); name != "" && r.Tokens[tail[i].FirstToken].Kind == prose.TokenWord {
				return name // "Published by the Trust" below a report
			}
		}
		return ""
	}
	for i := range head {
		if name := r.describesItself(head, i); name != "" {
			return name
		}
	}
	for i := len(tail) - 1; i >= 0; i-- {
		if name := r.publishedBy(tail[i]); name != "" {
			return name
		}
		if name := r.contact(tail, i); name != "" {
			return name
		}
	}
	return ""
}

// quotesPeople reports whether the document quotes anybody, as news does.
func (r *recommender) quotesPeople() bool {
	return slices.ContainsFunc(r.Quotes, func(q prose.Quote) bool { return q.Spoken })
}

// saysWeByVerb reports whether a Romance text says "we" in the endings of its
// verbs of asking or saying: "pedimos", "demandons".
func (r *recommender) saysWeByVerb() bool {
	if !r.Romance() {
		return false
	}
	for i, t := range r.Tokens {
		if r.Listed("we-verb", i) || r.Listed("we-declare", i) {
			if _, quoted := r.OuterAt(t.Span.Start); !quoted {
				return true
			}
		}
		if t.Kind != prose.TokenWord || t.Span.Len() < 6 || !t.Is(prose.ClassSay|prose.ClassSayBase) && r.TagOfWord(r.Word(t))&(prose.TagAsk|prose.TagPropose|prose.TagStress) == 0 {
			continue
		}
		if w := r.LowerWord(i); r.Lexicon.Language == "es" && strings.HasSuffix(w, "mos") || r.Lexicon.Language == "fr" && strings.HasSuffix(w, "ons") {
			if _, quoted := r.OuterAt(t.Span.Start); !quoted {
				return true
			}
		}
	}
	return false
}

// bodyFrom is the name of the body that stands at token i, past articles,
// marks and the year of a copyright; "" when none does.
func (r *recommender) bodyFrom(i, last int) string {
	for i < last && (r.Tokens[i].Kind != prose.TokenWord || r.Tokens[i].Is(prose.ClassArticle|prose.ClassPreposition) && !r.Tokens[i].Capital() || r.Tokens[i].Is(prose.ClassTime)) {
		i++
	}
	if i < last && r.Tokens[i].Is(prose.ClassArticle) && !r.Tokens[i].Is(prose.ClassOrg) {
		i++
	}
	if i >= last || !r.Tokens[i].Capital() {
		return ""
	}
	end := r.BodyEnd(i, r.LineOf(i, last))
	if end == i || r.PersonalName(i, end) || r.Tokens[i].Is(prose.ClassTitle|prose.ClassRole|prose.ClassNoName) || r.Tokens[i].Is(prose.ClassPerson) && !r.Tokens[i].Is(prose.ClassOrg) && !r.namedForPeople(i, end) || r.Tokens[i].Is(prose.ClassPlace) && i+int(r.Tokens[i].More)+1 >= end {
		return ""
	}
	if end-i == 1 && r.Tokens[i].Shape != prose.ShapeUpper && !r.NamedAgain(i, end) {
		return ""
	}
	return r.OrgText(i, end)
}

// publishedBy reads "Published by the Alliance of Carers", "© 2024 X".
func (r *recommender) publishedBy(b prose.Block) string {
	n := r.Opening("imprint-published", b)
	if n == 0 {
		return r.postedBy(b)
	}
	if b.LastToken-b.FirstToken > affiliation.LongestMasthead {
		return ""
	}
	return r.bodyFrom(b.FirstToken+n, b.LastToken)
}

// aboutBody reads a short line "About the Centre" with the body's name, or the
// first words of the block below "About us".
func (r *recommender) aboutBody(blocks []prose.Block, i int) string {
	b := blocks[i]
	n := r.Opening("imprint-about", b)
	if n == 0 || b.LastToken-b.FirstToken > 2*affiliation.LongestMasthead || b.Prose() && !strings.Contains(r.CutStart(b.Span, 60), ":") && strings.HasSuffix(r.Slice(b.Span), ".") {
		return ""
	}
	if b.FirstToken+n >= b.LastToken {
		if i+1 >= len(blocks) {
			return ""
		}
		return r.bodyFrom(blocks[i+1].FirstToken, blocks[i+1].LastToken)
	}
	first := b.FirstToken + n
	for k := first + 1; k < min(b.LastToken, first+prose.LongestName+2); k++ {
		if r.Is(k, ":") && k+1 < b.LastToken && r.Tokens[first].Capital() {
			return r.OrgText(first, k) // "About Open Water: founded in 1988, it …"
		}
	}
	if name := r.bodyFrom(first, b.LastToken); name != "" && i+1 < len(blocks) {
		return name
	}
	return ""
}

// describesItself reads "X is an independent charity …" at the start of a
// block.
func (r *recommender) describesItself(blocks []prose.Block, i int) string {
	b := blocks[i]
	if !b.Prose() || b.LastToken-b.FirstToken < 5 {
		return ""
	}
	first := b.FirstToken
	for first < b.LastToken && r.Tokens[first].Is(prose.ClassArticle) {
		first++
	}
	if !r.Tokens[first].Capital() {
		return ""
	}
	is := -1
	for k := first + 1; k < min(b.LastToken, first+prose.LongestName+4); k++ {
		if t := r.Tokens[k]; t.Kind == prose.TokenWord && !t.Capital() && r.Listed("copula", k) {
			is = k
			break
		}
	}
	if is < 0 || is+2 >= b.LastToken {
		return ""
	}
	kind := r.Listed("set-up", is+1) && first > b.FirstToken && !slices.ContainsFunc(blocks[:i], prose.Block.Prose) // "The Inquiry into Wells was set up by the Assembly"
	if !kind && !r.Tokens[is+1].Is(prose.ClassArticle|prose.ClassDeterminer) {
		return ""
	}
	for k := is + 2; k < min(b.LastToken, is+12) && !kind; k++ {
		if r.Tokens[k].Is(prose.ClassRelative) || r.Is(k, ".") || r.Is(k, ",") && k > is+6 {
			break
		}
		kind = r.Tokens[k].Is(prose.ClassOrg) && !r.Tokens[k].Capital()
	}
	if !kind {
		return ""
	}
	end := is
	if r.Is(end-1, ")") {
		for end > first && !r.Is(end, "(") {
			end--
		}
	}
	if end <= first || r.PersonalName(first, end) || r.Tokens[first].Is(prose.ClassDeterminer|prose.ClassPronoun) || r.Tokens[first].Is(prose.ClassNoName) && end-first < 3 {
		return ""
	}
	for k := first; k < end; k++ {
		if t := r.Tokens[k]; t.Kind == prose.TokenMark && !r.Is(k, "&") && !r.Is(k, "’") && !r.Is(k, "'") && !r.Is(k, "-") || t.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay|prose.ClassRelative) && !t.Capital() {
			return ""
		}
	}
	return r.OrgText(first, end)
}

// contact reads the body in "Press contact: Okoro, X" or in the lines below it.
func (r *recommender) contact(blocks []prose.Block, i int) string {
	b := blocks[i]
	n := r.Opening("imprint-contact", b)
	if n == 0 {
		return ""
	}
	if name := r.bodyAmong(b.FirstToken+n, b.LastToken); name != "" {
		return name
	}
	for _, next := range blocks[i+1 : min(len(blocks), i+4)] {
		if name := r.bodyAmong(next.FirstToken, next.LastToken); name != "" {
			return name
		}
	}
	return ""
}

// bodyAmong is the first body that opens a part between commas.
func (r *recommender) bodyAmong(first, last int) string {
	if last-first > 2*affiliation.LongestMasthead {
		return ""
	}
	if first+1 < last && r.Tokens[first].Is(prose.ClassArticle) {
		first++
	}
	for i := first; i < last; i++ {
		if i > first && r.Tokens[i-1].Kind != prose.TokenMark || !r.Tokens[i].Capital() || r.Is(i-1, ".") || r.Is(i-1, "@") || r.Is(i-1, "’") {
			continue
		}
		if end := r.BodyEnd(i, r.LineOf(i, last)); end-i > 1 && r.Institution(i, end) && !r.Tokens[i].Is(prose.ClassRole|prose.ClassTitle) && !r.Listed("desk", i) && !r.Listed("desk", end-1) {
			if name := r.bodyFrom(i, end); name != "" {
				return name
			}
		}
	}
	return ""
}

// signature is the one body in the lines below "Yours sincerely".
func (r *recommender) signature(blocks []prose.Block, i int) string {
	if r.Opening("closing", blocks[i]) == 0 || blocks[i].LastToken-blocks[i].FirstToken > 2*affiliation.LongestMasthead {
		return ""
	}
	name := ""
	for _, b := range blocks[i+1 : min(len(blocks), i+6)] {
		if b.FirstToken >= b.LastToken || b.LastToken-b.FirstToken > affiliation.LongestMasthead {
			continue
		}
		if found := r.bodyAmong(b.FirstToken, b.LastToken); found != "" {
			if name != "" && name != found {
				return "" // a list of those who sign
			}
			name = found
		}
	}
	return name
}

// reasonImprint is the reason for a proposer whom the imprint names.
const reasonImprint = "who publishes the document"

// byImprint is the body of the imprint as a speaker.
func (r *recommender) byImprint() prose.Speaker {
	if r.Doc.Provenance.Publisher != "" || r.SpeechOf().Held {
		return prose.Nobody
	}
	if name := r.imprint(); name != "" && !r.NamesThing(name) {
		return prose.Speaker{Attribution: briefing.Attribution{Who: name}, Entity: -1, Reason: reasonImprint, Confidence: 0.7}
	}
	return prose.Nobody
}

// releaseLines is how many blocks at either end of a document may say that it
// is a release to the press.
const releaseLines = 5

// release reports whether a document says that it is a release to the press:
// "For immediate release", "Nota de prensa", "Notes to editors".
func (r *recommender) release() bool {
	for i, b := range r.Blocks {
		if i >= releaseLines && i < len(r.Blocks)-2*releaseLines || b.FirstToken >= b.LastToken {
			continue
		}
		if r.Opening("release", b) > 0 && b.LastToken-b.FirstToken < affiliation.LongestMasthead {
			return true
		}
	}
	return false
}
