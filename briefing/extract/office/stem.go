package office

import "strings"

// sharedStem is how many bytes two words for the same work share at least:
// "teaches Bengali", "the teacher".
const sharedStem = 5

// SharesStem reports whether a word of a role begins as a noun does.
func SharesStem(role, noun string) bool {
	if len(noun) < sharedStem {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if strings.HasPrefix(w, noun[:sharedStem]) {
			return true
		}
	}
	return false
}
