package reference

import "attache/briefing/extract/prose"

// kinHadSay is by how many sentences a relative is farther who has been quoted, for
// a pronoun of what is told next.
const kinHadSay = 4

// hadTheirSay reports whether somebody is quoted from sentence s on and sentence
// here tells what happened next: « … », lui a dit sa mère. Elle a marché.
func (a *Resolved) hadTheirSay(s, here int) bool {
	if !a.Romance() || len(a.QuotesIn(a.Sentences[here].Span)) > 0 {
		return false
	}
	for n := s; n < here && n < s+prose.FarBack; n++ {
		if len(a.QuotesIn(a.Sentences[n].Span)) > 0 {
			return true
		}
	}
	return false
}
