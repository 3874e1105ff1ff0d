package pdfium

import (
	"os"
	"syscall"
)

// givePagesBack makes zeros of memory that consists of whole pages, by giving them
// back to the system: one that was never written to costs nothing. It reports
// whether it did.
func givePagesBack(memory []byte) bool {
	if len(memory)%os.Getpagesize() != 0 {
		return false // the rest of the last page is somebody else's
	}
	return syscall.Madvise(memory, syscall.MADV_DONTNEED) == nil
}
