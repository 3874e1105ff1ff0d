package extract

import "testing"

// TestShortQuotes tells words that somebody says, however few, from terms and names.
func TestShortQuotes(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"verb behind", "El barrio está a oscuras. «Pedimos lámparas», explicó Ana Roa.", "Ana Roa"},
		{"noun phrase", "El barrio está a oscuras. «Pura rabia», explicó Ana Roa.", "Ana Roa"},
		{"one small word", "¿Volvería a firmar? «Nunca», respondió Ana Roa.", "Ana Roa"},
		{"comma inside", "El barrio está a oscuras. “Pedimos lámparas,” explicó Ana Roa.", "Ana Roa"},
		{"behind a colon", "El barrio está a oscuras. Ana Roa, farera, dijo: «Pedimos lámparas».", "Ana Roa"},
		{"one word behind a colon", "¿Volvería a firmar? Ana Roa dijo: «Nunca».", "Ana Roa"},
		{"French", "Le quartier est dans le noir. « Nous attendons », explique Awa Kane.", "Awa Kane"},
		{"English", "The quarter is dark. “We waited,” said Ann Roe.", "Ann Roe"},
		{"verb alone", "Nos recibe Ana Roa, farera. «Pedimos lámparas», dice.", "Ana Roa"},
		{"to us", "Nos recibe Ana Roa, farera. «Pedimos lámparas», nos dice.", "Ana Roa"},
		{"name", "El cartel cuelga del balcón. «Libertad», dice Ana Roa.", ""},
		{"title", "«Noches de Arena», dijo Ana Roa, se agotó en marzo.", ""},
		{"within a clause", "Una «mala racha», explicó Ana Roa, dura un mes.", ""},
		{"small letter", "«mala racha», explicó Ana Roa.", ""},
		{"clause goes on", "«Mala racha» explicó Ana Roa.", ""},
		{"nobody behind", "«Mala racha», según se mire.", ""},
		{"verb in front without a colon", "Ana Roa dijo «Pedimos lámparas».", ""},
		{"name behind a colon", "Ana Roa lo llamó así: «Libertad».", ""},
		{"title behind a colon", "Ana Roa dijo: «Noches de Arena».", ""},
		{"no verb of saying", "Las palabras de Ana Roa: «Pedimos lámparas».", ""},
	})
}

// TestNamesWithSmallWords reads names whose small words come from elsewhere.
func TestNamesWithSmallWords(t *testing.T) {
	for name, who := range map[string]string{"Arabic": "Leila ben Youssef", "Kikuyu": "Kamau wa Ngugi", "Dutch": "Rosa ter Horst", "Malay": "Nor binti Salleh", "Tuareg": "Ousmane ag Alhassane"} {
		checkLastSpeaker(t, []spokenBy{{name, "El barrio está a oscuras. «Faltan lámparas en cada esquina», explicó " + who + ".", who}})
	}
}
