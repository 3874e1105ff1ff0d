// Package source turns the bytes of a file into a briefing.Document: its
// text, the blocks over it, its pages and what it says of itself.
//
// It must not know where files lie, how documents are kept, or that there is
// a window; it opens no file by name and makes no connection.
package source

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"time"

	"attache/briefing"
	"attache/briefing/source/guess"
)

// File is what a person gave the program to read.
type File struct {
	// Name is the file's name, without folders.
	Name string
	// Data is never changed.
	Data []byte
	// Password opens a protected file; empty when there is none.
	Password string
}

// OriginText is the key in Provenance.Origins that says how the text was
// made readable, when the file did not hold it as it stands.
const OriginText = "text"

// Read makes a Document of a file by its content, whatever its name says.
// It is safe to call from several goroutines. A refusal is a
// *briefing.Problem about the file that wraps ErrEmpty, ErrNotText,
// ErrUnsupported, ErrTooLarge, ErrProtected, ErrTimeout or ErrDamaged; when
// ctx is cancelled it is ctx's error.
func Read(ctx context.Context, f File) (*briefing.Document, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := checkSize(f); err != nil {
		return nil, err
	}
	r, err := readerFor(f)
	if err != nil {
		return nil, err
	}
	if r.turn != nil {
		// Waiting for one's turn does not count as reading.
		turn := r.turn()
		select {
		case turn <- struct{}{}:
			defer func() { <-turn }()
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return readWithin(ctx, MaxTime, f, r)
}

// readWithin reads in a goroutine of its own, so that a reader that hangs
// costs one file and not the program.
func readWithin(ctx context.Context, limit time.Duration, f File, r reader) (*briefing.Document, error) {
	type result struct {
		document *briefing.Document
		err      error
	}
	timed, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	done := make(chan result, 1)
	go func() {
		d, err := readSafely(timed, f, r)
		done <- result{d, err}
	}()
	select {
	case res := <-done:
		if res.err != nil && errors.Is(res.err, context.DeadlineExceeded) && ctx.Err() == nil {
			return nil, problemTimeout(f.Name, limit)
		}
		return res.document, res.err
	case <-timed.Done():
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		return nil, problemTimeout(f.Name, limit)
	}
}

// readSafely turns a panic of a reader into a refusal of its file.
func readSafely(ctx context.Context, f File, r reader) (d *briefing.Document, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = problemDamaged(f.Name, fmt.Errorf("reader %s: %v\n%s: %w", r.version, p, debug.Stack(), briefing.ErrDamaged))
		}
	}()
	dr, err := r.read(ctx, f)
	if err != nil {
		return nil, explain(f.Name, err)
	}
	return finish(f, r, dr)
}

// finish makes the Document of what a reader drew up.
func finish(f File, r reader, dr *draft) (*briefing.Document, error) {
	text := dr.text.String()
	switch {
	case strings.TrimSpace(text) == "" && !dr.picturesOnly:
		return nil, problemEmpty(f.Name)
	case len(text) > MaxTextSize:
		return nil, problemTextTooLarge(f.Name)
	}
	p := dr.facts
	if p.Origins == nil {
		p.Origins = map[string]string{}
	}
	p.FileName, p.Original, p.Reader = f.Name, briefing.HashOf(f.Data), r.version
	p = guess.Complete(text, dr.blocks, p)
	guess.MarkLanguages(text, dr.blocks, p.Language)
	d, err := briefing.NewDocument(text, dr.blocks, dr.pages, p)
	if err != nil {
		return nil, problemDamaged(f.Name, err)
	}
	return d, nil
}
