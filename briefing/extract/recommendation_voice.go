package extract

import (
	"strings"
	"unicode"

	"attache/briefing"
)

// Whose voice a document is that asks without saying who does: found by the
// place at which a body stands in it, from the surest to the least sure.

// house is the body or office in whose voice the document asks when it says
// neither "we" nor who asks.
func (r *recommender) house() speaker {
	if r.houses == nil {
		who := r.findHouse()
		r.houses = &who
	}
	if r.houses.known() {
		return *r.houses
	}
	if r.claimant.known() {
		return r.claimant
	}
	return r.quotedHouse()
}

func (r *recommender) findHouse() speaker {
	if who := r.masthead(); who.known() {
		return who
	}
	if r.doc.Provenance.Publisher != "" || r.speechOf().held {
		return nobody
	}
	for _, find := range [...]func() string{r.headPart, r.takesPosition, r.foot} {
		if name := find(); name != "" && !r.addressed(name) {
			return speaker{Attribution: briefing.Attribution{Who: name}, entity: -1, reason: reasonImprint, confidence: 0.5}
		}
	}
	return nobody
}

// quotedHouse is the organisation whose people a release quotes: the one that
// more than half of the speakers with an office and a body belong to.
func (r *recommender) quotedHouse() speaker {
	counts, best, all := map[string]int{}, "", 0
	for _, q := range r.quotes {
		id := q.speaker.entity
		if !q.spoken || id < 0 || !r.register.entities[id].person || q.speaker.Role == "" || q.speaker.Org == "" {
			continue
		}
		if org := q.speaker.Org; org != q.speaker.Who && r.tagOfWord(org)&tagActor == 0 && r.lexicon.classes[strings.ToLower(org)]&classPlace == 0 {
			all++
			if counts[org]++; counts[org] > counts[best] {
				best = org
			}
		}
	}
	if 2*counts[best] <= all {
		return nobody
	}
	return speaker{Attribution: briefing.Attribution{Who: best}, entity: -1, reason: "whose people the document quotes", confidence: 0.5}
}

