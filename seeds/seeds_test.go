package seeds

import (
	"slices"
	"testing"

	"attache/briefing"
)

func TestTextsAreUnchanged(t *testing.T) {
	entries, err := catalogue()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		t.Run(e.File, func(t *testing.T) {
			text, err := files.ReadFile("texts/" + e.File)
			if err != nil {
				t.Fatal(err)
			}
			if got := briefing.HashOf(text); got != e.SHA256 {
				t.Errorf("SHA-256 is %s, the catalogue records %s", got, e.SHA256)
			}
		})
	}
}

func TestCatalogueNamesEveryFile(t *testing.T) {
	entries, err := catalogue()
	if err != nil {
		t.Fatal(err)
	}
	var named []string
	for _, e := range entries {
		named = append(named, e.File)
	}
	present, err := files.ReadDir("texts")
	if err != nil {
		t.Fatal(err)
	}
	if len(present) == 0 || len(present) != len(named) {
		t.Errorf("%d files, %d in the catalogue", len(present), len(named))
	}
	for _, f := range present {
		if !slices.Contains(named, f.Name()) {
			t.Errorf("%s is not in the catalogue", f.Name())
		}
	}
}

func TestAllSaysWhereEachFactComesFrom(t *testing.T) {
	seeds, err := All()
	if err != nil {
		t.Fatal(err)
	}
	if len(seeds) == 0 {
		t.Fatal("no samples")
	}
	for _, s := range seeds {
		p := s.Provenance
		if p.Title == "" || p.Publisher == "" || p.Language == "" || p.Date.IsZero() || p.Event == "" {
			t.Errorf("%s: title, publisher, language, date or event is missing: %+v", s.FileName, p)
		}
		facts := map[string]bool{
			"title": p.Title != "", "publisher": p.Publisher != "", "authors": len(p.Authors) > 0,
			"date": !p.Date.IsZero(), "event": p.Event != "", "place": p.Place != "",
			"language": p.Language != "", "genre": p.Genre != "", "address": p.Address != "",
		}
		for field, known := range facts {
			if known != (p.Origins[field] != "") {
				t.Errorf("%s: %s known %v, its origin %q", s.FileName, field, known, p.Origins[field])
			}
		}
		if p.Original != briefing.HashOf(s.Text) || p.FileName != s.FileName {
			t.Errorf("%s: provenance names %s, %s", s.FileName, p.FileName, p.Original)
		}
	}
}
