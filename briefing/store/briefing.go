package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"attache/briefing"
)

// PutBriefing keeps a briefing, in place of an earlier state of it.
func (s *Store) PutBriefing(ctx context.Context, b briefing.Briefing) error {
	if b.ID == "" {
		return fmt.Errorf("keep briefing: it has no ID: %w", briefing.ErrNotFound)
	}
	data, err := json.Marshal(b)
	if err != nil {
		return err
	}
	return s.write(ctx, "keep "+quoted("briefing", string(b.ID)), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO briefing (id, data) VALUES (?, ?)
			ON CONFLICT (id) DO UPDATE SET data = excluded.data`, b.ID, string(data))
		return err
	})
}

// RemoveBriefing takes a briefing away; it can be restored.
func (s *Store) RemoveBriefing(ctx context.Context, id briefing.BriefingID) error {
	return s.write(ctx, "remove briefing", func(tx *sql.Tx) error {
		return setRemoved(ctx, tx, "briefing", string(id), true)
	})
}

// RestoreBriefing undoes RemoveBriefing.
func (s *Store) RestoreBriefing(ctx context.Context, id briefing.BriefingID) error {
	return s.write(ctx, "restore briefing", func(tx *sql.Tx) error {
		return setRemoved(ctx, tx, "briefing", string(id), false)
	})
}

// Briefing returns a briefing, also a removed one, or briefing.ErrNotFound.
func (s *Store) Briefing(ctx context.Context, id briefing.BriefingID) (briefing.Briefing, error) {
	return one[briefing.Briefing](ctx, s, quoted("briefing", string(id)), `SELECT data FROM briefing WHERE id = ?`, id)
}

// Briefings lists all briefings that are not removed, oldest first.
func (s *Store) Briefings(ctx context.Context) ([]briefing.Briefing, error) {
	return s.briefings(ctx, `IS NULL`)
}

// RemovedBriefings lists what was removed and can be restored.
func (s *Store) RemovedBriefings(ctx context.Context) ([]briefing.Briefing, error) {
	return s.briefings(ctx, `IS NOT NULL`)
}

func (s *Store) briefings(ctx context.Context, removed string) ([]briefing.Briefing, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT data FROM briefing WHERE removed `+removed+` ORDER BY key`)
	list, err := collectData[briefing.Briefing](rows, err)
	return list, s.problem("list briefings", err)
}
