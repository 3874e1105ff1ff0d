package extract

import "testing"

func TestOfficesAround(t *testing.T) {
	checkOffices(t, []held{
		{"kin behind an office in front", "Court official Jane Okoro, a mother of two, lost her boat. “The pier is gone now,” Okoro said.",
			"Jane Okoro", "Court official", ""},
		{"kind of body in front of its name", "“The pier is gone now,” said Jane Okoro, director of US charity Boats For All Seas.",
			"Jane Okoro", "director", "Boats For All Seas"},
		{"kind of firm in front of its name", "A spokesperson for the UK ferry chain Lundgreens said that “the pier is gone now”.",
			"A spokesperson for the UK ferry chain Lundgreens", "spokesperson", "Lundgreens"},
		{"spokesperson introduced before", "A spokesperson for Harbour Agency said little. “The pier is gone now,” the spokesperson added.",
			"A spokesperson for Harbour Agency", "spokesperson", "Harbour Agency"},
		{"its minister", "Norway, which hosted the launch, has taken another road. It saved a third of its boats, according to its Deputy Minister of Fisheries, Jane Okoro. “We bought rope,” she said.",
			"Jane Okoro", "Deputy Minister of Fisheries", "Norway"},
		{"acronym of a firm", "Okoro & Lund (O&L) built the pier. O&L’s chief financial officer, Ana Bright, said: “The pier is gone now.”",
			"Ana Bright", "chief financial officer", "Okoro & Lund"},
		{"firm by its noun", "Okoro & Lund (O&L), the maker of ropes, said in a statement that it was glad. “The pier is gone now,” said the company, which told the FBC more.",
			"Okoro & Lund", "", "Okoro & Lund"},
		{"title of a report", "Jane Okoro, a doctor, presented it. The report, Small Piers, finds that ropes have worn thin. “The pier is gone now,” she said.",
			"Jane Okoro", "doctor", ""},
	})
}

func TestNounsLikeVerbs(t *testing.T) {
	checkQuotes(t, "Jane Okoro, a trader, said at a recent earnings call that it has been “costly and highly volatile” to buy ropes. It was late when a rival calls it “costly and quite unfair”.",
		[]said{{"costly and highly", "Jane Okoro", "verb before the quote"}, {"costly and quite", "a rival", "verb before the quote"}})
}

func TestAgentWhoSaid(t *testing.T) {
	checkQuotes(t, "A public inquiry has been demanded by the authors of the long document, who said in the report: “The wells are dry by now.”",
		[]said{{"The wells", "the authors of the long document", "verb before the quote"}})
}

func TestDelegateIsSpokenOf(t *testing.T) {
	checkQuotes(t, "Norway’s delegate said that “peace by timetable is only a timetable”. Kenya’s delegate, recalling the ships, offered a laboratory. He added that “the boats must be counted twice”.",
		[]said{{"peace by", "Norway’s delegate", "verb before the quote"}, {"the boats", "Kenya’s delegate", "verb before the quote"}})
}
