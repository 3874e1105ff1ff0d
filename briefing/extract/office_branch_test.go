package extract

import "testing"

// TestOfficesInBranches tells what an office is for, and the part of a body where
// it is, from the body itself.
func TestOfficesInBranches(t *testing.T) {
	const esperado = "«Hemos esperado demasiado tiempo», dijo "
	for _, tt := range []struct{ name, text, role, org string }{
		{"services of a town hall", esperado + "Ana Roa, directora de Servicios Urbanos del Ayuntamiento de Lugo.", "directora de Servicios Urbanos", "Ayuntamiento de Lugo"},
		{"services of a body", esperado + "Ana Roa, directora de Servicios Sociales de la Cruz Roja.", "directora de Servicios Sociales", "Cruz Roja"},
		{"field of a body in small letters", esperado + "Ana Roa, directora de Tránsito de la intendencia.", "directora de Tránsito", "intendencia"},
		{"field of a body in small letters with its town", esperado + "Ana Roa, directora de Convivencia de la alcaldía de Lugo.", "directora de Convivencia", "alcaldía de Lugo"},
		{"field of a firm", esperado + "Ana Roa, gerente de Operaciones de la empresa Aguas del Sur.", "gerente de Operaciones", "Aguas del Sur"},
		{"field with its article at a ministry", "« Nous avons attendu trop longtemps », a dit Anne Roa, directrice de la Pêche au ministère de l’Agriculture.", "directrice de la Pêche", "ministère de l’Agriculture"},
		{"body with its river", "« Nous avons attendu trop longtemps », a dit Anne Roa, présidente de la Ligue du Fleuve.", "présidente", "Ligue du Fleuve"},
		{"services, then the body, in brackets", "La Sra. Roa (Directora de Servicios Urbanos, Programa de las Naciones Unidas para los Asentamientos Humanos) presenta el informe. «Hemos esperado demasiado tiempo», dice.", "Directora de Servicios Urbanos", "Programa de las Naciones Unidas para los Asentamientos Humanos"},
		{"division, then the body, in brackets", "La Sra. Roa (Jefa de la División de Agua, Comisión Económica para África) presenta el informe. «Hemos esperado demasiado tiempo», dice.", "Jefa de la División de Agua", "Comisión Económica para África"},
		{"division, then the body, in French", "Mme Roe (Cheffe de la Division de l’eau, Commission économique pour l’Afrique) présente le rapport. « Personne n’a attendu aussi longtemps », dit-elle.", "Cheffe de la Division de l’eau", "Commission économique pour l’Afrique"},
		{"division, then the body, in English", "Ms. Roe (Head of the Division of Water, Economic Commission for Africa) presented the report. “Nobody has waited as long,” she said.", "Head of the Division of Water", "Economic Commission for Africa"},
		{"division, then a town", "La Sra. Roa (Jefa de la División de Agua, Lugo) presenta el informe. «Hemos esperado demasiado tiempo», dice.", "Jefa", "División de Agua"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if f := onlyQuote(t, tt.text); f.Role != tt.role || f.Org != tt.org {
				t.Errorf("role %q, body %q, want %q, %q", f.Role, f.Org, tt.role, tt.org)
			}
		})
	}
}
