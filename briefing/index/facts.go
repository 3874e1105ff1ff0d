package index

import (
	"encoding/binary"
	"time"

	"attache/briefing"
)

// facts is what filters, counts and sorting need of a document.
type facts struct {
	id                          briefing.DocumentID
	date                        briefing.Date
	language, publisher, symbol string
	findings                    [len(kindLetters)]int
	length                      int // in terms
	// beginnings are those of its words. They, the stops and the credits are
	// known after view.rest.
	beginnings beginnings
	stops      stops
	// credits are those of its findings, in the order of briefing.Kinds and
	// within each of where they begin.
	credits []credit
}

func factsOf(e Entry, length int, b beginnings, s stops, credits []credit) *facts {
	p := e.Document.Provenance
	f := &facts{
		id: e.Document.ID, date: p.Date, language: p.Language, publisher: p.Publisher, symbol: p.Symbol,
		length: length, beginnings: b, stops: s, credits: credits,
	}
	for _, found := range e.Findings {
		if k := kindPlace(found.Kind); k >= 0 {
			f.findings[k]++
		}
	}
	return f
}

// bare are the facts without what is not needed to open the index.
func (f *facts) bare() *facts {
	b := *f
	b.beginnings, b.stops, b.credits = "", "", nil
	return &b
}

func (f *facts) append(b []byte) []byte {
	for _, s := range []string{string(f.id), f.language, f.publisher, f.symbol} {
		b = appendText(b, s)
	}
	for _, n := range append([]int{f.date.Year, int(f.date.Month), f.date.Day, f.length}, f.findings[:]...) {
		b = binary.AppendUvarint(b, uint64(n))
	}
	return b
}

// decode reads what append writes, and says whether it could.
func (f *facts) decode(r *reader) bool {
	f.id = briefing.DocumentID(r.string())
	f.language, f.publisher, f.symbol = r.string(), r.string(), r.string()
	f.date = briefing.Date{Year: r.number(), Month: time.Month(r.number()), Day: r.number()}
	f.length = r.number()
	for k := range f.findings {
		f.findings[k] = r.number()
	}
	return r.ok
}

// appendRest writes what is not needed to open the index.
func (f *facts) appendRest(b []byte, names *nameWriter) []byte {
	return names.append(appendText(appendText(b, string(f.beginnings)), string(f.stops)), f.credits)
}

// decodeRest reads what appendRest writes, and says whether it could.
func (f *facts) decodeRest(r *reader, names *nameReader) bool {
	f.beginnings, f.stops = beginnings(r.string()), stops(r.string())
	n := 0
	for _, found := range f.findings {
		n += found
	}
	if n > mostCredits {
		return false // no document has so many
	}
	f.credits = make([]credit, n)
	names.read(r, f.credits)
	return r.ok
}

// mostCredits bounds what a damaged number can make the program allocate.
const mostCredits = 1 << 20

// creditsOf are the credits of the findings of a kind, by its place in
// briefing.Kinds; of -1, of all.
func (f *facts) creditsOf(kind int) []credit {
	if kind < 0 {
		return f.credits
	}
	from := 0
	for _, n := range f.findings[:kind] {
		from += n
	}
	return f.credits[min(from, len(f.credits)):min(from+f.findings[kind], len(f.credits))]
}
