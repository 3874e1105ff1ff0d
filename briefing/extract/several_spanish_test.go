package extract

import "testing"

// TestSeveralSpanish reads Spanish verbs of several that leave their subject out: they
// mean those who spoke or acted together, by a noun or by their names, never one.
func TestSeveralSpanish(t *testing.T) {
	const said = " «Este año es una oportunidad única para cambiar», "
	checkLastSpeaker(t, []spokenBy{
		{"those who signed", "El filántropo Jorge Saros envió una carta. «No es una opción volver atrás», señalan los firmantes." + said + "afirman.", "los firmantes"},
		{"those who acted", "Unas 150 organizaciones enviaron una carta. El filántropo Jorge Saros la firmó." + said + "señalan.", "Unas 150 organizaciones"},
		{"two by name", "Las abogadas Sandra Ortiz y Maura Levin apelaron." + said + "afirmaron.", "Sandra Ortiz; Maura Levin"},
		{"two in an apposition", "Sus abogadas, Sandra Ortiz y Maura Levin, apelaron." + said + "aseguraron.", "Sandra Ortiz; Maura Levin"},
		{"in a compound tense", "Las vecinas marcharon ayer. La alcaldesa Rosa Mena las recibió." + said + "han dicho.", "Las vecinas"},
		{"in front of the words", "Los pescadores marcharon ayer. Rosa Mena los recibió. Advirtieron: «Este año es una oportunidad única para cambiar».", "Los pescadores"},
		{"one alone", "Los pescadores marcharon ayer. Rosa Mena los recibió." + said + "dijo.", "Rosa Mena"},
	})
	for _, tt := range []struct{ text, who string }{
		{"Los vecinos marcharon ayer. Piden que el Gobierno cierre la mina.", "Los vecinos"},
		{"Los pescadores marcharon ayer. El biólogo Luis Mena los acompañó. Además, exigen que se publiquen los datos.", "Los pescadores"},
		{"La especialista Marga Ruiz, de la Fundación Hepática, habló ayer. Por ello, exhortó a los jóvenes a que eviten acudir a esos lugares.", "Marga Ruiz"},
		{"La especialista Marga Ruiz habló ayer. En ese sentido, recomendó crear una oficina.", "Marga Ruiz"},
		{"La especialista Marga Ruiz habló ayer. Durante la charla pidió que se publiquen los datos.", "Marga Ruiz"},
		{"La especialista Marga Ruiz habló ayer. Refiriéndose a los datos, pidió que se publiquen.", "Marga Ruiz"},
		{"La ley debe combatir los problemas de la región, propuso la ministra Eva Ruiz.", "Eva Ruiz"},
		{"El censo debe repetirse cada año, pide la Red Costa Viva.", "Red Costa Viva"},
		{"La especialista Marga Ruiz habló ayer. Los hospitales deben publicar los datos, agregó.", "Marga Ruiz"},
		{"La especialista Marga Ruiz habló ayer. Los hospitales, dijo, deben publicar los datos.", "Marga Ruiz"},
		{"La especialista Marga Ruiz destacó que hay un problema.\n\nHay muchos casos. No todos se conocen.\n\nExhortó a los jóvenes a que eviten acudir a esos lugares.", "Marga Ruiz"},
	} {
		checkLastProposer(t, tt.text, tt.who)
	}
}

// TestVerbBehindSpanish keeps words whose Spanish verb of saying has no subject that is
// known.
func TestVerbBehindSpanish(t *testing.T) {
	for text, want := range map[string]int{
		"Hubo una marcha. «El descenso es uno de los componentes que más ha influido», indicó.": 1,
		"Hubo una marcha con el lema «Agua para todos los barrios», hasta la plaza.":            0,
	} {
		n := 0
		for _, q := range analyse(document(t, text), Knowledge{}).Quotes {
			if q.Spoken {
				n++
			}
		}
		if n != want {
			t.Errorf("%d quotes in %q", n, text)
		}
	}
}
