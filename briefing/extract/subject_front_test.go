package extract

import "testing"

func TestSubjectsBehindTheirFront(t *testing.T) {
	tests := []struct {
		name, text string
		want       []said
	}{
		{"time in front", "Last month, a group of experts warned of forgeries, arguing that thieves could “salt the files with plausible forgeries”.",
			[]said{{"salt the files", "a group of experts", "verb before the quote"}}},
		{"dateline of an agency", "PHILADELPHIA, July 25 (UPI) — The Harbour Committee released a statement, offering “a deep and sincere apology” to all.",
			[]said{{"a deep and", "Harbour Committee", "verb before the quote"}}},
		{"list in an office", "The plans “are steps in the right direction”, Anne Okoro, assistant secretary of state for population, refugees, and migration, said.",
			[]said{{"are steps", "Anne Okoro", "verb after the quote"}}},
		{"sentence around the quote said behind it", "The vote signals “the beginning of the end” for the Union, said Geert Okoro, founder of the party.",
			[]said{{"the beginning", "Geert Okoro", "verb after the quote"}}},
		{"condition within what is said", "By contrast, Marco Okoro said that once the Senate goes on recess, “I intend to do as much as I can.”",
			[]said{{"I intend", "Marco Okoro", "verb before the quote"}}},
		{"one more person", "Jane Okoro spoke. Another said he hoped that it stays: “That way I can watch the comedy for years.”",
			[]said{{"That way", "Another", "verb before the quote"}}},
		{"somebody described, then a pronoun", "Jane Okoro has heard this before.\n\nA retired buyer, who asked not to be named, laughed when I repeated this. “Everyone on this river knew where they went,” he told me.",
			[]said{{"Everyone on", "A retired buyer", "verb after the quote"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
