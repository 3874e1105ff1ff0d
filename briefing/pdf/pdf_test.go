package pdf

import (
	"bytes"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/pagetest"
	"attache/briefing/typeface"
)

func lay(t testing.TB, c page.Content, name string, paper page.Paper) *page.Document {
	t.Helper()
	faces, err := typeface.Default()
	if err != nil {
		t.Fatal(err)
	}
	d, err := page.Layout(c, page.Options{Template: pagetest.Template(t, name), Paper: paper}, faces)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func write(t testing.TB, d *page.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// tool runs a program on the file, and skips the test where it is not installed.
func tool(t testing.TB, data []byte, name string, args ...string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed", name)
	}
	file := filepath.Join(t.TempDir(), "out.pdf")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	for i := range args {
		args[i] = strings.ReplaceAll(args[i], "FILE", file)
	}
	out, err := exec.Command(path, args...).CombinedOutput()
	if err != nil {
		t.Errorf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

func TestWriteIsValid(t *testing.T) {
	for name, c := range map[string]page.Content{
		"note": pagetest.Note(), "long": pagetest.Long(12), "empty": pagetest.New("", "").Content(),
		"languages": pagetest.Languages("en", "Voices in seven languages"), "arabic": pagetest.Languages("ar", "أصوات من البحيرة"),
		"arabic note": pagetest.Arabic(),
	} {
		t.Run(name, func(t *testing.T) {
			data := write(t, lay(t, c, "note", page.A4))
			if out := tool(t, data, "qpdf", "--check", "FILE"); !strings.Contains(out, "No syntax or stream encoding errors") {
				t.Error(out)
			}
			if dir := os.Getenv("ATTACHE_PDF_DIR"); dir != "" {
				if err := os.WriteFile(filepath.Join(dir, name+".pdf"), data, 0o600); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func TestWriteIsTheSameEachTime(t *testing.T) {
	d := lay(t, pagetest.Languages("en", "Voices"), "note", page.Letter)
	first := write(t, d)
	for range 3 {
		if !bytes.Equal(first, write(t, lay(t, pagetest.Languages("en", "Voices"), "note", page.Letter))) {
			t.Fatal("two files of one document differ")
		}
	}
}

// TestWordsComeBack reads the file with another program: every quotation word
// for word, in the order of the page.
func TestWordsComeBack(t *testing.T) {
	data := write(t, lay(t, pagetest.Languages("en", "Voices in seven languages"), "note", page.A4))
	out := strings.Join(strings.Fields(tool(t, data, "pdftotext", "FILE", "-")), " ")
	at := 0
	for _, v := range pagetest.Voices {
		if v.Language == "ar" {
			continue // poppler orders a line of two directions by its place on the page
		}
		words := v.Words
		found := strings.Index(strings.ReplaceAll(out[at:], "\u202f", " "), words)
		if v.Language == "zh" {
			found = strings.Index(strings.ReplaceAll(out[at:], " ", ""), words)
		}
		if found < 0 {
			t.Errorf("%s: not in the file's text after %d: %s\n%s", v.Language, at, words, out)
			continue
		}
		if v.Language != "zh" {
			at += found
		}
	}
}

// TestArabicLettersComeBack looks for the words of an Arabic page letter by
// letter, without vowel marks, which poppler sets apart.
func TestArabicLettersComeBack(t *testing.T) {
	data := write(t, lay(t, pagetest.Languages("ar", "أصوات من البحيرة"), "note", page.A4))
	out := tool(t, data, "pdftotext", "FILE", "-")
	for _, word := range []string{"نطلب", "مرسى", "تنفيذ", "القرار", "نهاية", "العام", "أصوات", "البحيرة", "المكان"} {
		if !strings.Contains(out, word) {
			t.Errorf("%s is not in the file's text", word)
		}
	}
}

func TestFontsAreEmbeddedInPart(t *testing.T) {
	out := tool(t, write(t, lay(t, pagetest.Languages("en", "Voices"), "note", page.A4)), "pdffonts", "FILE")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) < 5 {
		t.Fatalf("too few fonts:\n%s", out)
	}
	for _, line := range lines[2:] {
		f := strings.Fields(line)
		if !strings.Contains(line, "yes yes yes") || len(f) == 0 || !strings.Contains(f[0], "+") {
			t.Errorf("not embedded in part with its characters: %s", line)
		}
	}
}

func TestProperties(t *testing.T) {
	data := write(t, lay(t, pagetest.Note(), "note", page.A4))
	out := tool(t, data, "pdfinfo", "FILE")
	for _, want := range []string{
		"Title:           Safe passage on the river: what lake communities ask of the Commission",
		"Author:          Lakeside Rights Network", "Tagged:          yes", "Metadata Stream: yes",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("pdfinfo lacks %q:\n%s", want, out)
		}
	}
	if strings.Contains(out, "Date") {
		t.Errorf("the file tells when it was made:\n%s", out)
	}
	if !bytes.Contains(data, []byte("/Lang (en)")) {
		t.Error("the file has no language")
	}
	if len(data) > 200<<10 {
		t.Errorf("the note takes %d bytes", len(data))
	}
}

func TestStructure(t *testing.T) {
	out := tool(t, write(t, lay(t, pagetest.Note(), "note", page.A4)), "pdfinfo", "-struct-text", "FILE")
	for _, want := range []string{
		"H1 (block)\n    \"Safe passage on the river: what lake communities ask of the Commission\"",
		"H2 (block)\n      \"1 Why now\"",
		"BlockQuote", "Note <note", "TH", "TD", "LBody", "Reference",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("the structure lacks %q:\n%s", want, out)
		}
	}
}

// TestEveryRowHasAllItsCells counts the cells of a table in which one is empty.
func TestEveryRowHasAllItsCells(t *testing.T) {
	b := pagetest.New("Table", "en").Source("d", briefing.Provenance{Title: "Source"})
	b.Ask("d", page.Place{}, "Do this.", "", "").Ask("d", page.Place{}, "Do that.", "Somebody", "Everybody")
	out := tool(t, write(t, lay(t, b.Content(), "matrix", page.A4)), "pdfinfo", "-struct", "FILE")
	if rows, heads, cells := strings.Count(out, "TR\n"), strings.Count(out, "TH:\n"), strings.Count(out, "TD\n"); rows != 3 || heads != 5 || cells != 10 {
		t.Errorf("%d rows, %d heads, %d cells, want 3, 5, 10:\n%s", rows, heads, cells, out)
	}
	if !strings.Contains(strings.ReplaceAll(out, " ", ""), "TD\nTD\nTD\nTD\nTD\nReference") {
		t.Errorf("the reference is not in the last cell:\n%s", out)
	}
}

func TestLogoAndForeignAddress(t *testing.T) {
	img := image.NewNRGBA(image.Rect(0, 0, 60, 30))
	for i := range img.Pix {
		img.Pix[i] = uint8(i * 7) // transparent in places
	}
	var logo bytes.Buffer
	if err := png.Encode(&logo, img); err != nil {
		t.Fatal(err)
	}
	c := pagetest.New("Logo", "en").Paragraph("See [the lake](https://пример.example/озеро b).").Paragraph("And [this](https://пример.example/озеро).").Content()
	c.Logo = logo.Bytes()
	data := write(t, lay(t, c, "note", page.A4))
	if out := tool(t, data, "qpdf", "--check", "FILE"); !strings.Contains(out, "No syntax or stream encoding errors") {
		t.Error(out)
	}
	if out := tool(t, data, "pdfimages", "-list", "FILE"); !strings.Contains(out, "image") {
		t.Errorf("no picture:\n%s", out)
	}
	if !bytes.Contains(data, []byte("/URI (https://%D0%BF")) {
		t.Error("the address is not in ASCII")
	}
}

func TestText(t *testing.T) {
	for in, want := range map[string]string{
		"plain": "(plain)", `a(b)\`: `(a\(b\)\\)`, "é": "<FEFF00E9>", "\U0001F6B2": "<FEFFD83DDEB2>", "": "()",
	} {
		if got := text(in); got != want {
			t.Errorf("text(%q) = %s, want %s", in, got, want)
		}
	}
}

func TestUpdateRefusesOtherFiles(t *testing.T) {
	for _, data := range []string{"", "no PDF", "startxref\n5\n%%EOF", "xref\n0 9\nstartxref\n0\n%%EOF"} {
		if _, err := newUpdate([]byte(data)); err == nil {
			t.Errorf("%q was taken for a file of gofpdf", data)
		}
	}
}

// TestGallery writes every template for looking at.
func TestGallery(t *testing.T) {
	dir := os.Getenv("ATTACHE_PDF_DIR")
	for _, name := range []string{"note", "handout", "statement", "quotes", "figures", "matrix"} {
		for _, paper := range []page.Paper{page.A4, page.Letter} {
			data := write(t, lay(t, pagetest.Note(), name, paper))
			if out := tool(t, data, "qpdf", "--check", "FILE"); !strings.Contains(out, "No syntax or stream encoding errors") {
				t.Errorf("%s on %s: %s", name, paper, out)
			}
			if dir != "" {
				if err := os.WriteFile(filepath.Join(dir, "g-"+name+"-"+string(paper)+".pdf"), data, 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// TestJustifiedWordsComeBack: what comes in between letters is not taken for a
// space, nor a wide space for a new column.
func TestJustifiedWordsComeBack(t *testing.T) {
	faces, err := typeface.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{
		"Negotiators who have sat through three sessions know that the standard will not be applied because it was adopted; it will be applied where somebody is responsible for it, where inspectors are paid, and where those who travel by water can complain.",
		"Участники переговоров, присутствовавшие на трёх сессиях, знают, что стандарт не будет применяться только потому, что он принят: он будет применяться там, где кто-то несёт за него ответственность и где инспекторы получают вознаграждение.",
		"Les négociateurs qui ont assisté à trois sessions savent que la norme ne sera pas appliquée parce qu’elle a été adoptée, mais là où quelqu’un en répond, où les inspecteurs sont rémunérés et où les voyageurs peuvent se plaindre.",
	} {
		c := pagetest.New("T", "en").Source("d", briefing.Provenance{Title: "S"}).Quote("d", page.Place{}, words, "", "", "").Content()
		for _, name := range []string{"note", "statement"} {
			d, err := page.Layout(c, page.Options{Template: pagetest.Template(t, name), Alignment: page.AlignJustified}, faces)
			if err != nil {
				t.Fatal(err)
			}
			if out := strings.Join(strings.Fields(tool(t, write(t, d), "pdftotext", "FILE", "-")), " "); !strings.Contains(out, words) {
				t.Errorf("%s: %q is not in\n%s", name, words, out)
			}
		}
	}
}
