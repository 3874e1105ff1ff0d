package page

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"attache/briefing"
)

// fallbackLanguage has the labels of a briefing in a language without any.
const fallbackLanguage = "en"

// Labels are the words that a handout adds of its own, and the habits of
// writing, in one language: a data file for each. Words in braces stand for
// what is put in.
type Labels struct {
	Language    string `json:"language"`
	RightToLeft bool   `json:"rightToLeft,omitempty"`
	// Quotes are the opening and closing marks; InnerQuotes stand within them.
	Quotes      [2]string `json:"quotes"`
	InnerQuotes [2]string `json:"innerQuotes"`
	// SpacedMarks are the punctuation before which a space stands that may not break.
	SpacedMarks string `json:"spacedMarks,omitempty"`

	Months []string `json:"months"`
	// MonthsAlone are the months without a day, where they differ.
	MonthsAlone []string `json:"monthsAlone,omitempty"`
	// FirstDay is how the first of a month is written: "1er".
	FirstDay     string `json:"firstDay,omitempty"`
	DayMonthYear string `json:"dayMonthYear"`
	MonthYear    string `json:"monthYear"`

	// Stop ends a source. Comma joins the parts of a name and of a source; List and ListLast
	// join what is listed.
	Stop     string `json:"stop"`
	Comma    string `json:"comma"`
	List     string `json:"list"`
	ListLast string `json:"listLast"`
	// Dash stands before an attribution.
	Dash string `json:"dash"`

	PageOf           string `json:"pageOf"`           // {page} {pages}
	Section          string `json:"section"`          // {number}
	AskNumber        string `json:"askNumber"`        // {number}
	Audience         string `json:"audience"`         // before the audience's name
	AgendaItem       string `json:"agendaItem"`       // before the item
	Event            string `json:"event"`            // before the event
	When             string `json:"when"`             // before place and date
	Contact          string `json:"contact"`          // before an address
	ProposedBy       string `json:"proposedBy"`       // {who}
	AddressedTo      string `json:"addressedTo"`      // {to}
	FigureFrom       string `json:"figureFrom"`       // {source}
	Reported         string `json:"reported"`         // marks indirect speech
	Paragraph        string `json:"paragraph"`        // {list}
	Paragraphs       string `json:"paragraphs"`       // {list}
	Page             string `json:"page"`             // {list}
	Pages            string `json:"pages"`            // {list}
	Untitled         string `json:"untitled"`         // a source without title
	UntitledBriefing string `json:"untitledBriefing"` // a briefing without title
	Undated          string `json:"undated"`          // a source without date
	Sources          string `json:"sources"`          // heading
	Contents         string `json:"contents"`         // heading
	Annex            string `json:"annex"`            // heading
	Quotations       string `json:"quotations"`       // heading
	Statistics       string `json:"statistics"`       // heading
	Recommendations  string `json:"recommendations"`  // heading
	Continued        string `json:"continued"`        // after a repeated heading

	MatrixNumber string `json:"matrixNumber"`
	MatrixAsk    string `json:"matrixAsk"` // column heads
	MatrixBy     string `json:"matrixBy"`
	MatrixTo     string `json:"matrixTo"`
	MatrixSource string `json:"matrixSource"`
	MatrixTheme  string `json:"matrixTheme"`
	AnnexWords   string `json:"annexWords"`
	AnnexPlace   string `json:"annexPlace"`

	// Columns are the heads of an inventory's columns, Kinds the names of a
	// quote, a statistic and a recommendation.
	Columns []string `json:"columns"`
	Kinds   []string `json:"kinds"`

	CheckAgainstDelivery string `json:"checkAgainstDelivery"`

	// citation is the style in which Cite writes.
	citation Citation
}

func readLabels(fsys fs.FS) (map[string]Labels, error) {
	files, err := fs.Glob(fsys, "labels/*.json")
	if err != nil {
		return nil, fmt.Errorf("labels: %w", err)
	}
	all := map[string]Labels{}
	for _, file := range files {
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return nil, fmt.Errorf("labels: %w", err)
		}
		var l Labels
		if err := json.Unmarshal(data, &l); err != nil {
			return nil, fmt.Errorf("labels %s: %w", path.Base(file), err)
		}
		if len(l.Months) != 12 || (len(l.MonthsAlone) != 0 && len(l.MonthsAlone) != 12) {
			return nil, fmt.Errorf("labels %s: a year has twelve months", path.Base(file))
		}
		if len(l.Columns) != inventoryColumns || len(l.Kinds) != len(briefing.Kinds) {
			return nil, fmt.Errorf("labels %s: an inventory has %d columns", path.Base(file), inventoryColumns)
		}
		all[l.Language] = l
	}
	return all, nil
}

// labels returns the labels for a BCP 47 tag.
func (t Template) labels(tag string) Labels {
	if l, ok := t.Labels[tag]; ok {
		return l
	}
	if l, ok := t.Labels[BaseLanguage(tag)]; ok {
		return l
	}
	return t.Labels[fallbackLanguage]
}

// BaseLanguage is a tag without script and region: "fr" of "fr-CA".
func BaseLanguage(tag string) string {
	base, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	return strings.ToLower(base)
}

// date writes a date with the parts that are known.
func (l Labels) date(d briefing.Date) string {
	if d.IsZero() {
		return ""
	}
	year := strconv.Itoa(d.Year)
	if d.Month < 1 || d.Month > 12 {
		return year
	}
	if d.Day == 0 {
		months := l.Months
		if len(l.MonthsAlone) == 12 {
			months = l.MonthsAlone
		}
		return fill(l.MonthYear, "month", months[d.Month-1], "year", year)
	}
	day := strconv.Itoa(d.Day)
	if d.Day == 1 && l.FirstDay != "" {
		day = l.FirstDay
	}
	return fill(l.DayMonthYear, "day", day, "month", l.Months[d.Month-1], "year", year)
}

// list joins words as the language does: "a, b and c".
func (l Labels) list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], l.List) + l.ListLast + words[last]
}

// place writes paragraphs or pages: "paras. 12 and 15".
func (l Labels) place(p []string, one, many string) string {
	p = slices.Clone(p)
	slices.SortStableFunc(p, byNumber)
	p = slices.Compact(p)
	switch len(p) {
	case 0:
		return ""
	case 1:
		return fill(one, "list", p[0])
	}
	return fill(many, "list", l.list(p))
}

// byNumber orders places as a reader meets them: by the number with which
// they start, those without one ("iv") first.
func byNumber(a, b string) int {
	return cmp.Or(cmp.Compare(leadingNumber(a), leadingNumber(b)), strings.Compare(a, b))
}

func leadingNumber(s string) int {
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	n, err := strconv.Atoi(s[:digits])
	if err != nil {
		return -1
	}
	return n
}

// fill puts values for names in braces.
func fill(pattern string, namesAndValues ...string) string {
	for i := 0; i+1 < len(namesAndValues); i += 2 {
		pattern = strings.ReplaceAll(pattern, "{"+namesAndValues[i]+"}", namesAndValues[i+1])
	}
	return pattern
}

// PageOfParts is the running foot's "Page {page} of {pages}", cut at its
// braces: for formats that count pages themselves.
func (l Labels) PageOfParts() []string {
	var parts []string
	rest := l.PageOf
	for rest != "" {
		open := strings.IndexByte(rest, '{')
		end := strings.IndexByte(rest, '}')
		if open < 0 || end < open {
			return append(parts, rest)
		}
		if open > 0 {
			parts = append(parts, rest[:open])
		}
		parts = append(parts, rest[open:end+1])
		rest = rest[end+1:]
	}
	return parts
}
