package extract

import "testing"

func TestVoicesWithinWhatSomebodyTells(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"as saying that", "The report quotes a former guard as saying that prisoners were “kept awake with hymns”.",
			[]said{{"kept awake", "a former guard", ""}}},
		{"what somebody used to say", "Ana Okoro remembered what her mother used to say: “Salt first, pride later.”",
			[]said{{"Salt first", "her mother", ""}}},
		{"who asked her", "Dr. Aylin Okoro recalls a patient who asked her “whether the war would be over by visiting time”.",
			[]said{{"whether the", "a patient", ""}}},
		{"for whom", "She cited the geographer Anselm Okoro, for whom borders are “scars that learned to collect tolls”.",
			[]said{{"scars that", "Anselm Okoro", ""}}},
		{"as a poet wrote", "As the poet Ida Lund once wrote, “every beginning is only a sequel”, Minister Paul Okoro told the graduates.",
			[]said{{"every beginning", "Ida Lund", ""}}},
		{"I quote", "The judge wrote that you had been, I quote, “the only adult in a room of ministers”.",
			[]said{{"the only", "The judge", ""}}},
		{"verb that no list has", "“A fence is a sentence without a verb,” the court held.",
			[]said{{"A fence", "the court", ""}}},
		{"somebody told, not quoted", "Jane Okoro told a woman who suggested a boycott that “this is not the first dry year”.",
			[]said{{"this is", "Jane Okoro", ""}}},
		{"French", "Elle cite les mots d’une résidente de 91 ans : « Ici, on me lave à l’heure où cela arrange le couloir. »",
			[]said{{"Ici, on", "une résidente", ""}}},
		{"Spanish", "La testigo recordó lo que le decía su abuela: «El pan prestado se come de pie».",
			[]said{{"El pan", "su abuela", ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestStrangersCited(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"one of several", "Ana Okoro told the hall about the wells. She quoted one of them, a widow of 41: “The warning came too late for the goats.”",
			[]said{{"The warning", "one of them", ""}}},
		{"for whom, without a comma", "Paul Lund quoted a weaver from Lund for whom the register was “a novel in which nobody checks the names”.",
			[]said{{"a novel", "a weaver from Lund", ""}}},
		{"a means is nobody", "A spokesman said by letter that the wells “must be seen in the context of the year”.",
			[]said{{"must be", "A spokesman", ""}}},
		{"fr: a noun that no list has", "Awa Sarr a pris la parole à Lyon. Elle cite une adhérente de Kandi : « Le puits est à nous, la corde est à la mairie. »",
			[]said{{"Le puits", "une adhérente de Kandi", ""}}},
		{"es: a noun that no list has", "Ana Roa habló en Lima. Citó a una afiliada de Puno: «El pozo es nuestro, la soga es de la alcaldía».",
			[]said{{"El pozo", "una afiliada de Puno", ""}}},
		{"es: a thing", "El informe de Ana Roa muestra una caída de los precios: «el pozo vale más que el agua de la mina».",
			[]said{{"el pozo", "Ana Roa", ""}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
