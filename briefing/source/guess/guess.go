// Package guess reads what a document says of itself: its title, date, place,
// publisher, symbol, session, authors, genre and language, and notes where
// each was read.
//
// It must not know file formats. It prefers an empty field to a wrong one and
// never replaces a fact that is known already.
package guess

import (
	"strings"

	"attache/briefing"
)

// The keys of Provenance.Origins are the fields' names in JSON.
const (
	keyTitle      = "title"
	keyPublisher  = "publisher"
	keyAuthors    = "authors"
	keyDate       = "date"
	keyEvent      = "event"
	keyPlace      = "place"
	keyLanguage   = "language"
	keySymbol     = "symbol"
	keySession    = "session"
	keyAgendaItem = "agendaItem"
	keyGenre      = "genre"
)

// Complete fills the fields of p that are empty with what the text states,
// each with its origin. FileName gives a title where the text has none. What
// turns out to be the masthead is a heading no longer.
func Complete(text string, blocks []briefing.Block, p briefing.Provenance) briefing.Provenance {
	g := guesser{text: text, blocks: blocks, p: &p}
	if p.Origins == nil {
		p.Origins = map[string]string{}
	}
	g.lines = topLines(text, blocks)
	g.symbol()
	g.masthead()
	g.session()
	g.title()
	g.date()
	g.place()
	g.authors()
	g.publisher()
	g.genre()
	g.language()
	g.demote()
	return p
}

type guesser struct {
	text   string
	blocks []briefing.Block
	// lines are those above and at the start of the body.
	lines []line
	p     *briefing.Provenance
}

// set fills a field that is empty.
func (g *guesser) set(field *string, key, value, origin string) {
	value = strings.Join(strings.Fields(value), " ")
	if *field != "" || value == "" {
		return
	}
	*field = value
	g.p.Origins[key] = origin
}

// setDate fills the date when it is empty or less exact.
func (g *guesser) setDate(d briefing.Date, origin string) bool {
	if d.IsZero() || !g.p.Date.IsZero() {
		return false
	}
	g.p.Date = d
	g.p.Origins[keyDate] = origin
	return true
}

// line is a line of the head of a document.
type line struct {
	text  string
	role  briefing.Role
	level int
	// body marks the first paragraphs of running text.
	body  bool
	start int
	// masthead marks what stands above the title of a United Nations document,
	// item the name of its agenda item.
	masthead, item bool
}

// The measures of a document's head.
const (
	maxHeadLines = 40
	bodyLength   = 160 // bytes of a line that is running text
)

// headFurniture is how many pieces of furniture above the text are looked at:
// a page's menus are long, its date and byline stand right above the text.
const headFurniture = 12

// headStart is the index of the first block of the head.
func headStart(blocks []briefing.Block) int {
	for i, b := range blocks {
		if b.Role != briefing.RoleBoilerplate {
			return max(0, i-headFurniture)
		}
	}
	return 0
}

// textEnd is the index behind the last block of the text: what stands below
// it is no part of the head, however short the text is.
func textEnd(blocks []briefing.Block) int {
	for i := len(blocks); i > 0; i-- {
		if blocks[i-1].Role != briefing.RoleBoilerplate {
			return i
		}
	}
	return len(blocks)
}

// topLines returns the lines of the head and the first two paragraphs of the
// body.
func topLines(text string, blocks []briefing.Block) []line {
	var lines []line
	bodies := 0
	for _, b := range blocks[headStart(blocks):textEnd(blocks)] {
		if len(lines) >= maxHeadLines || bodies == 2 {
			break
		}
		s := text[b.Span.Start:b.Span.End]
		if len(s) > bodyLength && b.Role != briefing.RoleBoilerplate && b.Role != briefing.RoleHeading && !linesOfMasthead(s) {
			bodies++
			lines = append(lines, line{text: s[:min(len(s), 4000)], role: b.Role, body: true, start: b.Span.Start})
			continue
		}
		at := b.Span.Start
		if b.Role == briefing.RoleTableRow {
			s = strings.ReplaceAll(s, " | ", "\n") // a masthead laid out as a table
		}
		for l := range strings.SplitSeq(s, "\n") {
			if t := strings.TrimSpace(l); t != "" && len(lines) < maxHeadLines {
				lines = append(lines, line{text: t, role: b.Role, level: b.Level, start: at})
			}
			at += len(l) + 1
		}
	}
	return lines
}

// quoting names an origin with the words that stand there, cut to a glance.
func quoting(origin, words string) string {
	const glance = 80
	if r := []rune(words); len(r) > glance {
		words = strings.TrimRight(string(r[:glance]), " ") + "…"
	}
	return origin + " “" + words + "”"
}
