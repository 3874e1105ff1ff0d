package extract

import "testing"

// TestTwoBodies says whom "the two organizations" means where they ask.
func TestTwoBodies(t *testing.T) {
	const far = "\n\nThe study followed births at rural clinics over three years. It found that a midwife who works alone attends 318 births a year.\n\nFlorence Achieng, a midwife in Homa Bay, works in one of the clinics. “I have to choose which door to stand at,” she said.\n\n"
	tests := []struct{ text, who string }{
		{"Forty clinics could open, according to a study released today by Midwives for Every Mother and the Institute for Maternity Studies." + far + "The two organizations recommend that governments:\n\n1. create permanent posts;\n2. provide housing.", "Midwives for Every Mother; Institute for Maternity Studies"},
		{"The Lund Water Trust and the Institute of Hydrology published their survey on Monday." + far + "The two organisations call on governments to open the wells.", "Lund Water Trust; Institute of Hydrology"},
		{"The survey was carried out by the Lund Water Trust and Doctors for Clean Air." + far + "Both organisations recommend that cities close the pits.", "Lund Water Trust; Doctors for Clean Air"},
		{"The Lund Water Trust and the University of Lviv published their survey." + far + "Both institutions urge the government to close the pits.", "Lund Water Trust; University of Lviv"},
		{"L’Institut des eaux et la Fédération des pêcheurs ont publié lundi leur enquête. Elle porte sur quarante villages.\n\nLes puits sont fermés depuis mai.\n\nLes deux organisations demandent au gouvernement de rouvrir les puits.", "Institut des eaux; Fédération des pêcheurs"},
		{"L’enquête a été menée par Sages-femmes sans frontières et l’Institut de la santé. Elle porte sur quarante villages.\n\nLes deux organisations recommandent à l’État :\n\n1. de créer des postes ;\n2. de loger le personnel.", "Sages-femmes sans frontières; Institut de la santé"},
		{"El Instituto de Aguas y la Universidad de Cuenca presentaron el lunes su informe. El estudio abarca cuarenta pozos.\n\nAmbas organizaciones piden al Gobierno que reabra los pozos.", "Instituto de Aguas; Universidad de Cuenca"},
		{"El informe fue elaborado por Matronas sin Fronteras y el Instituto de Salud Rural. El estudio abarca cuarenta pozos.\n\nLas dos organizaciones recomiendan al Gobierno:\n\n1. crear plazas;\n2. ofrecer vivienda.", "Matronas sin Fronteras; Instituto de Salud Rural"},
	}
	for _, tt := range tests {
		var got []string
		for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
			if f.Kind == "recommendation" {
				got = append(got, f.Who)
			}
		}
		if len(got) == 0 || got[len(got)-1] != tt.who {
			t.Errorf("%.60q: proposers %q, want the last to be %q", tt.text, got, tt.who)
		}
	}
}
