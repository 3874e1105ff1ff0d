//go:build unix

package index

import (
	"os"

	"golang.org/x/sys/unix"
)

// releasePages gives back the pages of a file that the system shows in memory.
// It is advice, and nothing is lost when it is not taken.
func releasePages(data []byte) {
	if len(data) >= os.Getpagesize() {
		_ = unix.Madvise(data, unix.MADV_DONTNEED)
	}
}
