package cast

import "attache/briefing/extract/prose"

// longestParticipants is how many tokens a list of those who take part has at most that
// stands on one line, and longestListLabel how many the words in front of its colon.
const (
	longestParticipants = 120
	longestListLabel    = 10
)

// participant is one of a French or Spanish list of those who take part that stands on
// one line behind a label, with semicolons between them: "Por el Estado: Ana Roa, procuradora; Luis
// Paz, gerente de la Empresa Azul".
type participant struct {
	// label and colon bound the words in front of the list, behind and stop what is
	// said of the participant.
	label, colon, behind, stop int
}

// participantAt is the participant whose name with its titles stands at [first, end);
// false for a name that is none.
func (a *Cast) participantAt(first, end int, b *prose.Block) (participant, bool) {
	if !a.Romance() || end >= b.LastToken || !a.Is(end, ",") && !a.Is(end, "(") {
		return participant{}, false
	}
	item := first
	for item > b.FirstToken && (a.Tokens[item-1].Is(prose.ClassRole|prose.ClassTitle|prose.ClassConjunction) && !a.Tokens[item-1].Is(prose.ClassPreposition) || a.Is(item-1, ".") && a.InnerMark(item-1)) {
		item--
	}
	if item <= b.FirstToken || !a.Is(item-1, ":") && !a.Is(item-1, ";") {
		return participant{}, false
	}
	p := participant{behind: end, colon: item - 1, stop: end}
	for !a.Is(p.colon, ":") {
		if p.colon <= b.FirstToken || item-p.colon > longestParticipants || a.BreaksLine(p.colon) || a.Is(p.colon, ".") && !a.InnerMark(p.colon) {
			return participant{}, false
		}
		p.colon--
	}
	for p.label = p.colon; p.label > b.FirstToken && !a.BreaksLine(p.label) && !a.Is(p.label-1, "."); {
		p.label--
	}
	for p.stop < b.LastToken && !a.Is(p.stop, ";") && !a.BreaksLine(p.stop) && !(a.Is(p.stop, ".") && !a.InnerMark(p.stop)) {
		p.stop++
	}
	return p, p.label < p.colon && p.colon-p.label <= longestListLabel
}

// listed reads what a list of those who take part says of the one whose name stands at
// [first, end). Who has no body of their own is there for that of the label.
func (a *Cast) listed(first, end int, b *prose.Block) Affiliation {
	p, ok := a.participantAt(first, end, b)
	if !ok {
		return Affiliation{}
	}
	f := a.Apposition(p.behind, p.stop)
	if a.Is(p.behind, ",") {
		f = a.officeWithBody(p.behind+1, p.stop)
	}
	if f.Org == "" {
		f.Org = a.bodyOfLabel(p.label, p.colon)
	}
	return f
}

// saidOfParticipant reports whether what stands behind the name is an office or a body,
// and not more of what a list of places or things holds.
func (a *Cast) saidOfParticipant(p participant) bool {
	first := p.behind + 1
	for first < p.stop && a.Tokens[first].Is(prose.ClassArticle|prose.ClassPreposition) && !a.Tokens[first].Capital() {
		first++
	}
	if first >= p.stop {
		return false
	}
	return a.FirstRole(first, min(p.stop, first+3)) >= 0 || a.Institution(first, a.BodyEnd(first, p.stop))
}

// bodyOfLabel is the body, or the State, for which those are there whom the label at
// [first, colon) announces: "Por la Comisión:", "Pour le Réseau :"; "".
func (a *Cast) bodyOfLabel(first, colon int) string {
	i := first + 1
	if !a.Is(first, "Por") && !a.Is(first, "Pour") {
		return ""
	}
	for i < colon && a.Tokens[i].Is(prose.ClassArticle) && !a.Tokens[i].Capital() {
		i++
	}
	if i >= colon || !a.Tokens[i].Capital() || !a.Tokens[i].Is(prose.ClassOrg) && !a.Listed("state", i) || a.Plural(i) {
		return ""
	}
	if i+1 == colon {
		if name := a.bodyOfWord(i); name != "" {
			return name
		}
	}
	return a.OrgText(i, colon)
}
