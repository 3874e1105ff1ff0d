package cast

import (
	"slices"
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// labelBefore reads "Moderator: Okoro" at the front of a paragraph.
func (a *Cast) labelBefore(first int, b *prose.Block) office.Affiliation {
	if first-2 < b.FirstToken || first > b.FirstToken+5 || !a.Is(first-1, ":") || !a.Tokens[first-2].Is(prose.ClassRole) || a.Tokens[b.FirstToken].Is(prose.ClassPreposition) {
		return office.Affiliation{}
	}
	label := strings.ToLower(a.NameText(b.FirstToken, first-1))
	if one, ok := strings.CutSuffix(label, "s"); ok && a.Lexicon.Language == "en" && a.Lexicon.Classes[one]&prose.ClassRole != 0 {
		label = one // "Co-Chairs: Ms. Okoro and Mr. Lund"
	}
	return office.Affiliation{Role: label}
}

// underLabel reads the office of somebody behind a label. What they are elsewhere
// says more than that they preside here: "Moderator: Jane Okoro, editor at Harbour
// Radio".
func (a *Cast) underLabel(first, end int, b *prose.Block) office.Affiliation {
	f := a.labelBefore(first, b)
	if f.Role == "" || !a.presides(f.Role) {
		return f
	}
	if g := a.Apposition(end, b.LastToken); g.Role != "" && g.Org != "" {
		return g
	}
	return f
}

// presides reports whether a role is that of one who leads a meeting.
func (a *Cast) presides(role string) bool {
	return slices.ContainsFunc(a.Lexicon.List("presiding"), func(forms []string) bool { return slices.Contains(forms, role) })
}

// labelOfSeveral reads "Co-Chairs: Jane Okoro (Chad) and Kofi Lund (Togo)" for
// those who stand behind the first name: the label before token first’s.
func (a *Cast) labelOfSeveral(first int, b *prose.Block) office.Affiliation {
	if a.Lexicon.Language != "en" || first < b.FirstToken+4 || first > b.FirstToken+office.LongestLine {
		return office.Affiliation{}
	}
	for k := b.FirstToken + 1; k < min(first, b.FirstToken+4); k++ {
		if !a.Is(k, ":") {
			continue
		}
		if f := a.labelBefore(k+1, b); f.Role != "" && a.Plural(k-1) {
			return f
		}
		return office.Affiliation{}
	}
	return office.Affiliation{}
}
