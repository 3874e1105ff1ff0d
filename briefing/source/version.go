package source

import (
	"strconv"
	"strings"
)

// Newer returns the version of a reader that there is now, "pdf/9", and
// whether it is newer than the one that a document was read by, "pdf/5".
func Newer(version string) (now string, newer bool) {
	name, was, ok := parseVersion(version)
	if !ok {
		return "", false
	}
	for _, r := range readers() {
		if n, is, ok := parseVersion(r.version); ok && n == name {
			return r.version, is > was
		}
	}
	return "", false
}

func parseVersion(version string) (name string, number int, ok bool) {
	name, digits, ok := strings.Cut(version, "/")
	number, err := strconv.Atoi(digits)
	return name, number, ok && err == nil
}
