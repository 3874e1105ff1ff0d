package source

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// TestMain keeps the compiled PDF reader between runs of the tests.
func TestMain(m *testing.M) {
	UseCache(filepath.Join(os.TempDir(), "attache-test-cache"))
	code := m.Run()
	if err := Close(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}
