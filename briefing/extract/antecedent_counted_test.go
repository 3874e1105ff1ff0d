package extract

import "testing"

// TestWhomACountPassesOver gives words to whom a text is about, over somebody whom a
// sentence only counts and over what is asked.
func TestWhomACountPassesOver(t *testing.T) {
	const here = " “We train them in the city and we post them to the hills,” she said."
	checkLastSpeaker(t, []spokenBy{
		{"one of whom there are figures", "Ms. Nakitende presented a census. In Karamoja, one midwife served 19,400 people." + here, "Nakitende"},
		{"one with many", "Ms. Nakitende spoke next. One teacher has 94 pupils." + here, "Nakitende"},
		{"one question, of somebody named by an apposition", "In Kalinga an elder, Apo Dalunag, kept me waiting and then asked only one question: “When you die, who has the key?”", "Apo Dalunag"},
		{"one question", "Jane Okoro kept me waiting and then asked only one question: “When you die, who has the key?”", "Jane Okoro"},
	})
	for _, c := range [][2]string{
		{"That sums it up for Ingunn Solvang. She is urging the councils to sign a pact under which each pays according to the plastic at its last bridge.", "Ingunn Solvang"},
		{"The Trust is also urging the mayor to pay what the council owes according to the contract.", "Trust"},
		{"The Trust spoke, urging the mayor to pay.", "Trust"},
	} {
		checkLastProposer(t, c[0], c[1])
	}
}

// TestNobodyProposes credits no demand to those of whom a text says that none acted, and
// keeps the lines of a head apart where a body is called by its kind.
func TestNobodyProposes(t *testing.T) {
	for _, f := range Extract(english(t, "No minister has ever asked the crews. The port must be closed at night."), Knowledge{}).Findings {
		if f.Who != "" {
			t.Errorf("said by %q", f.Who)
		}
	}
	checkOffices(t, []held{{"committee in the title", "PARLIAMENT OF GHANA\nSelect Committee on Legal Affairs\n\nPublic hearing\n\nThe Chairperson of the Committee, Hon. Kwabena Asante, opened it. “This is the first sitting without a microphone,” he remarked.",
		"Kwabena Asante", "Chairperson", "Select Committee on Legal Affairs"}})
}
