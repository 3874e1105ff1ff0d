package signal

import (
	"strings"
	"testing"
)

func show(ss []Signal, text string) string {
	var all []string
	for _, s := range ss {
		all = append(all, text[s.Span.Start:s.Span.End]+" => "+s.Normal)
	}
	return strings.Join(all, " | ")
}

func TestFind(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"symbol":                      {"A draft (A/HRC/57/L.12) was tabled.", "A/HRC/57/L.12 => A/HRC/57/L.12"},
		"symbol at a sentence's end":  {"See CTOC/COP/WG.2/2024/CRP.5.", "CTOC/COP/WG.2/2024/CRP.5 => CTOC/COP/WG.2/2024/CRP.5"},
		"symbol with brackets":        {"The draft elements (ICCD/COP(15)/CRP.2) are new.", "ICCD/COP(15)/CRP.2 => ICCD/COP(15)/CRP.2"},
		"no symbol in and/or":         {"States and/or NGOs may meet on 24/7 duty.", ""},
		"Assembly resolution":         {"In General Assembly resolution 71/287 it asked.", "resolution 71/287 => A/RES/71/287"},
		"Assembly resolution, after":  {"La résolution 71/287 de l’Assemblée générale le dit.", "résolution 71/287 => A/RES/71/287"},
		"Security Council":            {"Security Council resolutions 1325 (2000) and 1820 (2008) hold.", "resolutions 1325 (2000) => S/RES/1325 (2000) | 1820 (2008) => S/RES/1820 (2008)"},
		"Human Rights Council":        {"Human Rights Council resolution 52/10 renewed it.", "resolution 52/10 => A/HRC/RES/52/10"},
		"resolution without body":     {"Resolution 34/6 was adopted.", "Resolution 34/6 => resolution 34/6"},
		"Spanish body":                {"la resolución 73/195 de la Asamblea General", "resolución 73/195 => A/RES/73/195"},
		"instrument":                  {"It is based on UNTOC and the Rome Statute.", "UNTOC => United Nations Convention against Transnational Organized Crime | Rome Statute => Rome Statute of the International Criminal Court"},
		"labour convention":           {"Ratify ILO Convention No. 189 soon.", "ILO Convention No. 189 => ILO Convention No. 189"},
		"labour convention with year": {"the Domestic Workers Convention, 2011 (No. 189)", "Convention, 2011 (No. 189 => ILO Convention No. 189"},
		"goals":                       {"SDGs 5 and 16 matter.", "SDGs 5 => SDG 5 | 16 => SDG 16"},
		"targets":                     {"Under targets 5.2, 8.7 and 16.2 they act.", "targets 5.2 => SDG 5.2 | 8.7 => SDG 8.7 | 16.2 => SDG 16.2"},
		"target with a letter":        {"how to read target 10.c here", "target 10.c => SDG 10.c"},
		"no goal in small letters":    {"They scored goal 5 late.", ""},
		"date":                        {"Vienna, 25 July 2024.", "25 July 2024 => 2024-07-25"},
		"American date":               {"On July 25, 2024 it closed.", "July 25, 2024 => 2024-07-25"},
		"range of days":               {"Bonn, 3–5 June 2025", "3–5 June 2025 => 2025-06-03/2025-06-05"},
		"Spanish date":                {"Lima, del 3 al 5 de marzo de 2025", "3 al 5 de marzo de 2025 => 2025-03-03/2025-03-05"},
		"month and year":              {"mars 2025, Dakar", "mars 2025 => 2025-03"},
		"ISO date":                    {"saved 2024-07-25 by hand", "2024-07-25 => 2024-07-25"},
		"modal may":                   {"they may 2024 times", ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := show(Find(c.text), c.text); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestMeaning(t *testing.T) {
	for symbol, want := range map[string]string{
		"A/HRC/57/L.12":            "Human Rights Council, draft",
		"A/RES/71/287":             "General Assembly, resolution",
		"A/C.3/79/L.4/Rev.1":       "General Assembly, draft, revised",
		"CRC/C/XYZ/CO/5":           "Committee on the Rights of the Child, concluding observations",
		"A/HRC/55/NGO/12":          "Human Rights Council, statement by a non-governmental organization",
		"S/PV.9594":                "Security Council, verbatim record",
		"CTOC/COP/WG.2/2024/CRP.5": "Conference of the Parties to the Convention against Transnational Organized Crime, conference room paper",
		"and/or":                   "",
	} {
		if got := Meaning(symbol); got != want {
			t.Errorf("%s: %q, want %q", symbol, got, want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, text := range []string{"A/HRC/57/L.12", "resolutions 1325 (2000), 1820", "3–5 June 2025", "SDGs (5.2, 8.7)", "Convention, 2011 (No. 189)", "l’Assemblée"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, s := range Find(text) {
			if s.Span.Start < end || s.Span.End > len(text) || s.Span.Empty() || s.Normal == "" {
				t.Fatalf("%q: %+v after %d", text, s, end)
			}
			end = s.Span.End
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("Recalling General Assembly resolution 71/287 of 16 December 2021, Member States met in Vienna under A/HRC/57/L.12 and target 8.7. ", 20)
	words := len(strings.Fields(text))
	b.ReportAllocs()
	for b.Loop() {
		Find(text)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
