package source

import (
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefing"
	"attache/briefing/source/guess"
)

// shownDates gathers the dates that a reader of a page sees, in the order of
// the page, with how far they stand from its heading.
type shownDates struct {
	order   guess.Order
	all     []shownDate
	offset  int    // in bytes of visible text
	heading int    // offset of the first heading of the page; -1 before it
	before  string // the piece of text before
	// around are the elements that the heading stands in, which are beside
	// nothing.
	around map[*html.Node]bool
}

// shownDate is one date on a page.
type shownDate struct {
	date   briefing.Date
	offset int
	rank   dateRank
}

// dateRank says how surely a date is that of publication; the lowest wins.
type dateRank int

const (
	rankPublished dateRank = iota // named or introduced as the date of publication
	rankNamed                     // in an element named for a date, or <time>
	rankLine                      // a line of its own near the heading
	rankOpening                   // at the start of one of the first paragraphs
	rankAside                     // named for a date, but beside the text
	rankUpdated                   // of the last change
	rankNone
)

// The words in names of elements, and in what they hold, that tell dates.
var (
	publishedNames = []string{"publish", "publisad", "publicad", "pubdate", "pub-date", "erstell", "creat", "posted", "entry-date", "post-date", "article-date", "articledate", "issued"}
	updatedNames   = []string{"updated", "modif", "last-change", "lastchange", "aktualis"}
	asideNames     = []string{
		"comment", "related", "sidebar", "teaser", "widget", "recent", "footer", "copyright", "event", "calendar", "archive", "popular", "latest", "signature", "profile",
	}
	publishedWords = regexp.MustCompile(`(?i)\b(published|posted|publi[ée]e?|mise? en ligne|paru|publicad[oa]|publicado el|veröffentlicht|erstellt|erschienen|pubblicato|gepubliceerd|press release|news release|communiqu[ée]|comunicado|nota de prensa|pressemitteilung)\b`)
	updatedWords   = regexp.MustCompile(`(?i)\b(updated|last modified|mis(?:e)? à jour|actualizad[oa]|aktualisiert|stand|modified)\b`)
	// openingEnd is what follows the date with which a paragraph opens.
	openingEnd = regexp.MustCompile(`^[^.;]{0,45}?\b\d{1,2}[^.;]{0,18}?\d{2,4}\)?(?: \([^()]{2,40}\))?\s*(?:[-–—:|(.„“"«]|$)|^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b`)
)

// The measures of dates near a heading, in bytes.
const (
	maxShownDate  = 160  // of a text that is named for a date
	maxBefore     = 400  // between a date and the heading below it
	maxAfter      = 900  // between the heading and a line with a date
	maxAside      = 300  // between the heading and a date that seems to be beside the text
	maxLabel      = 40   // of a label before a date
	maxOpening    = 2500 // between the heading and a paragraph that opens with one
	openingLength = 110  // of a paragraph's start
)

// readShownDates walks the page.
func readShownDates(doc *html.Node, language string) *shownDates {
	s := &shownDates{order: guess.OrderIn(language), heading: -1, around: map[*html.Node]bool{}}
	body := bodyOf(doc)
	s.around[body] = true
	if h := firstHeading(body); h != nil {
		for n := h; n != nil; n = n.Parent {
			s.around[n] = true
		}
	}
	s.walk(body, rankNone, 0)
	return s
}

func firstHeading(body *html.Node) *html.Node {
	for n := range body.Descendants() {
		if n.DataAtom == atom.H1 && oneLine(textOf(n)) != "" {
			return n
		}
	}
	return nil
}

// walk visits n, which stands in elements of a rank.
func (s *shownDates) walk(n *html.Node, rank dateRank, depth int) {
	if depth > 4*MaxNesting {
		return
	}
	if n.Type == html.TextNode {
		s.addText(n.Data, rank)
		return
	}
	if n.Type == html.ElementNode {
		if unseen[n.DataAtom] || n.Namespace == "svg" {
			return
		}
		if s.heading < 0 && (n.DataAtom == atom.H1) && oneLine(textOf(n)) != "" {
			s.heading = s.offset
		}
		rank = s.enter(n, rank)
	}
	for c := range n.ChildNodes() {
		s.walk(c, rank, depth+1)
	}
}

