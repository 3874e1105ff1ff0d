package extract

import "testing"

func TestPlacesAreNobody(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"places in a list behind in", "Mr Asante-Boyd turned to the courts. Rents rose in Lund, Puerto Viejo and Kota Baru by half. “The rent eats half of the plate,” he said.", "Asante-Boyd"},
		{"behind a place and a comma", "At the High Court in Isiolo, Gift Wanjiru keeps a list of donors. “The rent eats half of the plate,” she said.", "Gift Wanjiru"},
		{"two behind a place", "In Isiolo, Moses Ekal and Gift Wanjiru keep a list of donors. Wanjiru is tired. “The rent eats half of the plate,” she said.", "Gift Wanjiru"},
		{"somebody’s house", "Mr Asante-Boyd turned to the courts. A fire broke out in Ida Lamm’s house. She was inside it. “The rent eats half of the plate,” she said.", "Ida Lamm"},
		{"at the head of a French sentence", "M. Sow-Lacombe a indiqué que les loyers montaient. À Lisbonne, Accra et Buenos Aires, un ménage consacre la moitié de son revenu à se loger. « Le loyer mange la moitié de l’assiette », a-t-il dit.", "Sow-Lacombe"},
	})
	for _, tt := range []struct{ name, text, who string }{
		{"of whom there are several", "Mr Asante-Boyd turned to the courts. His Centre had examined decisions from six West African countries. Applicants had been refused. In his view legal aid should be available in every procedure.", "Asante-Boyd"},
		{"un participe", "M. Duván Arboleda est revenu sur les pourparlers. Redevenu grave, il a rappelé que trois collègues étaient morts et a demandé que les États les protègent.", "Duván Arboleda"},
		{"un adjetivo", "La Sra. Ana Roa habló. Enfática, pidió que los Estados protejan a sus colegas.", "Ana Roa"},
		{"un adverbio y un participio", "La Sra. Ana Roa habló. Visiblemente cansada, pidió que los Estados protejan a sus colegas.", "Ana Roa"},
		{"un nombre", "La Sra. Ana Roa habló con Luz Paz. Luz Paz, que venía de Tela, pidió que los Estados protejan a sus colegas.", "Luz Paz"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastProposer(t, tt.text, tt.who) })
	}
}

func TestLineOfWhoPresides(t *testing.T) {
	for _, tt := range []held{
		{"a town", "Participants\nJudge Ailbhe Lund, Court of Appeal, Dublin (Chair)\nMr Farrukh Yusupov, President, European Guild\n\nThe Chair opened the session. ‘I mean every word of it,’ she said.", "Ailbhe Lund", "Judge", "Court of Appeal"},
		{"a town of two words", "Participants\nDr Ana Roa, Harbour Institute, Cape Town (moderator)\nMr Farrukh Yusupov, President, European Guild\n\nThe moderator opened the session. ‘I mean every word of it,’ she said.", "Ana Roa", "moderator", "Harbour Institute"},
		{"una ciudad", "Participaron\nDra. Ana Roa, Instituto del Mar, Lima (moderadora)\nSr. Paul Ray, juez\n\nLa moderadora abrió la sesión. «Lo digo palabra por palabra», dijo.", "Ana Roa", "moderadora", "Instituto del Mar"},
		{"une ville", "Participants\nMme Ana Roa, Institut de la mer, Dakar (modératrice)\nM. Paul Ray, juge\n\nLa modératrice a ouvert la séance. « Je le dis mot pour mot », a-t-elle dit.", "Ana Roa", "modératrice", "Institut de la mer"},
		{"one of two names", "Panel: Paul Ray, Bob Lamm (moderator). The moderator opened the session. ‘I mean every word of it,’ he said.", "Bob Lamm", "moderator", ""},
	} {
		t.Run(tt.name, func(t *testing.T) { checkLastFinding(t, tt) })
	}
}
