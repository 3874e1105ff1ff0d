package guess

import (
	"embed"
	"fmt"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
)

//go:embed words/*.txt
var wordFiles embed.FS

// wordLines returns the lines of a data file without comments.
func wordLines(name string) []string {
	data, err := wordFiles.ReadFile(name)
	if err != nil {
		panic(fmt.Sprintf("guess: embedded words: %v", err))
	}
	var lines []string
	for l := range strings.SplitSeq(string(data), "\n") {
		if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "#") {
			lines = append(lines, l)
		}
	}
	return lines
}

func wordSet(name string) map[string]bool {
	set := map[string]bool{}
	for _, l := range wordLines(name) {
		set[strings.ToLower(l)] = true
	}
	return set
}

// lazily compiles a pattern when it is first used, so that a program that
// reads no document does not wait for it.
func lazily(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return compile(pattern) })
}

// compile compiles a pattern. One whose alternatives all begin with "^" gets
// another before them all: without it the matcher tries each place in a line,
// which takes a hundred times as long.
func compile(pattern string) *regexp.Regexp {
	if re, err := syntax.Parse(pattern, syntax.Perl); err == nil && re.Op == syntax.OpAlternate && !slices.ContainsFunc(re.Sub, unanchored) {
		pattern = "^(?:" + pattern + ")"
	}
	return regexp.MustCompile(pattern)
}

// unanchored reports whether a part of a pattern may match inside a line.
func unanchored(re *syntax.Regexp) bool {
	return re.Op != syntax.OpConcat || re.Sub[0].Op != syntax.OpBeginText
}
