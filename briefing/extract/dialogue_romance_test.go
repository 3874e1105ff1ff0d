package extract

import "testing"

// TestDialogueRomance reads who speaks between dashes.
func TestDialogueRomance(t *testing.T) {
	checkFoundSpeaker(t, map[string]string{
		"— Tu as vu le fleuve ce matin ? demande Awa.\n\n— Il est monté de deux paumes depuis hier, répond le vieux pêcheur en enroulant sa ligne.":                             "le vieux pêcheur",
		"—¿Has visto el río esta mañana? —quiso saber Eulalia.\n\n—Ha subido dos palmos desde ayer —respondió el barquero, enrollando la cuerda.":                               "el barquero",
		"—Yo limpio la sala. —Herminia se seca las manos—. Y luego cierro con llave.":                                                                                           "Herminia",
		"«El glaciar perdió sus últimos neveros —constata la glacióloga Pilar Huamán—. Habrá que aprender a vivir sin él».":                                                     "Pilar Huamán",
		"« La moitié des lits sont vides faute d'infirmières – prévient Anouk Lemaître – et ce n'est que le début de l'été. »":                                                  "Anouk Lemaître",
		"— Vous repartez ? ai-je demandé.\n\n— Dès que le vent tombera, a murmuré Modou en fixant l'horizon.":                                                                   "Modou",
		"«La mitad de las camas está vacía por falta de enfermeras –alerta Ana Lemus–, y el verano no ha hecho más que empezar».":                                               "Ana Lemus",
		"—¿Volverán ustedes al mar? —pregunté.\n\n—En cuanto amaine el viento —susurró Modesto sin apartar la vista del horizonte.\n\n—Que Dios le oiga —se persignó su mujer.": "su mujer",
	})
}
