package extract

import "testing"

// TestMiddleOfName takes the first of two surnames, used alone, for the person of the
// full name, but not where somebody else has it for a name.
func TestMiddleOfName(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"first surname alone", "Joana Reyes Tamayo has run the shelter for ten years. “We never turned anyone away from the door,” said Reyes, a former nurse.", "Joana Reyes Tamayo"},
		{"with a title", "« Les semences manquent », regrette Awa Sangaré Kane, agronome. « On les attend depuis le mois de mars », ajoute Mme Sangaré.", "Awa Sangaré Kane"},
		{"another person's surname", "Joana Reyes Tamayo runs the shelter. Its cook is Otto Reyes. “We never turned anyone away from the door,” said Reyes.", "Otto Reyes"},
		{"two words from the middle", "Jon Abu Reyes Tamayo ran the shelter. “We never turned anyone away from the door,” said Abu Reyes.", "Abu Reyes"},
	})
	checkProposer(t, "The study was led by Joana Reyes Tamayo. Reyes, a former nurse, said that clinics should open at night.", "Joana Reyes Tamayo")
}
