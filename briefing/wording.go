package briefing

// WordChange says what became of words from one wording to another.
type WordChange string

// The changes.
const (
	WordsKept    WordChange = "kept"    // both wordings have them
	WordsAdded   WordChange = "added"   // the other wording only has them
	WordsRemoved WordChange = "removed" // the first wording only has them
)

// WordRun is a run of words with one change. The runs that are kept and
// added, one after the other, are the other wording byte for byte; those kept
// and removed have the words of the first in their order.
type WordRun struct {
	Change WordChange
	Text   string
}
