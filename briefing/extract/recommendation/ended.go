package recommendation

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// openEnded reports whether a block ends with a colon, or with a modal verb
// and no mark at all, and a list follows.
func (r *recommender) openEnded(i int) bool {
	return (strings.HasSuffix(r.Slice(r.Blocks[i].Span), ":") || r.endsWithModal(i)) && r.listFollows(i)
}

// endsWithModal reports whether a short block breaks off after its modal verb,
// for items in small letters to go on: "Employers should".
func (r *recommender) endsWithModal(i int) bool {
	b := r.Blocks[i]
	if n := b.LastToken - b.FirstToken; n < 2 || n > longestAddressee || i+1 >= len(r.Blocks) {
		return false
	}
	next := r.Blocks[i+1]
	if next.FirstToken >= next.LastToken || next.Role != briefing.RoleListItem && next.Number == "" && r.Tokens[next.FirstToken].Capital() {
		return false
	}
	tags := r.Tag(nil, b.FirstToken, b.LastToken)
	for at, g := range tags {
		if g.Tag&prose.TagModal != 0 && at > 0 && at+1+int(g.More) == len(tags) {
			return true
		}
	}
	return false
}

// listFollows reports whether the block after i can be a list item.
func (r *recommender) listFollows(i int) bool {
	if i+1 >= len(r.Blocks) {
		return false
	}
	next := r.Blocks[i+1]
	first, _ := utf8.DecodeRuneInString(r.Slice(next.Span))
	return next.Role == briefing.RoleListItem || next.Number != "" || unicode.IsLower(first) ||
		next.Role == briefing.RoleParagraph && next.Span.Len() < 400
}
