package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// inNameOf reads "delivered by the Network", "on behalf of the Coalition" in a
// letterhead, or in a sentence that says "I" or "we".
func (r *recommender) inNameOf(b prose.Block) prose.Speaker {
	read := prose.Nobody
	tags := r.Tag(nil, b.FirstToken, b.LastToken)
	for k := range tags {
		if tags[k].Tag&prose.TagWriter == 0 {
			continue
		}
		at := b.FirstToken + k + 1 + int(tags[k].More)
		if own := k == 0 && r.Romance() && r.ownStory(b.FirstToken); own {
			if at < b.LastToken && r.Tokens[at].Capital() {
				if span, ok := r.NounPhrase(at, r.NameEnd(at, b.LastToken)); ok {
					who := r.Resolve(span)
					who.Reason, who.Confidence = whoWrote, 0.8
					return who // "Témoignage de Kadiatou, 27 ans, recueilli à Labé"
				}
			}
		} else if b.Span.Len() > quotation.LongestLetterhead && !r.opensLetter(b, b.FirstToken+k) && !r.SelfBefore(b.FirstToken+k+1, b.FirstToken) || b.Prose() && strings.HasSuffix(r.Slice(b.Span), ".") && !r.speaksHere(b) {
			continue
		}
		floor := r.ForAt(at-1) && r.Listed("speaks-for", at-2)
		if floor && !r.SelfBefore(b.FirstToken+k+1, b.FirstToken) {
			continue // "They speak for"
		}
		for at < b.LastToken && (r.Tokens[at].Is(prose.ClassDeterminer) || articleWord(r.LowerWord(at)) || r.Is(at, ":") || r.Tokens[at].Is(prose.ClassTitle) && !r.Tokens[at].Capital()) {
			at++
		}
		if at+1 < b.LastToken && !r.Tokens[at].Capital() && r.Listed("outfit", at) && r.Tokens[at+1].Capital() && !r.Tokens[at+1].Is(prose.ClassTitle|prose.ClassPlace) {
			at++ // "Intervention de l’organisation Jeunesse du Fleuve"
		}
		at = r.pastMembers(at, b.LastToken)
		if r.OfOwnState(at - 1) {
			continue // "on behalf of my Government"
		}
		if from := b.FirstToken + k + int(tags[k].More); (r.Is(from, "desde") || r.Is(from, "depuis")) && (at >= b.LastToken || !r.Tokens[at].Is(prose.ClassOrg)) {
			continue // "Les escribimos desde Lima"
		}
		if at < b.LastToken && r.Tokens[at].Is(prose.ClassPerson) && r.Tokens[at].More > 0 {
			continue // "reports submitted by States parties"
		}
		if at >= b.LastToken || !r.Tokens[at].Capital() && !r.countsBodies(at, b.LastToken) && !r.signedBy(b.FirstToken+k) {
			continue
		}
		end := r.LineEnd(at, b.LastToken)
		if r.signedAt(at, end) {
			continue // "Declaración de Cobán", where those who write came together
		}
		for k := at + 1; k < end; k++ {
			if w := r.LowerWord(k); (w == "at" || w == "to" || w == "on") && (k > at+1 || !r.Plural(at)) {
				end = k // "Remarks by the Director at the Forum"
			}
			if r.Tokens[k].Is(prose.ClassConjunction) && r.others(k+1, end) {
				end = k // "on behalf of the Network and of 22 other organisations"
			}
		}
		if names := r.onlyBodies(at, end); len(names) > 1 && !strings.Contains(r.Text[r.Tokens[at].Span.Start:r.Tokens[end-1].Span.End], ",") {
			return prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1, Reason: nameWrites, Confidence: 0.8}
		}
		span, ok := r.NounPhrase(at, end)
		if !ok {
			continue
		}
		if r.Romance() && r.Tokens[at].Is(prose.ClassOrg) && end-at <= prose.LongestName && r.allCapital(at, end) {
			// "Coalición Bajo el Puente"
			return prose.Speaker{Attribution: briefing.Attribution{Who: r.OrgText(at, end)}, Entity: -1, Reason: nameWrites, Confidence: 0.8}
		}
		who := r.Resolve(span)
		if r.Plural(at) && who.Entity < 0 && r.Tokens[at].Capital() {
			who.Who, _, _ = strings.Cut(r.Slice(span), " (") // "Girls at the Wheel (Lahore)"
		}
		who.Reason, who.Confidence = nameWrites, 0.8
		if r.namesBody(who.Who) {
			return who
		}
		if org := r.bodyUnder(b, end); org != "" && r.saysWe() && !r.saysWriter(at, b.LastToken) {
			return prose.Speaker{Attribution: briefing.Attribution{Who: org}, Entity: -1, Reason: who.Reason, Confidence: who.Confidence}
		}
		if r.sendsSpeakers(who.Org) && r.firstPlural() && !r.ownStory(b.FirstToken+k) {
			return prose.Speaker{Attribution: briefing.Attribution{Who: who.Org}, Entity: -1, Reason: who.Reason, Confidence: who.Confidence}
		}
		if !read.Known() && !floor {
			read = who // "Delivered by Jane Okoro, on behalf of the Network"
		}
	}
	return read
}

// ownStory reports whether the noun at token i says that somebody tells what they have
// lived: a testimony is nobody else's, whoever they work for.
func (r *recommender) ownStory(i int) bool {
	switch r.LowerWord(i) {
	case "testimony", "evidence", "témoignage", "récit", "testimonio", "relato":
		return true
	}
	return false
}

// others reports whether other bodies are counted from token i on.
func (r *recommender) others(i, last int) bool {
	for ; i < min(last, len(r.Tokens)) && (r.Tokens[i].Is(prose.ClassPreposition|prose.ClassArticle) || r.Tokens[i].Kind == prose.TokenNumber); i++ {
	}
	if i >= last {
		return false
	}
	switch r.LowerWord(i) {
	case "other", "others", "otras", "otros", "autres":
		return true
	}
	return false
}
