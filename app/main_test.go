package app

import (
	"os"
	"testing"
)

// TestMain gives the tests a language: without one the toolkit complains at
// every window.
func TestMain(m *testing.M) {
	for _, name := range []string{"LANG", "LC_ALL", "LANGUAGE"} {
		if err := os.Setenv(name, "en_GB.UTF-8"); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}
