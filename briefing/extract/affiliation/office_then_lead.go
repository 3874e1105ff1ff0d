package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// tradeThenLead reads what a relative clause at token i says that somebody leads
// who has a mere trade by the words in front of it: "a nurse who heads the burns
// ward of the Harbour Hospital", "infirmière, qui préside le comité d'eau". It is
// nothing where the clause names no body.
func (a *Affiliated) tradeThenLead(role string, i, limit int) office.Affiliation {
	if !a.merelyTrade(role) {
		return office.Affiliation{}
	}
	if a.Is(i, ",") {
		i++
	}
	if i >= limit || !a.Listed("who", i) && !a.Is(i, "qui") && !a.Is(i, "que") && !a.Is(i, "quien") || a.Is(i, "whose") {
		return office.Affiliation{}
	}
	v := i + 1
	for v < min(limit, i+office.LongestDuration) && !a.Tokens[v].Is(prose.ClassLead) && a.Tokens[v].Kind == prose.TokenWord && !a.Tokens[v].Capital() && !a.SayingAt(v) && !a.Tokens[v].Is(prose.ClassPronoun) {
		v++
	}
	if v >= limit || !a.Listed("heads-body", v) && !(a.Is(i+1, "has") && a.Tokens[v].Is(prose.ClassLead)) {
		return office.Affiliation{}
	}
	f := a.LeadingAt(v, limit)
	if f.Org == "" {
		return office.Affiliation{}
	}
	if f.Role == "" {
		f.Role, f.Verb = role, false // "preside la Liga": no more than the body
	}
	return f
}

// LeadsNow is what the verb at token v says that somebody leads whose office in front is
// one of before, with the body: "Cette ancienne couturière dirige la Ligue"; nothing
// where it names none.
func (a *Affiliated) LeadsNow(role string, v, limit int) office.Affiliation {
	if v >= limit || !a.Listed("heads-body", v) {
		return office.Affiliation{}
	}
	first, _, _ := strings.Cut(strings.ToLower(role), " ")
	if !a.Lexicon.Has("formerly", first) {
		return office.Affiliation{}
	}
	f := a.LeadingAt(v, limit)
	if f.Org == "" {
		return office.Affiliation{}
	}
	if when := a.PastWhen(v+1, limit); f.Role == a.NameText(v, when) {
		f.Role = a.LowerWord(v) // "préside depuis 2019 la Coopérative"
	}
	return f
}

// SaysMore reports whether a clause that says what somebody leads, and of which
// body, says more than the trade in front of the name: "the engineer Jane Okoro, who
// heads the lakes unit of the Centre".
func (a *Affiliated) SaysMore(clause, front office.Affiliation) bool {
	verb, _, _ := strings.Cut(clause.Role, " ")
	return clause.Org != "" && front.Org == "" && a.Lexicon.Has("heads-body", verb) && a.merelyTrade(front.Role)
}

// merelyTrade reports whether a role is one or two trades, or a title.
func (a *Affiliated) merelyTrade(role string) bool {
	first, _, _ := strings.Cut(role, " et ")
	first, _, _ = strings.Cut(first, " y ")
	first, _, _ = strings.Cut(first, " and ")
	return a.TradeOnly(first) || a.MereTitle(first) || a.Lexicon.Has("office-staff", first)
}
