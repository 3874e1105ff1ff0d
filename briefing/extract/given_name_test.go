package extract

import "testing"

func TestPronounsAmongSeveral(t *testing.T) {
	const after = "verb after the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"subject before the last one", "Viktor Radev lost his leg on the line. Inspector Ms. Milena Stoeva confirmed the failure.\n“The machine had been fined before,” he said.",
			[]said{{"The machine", "Viktor Radev", after}}},
		{"object of the sentence before", "Mr. Teodoro Bañez hosted the governor, Carmela Uy. She had come without guards.\n“I wanted to see the queue,” she said.",
			[]said{{"I wanted", "Carmela Uy", after}}},
		{"the text comes before the name", "Karen Petrosyan runs a repair shop. He learned the trade from his uncle, and his wife Anna keeps the books.\n“They cannot pass our doors,” he says.",
			[]said{{"They cannot", "Karen Petrosyan", after}}},
		{"somebody without a name in between", "Olena Hrytsenko has not seen her sister since the crossing. A volunteer took her number.\n“I sleep with the telephone,” she said.",
			[]said{{"I sleep", "Olena Hrytsenko", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestTheyAndItReachBackToABody(t *testing.T) {
	const after = "verb after the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"behind a thing", "The Baltic Seal Watch published its count on Monday. The number of pups fell again.\n“Thin ice is no place to be born,” it said.",
			[]said{{"Thin ice", "Baltic Seal Watch", after}}},
		{"behind a pronoun", "The Rural Midwives' Alliance has written to every governor. In the letter, they ask for fuel.\n“A mother cannot wait for the rain,” they write.",
			[]said{{"A mother", "Rural Midwives' Alliance", after}}},
		{"behind a person", "The Andean Weavers' League called it an insult. Its president, Nieves Huanca, said members would march.\n“We will bring our looms,” she said.\nThe League represents 8,000 weavers. “Nobody has asked them,” it said.",
			[]said{{"We will", "Nieves Huanca", after}, {"Nobody has", "Andean Weavers' League", after}}},
		{"two persons", "Farah and Idris Jama opened the library. They lend 90 books a week.\n“We began with eleven books,” they say.",
			[]said{{"We began", "Farah and Idris Jama", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
