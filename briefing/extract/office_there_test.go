package extract

import "testing"

// TestOfficesWhereTheTextIs reads the body of an office with its article and without
// one where the sentences before, or the front of its own, say where the text is.
func TestOfficesWhereTheTextIs(t *testing.T) {
	checkOffices(t, []held{
		{"en, in the sentence before", "Beds are few at Lund Hospital. The head nurse, Grace Atieno, counts them. “There is no room in winter,” she said.", "Grace Atieno", "head nurse", "Lund Hospital"},
		{"en, behind the quote", "At the Ministry of Fisheries nobody denies it. “There is no room in winter,” sighed the director of surveillance, Peter Mora.", "Peter Mora", "director of surveillance", "Ministry of Fisheries"},
		{"en, whom they visited", "The delegation visited Mbale Prison. The warden, Rose Kizza, received it. “There is no room in winter,” she said.", "Rose Kizza", "warden", "Mbale Prison"},
		{"en, the judge of the court", "The High Court in Lusaka closed the plant. The judge found that the officials “had known it for many years”.", "The judge", "judge", "High Court in Lusaka"},
		{"en, two bodies", "The Harbour Trust sued the Dockers’ Union. The judge found that the officials “had known it for many years”.", "The judge", "judge", ""},
		{"en, named only afterwards", "“There is no room in winter,” said the judge, Ann Moyo. The Ministry of Justice has not answered.", "Ann Moyo", "judge", ""},
		{"fr, in the sentence before", "Les lits manquent au centre de santé de Kpalimé. L’infirmière-chef, Adjo Lawson, les compte. « Les places manquent chaque hiver », soupire-t-elle.", "Adjo Lawson", "infirmière-chef", "centre de santé de Kpalimé"},
		{"fr, behind the quote", "Au ministère de la Pêche, on ne nie pas. « Les places manquent chaque hiver », soupire le directeur de la surveillance, Kodjo Amen.", "Kodjo Amen", "directeur de la surveillance", "ministère de la Pêche"},
		{"fr, in front of a name without a comma", "Au garage Bonne Route, à Agoè, le chef d’atelier Ferdinand Kwassi a peint une règle. « Les places manquent chaque hiver », dit-il.", "Ferdinand Kwassi", "chef d’atelier", "garage Bonne Route"},
		{"fr, the judge of the court", "Un tribunal d’Oran a fermé l’usine. La juge a estimé que les autorités « le savaient depuis des années ».", "La juge", "juge", "tribunal d’Oran"},
		{"fr, of others, according to a body", "Accroupi devant une boîte de vitesses, Komi range les pignons. Il a quinze ans et n’a pas mangé. « Les places manquent chaque hiver », dit-il.\n\nComme lui, ils seraient 68 000, d’après l’Observatoire du travail.", "Komi", "", ""},
		{"es, in the sentence before", "Faltan camas en el hospital de Maicao. El director médico, Juan Pimiento, las cuenta. «Cada invierno faltan plazas», lamenta.", "Juan Pimiento", "director médico", "hospital de Maicao"},
		{"es, behind the quote", "En el Ministerio de Pesca no lo niegan. «Cada invierno faltan plazas», suspira el director de vigilancia, Pedro Mora.", "Pedro Mora", "director de vigilancia", "Ministerio de Pesca"},
		{"es, whom they visited", "La delegación visitó ayer la cárcel de Cochabamba. La directora, Rosa Quispe, la recibió. «Cada invierno faltan plazas», dijo.", "Rosa Quispe", "directora", "cárcel de Cochabamba"},
		{"es, the judge of the court", "Un tribunal de Sucre cerró la planta. El juez concluyó que las autoridades «lo sabían desde hace años».", "El juez", "juez", "tribunal de Sucre"},
		{"es, another paragraph", "La delegación visitó ayer la cárcel de Cochabamba.\n\nLlovía desde el lunes.\n\nEl río subió un metro.\n\nLa jueza, Rosa Quispe, la recibió. «Cada invierno faltan plazas», dijo.", "Rosa Quispe", "jueza", ""},
	})
}
