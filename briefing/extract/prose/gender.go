package prose

// Gender is what titles, kinship and pronouns say of a person. It is never
// guessed from a name.
type Gender uint8

const (
	GenderUnknown Gender = iota
	GenderMale
	GenderFemale
)
