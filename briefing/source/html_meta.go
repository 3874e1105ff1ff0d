package source

import (
	"regexp"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"attache/briefing"
	"attache/briefing/source/guess"
)

// meta is what a page says of itself outside its text.
type meta struct {
	// named are the <meta> elements by name, property or itemprop, in lower
	// case, the first of each.
	named     map[string]string
	title     string
	h1        []string
	language  string
	canonical string
	savedFrom string
	times     []string // <time datetime>, in order
	published string   // an element that says it is the date of publication
	dated     []string // short texts of elements named for a date, after the heading
	linked    linkedData
}

// savedFrom is the comment that browsers leave in a saved page.
var savedFromComment = regexp.MustCompile(`<!-- saved from url=\(\d+\)(\S+) -->`)

// readMeta gathers what a page says of itself.
func readMeta(doc *html.Node, text string) *meta {
	m := &meta{named: map[string]string{}}
	if s := savedFromComment.FindStringSubmatch(text[:min(len(text), 4096)]); s != nil {
		m.savedFrom = s[1]
	}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		m.addDated(n)
		switch n.DataAtom {
		case atom.Html:
			m.language = attr(n, "lang") + attr(n, "xml:lang")
		case atom.Title:
			if m.title == "" && n.Namespace == "" {
				m.title = oneLine(textOf(n))
			}
		case atom.Meta:
			m.addNamed(n)
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") && m.canonical == "" {
				m.canonical = attr(n, "href")
			}
		case atom.H1:
			if s := oneLine(textOf(n)); s != "" {
				if len(m.h1) == 0 {
					m.dated = nil // what stood above the heading is the site's
				}
				m.h1 = append(m.h1, s)
			}
		case atom.Time:
			if s := attr(n, "datetime"); s != "" && len(m.times) < 20 {
				m.times = append(m.times, s)
			}
		case atom.Script:
			if strings.EqualFold(attr(n, "type"), "application/ld+json") {
				m.linked.read(textOf(n))
			}
		}
	}
	return m
}

// dateNames are parts of the classes, ids and properties that sites give to
// a date; dateWords are whole ones.
var (
	dateNames = []string{"date", "datum", "fecha", "publish", "posted", "byline", "entry-meta", "post-meta", "article-meta", "articlemeta", "article__meta", "timestamp"}
	dateWords = map[string]bool{"time": true, "meta": true, "info": true, "submitted": true}
)

// namedForDate reports an element whose names say that it holds a date.
func namedForDate(n *html.Node) bool {
	if n.DataAtom == atom.Time {
		return true
	}
	for _, a := range n.Attr {
		if a.Key != "class" && a.Key != "id" && a.Key != "itemprop" {
			continue
		}
		name := strings.ToLower(a.Val)
		for _, part := range dateNames {
			if strings.Contains(name, part) {
				return true
			}
		}
		for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '-' || r == '_' }) {
			if dateWords[w] {
				return true
			}
		}
	}
	return false
}

// maxDated is how many texts that could be a date are kept, and maxDatedText
// their length in bytes.
const (
	maxDated     = 30
	maxDatedText = 160
)

// addDated notes elements whose names say that they hold a date.
func (m *meta) addDated(n *html.Node) {
	if attr(n, "itemprop") == "datePublished" && m.published == "" {
		m.published = attr(n, "content") + attr(n, "datetime")
		if m.published == "" {
			m.published = oneLine(textOf(n))
		}
	}
	if len(m.dated) >= maxDated || n.DataAtom == atom.Body || n.DataAtom == atom.Html {
		return
	}
	if !namedForDate(n) {
		return
	}
	if s := oneLine(textOf(n)); s != "" && len(s) <= maxDatedText {
		m.dated = append(m.dated, s)
	}
}

// firstDated is the first date among them.
func (m *meta) firstDated() (briefing.Date, bool) {
	for _, s := range m.dated {
		if d, ok := guess.DateIn(s); ok {
			return d, true
		}
	}
	return briefing.Date{}, false
}

