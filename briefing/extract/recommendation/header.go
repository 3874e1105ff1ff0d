package recommendation

import (
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// What the lines at a document's head say outright about who writes it: the
// fields of a memorandum, the line below a declaration's title.

// fields is whom the head of a document names in so many words: "From: Policy
// Desk" below or above "To:", "Author: Jane Okoro", "Adopted by the Congress".
func (r *recommender) fields() prose.Speaker {
	memo := r.memorandum()
	for _, b := range r.Blocks[:min(quotation.Letterhead, len(r.Blocks))] {
		for first := b.FirstToken; first < b.LastToken; {
			end := r.LineEnd(first, b.LastToken)
			if end-first > 2 && end-first <= 2*prose.LongestName+prose.Widest {
				if who := r.field(first, end, memo); who.Known() {
					return who
				}
			}
			first = end
		}
	}
	return prose.Nobody
}

// field is whom one line of the head names.
func (r *recommender) field(first, end int, memo bool) prose.Speaker {
	if at := r.fieldOf("author-label", first, end); at > 0 {
		return r.inField(at, end)
	}
	at := 0
	if memo {
		at = r.fieldOf("from-label", first, end)
	}
	if at == 0 && r.firstPlural() {
		if at = r.fieldOf("body-label", first, end); at > 0 {
			if who := r.inField(at, end); who.Reason == nameWrites {
				return who // "Organización: Consejo de Pastores"
			}
			return prose.Nobody
		}
	}
	if at == 0 {
		if at = r.adoptedBy(first, end); at == 0 {
			return prose.Nobody
		}
		for k := at + 1; k < end; k++ {
			if r.Listed("place-of-act", k) {
				end = k // "Adopted by the Congress at Lund"
			}
		}
	}
	who := r.inField(at, end)
	who.Reason = nameWrites
	return who
}

// memorandum reports whether a line of the head says to whom the document
// goes, as the fields of a memorandum do: "To: Head of Delegation".
func (r *recommender) memorandum() bool {
	for _, b := range r.Blocks[:min(quotation.Letterhead/2, len(r.Blocks))] {
		for first := b.FirstToken; first < b.LastToken; {
			end := r.LineEnd(first, b.LastToken)
			if r.fieldOf("to-label", first, end) > 0 {
				return true
			}
			first = end
		}
	}
	return false
}

// fieldOf is the token behind a field's label and its colon at the start of a
// line; 0 when the line opens with none of the list.
func (r *recommender) fieldOf(list string, first, end int) int {
	for at := first + 1; at < min(end-1, first+4); at++ {
		if r.Is(at, ":") {
			label := strings.ToLower(strings.TrimSpace(r.Text[r.Tokens[first].Span.Start:r.Tokens[at].Span.Start]))
			if r.Lexicon.Has(list, label) {
				return at + 1
			}
			return 0
		}
	}
	return 0
}

// adoptedBy is the token behind "Adopted unanimously by the" at the start of a
// line; 0 for none.
func (r *recommender) adoptedBy(first, end int) int {
	if !r.Listed("adopted", first) {
		return 0
	}
	for at := first + 1; at < min(end-1, first+6); at++ {
		switch r.LowerWord(at) {
		case "by", "par", "por":
			if r.Tokens[at+1].Is(prose.ClassArticle) || r.Tokens[at+1].Capital() {
				return at + 1
			}
		case "at", "à", "en", "in":
			if body := min(at+2, end-1); r.Tokens[at+1].Is(prose.ClassArticle) && r.Listed("assembly", body) && r.Tokens[body].Capital() {
				return at + 1 // "Approved in the Assembly of Island Peoples"
			}
		}
	}
	return 0
}

// inField is whom the rest of a line names: a person, or a body by its whole
// name, up to a comma, a bracket, a bar or a date.
func (r *recommender) inField(at, end int) prose.Speaker {
	for at < end && (r.Tokens[at].Is(prose.ClassArticle) || r.LowerWord(at) == "l’" || r.LowerWord(at) == "l'") && !r.Tokens[at].Is(prose.ClassOrg) {
		at++
	}
	if at >= end || !r.Tokens[at].Capital() {
		return prose.Nobody
	}
	last := at + 1
	for last < end && !r.partsHead(last) && (r.Tokens[last].Kind == prose.TokenWord || r.InnerMark(last) || r.Is(last, "&")) {
		last++
	}
	who := prose.Speaker{Entity: -1}
	if name := r.NameEnd(at, last); name == last && r.PlainName(at, last) && !r.Institution(at, last) && last-at > 1 {
		who = r.Resolve(briefing.Span{Start: r.Tokens[at].Span.Start, End: r.Tokens[last-1].Span.End})
		who.Reason, who.Confidence = whoWrote, 0.8
		return who
	}
	who.Who = r.NameText(at, last)
	who.Reason, who.Confidence = nameWrites, 0.8
	return who
}

// sendsSpeakers reports whether a body has its officers speak in its own name:
// "Statement by Jane Okoro, Secretary General of the Dockers’ Federation". Who
// heads a ministry or an agency of the United Nations speaks as herself.
func (r *recommender) sendsSpeakers(org string) bool {
	if !r.namesBody(org) {
		return false
	}
	low := strings.ToLower(org)
	for _, body := range r.Lexicon.Entries("world-body") {
		if strings.Contains(body, " ") && strings.Contains(low, strings.ToLower(body)) || low == strings.ToLower(body) {
			return false
		}
	}
	return true
}

// bodyUnder is the body that the line under a name has for itself, from token end
// of a block on or in the next block: "Statement by Jane Okoro, Chair / Port
// Commission of Lund"; "" for none.
func (r *recommender) bodyUnder(b prose.Block, end int) string {
	last := b.LastToken
	if end >= last {
		i := slices.IndexFunc(r.Blocks, func(next prose.Block) bool { return next.FirstToken >= last })
		if i < 0 {
			return ""
		}
		last = r.Blocks[i].LastToken
	}
	if names := r.onlyBodies(end, r.LineEnd(end, last)); len(names) == 1 {
		return names[0]
	}
	return ""
}
