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
	published string // an element that says it is the date of publication
	scripted  string // the first date that a script names so
	shown     *shownDates
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
		m.addPublished(n)
		switch n.DataAtom {
		case atom.Html:
			m.language = attr(n, "lang")
			if m.language == "" {
				m.language = attr(n, "xml:lang")
			}
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
				m.h1 = append(m.h1, s)
			}
		case atom.Script:
			m.addScript(n)
		}
	}
	language := m.language
	if !strings.ContainsAny(language, "-_") && m.named["og:locale"] != "" {
		language = m.named["og:locale"] // names the country too
	}
	m.shown = readShownDates(doc, language)
	return m
}

// dateNames are parts of the classes, ids and properties that sites give to
// a date; dateWords are whole ones.
var (
	dateNames = []string{"date", "datum", "fecha", "publish", "posted", "byline", "entry-meta", "post-meta", "article-meta", "articlemeta", "article__meta", "timestamp", "authored"}
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

// addPublished notes the first element that states the date of publication
// in schema.org's words.
func (m *meta) addPublished(n *html.Node) {
	if attr(n, "itemprop") != "datePublished" || m.published != "" {
		return
	}
	m.published = attr(n, "content") + attr(n, "datetime")
	if m.published == "" {
		m.published = oneLine(textOf(n))
	}
}

// scriptDate finds the date of publication among what a page's scripts hold.
var scriptDate = regexp.MustCompile(`(?i)"(?:date_?published|published_?(?:date|at|on|time)?|publish_?(?:date|time)|publication_?(?:date|time)|pub_?date|display_date)"\s*:\s*"(\d{4}-\d\d-\d\d[^"]{0,30})"`)

// addScript reads linked data, and notes the first date of publication that
// any script holds.
func (m *meta) addScript(n *html.Node) {
	script := textOf(n)
	if strings.EqualFold(attr(n, "type"), "application/ld+json") {
		m.linked.read(script)
	}
	if m.scripted == "" {
		if s := scriptDate.FindStringSubmatch(script); s != nil {
			m.scripted = s[1]
		}
	}
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
	m.stateDate(d)
}

// stateDate prefers what the page's address says, then what the page states
// for machines, then what it shows, then what its scripts hold.
func (m *meta) stateDate(d *draft) {
	p := &d.facts
	if date, ok := dateInAddress(p.Address); ok {
		p.Date, p.Origins["date"] = date, "the page's address"
		return
	}
	if date, origin, ok := m.statedDate(); ok {
		p.Date, p.Origins["date"] = date, origin
		return
	}
	if date, ok := m.shown.best(); ok {
		p.Date, p.Origins["date"] = date, guess.OriginShown
	} else if date, ok := guess.ShownDate(m.title, m.shown.order); ok {
		p.Date, p.Origins["date"] = date, "the page's title"
	} else if date, ok := parseTime(m.scripted); ok {
		p.Date, p.Origins["date"] = date, "the page's scripts"
	}
}

// dateProperties are the names under which pages state when they were
// published, from the most to the least exact.
var dateProperties = []string{
	"citation_publication_date", "citation_date", "dcterms.issued", "dcterms.date", "dcterms.created", "dc.date.issued", "dc.date", "dc.date.created",
	"datepublished", "og:published_time", "og:article:published_time", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
	"publication_date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished", "date", "date_published", "article.published", "created", "datecreated",
}

// statedDate is the date that the page states for machines. They count in
// Greenwich time, a reader in the time of the place: where the page shows the
// day before or after, that is the one people cite.
func (m *meta) statedDate() (briefing.Date, string, bool) {
	type stated struct{ value, origin string }
	all := []stated{
		{m.named["article:published_time"], "the page's metadata"},
		{m.linked.published, "the page's linked data"},
		{m.published, "the page's date of publication"},
	}
	for _, name := range dateProperties {
		all = append(all, stated{m.named[name], "the page's metadata"})
	}
	for _, s := range all {
		date, ok := parseTime(s.value)
		if !ok {
			continue
		}
		if shown, ok := m.shown.best(); ok && inGreenwich(s.value) && adjacent(date, shown) {
			return shown, guess.OriginShown, true
		}
		return date, s.origin, true
	}
	return briefing.Date{}, "", false
}

// inGreenwich reports a time of day that was stated without a place's own
// time zone.
func inGreenwich(s string) bool {
	return strings.HasSuffix(s, "Z") || strings.HasSuffix(s, "+00:00") || strings.HasSuffix(s, "+0000") || strings.HasSuffix(s, "GMT")
}

// adjacent reports two days that follow each other.
func adjacent(a, b briefing.Date) bool {
	if a.Day == 0 || b.Day == 0 {
		return false
	}
	day := func(d briefing.Date) time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }
	apart := day(a).Sub(day(b)).Abs()
	return apart == 24*time.Hour
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
