package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// ledBodyTaken reports whether a Spanish verb of leading at token v has a pronoun for
// the body that it leads in front: "la preside", "lo fundó".
func (a *Profiled) ledBodyTaken(v int) bool {
	if a.Lexicon.Language != "es" || v < 1 || v >= len(a.Tokens) || a.Tokens[v].Capital() || !a.Tokens[v].Is(prose.ClassLead) {
		return false
	}
	switch a.LowerWord(v - 1) {
	case "la", "lo":
		return true
	}
	return false
}

// verbBeforeWhen is the verb in front of when something is so, which ends with token k: "la
// preside hoy Ana Roa", "la dirige desde 2011 Ana Roa"; k where a verb stands there.
func (a *Profiled) verbBeforeWhen(k, from int) int {
	for v := k; v > max(from, k-office.LongestDuration); v-- {
		if a.Tokens[v].Is(prose.ClassLead) && a.PastSince(v+1, k+1) == k+1 {
			return v
		}
	}
	return k
}

// bodyTaken is the body that the pronoun at token i of sentence st takes up: the one in
// front of it, else the only one that the sentence before names; "".
func (a *Profiled) bodyTaken(i int, st prose.Sentence) string {
	if org := a.bodyEndingAt(i, st.First); org != "" {
		return org
	}
	s := a.SentenceAt(a.Tokens[st.First].Span.Start)
	for n := s - 1; n >= max(0, s-2) && n < len(a.Sentences) && a.Sentences[n].Block == st.Block; n-- {
		if org, several := a.onlyBodyAt(a.Sentences[n].First, a.Sentences[n].Last); org != "" || several {
			return org
		}
	}
	return ""
}
