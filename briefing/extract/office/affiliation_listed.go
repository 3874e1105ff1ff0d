package office

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
	// Label and colon bound the words in front of the list, behind and stop what is
	// said of the participant.
	Label, Colon, Behind, Stop int
}

// ParticipantAt is the participant whose name with its titles stands at [first, end);
// false for a name that is none.
func (a *Worded) ParticipantAt(first, end int, b *prose.Block) (participant, bool) {
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
	p := participant{Behind: end, Colon: item - 1, Stop: end}
	for !a.Is(p.Colon, ":") {
		if p.Colon <= b.FirstToken || item-p.Colon > longestParticipants || a.BreaksLine(p.Colon) || a.Is(p.Colon, ".") && !a.InnerMark(p.Colon) {
			return participant{}, false
		}
		p.Colon--
	}
	for p.Label = p.Colon; p.Label > b.FirstToken && !a.BreaksLine(p.Label) && !a.Is(p.Label-1, "."); {
		p.Label--
	}
	for p.Stop < b.LastToken && !a.Is(p.Stop, ";") && !a.BreaksLine(p.Stop) && !(a.Is(p.Stop, ".") && !a.InnerMark(p.Stop)) {
		p.Stop++
	}
	return p, p.Label < p.Colon && p.Colon-p.Label <= longestListLabel
}

// SaidOfParticipant reports whether what stands behind the name is an office or a body,
// and not more of what a list of places or things holds.
func (a *Worded) SaidOfParticipant(p participant) bool {
	first := p.Behind + 1
	for first < p.Stop && a.Tokens[first].Is(prose.ClassArticle|prose.ClassPreposition) && !a.Tokens[first].Capital() {
		first++
	}
	if first >= p.Stop {
		return false
	}
	return a.FirstRole(first, min(p.Stop, first+3)) >= 0 || a.Institution(first, a.BodyEnd(first, p.Stop))
}
