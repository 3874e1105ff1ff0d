package extract

import "testing"

func TestQuotesThatAreWholeSentences(t *testing.T) {
	const first = "“It is a bunch of nonsense for us,” said Bill Okoro. "
	it := said{"It is a bunch", "Bill Okoro", ""}
	tests := []struct {
		name, text string
		want       []said
	}{
		{"ends in a verb cut short", first + "“This guy does not care about them. He really doesn’t.”", []said{it, {"This guy", "Bill Okoro", ""}}},
		{"ends in a quote within", first + "“They want to deliver the punch, and people were like, ‘This guy is kind of odd.’”", []said{it, {"They want", "Bill Okoro", ""}}},
		{"ends in letters with stops", first + "“The focus is going to be how the voters felt about the D.N.C.”", []said{it, {"The focus", "Bill Okoro", ""}}},
		{"names with a verb cut short", first + "“That’s Jane Lund and Marco Varga.”", []said{it, {"That’s Jane", "Bill Okoro", ""}}},
		{"goes on with a participle", "“It is a bunch of nonsense for us,” said Bill Okoro (D-Va.) at the time, adding that “we have been electing people to office for a long time.”",
			[]said{it, {"we have", "Bill Okoro", "verb before the quote"}}},
		{"initial behind the quote", "The vote is near. “I think the winds are changing,” W. Gerald Okoro, director of the Center, said in May.", []said{{"I think", "W. Gerald Okoro", ""}}},
		{"initials behind the quote", "The vote is near. “I think the winds are changing in the courts,” J.K. Okoro said.", []said{{"I think", "J.K. Okoro", ""}}},
		{"initial behind a preposition", "The plan was backed by J. Gerald Okoro, who said that “the winds are changing in the courts.”", []said{{"the winds", "J. Gerald Okoro", ""}}},
		{"a title in a sentence of its own", first + "“Small Piers and Big Ships at Sea.”", []said{it}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
