package recommendation

import (
	"strings"
	"unicode"

	"attache/briefing"
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
	"attache/briefing/extract/register"
)

// signedFor is the body in whose name a letter is signed: "Pour le Réseau Kora",
// "Por la Red", "For the Network", or the line below a name and an office.
func (r *recommender) signedFor() prose.Speaker {
	if !r.isLetter() {
		return prose.Nobody
	}
	office, signer := false, len(r.Tokens)
	for _, b := range r.Blocks[r.signatures():] {
		for first := b.FirstToken; first < b.LastToken; {
			end := r.LineEnd(first, b.LastToken)
			name := ""
			switch {
			case end-first > affiliation.LongestMasthead/2 || r.Is(end-1, ".") && !r.InnerMark(end-1):
				office = false
			case r.SignsFor(first) > first:
				if name = r.BodySignedFor(r.SignsFor(first), end); !strings.Contains(name, " ") && !register.IsUpper(name) {
					name = "" // "Pour le Collectif"
				}
			case signer < first && r.signerOf(signer, first, end) != "":
				name = r.signerOf(signer, first, end)
			case office && r.Tokens[first].Capital() && r.BodyEnd(first, end) == end && !r.Tokens[first].Is(prose.ClassRole|prose.ClassTitle) && !r.PersonalName(first, end):
				name = r.OrgText(first, end)
			case office:
				if org, stop := r.TiedBody(first, end); stop == end {
					name = org // "association Kora"
				}
			}
			if name != "" {
				return prose.Speaker{Attribution: briefing.Attribution{Who: name}, Entity: -1, Reason: nameWrites, Confidence: 0.7}
			}
			if signer = end; r.NameEnd(first, end) == end && r.PlainName(first, end) && !r.Institution(first, end) {
				signer = first
			}
			office = r.Tokens[first].Is(prose.ClassRole) && r.FirstRole(first, min(end, first+3)) >= 0
			first = end
		}
	}
	return prose.Nobody
}

// signedRather is who signs a letter by name below it, or as those who sign call
// themselves there, where its head only says what they are who write: "Nous, dockers et
// mareyeuses, …", and at the foot "Pour le Collectif Rives Vives".
func (r *recommender) signedRather(who prose.Speaker) prose.Speaker {
	if unicode.IsUpper(prose.FirstRune(who.Who)) || !r.isLetter() {
		return who
	}
	if signed := r.signedFor(); signed.Known() {
		return signed
	}
	for _, b := range r.Blocks[max(0, len(r.Blocks)-quotation.Letterhead/2):] {
		if signed := r.signatories(b); signed.Known() && r.sortedSigners(signed.Who) && b.LastToken-b.FirstToken < affiliation.LongestMasthead {
			return signed
		}
	}
	return who
}

// sortedSigners reports whether the words for those who sign say what they are: "les
// organisations signataires", but not "les premiers signataires".
func (r *recommender) sortedSigners(who string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(who)) {
		if r.Lexicon.Classes[w]&prose.ClassOrg != 0 || r.Lexicon.Classes[strings.TrimSuffix(w, "s")]&prose.ClassOrg != 0 {
			return true
		}
	}
	return false
}

// signerOf is the body of which the line at [first, end) says that the one whose name the
// line before it holds has an office there, in a letter that says "we": "Awa Kane", and
// below "Présidente de l’Association des dockers"; "".
func (r *recommender) signerOf(name, first, end int) string {
	if !r.Tokens[first].Is(prose.ClassRole) || !r.firstPlural() {
		return ""
	}
	who := r.Resolve(briefing.Span{Start: r.Tokens[name].Span.Start, End: r.Tokens[first-1].Span.End})
	if who.Entity < 0 || !r.sendsSpeakers(who.Org) || !strings.Contains(r.Text[r.Tokens[first].Span.Start:r.Tokens[end-1].Span.End], who.Org) {
		return ""
	}
	return who.Org
}

// mostSignatures is how many lines of names may stand below a letter.
const mostSignatures = 60

// signatures is the block with which the names below a letter begin: behind the last
// one that is longer than a line.
func (r *recommender) signatures() int {
	k := len(r.Blocks)
	for k > 1 && len(r.Blocks)-k < mostSignatures && r.Blocks[k-1].LastToken-r.Blocks[k-1].FirstToken < affiliation.LongestMasthead {
		k--
	}
	return min(k, max(1, len(r.Blocks)-4))
}

