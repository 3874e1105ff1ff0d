package extract

import "testing"

// TestHeardTell hears those whom a speaker had, heard or watched say something.
func TestHeardTell(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"had, in a transcript", "CHAIR: Go on.\n\nCAPTAIN LUND: I had one dispatcher tell me last March, “The fuel gets paid before the crew does.” He meant it.\n\nCHAIR: Thank you.", "one dispatcher"},
		{"heard, with a clause", "At the hearing, Jane Okoro said she had heard ministers promise that “no child will sleep in a cell again”.", "ministers"},
		{"watched, a name", "We watched Judge Ivo Lund ask the boy: “Who taught you to read the time?”", "Ivo Lund"},
		{"listened to", "Jane Okoro listened to a nurse explain that “the ward has one key and nobody knows who holds it”.", "a nurse"},
		{"heard him", "Jane Okoro visited the port. She met the foreman, Otto Lund, and heard him say: “We count the boxes and never the men.”", "Otto Lund"},
		{"had to", "Jane Okoro had to tell them: “The ward has one key and nobody holds it.”", "Jane Okoro"},
		{"a verb of her own behind", "Jane Okoro, who had a clerk tell her the price, answered: “The ward has one key and nobody holds it.”", "Jane Okoro"},
		{"behind a comma", "Jane Okoro had a clerk tell her the price, and in her words it was “robbery in the broadest of daylight”.", "Jane Okoro"},
		{"not the object of have", "Jane Okoro has a brother in the navy, and she would always tell him: “The ward has one key and nobody holds it.”", "Jane Okoro"},
		{"a thing", "Jane Okoro made the ledger say “what nobody on the ward had wished to hear”.", ""},
	})
}
