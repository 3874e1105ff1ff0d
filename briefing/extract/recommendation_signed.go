package extract

import (
	"strings"

	"attache/briefing"
)

// signatories reads those who sign as the text calls them: "the undersigned
// organizations", "las organizaciones abajo firmantes", "les organisations
// signataires".
func (r *recommender) signatories(b block) speaker {
	for i := b.firstToken; i < b.lastToken; i++ {
		if !r.listed("signing", i) {
			continue
		}
		if _, quoted := r.outerAt(r.tokens[i].span.Start); quoted {
			continue
		}
		first, last := i, i+1
		if r.romance() {
			for first > b.firstToken && i-first < longestName*2 && r.tokens[first-1].kind == tokenWord && !r.tokens[first-1].is(classArticle) {
				first--
			}
			for first > b.firstToken && r.tokens[first-1].is(classArticle) && (r.tokens[first-1].is(classPreposition) || first-2 >= b.firstToken && r.tokens[first-2].is(classPreposition)) {
				// "de la sociedad civil": the article belongs to the inside.
				first--
				for first > b.firstToken && i-first < longestName*2 && r.tokens[first-1].kind == tokenWord && !r.tokens[first-1].is(classArticle) {
					first--
				}
			}
			if b.lastToken-b.firstToken < longestName && i > b.firstToken && r.tokens[i-1].is(classArticle) {
				first = i // "Pour les signataires :", over their names
			} else if first == b.firstToken || !r.tokens[first-1].is(classArticle) {
				continue
			}
		} else {
			if first > b.firstToken && r.tokens[first-1].kind == tokenNumber {
				first--
			}
			if before := first - 1; before > b.firstToken && r.tokens[before].is(classArticle) && r.tokens[before-1].is(classPreposition) {
				continue // "told one of the signatories that"
			}
			if last+1 < b.lastToken && (r.is(last, "to") || r.is(last, "of")) && !r.listed("demonstrative", last+1) {
				continue // "signatories to the Treaty"
			}
			for last < b.lastToken && r.tokens[last].kind == tokenWord && !r.tokens[last].is(classVerb|classAuxiliary|classSay|classWe|classPreposition|classRelative|classDeterminer) && r.tagged(last)&(tagAsk|tagPropose|tagStress) == 0 && !strings.HasSuffix(r.low(last), "ly") && last-i < longestName {
				last++
			}
			if last == i+1 && first == i && r.low(i) == "undersigned" && r.tokens[min(last, b.lastToken-1)].kind == tokenWord && !r.tokens[last-1].is(classArticle) {
				// "We, the undersigned, seek …": no noun follows.
				last = i + 1
			}
		}
		if first < last {
			text := r.text[r.tokens[first].span.Start:r.tokens[last-1].span.End]
			return speaker{Attribution: briefing.Attribution{Who: text}, entity: -1, reason: signs, confidence: 0.8}
		}
	}
	return nobody
}

// signs is the reason for a proposer who signs the text.
const signs = "who signs the document"

// firstPlural reports whether the document says "we" in a word or an ending.
func (r *recommender) firstPlural() bool { return r.saysWe() || r.saysWeByVerb() }

// committee is the treaty body whose observations on a State party the
// document is, by the first name of a committee at its head.
func (r *recommender) committee() speaker {
	if !r.ofStateParty() {
		return nobody
	}
	for _, b := range r.blocks[:min(letterhead, len(r.blocks))] {
		for i := b.firstToken; i+1 < b.lastToken; i++ {
			if w := r.low(i); w != "committee" && w != "comité" || !r.tokens[i].capital() {
				continue
			}
			end := r.committeeEnd(i, b.lastToken)
			if i > b.firstToken || b.role != briefing.RoleHeading {
				end = r.bodyEnd(i, end)
			}
			if end-i > 2 {
				return speaker{
					Attribution: briefing.Attribution{Who: r.orgText(i, end)}, entity: -1,
					reason: "body named at the head of the document", confidence: 0.7,
				}
			}
		}
	}
	return nobody
}

