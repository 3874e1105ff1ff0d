package extract

import "testing"

func TestDescribedByWhatTheTextTells(t *testing.T) {
	const after = "verb after the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"trade that the text has not named", "Ferdinand Aquino has repaired engines for 22 years. The oil used to go into the bay.\n“I was ashamed of the water,” the mechanic said.",
			[]said{{"I was", "Ferdinand Aquino", after}}},
		{"age behind the name", "Shirin Rahmani, 43, crossed the border with Paul Lund. Paul Lund was sent back.\n“The third time they were asleep,” the 43-year-old said.",
			[]said{{"The third", "Shirin Rahmani", after}}},
		{"age that only the description gives", "Tobias Eriksen left school to work on a trawler. Now he teaches others.\n“The sea does not care,” says the 61-year-old.",
			[]said{{"The sea", "Tobias Eriksen", after}}},
		{"any office", "Hin Sokha plants mangroves on the shore. A developer has put up a sign.\n“I plant at night, he builds at noon,” says the activist.",
			[]said{{"I plant", "Hin Sokha", after}}},
		{"people of a State", "Wanjiru Kamande (Kenya) took the floor. Several States had asked for more time.\n“Time is what the reefs lack,” the Kenyan delegate replied.",
			[]said{{"Time is", "Wanjiru Kamande", after}}},
		{"an office of which there is one everywhere", "Adebayo Okoro admitted selling the tickets. He had debts.\n“You sold people a hope,” the judge said.",
			[]said{{"You sold", "the judge", after}}},
		{"another office", "Jane Okoro, director of the port, kept silent.\n“The crane had no brakes,” the mechanic said.",
			[]said{{"The crane", "the mechanic", after}}},
		{"French", "Le boulanger Fabrice Lenoir a fermé son four. Le gaz lui coûtait trop.\n« Je chauffais la rue », dit l’artisan.",
			[]said{{"Je chauffais", "Fabrice Lenoir", after}}},
		{"Spanish", "Evaristo Condori, de 62 años, perdió sus llamas. El seguro no cubre el frío.\n«Se quedaron paradas, como rezando», recuerda el ganadero.",
			[]said{{"Se quedaron", "Evaristo Condori", after}}},
		{"Spanish, where somebody is from", "Fatou Diop limpia casas en Bilbao. Los alquileres han subido.\n«Nadie firma con nosotras», lamenta la senegalesa.",
			[]said{{"Nadie firma", "Fatou Diop", after}}},
		{"Spanish, where another one is from", "Los vecinos miran. «Nadie firma con nosotros», lamenta un senegalés.",
			[]said{{"Nadie firma", "un senegalés", after}}},
		{"Spanish, several", "Fatou Diop limpia casas en Bilbao. Los alquileres han subido.\n«Nadie firma con nosotros», lamentan los senegaleses.",
			[]said{{"Nadie firma", "los senegaleses", after}}},
		{"Spanish, a body is from nowhere", "Marta Lugo vende pan. El Instituto de Bilbao cerró. El salón está vacío.\n«Nadie firma con nosotras», lamenta la senegalesa.",
			[]said{{"Nadie firma", "Marta Lugo", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestSeveralMeant(t *testing.T) {
	const after = "verb after the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"two persons", "Two experts, Magnus Hedlund and Priya Raman, examined the dam. They found 14 cracks.\n“It should not be filled again,” the two experts wrote.",
			[]said{{"It should", "Magnus Hedlund; Priya Raman", after}}},
		{"the same noun again", "The authors of the study, Berit Lind and Tomasz Zielinski, walked 900 kilometres.\n“Hedges are the last long forest,” the authors write.",
			[]said{{"Hedges are", "Berit Lind; Tomasz Zielinski", after}}},
		{"three bodies", "Reporters' Shield, the Lagos Press Union and Article of Trust issued an appeal.\n“A journalist in hiding cannot ask,” the three organizations said.",
			[]said{{"A journalist", "Reporters' Shield; Lagos Press Union; Article of Trust", after}}},
		{"as many as the text has not named", "Magnus Hedlund examined the dam.\n“It should not be filled again,” the two experts wrote.",
			[]said{{"It should", "the two experts", after}}},
		{"French bodies", "La Confédération des pêcheurs et le Parc marin ont publié une lettre commune.\n« On ne protège pas une mer vide », écrivent les deux institutions.",
			[]said{{"On ne", "Confédération des pêcheurs; Parc marin", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
