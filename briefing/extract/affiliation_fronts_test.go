package extract

import "testing"

// TestOfficeBehindAFrontedName gives words to the office that is the subject, and not
// to somebody of whom only the words in front of the clause tell.
func TestOfficeBehindAFrontedName(t *testing.T) {
	const said = " said that “the pipes were laid in a hurry”."
	checkLastSpeaker(t, []spokenBy{
		{"speaking after", "Speaking after Ms. Ferreira, the delegate of Norlandia" + said, "the delegate of Norlandia"},
		{"in a meeting with", "In a meeting with Jane Okoro, the minister" + said, "the minister"},
		{"responding to", "Responding to Tom Ellery, the chair of the panel" + said, "the chair of the panel"},
		{"behind another adverbial", "On Monday, after a call with Jane Okoro, the minister" + said, "the minister"},
		{"like", "Like Tom Ellery, the chair of the panel" + said, "the chair of the panel"},
		{"with both commas", "In a letter to Tom Ellery, the chair of the panel, Jane Okoro" + said, "Jane Okoro"},
		{"a subject", "On Monday Tom Ellery, the chair of the panel" + said, "Tom Ellery"},
		{"at the sentence’s head", "Tom Ellery, the chair of the panel" + said, "Tom Ellery"},
		{"behind a clause", "Nobody had asked Tom Ellery, the chair of the panel, until then. Ellery" + said, "Tom Ellery"},
	})
}
