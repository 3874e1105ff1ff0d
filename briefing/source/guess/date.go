package guess

import (
	"strconv"
	"strings"
	"time"

	"attache/briefing"
)

var months = map[string]time.Month{}

func init() {
	for m, names := range [...]string{
		1:  "january jan janvier janv enero ene januar jänner januari janeiro gennaio gen",
		2:  "february feb février fevrier févr fév febrero februar februari fevereiro febbraio",
		3:  "march mar mars marzo märz maart março",
		4:  "april apr avril avr abril abr aprile",
		5:  "may mai mayo mei maio maggio mag",
		6:  "june jun juin junio juni junho giugno giu",
		7:  "july jul juillet juil julio juli julho luglio lug",
		8:  "august aug août aout agosto ago augustus",
		9:  "september sept sep septembre septiembre setiembre setembro settembre",
		10: "october oct octobre octubre oktober okt outubro ottobre ott",
		11: "november nov novembre noviembre novembro",
		12: "december dec décembre decembre déc diciembre dic dezember dez dezembro dicembre",
	} {
		for name := range strings.FieldsSeq(names) {
			months[name] = time.Month(m)
		}
	}
}

// The ways of writing a date, in English, French, Spanish and their
// neighbours.
const (
	dayWords   = `(\d{1,2})(?:st|nd|rd|th|er|º)?`
	toDay      = `(?:\s?(?:[-–—/]|to|and|au|et|al|y)\s?(?:el )?` + dayWords + `)?`
	monthWord  = `(\p{L}{3,10})\.?`
	yearDigits = `((?:19|20)\d\d)`
)

var (
	// "25 July 2024", "le 12 juin 2025", "19 de agosto de 2025", "3–5 June 2025"
	dayFirst = lazily(`(?i)\b` + dayWords + toDay + `\.?(?: de| of)? ` + monthWord + `(?: de| del)?,? ` + yearDigits + `\b`)
	// "July 25, 2024"
	monthFirst = lazily(`(?i)\b` + monthWord + ` ` + dayWords + toDay + `,? ` + yearDigits + `\b`)
	// "July 2024", "mars 2025", "mayo de 2025"
	monthYear = lazily(`(?i)(?:^|[^\p{L}])` + monthWord + `(?: de| del)? ` + yearDigits + `\b`)
	isoDate   = lazily(`\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b`)
	// "25/07/2024": the day comes first but in the United States, so it must
	// be above 12. With points ("25.07.2024") it always comes first.
	slashed = lazily(`\b(\d{1,2})([/.])\s?(\d{1,2})[/.]\s?((?:19|20)\d\d)\b`)
)

// findDate returns the first date in s and where it stands; ok is false when
// there is none. Of "3–5 June" it is the last day.
func findDate(s string) (d briefing.Date, at []int, ok bool) {
	if !hasYear(s) {
		return briefing.Date{}, nil, false
	}
	type hit struct {
		d  briefing.Date
		at []int
	}
	var best *hit
	seen := false
	consider := func(d briefing.Date, at []int) {
		seen = true
		if !valid(d) {
			return
		}
		if best == nil || at[0] < best.at[0] {
			best = &hit{d, at[:2:2]}
		}
	}
	for _, m := range dayFirst().FindAllStringSubmatchIndex(s, 4) {
		if month := monthOf(s[m[6]:m[7]]); month > 0 {
			consider(dateOf(s[m[8]:m[9]], month, lastDay(s, m[2:6])), m)
		}
	}
	for _, m := range monthFirst().FindAllStringSubmatchIndex(s, 4) {
		if month := monthOf(s[m[2]:m[3]]); month > 0 {
			consider(dateOf(s[m[8]:m[9]], month, lastDay(s, m[4:8])), m)
		}
	}
	for _, m := range isoDate().FindAllStringSubmatchIndex(s, 4) {
		consider(dateOf(s[m[2]:m[3]], time.Month(atoi(s[m[4]:m[5]])), atoi(s[m[6]:m[7]])), m)
	}
	for _, m := range slashed().FindAllStringSubmatchIndex(s, 4) {
		if day := atoi(s[m[2]:m[3]]); day > 12 || s[m[4]:m[5]] == "." {
			consider(dateOf(s[m[8]:m[9]], time.Month(atoi(s[m[6]:m[7]])), day), m)
		}
	}
	if best != nil {
		return best.d, best.at, true
	}
	if seen {
		return briefing.Date{}, nil, false // a day that no month has
	}
	for _, m := range monthYear().FindAllStringSubmatchIndex(s, 4) {
		if month := monthOf(s[m[2]:m[3]]); month > 0 {
			return dateOf(s[m[4]:m[5]], month, 0), m[:2:2], true
		}
	}
	return briefing.Date{}, nil, false
}

