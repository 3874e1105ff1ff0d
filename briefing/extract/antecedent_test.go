package extract

import "testing"

func TestAntecedents(t *testing.T) {
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"who said, in a relative clause", "The plan of Peter Lund was backed on Friday by Jane Okoro, a member of the Committee, who said that no well was safe.\n\n“The wells are dry now,” she said.",
			[]said{{"The wells", "Jane Okoro", after}}},
		{"an office with its field", "“We wait for rain,” Peter Lund said.\n\nSecretary of State Jane F. Okoro said the wells would be closed.\n\n“The wells are dry now,” she said.",
			[]said{{"We wait", "Peter Lund", after}, {"The wells", "Jane F. Okoro", after}}},
		{"no place and no line in capitals", "Peter Lund said in May that he would go.\n\nFULL TEXT\n\nBut Kestria offered little. In Kestria, he spoke of water.\n\n“The wells are dry now,” he said.",
			[]said{{"The wells", "Peter Lund", after}}},
		{"a verb that no list has", "Jane Okoro, chair of the council, spoke first.\n\nPeter Lund, president of the union, disagreed. “That is not right at all,” he said.\n\nOkoro approaches it with more care. She would rather wait.\n\n“The wells are dry now,” she said.",
			[]said{{"That is not", "Peter Lund", after}, {"The wells", "Jane Okoro", after}}},
		{"the person whom somebody works for", "Jane Okoro came in March. Okoro's campaign manager, Peter Lund, came too. Okoro had her doubts.\n\n“The wells are dry now,” she said.",
			[]said{{"The wells", "Jane Okoro", after}}},
		{"an earlier clause of the same sentence", "Ms. Jane Okoro is a nurse. Peter Lund is a driver.\n\nTwo weeks after Okoro lost her temper at the pump, as she shouted, “I am so tired of waiting here” at the pump.",
			[]said{{"I am so", "Jane Okoro", before}}},
		{"when he said", "It seems that Peter Lund, in a letter of 13 May, was right when he wrote: “The wells are dry now.”",
			[]said{{"The wells", "Peter Lund", before}}},
		{"gender by kinship", "Peter Lund, a driver, spoke first. Jane Lund, eldest daughter of the mayor, wrote an essay. “The wells are dry now,” she wrote, “and nobody ever came.”",
			[]said{{"The wells", "Jane Lund", after}, {"and nobody", "Jane Lund", "the quote goes on"}}},
		{"what is said of others", "Jane Okoro spoke at noon, and she was late. Peter Lund disagreed. Statisticians must add noise, he insisted, “in the way in which a road is salted”.",
			[]said{{"in the way", "Peter Lund", before}}},
		{"he said, at the end", "Peter Lund, of the Trust, brought a report. Verification was the crux, he said. “You cannot inspect a pump from an office.”",
			[]said{{"You cannot", "Peter Lund", "subject of the sentence before"}}},
		{"added, right behind", "Jane Okoro came. Peter Lund, a doctor, announced that “most of the wells are now dry.” “Water must come by road,” he added.",
			[]said{{"most of", "Peter Lund", before}, {"Water must", "Peter Lund", after}}},
		{"a person called by a name", "Ana Lund, a columnist\n\nThe crates were filled by a man I shall call Lassana. He slept in a shed. “I stand before a bank when I call,” he told me.",
			[]said{{"I stand", "Lassana", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestWhoIsToldByTheOther(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"she told him", "Dr. Ola Lund described three prisons. He had met one detainee. “I have outlived two judges in this case,” she told him.", "one detainee"},
		{"he told her", "Ana Lund opened the door. A postman stood in the rain. “I have outlived two dogs in this street,” he told her.", "A postman"},
		{"looked at him", "In court the uncle’s lawyer spoke of a family. Judge Miriam Lund looked at him for a long time. “Not of any family that this court knows,” she replied.", "Miriam Lund"},
		{"according to him", "Dr. Lund described three prisons. According to him, “a woman waits longer because nobody brings her papers”.", "Lund"},
		{"according to her mother", "Ana Lund described three prisons. According to her mother, “a woman waits longer because nobody brings her papers”.", "her mother"},
	})
}

func TestSpokenWords(t *testing.T) {
	checkQuotes(t, "JANE OKORO: Good morning.\n\nPETER LUND: I came in late. And I said, “the pump is dry, let us go home”.\n\nJANE OKORO: Ana Lund, a nurse, was there. She was like, “who let these people in?”\n\nPETER LUND: The hall was like “a big empty old ship”.",
		[]said{{"the pump", "PETER LUND", "verb before the quote"}, {"who let", "Ana Lund", "verb before the quote"}})
}

