package extract

// releaseLines is how many blocks at either end of a document may say that it
// is a release to the press.
const releaseLines = 5

// release reports whether a document says that it is a release to the press:
// "For immediate release", "Nota de prensa", "Notes to editors".
func (a *analysis) release() bool {
	for i, b := range a.blocks {
		if i >= releaseLines && i < len(a.blocks)-2*releaseLines || b.firstToken >= b.lastToken {
			continue
		}
		if a.opening("release", b) > 0 && b.lastToken-b.firstToken < longestMasthead {
			return true
		}
	}
	return false
}
