package extract

import "testing"

// TestToldOfInInterview has “he” and an office in an answer be somebody else than the
// two who talk.
func TestToldOfInInterview(t *testing.T) {
	const before = "INTERVIEW\n\nRita Lund runs the bog programme of Wet Earth. She spoke to Peter Hall.\n\nPETER HALL: How did they take it?\n\nRITA LUND: Badly. Old Evan Price, a man of eighty, met me with his dogs. Today he lends us the tractor.\n\nHALL: And what convinced him?\n\nLUND: "
	for _, c := range []struct{ text, who string }{
		{before + "The fire. He put it better than any report: “The water I threw out was the water I missed.”", "Old Evan Price"},
		{before + "The ministry. The deputy secretary assured us in March that the bogs were “an absolute priority of the period”.", "The deputy secretary"},
		{"ENTREVISTA\n\nRayén Colipán dirige el programa de humedales de la Corporación Tierra Húmeda. Bióloga de formación, lleva años allí. Conversó con Gonzalo Iturralde.\n\nGONZALO ITURRALDE: ¿Cómo lo tomaron?\n\nRAYÉN COLIPÁN: Mal. Don Evaristo Oyarzún, un hombre de ochenta años, me recibió con los perros. Hoy es él quien nos presta el tractor.\n\nITURRALDE: ¿Y qué lo convenció?\n\nCOLIPÁN: El incendio. Él lo resumió mejor que cualquier informe: «El agua que yo echaba era la que me faltó».", "Evaristo Oyarzún"},
		{"ENTREVISTA\n\nRayén Colipán dirige el programa de humedales de la Corporación Tierra Húmeda. Conversó con Gonzalo Iturralde.\n\nGONZALO ITURRALDE: ¿Ya hay un plan?\n\nCOLIPÁN: Lo hay. La subsecretaria nos aseguró en marzo que las turberas eran “una prioridad absoluta del período”.", "La subsecretaria"},
	} {
		a := analyse(document(t, c.text), Knowledge{})
		if len(a.Quotes) != 1 || a.Quotes[0].Speaker.Who != c.who {
			t.Errorf("%s: %+v, want %q", c.text, a.Quotes, c.who)
		}
	}
}
