package extract

import "testing"

func TestCitedBefore(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"person cited before a colon", "The delegate of Norway, Paul Varga, cited a survivor: “I was sold for the price of a goat.” He sat down.",
			[]said{{"I was sold", "a survivor", "words of somebody else, read out or cited"}}},
		{"cited in French", "Le maire Paul Renard a pris la parole dans la salle du port, citant Marie Diallo : « La mer a pris ma maison et mon champ. »",
			[]said{{"La mer a pris", "Marie Diallo", "words of somebody else, read out or cited"}}},
		{"cited in Spanish", "El alcalde Tomás Ruiz citó a una pescadora de la isla, Ana Roa: «Ya no tenemos nada que vender en el mercado».",
			[]said{{"Ya no tenemos", "Ana Roa", "words of somebody else, read out or cited"}}},
		{"a letter cited in French", "Le président cite une lettre reçue d'une transformatrice du port, Awa Diop : « Nous n'avons plus rien à vendre au marché. »",
			[]said{{"Nous n'avons", "Awa Diop", "words of somebody else, read out or cited"}}},
		{"quoted as saying", "Jane Okoro quoted a farmer from the Delta as saying: “The water came before the warning did.”",
			[]said{{"The water came", "a farmer from the Delta", "words of somebody else, read out or cited"}}},
		{"words of somebody", "Mr. Lund, recalling the words of a young participant that “a ramp without a door is only a slope”, said that access had to be planned.",
			[]said{{"a ramp without", "a young participant", "words of somebody else, read out or cited"}}},
		{"words of somebody who told her", "Jane Okoro recalled the words of a fisherman from Tarro, who had told her, “The sea takes our houses one by one.” She asked for help.",
			[]said{{"The sea takes", "a fisherman from Tarro", "words of somebody else, read out or cited"}}},
		{"testimony of somebody who wrote", "Ms. Okoro had read the testimony of a returnee who had written that “the number belonged to my employer”.",
			[]said{{"the number belonged", "a returnee", "verb before the quote"}}},
		{"cited behind the quote", "Wei-Ling Lund reported on the storm. “This time the telephone was faster than the wind,” she quoted a mayor on the coast, Lalao Okoro, as saying.",
			[]said{{"This time", "Lalao Okoro", "verb after the quote"}}},
		{"text read out", "An intern read out a message from her uncle in Lund. “Tell them that the sea has eleven names here”, it said.",
			[]said{{"Tell them", "her uncle in Lund", "verb after the quote; “it”: words of somebody told of before"}}},
		{"somebody’s wish", "“Sleep well, in whichever alphabet you prefer,” was Ms. Jane Okoro’s parting wish.",
			[]said{{"Sleep well", "Jane Okoro", "named as the source after the quote"}}},
		{"Spanish office between name and relative", "El organismo cita a Ana Quispe, directora del puerto, quien insiste en que “los Estados de origen deben dar respuesta”.",
			[]said{{"los Estados", "Ana Quispe", "verb before the quote"}}},
		{"a law cited is no person", "Jane Okoro cited the law and said: “The water came before the warning did.”",
			[]said{{"The water came", "Jane Okoro", "verb before the quote"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
