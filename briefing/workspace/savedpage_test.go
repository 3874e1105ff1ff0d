package workspace

import (
	"path/filepath"
	"slices"
	"testing"
)

// The advertisements that a browser saves beside a page are no documents,
// unless their folder is asked for.
func TestCollectLeavesPartsOfSavedPages(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	for _, name := range []string{
		"News.html", "News_files/ad.html", "Nota.htm", "Nota_archivos/marco.html", "Case_files/evidence.txt",
		"deep/Page.html", "deep/Page_fichiers/cadre.html", "_files/kept.txt",
	} {
		writeFile(t, at(name), []byte("Words."))
	}
	for _, tt := range []struct {
		name  string
		paths []string
		want  []string
	}{
		{"the folder that holds them", []string{dir}, []string{"Case_files/evidence.txt", "News.html", "Nota.htm", "_files/kept.txt", "deep/Page.html"}},
		{"dropped together", []string{at("News.html"), at("News_files") + "/"}, []string{"News.html"}},
		{"asked for alone", []string{at("News_files")}, []string{"News_files/ad.html"}},
		{"with another page", []string{at("Nota.htm"), at("News_files")}, []string{"News_files/ad.html", "Nota.htm"}},
	} {
		files, refused := collect(tt.paths)
		var got []string
		for _, f := range files {
			name, err := filepath.Rel(dir, f.name)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, filepath.ToSlash(name))
		}
		slices.Sort(got)
		if !slices.Equal(got, tt.want) || len(refused) != 0 {
			t.Errorf("%s: %v, want %v; refused %v", tt.name, got, tt.want, refused)
		}
	}
}
