package extract

import "testing"

// TestNamedOver reads the lines that hold nothing but a name and what its bearer is,
// above or below what they say.
func TestNamedOver(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"above", "Fisheries\n\nRanja Sen, Senior Researcher, Lund Network (LN), India\n\n“On the fisheries talks we are concerned about the poor.”", "Ranja Sen"},
		{"above two", "Fisheries\n\nRanja Sen, Senior Researcher, Lund Network\n\n“On the fisheries talks we are concerned about the poor.”\n\n“If the States end the grants, small boats will lie idle.”", "Ranja Sen"},
		{"one after the other", "Fisheries\n\nRanja Sen, Senior Researcher, Lund Network\n\n“On the fisheries talks we are concerned about the poor.”\n\nPaul Mbaye, Executive Director of the Harbour Trust (HT)\n\n“If the States end the grants, small boats will lie idle.”", "Paul Mbaye"},
		{"with a dash", "Fisheries\n\nRanja Sen – director, Lund Network\n\n“On the fisheries talks we are concerned about the poor.”", "Ranja Sen"},
		{"below", "Fisheries\n\n“If the States end the grants, small boats will lie idle.”\n\nRanja Sen, Lund Network\n\n“On the fisheries talks we are concerned about the poor.”\n\nPaul Mbaye, Harbour Trust", "Paul Mbaye"},
		{"below, with a long office", "Fisheries\n\n“If the States end the grants, small boats will lie idle.”\n\n- Ranja Maulana Sen, executive director of the Lund Network for Global Justice (LNGJ), India", "Ranja Maulana Sen"},
		{"no office", "Fisheries\n\nRanja Sen, Lund, Kestria\n\n“On the fisheries talks we are concerned about the poor.”", ""},
		{"a source", "Fisheries\n\nRanja Sen, The Wells Report, 2019\n\n“On the fisheries talks we are concerned about the poor.”", ""},
		{"French", "Pêche\n\nAwa Kane, directrice du Réseau des ports\n\n« Nous sommes inquiets pour les petits pêcheurs de la côte. »", "Awa Kane"},
		{"Spanish", "Pesca\n\nAna Roa, directora de la Red de Puertos\n\n«Nos preocupan los pequeños pescadores de la costa.»", "Ana Roa"},
	})
}

// TestAcronymSpelledLikeAWord reads a body whose letters are those of a small word.
func TestAcronymSpelledLikeAWord(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"before the quote", "In August, the WHO reiterated that, “vaccines have shown that they prevent severe disease”.", "WHO"},
		{"behind the quote", "“Vaccines have shown that they prevent severe disease,” the WHO said.", "WHO"},
		{"named as the source", "According to the WHO, “vaccines have shown that they prevent severe disease”.", "WHO"},
		{"without an article", "WHO said that “vaccines have shown that they prevent severe disease”.", "WHO"},
	})
}
