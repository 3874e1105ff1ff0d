package source

import (
	"regexp"
	"strings"
	"unicode"
)

// stateTitle prefers the page's heading of the first level where the page's
// own title agrees with it: titles carry the name of the site.
func (m *meta) stateTitle(d *draft) {
	social := m.named["og:title"]
	if h, ok := m.heading(); ok {
		better := social + m.linked.headline
		// A page that states no more than a file's name as its title.
		unnamed := better == "" && len(strings.Fields(h)) > 3 && len(strings.Fields(m.title)) < 3
		if contains(social, h) || contains(m.linked.headline, h) || better == "" && contains(m.title, h) || unnamed {
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

// heading is the page's only heading of the first level, but for one that is
// the name of the site.
func (m *meta) heading() (string, bool) {
	if len(m.h1) == 1 {
		return m.h1[0], true
	}
	var own []string
	for _, h := range m.h1 {
		if !m.isSite(h) {
			own = append(own, h)
		}
	}
	if len(own) != 1 {
		return "", false
	}
	return own[0], true
}

// siteBreak parts a title from the name of the site.
var siteBreak = regexp.MustCompile(`\s+[|–—·•»«:-]\s+|\s*[|│]\s*`)

// withoutSite drops the name of the site from the end or the start of a title.
func (m *meta) withoutSite(title string) string {
	parts := siteBreak.FindAllStringIndex(title, -1)
	if len(parts) == 0 {
		return title
	}
	last, firstPart := parts[len(parts)-1], parts[0]
	switch {
	case m.isSite(title[last[1]:]):
		return title[:last[0]]
	case m.isSite(title[:firstPart[0]]):
		return title[firstPart[1]:]
	case title == m.title && len(strings.Fields(title[:last[0]])) >= 4 && len(strings.Fields(title[last[1]:])) <= 5:
		return title[:last[0]]
	}
	return title
}

// mostSiteWords is how many words the name of a site has that is recognised
// by the site's address.
const mostSiteWords = 4

// isSite reports whether words are the name of the site, by what the page
// says of it or by its address.
func (m *meta) isSite(words string) bool {
	words = strings.TrimSpace(words)
	if words == "" {
		return false
	}
	for _, name := range []string{m.named["og:site_name"], m.named["application-name"], m.linked.publisher} {
		if strings.EqualFold(words, name) {
			return true
		}
	}
	bare := lettersOf(words)
	if len(bare) < 3 || len(strings.Fields(words)) > mostSiteWords {
		return false
	}
	for _, name := range m.hostNames() {
		// "Example e.V." at example.org, too.
		if bare == name || len(name) > 4 && strings.HasPrefix(bare, name) && len(bare) <= len(name)+4 {
			return true
		}
	}
	return false
}

// hostNames are the ways in which the page's address can spell the name of
// its site: of "www.one.two.org" these are "one", "two", "onetwo", "twoorg" and
// all.
func (m *meta) hostNames() []string {
	for _, address := range []string{m.canonical, m.named["og:url"], m.savedFrom} {
		_, rest, found := strings.Cut(address, "://")
		if !found {
			continue
		}
		host, _, _ := strings.Cut(strings.ToLower(rest), "/")
		labels := strings.Split(strings.TrimPrefix(host, "www."), ".")
		for i := range labels {
			labels[i] = lettersOf(labels[i])
		}
		n := len(labels)
		if n < 2 {
			return nil
		}
		return []string{labels[0], labels[n-2], labels[n-2] + labels[n-1], strings.Join(labels[:n-1], ""), strings.Join(labels, "")}
	}
	return nil
}

// lettersOf leaves letters and digits, in lower case.
func lettersOf(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