// committeeEnd is where the line of token i ends, or its verb stands.
func (r *recommender) committeeEnd(i, last int) int {
	end := r.lineEnd(i, last)
	for k := i + 1; k < end; k++ {
		if t := r.tokens[k]; t.is(classSay|classAuxiliary|classVerb) && !t.capital() {
			return k
		}
	}
	return end
}

// fewestParties is how often a treaty body's text speaks of the State party.
const fewestParties = 2

// ofStateParty reports whether the document speaks of "the State party" again
// and again.
func (r *recommender) ofStateParty() bool {
	n := 0
	for i := 0; i+1 < len(r.tokens); i++ {
		switch r.low(i + 1) {
		case "party":
			if r.low(i) == "state" {
				n++
			}
		case "partie":
			if r.low(i) == "état" || r.low(i) == "etat" {
				n++
			}
		case "parte":
			if r.low(i) == "estado" {
				n++
			}
		}
		if n >= fewestParties {
			return true
		}
	}
	return false
}

// titled reads a line at the document's head that says whose text it is:
// "Rapport 2026 du Collectif", "Joint statement by the Alliance and the
// League". Several bodies are joined.
func (r *recommender) titled() speaker {
	for _, b := range r.blocks[:min(mastheadLines+2, len(r.blocks))] {
		if b.lastToken-b.firstToken > longestMasthead || b.lastToken-b.firstToken < 3 {
			continue
		}
		names := []string(nil)
		if n := r.opening("imprint-published", b); n > 0 && r.tokens[b.firstToken].kind == tokenWord {
			names = r.onlyBodies(b.firstToken+n, r.lineEnd(b.firstToken+n, b.lastToken))
		}
		if len(names) == 0 {
			if name := r.reportOf(b); name != "" {
				names = []string{name}
			}
		}
		if len(names) > 0 {
			return speaker{
				Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, entity: -1,
				reason: "body named at the head of the document", confidence: 0.7,
			}
		}
	}
	return nobody
}

// reportOf is the body that a title names as the author of its report: "2026
// Report of the Ombudsman’s Office"; "" for none.
func (r *recommender) reportOf(b block) string {
	work := false
	first, last := b.firstToken, r.lineEnd(b.firstToken, b.lastToken)
	if last < b.lastToken && r.lexicon.language == "fr" && !r.hasText(first, last) {
		first, last = last, r.lineEnd(last, b.lastToken) // below a title
	}
	for i := first; i+1 < last && i < first+6; i++ {
		work = work || r.tokens[i].is(classText) && r.tokens[i].capital() || r.listed("brief", i)
		if !work {
			continue
		}
		switch r.low(i) {
		case "to", "à", "au", "aux", "a", "al":
			return "" // "Open letter to the President of the Commission"
		case "of", "by", "de", "du", "del":
			end := i + 1
			for end < last && r.tokens[end].is(classArticle) {
				end++
			}
			if end < last && !r.tokens[end].capital() && r.romance() {
				org, _ := r.tiedBody(i, last)
				return org // "Rapport annuel du mouvement Kora"
			}
			if end+1 < last && r.tokens[end].shape == shapeLower && r.tokens[end+1].capital() && !r.tokens[end].is(classPreposition|classConjunction|classVerb) {
				end++ // "of the independent Commission on Wells"
			}
			if end >= last || !r.tokens[end].capital() {
				return ""
			}
			stop := r.bodyEnd(end, last)
			if stop < last && r.tokens[stop].kind != tokenMark || !r.institution(end, stop) || r.tokens[end].is(classRole) || stop-end == 1 && r.tokens[b.firstToken].shape == shapeUpper {
				return ""
			}
			return r.bodyFrom(end, last)
		}
	}
	return ""
}
