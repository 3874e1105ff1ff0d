package store

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"io"

	"attache/briefing"

	"github.com/klauspost/compress/flate"
	"github.com/ncruces/go-sqlite3"
)

// largeOriginal is from how many bytes on a file goes in and out in pieces: the
// database has a quarter of a gigabyte of memory, and what goes through it at
// once stands there twice.
const largeOriginal = 16 << 20

// putOriginal keeps the bytes of a file, unless they are there.
func (in *inserter) putOriginal(ctx context.Context, r *documentRow) error {
	if len(r.originalBytes) < largeOriginal {
		_, err := in.original.ExecContext(ctx, r.original.V, r.originalSize, r.coding, r.originalBytes)
		return err
	}
	result, err := in.original.ExecContext(ctx, r.original.V, r.originalSize, r.coding, sqlite3.ZeroBlob(len(r.originalBytes)))
	if err != nil {
		return err
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return err
	}
	key, err := result.LastInsertId()
	if err != nil {
		return err
	}
	var written int64
	err = in.tx.QueryRowContext(ctx, `SELECT writeblob('main', 'original', 'bytes', ?, 0, ?)`, key, sqlite3.Pointer(io.Reader(bytes.NewReader(r.originalBytes)))).Scan(&written)
	if err == nil && written != int64(len(r.originalBytes)) {
		err = fmt.Errorf("%d of %d bytes: %w", written, len(r.originalBytes), io.ErrShortWrite)
	}
	return err
}

// The parts of a large file that tell whether it is worth packing: a trial of
// the whole would need as much memory again, and a second for every 20 MB.
const (
	probes    = 32
	probeSize = 64 << 10
)

// worthPacking tries parts of a large file, at even distances.
func worthPacking(w *flate.Writer, b []byte) bool {
	packed := 0
	for i := range probes {
		from := i * (len(b) - probeSize) / (probes - 1)
		var buf bytes.Buffer
		w.Reset(&buf)
		// A buffer takes everything.
		_, _ = w.Write(b[from : from+probeSize])
		_ = w.Close()
		packed += buf.Len()
	}
	return isSmaller(packed, probes*probeSize)
}

// isSmaller reports that packing saves a tenth at least.
func isSmaller(packed, plain int) bool { return packed < plain*9/10 }

// querier is a database or a transaction.
type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// originalBytes reads the bytes of a file, as they are kept.
func originalBytes(ctx context.Context, q querier, hash briefing.Hash) (coding string, size int, packed []byte, err error) {
	var key, length int64
	err = q.QueryRowContext(ctx, `SELECT coding, size, key, length(bytes) FROM original WHERE hash = ?`, hash).Scan(&coding, &size, &key, &length)
	if err != nil {
		return coding, size, nil, err
	}
	if length < largeOriginal {
		err = q.QueryRowContext(ctx, `SELECT bytes FROM original WHERE key = ?`, key).Scan(&packed)
		return coding, size, packed, err
	}
	buf := bytes.NewBuffer(make([]byte, 0, length+bytes.MinRead))
	var read int64
	err = q.QueryRowContext(ctx, `SELECT readblob('main', 'original', 'bytes', ?, 0, ?)`, key, sqlite3.Pointer(io.Writer(buf))).Scan(&read)
	if err == nil && read != length {
		err = fmt.Errorf("%d of %d bytes: %w", read, length, io.ErrUnexpectedEOF)
	}
	return coding, size, buf.Bytes(), err
}
