package index

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

// childIndex has a test process add documents to the index it names.
const childIndex = "ATTACHE_INDEX_TEST_FOLDER"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childIndex); dir != "" {
		if err := addForEver(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

func numbered(n int) (Entry, error) {
	text := fmt.Sprintf("Document number%d. %s", n, strings.Repeat(fmt.Sprintf("Word%d of trafficking. ", n%100), 50))
	d, err := briefing.NewDocument(text, []briefing.Block{{Span: briefing.Span{End: len(strings.TrimSpace(text))}}}, nil, briefing.Provenance{Language: "en"})
	return Entry{Document: d}, err
}

// addForEver adds documents from the number of those that are there, and
// prints how many there are.
func addForEver(dir string) error {
	x, err := Open(dir)
	if err != nil {
		return err
	}
	n, err := x.Count()
	for err == nil {
		var batch []Entry
		for range 1 + rand.IntN(5) {
			e, err := numbered(n)
			if err != nil {
				return err
			}
			batch = append(batch, e)
			n++
		}
		if err = x.Add(context.Background(), batch); err == nil {
			fmt.Println(n)
		}
	}
	return err
}

// TestKilled kills an indexing process again and again; every document that
// was acknowledged is found.
func TestKilled(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "index")
	acknowledged := 0
	for round := range 8 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), childIndex+"="+dir)
		cmd.Stderr = os.Stderr
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		var wg sync.WaitGroup
		begun := make(chan struct{})
		wg.Go(func() {
			begin := sync.OnceFunc(func() { close(begun) })
			defer begin() // also when the process ends without a line
			for lines := bufio.NewScanner(out); lines.Scan(); begin() {
				fmt.Sscan(lines.Text(), &acknowledged)
			}
		})
		<-begun // however slow the machine is
		time.Sleep(time.Duration(rand.IntN(100)+20*round) * time.Millisecond)
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		wg.Wait()
		var exit *exec.ExitError
		if err := cmd.Wait(); errors.As(err, &exit) && exit.ExitCode() == 1 {
			t.Fatal("the process ended by itself")
		}
		checkNumbered(t, dir, acknowledged)
	}
	if acknowledged < 10 {
		t.Errorf("only %d documents: the test shows little", acknowledged)
	}
}

func checkNumbered(t *testing.T, dir string, acknowledged int) {
	t.Helper()
	x, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	n, err := x.Count()
	if err != nil || n < acknowledged {
		t.Fatalf("%d documents of %d are there: %v", n, acknowledged, err)
	}
	l := newLibrary()
	for i := range n {
		e, err := numbered(i)
		if err != nil {
			t.Fatal(err)
		}
		l.documents[e.Document.ID] = e.Document
	}
	for i := 0; i < acknowledged; i += 1 + acknowledged/20 {
		r, err := x.Search(t.Context(), Query{Text: fmt.Sprint("number", i)}, l)
		if err != nil || r.Total != 1 {
			t.Errorf("document %d of %d: %d found, %v", i, acknowledged, r.Total, err)
		}
	}
	if err := x.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestConcurrentUse(t *testing.T) {
	l := manyDocuments(t, 200)
	x := l.open(t)
	var wg sync.WaitGroup
	wg.Go(func() {
		for i := range 20 {
			if err := x.Add(t.Context(), l.entries[i*5:i*5+50]); err != nil {
				t.Error(err)
			}
			if err := x.Remove(t.Context(), l.entries[199].Document.ID); err != nil {
				t.Error(err)
			}
		}
	})
	for range 3 {
		wg.Go(func() {
			for i := range 100 {
				r, err := x.Search(t.Context(), Query{Text: fmt.Sprintf("number%d", i), AsYouType: i%2 == 0}, l)
				if err != nil || len(r.Groups) == 0 || r.Groups[0].Hits[0].Hits == nil {
					t.Errorf("number%d: %+v, %v", i, r, err)
				}
			}
		})
	}
	wg.Wait()
	if n, err := x.Count(); n != 199 || err != nil {
		t.Errorf("%d documents, %v", n, err)
	}
}

func TestUpdateAndRemove(t *testing.T) {
	l := manyDocuments(t, 10)
	x := l.open(t)
	e := l.entries[3]
	changed := *e.Document
	changed.Provenance.Title, changed.Provenance.Publisher = "A zebra", "UNODC"
	l.documents[changed.ID] = &changed
	if err := x.Add(t.Context(), []Entry{{Document: &changed}}); err != nil {
		t.Fatal(err)
	}
	if n, _ := x.Count(); n != 10 {
		t.Errorf("%d documents after a change", n)
	}
	if got := found(t, x, l, Query{Text: "zebra from:unodc"}); got != "A zebra: " {
		t.Errorf("changed document: %q", got)
	}
	if err := x.Remove(t.Context(), changed.ID, "none"); err != nil {
		t.Fatal(err)
	}
	if got := found(t, x, l, Query{Text: "zebra"}); got != "" {
		t.Errorf("removed document: %q", got)
	}
}

func TestCancelled(t *testing.T) {
	l := manyDocuments(t, 10)
	x := l.open(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := x.Search(ctx, Query{Text: "number1 trafficking"}, l); !errors.Is(err, context.Canceled) {
		t.Errorf("search: %v", err)
	}
	if err := x.Add(ctx, l.entries); !errors.Is(err, context.Canceled) {
		t.Errorf("add: %v", err)
	}
}
