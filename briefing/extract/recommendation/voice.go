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

// Whose voice a document is that asks without saying who does: found by the
// place at which a body stands in it, from the surest to the least sure.

// house is the body or office in whose voice the document asks when it says
// neither "we" nor who asks.
func (r *recommender) house() prose.Speaker {
	if r.houses == nil {
		who := r.findHouse()
		r.houses = &who
	}
	if r.houses.Known() {
		return *r.houses
	}
	if r.claimant.Known() {
		return r.claimant
	}
	return r.quotedHouse()
}

func (r *recommender) findHouse() prose.Speaker {
	if who := r.masthead(); who.Known() {
		return who
	}
	if r.Doc.Provenance.Publisher != "" || r.SpeechOf().Held {
		return prose.Nobody
	}
	for _, find := range [...]func() string{r.headPart, r.takesPosition, r.foot, r.titleTakes} {
		if name := find(); name != "" && !r.addressed(name) && !r.NamesThing(name) {
			return prose.Speaker{Attribution: briefing.Attribution{Who: name}, Entity: -1, Reason: reasonImprint, Confidence: 0.5}
		}
	}
	return prose.Nobody
}

// quotedHouse is the organisation whose people a release quotes: the one that
// more than half of the speakers with an office and a body belong to.
func (r *recommender) quotedHouse() prose.Speaker {
	counts, best, all := map[string]int{}, "", 0
	for _, q := range r.Quotes {
		id := q.Speaker.Entity
		if !q.Spoken || id < 0 || !r.Register.Entities[id].Person || q.Speaker.Role == "" || q.Speaker.Org == "" {
			continue
		}
		if org := q.Speaker.Org; org != q.Speaker.Who && r.TagOfWord(org)&prose.TagActor == 0 && r.Lexicon.Classes[strings.ToLower(org)]&prose.ClassPlace == 0 {
			all++
			if counts[org]++; counts[org] > counts[best] {
				best = org
			}
		}
	}
	if 2*counts[best] <= all || r.NamesThing(best) || r.merelyPlace(best) {
		return prose.Nobody
	}
	return prose.Speaker{Attribution: briefing.Attribution{Who: best}, Entity: -1, Reason: "whose people the document quotes", Confidence: 0.5}
}

// merelyPlace reports whether the French or Spanish name of a body is that of a place in
// small letters where those quoted work, study or are held ("prison de Kita", "universidad
// de Lora"), and of none that speaks for others: "association Kora".
func (r *recommender) merelyPlace(name string) bool {
	kind, _, _ := strings.Cut(name, " ")
	return r.Romance() && kind != "" && !unicode.IsUpper(prose.FirstRune(kind)) && !r.Lexicon.Has("outfit", kind)
}

// headPart is the body that a line of the head names beside what the text is:
// "Energy Law Lab – Working paper 12", "Policy note 4 | Institute for Ports".
func (r *recommender) headPart() string {
	for _, b := range r.Blocks[:min(affiliation.MastheadLines+2, len(r.Blocks))] {
		if n := b.LastToken - b.FirstToken; n < 3 || n > affiliation.LongestMasthead || r.meets(b) {
			continue
		}
		first := b.FirstToken
		if name := r.besideText(b); name != "" {
			return name
		}
		for i := first; i <= b.LastToken; i++ {
			if i < b.LastToken && !r.partsHead(i) {
				continue
			}
			if i > first && (first > b.FirstToken || i < b.LastToken) {
				if names := r.onlyBodies(first, i); len(names) == 1 && i-first > 1 {
					return names[0]
				}
			}
			first = i + 1
		}
	}
	return ""
}

