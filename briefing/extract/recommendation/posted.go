package recommendation

import (
	"attache/briefing"
	"attache/briefing/extract/cast"
	"attache/briefing/extract/prose"
)

// postedBy reads "Posted on 3 May by the Trust", "Posted by Harbour Light Comms Team":
// the body itself, without those of it who post.
func (r *recommender) postedBy(b prose.Block) string {
	if b.FirstToken >= b.LastToken || b.LastToken-b.FirstToken >= 2*cast.LongestMasthead || !r.Listed("posted", b.FirstToken) {
		return ""
	}
	for i := b.FirstToken + 1; i+1 < b.LastToken; i++ {
		switch r.LowerWord(i) {
		case "by", "par", "por":
		default:
			continue
		}
		end := r.BodyEnd(i+1, b.LastToken)
		last := end
		for last > i+2 && r.Listed("desk", last-1) {
			last--
		}
		switch {
		case last < end && last-i > 2 && !r.PersonalName(i+1, last):
			return r.OrgText(i+1, last)
		case r.Institution(i+1, end):
			return r.bodyFrom(i+1, b.LastToken)
		}
		return ""
	}
	return ""
}

// memo is who a memorandum is from, as its head says between whom it is for and what
// it is about: "From: Children and Gender Desk".
func (r *recommender) memo() prose.Speaker {
	head := r.Blocks[:min(longestMemoHead, len(r.Blocks))]
	from, fields := prose.Nobody, 0
	for _, b := range head {
		for first := b.FirstToken; first < b.LastToken; {
			end := r.LineEnd(first, b.LastToken)
			if first+2 < end && r.Is(first+1, ":") && r.Listed("memo-field", first) {
				fields++
			}
			if first+2 < end && r.Is(first+1, ":") && r.Listed("memo-from", first) && r.Tokens[first+2].Capital() {
				from = prose.Speaker{Attribution: briefing.Attribution{Who: r.OrgText(first+2, r.partEnd(first+2, end))}, Entity: -1, Reason: fromMemo, Confidence: 0.7}
			}
			first = end
		}
	}
	if fields == 0 {
		return prose.Nobody
	}
	return from
}

// fromMemo is the reason for a proposer whom the head of a memorandum names.
const fromMemo = "whom the memorandum is from"

// partEnd is where the first part of a line ends, in front of a comma, a semicolon
// or a bracket.
func (r *recommender) partEnd(first, last int) int {
	for k := first + 1; k < last; k++ {
		if r.Is(k, ",") || r.Is(k, ";") || r.Is(k, "(") || r.Is(k, "<") || r.Is(k, "|") {
			return k
		}
	}
	return last
}

// longestMemoHead is how many blocks the head of a memorandum has at most.
const longestMemoHead = 10
