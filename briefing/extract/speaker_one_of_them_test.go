package extract

import "testing"

// TestSpeakersOneOfThemAndGivenNameAlone says who speaks where the text tells of one of several,
// or of somebody with a given name alone.
func TestSpeakersOneOfThemAndGivenNameAlone(t *testing.T) {
	for text, who := range map[string]string{
		"Formamos a 17 jóvenes. Uno de ellos, un joven de Yura, acompañó a un acusado. «Cuando le traduje el cargo, se rio», nos contó.":                                                                    "un joven de Yura",
		"La directrice de la Caisse, Hortense Vial, salue les bateliers. L’un d’eux, un vieux batelier de Conflans, hausse les épaules. « J’ai vu passer tous les ministres », soupire-t-il.":               "un vieux batelier de Conflans",
		"Llegaron dos facteurs. Uno de ellos, Nassur Roa, lleva el brazo vendado. «Se llevaron todo el dinero», dice.":                                                                                      "Nassur Roa",
		"La directora de la Agencia, Ana Roa Lund, admitió que faltan controles.\n\nYolanda, que reparte desde hace años, acudió con una muleta. «El día que me caí sonó el teléfono», relató.":             "Yolanda",
		"La directrice de l’Agence, Awa Kane Lund, a admis des retards.\n\nYolande, qui livre depuis deux ans, est venue avec une béquille. « Le jour de ma chute, le téléphone a sonné », raconte-t-elle.": "Yolande",
		"La directora de la Agencia, Ana Roa Lund, admitió que faltan controles.\n\nRosa, blanca o roja, la flor llenaba la sala. «El día de la firma sonó el teléfono», relató.":                           "Ana Roa Lund",
	} {
		got := ""
		for _, q := range analyse(document(t, text), Knowledge{}).Quotes {
			if q.Spoken {
				got = q.Speaker.Who
			}
		}
		if got != who {
			t.Errorf("%s\ngot %q, want %q", text, got, who)
		}
	}
}

// TestPlacesWhereSomebodyWasAreNoWriters ends a workplace behind its proper part, and takes
// none in small letters for the writer.
func TestPlacesWhereSomebodyWasAreNoWriters(t *testing.T) {
	asksOnce(t, map[string]string{
		"Paroles\n\nYacouba, ancien détenu de la maison d’arrêt de Tamsara, parle bas. « On dormait tous sur le côté », dit-il.\n\nCe que nous demandons\n\nLes juges doivent venir.": "",
		"Paroles\n\nAwa Kane, présidente de l’association Kora, parle bas. « On dormait tous sur le côté », dit-elle.\n\nLes juges doivent venir.":                                    "association Kora",
		"Voces\n\nAna Roa Lund, profesora de la escuela de Tamsara, habla bajo. «Dormíamos todos de lado», dice.\n\nLos jueces deben venir.":                                          "",
	})
	for text, org := range map[string]string{
		"Awa Kane exerce à l’hôpital de Kita et suit nos équipes. « Le virus voyage avec nous », dit-elle.":          "hôpital de Kita",
		"Awa Kane a passé deux ans à la maison d’arrêt de Tamsara pour un vol. « On dormait tous assis », dit-elle.": "maison d’arrêt de Tamsara",
		"Awa Kane exerce à l’hôpital de Kita et Ségou. « Le virus voyage avec nous », dit-elle.":                     "hôpital de Kita et Ségou",
		"Awa Kane exerce à la clinique de Kita pour Enfants. « Le virus voyage avec nous », dit-elle.":               "clinique de Kita pour Enfants",
		"Awa Kane travaille pour le collectif Femmes et terre. « Le virus voyage avec nous », dit-elle.":             "Femmes et terre",
	} {
		for _, q := range analyse(document(t, text), Knowledge{}).Quotes {
			if q.Speaker.Org != org {
				t.Errorf("%s\ngot %q, want %q", text, q.Speaker.Org, org)
			}
		}
	}
}
