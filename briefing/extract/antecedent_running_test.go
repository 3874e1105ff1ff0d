package extract

import "testing"

func TestPronounsInRunningText(t *testing.T) {
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"he whom she asked", "Paul Lund mends boats. He lives alone.\n\nTwice a year a buyer comes from Bremen. Jane Okoro has come since 2003. She once asked him to work faster. “The wells are dry by now,” he says.",
			[]said{{"The wells", "Paul Lund", after}}},
		{"the pronoun of a later clause", "Paul Lund came on Saturday with rice. He is a teacher. The cook, a Filipino of sixty, wept when he saw it. “The wells are dry by now,” he said.",
			[]said{{"The wells", "The cook", after}}},
		{"an office as the object", "Ms. Jane Okoro went to see the hospital manager. He gave her no seat. “The wells are dry by now,” he told her.",
			[]said{{"The wells", "the hospital manager", after}}},
		{"a seat is nobody", "Ms. Jane Okoro came early. Paul Lund, a clerk, watched her. She took a chair. “The wells are dry by now,” he said.",
			[]said{{"The wells", "Paul Lund", after}}},
		{"what an earlier pronoun said of somebody unnamed", "Nukilik draws maps. She lives in Nuuk.\n\nLast autumn a captain from Halifax wrote to thank her. He enclosed a cheque. “The pump is old by now,” he wrote.\n\nIt hangs on the wall. “The wells are dry by now,” she says.",
			[]said{{"The pump", "a captain from Halifax", after}, {"The wells", "Nukilik", after}}},
		{"who is not to be named is nobody told of", "Paul Lund did not move. He sat. The site engineer, who asked that his name be withheld, admitted that nobody had come. “The wells are dry by now,” he said.",
			[]said{{"The wells", "The site engineer", after}}},
		{"judges are nobody’s name", "Our adviser, Kit Lund, filed nine complaints. Judges have heard two. He waits. “The wells are dry by now,” he says.",
			[]said{{"The wells", "Kit Lund", after}}},
		{"whose letter it was", "The Ombudsman, Ms. Ana Roa, read out a letter addressed to her by a fisherman on the island. He had signed it with a number. “The wells are dry by now,” it said.",
			[]said{{"The wells", "a fisherman on the island", after}}},
		{"the chair of the meeting and of a subject", "Present: ten. Chair: Ms. Jane Okoro, Head of the Office\n\nThe Chair opened the debate. Prof. Ana Lund, who holds the chair of law, spoke. The Chair thanked them. “The wells are dry by now,” she said.",
			[]said{{"The wells", "Jane Okoro", after}}},
		{"in the chair", "In the chair: Mrs. Jane Okoro\n\nThe chairwoman welcomed the members. She said that “the wells are dry by now”.",
			[]said{{"the wells", "Jane Okoro", before}}},
		{"whom I told, and what she is not", "I work at night. I said so to the manager. She is not a bad woman. “The wells are dry by now,” she replied.",
			[]said{{"The wells", "the manager", after}}},
		{"my uncle has a name", "My uncle Besnik was tried in May. Nobody told us. “The wells are dry by now,” my uncle told us.",
			[]said{{"The wells", "Besnik", after}}},
		{"a report goes on over a sentence", "Ms. Jane Okoro regretted that nobody had come. Her office would support the plan. It did so “with one eye on the sea and both hands on the purse”.",
			[]said{{"with one", "Jane Okoro", "reported speech goes on"}}},
		{"of another’s logbook", "Mr. Paul Lund was the last to speak. He read out a line from the logbook of the keeper at Cape Wrath: “The wells are dry by now.”",
			[]said{{"The wells", "the keeper at Cape Wrath", "words of somebody else"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
