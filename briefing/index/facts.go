package index

import (
	"encoding/binary"

	"attache/briefing"
)

// facts is what filters, counts and sorting need of a document.
type facts struct {
	id                          briefing.DocumentID
	date                        briefing.Date
	language, publisher, symbol string
	findings                    [len(kindLetters)]int
	length                      int // in terms
	// beginnings are those of its words.
	beginnings beginnings
	stops      stops
}

func factsOf(e Entry, length int, b beginnings, s stops) *facts {
	p := e.Document.Provenance
	f := &facts{
		id: e.Document.ID, date: p.Date, language: p.Language, publisher: p.Publisher, symbol: p.Symbol,
		length: length, beginnings: b, stops: s,
	}
	for _, found := range e.Findings {
		if k := kindPlace(found.Kind); k >= 0 {
			f.findings[k]++
		}
	}
	return f
}

func (f *facts) append(b []byte) []byte {
	for _, s := range []string{string(f.id), f.date.String(), f.language, f.publisher, f.symbol, string(f.beginnings), string(f.stops)} {
		b = appendText(b, s)
	}
	for _, n := range append(f.findings[:], f.length) {
		b = binary.AppendUvarint(b, uint64(n))
	}
	return b
}

// decode reads what append writes, and says whether it could.
func (f *facts) decode(r *reader) bool {
	f.id = briefing.DocumentID(r.string())
	date, err := briefing.ParseDate(r.string())
	f.date, f.language, f.publisher, f.symbol = date, r.string(), r.string(), r.string()
	f.beginnings, f.stops = beginnings(r.string()), stops(r.string())
	for k := range f.findings {
		f.findings[k] = r.number()
	}
	f.length = r.number()
	return err == nil && r.ok
}
