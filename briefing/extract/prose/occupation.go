package prose

import "bytes"

// shortestStem is how many bytes stand at least before an ending that makes a
// noun one for somebody's work.
const shortestStem = 3

// Occupational reports whether a word in small letters that no list has is a
// noun for a person by work: by its ending ("speleologist"), or as a compound
// with a hyphen whose last part is one ("ex-minister", "poet-activist").
func (l *Lexicon) Occupational(w []byte) bool {
	if i := bytes.LastIndexByte(w, '-'); i > 0 {
		c := l.Classes[string(w[i+1:])]
		return c&(ClassRole|ClassOccupation) != 0 && c&ClassPerson == 0
	}
	for _, front := range l.fronts {
		if len(w) > len(front)+shortestStem+2 && bytes.HasPrefix(w, front) && l.Classes[string(w[len(front):])]&ClassRole != 0 {
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
