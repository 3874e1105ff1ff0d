package extract

import "testing"

// TestOfficesWithWhatSomebodyIsBesides reads the office that is named first where
// something else that the person is or was is joined to it.
func TestOfficesWithWhatSomebodyIsBesides(t *testing.T) {
	const said, dit, dijo = " said that it was late.", " a déclaré qu’il était tard.", " dijo que era tarde."
	tests := []struct{ name, text, person, role, org string }{
		{"office and former office", "Lea Diaz, director of the Harbour Trust and a former nurse," + said, "Lea Diaz", "director", "Harbour Trust"},
		{"owned office", "“It is far too late for all of us,” said Lea Diaz, the Trust’s legal director and an old hand at this. The Harbour Trust is small.", "Lea Diaz", "legal director", "Harbour Trust"},
		{"one of many", "Lea Diaz, a retired teacher and one of the plaintiffs," + said, "Lea Diaz", "retired teacher", ""},
		{"trade and kin", "Tom Okoro, a fisherman and a father of five," + said, "Tom Okoro", "fisherman", ""},
		{"another", "Tom Okoro, a midwife and another member of the group," + said, "Tom Okoro", "midwife", ""},
		{"a field of two", "Tom Okoro, director of research and training," + said, "Tom Okoro", "director of research and training", ""},
		{"French", "Awa Kane, directrice de la Fondation Alizé et une ancienne infirmière," + dit, "Awa Kane", "directrice", "Fondation Alizé"},
		{"French, one of many", "Awa Kane, institutrice et l’une des plaignantes," + dit, "Awa Kane", "institutrice", ""},
		{"French, masculine", "Paul Ndiaye, pêcheur et l’un des fondateurs du marché," + dit, "Paul Ndiaye", "pêcheur", ""},
		{"Spanish", "Inés Mora, directora del Fondo Azul y una antigua enfermera," + dijo, "Inés Mora", "directora", "Fondo Azul"},
		{"Spanish, one of many", "Inés Mora, maestra jubilada y una de las vecinas," + dijo, "Inés Mora", "maestra jubilada", ""},
		{"Spanish, masculine", "Juan Soto, pescador y uno de los testigos," + dijo, "Juan Soto", "pescador", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkAffiliation(t, tt.text, tt.person, tt.role, tt.org) })
	}
}
