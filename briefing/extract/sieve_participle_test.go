package extract

import "testing"

func TestParticipleSubjects(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"said, adding", "Lund and Varga will meet next week, Jane Okoro said, adding, “They need to sit down and have a good talk.”",
			[]said{{"They need", "Jane Okoro", "verb before the quote"}}},
		{"clause with where", "Jane Okoro spoke near the Harbour Hall, where about 50 protesters had gathered, chanting “no contract, no peace and no work” until noon.",
			[]said{{"no contract", "50 protesters", "verb before the quote"}}},
		{"with something asking", "Jane Okoro tried to tie Lund to the mayor, with one of her ads asking, “Is he independent enough to serve?”",
			[]said{{"Is he independent", "one of her ads", "verb before the quote"}}},
		{"name within the sentence", "The paradox of the law, says Carl Okoro, a historian, is that it was “one of the most powerful texts of the era”.",
			[]said{{"one of the most", "Carl Okoro", "verb before the quote"}}},
		{"whom somebody thanked is no speaker", "Dick Okoro, who stood on the list, told Harbour News, “Of the three, I like John Lund the best.”",
			[]said{{"Of the three", "Dick Okoro", "verb before the quote"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
