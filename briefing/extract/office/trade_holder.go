package office

import (
	"strings"

	"attache/briefing/extract/prose"
)

// FarthestClaim is how many tokens behind a name its verb may stand over what is
// put between commas.
const FarthestClaim = 40

// ClosingComma is the comma that closes what is put in at token i; limit for none.
func (a *Worded) ClosingComma(i, limit int) int {
	for k := i; k < min(limit, i+FarthestClaim); k++ {
		if a.Is(k, ",") && !a.ListInName(k, limit) {
			return k
		}
		if a.Tokens[k].Kind == prose.TokenMark && !a.InnerMark(k) && !a.Is(k, "(") && !a.Is(k, ")") {
			return limit
		}
	}
	return limit
}

// Singular is an office in the plural for one who has it: "paralegal".
func (a *Worded) Singular(role string) string {
	k := strings.LastIndexByte(role, ' ') + 1
	if one := a.OneHolder(strings.ToLower(role[k:])); one != "" {
		return role[:k] + one
	}
	return strings.TrimSuffix(role, "s")
}

// TradeOnly reports whether a role is an occupation, which somebody has besides an
// office: "nurse", "primary school teacher".
func (a *Worded) TradeOnly(role string) bool {
	words := strings.Fields(role)
	if len(words) == 0 || len(words) > 3 || strings.ToLower(role) != role {
		return false
	}
	last := words[len(words)-1]
	return a.Lexicon.Classes[last]&prose.ClassTitle == 0 && !a.Lexicon.Has("office-body", last) && !a.Lexicon.Has("party-office", last) && !a.Lexicon.Has("office-field", last)
}
