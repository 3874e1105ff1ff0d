package page

import (
	"fmt"
	"strings"

	"attache/briefing"
)

// Citation is a style of citing sources.
type Citation string

// The styles of citation.
const (
	// CiteUN is the style of the United Nations' documents and of the Dag
	// Hammarskjöld Library's guide: symbol and paragraph, title, publisher,
	// date. It is the default.
	CiteUN Citation = "un"
	// CiteShort is symbol or title with the place, and the year.
	CiteShort Citation = "short"
	// CiteChicago is the note of the Chicago Manual of Style, 17th edition, 14.23.
	CiteChicago Citation = "chicago"
)

// ParseCitation reads a style's name; empty means CiteUN.
func ParseCitation(s string) (Citation, error) {
	switch c := Citation(s); c {
	case "":
		return CiteUN, nil
	case CiteUN, CiteShort, CiteChicago:
		return c, nil
	}
	return "", fmt.Errorf("citation style %q: use un, short or chicago", s)
}

// Cite writes a source as a note in the labels' style of citation. Places may
// be empty.
func (l Labels) Cite(p briefing.Provenance, places []Place) Rich {
	switch l.citation {
	case CiteShort:
		return l.citeShort(p, places)
	case CiteChicago:
		return l.citeChicago(p, places)
	}
	return l.citeUN(p, places)
}

// title is a source's title, or what stands for it.
func (l Labels) title(p briefing.Provenance) string {
	if title := strings.TrimSpace(p.Title); title != "" {
		return l.isolated(title)
	}
	return l.Untitled
}

// citeUN is for a document of the United Nations its symbol with the
// paragraph, then title, publisher and date; for another one its title with
// the page; then the address.
func (l Labels) citeUN(p briefing.Provenance, places []Place) Rich {
	var note Rich
	where := l.where(places)
	if p.Symbol != "" {
		note = append(note, Piece{Text: l.endSentence(joined(l.Comma, l.isolated(p.Symbol), where)) + " "})
		where = ""
	} else if len(p.Authors) > 0 {
		note = append(note, Piece{Text: l.list(l.isolatedAll(p.Authors)) + l.Comma})
	}
	note = append(note, Piece{Text: l.title(p), Italic: true})
	date := l.date(p.Date)
	if date == "" && p.Symbol == "" {
		date = l.Undated
	}
	tail := joined(l.Comma, where, l.publisher(p), date)
	if tail != "" {
		tail = l.Comma + tail
	}
	note = append(note, Piece{Text: l.endSentence(tail)})
	return l.withAddress(note, p)
}

// publisher is a source's publisher, unless it is its author.
func (l Labels) publisher(p briefing.Provenance) string {
	if p.Publisher == "" || strings.EqualFold(p.Publisher, strings.Join(p.Authors, " ")) {
		return ""
	}
	return l.isolated(p.Publisher)
}

// citeShort is symbol or title with the place, and the year.
func (l Labels) citeShort(p briefing.Provenance, places []Place) Rich {
	where := l.where(places)
	if p.Symbol != "" {
		return Rich{{Text: l.endSentence(joined(l.Comma, l.isolated(p.Symbol), where))}}
	}
	year := l.Undated
	if p.Date.Year != 0 {
		year = l.date(briefing.Date{Year: p.Date.Year})
	}
	return Rich{
		{Text: l.title(p), Italic: true},
		{Text: l.endSentence(l.Comma + joined(l.Comma, l.publisher(p), year, where))},
	}
}

// citeChicago is author, title, place and date in parentheses, pages by their
// numbers alone, address.
func (l Labels) citeChicago(p briefing.Provenance, places []Place) Rich {
	var note Rich
	author := l.list(l.isolatedAll(p.Authors))
	publisher := l.publisher(p)
	if author == "" {
		author, publisher = publisher, ""
	}
	if author != "" {
		note = append(note, Piece{Text: author + l.Comma})
	}
	note = append(note, Piece{Text: l.title(p), Italic: true})
	date := l.date(p.Date)
	if date == "" {
		date = l.Undated
	}
	inside := joined(l.Comma, l.isolated(p.Symbol), joined(": ", l.isolated(p.Place), publisher), date)
	bare := l
	bare.Page, bare.Pages = "{list}", "{list}"
	tail := joined(l.Comma, " ("+inside+")", bare.where(places))
	if p.Address == "" {
		return append(note, Piece{Text: l.endSentence(tail)})
	}
	shown := strings.TrimSpace(p.Address)
	if full := fullAddress(shown); full != "" {
		shown = full
	}
	return append(note, Piece{Text: tail + l.Comma}, Piece{Text: l.isolated(shown), Link: fullAddress(p.Address)}, Piece{Text: l.Stop})
}

// withAddress adds a source's web address.
func (l Labels) withAddress(note Rich, p briefing.Provenance) Rich {
	if p.Address == "" {
		return note
	}
	return append(note, Piece{Text: " "}, Piece{Text: l.isolated(shownAddress(p.Address)), Link: fullAddress(p.Address)})
}

func (l Labels) isolatedAll(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = l.isolated(w)
	}
	return out
}

// where writes paragraphs, and pages for places without one.
func (l Labels) where(places []Place) string {
	var paragraphs, pages []string
	for _, p := range places {
		if p.Paragraph != "" {
			paragraphs = append(paragraphs, p.Paragraph)
		} else if p.Page != "" {
			pages = append(pages, p.Page)
		}
	}
	var parts []string
	if s := l.place(paragraphs, l.Paragraph, l.Paragraphs); s != "" {
		parts = append(parts, s)
	}
	if s := l.place(pages, l.Page, l.Pages); s != "" {
		parts = append(parts, s)
	}
	return strings.Join(parts, l.Comma)
}

// endSentence puts a full stop where there is no mark yet.
func (l Labels) endSentence(s string) string {
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, l.Stop) {
		return s
	}
	return s + l.Stop
}

// shownAddress is a web address as it is printed: without what every address
// has.
func shownAddress(a string) string {
	a = strings.TrimSpace(a)
	if _, rest, ok := strings.Cut(a, "://"); ok {
		a = rest
	}
	return strings.TrimSuffix(a, "/")
}

// fullAddress is a web address as a link needs it; empty for what is no web address.
func fullAddress(a string) string {
	a = strings.TrimSpace(a)
	scheme, _, ok := strings.Cut(a, "://")
	switch {
	case !ok:
		return "https://" + a
	case strings.EqualFold(scheme, "http"), strings.EqualFold(scheme, "https"):
		return a
	}
	return ""
}
