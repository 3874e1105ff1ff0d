package store

import (
	"context"
	"database/sql"
	"errors"
)

// Setting returns a setting's value, or "" when it was never set.
func (s *Store) Setting(ctx context.Context, name string) (string, error) {
	var value string
	err := s.reader.QueryRowContext(ctx, `SELECT value FROM setting WHERE name = ?`, name).Scan(&value)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return value, s.problem("read setting "+name, err)
}

// SetSetting keeps a setting's value.
func (s *Store) SetSetting(ctx context.Context, name, value string) error {
	return s.write(ctx, "keep setting "+name, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO setting (name, value) VALUES (?, ?)
			ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name, value)
		return err
	})
}
