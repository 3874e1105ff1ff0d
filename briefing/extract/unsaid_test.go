package extract

import "testing"

// TestSpeakerLeftUnsaid finds whom a Spanish verb without a subject means, and
// the office that says most of a person named with two.
func TestSpeakerLeftUnsaid(t *testing.T) {
	tests := []struct{ name, text, who, role string }{
		{"name before a verb no list has", "Ana Quispe Salas duerme con las botas puestas desde que regresó. «Allá, si te las quitabas, te las vendían», cuenta. Pasó un año en el mar.", "Ana Quispe Salas", ""},
		{"verb of saying that is rare", "Pedro Mena Rojas camina por el puerto cada mañana. «Mi mujer dice que no vaya al mar», murmura. Después mira sus botas.", "Pedro Mena Rojas", ""},
		{"title before the name, a relative clause behind", "La pluie est rare, selon le professeur Paul Mbaye, le chercheur qui a creusé le puits. « Il ne pleut plus depuis des années », dit M. Mbaye à la radio.", "Paul Mbaye", "professeur"},
		{"office whose name holds a preposition", "El hallazgo fue revelado por el Defensor del Pueblo, Pedro Mena Rojas, en la capital. En la jornada, el Defensor dijo que “muchas personas beben agua sin saber de dónde viene”.", "Pedro Mena Rojas", "Defensor del Pueblo"},
		{"whom the sentence before is about", "A la bióloga Ana Quispe Salas, del Centro de Mares, lo que le quita el sueño es otra cosa. «El mar no tiene testigos», dice en el puerto.", "Ana Quispe Salas", "bióloga"},
		{"noun that is a verb of saying too", "Un médico preguntó por el agua del pueblo. Ana Quispe Salas le respondió con otra pregunta: «¿Y qué pasa, doctor, cuando no hay doctor?».", "Ana Quispe Salas", ""},
		{"Russian source before indirect speech", "Встреча прошла в Лунде. По словам координатора центра Анны Ким, такие отказы стали массовыми. «Родители боятся жаловаться, а чиновники боятся решать», — пояснила она.", "Анна Ким", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := false
			for _, f := range Extract(document(t, tt.text), Knowledge{}).Findings {
				if f.Kind != "quote" || f.Reason == "" {
					continue
				}
				found = true
				if f.Who != tt.who || f.Role != tt.role {
					t.Errorf("speaker %q (%q), want %q (%q)", f.Who, f.Role, tt.who, tt.role)
				}
			}
			if !found {
				t.Error("no quote")
			}
		})
	}
}
