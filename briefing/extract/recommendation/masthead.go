package recommendation

import (
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
	"attache/briefing/extract/register"
)

// masthead is the body or the bodies that a line of the title page names and
// nothing else: "Centre for Rivers and the Lund Observatory".
func (r *recommender) masthead() prose.Speaker {
	addressed := false
	for _, b := range r.Blocks[:min(affiliation.MastheadLines+2, len(r.Blocks))] {
		if b.LastToken-b.FirstToken < 2 || b.LastToken-b.FirstToken > affiliation.LongestMasthead {
			continue
		}
		if addressed = r.addressesHere(b, addressed); addressed {
			continue
		}
		first := b.FirstToken
		for i := first; i < b.LastToken; i++ {
			if r.Is(i, "|") && i-first < 6 && !r.Institution(first, i) {
				first = i + 1 // "POLICY BRIEF 9 | Institute for Ports"
			}
		}
		names := r.onlyBodies(first, b.LastToken)
		if len(names) > 1 && register.IsUpper(r.Slice(b.Span)) && b.LastToken-b.FirstToken > prose.LongestName {
			names = nil // a headline in capitals
		}
		if len(names) == 0 && b.LastToken-first < prose.LongestName && r.Tokens[first].Is(prose.ClassOrg) && !r.meets(b) && !r.Tokens[b.LastToken-1].Is(prose.ClassOrg) && register.IsUpper(r.Slice(b.Span)) && r.onlyWords(first, b.LastToken) {
			names = []string{r.OrgText(first, b.LastToken)} // "ALLIANCE POUR UNE JUSTICE JUSTE"
		}
		if body := r.leadsLine(b); len(names) == 0 && body != "" {
			names = []string{body}
		}
		if office := r.officeLine(b); len(names) == 0 && office != "" {
			names = []string{office}
		}
		if body := r.endsInBody(b); len(names) == 0 && body != "" {
			names = []string{body}
		}
		if len(names) > 0 && !slices.ContainsFunc(names, r.NamesThing) {
			return prose.Speaker{
				Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1,
				Reason: "body named at the head of the document", Confidence: 0.5,
			}
		}
	}
	return prose.Nobody
}

// onlyBodies lists the names of bodies that fill the tokens [first, last),
// with no more than "and the", commas and bars between them.
func (r *recommender) onlyBodies(first, last int) []string {
	var names []string
	for i := first; i < last; {
		t := r.Tokens[i]
		if t.Is(prose.ClassArticle) && !t.Capital() || t.Is(prose.ClassConjunction) || t.Kind == prose.TokenMark || i == first && t.Is(prose.ClassArticle) {
			i++
			continue
		}
		end := r.nameOfBody(i, last)
		if end == i || t.Is(prose.ClassPreposition) && !t.Is(prose.ClassOrg|prose.ClassArticle) || !r.Institution(i, end) && !(len(names) > 0 && end == last && r.Definite(i-1) && !r.PersonalName(i, end)) || (r.Tokens[i].Class|r.Tokens[end-1].Class)&(prose.ClassText|prose.ClassWork) != 0 || t.Is(prose.ClassTitle) || t.Is(prose.ClassPerson) && !r.namedForPeople(i, end) || r.Listed("unit", end-1) && r.onlyUnit(i, end) || r.Tokens[i].Is(prose.ClassPlace) && i+int(t.More)+1 >= end {
			return nil
		}
		if name := r.OrgText(i, end); !slices.Contains(names, name) {
			names = append(names, name) // once, though its acronym stands beside it
		}
		i = end
	}
	return names
}

// onlyWords reports whether no figure and no mark but an apostrophe stands among
// the tokens, and no verb.
func (r *recommender) onlyWords(first, last int) bool {
	for i := first; i < last; i++ {
		if t := r.Tokens[i]; t.Kind != prose.TokenWord && !r.InnerMark(i) || t.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay) && !t.Is(prose.ClassArticle|prose.ClassPreposition|prose.ClassOrg) {
			return false
		}
	}
	return true
}

