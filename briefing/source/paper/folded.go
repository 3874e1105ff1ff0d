package paper

import (
	"math"
	"slices"
	"strings"
	"unicode"
)

// The measures of a list that is folded into columns beside each other.
const (
	minFolded   = 8   // rows in which every column has an entry
	foldedShare = 0.8 // of the rows that have several pieces
	foldedEdge  = 2.0 // points that the entries of a column may begin apart
	foldedApart = 0.8 // of the entries begin with a word of their own
)

// folded finds a list that goes on beside itself: in nearly every row the same kinds of
// words come again, as words with their pages or signs with their codes. It returns a
// place on the left of the second column, and marks the entries, none of which goes on
// in the next. A table has cells of other kinds.
func folded(ps []piece) (x float64, ok bool) {
	sorted := byLine(slices.Clone(ps))
	several := 0
	left, second := math.Inf(1), math.Inf(1)
	var rows [][]Box
	listed, first := map[Box]bool{}, map[string]bool{}
	for _, places := range rowsOf(sorted) {
		if len(places) < 2 {
			continue
		}
		several++
		row := entriesOf(sorted, places)
		if len(row) < 2 {
			continue
		}
		rows = append(rows, row)
		left, second = min(left, row[0].Left), min(second, row[1].Left)
		text := ""
		for _, k := range places {
			listed[sorted[k].box] = true
			text += sorted[k].text + " "
		}
		first[beginning(text)] = true
	}
	entries := float64(len(rows))
	if len(rows) < minFolded || entries < foldedShare*float64(several) || float64(len(first)) < foldedApart*entries {
		return 0, false
	}
	aligned := 0
	for _, r := range rows {
		if r[0].Left-left < foldedEdge && r[1].Left-second < foldedEdge && r[0].Right <= second {
			aligned++
		}
	}
	if float64(aligned) < foldedShare*entries {
		return 0, false
	}
	for i, p := range ps {
		ps[i].entry = p.entry || listed[p.box]
	}
	return second - foldedEdge/2, true
}

// entriesOf are the places of the entries of a row, of one piece each with a sign before
// it or behind, where all have the same kinds of words, with letters and something else; nil if
// they have not.
func entriesOf(ps []piece, row []int) (out []Box) {
	kinds := ""
	var sign *Box
	for n, i := range row {
		p := ps[i]
		k := kindsOf(p.text)
		if last := len(out) - 1; k == "." && last >= 0 && (n+1 == len(row) || p.box.Left-out[last].Right < ps[row[n+1]].box.Left-p.box.Right) {
			out[last] = out[last].Union(p.box)
			continue
		}
		if k == "." && sign == nil {
			sign = &p.box
			continue
		}
		if kinds == "" {
			kinds = k
		}
		if k != kinds || !strings.ContainsAny(k, "ax") || strings.Trim(k, k[:1]) == "" {
			return nil
		}
		if sign != nil {
			p.box, sign = p.box.Union(*sign), nil
		}
		out = append(out, p.box)
	}
	return out
}

// kindsOf are the kinds of words of a text, one after the other: a for letters, 9 for
// figures, x for both, and . for signs. Several words of letters count once.
func kindsOf(s string) string {
	var out []byte
	for w := range strings.FieldsSeq(s) {
		letter, digit := strings.IndexFunc(w, unicode.IsLetter) >= 0, strings.IndexFunc(w, unicode.IsDigit) >= 0
		kind := byte('.')
		switch {
		case letter && digit:
			kind = 'x'
		case letter:
			kind = 'a'
		case digit:
			kind = '9'
		}
		if kind != 'a' || len(out) == 0 || out[len(out)-1] != 'a' {
			out = append(out, kind)
		}
	}
	return string(out)
}

// beginning is the first word of a text that has letters or figures.
func beginning(s string) string {
	for w := range strings.FieldsSeq(s) {
		if strings.IndexFunc(w, isLetterOrDigit) >= 0 {
			return w
		}
	}
	return s
}
