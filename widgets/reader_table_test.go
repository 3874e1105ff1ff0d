package widgets

import (
	"strings"
	"testing"

	"attache/briefing"

	"fyne.io/fyne/v2"
)

func tableDocument(tb testing.TB, rows ...string) *briefing.Document {
	tb.Helper()
	var blocks []briefing.Block
	at := 0
	for _, row := range rows {
		blocks = append(blocks, briefing.Block{Role: briefing.RoleTableRow, Span: briefing.Span{Start: at, End: at + len(row)}})
		at += len(row) + 1
	}
	d, err := briefing.NewDocument(strings.Join(rows, "\n"), blocks, nil, briefing.Provenance{})
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

// TestReaderTableColumns: cells stand in columns, wrapped within them; numbers
// stand flush right.
func TestReaderTableColumns(t *testing.T) {
	long := "the island States of the Pacific, counted together with the mainland"
	d := tableDocument(t, "Region | 2021 | 2022", long+" | 12,045 | 7", "All of them", "Coast |  | 1,300")
	r, _ := shownReader(t, d, fyne.NewSize(420, 500))
	f := r.view.flow
	at := func(words string) (x, right, top float32) {
		offset := strings.Index(d.Text, words)
		i, _ := f.settle(offset)
		n := f.lineAt(i, offset, false)
		return f.xAt(i, n, offset), f.xAt(i, n, offset+len(words)), f.lineTop(i, n)
	}
	region, _, _ := at("Region")
	coast, _, _ := at("Coast")
	_, year, _ := at("2021")
	_, many, top := at("12,045")
	_, seven, _ := at("7")
	_, last, _ := at("1,300")
	_, _, below := at("mainland")
	switch {
	case region != coast:
		t.Errorf("the first column begins at %v and %v", region, coast)
	case abs32(year-many) > 0.1 || abs32(seven-last) > 0.1:
		t.Errorf("numbers end at %v and %v, %v and %v", year, many, seven, last)
	case top != f.above(1) || below <= top:
		t.Errorf("the number of a long row is at %v, the end of its first cell at %v", top, below)
	}
	if row, one := f.pieces[1].lines, f.pieces[2].lines; len(row) < 4 || one[len(one)-1].cell != 0 {
		t.Errorf("%d lines in a row with a long cell; a row of one cell stands in cell %d", len(row), one[len(one)-1].cell)
	}
}

// TestReaderTableKeys: Down and Up stay in a column, also where the cells of a
// row have different heights.
func TestReaderTableKeys(t *testing.T) {
	long := "the island States of the Pacific, counted together with the mainland"
	d := tableDocument(t, "Region | 2021 | 2022", long+" | 12,045 | 7", "Coast | 400 | 1,300")
	r, _ := shownReader(t, d, fyne.NewSize(420, 500))
	cell := func() string {
		from := strings.LastIndexAny(d.Text[:r.caret.at], "|\n") + 1
		to := len(d.Text)
		if i := strings.IndexAny(d.Text[r.caret.at:], "|\n"); i >= 0 {
			to = r.caret.at + i
		}
		return strings.TrimSpace(d.Text[from:to])
	}
	r.moveCaret(strings.Index(d.Text, "2021")+2, false, false)
	for _, want := range []string{"12,045", "400"} {
		if r.moveLine(1, false); cell() != want {
			t.Fatalf("Down leads to %q, want %q", cell(), want)
		}
	}
	for _, want := range []string{"12,045", "2021"} {
		if r.moveLine(-1, false); cell() != want {
			t.Fatalf("Up leads to %q, want %q", cell(), want)
		}
	}
	r.moveCaret(strings.Index(d.Text, "Region"), false, false)
	r.moveLine(1, false)
	if r.moveLine(1, false); cell() != long {
		t.Errorf("Down leaves a long cell after its first line, to %q", cell())
	}
}

// TestReaderTablePointer: a click below the words of a short cell is meant for
// that cell, not for the long one beside it.
func TestReaderTablePointer(t *testing.T) {
	long := "the island States of the Pacific, counted together with the mainland"
	d := tableDocument(t, "Region | Number of all that were found", long+" | ten")
	r, _ := shownReader(t, d, fyne.NewSize(420, 500))
	f := r.view.flow
	y, _ := r.view.pieceTop(1)
	pos := fyne.NewPos(r.geo.x+f.columnsOf(1)[1].x+4, y+f.height(1)-8)
	offset, _, ok := r.offsetUnder(pos)
	if ten := strings.Index(d.Text, "ten"); !ok || offset < ten || offset > ten+3 {
		t.Errorf("a click below the second cell leads to %d, want one from %d", offset, ten)
	}
}
