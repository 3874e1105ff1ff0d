package recommendation

import (
	"strings"

	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// addressLine is the body whose address closes the document: "Lake Health Fund,
// 12 Quay Street, Lund · www.lhf.example"; by the name that the head has on a
// line of its own, where the foot has more: "The Third Key International VZW ·
// Rue du Port 80".
func (r *recommender) addressLine(blocks []prose.Block, i int) string {
	if i < len(blocks)-addressLines {
		return ""
	}
	b := blocks[i]
	for first := b.FirstToken; first < b.LastToken; {
		end := r.LineEnd(first, b.LastToken)
		if name := r.beforeAddress(first, end); name != "" {
			return name
		}
		first = end
	}
	return ""
}

// addressLines is how many blocks at the end may hold an address.
const addressLines = 4

func (r *recommender) beforeAddress(first, end int) string {
	from := first
	for from < end && (r.Tokens[from].Is(prose.ClassArticle) || r.Tokens[from].Kind == prose.TokenMark) {
		from++
	}
	at := from
	for at < end && !r.partsHead(at) && !r.Is(at, ",") && (r.Tokens[at].Kind == prose.TokenWord || r.InnerMark(at) || r.Is(at, "&")) {
		at++
	}
	if end-first > 2*affiliation.LongestMasthead || at-from < 2 || at-from > prose.LongestName || at+2 >= end || !r.Tokens[from].Capital() || !r.address(at+1, end) {
		return ""
	}
	if n := r.brand(from, at); n > 0 {
		return r.NameText(from, from+n)
	}
	if !r.Institution(from, at) || r.BodyEnd(from, at) != at || r.PersonalName(from, at) || r.Tokens[from].Is(prose.ClassRole|prose.ClassTitle|prose.ClassPlace) || r.Listed("desk", from) || r.legalStatus(from) {
		return ""
	}
	return r.OrgText(from, at)
}

// legalStatus reports whether the French words at token i say what a body is in law and
// not how it is called: "Association loi 1901", "Association à but non lucratif".
func (r *recommender) legalStatus(i int) bool {
	if r.Lexicon.Language != "fr" || i+1 >= len(r.Tokens) {
		return false
	}
	switch r.LowerWord(i + 1) {
	case "loi", "reconnue", "agréée", "régie":
		return true
	case "à", "sans":
		return r.Is(i+2, "but")
	case "de":
		return r.Is(i+2, "droit")
	}
	return false
}

// address reports whether the tokens [i, last) hold a figure or a site and no verb.
func (r *recommender) address(i, last int) bool {
	place := false
	for ; i < last; i++ {
		t := r.Tokens[i]
		if t.Is(prose.ClassAuxiliary|prose.ClassSay|prose.ClassRelative) && !t.Capital() && !t.Is(prose.ClassPreposition|prose.ClassArticle) || r.Is(i, "?") {
			return false
		}
		place = place || t.Kind == prose.TokenNumber && t.Span.Len() != len("2026") || r.Is(i, "@") || strings.Contains(r.LowerWord(i), "www") || strings.Contains(r.LowerWord(i), "@")
	}
	return place
}

// brand is how many of the tokens [first, last) are a line of the head in capitals
// and nothing else; 0 for none.
func (r *recommender) brand(first, last int) int {
	for _, b := range r.Blocks[:min(2*affiliation.MastheadLines, len(r.Blocks))] {
		for from := b.FirstToken; from < b.LastToken; {
			end := r.LineEnd(from, b.LastToken)
			line := from
			for line < end && r.Tokens[line].Is(prose.ClassArticle) {
				line++
			}
			n := 0
			for line+n < end && first+n < last && r.LowerWord(line+n) == r.LowerWord(first+n) {
				n++
			}
			if n > 0 && line+n == end && register.IsUpper(r.Text[r.Tokens[line].Span.Start:r.Tokens[end-1].Span.End]) {
				return n
			}
			from = end
		}
	}
	return 0
}
