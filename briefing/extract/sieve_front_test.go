package extract

import "testing"

func TestWordsInFrontOfAQuote(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"refers to somebody as", "A friend referred to him as “the most beautiful soul I have ever met in my whole life” in a post.", []said{{"the most", "A friend", "verb before"}}},
		{"in the words of a body", "Lund is strong because, in Harbour Watch’s words, “they are the most active places on the coast with more startups per capita.”", []said{{"they are", "Harbour Watch", "named in front"}}},
		{"from a report", "From the report: “In general, samples with longer periods produced more accurate results.”", []said{{"In general", "the report", "named in front"}}},
		{"issues a statement, then a comma", "After the storm, Jane Okoro issued a statement, “Last night, our harbour was lost to the sea.”", []said{{"Last night", "Jane Okoro", "named in front"}}},
		{"a dash for a colon", "Jane Okoro was blunt — “I think this is little compared to what they would do to us.”", []said{{"I think", "Jane Okoro", "named in front"}}},
		{"a name given from afar", "Jane Okoro called the ministry’s ignorance of solid advice from seasoned captains “disrespectful to the men and women who are out at sea.”",
			[]said{{"disrespectful", "Jane Okoro", "verb before"}}},
		{"a remark that", "Jane Okoro, a minister, caused a stir this year over her remark that “there is a special place at sea for those who do not help each other.”",
			[]said{{"there is", "Jane Okoro", "words of somebody else"}}},
		{"comments from", "The letter appears to contradict comments from the former minister Jane Okoro that “time, distance and the lack of warning prevented a better response.”",
			[]said{{"time, distance", "Jane Okoro", "words of somebody else"}}},
		{"infinitive in a clause", "The debate was so subdued that Jane Okoro was prompted to say, “So far, I cannot believe how civil it has been up here.”", []said{{"So far", "Jane Okoro", "verb before"}}},
		{"clause behind after", "The vote came after Jane Okoro, the minister of ports, told the committee that “our country does plenty of fishing also.”", []said{{"our country", "Jane Okoro", "verb before"}}},
		{"office with a plural in front of a colon", "Jane Okoro, communications director for the Harbour Trust, said in a statement: “This storm is the largest in the country’s history.”", []said{{"This storm", "Jane Okoro", "verb before"}}},
		{"surname that is an office", "“It is not going to be easy for him to do it,” said Representative Peter King of Vermont.", []said{{"It is not", "Peter King", "verb after"}}},
		{"verb that no list has", "Mr. Lund tries to turn the noise to his advantage, showing off his crowds, alternately shouting “Get them out of here” at them.", []said{{"Get them", "Lund", "verb before"}}},
		{"a title behind a dash", "Jane Okoro has a new book — “Small Piers and Big Ships at Sea.”", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
