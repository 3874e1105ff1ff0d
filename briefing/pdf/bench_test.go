package pdf

import (
	"io"
	"testing"

	"attache/briefing/page"
	"attache/briefing/pagetest"
	"attache/briefing/typeface"
)

// BenchmarkLayoutAfterEdit lays 20 pages out again after one paragraph has changed.
func BenchmarkLayoutAfterEdit(b *testing.B) {
	faces, err := typeface.Default()
	if err != nil {
		b.Fatal(err)
	}
	c, o := pagetest.Long(34), page.Options{Template: pagetest.Template(b, "note")}
	items := c.Briefing.Sections[5].Items
	n := 0
	for b.Loop() {
		n++
		items[0].Text = items[0].Text[:100+n%50]
		d, err := page.Layout(c, o, faces)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(d.Pages)), "pages")
		items[0].Text = pagetest.Long(1).Briefing.Sections[0].Items[0].Text
	}
}

func BenchmarkLayoutFresh(b *testing.B) {
	c, o := pagetest.Long(34), page.Options{Template: pagetest.Template(b, "note")}
	for b.Loop() {
		faces, err := typeface.New()
		if err != nil {
			b.Fatal(err)
		}
		d, err := page.Layout(c, o, faces)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(d.Pages)), "pages")
	}
}

func benchmarkWrite(b *testing.B, sections int) {
	d := lay(b, pagetest.Long(sections), "note", page.A4)
	for b.Loop() {
		if err := Write(io.Discard, d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(d.Pages)), "pages")
}

func BenchmarkWrite20Pages(b *testing.B)  { benchmarkWrite(b, 34) }
func BenchmarkWrite500Pages(b *testing.B) { benchmarkWrite(b, 850) }
func BenchmarkLayout500Pages(b *testing.B) {
	for b.Loop() {
		d := lay(b, pagetest.Long(850), "note", page.A4)
		b.ReportMetric(float64(len(d.Pages)), "pages")
	}
}
