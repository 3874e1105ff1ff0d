package command

import (
	"bufio"
	"encoding/json"
	"io"

	"attache/briefing"
)

// printer writes one JSON object a line.
type printer struct {
	w *bufio.Writer
	e *json.Encoder
}

func newPrinter(w io.Writer) *printer {
	b := bufio.NewWriter(w)
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	return &printer{b, e}
}

func (p *printer) print(v any) error {
	if err := p.e.Encode(v); err != nil {
		return err
	}
	return p.w.Flush()
}

// The types below are the program's promise to scripts; see README.

type importJSON struct {
	File     string              `json:"file"`
	Status   string              `json:"status"`
	Document briefing.DocumentID `json:"document"`
	Title    string              `json:"title"`
	Pages    int                 `json:"pages"`
	Words    int                 `json:"words"`
	Error    string              `json:"error"`
	// Warning says what is amiss with a file that was imported all the same.
	Warning string `json:"warning,omitempty"`
}

type documentJSON struct {
	Document        briefing.DocumentID `json:"document"`
	Title           string              `json:"title"`
	Publisher       string              `json:"publisher"`
	Date            briefing.Date       `json:"date"`
	Language        string              `json:"language"`
	Symbol          string              `json:"symbol"`
	File            string              `json:"file"`
	Pages           int                 `json:"pages"`
	Words           int                 `json:"words"`
	Quotes          int                 `json:"quotes"`
	Statistics      int                 `json:"statistics"`
	Recommendations int                 `json:"recommendations"`
	Kept            int                 `json:"kept"`
}

type passageJSON struct {
	Document briefing.DocumentID `json:"document"`
	Title    string              `json:"title"`
	Kind     briefing.Kind       `json:"kind"`
	Start    int                 `json:"start"`
	End      int                 `json:"end"`
	Text     string              `json:"text"`
	Score    float64             `json:"score"`
	Hits     [][2]int            `json:"hits"`
}

type extractJSON struct {
	File      string        `json:"file"`
	Title     string        `json:"title"`
	Publisher string        `json:"publisher"`
	Date      briefing.Date `json:"date"`
	Language  string        `json:"language"`
	Symbol    string        `json:"symbol"`
	Items     []itemJSON    `json:"items"`
}

type itemJSON struct {
	Kind       briefing.Kind `json:"kind"`
	Form       briefing.Form `json:"form,omitempty"`
	Text       string        `json:"text"`
	Start      int           `json:"start"`
	End        int           `json:"end"`
	Page       string        `json:"page"`
	Paragraph  string        `json:"paragraph"`
	Who        string        `json:"who"`
	Role       string        `json:"role"`
	Org        string        `json:"org"`
	To         string        `json:"to"`
	Source     string        `json:"source"`
	Figures    []string      `json:"figures"`
	Confidence float64       `json:"confidence"`
	Reason     string        `json:"reason"`
}

func newItemJSON(d *briefing.Document, f briefing.Finding) itemJSON {
	it := itemJSON{
		Kind: f.Kind, Form: f.Form, Text: d.Slice(f.Span), Start: f.Span.Start, End: f.Span.End,
		Page: d.PageOf(f.Span), Paragraph: d.ParagraphOf(f.Span),
		Who: f.Who, Role: f.Role, Org: f.Org, To: f.To, Source: f.Source,
		Figures: []string{}, Confidence: f.Confidence, Reason: f.Reason,
	}
	for _, g := range f.Figures {
		it.Figures = append(it.Figures, g.Text)
	}
	return it
}

type briefingJSON struct {
	Briefing briefing.BriefingID `json:"briefing"`
	Title    string              `json:"title"`
	Event    string              `json:"event"`
	Sections int                 `json:"sections"`
	Items    int                 `json:"items"`
}

type verifyJSON struct {
	Clipping briefing.ClippingID `json:"clipping"`
	Document briefing.DocumentID `json:"document"`
	Status   briefing.Verdict    `json:"status"`
}

type problemJSON struct {
	Subject string `json:"subject"`
	Cause   string `json:"cause"`
	Remedy  string `json:"remedy"`
}

type exportJSON struct {
	File     string `json:"file"`
	Briefing string `json:"briefing"`
	Template string `json:"template"`
	Pages    int    `json:"pages"`
}
