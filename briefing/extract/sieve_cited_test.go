package extract

import "testing"

func TestCitedBefore(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"person cited before a colon", "The delegate of Norway, Paul Varga, cited a survivor: “I was sold for the price of a goat.” He sat down.",
			[]said{{"I was sold", "a survivor", "words of somebody else, read out or cited"}}},
		{"quoted as saying", "Jane Okoro quoted a farmer from the Delta as saying: “The water came before the warning did.”",
			[]said{{"The water came", "a farmer from the Delta", "words of somebody else, read out or cited"}}},
		{"words of somebody", "Mr. Lund, recalling the words of a young participant that “a ramp without a door is only a slope”, said that access had to be planned.",
			[]said{{"a ramp without", "a young participant", "words of somebody else, read out or cited"}}},
		{"words of somebody who told her", "Jane Okoro recalled the words of a fisherman from Tarro, who had told her, “The sea takes our houses one by one.” She asked for help.",
			[]said{{"The sea takes", "a fisherman from Tarro", "words of somebody else, read out or cited"}}},
		{"testimony of somebody who wrote", "Ms. Okoro had read the testimony of a returnee who had written that “the number belonged to my employer”.",
			[]said{{"the number belonged", "a returnee", "verb before the quote"}}},
		{"a law cited is no person", "Jane Okoro cited the law and said: “The water came before the warning did.”",
			[]said{{"The water came", "Jane Okoro", "verb before the quote"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