// besideText is what stands beside the kind of text in a line of two parts,
// whatever it is called: "Clean Kitchens | Policy brief 7".
func (r *recommender) besideText(b prose.Block) string {
	at := 0
	for i := b.FirstToken + 1; i+1 < b.LastToken; i++ {
		if r.partsHead(i) && !r.Is(i, ":") && !r.Is(i, "(") {
			if at > 0 {
				return ""
			}
			at = i
		}
	}
	if at == 0 {
		return ""
	}
	parts := [...][2]int{{b.FirstToken, at}, {at + 1, b.LastToken}}
	for k, p := range parts {
		other := parts[1-k]
		for i := other[0] + 1; i+1 < other[1]; i++ {
			if r.Is(i, ",") && (r.Tokens[i+1].Kind == prose.TokenNumber || r.Tokens[i+1].Is(prose.ClassTime|prose.ClassPlace)) {
				other[1] = i // "Doctors of the River, May 2026"
			}
		}
		if !r.kindOfText(p[0], p[1]) || r.kindOfText(other[0], other[1]) || other[1]-other[0] < 2 || !r.Tokens[other[0]].Capital() {
			continue
		}
		people := r.Romance() && r.Tokens[other[0]].Is(prose.ClassOrg|prose.ClassPerson|prose.ClassOccupation) && r.Plural(other[0]) && r.onlyWords(other[0], other[1])
		if !people && !r.allCapital(other[0], other[1]) || r.Tokens[other[0]].Is(prose.ClassTime|prose.ClassPlace|prose.ClassNoName) {
			return ""
		}
		return r.NameText(other[0], other[1])
	}
	return ""
}

// allCapital reports whether the tokens are words with a capital, joined by
// small ones only.
func (r *recommender) allCapital(first, last int) bool {
	for i := first; i < last; i++ {
		if t := r.Tokens[i]; t.Kind != prose.TokenWord && !r.Is(i, "’") && !r.Is(i, "'") && !r.Is(i, "&") || t.Kind == prose.TokenWord && !t.Capital() && !t.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassConjunction|prose.ClassParticle) && !r.Possessive(i) {
			return false
		}
	}
	return true
}

// kindOfText reports whether a part of the head only says what the text is:
// "Working paper 12", "Note de plaidoyer".
func (r *recommender) kindOfText(first, last int) bool {
	text := false
	for i := first; i < last; i++ {
		text = text || r.Tokens[i].Is(prose.ClassText) || r.Listed("brief", i)
	}
	return text && last-first <= 6 && (r.Tokens[first].Is(prose.ClassText) || r.Listed("brief", first) || first+1 < last && (r.Tokens[first+1].Is(prose.ClassText) || r.Listed("brief", first+1)))
}

// partsHead reports whether token i parts a line of the head.
func (r *recommender) partsHead(i int) bool {
	switch r.Word(r.Tokens[i]) {
	case "|", "–", "—", "•", "·", ":", "(":
		return true
	}
	return r.SpacedHyphen(i)
}

// meets reports whether a line of the head names a meeting: the body that
// meets only hears what the document says.
func (r *recommender) meets(b prose.Block) bool {
	for i := b.FirstToken; i < b.LastToken; i++ {
		if r.Listed("session", i) {
			return true
		}
	}
	return false
}

// takesPosition is the body that opens a statement: the subject of its first
// sentence, under a title such as "Statement on …", "Position on …".
func (r *recommender) takesPosition() string {
	titled := false
	for _, b := range r.Blocks[:min(quotation.Letterhead/2, len(r.Blocks))] {
		if b.FirstToken >= b.LastToken {
			continue
		}
		if b.Role == briefing.RoleHeading {
			for i := b.FirstToken; i < min(b.LastToken, b.FirstToken+3); i++ {
				titled = titled || r.Listed("position", i)
			}
			continue
		}
		if !titled || b.First == b.Last {
			continue
		}
		s := r.Sentences[b.First]
		first := r.PastDateline(s.First, s.Last)
		for first < s.Last && r.Tokens[first].Is(prose.ClassArticle) {
			first++
		}
		if first >= s.Last || !r.Tokens[first].Capital() {
			return ""
		}
		end := r.BodyEnd(first, s.Last)
		if end-first < 2 || !r.Institution(first, end) || r.PersonalName(first, end) || r.Tokens[first].Is(prose.ClassPlace|prose.ClassRole) {
			return ""
		}
		for i := end; i < min(s.Last, end+3); i++ {
			if r.Tokens[i].Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay) || r.Listed("attitude", i) {
				return r.OrgText(first, end)
			}
		}
		return ""
	}
	return ""
}

