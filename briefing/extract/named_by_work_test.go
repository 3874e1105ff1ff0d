package extract

import "testing"

func TestBodiesOfWork(t *testing.T) {
	checkOffices(t, []held{
		{"kind of body behind a verb", "Jane Okoro, who heads the campaign group Harbour Light, came. “The pier is gone now,” she said.",
			"Jane Okoro", "heads", "Harbour Light"},
		{"work at a school", "Jane Okoro, who lectures in shipping at the Lund School of Trade, came. “The pier is gone now,” she said.",
			"Jane Okoro", "lectures in shipping", "Lund School of Trade"},
		{"head of a mission beside another office", "Jane Okoro, Special Representative of the Secretary-General and Head of the Harbour Verification Mission, said: “The pier is gone now.”",
			"Jane Okoro", "Special Representative of the Secretary-General", "Harbour Verification Mission"},
		{"minister of an unknown State", "The Minister of Health of Okrania, Jane Okoro, said that “the pier is gone now”.",
			"Jane Okoro", "Minister of Health", "Okrania"},
		{"minister of justice", "The Minister of Justice of Okrania, Jane Okoro, said that “the pier is gone now”.",
			"Jane Okoro", "Minister of Justice", "Okrania"},
		{"who had reported", "The Harbour Agency was harsh. The watchdog said that residents had reported boats had been “left in the rain for weeks”.",
			"residents", "", ""},
		{"maker behind a time", "The harbour has seen “nothing but rust and rope”, according to an assessment this month by the Harbour Agency.",
			"Harbour Agency", "", "Harbour Agency"},
	})
}

func TestFirstNameAgain(t *testing.T) {
	checkQuotes(t, "Pia Lund Okoro can tell you how far the well is. Jane Baker, a doctor, disagrees. As for Pia, it is closer now. “I measure the day in tea,” she says.",
		[]said{{"I measure", "Pia Lund Okoro", "verb after the quote"}})
}
