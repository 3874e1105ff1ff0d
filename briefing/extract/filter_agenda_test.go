package extract

import "testing"

func TestTitlesOfEventsAreNoQuotes(t *testing.T) {
	for _, text := range []string{
		"We met at a webinar, “Roofs That Hold the Rain”, in the spring.",
		"Jane Okoro spoke during a conference on “the future of salt and of its workers”. She was late.",
		"Keynote: “Who Owns the River?” Jane Okoro, University of Lund",
	} {
		checkQuotes(t, text, nil)
	}
	checkQuotes(t, "My supervisor told me in my first week, “Look at the water, not at the men in it”.",
		[]said{{"Look at the water", "My supervisor", "verb before the quote"}})
}

func TestNameBehindTheOfficeWithinAQuote(t *testing.T) {
	checkQuotes(t, "Le collectif a manifesté. « Une école sans eau, dit sa présidente, Awa Kane, c’est une promesse de trop. »", []said{
		{"Une école sans eau", "Awa Kane", "verb after the quote"},
		{"c’est une promesse de trop", "Awa Kane", "the quote goes on behind its speaker"},
	})
}