// foot is the body whose name closes the document: the imprint, whoever the
// document quotes, or its last line.
func (r *recommender) foot() string {
	tail := r.Blocks[min(len(r.Blocks), max(2, len(r.Blocks)-imprintBlocks)):]
	for _, find := range [...]func([]prose.Block, int) string{r.aboutBody, r.signature, r.addressLine} {
		for i := len(tail) - 1; i >= 0; i-- {
			if name := find(tail, i); name != "" {
				return name
			}
		}
	}
	return ""
}

// officeLine is the office that a line of the head names and nothing else, of
// one that reports in its own name: "Commissioner for Patients’ Rights".
func (r *recommender) officeLine(b prose.Block) string {
	if b.LastToken-b.FirstToken < 2 || b.LastToken-b.FirstToken > affiliation.LongestMasthead/2 || !r.Listed("reporting-office", b.FirstToken) && !(r.language != "es" && r.Possessive(b.LastToken-2) && r.Listed("reporting-office", b.LastToken-1)) {
		return ""
	}
	for i := b.FirstToken; i < b.LastToken; i++ {
		t := r.Tokens[i]
		if t.Kind == prose.TokenMark && !r.Is(i, "’") && !r.Is(i, "'") || t.Kind == prose.TokenWord && !t.Capital() && !t.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassConjunction) && !r.Possessive(i) && !(r.Romance() && b.Role == briefing.RoleHeading && b.LastToken-b.FirstToken < 6) {
			return ""
		}
	}
	return r.Slice(b.Span)
}

// endsInBody is the body that a line of the head names behind "by" or "of" at
// its end: "Findings and recommendations of the Horn Observatory", "A guide by
// the Dockers’ Programme".
func (r *recommender) endsInBody(b prose.Block) string {
	last := r.LineEnd(b.FirstToken, b.LastToken)
	if r.Listed("event", last-1) || r.Listed("helped-by", b.FirstToken) {
		return "" // "Summary of the panel discussion", "With the support of"
	}
	work := false
	for i := b.FirstToken; i+1 < last; i++ {
		work = work || r.Tokens[i].Is(prose.ClassText|prose.ClassWork) || r.Listed("brief", i) || r.TagOfWord(r.Word(r.Tokens[i]))&prose.TagLead != 0
		switch r.LowerWord(i) {
		case "to", "à", "au", "aux", "al":
			if work {
				return "" // "Open letter to the President of the Commission"
			}
			continue
		case "by", "par", "por":
		case "of", "from", "de", "du", "del", "des":
			if !work {
				continue
			}
		default:
			continue
		}
		first := i + 1
		for first < last && r.Tokens[first].Is(prose.ClassArticle) {
			first++
		}
		if i == b.FirstToken || first >= last || !r.Tokens[first].Capital() {
			continue
		}
		end := last
		for k := first + 1; k < last; k++ {
			if r.partsHead(k) || r.Is(k, ",") && k+1 < last && (r.Tokens[k+1].Kind == prose.TokenNumber || r.Tokens[k+1].Is(prose.ClassTime|prose.ClassPlace)) {
				end = k
				break
			}
		}
		if by := r.LowerWord(i); (by == "by" || by == "par" || by == "por") && r.Definite(i+1) && first < end-1 && r.allCapital(first, end) && !r.Tokens[first].Is(prose.ClassRole|prose.ClassTitle) {
			return r.NameText(first, end) // "A guide by the Dockers’ Health Programme"
		}
		if names := r.onlyBodies(first, end); len(names) > 0 && !r.meets(b) && !(end-first == 1 && register.IsUpper(r.Slice(b.Span))) && unicode.IsUpper(prose.FirstRune(names[0])) {
			return strings.Join(names, "; ")
		}
	}
	return ""
}