// hasYear reports the digits of a year, which every date has: most lines have
// none, and looking at the ways of writing dates takes long.
func hasYear(s string) bool {
	for i := 0; i+4 <= len(s); i++ {
		if c := s[i : i+2]; (c == "19" || c == "20") && isDigit(s[i+2]) && isDigit(s[i+3]) {
			return true
		}
	}
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// DateIn returns the first whole date in s.
func DateIn(s string) (briefing.Date, bool) {
	d, _, ok := findDate(s)
	return d, ok && d.Day > 0
}

func lastDay(s string, at []int) int {
	if at[2] >= 0 {
		return atoi(s[at[2]:at[3]])
	}
	return atoi(s[at[0]:at[1]])
}

func monthOf(word string) time.Month { return months[strings.ToLower(strings.TrimSuffix(word, "."))] }

func atoi(s string) int { n, _ := strconv.Atoi(s); return n }

func dateOf(year string, month time.Month, day int) briefing.Date {
	return briefing.Date{Year: atoi(year), Month: month, Day: day}
}

// valid refuses the 31st of June and years that no document has.
func valid(d briefing.Date) bool {
	if d.Year < 1900 || d.Month < 0 || d.Month > 12 || d.Day < 0 {
		return false
	}
	if d.Day == 0 {
		return true
	}
	t := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
	return t.Day() == d.Day && t.Month() == d.Month
}

// The measures of lines that give a date beside other facts.
const (
	maxDateLine = 140 // bytes
	tailLines   = 6
)

// date looks at the masthead, then at lines in the head that hold little more than a date, then at
// a dateline, then at lines that give a date beside other facts, then at the
// end of a resolution.
func (g *guesser) date() {
	if !g.p.Date.IsZero() && g.p.Origins[keyDate] != OriginShown {
		return
	}
	if d := g.mastheadDate(); !d.IsZero() {
		g.p.Date, g.p.Origins[keyDate] = d, "the masthead"
	}
	if !g.p.Date.IsZero() {
		return
	}
	for _, exact := range []bool{true, false} {
		for _, l := range g.lines {
			if l.body || len(l.text) > maxDateLine {
				continue
			}
			d, at, ok := findDate(l.text)
			if !ok || exact != mostly(l.text, at) || citesAnother(l.text) {
				continue
			}
			if !exact && (l.role == briefing.RoleHeading && l.text == g.p.Title || isClause(l.text)) {
				continue
			}
			g.setDate(d, quoting("a line at the head of the text:", l.text))
			return
		}
		if dl, ok := g.dateline(); ok && g.setDate(dl.date, "the dateline") {
			return
		}
	}
	g.closingDate()
}

// OriginShown is the origin of a date that stands anywhere on a web page: the
// masthead of the document on it knows better.
const OriginShown = "the date shown on the page"

// mastheadDate is the date beside or below who gets the document.
func (g *guesser) mastheadDate() (d briefing.Date) {
	for i, l := range g.lines {
		if !distribution().MatchString(l.text) {
			continue
		}
		d, _, ok := findDate(l.text)
		if !ok && i+1 < len(g.lines) {
			d, _, ok = findDate(g.lines[i+1].text)
		}
		if ok {
			return d
		}
	}
	return d
}

// closingDate reads the date below "9th plenary meeting" at the end.
func (g *guesser) closingDate() {
	for i := max(1, len(g.blocks)-tailLines); i < len(g.blocks); i++ {
		before := g.slice(i - 1)
		if !meeting().MatchString(before[max(0, len(before)-maxMeeting):]) {
			continue
		}
		s := g.slice(i)
		if d, at, ok := findDate(s); ok && mostly(s, at) {
			g.setDate(d, "the end of the text")
		}
	}
	g.signedDate()
}

// maxSigned is in bytes of a line with which a letter or a statement ends.
const maxSigned = 80

// signedDate reads the date with which letters and statements end: "Geneva,
// 10 December 2023". It must be the end of the text.
func (g *guesser) signedDate() {
	seen := 0
	for i := len(g.blocks) - 1; i >= 0 && seen < 2; i-- {
		if g.blocks[i].Role == briefing.RoleBoilerplate || g.blocks[i].Role == briefing.RoleFootnote {
			continue
		}
		seen++
		if g.blocks[i].Role != briefing.RoleParagraph {
			continue
		}
		s := g.slice(i)
		s = s[strings.LastIndexByte(s, '\n')+1:]
		if len(s) > maxSigned {
			continue
		}
		if d, at, ok := findDate(s); ok && d.Day > 0 && mostly(s, at) && !citesAnother(s) {
			g.setDate(d, "the end of the text")
			return
		}
	}
}

// distribution is the line of a masthead above or beside its date.
var distribution = lazily(`(?i)(?:^|\p{Zs})distr\.?\p{Zs}?:|(?:^|\p{Zs})distr\.\p{Zs}(?:g[eé]n[eé]rale?|general|limit[ée]e|limitada|r[ée]serv[ée]e|reservada|restreinte)\b`)

// maxMeeting is in bytes of what meeting finds, at most.
const maxMeeting = 40

var meeting = lazily(`(?i)(plenary meeting|séance plénière|sesión plenaria|meeting)$`)

func (g *guesser) slice(i int) string { return g.text[g.blocks[i].Span.Start:g.blocks[i].Span.End] }

// mostly reports whether a date is at least half of a line, or of a part of
// it between bars.
func mostly(s string, at []int) bool {
	start, end := 0, len(s)
	for _, sep := range []string{"|", "·", "•", " – ", " — ", "   ", "\t"} {
		if i := strings.LastIndex(s[:at[0]], sep); i >= start {
			start = i + len(sep)
		}
		if i := strings.Index(s[at[1]:], sep); i >= 0 && at[1]+i < end {
			end = at[1] + i
		}
	}
	return (at[1]-at[0])*2 >= len(strings.TrimSpace(s[start:end]))
}

var citing = lazily(`(?i)\b(resolutions?|résolutions?|resoluci(?:ón|ones)|decisions?|décisions?|decisi(?:ón|ones)|recalling|rappelant|recordando|reaffirming|réaffirmant|reafirmando|since|depuis|desde|until|report of|adopted|adoptée?|aprobada|letter dated|note verbale)\b`)

// citesAnother reports a line whose date belongs to another text or event.
func citesAnother(s string) bool { return citing().MatchString(s) }

// maxFactWords is how many words a line of facts has at most that ends as a
// sentence or a clause does.
const maxFactWords = 14

// isClause reports a piece of running text, whose date is seldom its own.
func isClause(s string) bool {
	return len(strings.Fields(s)) > maxFactWords && strings.ContainsAny(s[len(s)-1:], ".,;:")
}
