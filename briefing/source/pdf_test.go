package source

import (
	"context"
	"errors"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"attache/briefing"
)

func readCase(t testing.TB, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestPDFPagesAndParagraphs(t *testing.T) {
	d, err := Read(context.Background(), File{Name: "a.pdf", Data: readCase(t, "testdata/pdf/un-report/input.pdf")})
	if err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string][2]string{
		"closed for three days":      {"1", "1"},
		"Open the gate at five":      {"1", "3 (a)"},
		"only record of the":         {"1", "4"},
		"note on the wall":           {"2", "4"},
		"books of the ice house":     {"1", "1"},
		"220 letters went":           {"2", "5"},
		"thanks the harbour office":  {"3", "6"},
		"representatives. “We":       {"1", "2"},
		"speaks for the self-employ": {"1", "2"},
	} {
		i := strings.Index(d.Text, words)
		if i < 0 {
			t.Errorf("%q is not in the text", words)
			continue
		}
		s := briefing.Span{Start: i, End: i + len(words)}
		if page, paragraph := d.PageOf(s), d.ParagraphOf(s); page != want[0] || paragraph != want[1] {
			t.Errorf("%q stands on page %s in paragraph %q, want %v", words, page, paragraph, want)
		}
	}
}

func TestPDFPassword(t *testing.T) {
	data := readCase(t, "testdata/pdf/protected/input.pdf")
	for password, want := range map[string]error{"": briefing.ErrProtected, "wrong": briefing.ErrProtected, "secret": nil} {
		d, err := Read(context.Background(), File{Name: "a.pdf", Data: data, Password: password})
		if !errors.Is(err, want) {
			t.Errorf("password %q: %v, want %v", password, err, want)
		}
		if want == nil && (d == nil || !strings.Contains(d.Text, "Words behind a password.")) {
			t.Errorf("password %q: read %+v", password, d)
		}
	}
}

func TestDamagedPDFs(t *testing.T) {
	whole := readCase(t, "testdata/pdf/un-report/input.pdf")
	for name, data := range map[string][]byte{
		"header alone": []byte("%PDF-1.4\n"), "cut in the middle": whole[:len(whole)/2], "junk behind the header": append([]byte("%PDF-1.7\n"), make([]byte, 5000)...),
	} {
		d, err := Read(context.Background(), File{Name: "a.pdf", Data: data})
		if err == nil && strings.TrimSpace(d.Text) == "" || err != nil && !errors.Is(err, briefing.ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestPDFsAtOnce reads several PDFs at a time, one of which is given up.
func TestPDFsAtOnce(t *testing.T) {
	data := readCase(t, "testdata/pdf/un-report/input.pdf")
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Go(func() {
			ctx, cancel := context.WithCancel(context.Background())
			defer cancel()
			if i == 2 {
				time.AfterFunc(5*time.Millisecond, cancel)
			}
			_, err := Read(ctx, File{Name: "a.pdf", Data: data})
			if err != nil && (i != 2 || !errors.Is(err, context.Canceled)) {
				t.Errorf("reading %d: %v", i, err)
			}
		})
	}
	wg.Wait()
}

func FuzzPDF(f *testing.F) {
	addCases(f, "pdf")
	f.Fuzz(func(t *testing.T, data []byte) { fuzzReader(t, "a.pdf", data) })
}

func BenchmarkPDF(b *testing.B) {
	data := readCase(b, "testdata/pdf/un-report/input.pdf")
	if err := WarmUp(); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Read(context.Background(), File{Name: "a.pdf", Data: data}); err != nil {
			b.Fatal(err)
		}
	}
}
