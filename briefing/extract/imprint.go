package extract

import (
	"slices"
	"strings"

	"attache/briefing"
)

// imprintBlocks is how many blocks at a document's end may say who publishes
// it; at its head half as many do.
const imprintBlocks = 16

// imprint is the body that a document names as its own: "Published by X",
// "About X", "X is an independent charity", "Press contact: Okoro, X", a
// signature; "" when there is none.
func (a *analysis) imprint() string {
	head := a.blocks[:min(imprintBlocks/2, len(a.blocks))]
	tail := a.blocks[min(len(a.blocks), max(2, len(a.blocks)-imprintBlocks)):]
	ours := a.saysWe() || a.saysWeByVerb() || a.release()
	if ours {
		for _, b := range head {
			if name := a.publishedBy(b); name != "" {
				return name
			}
		}
	}
	for _, find := range [...]func([]block, int) string{a.aboutBody, a.describesItself, a.signature} {
		for i := len(tail) - 1; i >= 0; i-- {
			if name := find(tail, i); name != "" && (ours || i >= len(tail)-2 && !a.quotesPeople()) {
				return name
			}
		}
	}
	if !ours {
		for i := max(0, len(tail)-2); i < len(tail); i++ {
			if name := a.publishedBy(tail[i]); name != "" && a.tokens[tail[i].firstToken].kind == tokenWord {
				return name // "Published by the Trust" below a report
			}
		}
		return ""
	}
	for i := range head {
		if name := a.describesItself(head, i); name != "" {
			return name
		}
	}
	for i := len(tail) - 1; i >= 0; i-- {
		if name := a.publishedBy(tail[i]); name != "" {
			return name
		}
		if name := a.contact(tail, i); name != "" {
			return name
		}
	}
	return ""
}

// quotesPeople reports whether the document quotes anybody, as news does.
func (a *analysis) quotesPeople() bool {
	return slices.ContainsFunc(a.quotes, func(q quote) bool { return q.spoken })
}

// saysWeByVerb reports whether a Romance text says "we" in the endings of its
// verbs of asking or saying: "pedimos", "demandons".
func (a *analysis) saysWeByVerb() bool {
	if !a.romance() {
		return false
	}
	for i, t := range a.tokens {
		if t.kind != tokenWord || t.span.Len() < 6 || !t.is(classSay|classSayBase) && a.tagOfWord(a.word(t))&(tagAsk|tagPropose|tagStress) == 0 {
			continue
		}
		if w := a.lowerWord(i); a.lexicon.language == "es" && strings.HasSuffix(w, "mos") || a.lexicon.language == "fr" && strings.HasSuffix(w, "ons") {
			if _, quoted := a.outerAt(t.span.Start); !quoted {
				return true
			}
		}
	}
	return false
}

// opening is how many tokens of a block make up the longest entry of a list
// that the block opens with; 0 for none.
func (a *analysis) opening(list string, b block) int {
	text := strings.ToLower(a.cutStart(b.span, 64))
	longest := 0
	for _, form := range a.lexicon.entries(list) {
		if len(form) > longest && strings.HasPrefix(text, form) {
			if next, _ := decode(text+" ", len(form)); !isLetter(next) {
				longest = len(form)
			}
		}
	}
	if longest == 0 {
		return 0
	}
	return max(1, a.tokenAt(b.span.Start+longest)-b.firstToken)
}

// bodyFrom is the name of the body that stands at token i, past articles,
// marks and the year of a copyright; "" when none does.
func (a *analysis) bodyFrom(i, last int) string {
	for i < last && (a.tokens[i].kind != tokenWord || a.tokens[i].is(classArticle|classPreposition) && !a.tokens[i].capital() || a.tokens[i].is(classTime)) {
		i++
	}
	if i < last && a.tokens[i].is(classArticle) && !a.tokens[i].is(classOrg) {
		i++
	}
	if i >= last || !a.tokens[i].capital() {
		return ""
	}
	end := a.bodyEnd(i, a.lineOf(i, last))
	if end == i || a.personalName(i, end) || a.tokens[i].is(classTitle|classRole|classNoName) || a.tokens[i].is(classPerson) && !a.tokens[i].is(classOrg) && !a.namedForPeople(i, end) || a.tokens[i].is(classPlace) && i+int(a.tokens[i].more)+1 >= end {
		return ""
	}
	if end-i == 1 && a.tokens[i].shape != shapeUpper && !a.namedAgain(i, end) {
		return ""
	}
	return a.orgText(i, end)
}

// lineOf is the first token behind i on another line, or last.
func (a *analysis) lineOf(i, last int) int {
	for k := i + 1; k < last; k++ {
		if strings.Contains(a.text[a.tokens[k-1].span.End:a.tokens[k].span.Start], "\n") {
			return k
		}
	}
	return last
}

// publishedBy reads "Published by the Alliance of Carers", "© 2024 X".
func (a *analysis) publishedBy(b block) string {
	n := a.opening("imprint-published", b)
	if n == 0 && b.lastToken-b.firstToken < longestMasthead && a.listed("posted", b.firstToken) {
		for i := b.firstToken + 1; i+1 < b.lastToken; i++ {
			switch a.lowerWord(i) {
			case "by", "par", "por":
				if a.institution(i+1, a.bodyEnd(i+1, b.lastToken)) {
					return a.bodyFrom(i+1, b.lastToken) // "Posted on 3 May by the Trust"
				}
				return ""
			}
		}
	}
	if n == 0 || b.lastToken-b.firstToken > longestMasthead {
		return ""
	}
	return a.bodyFrom(b.firstToken+n, b.lastToken)
}

