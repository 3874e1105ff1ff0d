package extract

import "testing"

// TestEditionSpeaks has the text speak of which an edition is told, and leaves the parts
// of a text as they stand.
func TestEditionSpeaks(t *testing.T) {
	const that = " that “cheap tickets cost lives wherever nobody counts the passengers”."
	checkLastSpeaker(t, []spokenBy{
		{"edition", "The second edition of the World Ferry Review concludes" + that, "World Ferry Review"},
		{"issue", "The latest issue of Harbour Notes says" + that, "Harbour Notes"},
		{"French", "La deuxième édition de l’Atlas mondial des ferries conclut que « les billets bon marché coûtent des vies quand personne ne compte ».", "Atlas mondial des ferries"},
		{"Spanish", "La segunda edición del Atlas Mundial de Transbordadores concluye que «los billetes baratos cuestan vidas cuando nadie cuenta».", "Atlas Mundial de Transbordadores"},
		{"a chapter", "The third chapter of the World Ferry Review says" + that, "The third chapter of the World Ferry Review"},
	})
}

// TestTextMet takes "it" for the text with which somebody did something in the sentence
// before.
func TestTextMet(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"read", "Jane Okoro read the letter again. It said: “Every ward needs a second key.”", "the letter"},
		{"whose", "Jane Okoro criticised the report of the Health Agency. It said that “the ward has one key and nobody holds it”.", "the report of the Health Agency"},
		{"a rule", "We have all read the Code. It says that wages “shall be paid at no greater than monthly intervals”.", "Code"},
		{"a body published it", "The Health Agency published the report. It said that “the ward has one key and nobody holds it”.", "Health Agency"},
		{"her own", "Jane Okoro wrote a long letter. It said: “Every ward needs a second key.”", "Jane Okoro"},
	})
}
