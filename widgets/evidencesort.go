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
	type keyed struct {
		key string
		row int
	}
	list := make([]keyed, len(rows))
	for i := range rows {
		list[i] = keyed{sortKey(&rows[i], c), i}
	}
	slices.SortFunc(list, func(a, b keyed) int {
		switch {
		case a.key == b.key:
			return a.row - b.row
		case a.key == "":
			return 1
		case b.key == "":
			return -1
		case descending:
			return strings.Compare(b.key, a.key)
		}
		return strings.Compare(a.key, b.key)
	})
	order := make([]int, len(rows))
	for i, k := range list {
		order[i] = k.row
	}
	return order
}

// sameOrder reports whether rows stand in the order of those before, since they
// are the same but for what they are not sorted by: a star among eighty
// thousand rows is drawn at once.
func sameOrder(before, now []EvidenceRow, c EvidenceColumn) bool {
	if len(before) != len(now) {
		return false
	}
	for i := range now {
		if a, b := &before[i], &now[i]; a.ID != b.ID || *a != *b && sortKey(a, c) != sortKey(b, c) {
			return false
		}
	}
	return true
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