func TestSubjects(t *testing.T) {
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"no comma behind the office", "“The wells are dry now,” Jane Okoro, country representative for the Water Agency (WA) said.",
			[]said{{"The wells", "Jane Okoro", after}}},
		{"two offices", "Jane Okoro, president and chief of the Water Trust stated, “The wells are dry now.”",
			[]said{{"The wells", "Jane Okoro", before}}},
		{"a condition within what is said", "Jane Okoro says if people think the wells can be kept by “prayers and promises and songs”, they are wrong.",
			[]said{{"prayers and", "Jane Okoro", before}}},
		{"object of agreement", "In this respect, the union agrees with the director, who states in her report that “the wells are dry by now”.",
			[]said{{"the wells", "the director", before}}},
		{"what is reported of the speaker", "“The pump is ours by law,” Ana Lund said. Jane Okoro told reporters that she had spoken to the mayor and that “no well is safe by now”.",
			[]said{{"The pump", "Ana Lund", after}, {"no well", "Jane Okoro", before}}},
		{"within a subordinate clause", "When Jane Okoro named the village and said she would “protect each of our wells”, the crowd applauded.",
			[]said{{"protect each", "Jane Okoro", before}}},
		{"with somebody writing", "Critics were angry at the pump, with one farmer writing “how can we wait another dry year”.",
			[]said{{"how can", "one farmer", before}}},
		{"declared by", "Even though, as declared by Jane Okoro last year, “no village is today free of guilt”, we wait.",
			[]said{{"no village", "Jane Okoro", "named as the source before"}}},
		{"a body by a common noun", "Today our Organization says that “the wells are dry by now”.",
			[]said{{"the wells", "our Organization", before}}},
		{"the theme of an event", "Jane Okoro welcomed the theme of this session, namely, “Making the wells work for everyone”. Nobody spoke.", nil},
		{"we, of a delegation", "My delegation thanks the United Nations. The United Nations is ours. My country is small. To them we say “thank you for the water”.",
			[]said{{"thank you", "we", before}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestPronounBehindWhatItSaysOfSomebody(t *testing.T) {
	checkQuotes(t, "Donald Okoro spoke for an hour about Jane Lund. Okoro said much of the harbour. Lund “caused tremendous havoc in the port,” he said.",
		[]said{{"caused tremendous", "Donald Okoro", "verb after the quote"}})
}

func TestPronounsForThoseJustBroughtIn(t *testing.T) {
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"somebody without a name, of the same sex", "Jane Okoro runs the archive. She opens a drawer. One letter came from a girl of nine who had lost her boat. “The wells are dry now,” she wrote.",
			[]said{{"The wells", "a girl of nine", after}}},
		{"whose clerk somebody is says nothing of the clerk", "Jane Okoro keeps the files on her shelf. She reads them.\n\nKit Lund, her clerk, sorts them. He is quick. “The wells are dry now,” he says.\n\nThe rain comes in. “The pump is old now,” she says.",
			[]said{{"The wells", "Kit Lund", after}, {"The pump", "Jane Okoro", after}}},
		{"kin, in the next paragraph no more", "Jane Okoro sells lamps in her shop. She is tired.\n\nHer sister rang each night. “The wells are dry now,” she would say.\n\nThe lamps sell badly. Okoro shrugs. “The pump is old now,” she says.",
			[]said{{"The wells", "Her sister", after}, {"The pump", "Jane Okoro", after}}},
		{"who tells is not he", "An interview with Paul Lund\n\nQ: When did you leave?\n\nA: An inspector came to my yard. He smelled the wood and asked me, “Who paid for all of this?” I said nothing.\n\nQ: And then?\n\nA: I went home.\n\nQ: Alone?\n\nA: I was alone.",
			[]said{{"Who paid", "An inspector", before}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestThoseWhoAreNotThere(t *testing.T) {
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"quoted, with a relative clause", "Ms. Jane Okoro spoke for an hour. She quoted a baker from Lund who had fed them all: “The wells are dry by now.”",
			[]said{{"The wells", "a baker from Lund", "words of somebody else"}}},
		{"brought in by there was", "I came as a boy. There was a foreman in our yard called Lund. When I asked him for gloves, he answered: “The wells are dry by now.”",
			[]said{{"The wells", "Lund", before}}},
		{"kin in a clause of their own", "I went down at nineteen, as my father had done. On the first day he gave me his lamp and said, “The wells are dry by now.”",
			[]said{{"The wells", "my father", before}}},
		{"whose predecessor says what she is", "Jane Lund, the Minister of Ports, promised a pier. Her predecessor had promised one too. “The wells are dry by now,” she told the crowd.",
			[]said{{"The wells", "Jane Lund", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}

func TestWhatPronounsTeach(t *testing.T) {
	const after, before = "verb after the quote", "verb before the quote"
	tests := []struct {
		name, text string
		want       []said
	}{
		{"an object is somebody else", "The cook, Kit Lund, has painted the door. “The wells are dry by now,” he says.\n\nJane Okoro brought the glass. She is tired. Lund showed her where it was to go. “The pump is old by now,” she says.",
			[]said{{"The wells", "Kit Lund", after}, {"The pump", "Jane Okoro", after}}},
		{"who drives what a sentence is about", "Glass came in May. It came in a lorry driven by Ana Lund, a baker from Bremen. Her husband stayed at home. “The wells are dry by now,” she says.",
			[]said{{"The wells", "Ana Lund", after}}},
		{"sentences that name nobody", "Anjali, 16, made bricks in the dark. She coughed. Her hands bled, and she hid them. She ran in July.\n\nKit Lund owns the kiln. Anjali does not forget. “The wells are dry by now,” she says.",
			[]said{{"The wells", "Anjali", after}}},
		{"who gave only a name", "From the floor, a woman who gave only her first name, Halima, said that she had cleaned the rooms. “The wells are dry by now,” she said.",
			[]said{{"The wells", "Halima", after}}},
		{"time without a comma", "I gather shells. Last year the mayor came to our beach. He stayed for an hour. “The wells are dry by now,” he said.",
			[]said{{"The wells", "the mayor", after}}},
		{"what a letter says", "Jane Okoro was cautious. She read from one letter: “The wells are dry by now.”",
			[]said{{"The wells", "one letter", "words of somebody else"}}},
		{"what is reported goes on", "Ms. Jane Okoro said that the act was in force. It had been “negotiated in the huts of the herders themselves”.",
			[]said{{"negotiated in", "Jane Okoro", "reported speech goes on"}}},
		{"a title on an agenda", "SIDE EVENT: “Hands that nobody ever sees”\n\nJane Okoro came. “The wells are dry by now,” she said.",
			[]said{{"The wells", "Jane Okoro", after}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { checkQuotes(t, tt.text, tt.want) })
	}
}
