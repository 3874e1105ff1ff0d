package store

import (
	"context"
	"database/sql"
	"strings"

	"attache/briefing"
)

// Found is a document's text with what was found in it.
type Found struct {
	Document briefing.DocumentID
	Text     string
	Findings []briefing.Finding
}

// Found reads the texts and findings of documents, many at once and without
// their blocks. Those of which nothing was found and nothing is kept are left
// out.
func (s *Store) Found(ctx context.Context, ids ...briefing.DocumentID) ([]Found, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	rows, err := s.reader.QueryContext(ctx, `SELECT d.id, f.items, t.text
		FROM document d JOIN findings f ON f.document = d.key JOIN document_text t ON t.document = d.key
		WHERE d.id IN (?`+strings.Repeat(`, ?`, len(ids)-1)+`)
		AND (f.items <> '[]' OR EXISTS (SELECT 1 FROM clipping c WHERE c.document = d.id AND c.removed IS NULL))`, args...)
	var list []Found
	var items, text sql.RawBytes
	names := interned{}
	err = each(rows, err, func(rows *sql.Rows) error {
		var f Found
		if err := rows.Scan(&f.Document, &items, &text); err != nil {
			return err
		}
		if err := decode(items, &f.Findings); err != nil {
			return err
		}
		for i := range f.Findings {
			names.inFinding(&f.Findings[i])
		}
		f.Text = string(text)
		list = append(list, f)
		return nil
	})
	return list, s.problem("read what was found", err)
}

// IDs lists the documents of the library in the order of Documents.
func (s *Store) IDs(ctx context.Context) ([]briefing.DocumentID, error) {
	rows, err := s.reader.QueryContext(ctx, `SELECT id FROM document WHERE removed IS NULL ORDER BY key`)
	list, err := collect[briefing.DocumentID](rows, err)
	return list, s.problem("list documents", err)
}

// interned has one copy of each of the words that come again and again in
// findings.
type interned map[string]string

func (n interned) one(s *string) {
	if *s == "" {
		return
	}
	if known, ok := n[*s]; ok {
		*s = known
	} else {
		n[*s] = *s
	}
}

func (n interned) inFinding(f *briefing.Finding) {
	for _, kind := range briefing.Kinds {
		if f.Kind == kind {
			f.Kind = kind
		}
	}
	for _, s := range []*string{&f.Who, &f.Role, &f.Org, &f.To, &f.Source, &f.Scope, &f.Where, &f.When, &f.Verb, &f.Reason} {
		n.one(s)
	}
	for i := range f.Figures {
		n.one(&f.Figures[i].Unit)
		n.one(&f.Figures[i].Qualifier)
		n.one(&f.Figures[i].Of)
	}
}
