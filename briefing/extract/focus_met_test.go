package extract

import "testing"

// TestWhomASentenceBringsIn reads sentences that bring somebody in otherwise than as
// their subject.
func TestWhomASentenceBringsIn(t *testing.T) {
	const here = " “We need to act now and not next year,” "
	checkLastSpeaker(t, []spokenBy{
		{"who holds an office", "Clear Ledger, a group in Tashkent, follows the works. Its founder is Dilnoza Lund." + here + "she said.", "Dilnoza Lund"},
		{"who met us", "Koffi, our driver, points at a mound. He does not say which.\n\nWe are met at the gate by Amadou Lund, a clerk. He has slept four hours." + here + "he tells us.", "Amadou Lund"},
		{"as what", "The first to speak, Marisol Lund, presented a survey. As a Programme Officer she had led the fieldwork herself." + here + "she reported.", "Marisol Lund"},
		{"a clause about somebody new", "Amira told us her story. She had gone without a day off. After a neighbour called our hotline she was able to leave." + here + "she says.", "Amira"},
		{"the clause alone", "Amira told us her story last June. After a neighbour called our hotline, help came." + here + "the neighbour says.", "a neighbour"},
		{"message that somebody posted", "Ana Lund opened the meeting. She read from a message that Yusuf Okoro had posted on Tuesday night: “Tomorrow I will count the dead of other people.”", "Yusuf Okoro"},
		{"who had said it", "Ana Lund was asked. A journalist recalled that Stephen Okoro had told the Council that “access is not a favour granted on Tuesdays”.", "Stephen Okoro"},
		{"name with a particle", "The commission was there. Its chief executive, Joseph ole Lund, told reporters that the figure “would have been twice as high”.", "Joseph ole Lund"},
	})
}
