package index

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"attache/briefing"
)

// String writes a tree with what it understood of the text.
func (n *node) String() string {
	if n == nil {
		return ""
	}
	name := [...]string{opWord: "", opPhrase: "phrase", opAnd: "and", opOr: "or", opNot: "not", opSpeaker: "speaker", opOrg: "org", opValue: "value"}[n.op]
	var parts []string
	for _, c := range n.children {
		parts = append(parts, c.String())
	}
	if n.text != "" {
		parts = append(parts, n.text)
	}
	s := strings.Join(parts, " ")
	if n.beginning {
		s += "*"
	}
	if n.near > 0 {
		s += fmt.Sprint("~", n.near)
	}
	if name != "" {
		s = name + "(" + s + ")"
	}
	return s
}

func TestParse(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{"organ", "organ"},
		{"organ trafficking", "and(organ trafficking)"},
		{"organ AND trafficking", "and(organ trafficking)"},
		{"human trafficking OR smuggling", "and(human or(trafficking smuggling))"},
		{"a OR b OR c", "or(a b c)"},
		{"(a b) OR (c d)", "or(and(a b) and(c d))"},
		{"a | b", "or(a b)"},
		{"OR a", "a"},
		{"a OR", "a"},
		{"organ NOT sale", "and(organ not(sale))"},
		{"organ -sale", "and(organ not(sale))"},
		{"-sale", "not(sale)"},
		{"- a", "a"},
		{"co-operation", "co-operation"},
		{"NOT NOT a", "a"},
		{`"right of return"`, "phrase(right of return)"},
		{"“right of return” «droit de retour»", "and(phrase(right of return) phrase(droit de retour))"},
		{`"right return"~3 x`, "and(phrase(right return~3) x)"},
		{`"right return"~`, "phrase(right return~10)"},
		{`"right of`, "phrase(right of)"},
		{`""`, ""},
		{"traf*", "traf*"},
		{"*", ""},
		{"speaker:columb organ", "and(speaker(columb) organ)"},
		{`org:"human rights council" -speaker:x`, "and(org(human rights council) not(speaker(x)))"},
		{"from:unodc lang:en date:2015..2018 kind:quote symbol:A/RES organ", "organ"},
		{"A/RES/71/287", "A/RES/71/287"},
		{"note: this", "and(note: this)"},
		{")a)b(", "and(a b)"},
		{"a (b", "and(a b)"},
		{"a AND", "a"},
		{"ANDROID ORDER NOTE", "and(ANDROID ORDER NOTE)"},
		{strings.Repeat("(", 200) + "a", "a"},
	}
	for _, tt := range tests {
		root, _ := parse(tt.text, false)
		if got := root.String(); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestParseAsYouType(t *testing.T) {
	tests := []struct{ text, want string }{
		{"organ traf", "and(organ traf*)"},
		{"organ ", "organ"},
		{`"right of ret`, "and(phrase(right of) ret*)"},
		{`"ri`, "ri*"},
		{`"right of"`, "phrase(right of)"},
		{"speaker:col", "speaker(col)"},
		{"(organ traf", "and(organ traf*)"},
		{"a OR b", "or(a b*)"},
	}
	for _, tt := range tests {
		root, _ := parse(tt.text, true)
		if got := root.String(); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestParseFilters(t *testing.T) {
	_, f := parse(`from:"UN Office" -lang:fr kind:Quotes kind:asks date:2015..2018-03 symbol:A/RES date:nonsense`, false)
	want := filters{
		publisher: []condition{{"un office", false}}, language: []condition{{"fr", true}},
		kind: []condition{{"quote", false}, {"recommendation", false}}, symbol: []condition{{"a/res", false}},
		from: briefing.Date{Year: 2015}, to: briefing.Date{Year: 2018, Month: 3},
	}
	if fmt.Sprintf("%+v", f) != fmt.Sprintf("%+v", want) {
		t.Errorf("\n got %+v\nwant %+v", f, want)
	}
	for text, want := range map[string][2]string{
		"date:2015": {"2015", "2015"}, "date:2015..": {"2015", ""}, "date:..2015-02": {"", "2015-02"},
	} {
		_, f := parse(text, false)
		if f.from.String() != want[0] || f.to.String() != want[1] {
			t.Errorf("%s: %s to %s", text, f.from, f.to)
		}
	}
}

// FuzzSearch gives any text as a query to a small library: no query fails,
// and every hit is whole characters within its passage.
func FuzzSearch(f *testing.F) {
	for _, s := range []string{`a "b c"~3 OR -d*`, "speaker:x (y", "人口 réf", `"right of`, "U.N. 1,2"} {
		f.Add(s, true)
	}
	l := newLibrary()
	l.add(f, briefing.Provenance{Language: "en", Title: "Right"}, "The right of return was stated by the U.N. in 1,250 words.\n\n“A naïve quote.”")
	l.add(f, briefing.Provenance{Language: "zh"}, "联合国打击人口贩运，保护受害者。 réfugiés")
	x := l.open(f)
	f.Fuzz(func(t *testing.T, text string, typed bool) {
		for _, kind := range []briefing.Kind{"", briefing.KindQuote} {
			r, err := x.Search(t.Context(), Query{Text: text, AsYouType: typed, Kind: kind}, l)
			if err != nil {
				t.Fatal(err)
			}
			for _, g := range r.Groups {
				d := l.documents[g.Document]
				for _, h := range g.Hits {
					end := h.Span.Start
					for _, s := range h.Hits {
						if !d.Fits(s) || !h.Span.Contains(s) || s.Empty() || s.Start < end || !utf8.ValidString(d.Slice(s)) {
							t.Fatalf("%q: hit %v in passage %v", text, s, h.Span)
						}
						end = s.End
					}
				}
			}
		}
	})
}

func sortedKeys(m map[string]bool) []string { return slices.Sorted(maps.Keys(m)) }
