package workspace

import "time"

// Read documents are stored in one transaction until there are so many, or so
// many bytes of files, or the first has waited for so long: a transaction costs
// as much as storing two or three documents. A crash costs what waits, which is
// then read again.
const (
	batch      = 32
	batchBytes = 1 << 20
	batchWait  = 200 * time.Millisecond
)

// storeGroup is what is stored next.
type storeGroup struct {
	readings []reading
	bytes    int
	text     int              // bytes of the documents' texts
	due      <-chan time.Time // when it is to be stored; nil while it is empty
}

// add reports whether the group is full.
func (g *storeGroup) add(r reading) bool {
	g.readings = append(g.readings, r)
	g.bytes += len(r.data)
	if r.document != nil {
		g.text += len(r.document.Text)
	}
	if g.due == nil {
		g.due = time.After(batchWait)
	}
	return len(g.readings) >= batch || g.bytes >= batchBytes
}
