package page

import (
	"strings"

	"attache/briefing"
)

// Cite writes a source as a note: for a document of the United Nations its
// symbol with the paragraph, then title, publisher and date; for another one
// its title with the page; then the address. Places may be empty.
func (l Labels) Cite(p briefing.Provenance, places []Place) Rich {
	var note Rich
	title := strings.TrimSpace(p.Title)
	if title == "" {
		title = l.Untitled
	}
	where := l.where(places)
	if p.Symbol != "" {
		head := l.isolated(p.Symbol)
		if where != "" {
			head += l.Comma + where
			where = ""
		}
		note = append(note, Piece{Text: endSentence(head) + " "})
	} else if len(p.Authors) > 0 {
		note = append(note, Piece{Text: l.list(l.isolatedAll(p.Authors)) + l.Comma})
	}
	note = append(note, Piece{Text: l.isolated(title), Italic: true})
	var facts []string
	if where != "" {
		facts = append(facts, where)
	}
	if p.Publisher != "" && !strings.EqualFold(p.Publisher, strings.Join(p.Authors, " ")) {
		facts = append(facts, l.isolated(p.Publisher))
	}
	if d := l.date(p.Date); d != "" {
		facts = append(facts, d)
	} else if p.Symbol == "" {
		facts = append(facts, l.Undated)
	}
	tail := ""
	if len(facts) > 0 {
		tail = l.Comma + strings.Join(facts, l.Comma)
	}
	note = append(note, Piece{Text: endSentence(tail)})
	if p.Address != "" {
		note = append(note, Piece{Text: " "}, Piece{Text: l.isolated(shownAddress(p.Address)), Link: fullAddress(p.Address)})
	}
	return note
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
func endSentence(s string) string {
	if s == "" || strings.HasSuffix(s, ".") || strings.HasSuffix(s, "。") {
		if s == "" {
			return "."
		}
		return s
	}
	return s + "."
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
