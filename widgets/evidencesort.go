package widgets

import (
	"cmp"
	"encoding/binary"
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

// EvidenceOrder is an order of rows, made by ArrangeEvidence.
type EvidenceOrder struct {
	column     EvidenceColumn
	descending bool
	rows       []int
}

// ArrangeEvidence orders rows by a column. Rows that are equal there keep
// their order, and those that have nothing there come last in either one. It
// is safe anywhere, so that many thousands can be ordered away from the
// window's thread.
func ArrangeEvidence(rows []*EvidenceRow, c EvidenceColumn, descending bool) EvidenceOrder {
	list := make([]sortable, len(rows))
	for i := range rows {
		list[i] = newSortable(sortKey(rows[i], c), i)
	}
	slices.SortFunc(list, func(a, b sortable) int {
		switch by := a.compare(&b); {
		case by == 0:
			return a.row - b.row
		case a.key == "":
			return 1
		case b.key == "":
			return -1
		case descending:
			return -by
		default:
			return by
		}
	})
	order := EvidenceOrder{c, descending, make([]int, len(rows))}
	for i := range list {
		order.rows[i] = list[i].row
	}
	return order
}

// sortable is a row by what it is sorted. Its front decides nearly always, so
// that keys that lie all over the memory are seldom looked at.
type sortable struct {
	front [2]uint64
	key   string
	row   int
}

func newSortable(key string, row int) sortable {
	var front [16]byte
	copy(front[:], key)
	return sortable{[2]uint64{binary.BigEndian.Uint64(front[:8]), binary.BigEndian.Uint64(front[8:])}, key, row}
}

func (a *sortable) compare(b *sortable) int {
	if by := cmp.Or(cmp.Compare(a.front[0], b.front[0]), cmp.Compare(a.front[1], b.front[1])); by != 0 {
		return by
	}
	return strings.Compare(a.key, b.key)
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
