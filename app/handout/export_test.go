package handout

import (
	"os"
	"strings"
	"testing"

	"attache/briefing/workspace"
)

func TestMain(m *testing.M) {
	for _, name := range []string{"LANG", "LC_ALL", "LANGUAGE"} {
		if err := os.Setenv(name, "en_GB.UTF-8"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

func TestFileName(t *testing.T) {
	tests := []struct{ name, title, want string }{
		{"as it is", "Organ removal", "Organ removal"},
		{"marks that systems refuse", `Who said "no": A/RES/71?`, "Who said no A RES 71"},
		{"long, cut between words", "Victims first: organ removal, child trafficking and the voice of survivors", "Victims first organ removal, child trafficking"},
		{"long, without words", strings.Repeat("a", 90), strings.Repeat("a", 48)},
		{"other scripts", "Жертвы торговли людьми", "Жертвы торговли людьми"},
		{"nothing left", " /?. ", "Briefing"},
		{"hidden file", ".profile", "profile"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := fileName(tt.title); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestEndingsOfferEveryFormat(t *testing.T) {
	all := endings()
	if len(all) != len(workspace.ExportFormats()) || all[0] != pdfEnding {
		t.Errorf("offered: %v", all)
	}
	for _, e := range all {
		if formatLabel(e) == "" {
			t.Errorf("%s has no name", e)
		}
	}
}
