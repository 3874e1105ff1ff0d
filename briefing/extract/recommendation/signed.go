package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// signatories reads those who sign as the text calls them: "the undersigned
// organizations", "las organizaciones abajo firmantes", "les organisations
// signataires".
func (r *recommender) signatories(b prose.Block) prose.Speaker {
	for i := b.FirstToken; i < b.LastToken; i++ {
		if !r.Listed("signing", i) {
			continue
		}
		if _, quoted := r.OuterAt(r.Tokens[i].Span.Start); quoted {
			continue
		}
		first, last := i, i+1
		if r.Romance() {
			for first > b.FirstToken && i-first < prose.LongestName*2 && r.Tokens[first-1].Kind == prose.TokenWord && !r.Tokens[first-1].Is(prose.ClassArticle) {
				first--
			}
			for first > b.FirstToken && r.Tokens[first-1].Is(prose.ClassArticle) && (r.Tokens[first-1].Is(prose.ClassPreposition) || first-2 >= b.FirstToken && r.Tokens[first-2].Is(prose.ClassPreposition)) {
				// "de la sociedad civil": the article belongs to the inside.
				first--
				for first > b.FirstToken && i-first < prose.LongestName*2 && r.Tokens[first-1].Kind == prose.TokenWord && !r.Tokens[first-1].Is(prose.ClassArticle) {
					first--
				}
			}
			if b.LastToken-b.FirstToken < prose.LongestName && i > b.FirstToken && r.Tokens[i-1].Is(prose.ClassArticle) {
				first = i // "Pour les signataires :", over their names
			} else if first == b.FirstToken || !r.Tokens[first-1].Is(prose.ClassArticle) {
				continue
			}
		} else {
			if first > b.FirstToken && r.Tokens[first-1].Kind == prose.TokenNumber {
				first--
			}
			if before := first - 1; before > b.FirstToken && r.Tokens[before].Is(prose.ClassArticle) && r.Tokens[before-1].Is(prose.ClassPreposition) {
				continue // "told one of the signatories that"
			}
			if first > b.FirstToken && r.Is(first-1, "other") {
				continue // "and 218 other signatories", below their names
			}
			if last+1 < b.LastToken && (r.Is(last, "to") || r.Is(last, "of")) && !r.Listed("demonstrative", last+1) {
				continue // "signatories to the Treaty"
			}
			for last < b.LastToken && r.Tokens[last].Kind == prose.TokenWord && !r.Tokens[last].Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay|prose.ClassWe|prose.ClassPreposition|prose.ClassRelative|prose.ClassDeterminer) && r.tagged(last)&(prose.TagAsk|prose.TagPropose|prose.TagStress) == 0 && !strings.HasSuffix(r.LowerWord(last), "ly") && last-i < prose.LongestName {
				last++
			}
			if last == i+1 && first == i && r.LowerWord(i) == "undersigned" && r.Tokens[min(last, b.LastToken-1)].Kind == prose.TokenWord && !r.Tokens[last-1].Is(prose.ClassArticle) {
				// "We, the undersigned, seek …": no noun follows.
				last = i + 1
			}
		}
		if first < last {
			text := r.Text[r.Tokens[first].Span.Start:r.Tokens[last-1].Span.End]
			return prose.Speaker{Attribution: briefing.Attribution{Who: text}, Entity: -1, Reason: signs, Confidence: 0.8}
		}
	}
	return prose.Nobody
}

