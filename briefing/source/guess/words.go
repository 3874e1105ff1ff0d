package guess

import (
	"embed"
	"fmt"
	"regexp"
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
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}