func (m *meta) addNamed(n *html.Node) {
	value := oneLine(attr(n, "content"))
	for _, key := range []string{"name", "property", "itemprop", "http-equiv"} {
		for name := range strings.FieldsSeq(strings.ToLower(attr(n, key))) {
			if value != "" && m.named[name] == "" {
				m.named[name] = value
			}
		}
	}
}

// state writes what is known into the draft's facts. The order of sources is
// from the most to the least exact.
func (m *meta) state(d *draft) {
	p := &d.facts
	m.stateTitle(d)
	for _, s := range []struct{ value, origin string }{
		{m.linked.published, "the page's linked data"},
		{m.named["article:published_time"], "the page's metadata"},
		{m.published, "the page's date of publication"},
		{m.named["citation_publication_date"], "the page's metadata"},
		{m.named["citation_date"], "the page's metadata"},
		{m.named["dcterms.issued"], "the page's metadata"},
		{m.named["dcterms.date"], "the page's metadata"},
		{m.named["dcterms.created"], "the page's metadata"},
		{m.named["dc.date.issued"], "the page's metadata"},
		{m.named["dc.date"], "the page's metadata"},
		{m.named["datepublished"], "the page's metadata"},
		{m.named["og:published_time"], "the page's metadata"},
		{m.named["parsely-pub-date"], "the page's metadata"},
		{m.named["sailthru.date"], "the page's metadata"},
		{m.named["pubdate"], "the page's metadata"},
		{m.named["publishdate"], "the page's metadata"},
		{m.named["publish-date"], "the page's metadata"},
		{m.named["date"], "the page's metadata"},
		{m.onlyTime(), "the time stated on the page"},
	} {
		if date, ok := parseTime(s.value); ok && p.Date.IsZero() {
			p.Date, p.Origins["date"] = date, s.origin
		}
	}
	authors := m.linked.authors
	if len(authors) == 0 {
		authors = personsIn(m.named["author"], m.named["citation_author"], m.named["article:author"], m.named["dc.creator"], m.named["dcterms.creator"])
	}
	if len(authors) > 0 {
		p.Authors, p.Origins["authors"] = authors, "the page's metadata"
	}
	d.state(&p.Publisher, "publisher", m.linked.publisher, "the page's linked data")
	for _, key := range []string{"og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "application-name"} {
		d.state(&p.Publisher, "publisher", m.named[key], "the page's metadata")
	}
	for _, language := range []string{m.language, m.linked.language, m.named["content-language"], m.named["dc.language"], m.named["og:locale"]} {
		if tag := languageTag(language); tag != "" {
			d.state(&p.Language, "language", tag, "the page's metadata")
		}
	}
	for _, address := range []string{m.canonical, m.named["og:url"], m.savedFrom} {
		if strings.HasPrefix(address, "http://") || strings.HasPrefix(address, "https://") {
			d.state(&p.Address, "address", address, "the page's metadata")
		}
	}
	if date, ok := dateInAddress(p.Address); ok && p.Date.IsZero() {
		p.Date, p.Origins["date"] = date, "the page's address"
	}
	if date, ok := m.firstDated(); ok && p.Date.IsZero() {
		p.Date, p.Origins["date"] = date, "the date shown on the page"
	}
}

// stateTitle prefers the page's only heading of the first level where the
// page's own title agrees with it: titles carry the name of the site.
func (m *meta) stateTitle(d *draft) {
	social := m.named["og:title"]
	if len(m.h1) == 1 {
		h := m.h1[0]
		better := social + m.linked.headline
		if contains(social, h) || contains(m.linked.headline, h) || better == "" && contains(m.title, h) {
			d.state(&d.facts.Title, "title", h, "the page's heading")
		}
	}
	for _, s := range []string{m.linked.headline, social, m.named["citation_title"], m.named["dc.title"], m.named["dcterms.title"], m.named["twitter:title"]} {
		d.state(&d.facts.Title, "title", m.withoutSite(s), "the page's metadata")
	}
	d.state(&d.facts.Title, "title", m.withoutSite(m.title), "the page's title")
}

