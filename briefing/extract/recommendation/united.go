package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// unitedIn is the body of which an apposition says that those who write are
// united in it: "We, unions and clinics united in the Lund Coalition", "Nous,
// riverains réunis au sein du Collectif X", "Nosotras, integrantes de la Red Y".
// To be a member names a body of members only: not a parliament.
func (r *recommender) unitedIn(first, limit int) prose.Speaker {
	for i := first; i < limit; i++ {
		t := r.Tokens[i]
		if t.Is(prose.ClassWe) || strings.ContainsAny(r.Word(t), ".;:") || r.tagged(i)&(prose.TagAsk|prose.TagPropose|prose.TagStress) != 0 {
			return prose.Nobody
		}
		member := r.Listed("belonging", i)
		if !member && !r.Listed("united", i) {
			continue
		}
		for k := i + 1; k < min(limit, i+7); k++ {
			if r.Listed("united-in", k) && !r.Tokens[k].Capital() {
				continue
			}
			if !r.Tokens[k].Capital() {
				break
			}
			end := r.nameOfBody(k, limit)
			if end < limit && r.LowerWord(end) == "por" && r.ofMembers(k, end) {
				// "Coordinadora por el Transporte Público"
				next := end + 1
				for next < limit && r.Tokens[next].Is(prose.ClassArticle) {
					next++
				}
				if next < limit && r.Tokens[next].Capital() {
					end = r.nameOfBody(next, limit)
				}
			}
			if end-k < 2 && (end == k || r.Tokens[k].Shape != prose.ShapeUpper) {
				break
			}
			if !r.ofMembers(k, end) && (member || !r.Institution(k, end) || r.PersonalName(k, end)) {
				break
			}
			return prose.Speaker{Attribution: briefing.Attribution{Who: r.OrgText(k, end)}, Entity: -1, Reason: signs, Confidence: 0.8}
		}
	}
	return prose.Nobody
}

// ofMembers reports whether a name says that the body consists of others:
// "Coalition", "Red", "Collectif".
func (r *recommender) ofMembers(first, last int) bool {
	for i := first; i < last; i++ {
		if r.Listed("joined", i) {
			return true
		}
	}
	return false
}
