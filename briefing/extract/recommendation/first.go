package recommendation

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// speaksFirst is the body that is the subject of the document's first sentence
// and takes a position there, in a text that goes on with "we" or quotes nobody:
// "The Lakes Alliance welcomes the law …. Parliament should close its gaps."
func (r *recommender) speaksFirst() prose.Speaker {
	for _, b := range r.Blocks {
		if b.First == b.Last || !b.Prose() || b.Role == briefing.RoleHeading || b.LastToken-b.FirstToken < prose.LongestName {
			continue
		}
		s := r.Sentences[b.First]
		first := r.PastDateline(s.First, s.Last)
		for first < s.Last && r.Tokens[first].Is(prose.ClassArticle) && !r.Tokens[first].Is(prose.ClassOrg) {
			first++
		}
		if first >= s.Last || !r.Tokens[first].Capital() {
			return prose.Nobody
		}
		end := r.BodyEnd(first, s.Last)
		if end-first < 2 || end >= s.Last || r.PersonalName(first, end) || r.Tokens[first].Is(prose.ClassPlace|prose.ClassRole|prose.ClassTitle) || !r.takes(first, end, s.Last) {
			return prose.Nobody
		}
		return prose.Speaker{Attribution: briefing.Attribution{Who: r.OrgText(first, end)}, Entity: -1, Reason: "body that takes a position in the first sentence", Confidence: 0.6}
	}
	return prose.Nobody
}

// takes reports whether the verb behind the body at [first, end) takes a position
// in its own name: "welcomes", "se suma a", "has joined".
func (r *recommender) takes(first, end, last int) bool {
	at := end
	for at < min(last, end+5) && (r.Tokens[at].Is(prose.ClassAuxiliary|prose.ClassAdverb|prose.ClassPronoun) || r.Clitic(at) || r.Is(at, "(") || r.Is(at, ")") || r.Is(at-1, "(")) {
		at++
	}
	return at < last && (r.Listed("takes-position", at) || r.Tokens[at-1].Is(prose.ClassAuxiliary) && r.Listed("attitude", at)) &&
		(r.Institution(first, end) || r.NamedAgain(first, end))
}
