package pdf

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

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
