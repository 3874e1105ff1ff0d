package recommendation

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
)

// postedBy reads "Posted on 3 May by the Trust", "Posted by Harbour Light Comms Team":
// the body itself, without those of it who post.
func (r *recommender) postedBy(b prose.Block) string {
	if b.FirstToken >= b.LastToken || b.LastToken-b.FirstToken >= 2*affiliation.LongestMasthead || !r.Listed("posted", b.FirstToken) {
		return ""
	}
	for i := b.FirstToken + 1; i+1 < b.LastToken; i++ {
		switch r.LowerWord(i) {
		case "by", "par", "por":
		default:
			continue
		}
		limit := i + 1
		for limit < b.LastToken && r.LowerWord(limit) != "in" {
			limit++ // "Posted by Jane Okoro in News"
		}
		end := r.BodyEnd(i+1, limit)
		last := end
		for last > i+2 && r.Listed("desk", last-1) {
			last--
		}
		switch {
		case last < end && last-i > 2 && !r.PersonalName(i+1, last):
			return r.OrgText(i+1, last)
		case r.Institution(i+1, end):
			return r.bodyFrom(i+1, limit)
		}
		return ""
	}
	return ""
}
