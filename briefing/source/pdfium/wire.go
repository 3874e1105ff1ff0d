package pdfium

import (
	"errors"
	"strings"

	"attache/briefing/source/paper"
)

// answer is what a helper process sends for a request.
type answer struct {
	Title string
	Pages []sheet
	Fault fault
	// Count is of pages, with faultPages.
	Count int
	// Message is for other faults.
	Message string
}

// fault is why there are no pages.
type fault int

const (
	faultNone fault = iota
	faultPassword
	faultSecurity
	faultFormat
	faultPages
	faultOther
)

// sheet is a page in few large parts, which are quick to send.
type sheet struct {
	Label         string
	Width, Height float64
	// Text holds the words of all lines, a zero after each.
	Text string
	// Words counts those of each line; Turns and Bold are of each line.
	Words []int32
	Turns []int8
	Bold  []bool
	// Places are left, right, bottom, top and size of each word.
	Places []float32
}

func answerOf(r Reply, err error) answer {
	var pages PagesError
	switch {
	case err == nil:
	case errors.Is(err, ErrPassword):
		return answer{Fault: faultPassword}
	case errors.Is(err, ErrSecurity):
		return answer{Fault: faultSecurity}
	case errors.Is(err, ErrFormat):
		return answer{Fault: faultFormat}
	case errors.As(err, &pages):
		return answer{Fault: faultPages, Count: int(pages)}
	default:
		return answer{Fault: faultOther, Message: err.Error()}
	}
	a := answer{Title: r.Title, Pages: make([]sheet, len(r.Pages))}
	for i, p := range r.Pages {
		a.Pages[i] = sheetOf(p)
	}
	return a
}

func (a answer) reply() (Reply, error) {
	switch a.Fault {
	case faultNone:
	case faultPassword:
		return Reply{}, ErrPassword
	case faultSecurity:
		return Reply{}, ErrSecurity
	case faultFormat:
		return Reply{}, ErrFormat
	case faultPages:
		return Reply{}, PagesError(a.Count)
	default:
		return Reply{}, errors.New(a.Message)
	}
	r := Reply{Title: a.Title, Pages: make([]paper.Page, len(a.Pages))}
	for i, s := range a.Pages {
		r.Pages[i] = s.page()
	}
	return r, nil
}

func sheetOf(p paper.Page) sheet {
	s := sheet{Label: p.Label, Width: p.Width, Height: p.Height}
	var text strings.Builder
	for _, l := range p.Lines {
		s.Words = append(s.Words, int32(len(l.Words)))
		s.Turns = append(s.Turns, int8(l.Turn))
		s.Bold = append(s.Bold, l.Bold)
		for _, w := range l.Words {
			text.WriteString(w.Text)
			text.WriteByte(0)
			s.Places = append(s.Places, float32(w.Box.Left), float32(w.Box.Right), float32(w.Box.Bottom), float32(w.Box.Top), float32(w.Size))
		}
	}
	s.Text = text.String()
	return s
}

func (s sheet) page() paper.Page {
	p := paper.Page{Label: s.Label, Width: s.Width, Height: s.Height, Lines: make([]paper.Line, len(s.Words))}
	text, places := s.Text, s.Places
	for i, n := range s.Words {
		l := paper.Line{Turn: int(s.Turns[i]), Bold: s.Bold[i], Words: make([]paper.Word, n)}
		for k := range l.Words {
			w := &l.Words[k]
			w.Text, text, _ = strings.Cut(text, "\x00")
			w.Box = paper.Box{Left: float64(places[0]), Right: float64(places[1]), Bottom: float64(places[2]), Top: float64(places[3])}
			w.Size = float64(places[4])
			places = places[5:]
		}
		p.Lines[i] = l
	}
	return p
}