// aboutBody reads a short line "About the Centre" with the body's name, or the
// first words of the block below "About us".
func (a *analysis) aboutBody(blocks []block, i int) string {
	b := blocks[i]
	n := a.opening("imprint-about", b)
	if n == 0 || b.lastToken-b.firstToken > 2*longestMasthead || b.prose() && !strings.Contains(a.cutStart(b.span, 60), ":") && strings.HasSuffix(a.slice(b.span), ".") {
		return ""
	}
	if b.firstToken+n >= b.lastToken {
		if i+1 >= len(blocks) {
			return ""
		}
		return a.bodyFrom(blocks[i+1].firstToken, blocks[i+1].lastToken)
	}
	first := b.firstToken + n
	for k := first + 1; k < min(b.lastToken, first+longestName+2); k++ {
		if a.is(k, ":") && k+1 < b.lastToken && a.tokens[first].capital() {
			return a.orgText(first, k) // "About Open Water: founded in 1988, it …"
		}
	}
	if name := a.bodyFrom(first, b.lastToken); name != "" && i+1 < len(blocks) {
		return name
	}
	return ""
}

// describesItself reads "X is an independent charity …" at the start of a
// block.
func (a *analysis) describesItself(blocks []block, i int) string {
	b := blocks[i]
	if !b.prose() || b.lastToken-b.firstToken < 5 {
		return ""
	}
	first := b.firstToken
	for first < b.lastToken && a.tokens[first].is(classArticle) {
		first++
	}
	if !a.tokens[first].capital() {
		return ""
	}
	is := -1
	for k := first + 1; k < min(b.lastToken, first+longestName+4); k++ {
		if t := a.tokens[k]; t.kind == tokenWord && !t.capital() && a.listed("copula", k) {
			is = k
			break
		}
	}
	if is < 0 || is+2 >= b.lastToken {
		return ""
	}
	kind := a.listed("set-up", is+1) && first > b.firstToken && !slices.ContainsFunc(blocks[:i], block.prose) // "The Inquiry into Wells was set up by the Assembly"
	if !kind && !a.tokens[is+1].is(classArticle|classDeterminer) {
		return ""
	}
	for k := is + 2; k < min(b.lastToken, is+12) && !kind; k++ {
		if a.tokens[k].is(classRelative) || a.is(k, ".") || a.is(k, ",") && k > is+6 {
			break
		}
		kind = a.tokens[k].is(classOrg) && !a.tokens[k].capital()
	}
	if !kind {
		return ""
	}
	end := is
	if a.is(end-1, ")") {
		for end > first && !a.is(end, "(") {
			end--
		}
	}
	if end <= first || a.personalName(first, end) || a.tokens[first].is(classDeterminer|classPronoun) || a.tokens[first].is(classNoName) && end-first < 3 {
		return ""
	}
	for k := first; k < end; k++ {
		if t := a.tokens[k]; t.kind == tokenMark && !a.is(k, "&") && !a.is(k, "’") && !a.is(k, "'") && !a.is(k, "-") || t.is(classVerb|classAuxiliary|classSay|classRelative) && !t.capital() {
			return ""
		}
	}
	return a.orgText(first, end)
}

// contact reads the body in "Press contact: Okoro, X" or in the lines below it.
func (a *analysis) contact(blocks []block, i int) string {
	b := blocks[i]
	n := a.opening("imprint-contact", b)
	if n == 0 {
		return ""
	}
	if name := a.bodyAmong(b.firstToken+n, b.lastToken); name != "" {
		return name
	}
	for _, next := range blocks[i+1 : min(len(blocks), i+4)] {
		if name := a.bodyAmong(next.firstToken, next.lastToken); name != "" {
			return name
		}
	}
	return ""
}

// bodyAmong is the first body that opens a part between commas.
func (a *analysis) bodyAmong(first, last int) string {
	if last-first > 2*longestMasthead {
		return ""
	}
	if first+1 < last && a.tokens[first].is(classArticle) {
		first++
	}
	for i := first; i < last; i++ {
		if i > first && a.tokens[i-1].kind != tokenMark || !a.tokens[i].capital() || a.is(i-1, ".") || a.is(i-1, "@") || a.is(i-1, "’") {
			continue
		}
		if end := a.bodyEnd(i, a.lineOf(i, last)); end-i > 1 && a.institution(i, end) && !a.tokens[i].is(classRole|classTitle) && !a.listed("desk", i) && !a.listed("desk", end-1) {
			if name := a.bodyFrom(i, end); name != "" {
				return name
			}
		}
	}
	return ""
}

// signature is the one body in the lines below "Yours sincerely".
func (a *analysis) signature(blocks []block, i int) string {
	if a.opening("closing", blocks[i]) == 0 || blocks[i].lastToken-blocks[i].firstToken > 2*longestMasthead {
		return ""
	}
	name := ""
	for _, b := range blocks[i+1 : min(len(blocks), i+6)] {
		if b.firstToken >= b.lastToken || b.lastToken-b.firstToken > longestMasthead {
			continue
		}
		if found := a.bodyAmong(b.firstToken, b.lastToken); found != "" {
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
func (a *analysis) byImprint() speaker {
	if a.doc.Provenance.Publisher != "" || a.speechOf().held {
		return nobody
	}
	if name := a.imprint(); name != "" {
		return speaker{Attribution: briefing.Attribution{Who: name}, entity: -1, reason: reasonImprint, confidence: 0.7}
	}
	return nobody
}
