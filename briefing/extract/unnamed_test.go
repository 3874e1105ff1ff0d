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
		{"the verb of whoever came in", "El año pasado llegó un muchacho al taller. Se quitó el casco y me dijo: «Maestra, de los camiones no se habla aquí».", []said{{"Maestra", "un muchacho", "subject of the sentence before"}}},
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

func TestQuotesOfFindingsAndViews(t *testing.T) {
	const before, source, noun = "verb before the quote", "named as the source before", "noun for what somebody says"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"a court rules", "The tribunal ruled that the fine “must be paid by those who gained from it”.", []said{{"must be", "The tribunal", before}}},
		{"a judge holds", "The judge held that the State “cannot sell what it does not own”.", []said{{"cannot sell", "The judge", before}}},
		{"auditors establish", "The auditors established that the ferry “was never inspected after the second fire”.", []said{{"was never", "The auditors", before}}},
		{"a Spanish court", "El tribunal determinó que el Estado «no puede vender lo que no es suyo».", []said{{"no puede", "El tribunal", before}}},
		{"a Spanish audit", "La auditoría halló que la grúa «nunca fue revisada tras el incendio».", []said{{"nunca fue", "La auditoría", before}}},
		{"a French inquiry", "L’enquête a établi que la digue « n’avait jamais été contrôlée depuis la crue ».", []said{{"n’avait jamais", "L’enquête", before}}},
		{"a verb without its subject in Spanish", "El informe destacó un avance. Sin embargo, asentó que «la intensidad de los conflictos es preocupante».", []said{{"la intensidad", "El informe", before}}},
		{"referred to as", "A friend referred to Paul Lund as “the most patient man I have ever met”.", []said{{"the most", "A friend", before}}},
		{"is calling", "Ana Berg is calling the vote “the first good news since the flood”.", []said{{"the first", "Ana Berg", before}}},
		{"is labelling, with an aside", "Paul Lund, for his part, is labelling the sale “a blatant and shameless abuse of trust”.", []said{{"a blatant", "Paul Lund", before}}},
		{"have been describing", "Critics have been describing the port as “a bridge from nowhere to nowhere at all”.", []said{{"a bridge", "Critics", before}}},
		{"was called", "The port was called “a bridge from nowhere to nowhere at all”.", nil},
		{"for whom something is, in French", "Pour la ministre de la Mer, Mme Zara Diallo, cette digue est « la preuve que deux villes peuvent partager un mur ».", []said{{"la preuve", "Zara Diallo", source}}},
		{"for a mayor, in French", "Pour Paul Diop, maire de Gaya, le port « n’a jamais été une marchandise ».", []said{{"n’a jamais", "Paul Diop", source}}},
		{"for whom something is, in Spanish", "Para Luis Mena, pescador, el río «no tiene dueño ni lo tendrá nunca».", []said{{"no tiene", "Luis Mena", source}}},
		{"a rumour in French", "Une radio a diffusé la rumeur selon laquelle la digue « ferait fuir tous les poissons ».", []said{{"ferait fuir", "", noun}}},
		{"a claim in Spanish", "Circuló la afirmación de que la vacuna «dejaría sin peces a todo el río».", []said{{"dejaría sin", "", noun}}},
		{"behind an opener alone", "Ana Roa, coordinadora del grupo, reconoció un gran avance.\n\nSin embargo, «los hospitales aún no cumplen el proceso que les permita dar los remedios».", []said{{"los hospitales", "Ana Roa", "a sentence of its own"}}},
		{"behind an English opener", "Paul Lund said the towel was thrown in early. Instead, “he just acts like a man who lost his boat.”", []said{{"he just", "Paul Lund", "a sentence of its own"}}},

		{"what a picture shows", "The picture shows “the old harbour of the town” at dusk.", nil},
		{"for whom something is bought", "Para el barrio, la alcaldesa compró «la grúa más alta del puerto».", nil},
		{"an opener before a term", "Later, “the age of small boats” ended.", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
