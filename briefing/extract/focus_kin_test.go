package extract

import "testing"

// TestKinOfSomebodyNamed reads that a sentence about the relative of somebody named is
// about the relative, when a pronoun of that gender goes on.
func TestKinOfSomebodyNamed(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"wife", "Ho Van Hai was jailed. Nguyen Ngoc Ahn’s wife visited him in October. She said that Ahn “dragged his feet with a lot of trouble” from the beatings.", "Nguyen Ngoc Ahn’s wife"},
		{"sister", "The driver left. Paul Mbaye’s sister waited at the gate. “He dragged his feet with a lot of trouble,” she said.", "Paul Mbaye’s sister"},
		{"beside another woman", "Ann Lund is a nurse. She was there. Paul Mbaye’s sister waited at the gate. “He dragged his feet with a lot of trouble,” she said.", "Paul Mbaye’s sister"},
		{"of the other gender", "Paul Mbaye is a nurse. He was there. Mbaye’s sister waited at the gate. “I dragged my feet with a lot of trouble,” he said.", "Paul Mbaye"},
		{"with a name", "Paul Mbaye is a nurse. He was there. Mbaye’s sister, Ann Lund, waited at the gate. “He dragged his feet with a lot of trouble,” she said.", "Ann Lund"},
		{"named without a comma", "Paul Mbaye is a nurse. He was there. Mbaye’s sister Ann Lund waited at the gate. “He dragged his feet with a lot of trouble,” she said.", "Ann Lund"},
	})
}

// TestNoNameInFrontOfAName reads what stands with a capital in front of a name and is no
// part of it.
func TestNoNameInFrontOfAName(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"an adverb", "Afterwards Griveaux said: “It was an attack on the republic and its people.”", "Griveaux"},
		{"an adverb of time", "Overnight Griveaux said: “It was an attack on the republic and its people.”", "Griveaux"},
		{"a kind of text with its maker", "In a Facebook Post Antonio Roa warned that “the use of force by one country against another is wrong.”", "Antonio Roa"},
		{"a date", "However, Peter Breuer, chief of the Fund, on March 21, 2023 said: “It is an ambitious plan for all of us.”", "Peter Breuer"},
	})
}
