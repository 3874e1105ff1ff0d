package structure

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// column parts the cells of a row: a tab, a bar, or a gap of two or more
// spaces.
var column = regexp.MustCompile(`\p{Zs}*(?:\t|\||\p{Zs}{2,})[\p{Zs}\t|]*`)

// cells counts the columns of a line. A double space after a sentence parts
// no columns.
func cells(s string) int {
	s = strings.Trim(afterMarker(s), "| \t")
	n := 1
	if !strings.ContainsAny(s, "\t|\u00a0\u2003\u3000") && !strings.Contains(s, "  ") {
		return n
	}
	for _, at := range column.FindAllStringIndex(s, -1) {
		if at[0] > 0 && strings.ContainsRune(".!?:;", lastRune(s[:at[0]])) && !strings.ContainsAny(s[at[0]:at[1]], "\t|") {
			continue
		}
		n++
	}
	return n
}

// isRow reports a line that is laid out in columns beyond doubt.
func isRow(s string) bool { return len(s) < 400 && cells(s) >= 3 }

// figure matches a cell that holds a number or says that there is none.
var figure = regexp.MustCompile(`^[(<>~+\-–−]?[€$£]?\d[\d.,’'/:]*\s?[%‰]?\)?\*?$|^[–—…-]$|^n/a$`)

// trailingFigures counts the numeric words at the end of a line that begins
// with a label.
func trailingFigures(s string) int {
	words := strings.Fields(s)
	n := 0
	for n < len(words) && figure.MatchString(words[len(words)-1-n]) {
		n++
	}
	if n == len(words) {
		return 0
	}
	return n
}

// maxLabelWords bounds the label of a row or of a column.
const maxLabelWords = 8

// markTables finds rows: neighbouring lines with the same columns.
func markTables(units []unit) {
	for i := 0; i < len(units); {
		if !units[i].open() || units[i].stated {
			i++
			continue
		}
		end := max(columnsEnd(units, i), figuresEnd(units, i), labelsEnd(units, i))
		for j := i; j < end; j++ {
			units[j].block.Role = briefing.RoleTableRow
		}
		if end > i && i > 0 && isHeaderRow(&units[i-1], &units[i]) {
			units[i-1].block.Role = briefing.RoleTableRow
		}
		i = max(end, i+1)
	}
}

// run returns the end of the units from i on that stand together and pass.
func run(units []unit, i int, pass func(u *unit) bool) int {
	j := i
	for j < len(units) && (j == i || units[j].gap == 0) && units[j].open() && pass(&units[j]) {
		j++
	}
	return j
}

func columnsEnd(units []unit, i int) int {
	if len(units[i].text) > 400 {
		return 0
	}
	n := cells(units[i].text)
	if n < 2 {
		return 0
	}
	end := run(units, i, func(u *unit) bool { return len(u.text) <= 400 && cells(u.text) == n })
	if end-i < 2 && !timed.MatchString(units[i].text) {
		return 0
	}
	return end
}

// timed is a line of a timetable: "09.30–11.00   Panel 1".
var timed = regexp.MustCompile(`^\d{1,2}[.:h]\d{2}(?:\p{Zs}?[-–—]\p{Zs}?\d{1,2}[.:h]\d{2})?(?:\t|\p{Zs}{2,})\S`)

func figuresEnd(units []unit, i int) int {
	n := trailingFigures(units[i].text)
	if n < 2 || len(strings.Fields(units[i].text)) > n+maxLabelWords {
		return 0
	}
	end := run(units, i, func(u *unit) bool { return trailingFigures(u.text) == n })
	if end-i < 2 {
		return 0
	}
	return end
}

// labelsEnd finds a table that was flattened into a line for each cell:
// label, number, label, number.
func labelsEnd(units []unit, i int) int {
	j := i
	for j+1 < len(units) && units[j].open() && units[j+1].open() && units[j+1].gap == 0 && (j == i || units[j].gap == 0) &&
		isLabel(units[j].text) && isFigure(units[j+1].text) {
		j += 2
	}
	if j-i < 4 {
		return 0
	}
	return j
}

func isFigure(s string) bool { return utf8.RuneCountInString(s) <= 16 && figure.MatchString(s) }

// isLabel reports the words before a number in a table.
func isLabel(s string) bool {
	return len(strings.Fields(s)) <= maxLabelWords && !endsSentence(s) && !leadsIn(s) && !isFigure(s) &&
		strings.IndexFunc(s, unicode.IsLetter) >= 0
}

// isHeaderRow reports the names of the columns right above the first row.
func isHeaderRow(above, first *unit) bool {
	return above.open() && first.gap == 0 && isLabel(above.text) && !strings.ContainsAny(above.text, "0123456789()") &&
		len(strings.Fields(above.text)) >= 2 && trailingFigures(first.text) >= 2
}
