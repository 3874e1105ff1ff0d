package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"attache/briefing"
)

// PutPerson keeps a person of the register, in place of an earlier state.
func (s *Store) PutPerson(ctx context.Context, p briefing.Person) error {
	return put(ctx, s, "person", string(p.ID), p)
}

// Person returns a person, or the one into whom they were merged; removed
// ones too.
func (s *Store) Person(ctx context.Context, id briefing.PersonID) (briefing.Person, error) {
	return registered[briefing.Person](ctx, s, "person", string(id))
}

// People lists the persons who are neither removed nor merged into another.
func (s *Store) People(ctx context.Context) ([]briefing.Person, error) {
	return register[briefing.Person](ctx, s, "person")
}

// RemovePerson takes a person off the register; they can be restored.
func (s *Store) RemovePerson(ctx context.Context, id briefing.PersonID) error {
	return s.write(ctx, "remove person", func(tx *sql.Tx) error { return setRemoved(ctx, tx, "person", string(id), true) })
}

// RestorePerson undoes RemovePerson.
func (s *Store) RestorePerson(ctx context.Context, id briefing.PersonID) error {
	return s.write(ctx, "restore person", func(tx *sql.Tx) error { return setRemoved(ctx, tx, "person", string(id), false) })
}

// MergePerson says that other is the same as id: other's names become
// aliases, and what id lacks is taken from other.
func (s *Store) MergePerson(ctx context.Context, id, other briefing.PersonID) error {
	return merge(ctx, s, "person", string(id), string(other), func(p, o briefing.Person) briefing.Person {
		p.Aliases = aliases(p.Name, p.Aliases, append([]string{o.Name}, o.Aliases...))
		p.Role, p.Org = orElse(p.Role, o.Role), orElse(p.Org, o.Org)
		return p
	})
}

// PutOrganisation keeps an organisation of the register.
func (s *Store) PutOrganisation(ctx context.Context, o briefing.Organisation) error {
	return put(ctx, s, "organisation", string(o.ID), o)
}

// Organisation returns an organisation, or the one into which it was merged;
// removed ones too.
func (s *Store) Organisation(ctx context.Context, id briefing.OrganisationID) (briefing.Organisation, error) {
	return registered[briefing.Organisation](ctx, s, "organisation", string(id))
}

// Organisations lists those that are neither removed nor merged into another.
func (s *Store) Organisations(ctx context.Context) ([]briefing.Organisation, error) {
	return register[briefing.Organisation](ctx, s, "organisation")
}

// RemoveOrganisation takes an organisation off the register; it can be restored.
func (s *Store) RemoveOrganisation(ctx context.Context, id briefing.OrganisationID) error {
	return s.write(ctx, "remove organisation", func(tx *sql.Tx) error { return setRemoved(ctx, tx, "organisation", string(id), true) })
}

// RestoreOrganisation undoes RemoveOrganisation.
func (s *Store) RestoreOrganisation(ctx context.Context, id briefing.OrganisationID) error {
	return s.write(ctx, "restore organisation", func(tx *sql.Tx) error {
		return setRemoved(ctx, tx, "organisation", string(id), false)
	})
}

// MergeOrganisation says that other is the same as id, as MergePerson does.
func (s *Store) MergeOrganisation(ctx context.Context, id, other briefing.OrganisationID) error {
	return merge(ctx, s, "organisation", string(id), string(other), func(p, o briefing.Organisation) briefing.Organisation {
		p.Aliases = aliases(p.Name, p.Aliases, append([]string{o.Name}, o.Aliases...))
		p.Acronym = orElse(p.Acronym, o.Acronym)
		return p
	})
}

func put(ctx context.Context, s *Store, table, id string, v any) error {
	if id == "" {
		return fmt.Errorf("keep %s: it has no ID: %w", table, briefing.ErrNotFound)
	}
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return s.write(ctx, "keep "+quoted(table, id), func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO `+table+` (id, data) VALUES (?, ?)
			ON CONFLICT (id) DO UPDATE SET data = excluded.data`, id, string(data))
		return err
	})
}

func registered[T any](ctx context.Context, s *Store, table, id string) (T, error) {
	return one[T](ctx, s, quoted(table, id), `WITH RECURSIVE chain (id, data, merged_into) AS (
			SELECT id, data, merged_into FROM `+table+` WHERE id = ?
			UNION SELECT t.id, t.data, t.merged_into FROM `+table+` t JOIN chain ON t.id = chain.merged_into)
		SELECT data FROM chain WHERE merged_into IS NULL`, id)
}

func register[T any](ctx context.Context, s *Store, table string) ([]T, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT data FROM `+table+` WHERE removed IS NULL AND merged_into IS NULL ORDER BY key`)
	list, err := collectData[T](rows, err)
	return list, s.problem("list the register", err)
}

func merge[T any](ctx context.Context, s *Store, table, id, other string, join func(T, T) T) error {
	if id == other {
		return nil
	}
	return s.write(ctx, "merge "+quoted(table, other), func(tx *sql.Tx) error {
		kept, err := unmerged[T](ctx, tx, table, id)
		if err != nil {
			return err
		}
		gone, err := unmerged[T](ctx, tx, table, other)
		if err != nil {
			return err
		}
		data, err := json.Marshal(join(kept, gone))
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE `+table+` SET data = ? WHERE id = ?`, string(data), id); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `UPDATE `+table+` SET merged_into = ? WHERE id = ?`, id, other)
		return err
	})
}

// unmerged reads a row that stands for itself: merging what is merged already
// would make a circle.
func unmerged[T any](ctx context.Context, tx *sql.Tx, table, id string) (T, error) {
	var v T
	var data []byte
	err := tx.QueryRowContext(ctx, `SELECT data FROM `+table+` WHERE id = ? AND merged_into IS NULL`, id).Scan(&data)
	if err != nil {
		return v, fmt.Errorf("%s: %w", quoted(table, id), err)
	}
	return v, decode(data, &v)
}

// aliases adds names to a list, each once and without the main name.
func aliases(name string, have, more []string) []string {
	list := slices.Clone(have)
	for _, m := range more {
		if m != "" && m != name && !slices.Contains(list, m) {
			list = append(list, m)
		}
	}
	return list
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
