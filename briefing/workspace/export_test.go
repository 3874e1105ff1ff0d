package workspace

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
)

// TestExportEveryFormat looks for the same words, word for word, in every
// format that is plain text inside.
func TestExportEveryFormat(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	if err := w.LoadSamples(ctx); err != nil {
		t.Fatal(err)
	}
	const words = "Elevating survivor leaders and integrating their expertise"
	dir := t.TempDir()
	for _, ext := range ExportFormats() {
		t.Run(ext, func(t *testing.T) {
			path := filepath.Join(dir, "note"+ext)
			if _, err := w.Export(ctx, SampleBriefing, HandoutOptions{}, path); err != nil {
				t.Fatal(err)
			}
			data, err := os.ReadFile(path)
			if err != nil || len(data) == 0 {
				t.Fatalf("%d bytes, %v", len(data), err)
			}
			switch ext {
			case ".html", ".md", ".csv":
				if !bytes.Contains(data, []byte(words)) {
					t.Errorf("the words are not in it:\n%.500s", data)
				}
			case ".txt":
				if folded := strings.Join(strings.Fields(string(data)), " "); !strings.Contains(folded, words) {
					t.Errorf("the words are not in it:\n%.500s", data)
				}
			case ".json", ".ris":
				if !bytes.Contains(data, []byte("ICAT highlights child trafficking")) {
					t.Errorf("the sources are not in it:\n%.500s", data)
				}
			}
		})
	}
}

func TestExportEvidence(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	d := imported(t, w, "press.txt", press)
	all, err := w.EvidenceOf(ctx, d.ID)
	if err != nil {
		t.Fatal(err)
	}
	words := TableWords{
		Sheet: "Pruebas", Columns: [tableColumns]string{"Estado", "Tipo", "Palabras"},
		Kinds: map[briefing.Kind]string{briefing.KindQuote: "Cita"}, States: map[State]string{StateFound: "Sin decidir"},
	}
	for _, ext := range []string{".csv", ".xlsx"} {
		path := filepath.Join(t.TempDir(), "evidence"+ext)
		if err := w.ExportEvidence(ctx, all, words, path); err != nil {
			t.Errorf("%s: %v", ext, err)
		}
		if info, err := os.Stat(path); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", ext, err)
		}
		if data, err := os.ReadFile(path); ext == ".csv" && (err != nil || !strings.Contains(string(data), "Estado,Tipo,Palabras,") || !strings.Contains(string(data), "Sin decidir,Cita,")) {
			t.Errorf("the table is not in the words that it was given: %s %v", data, err)
		}
	}
	altered := append([]Evidence{}, all...)
	altered[0].Text = "Other words."
	path := filepath.Join(t.TempDir(), "evidence.csv")
	wantProblem(t, w.ExportEvidence(ctx, altered, words, path), "attache check")
	if _, err := os.Stat(path); err == nil {
		t.Error("altered words were written")
	}
	wantProblem(t, w.ExportEvidence(ctx, all, words, filepath.Join(t.TempDir(), "evidence.doc")), ".xlsx")
}
