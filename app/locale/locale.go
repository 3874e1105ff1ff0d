// Package locale gives the toolkit a language where the system names none:
// under the locales C and POSIX, which are no languages, it would complain on
// standard error before the program begins.
//
// It must not import anything but the standard library: Go initialises
// packages in the order of their paths as soon as what they import is ready,
// so that this one comes before the toolkit.
package locale

import (
	"os"
	"strings"
)

// fallback is the language of the program's own words.
const fallback = "en_US.UTF-8"

func init() {
	if name := effective(os.Getenv); !language(name) {
		// Failing to set it costs a line on standard error.
		_ = os.Setenv("LC_ALL", fallback)
	}
}

// effective is the locale for messages, by the rules of POSIX.
func effective(getenv func(string) string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := getenv(name); value != "" {
			return value
		}
	}
	return ""
}

// language reports whether a locale names a language.
func language(locale string) bool {
	name, _, _ := strings.Cut(locale, ".")
	return name != "" && name != "C" && name != "POSIX"
}
