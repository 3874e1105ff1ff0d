package structure

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed places.txt
var placeFile string

var places = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for l := range strings.SplitSeq(placeFile, "\n") {
		if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "#") {
			set[strings.ToLower(l)] = true
		}
	}
	return set
})

// IsSeat reports whether s is the name of a city where the United Nations
// meets or works. Such a name alone on a line says where, and heads nothing.
func IsSeat(s string) bool { return places()[strings.ToLower(strings.TrimSpace(s))] }
