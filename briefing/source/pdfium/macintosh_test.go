package pdfium

import (
	"testing"

	"attache/briefing/source/paper"
)

func TestReadMacintosh(t *testing.T) {
	for text, want := range map[string]string{
		"DurÈe":        "Durée",
		"Allg‰u,":      "Allgäu,",
		"K‰ferhˆhe":    "Käferhöhe",
		"“prÈsidÈs”":   "“présidés”",
		"nÓg":          "nÓg", // Irish
		"hÉireann":     "hÉireann",
		"McÉwan":       "McÉwan", // no letter of Windows
		"éducaÈe":      "éducaÈe",
		"5‰":           "5‰",
		"Ageˆncia":     "Ageˆncia", // an accent that is set by itself
		"ÉCOLE":        "ÉCOLE",
		"harbour":      "harbour",
		"Привет":       "Привет",
		"organizaciÛn": "organización",
	} {
		lines := []written{{line: paper.Line{Words: []paper.Word{{Text: text}}}}}
		readMacintosh(lines)
		if got := lines[0].line.Words[0].Text; got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
