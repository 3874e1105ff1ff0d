package briefing

// RelationKind says how two documents of a library belong together.
type RelationKind string

// The kinds of relation.
const (
	// RelationAlike: they share most of their words, and nobody has said yet
	// what that means.
	RelationAlike RelationKind = "alike"
	// RelationVersion: the first is a newer version of the second.
	RelationVersion RelationKind = "version"
	// RelationLeftOut: a person left the first out of the library, because the
	// second holds the same.
	RelationLeftOut RelationKind = "left out"
	// RelationApart: a person said that they are two documents.
	RelationApart RelationKind = "apart"
)

// Relation says that two documents of a library belong together, or that they
// do not. Language versions need none: they share a symbol.
type Relation struct {
	// Document is the one that came later, of versions the newer one.
	Document DocumentID   `json:"document"`
	Other    DocumentID   `json:"other"`
	Kind     RelationKind `json:"kind"`
	// Reason is where it was read: one of the Reason constants.
	Reason string `json:"reason,omitempty"`
	// Resemblance is the part of their words that they share, from 0 to 1;
	// 0 when it is not known.
	Resemblance float64 `json:"resemblance,omitempty"`
}

// The reasons of a relation.
const (
	ReasonSamePath    = "same file"    // it lay at the same place on the disk
	ReasonSameAddress = "same address" // it was saved from the same web address
	ReasonSameSymbol  = "same symbol"  // it has the same symbol in the same language
	ReasonSameWords   = "same words"   // it shares most of its words
	ReasonReadAgain   = "read again"   // it was made of the same file by a newer reader
	ReasonPerson      = "by a person"
)
