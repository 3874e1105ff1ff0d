package store

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"attache/briefing"
)

// childLibrary has a test process add documents to the library it names.
const childLibrary = "ATTACHE_STORE_TEST_LIBRARY"

func TestMain(m *testing.M) {
	if path := os.Getenv(childLibrary); path != "" {
		if err := addForEver(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// addForEver adds documents and clippings and prints what has been
// acknowledged, until it is killed.
func addForEver(path string) error {
	ctx := context.Background()
	s, err := Open(ctx, path)
	if err != nil {
		return err
	}
	for i := 0; ; i++ {
		text := fmt.Sprintf("Document %d of process %d. %s", i, os.Getpid(), strings.Repeat("Words of it. ", rand.IntN(2000)))
		d, err := briefing.NewDocument(text, []briefing.Block{{Span: briefing.Span{Start: 0, End: len(strings.TrimSpace(text))}}}, nil, briefing.Provenance{})
		if err != nil {
			return err
		}
		if _, err := s.AddDocument(ctx, Addition{Document: d}); err != nil {
			return err
		}
		c, err := d.Clip(briefing.KindQuote, briefing.Span{Start: 0, End: 20})
		if err != nil {
			return err
		}
		c.ID = briefing.ClippingID(d.ID)
		if err := s.PutClipping(ctx, c); err != nil {
			return err
		}
		fmt.Println(d.ID)
	}
}

// addingProcess starts a process that adds documents. begun is closed once it
// has acknowledged one; kill ends it and gives all that it had acknowledged.
func addingProcess(t *testing.T, path string) (begun <-chan struct{}, kill func() []string) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childLibrary+"="+path)
	cmd.Stderr = os.Stderr
	out := must(cmd.StdoutPipe())(t)
	ok(t, cmd.Start())
	var ids []string
	first, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		begin := sync.OnceFunc(func() { close(first) })
		defer begin() // also when the process ends without a line
		for lines := bufio.NewScanner(out); lines.Scan(); begin() {
			ids = append(ids, lines.Text())
		}
	}()
	return first, func() []string {
		ok(t, cmd.Process.Kill())
		<-done
		var exit *exec.ExitError
		if err := cmd.Wait(); errors.As(err, &exit) && exit.ExitCode() == 1 {
			t.Error("the process ended by itself")
		}
		return ids
	}
}

// TestKilled kills a writing process again and again; everything that was
// acknowledged is there, whole.
func TestKilled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.attache")
	acknowledged := map[string]bool{}
	for round := range 8 {
		begun, kill := addingProcess(t, path)
		if round > 0 { // the first may be killed while it makes the library
			<-begun
		}
		time.Sleep(time.Duration(20+rand.IntN(20)+20*round) * time.Millisecond)
		for _, id := range kill() {
			acknowledged[id] = true
		}
		s := must(Open(t.Context(), path))(t)
		for _, e := range must(s.Documents(t.Context()))(t) {
			delete(acknowledged, string(e.ID))
		}
		if len(acknowledged) > 0 {
			t.Fatalf("lost: %v", acknowledged)
		}
		for _, e := range must(s.Documents(t.Context()))(t) {
			if e.Clippings == 1 {
				acknowledged[string(e.ID)] = true
			}
		}
		if found := must(s.Check(t.Context()))(t); len(found) > 0 {
			t.Errorf("check: %v", found)
		}
		ok(t, s.Close())
	}
	if len(acknowledged) < 10 {
		t.Errorf("only %d documents were added: the test shows little", len(acknowledged))
	}
}

// TestTwoProcesses lets two programs write to one library at once.
func TestTwoProcesses(t *testing.T) {
	s := testStore(t)
	begun, kill := addingProcess(t, s.Path())
	<-begun
	want := map[string]bool{}
	for i := range 50 {
		a := testAddition(t, fmt.Sprint("Here ", i), "Text.")
		must(s.AddDocument(t.Context(), a))(t)
		want[string(a.Document.ID)] = true
	}
	theirs := kill()
	if len(theirs) == 0 {
		t.Error("the other process added nothing")
	}
	for _, id := range theirs {
		want[id] = true
	}
	for _, e := range must(s.Documents(t.Context()))(t) {
		delete(want, string(e.ID))
	}
	if len(want) > 0 {
		t.Errorf("lost: %v", want)
	}
}

// TestLocked shows what is said when another program does not let go.
func TestLocked(t *testing.T) {
	s := testStore(t)
	other := must(Open(t.Context(), s.Path()))(t)
	defer other.Close()
	tx := must(other.writer.Begin())(t)
	defer tx.Rollback()
	must(s.writer.Exec(`PRAGMA busy_timeout = 50`))(t)
	_, err := s.AddDocument(t.Context(), testAddition(t, "Waiting", "Text."))
	var p *briefing.Problem
	if !errors.Is(err, briefing.ErrInUse) || !errors.As(err, &p) {
		t.Errorf("got %v", err)
	}
	must(s.Documents(t.Context()))(t)
}

func TestConcurrentUse(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	const writers, each = 4, 25
	additions := make([][]Addition, writers)
	for w := range additions {
		for i := range each {
			additions[w] = append(additions[w], testAddition(t, fmt.Sprintf("Document %d/%d", w, i), "One.", "Two."))
		}
	}
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for _, a := range additions[w] {
				if _, err := s.AddDocument(ctx, a); err != nil {
					t.Error(err)
				}
				if err := s.SetFindings(ctx, a.Document.ID, "2", a.Findings[:1]); err != nil {
					t.Error(err)
				}
			}
		})
		wg.Go(func() {
			for range each {
				list, err := s.Documents(ctx)
				if err != nil {
					t.Error(err)
				}
				for _, e := range list {
					if _, err := s.Document(ctx, e.ID); err != nil {
						t.Error(err)
					}
				}
			}
		})
	}
	wg.Wait()
	if n := len(must(s.Documents(ctx))(t)); n != writers*each {
		t.Errorf("%d documents, want %d", n, writers*each)
	}
	if found := must(s.Check(ctx))(t); len(found) > 0 {
		t.Errorf("check: %v", found)
	}
}

// TestCreatedTwice opens a library that is not there from many sides at once.
func TestCreatedTwice(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "library é?#%.attache")
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Go(func() {
			s, err := Open(context.Background(), path)
			if err != nil {
				t.Error(err)
				return
			}
			defer s.Close()
			if err := s.SetSetting(context.Background(), fmt.Sprint("from ", i), "here"); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	s := must(Open(t.Context(), path))(t)
	defer s.Close()
	for i := range 6 {
		if got := must(s.Setting(t.Context(), fmt.Sprint("from ", i)))(t); got != "here" {
			t.Errorf("what %d wrote is lost", i)
		}
	}
}