// isLetter reports whether one of the first lines of a document greets
// somebody: "Madame la Ministre,", or calls the document a letter.
func (r *recommender) isLetter() bool {
	for k, b := range r.Blocks[:min(quotation.Letterhead, len(r.Blocks))] {
		if k < affiliation.MastheadLines && b.FirstToken < b.LastToken && r.Opening("open-letter", b) > 0 {
			return true
		}
		if b.FirstToken < b.LastToken && b.LastToken-b.FirstToken < affiliation.LongestMasthead && r.Listed("salutation", b.FirstToken) && (r.Is(b.LastToken-1, ",") || r.Is(b.LastToken-1, ":")) {
			return true
		}
	}
	return false
}

// ofOpinion reports whether the head of a French document says that its author
// gives an opinion in it: "Tribune".
func (r *recommender) ofOpinion() bool {
	if r.Lexicon.Language != "fr" {
		return false
	}
	for _, b := range r.Blocks[:min(affiliation.MastheadLines, len(r.Blocks))] {
		if b.FirstToken < b.LastToken && r.Opening("opinion", b) > 0 && r.LineEnd(b.FirstToken, b.LastToken)-b.FirstToken < 5 {
			return true
		}
	}
	return false
}

// belowRelease is the body that stands alone on the line below "Communiqué de
// presse": nothing but capitals and the small words of a name.
func (r *recommender) belowRelease() prose.Speaker {
	if r.Lexicon.Language != "fr" || len(r.Blocks) < 3 || r.Opening("release", r.Blocks[0]) == 0 {
		return prose.Nobody
	}
	first, last := r.Blocks[0].FirstToken, r.Blocks[0].LastToken
	if end := r.LineEnd(first, last); end < last {
		first = end
	} else {
		first, last = r.Blocks[1].FirstToken, r.Blocks[1].LastToken
	}
	if end := r.LineEnd(first, last); end < last || last-first < 2 || last-first > prose.LongestName {
		return prose.Nobody
	}
	capitals := 0
	for i := first; i < last; i++ {
		t := r.Tokens[i]
		switch {
		case t.Kind != prose.TokenWord && !r.InnerMark(i) && !r.Is(i, "&"), t.Is(prose.ClassTime|prose.ClassTitle|prose.ClassRole) && !t.Is(prose.ClassOrg), t.Is(prose.ClassPlace):
			return prose.Nobody
		case t.Capital():
			capitals++
		case t.Kind == prose.TokenWord && !t.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassConjunction|prose.ClassParticle):
			return prose.Nobody
		}
	}
	name := r.NameText(first, last)
	if capitals < 2 || register.IsUpper(name) || r.PersonalName(first, last) || prose.HasGivenName(strings.Fields(strings.ToLower(name))) {
		return prose.Nobody
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: name}, Entity: -1, Reason: "body named at the head of the document", Confidence: 0.7}
}

// inView is whose view a sentence gives by "selon elle" or "para ella", in
// front of the word at token at that asks.
func (r *recommender) inView(n, at int) prose.Speaker {
	s := r.Sentences[n]
	if !r.Romance() && r.language != "en" {
		return prose.Nobody
	}
	for j := s.First; j < min(at, s.First+prose.LongestPhrase); j++ {
		if !r.Tokens[j].Is(prose.ClassView) {
			continue
		}
		if _, quoted := r.QuoteAt(r.Tokens[j].Span.Start); quoted {
			return prose.Nobody
		}
		g := r.GenderOfView(j)
		if before := r.before(n); r.language == "es" && g == prose.GenderUnknown && (before.Entity >= 0 || before.Known() && before.Who == before.Org) {
			return prose.Nobody // "a su juicio": a body's too
		}
		who := r.Antecedent(j, g)
		who.Reason, who.Confidence = "whose view it is", 0.75
		return who
	}
	return prose.Nobody
}

// bodyMeantBy is the body that acted last, where "il" or "elle" is the subject of
// the asking verb at token at and nobody is known whom it can mean.
func (r *recommender) bodyMeantBy(n, at int) prose.Speaker {
	s := r.Sentences[n]
	if r.Lexicon.Language != "fr" || at >= s.Last {
		return prose.Nobody
	}
	p := r.SubjectBefore(at, s.First)
	if p.Last-p.First != 1 || !r.Tokens[p.First].Is(prose.ClassPronoun) || !r.Tokens[p.First].Is(prose.ClassMale|prose.ClassFemale) {
		return prose.Nobody
	}
	name := r.LastActing(p.First)
	if name == "" {
		name = r.TopicBody(p.First)
	}
	if name == "" {
		return prose.Nobody
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1, Reason: "subject of the sentence", Confidence: 0.6}
}
