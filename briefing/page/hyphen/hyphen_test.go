package hyphen

import (
	"strings"
	"testing"
	"unicode/utf8"

	"attache/assets/templates"
)

func patterns(t testing.TB, language string) *Patterns {
	t.Helper()
	f, err := templates.Files.Open("hyphenation/" + language + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p, err := Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func divided(p *Patterns, word string) string {
	var parts []string
	last := 0
	for _, at := range p.Divide(word) {
		parts = append(parts, word[last:at])
		last = at
	}
	return strings.Join(append(parts, word[last:]), "-")
}

func TestDivide(t *testing.T) {
	for language, words := range map[string]string{
		"en": "hyphen-ation inspec-tion trans-parency com-mis-sion dec-li-na-tion river water UNODC Commission cross-border",
		"fr": "gou-ver-ne-ment ins-pec-tion déve-lop-pe-ment aujourd’hui",
		"es": "orga-ni-za-ción desa-rro-llo ins-pec-ción",
		"ru": "орга-ни-за-ция обя-за-тель-ство при-чал",
	} {
		p := patterns(t, language)
		for _, want := range strings.Fields(words) {
			word := strings.ReplaceAll(want, "-", "")
			if want == "cross-border" {
				word = want
			}
			if got := divided(p, word); got != want {
				t.Errorf("%s: %s, want %s", language, got, want)
			}
		}
	}
}

func TestReadRefusesBadMargins(t *testing.T) {
	if _, err := Read(strings.NewReader("margins two three\n")); err == nil {
		t.Error("no error")
	}
}

func FuzzDivide(f *testing.F) {
	f.Add("hyphenation")
	f.Add("организация")
	all := []*Patterns{patterns(f, "en"), patterns(f, "ru")}
	f.Fuzz(func(t *testing.T, word string) {
		for _, p := range all {
			last := 0
			for _, at := range p.Divide(word) {
				if at <= last || at >= len(word) || !utf8.RuneStart(word[at]) {
					t.Fatalf("%q is divided at %d", word, at)
				}
				last = at
			}
		}
	})
}
