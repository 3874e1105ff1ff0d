package extract

import "bytes"

// shortestStem is how many bytes stand at least before an ending that makes a
// noun one for somebody's work.
const shortestStem = 3

// occupational reports whether a word in small letters that no list has is a
// noun for a person by work: by its ending ("speleologist"), or as a compound
// with a hyphen whose last part is one ("ex-minister", "poet-activist").
func (l *lexicon) occupational(w []byte) bool {
	if i := bytes.LastIndexByte(w, '-'); i > 0 {
		c := l.classes[string(w[i+1:])]
		return c&(classRole|classOccupation) != 0 && c&classPerson == 0
	}
	for _, front := range l.fronts {
		if len(w) > len(front)+shortestStem+2 && bytes.HasPrefix(w, front) && l.classes[string(w[len(front):])]&classRole != 0 {
			return true // "exdirectora", "vicepresidenta"
		}
	}
	for _, ending := range l.endings {
		if len(w) >= len(ending)+shortestStem && bytes.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
