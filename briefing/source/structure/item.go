package structure

import (
	"regexp"
	"strconv"
	"strings"

	"attache/briefing"
)

// markItems finds list items and numbered paragraphs by their markers.
func markItems(units []unit) {
	numbers := sequences(units)
	for i := range units {
		u := &units[i]
		if !u.open() {
			continue
		}
		switch {
		case isBullet(u.text):
			if bulletHolds(units, i) {
				u.block.Role = briefing.RoleListItem
			}
		case numbers[i] != "":
			if isNumberedHeading(units, numbers, i) {
				continue
			}
			u.block.Number = numbers[i]
			u.block.Role = briefing.RoleParagraph
			if listed(units, i, numbers[i]) {
				u.block.Role = briefing.RoleListItem
			}
		case letterOf(u.text) != "":
			u.block.Number = letterOf(u.text)
			u.block.Role = briefing.RoleListItem
		}
	}
}

// sequences returns the paragraph number of each unit. A number that could
// be a quantity or a year counts only next to its neighbour in a sequence.
func sequences(units []unit) []string {
	numbers := make([]string, len(units))
	var at []int
	for i := range units {
		if !units[i].open() {
			continue
		}
		if n := numeralOf(units[i].text); n != "" {
			numbers[i] = n
			at = append(at, i)
		}
	}
	kept := make([]string, len(units))
	for k, i := range at {
		doubtful := dotted(units[i].text) || stroked(units[i].text) || len(numbers[i]) >= 4 && !strings.Contains(numbers[i], ".")
		before := k > 0 && follows(numbers[at[k-1]], numbers[i])
		after := k+1 < len(at) && follows(numbers[i], numbers[at[k+1]])
		if !doubtful || before || after {
			kept[i] = numbers[i]
		}
	}
	return kept
}

// bulletHolds reports whether a dash or an asterisk marks an item here. An
// em dash opens a speech, an asterisk a note, unless other items or a lead-in
// stand beside it.
func bulletHolds(units []unit, i int) bool {
	first := firstRune(units[i].text)
	if first != '—' && first != '*' {
		return true
	}
	beside := func(j int) bool {
		return j >= 0 && j < len(units) && isBullet(units[j].text) && firstRune(units[j].text) == first
	}
	announced := i > 0 && leadsIn(units[i-1].text)
	if first == '*' {
		return announced || beside(i-1) || beside(i+1)
	}
	return announced || beside(i-1) && units[i-1].is(briefing.RoleListItem)
}

// listed reports whether a numbered unit stands in a list: announced by a
// lead-in, or next to an item that is.
func listed(units []unit, i int, number string) bool {
	for j := i - 1; j >= 0; j-- {
		u := &units[j]
		switch above := u.block.Number; {
		case above != "" && above == letterOf(u.text):
			continue
		case above != "" && strings.Count(above, ".") > strings.Count(number, "."):
			continue
		case above != "" && strings.Count(above, ".") < strings.Count(number, "."):
			return leadsIn(u.text)
		case above != "":
			return u.is(briefing.RoleListItem)
		}
		return leadsIn(u.text)
	}
	return false
}

// isNumberedHeading reports a section title such as "1. Introduction": short,
// without an end, and followed by text and not by its own sequel.
func isNumberedHeading(units []unit, numbers []string, i int) bool {
	_, rest, _ := strings.Cut(units[i].text, " ")
	if !titleLike(rest) || len(rest) > 90 || i+1 >= len(units) || i > 0 && leadsIn(units[i-1].text) {
		return false
	}
	next := &units[i+1]
	if n := numbers[i+1]; n != "" {
		return strings.HasPrefix(n, numbers[i]+".")
	}
	return next.isBody() || titleLike(next.text) && i+2 < len(units) && units[i+2].isBody()
}

var romanNumeral = regexp.MustCompile(`^\(?[ivx]+\)$`)

// numberParagraphs completes the numbers of sub-paragraphs: "(a)" after
// paragraph 12 is "12 (a)", and "(i)" below it "12 (a) (i)".
func numberParagraphs(units []unit) {
	var number, sub string
	for i := range units {
		u := &units[i]
		switch {
		case u.is(briefing.RoleHeading):
			number, sub = "", ""
		case u.furniture(), u.block.Number == "", u.is(briefing.RoleFootnote):
		case letterOf(u.text) != u.block.Number:
			number, sub = u.block.Number, ""
		case romanNumeral.MatchString(u.block.Number) && sub != "" && !nextLetter(sub, u.block.Number):
			u.block.Level = 1
			if number != "" {
				u.block.Level = 2
			}
			u.block.Number = strings.TrimSpace(number + " " + sub + " " + u.block.Number)
		default:
			sub = u.block.Number
			if number != "" {
				u.block.Number, u.block.Level = number+" "+sub, 1
			}
		}
	}
}

// nextLetter reports whether b follows a in the alphabet: "(h)", "(i)".
func nextLetter(a, b string) bool {
	a, b = strings.Trim(a, "()"), strings.Trim(b, "()")
	return len(a) == 1 && len(b) == 1 && b[0] == a[0]+1
}

// longItem is in bytes: numbered items of which half are longer are the
// numbered paragraphs of a paper.
const longItem = 120

// settleNumbered makes paragraphs of the items of a numbered list that are
// the paragraphs of a paper. A format states no difference between the two; a
// list goes on over headings and other blocks until its numbers begin anew.
func settleNumbered(units []unit) {
	var list []int
	last := 0
	end := func() {
		long := 0
		for _, i := range list {
			if len(units[i].text) > longItem {
				long++
			}
		}
		for _, i := range list {
			if long*2 >= len(list) {
				units[i].block.Role, units[i].block.Level = briefing.RoleParagraph, 0
			}
		}
		list = nil
	}
	for i := range units {
		u := &units[i]
		n, err := strconv.Atoi(u.block.Number)
		if !u.stated || !u.is(briefing.RoleListItem) || u.block.Level > 0 || err != nil {
			continue
		}
		if len(list) > 0 && n != last+1 {
			end()
		}
		list, last = append(list, i), n
	}
	end()
}
