package extract

import "testing"

func TestTakesTurns(t *testing.T) {
	const turn = "answers who spoke before"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"questions and answers", "“Did you see them take the boat?” asked Jane Okello.\n\n“I saw two men and a woman with them,” said Ruth Mutesi.\n\n“And where did they go after that?”\n\n“They went down to the landing at Bukona.”",
			[]said{{"Did you", "Jane Okello", "verb after"}, {"I saw", "Ruth Mutesi", "verb after"}, {"And where", "Jane Okello", turn}, {"They went", "Ruth Mutesi", turn}}},
		{"one goes on after another", "“We saw nothing of them at all,” said Jane Okello.\n\n“I saw two men and a woman with them,” said Ruth Mutesi.\n\n“They went down to the landing at Bukona.”",
			[]said{{"We saw", "Jane Okello", "verb after"}, {"I saw", "Ruth Mutesi", "verb after"}, {"They went", "Ruth Mutesi", "speaker of the paragraph before"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestInterviewThatNothingAnnounces(t *testing.T) {
	text := "“We could not wait”: Ruth Ayers on the flood\n\nRuth Ayers ran the shelter in Harwick for nine years.\n\n**When did you know?**\n\nOn the Tuesday I knew, and I told the council “we must move the beds tonight”.\n\n**What did you do then?**\n\nWe moved them ourselves. “You cannot leave forty people on the floor,” I kept saying.\n\n**What should change now?**\n\nI want every shelter to have a boat."
	checkQuotes(t, text, []said{{"we must", "Ruth Ayers", "verb before"}, {"You cannot", "Ruth Ayers", "verb after"}})
}
