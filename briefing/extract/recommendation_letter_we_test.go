package extract

import (
	"testing"

	"attache/briefing"
)

// TestAsksOfSeveralWhoWrite reads letters whose writers say at their head who they are.
func TestAsksOfSeveralWhoWrite(t *testing.T) {
	const english, spanish = "\n\nWe ask the ministry to reopen the wards.\n\nAna Roe, mother\nTom Day, Harbour Trust", "\n\nPedimos a las federaciones que inspeccionen las pensiones.\n\nAna Roa, madre\nLuis Paz, Observatorio Infancia"
	for _, tt := range []struct{ name, text, who string }{
		{"people and bodies", "Dear Minister,\n\nWe are nurses, midwives and unions from the Delta. We write because we must." + english, "nurses, midwives and unions from the Delta"},
		{"relative clause", "Dear Minister,\n\nWe are nurses and doctors who work in the Delta." + english, "nurses and doctors"},
		{"Spanish", "Señoras y señores:\n\nSomos madres, entrenadores y organizaciones de seis países. Les escribimos hoy." + spanish, "madres, entrenadores y organizaciones de seis países"},
		{"French", "Mesdames, Messieurs,\n\nNous sommes des mères, des entraîneurs et des associations de six pays.\n\nNous demandons aux fédérations d’inspecter les internats.\n\nAwa Kane, mère", "mères, des entraîneurs et des associations de six pays"},
		{"from where they write", "Señoras y señores:\n\nLes escribimos desde la Mesa de Viudas y Tierra, una alianza de doce organizaciones." + spanish, "Mesa de Viudas y Tierra"},
		{"from a town", "Señoras y señores:\n\nLes escribimos desde Lima con preocupación." + spanish, ""},
		{"how they are", "Dear Minister,\n\nWe are deeply worried by this." + english, ""},
		{"who signs for a body", "Dear Minister,\n\nWe are nurses and doctors.\n\nWe ask the ministry to reopen the wards.\n\nFor the Harbour Alliance:\nAna Roe", "Harbour Alliance"},
		{"no letter", "We are nurses and doctors.\n\nWe ask the ministry to reopen the wards.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind == briefing.KindRecommendation && f.Who != tt.who {
					t.Errorf("asked by %q, want %q", f.Who, tt.who)
				}
				if f.Kind == briefing.KindRecommendation {
					return
				}
			}
			t.Error("nothing is asked")
		})
	}
}
