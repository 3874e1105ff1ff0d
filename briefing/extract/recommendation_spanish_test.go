package extract

import (
	"testing"

	"attache/briefing/extract/recommendation"
)

// TestAsksInSpanish reads asks that open with their verb, infinitives with
// pronouns, and who asks.
func TestAsksInSpanish(t *testing.T) {
	for text, who := range map[string]string{
		"Nieves Ceballos repara faroles. «La luz no espera a nadie», dice. El municipio, sostiene, debería pagarle un ayudante.":                                                                                                               "Nieves Ceballos",
		"Red de Barqueros del Sur\n\nDeclaración\n\nNuestra red exhorta al Gobierno a devolvérselo a sus dueños.":                                                                                                                              "Red de Barqueros del Sur",
		"Carta abierta al alcalde\n\nQuienes firmamos esta carta somos vecinas y comerciantes reunidas en la Red de Barqueros del Sur.\n\nLe pedimos que abra el muelle.\n\nUna carta de un niño decía: «Ojalá que el río se achique pronto».": "Red de Barqueros del Sur",
		"ASOCIACIÓN LUZ DEL VALLE\n\nComunicado\n\nLa Universidad de Loja midió el río. La asociación pide al Ministerio que publique los datos.":                                                                                              "ASOCIACIÓN LUZ DEL VALLE",
		"Rosa Tapia es regante. El consejo, sostiene Luis Mena, debería contratarla en otoño.":                                                                                                                                                 "Luis Mena",
		"Hablaron Rosa Tapia y Luis Mena.\n\nTapia resumió el debate en dos ideas:\n\n1. Abrir más casas refugio.":                                                                                                                             "Rosa Tapia",
		"La audiencia empezó tarde. Presidió la comisionada Rosa Tapia.\n\nAl cerrar, la presidenta de la sesión invitó a las partes a entregar sus pruebas.":                                                                                  "Rosa Tapia",
		"Señorías:\n\nSomos Hijas del Amianto, una asociación de Getafe.\n\nSolicitamos a la Comisión que apruebe el fondo.":                                                                                                                   "Hijas del Amianto",
		"La doctora Rosa Tapia habló del hongo. Una poda a tiempo lo reduce, dijo. Aconsejó a los agricultores retirar las mazorcas enfermas.":                                                                                                 "Rosa Tapia",
	} {
		got := ""
		asks := recommendation.Find(analyse(document(t, text), Knowledge{}))
		if len(asks) == 1 {
			got = asks[0].Who
		}
		if got != who {
			t.Errorf("%s\n%d asks, got %q, want %q", text, len(asks), got, who)
		}
	}
	for text, want := range map[string]int{
		"Tenemos que abrir escuelas en los barrios.":          1,
		"Debemos proteger los pozos.":                         1,
		"El Estado debe devolvérselas a sus dueños.":          1,
		"Es necesario, además, que el barco llegue el lunes.": 1,
		"Debe de tener treinta años.":                         0,
		"Debía marcharse antes del alba y no lo hizo":         0,
	} {
		if got := len(recommendation.Find(analyse(document(t, text), Knowledge{}))); got != want {
			t.Errorf("%s: %d asks", text, got)
		}
	}
}
