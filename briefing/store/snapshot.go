package store

import (
	"context"
	"database/sql"
	"time"

	"attache/briefing"
)

// SnapshotID names a snapshot.
type SnapshotID int64

// Snapshot is a state of a briefing that a person has named.
type Snapshot struct {
	ID       SnapshotID
	Briefing briefing.BriefingID
	Name     string
	Taken    time.Time
}

// AddSnapshot keeps the briefing as it is now under a name.
func (s *Store) AddSnapshot(ctx context.Context, id briefing.BriefingID, name string) (Snapshot, error) {
	taken := now()
	snap := Snapshot{Briefing: id, Name: name, Taken: fromNanoseconds(taken)}
	err := s.write(ctx, "take a snapshot", func(tx *sql.Tx) error {
		return tx.QueryRowContext(ctx, `INSERT INTO snapshot (briefing, name, taken, data)
			SELECT id, ?, ?, data FROM briefing WHERE id = ? RETURNING key`, name, taken, id).Scan(&snap.ID)
	})
	return snap, err
}

// Snapshots lists the snapshots of a briefing, oldest first.
func (s *Store) Snapshots(ctx context.Context, id briefing.BriefingID) ([]Snapshot, error) {
	var list []Snapshot
	rows, err := s.reader.QueryContext(ctx, `SELECT key, name, taken FROM snapshot WHERE briefing = ? ORDER BY key`, id)
	err = each(rows, err, func(rows *sql.Rows) error {
		snap := Snapshot{Briefing: id}
		var taken int64
		if err := rows.Scan(&snap.ID, &snap.Name, &taken); err != nil {
			return err
		}
		snap.Taken = fromNanoseconds(taken)
		list = append(list, snap)
		return nil
	})
	return list, s.problem("list snapshots", err)
}

// Snapshot returns the briefing as it was, or briefing.ErrNotFound.
func (s *Store) Snapshot(ctx context.Context, id SnapshotID) (briefing.Briefing, error) {
	return one[briefing.Briefing](ctx, s, "snapshot", `SELECT data FROM snapshot WHERE key = ?`, id)
}