// headPart is the body that a line of the head names beside what the text is:
// "Energy Law Lab – Working paper 12", "Policy note 4 | Institute for Ports".
func (r *recommender) headPart() string {
	for _, b := range r.blocks[:min(mastheadLines+2, len(r.blocks))] {
		if n := b.lastToken - b.firstToken; n < 3 || n > longestMasthead || r.meets(b) {
			continue
		}
		first := b.firstToken
		if name := r.besideText(b); name != "" {
			return name
		}
		for i := first; i <= b.lastToken; i++ {
			if i < b.lastToken && !r.partsHead(i) {
				continue
			}
			if i > first && (first > b.firstToken || i < b.lastToken) {
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
func (r *recommender) besideText(b block) string {
	at := 0
	for i := b.firstToken + 1; i+1 < b.lastToken; i++ {
		if r.partsHead(i) && !r.is(i, ":") && !r.is(i, "(") {
			if at > 0 {
				return ""
			}
			at = i
		}
	}
	if at == 0 {
		return ""
	}
	parts := [...][2]int{{b.firstToken, at}, {at + 1, b.lastToken}}
	for k, p := range parts {
		other := parts[1-k]
		for i := other[0] + 1; i+1 < other[1]; i++ {
			if r.is(i, ",") && (r.tokens[i+1].kind == tokenNumber || r.tokens[i+1].is(classTime|classPlace)) {
				other[1] = i // "Doctors of the River, May 2026"
			}
		}
		if !r.kindOfText(p[0], p[1]) || r.kindOfText(other[0], other[1]) || other[1]-other[0] < 2 || !r.tokens[other[0]].capital() {
			continue
		}
		people := r.romance() && r.tokens[other[0]].is(classOrg|classPerson|classOccupation) && r.plural(other[0]) && r.onlyWords(other[0], other[1])
		if !people && !r.allCapital(other[0], other[1]) || r.tokens[other[0]].is(classTime|classPlace|classNoName) {
			return ""
		}
		return r.nameText(other[0], other[1])
	}
	return ""
}

// allCapital reports whether the tokens are words with a capital, joined by
// small ones only.
func (r *recommender) allCapital(first, last int) bool {
	for i := first; i < last; i++ {
		if t := r.tokens[i]; t.kind != tokenWord && !r.is(i, "’") && !r.is(i, "'") && !r.is(i, "&") || t.kind == tokenWord && !t.capital() && !t.is(classPreposition|classArticle|classConjunction|classParticle) && !r.possessive(i) {
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
		text = text || r.tokens[i].is(classText) || r.listed("brief", i)
	}
	return text && last-first <= 6 && (r.tokens[first].is(classText) || r.listed("brief", first) || first+1 < last && (r.tokens[first+1].is(classText) || r.listed("brief", first+1)))
}

// partsHead reports whether token i parts a line of the head.
func (r *recommender) partsHead(i int) bool {
	switch r.word(r.tokens[i]) {
	case "|", "–", "—", "•", "·", ":", "(":
		return true
	}
	return r.spacedHyphen(i)
}

// meets reports whether a line of the head names a meeting: the body that
// meets only hears what the document says.
func (r *recommender) meets(b block) bool {
	for i := b.firstToken; i < b.lastToken; i++ {
		if r.listed("session", i) {
			return true
		}
	}
	return false
}

// takesPosition is the body that opens a statement: the subject of its first
// sentence, under a title such as "Statement on …", "Position on …".
func (r *recommender) takesPosition() string {
	titled := false
	for _, b := range r.blocks[:min(letterhead/2, len(r.blocks))] {
		if b.firstToken >= b.lastToken {
			continue
		}
		if b.role == briefing.RoleHeading {
			for i := b.firstToken; i < min(b.lastToken, b.firstToken+3); i++ {
				titled = titled || r.listed("position", i)
			}
			continue
		}
		if !titled || b.first == b.last {
			continue
		}
		s := r.sentences[b.first]
		first := r.pastDateline(s.first, s.last)
		for first < s.last && r.tokens[first].is(classArticle) {
			first++
		}
		if first >= s.last || !r.tokens[first].capital() {
			return ""
		}
		end := r.bodyEnd(first, s.last)
		if end-first < 2 || !r.institution(first, end) || r.personalName(first, end) || r.tokens[first].is(classPlace|classRole) {
			return ""
		}
		for i := end; i < min(s.last, end+3); i++ {
			if r.tokens[i].is(classAuxiliary|classVerb|classSay) || r.listed("attitude", i) {
				return r.orgText(first, end)
			}
		}
		return ""
	}
	return ""
}

// foot is the body whose name closes the document: the imprint, whoever the
// document quotes, or its last line.
func (r *recommender) foot() string {
	tail := r.blocks[min(len(r.blocks), max(2, len(r.blocks)-imprintBlocks)):]
	for _, find := range [...]func([]block, int) string{r.aboutBody, r.signature} {
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
func (r *recommender) officeLine(b block) string {
	if b.lastToken-b.firstToken < 2 || b.lastToken-b.firstToken > longestMasthead/2 || !r.listed("reporting-office", b.firstToken) && !(r.language != "es" && r.possessive(b.lastToken-2) && r.listed("reporting-office", b.lastToken-1)) {
		return ""
	}
	for i := b.firstToken; i < b.lastToken; i++ {
		t := r.tokens[i]
		if t.kind == tokenMark && !r.is(i, "’") && !r.is(i, "'") || t.kind == tokenWord && !t.capital() && !t.is(classPreposition|classArticle|classConjunction) && !r.possessive(i) && !(r.romance() && b.role == briefing.RoleHeading && b.lastToken-b.firstToken < 6) {
			return ""
		}
	}
	return r.slice(b.span)
}

// endsInBody is the body that a line of the head names behind "by" or "of" at
// its end: "Findings and recommendations of the Horn Observatory", "A guide by
// the Dockers’ Programme".
func (r *recommender) endsInBody(b block) string {
	last := r.lineEnd(b.firstToken, b.lastToken)
	if r.listed("event", last-1) {
		return "" // "Summary of the panel discussion"
	}
	work := false
	for i := b.firstToken; i+1 < last; i++ {
		work = work || r.tokens[i].is(classText|classWork) || r.listed("brief", i) || r.tagOfWord(r.word(r.tokens[i]))&tagLead != 0
		switch r.low(i) {
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
		for first < last && r.tokens[first].is(classArticle) {
			first++
		}
		if i == b.firstToken || first >= last || !r.tokens[first].capital() {
			continue
		}
		end := last
		for k := first + 1; k < last; k++ {
			if r.partsHead(k) || r.is(k, ",") && k+1 < last && (r.tokens[k+1].kind == tokenNumber || r.tokens[k+1].is(classTime|classPlace)) {
				end = k
				break
			}
		}
		if by := r.low(i); (by == "by" || by == "par" || by == "por") && r.definite(i+1) && first < end-1 && r.allCapital(first, end) && !r.tokens[first].is(classRole|classTitle) {
			return r.nameText(first, end) // "A guide by the Dockers’ Health Programme"
		}
		if names := r.onlyBodies(first, end); len(names) > 0 && !r.meets(b) && !(end-first == 1 && isUpper(r.slice(b.span))) && unicode.IsUpper(firstRune(names[0])) {
			return strings.Join(names, "; ")
		}
	}
	return ""
}