// thoseWhoSign reads the same as a relative clause: "Las organizaciones que
// firmamos esta carta", "Les associations qui signent cette lettre", "The
// organisations signing this letter".
func (r *recommender) thoseWhoSign(b prose.Block) prose.Speaker {
	for i := b.FirstToken + 1; i+1 < b.LastToken; i++ {
		if !r.Listed("sign", i) || !r.Tokens[i+1].Is(prose.ClassDeterminer|prose.ClassArticle) && r.Tokens[i+1].Kind != prose.TokenMark && !r.Listed("demonstrative", i+1) {
			continue
		}
		if _, quoted := r.OuterAt(r.Tokens[i].Span.Start); quoted {
			continue
		}
		noun := i - 1
		for noun > b.FirstToken && (r.Tokens[noun].Is(prose.ClassAdverb) || r.Listed("below", noun) || r.Is(noun, ",")) {
			noun--
		}
		if w := r.LowerWord(noun); w == "quienes" || w == "que" && noun > b.FirstToken && r.Tokens[noun-1].Is(prose.ClassArticle) {
			if w == "que" {
				noun-- // "los que suscribimos"
			}
			return prose.Speaker{Attribution: briefing.Attribution{Who: r.Text[r.Tokens[noun].Span.Start:r.Tokens[i].Span.End]}, Entity: -1, Reason: signs, Confidence: 0.8}
		}
		for noun > b.FirstToken && (r.Tokens[noun].Is(prose.ClassRelative) || r.Is(noun, ",") || r.LowerWord(noun) == "que") {
			noun--
		}
		if noun == i-1 && (r.Romance() || !strings.HasSuffix(r.LowerWord(i), "ing")) {
			continue // "we sign this letter"
		}
		first := noun
		for first > b.FirstToken && noun-first < prose.LongestName && r.Tokens[first].Kind == prose.TokenWord && !r.Tokens[first-1].Is(prose.ClassArticle) && r.Tokens[first-1].Kind == prose.TokenWord && !r.Tokens[first-1].Is(prose.ClassWe) {
			first--
		}
		w := r.LowerWord(i)
		we := strings.HasSuffix(w, "mos") || strings.HasSuffix(w, "ons")
		if !r.Plural(first) && !r.Plural(noun) || !we && !r.holds(prose.NounPhrase{First: first, Last: noun + 1, Head: noun + 1}) {
			continue
		}
		if !we && !r.firstPlural() {
			continue
		}
		last := i
		if i+2 < b.LastToken && r.Tokens[i+2].Is(prose.ClassText) {
			last = i + 2 // "esta carta"
		}
		text := r.Text[r.Tokens[first].Span.Start:r.Tokens[last].Span.End]
		return prose.Speaker{Attribution: briefing.Attribution{Who: text}, Entity: -1, Reason: signs, Confidence: 0.8}
	}
	return prose.Nobody
}

// signs is the reason for a proposer who signs the text.
const signs = "who signs the document"

// firstPlural reports whether the document says "we" in a word or an ending.
func (r *recommender) firstPlural() bool { return r.saysWe() || r.saysWeByVerb() }

// committee is the treaty body whose observations on a State party the
// document is, by the first name of a committee at its head.
func (r *recommender) committee() prose.Speaker {
	if !r.ofStateParty() {
		return prose.Nobody
	}
	for _, b := range r.Blocks[:min(quotation.Letterhead, len(r.Blocks))] {
		for i := b.FirstToken; i+1 < b.LastToken; i++ {
			if w := r.LowerWord(i); w != "committee" && w != "comité" || !r.Tokens[i].Capital() {
				continue
			}
			end := r.committeeEnd(i, b.LastToken)
			if i > b.FirstToken || b.Role != briefing.RoleHeading {
				end = r.BodyEnd(i, end)
			}
			if end-i > 2 {
				return prose.Speaker{
					Attribution: briefing.Attribution{Who: r.OrgText(i, end)}, Entity: -1,
					Reason: "body named at the head of the document", Confidence: 0.7,
				}
			}
		}
	}
	return prose.Nobody
}

