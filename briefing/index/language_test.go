package index

import (
	"os"
	"slices"
	"strings"
	"testing"

	"attache/briefing"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/cjk"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"
	"github.com/blevesearch/bleve/v2/registry"
)

// foldFilter is fold as a filter of the library.
type foldFilter struct{}

func (foldFilter) Filter(in analysis.TokenStream) analysis.TokenStream {
	for _, t := range in {
		t.Term = []byte(fold(string(t.Term)))
	}
	return in
}

// stopFilter drops folded stop words.
type stopFilter map[string]int

func (f stopFilter) Filter(in analysis.TokenStream) analysis.TokenStream {
	return slices.DeleteFunc(in, func(t *analysis.Token) bool { _, ok := f[string(t.Term)]; return ok })
}

// TestTermsAreTheLibrarys compares this package's terms with those of the
// library's tokeniser and filters, in the order of its analysers but for
// accents, which are folded first.
func TestTermsAreTheLibrarys(t *testing.T) {
	cache := registry.NewCache()
	filter := func(name string) analysis.TokenFilter {
		f, err := cache.TokenFilterNamed(name)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	tokenizer, err := cache.TokenizerNamed(unicode.Name)
	if err != nil {
		t.Fatal(err)
	}
	grammars := newGrammars()
	tests := []struct {
		tag    string
		before []analysis.TokenFilter // stop words
		after  []analysis.TokenFilter
	}{
		{"en", nil, []analysis.TokenFilter{filter(en.PossessiveName)}},
		{"fr", []analysis.TokenFilter{filter(fr.ElisionName)}, nil},
		{"es", nil, nil}, {"ru", nil, nil}, {"ar", nil, nil},
		{"zh", nil, []analysis.TokenFilter{filter(cjk.BigramName)}},
	}
	for _, tt := range tests {
		t.Run(tt.tag, func(t *testing.T) {
			b, err := os.ReadFile("testdata/languages/" + tt.tag + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			lang := languageOf(tt.tag)
			g := grammars[lang]
			stream := tokenizer.Tokenize(slices.Clone(b))
			chain := append([]analysis.TokenFilter{foldFilter{}}, tt.before...)
			chain = append(append(chain, stopFilter(g.stop)), tt.after...)
			for _, f := range append(chain, g.filters...) {
				stream = f.Filter(stream)
			}
			var want []string
			for _, token := range stream {
				want = append(want, string(token.Term))
			}
			l := newLexicon()
			var got []string
			text := string(b)
			for s := range tokens(text, briefing.Span{End: len(text)}, lang) {
				if w := l.look(text[s.Start:s.End], lang); !w.stop {
					got = append(got, w.term.text[2:])
				}
			}
			compareTerms(t, got, want, g)
		})
	}
}

func compareTerms(t *testing.T, got, want []string, g *grammar) {
	t.Helper()
	if len(got) < 30 {
		t.Errorf("only %d terms", len(got))
	}
	for i := range min(len(got), len(want)) {
		if got[i] != want[i] && (g.short == nil || got[i] != g.short(want[i])) {
			t.Fatalf("term %d: got %q after %q, want %q", i, got[i], got[max(0, i-3):i], want[i])
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d terms, want %d", len(got), len(want))
	}
}

func TestFold(t *testing.T) {
	for word, want := range map[string]string{
		"Refugees": "refugees", "Réfugiés": "refugies", "re\u0301fugie\u0301s": "refugies", "NIÑOS": "ninos", "Straße": "strasse",
		"œuvre": "oeuvre", "U.N.": "un", "U.N": "un", "l’homme": "l'homme", "Ещё": "еще", "Третий": "третий", "İstanbul": "istanbul",
		"1,250": "1250", "1.250,5": "1250.5", "1,250.5": "1250.5", "1\u00a0250\u00a0000": "1250000", "35.5": "35.5", "35,5": "35.5",
		"Zürich": "zurich", "Łódź": "lodz", "co\u00adoperation": "cooperation", "ﬁgure": "figure",
	} {
		if got := fold(word); got != want {
			t.Errorf("fold(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestTokens(t *testing.T) {
	tests := []struct{ tag, text, want string }{
		{"en", "Don't stop.Now", "Don't|stop|Now"},
		{"en", "the U.N. in A/RES/71/287, para. 4(b)", "the|U.N|in|A|RES|71|287|para|4|b"},
		{"en", "35% of 1,250,000; or 3.5", "35|of|1,250,000|or|3.5"},
		{"fr", "L’homme qu’aujourd’hui 1\u202f250 n'a", "L|homme|qu|aujourd’hui|1\u202f250|n|a"},
		{"zh", "打击人口贩运 AI", "打击|击人|人口|口贩|贩运|AI"},
		{"zh", "我, a", "我|a"},
		{"en", "snake_case e-mail –dash…", "snake_case|e|mail|dash"},
		{"en", "", ""},
	}
	for _, tt := range tests {
		var got []string
		for s := range tokens(tt.text, briefing.Span{End: len(tt.text)}, languageOf(tt.tag)) {
			got = append(got, tt.text[s.Start:s.End])
		}
		if g := strings.Join(got, "|"); g != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, g, tt.want)
		}
	}
}

// Accents must make no difference, typed or printed.
func TestAccentsMakeNoDifference(t *testing.T) {
	l := newLexicon()
	for _, tag := range []string{"fr", "es", "en"} {
		b, err := os.ReadFile("testdata/languages/" + tag + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		text, lang := string(b), languageOf(tag)
		for s := range tokens(text, briefing.Span{End: len(text)}, lang) {
			written := text[s.Start:s.End]
			if a, b := l.look(written, lang), l.look(fold(written), lang); a != b {
				t.Errorf("%s: %q and %q are %q and %q", tag, written, fold(written), a.folded, b.folded)
			}
		}
	}
}

func FuzzTokens(f *testing.F) {
	f.Add("L’homme, U.N. 1,250 中文", "fr")
	f.Add("\xff\xfe a\u0301", "en")
	l := newLexicon()
	f.Fuzz(func(t *testing.T, text, tag string) {
		text = strings.ToValidUTF8(text, "")
		end := 0
		for s := range tokens(text, briefing.Span{End: len(text)}, languageOf(tag)) {
			if s.Empty() || s.Start < 0 || s.End > len(text) {
				t.Fatalf("%v of %q", s, text)
			}
			if !strings.HasPrefix(strings.ToValidUTF8(text[s.Start:s.End], ""), text[s.Start:s.End]) {
				t.Fatalf("%v cuts a character of %q", s, text)
			}
			if languageOfWord(text[s.Start:s.End], languageOf(tag)) != chinese && s.Start < end {
				t.Fatalf("%v overlaps the word before in %q", s, text)
			}
			end = s.End
			l.look(text[s.Start:s.End], languageOf(tag))
		}
	})
}
