package extract

import (
	"strings"

	"attache/briefing"
)

// unitedIn is the body of which an apposition says that those who write are
// united in it: "We, unions and clinics united in the Lund Coalition", "Nous,
// riverains réunis au sein du Collectif X", "Nosotras, integrantes de la Red Y".
// To be a member names a body of members only: not a parliament.
func (r *recommender) unitedIn(first, limit int) speaker {
	for i := first; i < limit; i++ {
		t := r.tokens[i]
		if t.is(classWe) || strings.ContainsAny(r.word(t), ".;:") || r.tagged(i)&(tagAsk|tagPropose|tagStress) != 0 {
			return nobody
		}
		member := r.listed("belonging", i)
		if !member && !r.listed("united", i) {
			continue
		}
		for k := i + 1; k < min(limit, i+7); k++ {
			if r.listed("united-in", k) && !r.tokens[k].capital() {
				continue
			}
			if !r.tokens[k].capital() {
				break
			}
			end := r.nameOfBody(k, limit)
			if end < limit && r.low(end) == "por" && r.ofMembers(k, end) {
				// "Coordinadora por el Transporte Público"
				next := end + 1
				for next < limit && r.tokens[next].is(classArticle) {
					next++
				}
				if next < limit && r.tokens[next].capital() {
					end = r.nameOfBody(next, limit)
				}
			}
			if end-k < 2 && (end == k || r.tokens[k].shape != shapeUpper) {
				break
			}
			if !r.ofMembers(k, end) && (member || !r.institution(k, end) || r.personalName(k, end)) {
				break
			}
			return speaker{Attribution: briefing.Attribution{Who: r.orgText(k, end)}, entity: -1, reason: signs, confidence: 0.8}
		}
	}
	return nobody
}

// ofMembers reports whether a name says that the body consists of others:
// "Coalition", "Red", "Collectif".
func (r *recommender) ofMembers(first, last int) bool {
	for i := first; i < last; i++ {
		if r.listed("joined", i) {
			return true
		}
	}
	return false
}
