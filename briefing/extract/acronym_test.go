package extract

import (
	"reflect"
	"testing"

	"attache/briefing"
)

// TestAcronymWithoutLetters reads brackets and openings that look like the place of
// an acronym and have none.
func TestAcronymWithoutLetters(t *testing.T) {
	for _, text := range []string{
		"Entries came from both (m & w) and the wells are dry.",
		", Lund (Depfra) said that the wells are dry.",
		"of Lund, LUNFUND, is late.",
		"& Lund, LUNFUND, is late.",
	} {
		d := document(t, text)
		checkFindings(t, d, Extract(d, Knowledge{}))
	}
}

// TestShortNames gives a body the short name that stands first behind its full one, and
// keeps the others; a short name means what it was first explained as.
func TestShortNames(t *testing.T) {
	for _, c := range []struct {
		name, text string
		known      []briefing.Organisation
		want       []briefing.Organisation
	}{
		{"a slip later", "Roa, del partido Unión por la Laguna (UPL), perdió en marzo. Ahora es candidata de la Unión por la Laguna (ULP).", nil,
			[]briefing.Organisation{{Name: "Unión por la Laguna", Acronym: "UPL", Aliases: []string{"ULP"}}}},
		{"as a word, then in capitals", "El Ministerio de Pesca (Minpes) calló. La Red Andina pide al Ministerio de Pesca (MINPES) que hable.", nil,
			[]briefing.Organisation{{Name: "Ministerio de Pesca", Acronym: "Minpes", Aliases: []string{"MINPES"}}}},
		{"in capitals, then as a word", "El Ministerio de Pesca (MINPES) calló. La Red Andina pide al Ministerio de Pesca (Minpes) que hable.", nil,
			[]briefing.Organisation{{Name: "Ministerio de Pesca", Acronym: "MINPES", Aliases: []string{"Minpes"}}}},
		{"in brackets with the name, then alone", "Two funds paid (Lund Children’s Fund, LCF). The Lund Children’s Fund (LUCF) paid more.", nil,
			[]briefing.Organisation{{Name: "Lund Children’s Fund", Acronym: "LCF", Aliases: []string{"LUCF"}}}},
		{"between commas, then in brackets", "The Lund Children’s Fund, LUNFUND, is late. The Lund Children’s Fund (LCF) has paid.", nil,
			[]briefing.Organisation{{Name: "Lund Children’s Fund", Acronym: "LUNFUND", Aliases: []string{"LCF"}}}},
		{"the same one twice", "The Harbour Relief Agency (HRA) paid. The Harbour Relief Agency (HRA) paid more.", nil,
			[]briefing.Organisation{{Name: "Harbour Relief Agency", Acronym: "HRA", Aliases: []string{}}}},
		{"of two bodies", "The Harbour Relief Agency (HRA) paid. The Highland Roads Authority (HRA) did not.", nil,
			[]briefing.Organisation{{Name: "Harbour Relief Agency", Acronym: "HRA", Aliases: []string{}}}},
		{"spoken, of two bodies", "The Department for Ports, Food & Rural Affairs (Depfra) paid. The Department for Fishing & Rural Areas (Depfra) did not.", nil,
			[]briefing.Organisation{{Name: "Department for Ports, Food & Rural Affairs", Acronym: "Depfra", Aliases: []string{}}}},
		{"the text before the library", "The Harbour Relief Agency (HRA) paid.", []briefing.Organisation{{Name: "Harbour Relief Agency", Acronym: "HARA", Aliases: []string{"HarbourAid"}}},
			[]briefing.Organisation{{Name: "Harbour Relief Agency", Acronym: "HRA", Aliases: []string{"HARA", "HarbourAid"}}}},
		{"the library, by its order", "The wells are dry.", []briefing.Organisation{{Name: "Wells for All", Acronym: "WFA", Aliases: []string{"W4A"}}, {Name: "Harbour Relief Agency", Acronym: "WFA", Aliases: []string{"HRA", "HARA"}}},
			[]briefing.Organisation{{Name: "Harbour Relief Agency", Acronym: "HRA", Aliases: []string{"HARA"}}, {Name: "Wells for All", Acronym: "WFA", Aliases: []string{"W4A"}}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := Extract(document(t, c.text), Knowledge{Organisations: c.known}).Organisations
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("organisations %+v, want %+v", got, c.want)
			}
		})
	}
}

// TestSameTextSameAnswer reads texts with several answers to a question many times, with
// word lists made anew in between: only one answer may come out.
func TestSameTextSameAnswer(t *testing.T) {
	known := Knowledge{Organisations: []briefing.Organisation{{Name: "Wells for All", Acronym: "WFA", Aliases: []string{"W4A", "Wellers", "Wells"}}}}
	for _, c := range []struct{ name, text, who string }{
		{"a body with two acronyms", "Jane Okoro is the director of the Lund Children’s Fund (LCF). The Lund Children’s Fund (LUCF) pays late. Ben Amadi was there.\n\n“The wells are dry,” the LCF director said.", "Jane Okoro"},
		{"the second of two acronyms", "Jane Okoro is the director of the Lund Children’s Fund (LCF). The Lund Children’s Fund (LUCF) pays late. Ben Amadi was there.\n\n“The wells are dry,” the LUCF director said.", "Jane Okoro"},
		{"a body that the library knows by several forms", "Jane Okoro is the director of Wells for All. Ben Amadi was there.\n\n“The wells are dry,” the W4A director said.", "Jane Okoro"},
		{"a word of two languages", "Lakes", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			first := Extract(document(t, c.text), known)
			if c.who != "" && (len(first.Findings) != 1 || first.Findings[0].Who != c.who) {
				t.Errorf("findings %+v, want one by %s", first.Findings, c.who)
			}
			for i := range 50 {
				if i%10 == 0 {
					Forget()
				}
				if again := Extract(document(t, c.text), known); !reflect.DeepEqual(again, first) {
					t.Fatalf("reading %d: %+v, at first %+v", i, again, first)
				}
			}
		})
	}
}