// committeeEnd is where the line of token i ends, or its verb stands.
func (r *recommender) committeeEnd(i, last int) int {
	end := r.LineEnd(i, last)
	for k := i + 1; k < end; k++ {
		if t := r.Tokens[k]; t.Is(prose.ClassSay|prose.ClassAuxiliary|prose.ClassVerb) && !t.Capital() {
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
	for i := 0; i+1 < len(r.Tokens); i++ {
		switch r.LowerWord(i + 1) {
		case "party":
			if r.LowerWord(i) == "state" {
				n++
			}
		case "partie":
			if r.LowerWord(i) == "état" || r.LowerWord(i) == "etat" {
				n++
			}
		case "parte":
			if r.LowerWord(i) == "estado" {
				n++
			}
		}
		if n >= fewestParties {
			return true
		}
	}
	return false
}

// asksStateParty reports whether a sentence opens with "the State party" in a text that a
// treaty body writes: nobody else asks there what the State is to do, whoever was told of
// in the sentence before.
func (r *recommender) asksStateParty(n int) bool {
	first := r.Sentences[n].First
	if r.Tokens[first].Is(prose.ClassArticle) {
		first++
	}
	if first+1 >= r.Sentences[n].Last {
		return false
	}
	switch strings.ToLower(r.Slice(briefing.Span{Start: r.Tokens[first].Span.Start, End: r.Tokens[first+1].Span.End})) {
	case "state party", "état partie", "etat partie", "estado parte":
	default:
		return false
	}
	kind, _, _ := strings.Cut(strings.ToLower(r.writer().Who), " ")
	return kind == "committee" || kind == "comité"
}

// titled reads a line at the document's head that says whose text it is:
// "Rapport 2026 du Collectif", "Joint statement by the Alliance and the
// League". Several bodies are joined.
func (r *recommender) titled() prose.Speaker {
	for _, b := range r.Blocks[:min(affiliation.MastheadLines+2, len(r.Blocks))] {
		if b.LastToken-b.FirstToken > affiliation.LongestMasthead || b.LastToken-b.FirstToken < 3 {
			continue
		}
		names := []string(nil)
		if n := r.Opening("imprint-published", b); n > 0 && r.Tokens[b.FirstToken].Kind == prose.TokenWord {
			names = r.onlyBodies(b.FirstToken+n, r.LineEnd(b.FirstToken+n, b.LastToken))
		}
		if len(names) == 0 {
			if name := r.reportOf(b); name != "" {
				names = []string{name}
			}
		}
		if len(names) > 0 {
			return prose.Speaker{
				Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1,
				Reason: "body named at the head of the document", Confidence: 0.7,
			}
		}
	}
	return prose.Nobody
}

// reportOf is the body that a title names as the author of its report: "2026
// Report of the Ombudsman’s Office"; "" for none.
func (r *recommender) reportOf(b prose.Block) string {
	work := false
	first, last := b.FirstToken, r.LineEnd(b.FirstToken, b.LastToken)
	if last < b.LastToken && r.Lexicon.Language == "fr" && !r.HasText(first, last) {
		first, last = last, r.LineEnd(last, b.LastToken) // below a title
	}
	for i := first; i+1 < last && i < first+6; i++ {
		work = work || r.Tokens[i].Is(prose.ClassText) && r.Tokens[i].Capital() || r.Listed("brief", i)
		if !work {
			continue
		}
		switch r.LowerWord(i) {
		case "to", "à", "au", "aux", "a", "al":
			return "" // "Open letter to the President of the Commission"
		case "of", "by", "de", "du", "del":
			end := i + 1
			for end < last && r.Tokens[end].Is(prose.ClassArticle) {
				end++
			}
			if end < last && !r.Tokens[end].Capital() && r.Romance() {
				org, _ := r.TiedBody(i, last)
				return org // "Rapport annuel du mouvement Kora"
			}
			if end+1 < last && r.Tokens[end].Shape == prose.ShapeLower && r.Tokens[end+1].Capital() && !r.Tokens[end].Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassVerb) {
				end++ // "of the independent Commission on Wells"
			}
			if end >= last || !r.Tokens[end].Capital() {
				return ""
			}
			stop := r.BodyEnd(end, last)
			if stop < last && r.Tokens[stop].Kind != prose.TokenMark || !r.Institution(end, stop) || r.Tokens[end].Is(prose.ClassRole) || stop-end == 1 && r.Tokens[b.FirstToken].Shape == prose.ShapeUpper {
				return ""
			}
			return r.bodyFrom(end, last)
		}
	}
	return ""
}

// signedBy reports whether token i is a letter or a petition: whoever it is
// from, named or not, writes it.
func (r *recommender) signedBy(i int) bool {
	switch r.LowerWord(i) {
	case "letter", "petition", "appeal", "lettre", "pétition", "carta", "petición":
		return true
	}
	return false
}
