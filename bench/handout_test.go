package bench

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"attache/briefing/docx"
	"attache/briefing/markup"
	"attache/briefing/page"
	"attache/briefing/pagetest"
	"attache/briefing/pdf"
	"attache/briefing/typeface"
)

// The sections of a briefing of some 20 and some 500 pages.
const (
	sections20  = 31
	sections500 = 780
)

func noteOptions(tb testing.TB) page.Options {
	return page.Options{Template: pagetest.Template(tb, "note")}
}

func faces(tb testing.TB) *typeface.Library {
	tb.Helper()
	l, err := typeface.Default()
	check(tb, err)
	return l
}

// whole measures on all threads, the collector of garbage among them.
func whole(do func()) taken {
	wall, processor := time.Now(), processTime()
	do()
	return taken{time.Since(wall), processTime() - processor}
}

// BenchmarkHandout lays out and writes; budgets: 20 pages after an edit 50 ms,
// their export 300 ms, 500 pages 5 s.
func BenchmarkHandout(b *testing.B) {
	l, o := faces(b), noteOptions(b)
	justified := o
	justified.Alignment = page.AlignJustified
	for _, v := range []struct {
		name string
		o    page.Options
	}{{"edit-20-pages", o}, {"edit-20-pages-justified", justified}} {
		b.Run(v.name, func(b *testing.B) {
			c := pagetest.Long(sections20)
			first := &c.Briefing.Sections[5].Items[0].Text
			words := *first
			var times []taken
			var d *page.Document
			for n := 0; b.Loop(); n++ {
				*first = words[:100+n%50]
				times = append(times, whole(func() { d = layOut(b, c, v.o, l) }))
			}
			report(b, "", times[min(1, len(times)-1):]) // the first one fills the cache
			b.ReportMetric(float64(len(d.Pages)), "pages")
		})
	}
	for _, v := range []struct {
		name     string
		sections int
	}{{"export-20-pages", sections20}, {"export-500-pages", sections500}} {
		b.Run(v.name, func(b *testing.B) {
			c := pagetest.Long(v.sections)
			var times []taken
			var d *page.Document
			for b.Loop() {
				times = append(times, whole(func() {
					d = layOut(b, c, o, l)
					check(b, pdf.Write(io.Discard, d))
				}))
			}
			report(b, "", times)
			b.ReportMetric(float64(len(d.Pages)), "pages")
		})
	}
}

func layOut(tb testing.TB, c page.Content, o page.Options, l *typeface.Library) *page.Document {
	d, err := page.Layout(c, o, l)
	check(tb, err)
	return d
}

// peer is another program that makes a PDF of one of our twins.
type peer struct {
	name, ending string
	write        func(io.Writer, *page.Manuscript, page.Options) error
	command      func(dir, file string) *exec.Cmd
}

var peers = []peer{
	{"soffice", ".docx", docx.Write, func(dir, file string) *exec.Cmd {
		return exec.Command("soffice", "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", "pdf", "--outdir", dir, file)
	}},
	{"weasyprint", ".html", func(w io.Writer, m *page.Manuscript, _ page.Options) error { return markup.WriteHTML(w, m) }, func(dir, file string) *exec.Cmd {
		return exec.Command("weasyprint", file, filepath.Join(dir, "out.pdf"))
	}},
}

// run makes a PDF of a briefing of so many sections, and says how long that took.
func (p peer) run(tb testing.TB, sections int) taken {
	tb.Helper()
	dir := tb.TempDir()
	o := noteOptions(tb)
	var twin bytes.Buffer
	check(tb, p.write(&twin, page.Compose(pagetest.Long(sections), o), o))
	file := filepath.Join(dir, "twin"+p.ending)
	check(tb, os.WriteFile(file, twin.Bytes(), 0o600))
	// Once for its caches and its profile, once for the figure.
	var t taken
	for range 2 {
		c := p.command(dir, file)
		start := time.Now()
		if out, err := c.CombinedOutput(); err != nil {
			tb.Fatalf("%s: %v\n%s", p.name, err, out)
		}
		t = taken{time.Since(start), c.ProcessState.UserTime() + c.ProcessState.SystemTime()}
	}
	return t
}

// BenchmarkHandoutPeers makes a PDF of the same 20 pages here, with
// LibreOffice from the Word twin and with WeasyPrint from the web page, where
// they are installed. The ratios are of processor time: with everything, and
// without what the other program takes for an empty briefing.
func BenchmarkHandoutPeers(b *testing.B) {
	o := noteOptions(b)
	for _, p := range peers {
		b.Run(p.name, func(b *testing.B) {
			if _, err := exec.LookPath(p.name); err != nil {
				b.Skipf("%s is not installed", p.name)
			}
			var ours, theirs, empty []taken
			for b.Loop() {
				fresh, err := typeface.New()
				check(b, err)
				ours = append(ours, whole(func() { check(b, pdf.Write(io.Discard, layOut(b, pagetest.Long(sections20), o, fresh))) }))
				theirs, empty = append(theirs, p.run(b, sections20)), append(empty, p.run(b, 0))
			}
			b.ReportMetric(0, "ns/op")
			cpu := func(times []taken) float64 {
				list := make([]time.Duration, len(times))
				for i, t := range times {
					list[i] = t.processor
				}
				return milliseconds(percentile(list, 50))
			}
			b.ReportMetric(cpu(ours), "cpu-ms")
			b.ReportMetric(cpu(theirs), fmt.Sprintf("%s-cpu-ms", p.name))
			b.ReportMetric(cpu(theirs)/cpu(ours), "ratio")
			b.ReportMetric((cpu(theirs)-cpu(empty))/cpu(ours), "ratio-without-start")
		})
	}
}
