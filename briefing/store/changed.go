package store

import (
	"context"
	"database/sql"
	"sync"

	"attache/briefing"
)

// Moment is a state of the library between two of its changes, as this
// program has seen them. The zero value is before all of them.
type Moment int64

// ChangedSince lists the documents of which something was changed after a
// moment: where they come from, whether they are in the library, what was
// found in them, what a person said of that and kept. all says that it may be
// any, as when another program has written. now is the moment to ask with the
// next time.
func (s *Store) ChangedSince(ctx context.Context, m Moment) (ids []briefing.DocumentID, all bool, now Moment, err error) {
	c := &s.changed
	c.mu.Lock()
	defer c.mu.Unlock()
	var number int64
	if err := s.reader.QueryRowContext(ctx, selectChange).Scan(&number); err != nil {
		return nil, false, m, s.problem("read the number of changes", err)
	}
	if number != c.number {
		// Another program's, or one of this program's of which note has yet to
		// hear.
		c.others, c.number = c.next(), number
	}
	now = max(c.moment, 1)
	if m == 0 || m < c.others {
		return nil, true, now, nil
	}
	for id, at := range c.at {
		if at > m {
			ids = append(ids, id)
		}
	}
	return ids, false, now, nil
}

const selectChange = `SELECT number FROM change`

// changed remembers which documents this program has changed.
type changed struct {
	mu     sync.Mutex
	moment Moment
	at     map[briefing.DocumentID]Moment
	// number is the library's own count of changes when it was looked at last,
	// others the last moment at which there was more than this program's.
	number int64
	others Moment
}

// next begins a new moment. The first that anybody is told of is 1.
func (c *changed) next() Moment {
	c.moment = max(c.moment, 1) + 1
	return c.moment
}

// note records documents that were changed, and the count of changes before
// and after; both are -1 when they were not counted.
func (c *changed) note(ids []briefing.DocumentID, before, after int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(ids) == 0 && before == after {
		return
	}
	c.next()
	if before > c.number {
		c.others = c.moment
	}
	c.number = max(c.number, after)
	if c.at == nil {
		c.at = map[briefing.DocumentID]Moment{}
	}
	for _, id := range ids {
		c.at[id] = c.moment
	}
}

// uncounted says that a change is not one of those that the library counts.
const uncounted = -1

// noting runs fn in a transaction and returns which documents it marked to be
// indexed, since every change that shows in a document's findings does that.
func noting(ctx context.Context, tx *sql.Tx, fn func(*sql.Tx) error) (ids []briefing.DocumentID, before, after int64, err error) {
	if err = tx.QueryRowContext(ctx, selectChange).Scan(&before); err != nil {
		return nil, 0, 0, err
	}
	if err = fn(tx); err != nil {
		return nil, 0, 0, err
	}
	if err = tx.QueryRowContext(ctx, selectChange).Scan(&after); err != nil || after == before {
		return nil, before, after, err
	}
	rows, err := tx.QueryContext(ctx, `SELECT id FROM document WHERE to_index > ?`, before)
	ids, err = collect[briefing.DocumentID](rows, err)
	return ids, before, after, err
}

// noteClipping records that what is kept of a document was changed, of which
// the index is told otherwise.
func (s *Store) noteClipping(ctx context.Context, id briefing.ClippingID) {
	var document briefing.DocumentID
	row := s.reader.QueryRowContext(context.WithoutCancel(ctx), `SELECT document FROM clipping WHERE id = ?`, id)
	if err := row.Scan(&document); err != nil {
		s.changed.noteAny() // the change itself is made
		return
	}
	s.changed.note([]briefing.DocumentID{document}, uncounted, uncounted)
}

// noteAny records a change of which nobody knows what it concerns.
func (c *changed) noteAny() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.others = c.next()
}
