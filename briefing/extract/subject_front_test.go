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
		{"office in a relative clause without a second comma", "“This new notice raises new questions for us,” Katie Okoro, who is chairman of the board said in a letter.",
			[]said{{"This new", "Katie Okoro", "verb after the quote"}}},
		{"name behind that", "He opposes an effort backed by the mayor that Jane Okoro said would make “a terrible situation even worse”.",
			[]said{{"a terrible", "Jane Okoro", "verb before the quote"}}},
		{"holder named soon after", "“The plan will cost us the harbour,” the minister said on Tuesday. Jane Okoro, Minister of Fisheries, spoke after the vote.",
			[]said{{"The plan", "Jane Okoro", "verb after the quote"}}},
		{"somebody speaking to a paper", "Another source speaking to Harbour News said, “The agents are looking at the donations.”",
			[]said{{"The agents", "Another source", "verb before the quote"}}},
		{"double hyphens", "A former candidate -- John Okoro, who lost to Lund -- said the mayor “offered no changes to his strategy”.",
			[]said{{"offered no", "John Okoro", "verb before the quote"}}},
		{"in a statement", "Dottie Okoro, the chairwoman of the party, supports Lund and in a statement praised him for “an exciting and inspiring campaign”.",
			[]said{{"an exciting", "Dottie Okoro", "verb before the quote"}}},
		{"name and verb alone behind the quote", "The mayor caused outrage on Wednesday. “I hope you are able to find the letters.” Jane Okoro said.",
			[]said{{"I hope", "Jane Okoro", "verb after the quote"}}},
		{"it in parentheses", "The ministry sent a written reply. The bill, it said, was “undergoing the customary process of consultation”.",
			[]said{{"undergoing", "The ministry", "verb before the quote"}}},
		{"where something is said in Spanish", "Felipe Quispe emitió un comunicado en el que expresó que “he tomado conocimiento de la denuncia”.",
			[]said{{"he tomado", "Felipe Quispe", "verb before the quote"}}},
		{"one of them was", "The queue began before dawn. One of them was Rosnah binti Awang, who is 61. “All my life I have been told to come back,” she recalled.",
			[]said{{"All my life", "Rosnah binti Awang", "verb after the quote"}}},
		{"whom the writer asks", "Antes de irme le pregunto a doña Eulogia Quispe qué pediría a los que mandan.\n\n—No les pediría nada —dice al fin—. Les prestaría la red.",
			[]said{{"No les", "Eulogia Quispe", "verb after the quote"}, {"Les prestaría", "Eulogia Quispe", "same speaker"}}},
		{"delegate of another State", "“Defender los derechos es de alto riesgo”, subrayó Michelle Quispe, alta comisionada. La representante colombiana replicó que las autoridades “no ahorraron esfuerzos para proteger a líderes”.",
			[]said{{"Defender", "Michelle Quispe", "verb after the quote"}, {"no ahorraron", "La representante colombiana", "verb before the quote"}}},
		{"one more person", "Jane Okoro spoke. Another said he hoped that it stays: “That way I can watch the comedy for years.”",
			[]said{{"That way", "Another", "verb before the quote"}}},
		{"somebody described, then a pronoun", "Jane Okoro has heard this before.\n\nA retired buyer, who asked not to be named, laughed when I repeated this. “Everyone on this river knew where they went,” he told me.",
			[]said{{"Everyone on", "A retired buyer", "verb after the quote"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
