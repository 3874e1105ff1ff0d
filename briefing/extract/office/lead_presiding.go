package office

import (
	"slices"
	"strings"

	"attache/briefing/extract/prose"
)

// Presiding reads "moderated by Okoro": the office that a passive verb gives.
func (a *Worded) Presiding(first, from int) Affiliation {
	if first-2 >= from && a.Is(first-1, ":") && (first-2 == from || a.BreaksLine(first-2) || a.OpensSentence(first-2) || a.Definite(first-3)) {
		if role := a.presidingOffice(first-2, 0); role != "" {
			return Affiliation{Role: role} // "Présidence : Okoro"
		}
	}
	if k := first - 1; k > from && a.Romance() && a.Tokens[k].Is(prose.ClassRole) && !a.Tokens[k].Capital() {
		if first = k; a.Definite(k - 1) {
			first-- // "présidée par la commissaire Awa Ba"
		}
	}
	if first-2 < from || !a.AgentMark(first-1) && !a.Linking(a.Tokens[first-1]) {
		return Affiliation{}
	}
	verb := a.LowerWord(first - 2)
	for _, forms := range a.Lexicon.List("presiding") {
		if slices.Contains(forms[1:], verb) {
			return Affiliation{Role: forms[0]}
		}
	}
	return Affiliation{}
}

// presidingOffice is the office of who presides that the label at token i names, as the
// label has it where it is the office and not the noun of one: "Présidente", but
// "président" for "Présidence". The form at from, and those behind it, are read.
func (a *Worded) presidingOffice(i, from int) string {
	label := a.LowerWord(i)
	for _, forms := range a.Lexicon.List("presiding") {
		if at := slices.Index(forms, label); at >= from {
			if a.Romance() && a.Tokens[i].Is(prose.ClassRole) {
				return label
			}
			return forms[0]
		}
	}
	return ""
}

// OfficeOfHer is the office of one who presides in the form for a woman, where the
// language has one and the title in front of the name says so.
func (a *Worded) OfficeOfHer(role string, g prose.Gender) string {
	if g != prose.GenderFemale || !a.Romance() {
		return role
	}
	for _, forms := range a.Lexicon.List("presiding") {
		if forms[0] != role {
			continue
		}
		for _, f := range forms[1:] {
			if strings.HasSuffix(f, "trice") || strings.HasSuffix(f, "dente") || strings.HasSuffix(f, "denta") || strings.HasSuffix(f, "dora") {
				return f
			}
		}
	}
	return role
}

// PresidingBehind reads "(moderator)" at the end of the line in which the name
// that ends before token i stands with its office: "Jane Okoro, Senior Adviser,
// Harbour Trust (moderator)".
func (a *Worded) PresidingBehind(i, limit int) Affiliation {
	for k := i; k+2 < min(limit, i+LongestLine); k++ {
		switch {
		case a.BreaksLine(k) || a.SayingAt(k) || a.Is(k, ";") || a.Is(k, "."):
			return Affiliation{}
		case a.Is(k, "(") && a.Is(k+2, ")"):
			for _, forms := range a.Lexicon.List("presiding") {
				if SharesStem(forms[0], a.LowerWord(k+1)) {
					return Affiliation{Role: forms[0]}
				}
			}
		}
	}
	return Affiliation{}
}

// EndsLineOfOther reports whether the brackets behind the name at [first, end) state
// not its office but that of the one with whose title and name the line opens: "Judge
// Jane Okoro, Court of Appeal, Dublin (Chair)".
func (a *Worded) EndsLineOfOther(first, end int, b *prose.Block) bool {
	if !a.Is(first-1, ",") || !a.Is(end, "(") {
		return false
	}
	line := first - 1
	for line > b.FirstToken && line > first-LongestLine && !a.BreaksLine(line) {
		line--
	}
	return a.Tokens[line].Is(prose.ClassTitle)
}
