package extract

import "testing"

func TestQuotesWithoutKnownSpeaker(t *testing.T) {
	const verb, noun, alone, colon = "verb before the quote, whose", "noun for what somebody says", "a sentence of its own between", "a sentence of its own behind"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"alone in a paragraph", "The bridge fell in May and nobody has mended it.\n\n“We cross by boat now and the boat leaks.”\n\nThe ferry is to come back in June.", []said{{"We cross", "", alone}}},
		{"alone in a French paragraph", "Le pont est tombé en mai et personne ne l’a réparé.\n\n« Nous traversons en pirogue et la pirogue prend l’eau. »\n\nLe bac reviendra en juin.", []said{{"Nous traversons", "", alone}}},
		{"alone in a Spanish paragraph", "El puente cayó en mayo y nadie lo ha reparado.\n\n«Cruzamos en canoa y la canoa hace agua».\n\nLa balsa volverá en junio.", []said{{"Cruzamos", "", alone}}},
		{"alone in a text without people", "The pumps stood still all winter. “It takes an hour to fill one bucket here.” The spring was no better.", []said{{"It takes", "", alone}}},
		{"behind a clause and a colon", "Then, a week later and in red paint on the same wall: “We walk here, so please drive slowly past us.”", []said{{"We walk", "", colon}}},
		{"addressed, with an aside", "Usted estuvo en el muelle y dijo, con el casco en la mano, que «esta grúa no se irá sin dejar un puerto».", []said{{"esta grúa", "", verb}}},
		{"the verb of whoever came in", "El año pasado llegó un muchacho al taller. Se quitó el casco y me dijo: «Maestra, de los camiones no se habla aquí».", []said{{"Maestra", "", verb}}},
		{"the verb cites itself", "También advierte, y cito, que «donde nadie pregunta se inaugura dos veces la obra».", []said{{"donde nadie", "", verb}}},
		{"a remark whose maker is not named", "The session was closed after the remark that “there is a special shelf for women who complain”.", []said{{"there is", "", noun}}},

		{"title alone", "The film closes the week.\n\n“Small Piers and Big Ships at Sea”\n\nDoors open at six.", nil},
		{"slogan alone", "The march began at noon.\n\n“Bread, land and open borders for all.”\n\nIt ended at the port.", nil},
		{"heading", "# “We cross by boat and the boat leaks.”\n\nThe ferry is to come back in June.", nil},
		{"mark without its partner", "The bridge fell in May.\n\n“We cross by boat now and the boat leaks.\n\nThe ferry is to come back in June.", nil},
		{"older posts", "Read more: “What the boatmen told us about the river”", nil},
		{"borrowed words", "Nothing came of the “clean and just transition” for ports.", nil},
		{"words of a headline", "It is a website that has headlines such as “Boats make fishermen unattractive and crazy”.", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
