package extract

import "testing"

func TestNamesWithinPhrases(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"somebody of a kind", "“The partners do not understand that Okoro is bigger than the party,” said one Okoro confidant.", []said{{"The partners", "one Okoro confidant", ""}}},
		{"of a kind, then the name", "“We’re anxious for our families here,” said another Harbour user, Johanna Okoro.", []said{{"We’re anxious", "Johanna Okoro", ""}}},
		{"surname of the subject", "However, Patricia Okoro, mother of the victim Sean Okoro, forcefully rejected the claim. “He lied to all of us,” Okoro said.", []said{{"He lied", "Patricia Okoro", ""}}},
		{"her husband behind with", "Along with her husband, Milton Lund, a money manager, Rachel Okoro has given to many candidates. “I feel bad to say it to you,” she said.",
			[]said{{"I feel", "Rachel Okoro", ""}}},
		{"a woman as chairman", "Chairman Jane Okoro opened the meeting of the port. “They are not affiliated with us in any way,” she said.", []said{{"They are", "Jane Okoro", ""}}},
		{"a man as chairman", "Mr. Lund still has fences to mend in the port. Tui Okoro, the chairman of the dockers, for example, said Mr. Lund hurt his cause by taking on the ferry. “I don’t think it has gone well for him,” he said.", []said{{"I don’t", "Tui Okoro", ""}}},
		{"two under one surname with their titles", "Tui and Ata Okoro spoke at the port.\n\n“There is an element here that has gotten a voice,” Tui Okoro said. He says the ban bears some of the blame. “The voices that would not dare have gathered courage,” he told the radio.\n\nLater Mr. Lund complained that Tui Okoro had attacked him and asked why Ata Okoro had kept silent.\n\nLetters came, many addressed to “Mr. and Mrs. Okoro, Harbour Road” alone. They fill a box.",
			[]said{{"There is", "Tui Okoro", ""}, {"The voices", "Tui Okoro", ""}}},
		{"adverb in front of a name", "Interestingly Okoro stated that the party “must be careful not to launch a new plan.” Okoro insists on it.", []said{{"must be", "Okoro", ""}}},
		{"who estimates, then another verb", "Okoro, who estimates that his legal costs were “in the seven figures,” described the emotional impact as “horrendous for us all.”",
			[]said{{"in the seven", "Okoro", "verb before"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