func contains(whole, part string) bool {
	return part != "" && strings.Contains(strings.ToLower(oneLine(whole)), strings.ToLower(part))
}

// siteBreak parts a title from the name of the site.
var siteBreak = regexp.MustCompile(`\s+[|–—·»:-]\s+|\s*\|\s*`)

// withoutSite drops the name of the site from the end or the start of a title.
func (m *meta) withoutSite(title string) string {
	site := m.named["og:site_name"]
	parts := siteBreak.FindAllStringIndex(title, -1)
	if len(parts) == 0 {
		return title
	}
	last, firstPart := parts[len(parts)-1], parts[0]
	switch {
	case site != "" && strings.EqualFold(strings.TrimSpace(title[last[1]:]), site):
		return title[:last[0]]
	case site != "" && strings.EqualFold(strings.TrimSpace(title[:firstPart[0]]), site):
		return title[firstPart[1]:]
	case title == m.title && len(strings.Fields(title[:last[0]])) >= 4 && len(strings.Fields(title[last[1]:])) <= 5:
		return title[:last[0]]
	}
	return title
}

// onlyTime is a time stated once on the page, or first among few.
func (m *meta) onlyTime() string {
	if len(m.times) == 0 || len(m.times) > 3 {
		return ""
	}
	return m.times[0]
}

// parseTime reads the ways in which pages state a date.
func parseTime(s string) (briefing.Date, bool) {
	s = strings.TrimSpace(s)
	if len(s) < 7 {
		return briefing.Date{}, false
	}
	for _, layout := range []string{
		time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04:05-0700", "2006-01-02T15:04-07:00", "2006-01-02T15:04", "2006-01-02 15:04:05",
		"2006-01-02", "2006/01/02", "2006-01", "2 January 2006", "January 2, 2006", "Jan 2, 2006", "2 Jan 2006", time.RFC1123, time.RFC1123Z,
		"Mon, 02 Jan 2006", "Monday, January 2, 2006", "20060102",
	} {
		t, err := time.Parse(layout, s)
		if err != nil || t.Year() < 1900 {
			continue
		}
		if layout == "2006-01" {
			return briefing.Date{Year: t.Year(), Month: t.Month()}, true
		}
		return briefing.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}, true
	}
	if d, ok := guess.DateIn(s); ok && len(s) < 60 {
		return d, true
	}
	if len(s) > 10 {
		if t, err := time.Parse("2006-01-02", s[:10]); err == nil {
			return briefing.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}, true
		}
	}
	return briefing.Date{}, false
}

var addressDate = regexp.MustCompile(`/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)`)

// dateInAddress reads ".../2024/07/25/...".
func dateInAddress(address string) (briefing.Date, bool) {
	m := addressDate.FindStringSubmatch(address)
	if m == nil {
		return briefing.Date{}, false
	}
	t, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3])
	if err != nil {
		return briefing.Date{}, false
	}
	return briefing.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}, true
}

// personsIn takes the first statement that reads like names of people.
func personsIn(statements ...string) []string {
	for _, s := range statements {
		if s == "" || strings.Contains(s, "://") || strings.ContainsAny(s, "@0123456789") || len(s) > 120 || len(strings.Fields(s)) < 2 {
			continue
		}
		return []string{strings.TrimPrefix(s, "By ")}
	}
	return nil
}

// languageTag makes "en_US" and "EN" the tag "en".
func languageTag(s string) string {
	tag, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(strings.TrimSpace(s), "_", "-")), "-")
	if len(tag) != 2 && len(tag) != 3 {
		return ""
	}
	return tag
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
