package extract

import (
	"strings"
	"testing"
)

// TestHeader says who asks by the fields of a memorandum, the line below a
// declaration’s title, a line with an author, and those who say that they sign.
func TestHeader(t *testing.T) {
	tests := []struct{ name, text, who string }{
		{"memo from", "MEMO\nTo: Head of Delegation\nFrom: Migration and Gender Desk\nDate: 3 May 2026\n\nThe text is weak.\n\nOur asks\n\n(a) To Peru: agree to table the amendment, and bring the mayor.\n(b) To Ghana: support a clause on schools.\nThe Secretary-General should be asked to report each year.", "Migration and Gender Desk"},
		{"memo fr", "NOTE INTERNE\nÀ : Mme l’Ambassadrice\nDe : Bureau Enfance et Égalité\nDate : 3 mai 2026\n\nLe texte est faible.\n\nNos demandes\n\na) Au Pérou : déposer l’amendement avant vendredi.\nb) Au Ghana : appuyer la clause sur les écoles.\nLe Secrétaire général devrait publier un rapport chaque année.", "Bureau Enfance et Égalité"},
		{"memo es", "NOTA INFORMATIVA\nPara: Embajador ante las Naciones Unidas\nDe: Unidad de Infancia y Género\nFecha: 3 de mayo de 2026\n\nEl texto es débil.\n\nNuestras peticiones\n\na) A Perú: presentar la enmienda antes del viernes.\nb) A Ghana: apoyar la cláusula sobre escuelas.\nEl Secretario General debería informar cada año.", "Unidad de Infancia y Género"},
		{"prepared by", "BRIEFING NOTE\nPrepared by: Policy Unit\n12 May 2026\n\nThe text is weak. Talks go on.\n\nDelegations should table the amendment.", "Policy Unit"},
		{"adopted es", "DECLARACIÓN DE PUNO\n\nAdoptada por la Asamblea de Pueblos del Altiplano\nPuno, 3 de mayo de 2026\n\nNosotras y nosotros, pescadores y pescadoras de doce lagos,\n\nRecordando el Acuerdo,\n\nDeclaramos:\n\n1. Instamos a los gobiernos a limpiar los lagos.\n\n2. Pedimos a los bancos que financien las redes.", "Asamblea de Pueblos del Altiplano"},
		{"adopted fr", "DÉCLARATION DE SAINT-LOUIS SUR LES FILETS\n\nAdoptée par le Congrès mondial des pêcheuses\nSaint-Louis, le 3 mai 2026\n\nNous, pêcheuses et mareyeuses de douze pays,\n\nRappelant l’Accord,\n\n1. Demandons aux gouvernements de nettoyer les lagunes.\n\n2. Les banques doivent financer les filets.", "Congrès mondial des pêcheuses"},
		{"adopted en", "LUND DECLARATION ON NETS\n\nAdopted by the World Congress of Net Menders\nLund, 3 May 2026\n\nWe, menders and fishers from twelve countries,\n\nRecalling the Accord,\n\n1. We urge governments to clean the lagoons.\n\n2. Banks should pay for nets.", "World Congress of Net Menders"},
		{"letter sign es", "Lima, 3 de mayo de 2026\n\nAsunto: Los lagos no pueden esperar\n\nLas organizaciones que firmamos esta carta llevamos treinta años en los lagos. Les escribimos porque el plan no contiene plazos.\n\nLos lagos mueren.\n\nLas aerolíneas deberían pagar por el agua.\n\nAtentamente,\n\nRosa Mamani, directora, Fundación Totora\nLuis Condori, presidente, Redes del Sur", "organizaciones que firmamos esta carta"},
		{"letter sign fr", "Monsieur le Ministre,\n\nLes associations qui signent cette lettre travaillent sur les lacs depuis trente ans. Nous vous écrivons car le plan ne contient aucun délai.\n\nLes compagnies devraient payer l’eau.\n\nRose Diop, directrice, Fondation Eau Vive\nLuc Ba, président, Filets du Sud", "associations qui signent cette lettre"},
		{"letter sign en", "Dear Ministers,\n\nThe organisations signing this letter have worked on the lakes for thirty years. We write because the plan has no deadlines.\n\nAirlines should pay for water.\n\nRose Diop, director, Lake Trust\nLuke Bah, chair, Southern Nets", "organisations signing this letter"},
		{"oral es", "Comité de Derechos Económicos\nCuadragésimo período de sesiones, Ginebra\nDiálogo sobre los lagos\nIntervención de la señora Rosa Mamani Quispe, secretaria de relaciones de la Federación Andina de Pescadoras (FEDAPES)\n\nGracias, señor Presidente.\n\nEmpecé a pescar a los once años. Hoy represento a 40 sindicatos.\n\nLos consulados tienen que abrir los domingos.\n\nPedimos que eso se corrija hoy mismo.", "Federación Andina de Pescadoras"},
		{"oral fr", "Conseil des droits de l’homme\n62e session\nDéclaration orale de Mme Awa Kane, secrétaire générale du Réseau ouest-africain des mareyeuses (ROAM)\n\nMerci, Monsieur le Président.\n\nJ’ai commencé à onze ans. Aujourd’hui nous sommes quarante syndicats.\n\nLes consulats doivent ouvrir le dimanche.\n\nNous demandons que cela soit corrigé.", "Réseau ouest-africain des mareyeuses"},
		{"oral en", "Human Rights Council\n62nd session\nStatement by Ms. Awa Kane, Secretary General of the West African Network of Fishwives (WANF)\n\nThank you, Mr. President.\n\nI began at eleven. Today we are forty unions.\n\nConsulates must open on Sundays.\n\nWe ask that this be put right today.", "West African Network of Fishwives"},
		{"blog posted on", "Nine nights at the well\n\nPosted on 27 September by Jane Okoro-Reed · Dispatches · Water desk, Open Well Trust\n\nI have a confession. I had never seen a well. My partner was Anil Thapa, formerly of the Army.\n\nIts coordinator, Pastor Elias Roux, is no fan of ours. \"You come for the wedding,\" he says. He's right, and I told him so. Donors should pay for the people who stay.\n\nJane Okoro-Reed is senior writer at Open Well Trust. Views are her own.", "Jane Okoro-Reed"},
		{"blog es publicado", "Nueve noches en el pozo\n\nPublicado el 27 de septiembre por Marta Quiroga · Diario de campo\n\nTengo una confesión. Yo nunca había visto un pozo. Mi compañero era Anil Thapa, antes del Ejército.\n\nSu coordinador, el pastor Elías Roux, no nos quiere. «Ustedes vienen a la boda», dice. Tiene razón y se lo dije. Los donantes deberían pagar a quienes se quedan.", "Marta Quiroga"},
		{"blog fr publie", "Neuf nuits au puits\n\nPublié le 27 septembre par Marthe Kouassi · Carnet de terrain\n\nJ’ai un aveu à faire. Je n’avais jamais vu un puits. Mon collègue était Anil Thapa, un ancien de l’armée.\n\nSon coordinateur, le pasteur Élie Roux, ne nous aime pas. « Vous venez pour la noce », dit-il. Il a raison, et je le lui ai dit. Les bailleurs devraient payer ceux qui restent.", "Marthe Kouassi"},
		{"testimony en", "\"My daughter will go to school\"\n\nAs told by Amina, 27, to Noemi Girard in Kindia.\n\nI was thirteen. My aunt took me by the shoulders.\n\nDr. Bob Dale of the regional hospital told me so.\n\nThe State should give birth certificates for free.", "Amina"},
		{"signed editorial", "Le lac s’en va\n\nLe maire Hugo Lemas le nie. J’y suis née. Je m’y baigne encore.\n\nL’État doit fermer la décharge.\n\nAnne Veyrat, institutrice à Thonon", "Anne Veyrat"},
		{"op-ed author line en", "The lake is leaving us\n\nThe mayor, Hugo Lemas, denies it. I was born there, and I still swim in it.\n\nThe state must close the dump.\n\nAnn Veen, a teacher, lives in Lund.", "Ann Veen"},
		{"guest post en", "Guest post: The lake is leaving us\nAnn Veen, 3 May 2026\n\nThe mayor, Hugo Lemas, denies it. I was born there, and I still swim in it.\n\nThe state must close the dump.", "Ann Veen"},
		{"author: label", "The lake is leaving us\nAuthor: Ann Veen | Published: 3 May 2026\n\nThe mayor, Hugo Lemas, denies it. I was born there, and I still swim in it.\n\nThe state must close the dump.", "Ann Veen"},
		{"autor: es", "El lago se va\nAutora: Ana Vega | Fecha: 3 de mayo de 2026\n\nEl alcalde, Hugo Lemas, lo niega. Yo nací allí y todavía me baño en él. Me da pena.\n\nEl Estado debe cerrar el vertedero.", "Ana Vega"},
		{"auteur: fr", "Le lac s’en va\nAuteure : Anne Veyrat | 3 mai 2026\n\nLe maire, Hugo Lemas, le nie. J’y suis née et je m’y baigne encore. Je n’ai pas peur.\n\nL’État doit fermer la décharge.", "Anne Veyrat"},
		{"oral un chief", "Fourth Forum on Lakes\nRemarks by Ann Veen, Executive Director of the United Nations Lake Programme\n\nExcellencies, we meet at a hard time.\n\nWe must act together. Governments should fund the wells.", "Ann Veen"},
		{"dated byline fr", "Le lac s’en va\nClaire Diallo | 3 mai 2026\n\nLe maire, Hugo Lemas, le nie. J’y suis née et je m’y baigne encore. Je n’ai pas peur.\n\nL’État doit fermer la décharge.", "Claire Diallo"},
		{"dated byline es", "El lago se va\n\nAna Vega, 3 de mayo de 2026\n\nEl alcalde, Hugo Lemas, lo niega. Yo nací allí y todavía me baño en él. Me da pena.\n\nEl Estado debe cerrar el vertedero.", "Ana Vega"},
		{"dateline no byline", "El lago se va\n\nSan Lucas, 3 de mayo de 2026\n\nLo niega el alcalde. Yo nací allí y todavía me baño en él. Me da pena.\n\nEl Estado debe cerrar el vertedero.", ""},
		{"end role es", "El lago se va\n\nEl alcalde, Hugo Lemas, lo niega. Yo nací allí y todavía me baño en él. Me da pena.\n\nEl Estado debe cerrar el vertedero.\n\nAna Vega, maestra jubilada de Puno", "Ana Vega"},
		{"signing in Spanish", "Estimados ministros:\n\nLas organizaciones de pescadores que firmamos la presente carta vivimos del lago. El plan no contiene plazos.\n\nLas aerolíneas deberían pagar por el agua.", "organizaciones de pescadores que firmamos"},
		{"suscriben", "Señora Ministra:\n\nLos sindicatos que suscriben esta carta expresan su alarma. Les pedimos una reunión.\n\nLa empresa debe pagar el agua.", "sindicatos que suscriben"},
		{"syndicats qui signons", "Lettre ouverte\n\nMadame la Ministre, les syndicats et associations qui signons cette lettre voyons mourir les lacs. Nous vous écrivons.\n\nLa compagnie doit payer l’eau.", "syndicats et associations qui signons"},
		{"scientists signing", "Open letter\n\nThe 84 scientists signing this letter have studied the lakes. We are alarmed.\n\nParliament must close the dump.", "scientists signing"},
		{"groups who sign", "Open letter\n\nThe groups who sign this letter have cleaned the lakes. We are tired.\n\nParliament must close the dump.", "groups who sign"},
		{"companies that signed something", "The lake\n\nWe live here. In May the companies signing the agreement left the town.\n\nParliament must close the dump.", ""},
		{"mayors in the news, in Spanish", "Los alcaldes que firman el acuerdo se reunieron ayer en Puno.\n\nLa empresa debe pagar el agua.", ""},
		{"mayors in the news, in French", "Les maires qui signent la charte se sont réunis hier.\n\nLa compagnie doit payer l’eau.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkProposer(t, tt.text, tt.who) })
	}
}

// checkProposer fails unless a text asks for something and all that it asks is
// credited to who, or to nobody where who is "".
func checkProposer(t *testing.T, text, who string) {
	t.Helper()
	asked := 0
	for _, f := range Extract(document(t, text), Knowledge{}).Findings {
		if f.Kind != "recommendation" {
			continue
		}
		if asked++; who == "" && f.Who != "" || !strings.Contains(f.Who, who) {
			t.Errorf("proposer %q, want %q (%s)", f.Who, who, f.Reason)
		}
	}
	if asked == 0 {
		t.Error("no recommendation")
	}
}

// checkLastProposer fails unless the last recommendation of a text is credited
// to who, articles aside.
func checkLastProposer(t *testing.T, text, who string) {
	t.Helper()
	var got []string
	for _, f := range Extract(document(t, text), Knowledge{}).Findings {
		if f.Kind == "recommendation" {
			got = append(got, f.Who)
		}
	}
	if len(got) == 0 || trimArticle(got[len(got)-1]) != trimArticle(who) {
		t.Errorf("proposers %q, want the last to be %q", got, who)
	}
}
