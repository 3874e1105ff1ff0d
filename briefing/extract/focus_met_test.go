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
		{"who had said it", "Ana Lund was asked. A journalist recalled that Stephen Okoro had told the Council that “access is not a favour granted on Tuesdays”.", "Stephen Okoro"},
		{"named only afterwards", "Before the first cock she is already on the road. She does not need brakes, she says: “Here the mud stops you.”\n\nHyacinth Lund is a nurse in Gola West. She has carried vaccines.", "Hyacinth Lund"},
		{"whom a letter greets, below an honorific", "To: The Hon. Tomas Lund, Minister of Health\n\nDear Minister,\n\nIn your address to Parliament you said that “no woman will give birth more than an hour from a doctor”.", "Tomas Lund"},
		{"office with hyphens", "The Chair thanked her. Ambassador-at-Large for Human Rights Ismail Lund answered questions. “Not one minor has spent a night in a prison,” he asserted.", "Ismail Lund"},
		{"who comes first", "Nobody moved. The first to speak was a girl of twelve." + here + "she said, and sat down.", "a girl of twelve"},
		{"who comes last", "The last to leave was a retired miner." + here + "he said.", "a retired miner"},
		{"who is youngest", "Two of them sat down. The youngest is a boy of nine." + here + "he says.", "a boy of nine"},
		{"who did it", "They looked for hours. It was a cleaner who found him." + here + "she said.", "a cleaner"},
		{"what it was", "Ann Lund, a nurse, sat down. It was a girl’s shoe." + here + "she said.", "Ann Lund"},
		{"name with a particle", "The commission was there. Its chief executive, Joseph ole Lund, told reporters that the figure “would have been twice as high”.", "Joseph ole Lund"},
	})
}
