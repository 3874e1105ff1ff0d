package register

// FoundedBody is an organisation that somebody founded, whatever its name.
type FoundedBody struct {
	Name  string
	Words []string
	At    int
}