// enter ranks an element by its names, and notes the date that it states.
func (s *shownDates) enter(n *html.Node, outer dateRank) dateRank {
	names := namesOfElement(n)
	isTime := n.DataAtom == atom.Time
	if outer == rankAside || !s.around[n] && (n.DataAtom == atom.Aside || n.DataAtom == atom.Footer || n.DataAtom == atom.Nav || holdsAny(names, asideNames)) {
		if isTime || outer != rankAside && namedForDate(n) {
			s.addNamed(n, rankAside)
		}
		return rankAside
	}
	rank := rankNone
	switch {
	case holdsAny(names, updatedNames) && !holdsAny(names, publishedNames):
		rank = rankUpdated
	case (isTime || namedForDate(n)) && holdsAny(names, publishedNames):
		rank = rankPublished
	case isTime || namedForDate(n):
		rank = min(outer, rankNamed)
	}
	if rank == rankNone {
		return outer
	}
	if outer == rankUpdated {
		rank = rankUpdated
	}
	s.addNamed(n, rank)
	return rank
}

// namesOfElement are the names that a site gave to an element, in lower case.
func namesOfElement(n *html.Node) string {
	var names string
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "id", "itemprop", "property":
			names += " " + a.Val
		}
	}
	return strings.ToLower(names)
}

func holdsAny(s string, parts []string) bool {
	if s == "" {
		return false
	}
	for _, p := range parts {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// addNamed notes the date in an element named for one.
func (s *shownDates) addNamed(n *html.Node, rank dateRank) {
	text := spacedText(n)
	if len(text) > maxShownDate {
		return
	}
	switch {
	case rank == rankNamed && updatedWords.MatchString(text) && !publishedWords.MatchString(text):
		rank = rankUpdated
	case rank == rankNamed && publishedWords.MatchString(text):
		rank = rankPublished
	}
	for _, stated := range []string{attr(n, "datetime"), attr(n, "content")} {
		if d, ok := parseTime(stated); ok && d.Day > 0 {
			s.add(d, rank)
			return
		}
	}
	if d, ok := guess.ShownDate(text, s.order); ok {
		s.add(d, rank)
	} else if d, ok := guess.ShownDate(attr(n, "title"), s.order); ok {
		s.add(d, rank)
	}
}

func (s *shownDates) add(d briefing.Date, rank dateRank) {
	s.all = append(s.all, shownDate{d, s.offset, rank})
}

// addText notes a date that stands in the text itself.
func (s *shownDates) addText(data string, outer dateRank) {
	text := oneLine(data)
	if text == "" {
		return
	}
	if outer == rankNone || outer == rankAside {
		rank := rankOf(text)
		// "Published on" often stands in an element of its own before the date.
		if rank == rankLine && len(s.before) <= maxLabel {
			if before := rankOf(s.before + " " + text); before != rankNone {
				rank = before
			}
		}
		if rank != rankNone {
			if outer == rankAside {
				rank = max(rank, rankAside)
			}
			if d, ok := guess.ShownDate(text[:min(len(text), maxShownDate)], s.order); ok {
				s.add(d, rank)
			}
		}
	}
	s.before = text
	s.offset += len(text)
}

// rankOf ranks a piece of text by its looks.
func rankOf(text string) dateRank {
	start := text[:min(len(text), openingLength)]
	switch {
	case !strings.ContainsAny(start, "0123456789"):
		return rankNone
	case len(text) <= maxShownDate && publishedWords.MatchString(text):
		return rankPublished
	case len(text) <= maxShownDate && updatedWords.MatchString(text):
		return rankUpdated
	case guess.IsDateLine(text):
		return rankLine
	case openingEnd.MatchString(start) && !guess.CitesAnother(start):
		return rankOpening
	}
	return rankNone
}

// best is the date that is most likely that of publication: of those of the
// lowest rank the one nearest to the heading.
func (s *shownDates) best() (briefing.Date, bool) {
	var best *shownDate
	for i := range s.all {
		c := &s.all[i]
		if !s.within(c) {
			continue
		}
		if best == nil || c.rank < best.rank || c.rank == best.rank && s.distance(c) < s.distance(best) {
			best = c
		}
	}
	if best == nil {
		return briefing.Date{}, false
	}
	return best.date, true
}

// within reports whether a date stands near enough to the heading for its
// rank: the less is known of it, the nearer.
func (s *shownDates) within(c *shownDate) bool {
	heading := max(0, s.heading)
	switch c.rank {
	case rankLine:
		return c.offset >= heading-maxBefore && c.offset <= heading+maxAfter
	case rankOpening:
		return c.offset >= heading && c.offset <= heading+maxOpening
	case rankAside:
		return c.offset >= heading && c.offset <= heading+maxAside
	}
	return true
}

// distance is from the heading; what stands above it is a little farther.
func (s *shownDates) distance(c *shownDate) int {
	d := c.offset - max(0, s.heading)
	if d < 0 {
		return -3 * d
	}
	return d
}

// spacedText is the text below n with a space between its pieces.
func spacedText(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode && (c.Parent == nil || !unseen[c.Parent.DataAtom]) {
			b.WriteString(c.Data + " ")
			if b.Len() > 4*maxShownDate {
				break
			}
		}
	}
	return oneLine(b.String())
}
