package extract

import "testing"

// TestBodyInFrontOfOffice parts the body from the office where both stand in front of
// a name.
func TestBodyInFrontOfOffice(t *testing.T) {
	const words = "“We need to act now and not next year,” said "
	const said = " said: “We need to act now and not next year.”"
	checkOffices(t, []held{
		{"name that opens like an office", words + "Human Rights Watch Deputy Asia Director Meenakshi Lund.", "Meenakshi Lund", "Deputy Asia Director", "Human Rights Watch"},
		{"the same, with a programme", "World Food Programme Country Director Ana Okoro" + said, "Ana Okoro", "Country Director", "World Food Programme"},
		{"no known kind, before a word of rank", words + "Marefield Deputy Africa Director Ana Okoro.", "Ana Okoro", "Deputy Africa Director", "Marefield"},
		{"rank and field only", words + "Senior Health Programme Officer Ana Okoro.", "Ana Okoro", "Senior Health Programme Officer", ""},
		{"office with a field", "INTERPOL Head of Crimes against Children Unit Ana Okoro" + said, "Ana Okoro", "Head of Crimes against Children Unit", "INTERPOL"},
		{"two fields", "Safe Harbour Head of Policy and Advocacy Ana Okoro" + said, "Ana Okoro", "Head of Policy and Advocacy", "Safe Harbour"},
		{"no person but a woman", "Lund is a precise woman. “We need to act now and not next year,” Ana Lund said.", "Ana Lund", "", ""},
	})
}

// TestBodyOfItsOffice reads whose office "its director" has where the kind of body
// comes before its name, or instead of one.
func TestBodyOfItsOffice(t *testing.T) {
	const said = " said: “We need to act now and not next year.”"
	checkOffices(t, []held{
		{"kind, then name", "The national observers' network, Eyes of Kalimbo, has counted a thousand cases. Its coordinator, Pastor Elias Mwanza," + said, "Elias Mwanza", "coordinator", "Eyes of Kalimbo"},
		{"towns behind the name", "The company at the centre of the affair, Halvorsen Residuals of Oslo and Singapore, denies it. Its general counsel, Peter Lund," + said, "Peter Lund", "general counsel", "Halvorsen Residuals"},
		{"kind alone", "Kenya's anti-corruption commission has recovered some of it. Its chief executive, Joseph Lund," + said, "Joseph Lund", "chief executive", "Kenya's anti-corruption commission"},
		{"office in a part of it", "The plan was drawn up by the environmental group Ledger of the Sea. “We need to act now and not next year,” said Ana Lund, who runs the group's Freetown office.", "Ana Lund", "runs the group's Freetown office", "Ledger of the Sea"},
		{"where she is", "Linnea Lund of UNICEF, where she is Director of Education, makes the same point. “We need to act now and not next year,” she says.", "Linnea Lund", "Director of Education", "UNICEF"},
		{"below a title in capitals", "SUMMARY OF THE PUBLIC HEARING ON MINORS\nCommittee on Social Affairs, 6 February 2024\n\n1. The hearing was opened by the Chair, Senator Margit Lund. “We need to act now and not next year,” she said.", "Margit Lund", "Chair", "Committee on Social Affairs"},
	})
}

// TestFoundThat hears those who find something.
func TestFoundThat(t *testing.T) {
	checkLastSpeaker(t, []spokenBy{
		{"person", "In her report, the Special Rapporteur on housing, Saoirse Lund, found that “evictions without a roof are a gross violation of rights”.", "Saoirse Lund"},
		{"body", "In May the International Monetary Fund found that “broad application of counter-terrorism rules” restricts scrutiny.", "International Monetary Fund"},
		{"found it to be", "Ana Lund found the box that “the sea had left on the sand”.", ""},
	})
}
