package widgets

import (
	"slices"
	"strings"
	"unicode"

	"attache/briefing"

	"golang.org/x/text/unicode/norm"
)

// EvidenceColumn is a column of the EvidenceTable.
type EvidenceColumn int

// The columns, from the left.
const (
	ColumnKind EvidenceColumn = iota
	ColumnWords
	ColumnSpeaker
	ColumnOrganisation
	ColumnDocument
	ColumnDate
	ColumnState
	columnCount
)

// arrangeEvidence orders rows by a column. Rows that are equal there keep
// their order, and those that have nothing there come last in either one.
func arrangeEvidence(rows []EvidenceRow, c EvidenceColumn, descending bool) []int {
	keys := make([]string, len(rows))
	order := make([]int, len(rows))
	for i := range rows {
		keys[i], order[i] = sortKey(&rows[i], c), i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := keys[a], keys[b]
		switch {
		case x == y:
			return 0
		case x == "":
			return 1
		case y == "":
			return -1
		case descending:
			return strings.Compare(y, x)
		}
		return strings.Compare(x, y)
	})
	return order
}

func sortKey(r *EvidenceRow, c EvidenceColumn) string {
	switch c {
	case ColumnKind:
		return string('a' + rune(slices.Index(briefing.Kinds, r.Kind)+1))
	case ColumnWords:
		return folded(r.Words)
	case ColumnSpeaker:
		return folded(r.Speaker)
	case ColumnOrganisation:
		return folded(r.Org)
	case ColumnDocument:
		return folded(r.Document)
	case ColumnDate:
		return r.Date.String()
	}
	// The state: starred before kept before found before rejected.
	switch {
	case r.Starred:
		return "a"
	case r.Kept:
		return "b"
	case r.Rejected:
		return "d"
	}
	return "c"
}

// folded is how a text sorts: without case, accents and marks before its
// first letter.
func folded(s string) string {
	const enough = 80 // bytes that decide the order
	if len(s) > enough {
		s = strings.ToValidUTF8(s[:enough], "")
	}
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	ascii := true
	for i := range len(s) {
		if s[i] >= 0x80 {
			ascii = false
			break
		}
	}
	if !ascii {
		s = strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Mn, r) {
				return -1
			}
			return r
		}, norm.NFD.String(s))
	}
	return strings.ToLower(s)
}
