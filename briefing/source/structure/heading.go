package structure

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// The measures of a heading.
const (
	maxHeadingRunes = 160
	maxHeadingWords = 22
	// maxHeadingRun is how many headings may follow one another (title,
	// subtitle, part, section) before they are taken for a list of lines.
	maxHeadingRun = 4
)

// titleLike reports whether a line could be a heading by itself: short,
// beginning as a title does, and not ending as a sentence does.
func titleLike(s string) bool {
	if s == "" || utf8.RuneCountInString(s) > maxHeadingRunes || len(strings.Fields(s)) > maxHeadingWords || strings.Contains(s, "\n") {
		return false
	}
	first := firstRune(strings.TrimLeft(s, openingMarks+"[(¿¡ \u00a0"))
	if !unicode.IsUpper(first) && !unicode.IsTitle(first) && !unicode.IsDigit(first) && !caseless(first) {
		return false
	}
	last := lastRune(s)
	if strings.ContainsRune(".,;:…。、，；：-–—|/", last) || endsSentence(s) && last != '?' && last != '!' && last != '？' {
		return false
	}
	if last == '?' && len(strings.Fields(s)) > 14 {
		return false
	}
	return !labelled(s) && !isDetail(s) && enoughLetters(s) && !breaksOff(s)
}

// unfinished are small words that end no title: the line was broken there.
var unfinished = func() map[string]bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq("the of and to in by for with a an or which that when where who he she they following " +
		"le la les de des du et à un une que qui dans pour par sur aux avec el los las del y o en con una unos") {
		words[w] = true
	}
	return words
}()

// breaksOff reports a line that stops in mid-sentence.
func breaksOff(s string) bool {
	words := strings.Fields(s)
	return len(words) > 3 && unfinished[words[len(words)-1]]
}

func caseless(r rune) bool {
	return unicode.IsLetter(r) && !unicode.IsLower(r) && !unicode.IsUpper(r)
}

// enoughLetters leaves out figures, dates in digits, telephone numbers.
func enoughLetters(s string) bool {
	letters, others := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			letters++
		case !unicode.IsSpace(r):
			others++
		}
	}
	return letters >= 2 && letters > 2*others || letters >= 24
}

// label is one word or initials before a colon: "Moderator: …", "Q: …",
// "SMITH: …". Two words before it more often make a title in two halves.
var label = regexp.MustCompile(`^[^\s:\d]{1,24}\p{Zs}?: ?\S`)

// speaker is a name in capitals before a colon, in transcripts.
var speaker = regexp.MustCompile(`^\p{Lu}[\p{Lu}\p{M} .’'-]{1,40}\p{Zs}?: ?\S`)

func labelled(s string) bool {
	return label.MatchString(s) || speaker.MatchString(s) && strings.ToUpper(s) != s
}

// isDetail reports lines of facts that stand below titles and are none:
// dates, places, addresses, telephone numbers, links, document symbols.
func isDetail(s string) bool {
	return IsSeat(s) || detail.MatchString(s) || dateOnly.MatchString(s) || symbolOnly.MatchString(s)
}

var (
	detail     = regexp.MustCompile(`(?i)@|https?://|www\.|\+\d{1,3}[ (\d]|©|\[image|\b\d{1,2}[.:]\d{2}\b|(?:^|[,|–—] ?)(?:\p{L}+ )?(?:\d{1,2}\.? (?:de )?)?\p{L}{3,10} (?:de )?(?:19|20)\d\d$`)
	dateOnly   = regexp.MustCompile(`(?i)^(?:\p{L}+,? )?(?:le )?\d{1,2}(?:\p{Zs}?[-–—/]\p{Zs}?\d{1,2})?(?:er|st|nd|rd|th)?\.?(?: de)? \p{L}+(?: de)?,? \d{4}\b|^\p{L}+ \d{1,2}, \d{4}\b`)
	symbolOnly = regexp.MustCompile(`^[A-Z]{1,6}(?:/[A-Za-z0-9.()\-]+){1,7}\*?$`)
)

// markHeadings decides which title-like lines are headings: those that have
// something to head.
func markHeadings(units []unit) {
	for i := range units {
		// A format's big letters make no heading of a place or a symbol.
		if u := &units[i]; u.stated && u.is(briefing.RoleHeading) && (symbolOnly.MatchString(u.text) || IsSeat(u.text)) {
			u.block.Role, u.block.Level = briefing.RoleParagraph, 0
		}
	}
	for i := 0; i < len(units); {
		if !units[i].open() || units[i].stated || !titleLike(units[i].text) {
			i++
			continue
		}
		end := i
		for end < len(units) && units[end].open() && titleLike(units[end].text) {
			end++
		}
		markRun(units, i, end)
		i = end
	}
	for i := range units {
		if units[i].block.Role == "" {
			units[i].block.Role = briefing.RoleParagraph
		}
	}
}

// markRun decides for title-like lines that follow one another.
func markRun(units []unit, start, end int) {
	if start > 0 && units[start].gap == 0 && (leadsIn(units[start-1].text) || units[start-1].is(briefing.RoleQuotation)) {
		// Lines that were announced: they head nothing before the next gap.
		for start < end && (units[start].gap == 0) {
			start++
		}
	}
	if start == end || !headsSomething(units, end) {
		return
	}
	if end-start <= maxHeadingRun {
		for i := start; i < end; i++ {
			units[i].block.Role = briefing.RoleHeading
		}
		return
	}
	// A long run: a list of lines, of which the first that stands apart and
	// the last can be headings.
	for i := start; i < end; i++ {
		first := i == 0 || i == start && units[i].gap > 0
		apart := i == end-1 && (units[i].gap > 0 || roman.MatchString(units[i].text) || end < len(units) && units[end].gap > 0)
		if first || apart {
			units[i].block.Role = briefing.RoleHeading
		}
	}
}

// headsSomething reports whether text follows that a heading can stand over.
func headsSomething(units []unit, i int) bool {
	for i < len(units) && units[i].furniture() {
		i++
	}
	if i == len(units) {
		return false
	}
	u := &units[i]
	if u.gap == 0 && u.block.Role == "" && startsLower(u.text) && !opensItem(u.text) {
		return false // the same sentence goes on
	}
	return u.words() >= 8 || endsSentence(u.text) || leadsIn(u.text) || strings.HasSuffix(u.text, ",") ||
		u.is(briefing.RoleListItem) || u.is(briefing.RoleTableRow) || u.is(briefing.RoleQuotation) || u.block.Number != "" ||
		u.block.Role == briefing.RoleParagraph || isDetail(u.text) && i+1 < len(units)
}

// settleLevels gives headings without a stated level theirs: the first of
// the text is the title, roman numerals come above letters.
func settleLevels(units []unit) {
	titled := false
	for i := range units {
		u := &units[i]
		if !u.is(briefing.RoleHeading) {
			titled = titled || u.isBody()
			continue
		}
		if u.block.Level > 0 {
			titled = true
			continue
		}
		switch {
		case !titled && !roman.MatchString(u.text):
			u.block.Level = 1
		case roman.MatchString(u.text) && !strings.ContainsRune("IVX", firstRune(u.text)):
			u.block.Level = 3
		default:
			u.block.Level = 2
		}
		titled = true
	}
}

// TitleLike reports whether a line could be a heading by its words, for
// formats that show one by bold letters alone.
func TitleLike(s string) bool { return titleLike(s) }