// namedForPeople reports whether a name of several words is that of a body,
// although it opens with a word for people: "Women Beekeepers Trust".
func (r *recommender) namedForPeople(first, end int) bool {
	return end-first > 1 && r.Tokens[end-1].Is(prose.ClassOrg) && r.Tokens[end-1].Capital()
}

// onlyUnit reports whether a name that ends in the word for a part of a body is
// that of a part: "Press Section", but not "Independent Panel on Dam Safety".
func (r *recommender) onlyUnit(first, last int) bool {
	for k := first; k < last-1; k++ {
		if r.Tokens[k].Is(prose.ClassOrg) && !r.Listed("unit", k) {
			return false
		}
	}
	return last-first < fewestOfName
}

// fewestOfName is in tokens: a longer name that ends in "Service" is that of a
// body, and not of a part of one.
const fewestOfName = 4

// nameOfBody is where the name of the body at token i ends, before an "and"
// with an article or another body behind it.
func (r *recommender) nameOfBody(i, last int) int {
	end := r.BodyEnd(i, last)
	for k := i + 1; k < end-1; k++ {
		if r.LowerWord(k) == "and" && (r.Tokens[k+1].Is(prose.ClassArticle) || r.Institution(i, k) && !(r.Tokens[i].Is(prose.ClassPlace) && i+int(r.Tokens[i].More)+1 >= k) && r.Institution(k+1, end)) {
			return k
		}
	}
	return end
}

// topLine is the body whose name is the whole first line of the document, as a
// letterhead or a series prints it, in a text that says "we".
func (r *recommender) topLine() prose.Speaker {
	if len(r.Blocks) < 3 || r.Doc.Provenance.Publisher != "" || r.SpeechOf().Held || !r.firstPlural() {
		return prose.Nobody
	}
	b := r.Blocks[0]
	if n := b.LastToken - b.FirstToken; n < 2 || n > affiliation.LongestMasthead/2 {
		return prose.Nobody
	}
	names := r.onlyBodies(b.FirstToken, b.LastToken)
	if len(names) != 1 || r.addressed(names[0]) || r.NamesThing(names[0]) {
		return prose.Nobody
	}
	return prose.Speaker{
		Attribution: briefing.Attribution{Who: names[0]}, Entity: -1,
		Reason: "body named at the head of the document", Confidence: 0.6,
	}
}

// dated reads a line of a letterhead that holds a body and a date: "Fair Trade
// Foundation, June 2026".
func (r *recommender) dated(b prose.Block) prose.Speaker {
	text := r.Slice(b.Span)
	comma := strings.LastIndex(text, ", ")
	if comma < 4 || strings.Contains(text, ": ") || strings.Contains(text, " : ") || strings.Contains(text, "+") || b.LastToken-b.FirstToken > longestEnactor || !quotation.Datelike(text[comma+2:]) || !r.Tokens[b.FirstToken].Capital() {
		return prose.Nobody
	}
	span := briefing.Span{Start: b.Span.Start, End: b.Span.Start + comma}
	for i := b.FirstToken; i < b.LastToken && r.Tokens[i].Span.Start < span.End; i++ {
		if r.Is(i, "–") || r.Is(i, "—") || r.Is(i, "(") {
			break // "Fourth meeting – Lund (Union of Ports), 3 May"
		}
		if r.Tokens[i].Is(prose.ClassOrg) && r.Tokens[i].Capital() {
			who := r.Resolve(span)
			if !strings.Contains(who.Who, " ") && b.FirstToken+1 < b.LastToken && r.Tokens[b.FirstToken+1].Is(prose.ClassPreposition) {
				return prose.Nobody // "News from the shelter, Winter 2025"
			}
			who.Reason, who.Confidence = "body with a date at the head of the document", 0.7
			return who
		}
	}
	return prose.Nobody
}
