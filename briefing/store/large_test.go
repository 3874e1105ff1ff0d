package store

import (
	"bytes"
	"database/sql"
	"errors"
	"math/rand/v2"
	"testing"

	"attache/briefing"
)

// A file that is larger than half of the database's memory goes in and out.
func TestLargeOriginal(t *testing.T) {
	for _, tt := range []struct {
		name string
		size int
	}{{"at once", largeOriginal - 1}, {"in pieces", largeOriginal + 1}, {"more than there is memory for", 160 << 20}} {
		t.Run(tt.name, func(t *testing.T) {
			if testing.Short() && tt.size > 2*largeOriginal {
				t.Skip("large")
			}
			s, ctx := testStore(t), t.Context()
			data := make([]byte, tt.size)
			// Nothing that compresses.
			_, err := rand.NewChaCha8([32]byte{}).Read(data)
			ok(t, err)
			// Two documents of one file, of which it is kept once.
			for _, title := range []string{"One", "Another"} {
				a := testAddition(t, title, "A paragraph.")
				a.Original, a.Document.Provenance.Original = data, briefing.HashOf(data)
				if got := must(s.AddDocument(ctx, a))(t); got != OutcomeAdded {
					t.Fatal(got)
				}
			}
			back, err := s.Original(ctx, briefing.HashOf(data))
			if err != nil || !bytes.Equal(back, data) {
				t.Fatalf("%d bytes of %d, %v", len(back), len(data), err)
			}
			if problems, err := s.Check(ctx); err != nil || len(problems) > 0 {
				t.Errorf("%v, %v", problems, err)
			}
		})
	}
}

// A large file is packed where its parts say that this saves something.
func TestPackLarge(t *testing.T) {
	noise := make([]byte, largeOriginal)
	if _, err := rand.NewChaCha8([32]byte{}).Read(noise); err != nil {
		t.Fatal(err)
	}
	words := bytes.Repeat([]byte("the boats of the harbour "), largeOriginal/25+1)
	for _, tt := range []struct {
		name   string
		data   []byte
		coding string
	}{
		{"words", words, "deflate"},
		{"noise", noise, "plain"},
		{"noise and then words", append(noise[:len(noise):len(noise)], words...), "deflate"},
		{"words at the beginning alone", append(words[:1<<20:1<<20], noise...), "plain"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			coding, packed := pack(tt.data)
			if coding != tt.coding || (coding == "plain") != (len(packed) == len(tt.data)) {
				t.Errorf("%s, %d bytes of %d; want %s", coding, len(packed), len(tt.data), tt.coding)
			}
		})
	}
}

// A panic within a transaction is undone, and one can write on.
func TestWriteAfterAPanic(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	if err := s.write(ctx, "fail", func(*sql.Tx) error { panic("a fault") }); !errors.Is(err, briefing.ErrFault) {
		t.Errorf("got %v, want a fault", err)
	}
	if got := must(s.AddDocument(ctx, testAddition(t, "One", "A paragraph.")))(t); got != OutcomeAdded {
		t.Error(got)
	}
}
