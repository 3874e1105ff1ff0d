package pdfium

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"
)

// helperVariable makes the test's own program a helper.
const helperVariable = "ATTACHE_TEST_HELPER"

var cache = filepath.Join(os.TempDir(), "attache-test-cache")

func TestMain(m *testing.M) {
	switch os.Getenv(helperVariable) {
	case "serve":
		if err := Serve(os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	case "sleep":
		time.Sleep(time.Minute)
	case "die":
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func helpers(t *testing.T, mode string) *Helpers {
	t.Helper()
	h := &Helpers{Cache: cache, Command: func() *exec.Cmd {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), helperVariable+"="+mode)
		return c
	}}
	t.Cleanup(h.Close)
	return h
}

func testFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../testdata/pdf", name, "input.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestHelpersReadTheSame compares what helpers read with what the engine
// within this process reads.
func TestHelpersReadTheSame(t *testing.T) {
	h := helpers(t, "serve")
	e := &Engine{Cache: cache}
	t.Cleanup(func() { _ = e.Close() })
	report := testFile(t, "un-report")
	for name, r := range map[string]Request{
		"report":         {Data: report},
		"columns":        {Data: testFile(t, "two-columns")},
		"protected":      {Data: testFile(t, "protected")},
		"opened":         {Data: testFile(t, "protected"), Password: "secret"},
		"too many pages": {Data: report, MaxPages: 1},
		"no PDF":         {Data: []byte("nothing of the kind")},
	} {
		want, wantErr := e.Read(context.Background(), r)
		got, err := h.Read(context.Background(), r)
		if fmt.Sprint(err) != fmt.Sprint(wantErr) {
			t.Errorf("%s: error %v, want %v", name, err, wantErr)
		}
		if wantErr == nil && !reflect.DeepEqual(got, want) {
			t.Errorf("%s: the texts differ", name)
		}
		var pages PagesError
		for _, known := range []error{ErrPassword, ErrSecurity, ErrFormat} {
			if errors.Is(wantErr, known) != errors.Is(err, known) {
				t.Errorf("%s: error %v is not %v", name, err, known)
			}
		}
		if errors.As(wantErr, &pages) != errors.As(err, &pages) {
			t.Errorf("%s: error %v loses the pages", name, err)
		}
	}
}

func TestHelpersAtOnce(t *testing.T) {
	h := helpers(t, "serve")
	data := testFile(t, "un-report")
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 3 {
				if r, err := h.Read(context.Background(), Request{Data: data}); err != nil || len(r.Sheet.Pages) != 3 {
					t.Errorf("%d pages, %v", len(r.Sheet.Pages), err)
				}
			}
		})
	}
	wg.Wait()
}

// TestHelperThatHangs kills a helper that does not answer.
func TestHelperThatHangs(t *testing.T) {
	h := helpers(t, "sleep")
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := h.Read(ctx, Request{Data: []byte("x")})
	if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) > 20*time.Second {
		t.Errorf("%v after %v", err, time.Since(start))
	}
}

// TestHelpersCompileOnce keeps a second file waiting while the first helper
// compiles the engine, and no longer.
func TestHelpersCompileOnce(t *testing.T) {
	h := helpers(t, "sleep")
	h.Cache = t.TempDir()
	started := make(chan bool, 2)
	command := h.Command
	h.Command = func() *exec.Cmd { started <- true; return command() }
	ctx, cancel := context.WithCancel(context.Background())
	first := make(chan error)
	go func() {
		_, err := h.Read(ctx, Request{Data: []byte("x")})
		first <- err
	}()
	<-started
	short, stop := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer stop()
	if _, err := h.Read(short, Request{Data: []byte("x")}); !errors.Is(err, context.DeadlineExceeded) || len(started) > 0 {
		t.Errorf("%v, %d more helpers", err, len(started))
	}
	cancel()
	if err := <-first; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	h.Command = helpers(t, "die").Command
	if _, err := h.Read(context.Background(), Request{Data: []byte("x")}); err == nil || errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

// TestHelperThatDies says so, and the next file gets another helper.
func TestHelperThatDies(t *testing.T) {
	h := helpers(t, "die")
	if _, err := h.Read(context.Background(), Request{Data: []byte("x")}); err == nil || errors.Is(err, ErrNoHelper) {
		t.Errorf("error %v", err)
	}
	h.Command = helpers(t, "serve").Command
	if r, err := h.Read(context.Background(), Request{Data: testFile(t, "un-report")}); err != nil || len(r.Sheet.Pages) != 3 {
		t.Errorf("%d pages, %v", len(r.Sheet.Pages), err)
	}
	h.Close()
	h.Command = func() *exec.Cmd { return exec.Command(filepath.Join(t.TempDir(), "none")) }
	if _, err := h.Read(context.Background(), Request{}); !errors.Is(err, ErrNoHelper) {
		t.Errorf("error %v, want %v", err, ErrNoHelper)
	}
}

// bomb is a page that draws a form which draws another twice, and so on: no
// time suffices for it.
func bomb(depth int) []byte {
	content := strings.Repeat("/X Do ", 40)
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>",
		stream("", content),
	}
	for i := range depth {
		objects = append(objects, stream(fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</X %d 0 R>>>>", 6+i), content))
	}
	return fileOf(append(objects, stream("/Type/XObject/Subtype/Form/BBox[0 0 300 300]", "0 0 10 10 re")))
}

// TestFileThatHangs is stopped in a helper and within the process, and the
// next file is read.
func TestFileThatHangs(t *testing.T) {
	e := &Engine{Cache: cache}
	t.Cleanup(func() { _ = e.Close() })
	h := helpers(t, "serve")
	for name, read := range map[string]func(context.Context, Request) (Reply, error){"within": e.Read, "helper": h.Read} {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		start := time.Now()
		_, err := read(ctx, Request{Data: bomb(12)})
		cancel()
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) > 30*time.Second {
			t.Errorf("%s: %v after %v", name, err, time.Since(start))
		}
		if r, err := read(context.Background(), Request{Data: testFile(t, "un-report")}); err != nil || len(r.Sheet.Pages) != 3 {
			t.Errorf("%s: the next file has %d pages, %v", name, len(r.Sheet.Pages), err)
		}
	}
}
