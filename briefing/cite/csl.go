package cite

import (
	"encoding/json"
	"io"
	"strconv"

	"attache/briefing"
)

// item is an entry of CSL JSON (Citation Style Language 1.0.2).
type item struct {
	ID        string    `json:"id"`
	Type      string    `json:"type"`
	Title     string    `json:"title,omitempty"`
	Author    []cslName `json:"author,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Place     string    `json:"publisher-place,omitempty"`
	Event     string    `json:"event-title,omitempty"`
	Number    string    `json:"number,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	Language  string    `json:"language,omitempty"`
	Genre     string    `json:"genre,omitempty"`
	URL       string    `json:"URL,omitempty"`
}

type cslName struct {
	Family  string `json:"family,omitempty"`
	Given   string `json:"given,omitempty"`
	Literal string `json:"literal,omitempty"`
}

type cslDate struct {
	Parts [][]int `json:"date-parts"`
}

// WriteCSL writes sources as CSL JSON.
func WriteCSL(w io.Writer, sources []briefing.Provenance) error {
	ids := keys(sources)
	items := make([]item, len(sources))
	for i, p := range sources {
		items[i] = item{
			ID: ids[i], Type: kindOf(p).csl, Title: p.Title, Publisher: p.Publisher, Place: p.Place, Event: p.Event,
			Number: p.Symbol, Issued: cslDateOf(p.Date), Language: p.Language, Genre: p.Genre, URL: address(p.Address),
		}
		for _, a := range p.Authors {
			family, given, person := name(a)
			if person {
				items[i].Author = append(items[i].Author, cslName{Family: family, Given: given})
			} else {
				items[i].Author = append(items[i].Author, cslName{Literal: family})
			}
		}
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	if err := e.Encode(items); err != nil {
		return fail("CSL JSON", err)
	}
	return nil
}

func cslDateOf(d briefing.Date) *cslDate {
	if d.Year == 0 {
		return nil
	}
	parts := []int{d.Year}
	if d.Month != 0 {
		parts = append(parts, int(d.Month))
		if d.Day != 0 {
			parts = append(parts, d.Day)
		}
	}
	return &cslDate{[][]int{parts}}
}

// risDate is a date as RIS writes it: year/month/day/.
func risDate(d briefing.Date) string {
	if d.Year == 0 {
		return ""
	}
	s := strconv.Itoa(d.Year)
	for _, v := range []int{int(d.Month), d.Day} {
		s += "/"
		if v != 0 {
			if v < 10 {
				s += "0"
			}
			s += strconv.Itoa(v)
		}
	}
	return s
}
