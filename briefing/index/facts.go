package index

import (
	"encoding/binary"
	"fmt"
	"sync"

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
}

func factsOf(e Entry, length int, b beginnings) *facts {
	p := e.Document.Provenance
	f := &facts{
		id: e.Document.ID, date: p.Date, language: p.Language, publisher: p.Publisher, symbol: p.Symbol,
		length: length, beginnings: b,
	}
	for _, found := range e.Findings {
		if k := kindPlace(found.Kind); k >= 0 {
			f.findings[k]++
		}
	}
	return f
}

// register has the facts of all documents in a journal, to which every batch
// appends before it goes into the index. The last facts of a document count;
// those of documents that are not in the index do no harm.
type register struct {
	mu      sync.Mutex
	journal *journal
	byID    map[briefing.DocumentID]*facts
	written int // how many facts are in the journal
}

func openRegister(path string) (*register, error) {
	r := &register{byID: map[briefing.DocumentID]*facts{}}
	var err error
	if r.journal, err = openJournal(path, r.decode); err != nil {
		return nil, fmt.Errorf("open register: %w", err)
	}
	if r.written > 2*len(r.byID)+1000 {
		all := make([]*facts, 0, len(r.byID))
		for _, f := range r.byID {
			all = append(all, f)
		}
		if err := r.journal.replace(encodeFacts(all)); err != nil {
			return nil, fmt.Errorf("open register: %w", err)
		}
	}
	return r, nil
}

// add appends the facts of a batch.
func (r *register) add(list []*facts) error {
	if len(list) == 0 {
		return nil
	}
	block := encodeFacts(list)
	r.mu.Lock()
	defer r.mu.Unlock()
	if err := r.journal.append(block); err != nil {
		return fmt.Errorf("write register: %w", err)
	}
	for _, f := range list {
		r.byID[f.id] = f
	}
	return nil
}

// facts returns those of a document, or nil. They are shared and not changed.
func (r *register) facts(id briefing.DocumentID) *facts { return r.byID[id] }

func (r *register) close() error { return r.journal.close() }

func encodeFacts(list []*facts) []byte {
	var b []byte
	for _, f := range list {
		for _, s := range []string{string(f.id), f.date.String(), f.language, f.publisher, f.symbol, string(f.beginnings)} {
			b = appendText(b, s)
		}
		for _, n := range append(f.findings[:], f.length) {
			b = binary.AppendUvarint(b, uint64(n))
		}
	}
	return b
}

func (r *register) decode(block []byte) bool {
	in := newReader(block)
	for in.more() {
		f := &facts{id: briefing.DocumentID(in.string())}
		date, err := briefing.ParseDate(in.string())
		f.date, f.language, f.publisher, f.symbol = date, in.string(), in.string(), in.string()
		f.beginnings = beginnings(in.string())
		for k := range f.findings {
			f.findings[k] = in.number()
		}
		f.length = in.number()
		if err != nil || !in.ok {
			return false
		}
		r.byID[f.id] = f
		r.written++
	}
	return in.ok
}
