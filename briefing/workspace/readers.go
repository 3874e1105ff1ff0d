package workspace

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"

	"attache/briefing/source"
	"attache/briefing/source/pdfium"
)

// cacheFolder is where compiled parts of the readers are kept, in the system's
// folder for caches; "" when there is none.
var cacheFolder = sync.OnceValue(func() string {
	base, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	folder := filepath.Join(base, "attache")
	source.UseCache(folder)
	return folder
})

// WarmUp compiles, once for this computer, what reading the first PDF would
// otherwise wait some seconds for. Call it in the background; when it has been
// done before it returns at once and holds no memory.
func WarmUp() error {
	folder := cacheFolder()
	if folder == "" {
		return nil
	}
	if entries, err := os.ReadDir(folder); err == nil && len(entries) > 0 {
		return nil
	}
	return errors.Join(source.WarmUp(), source.Close())
}

// UseHelpers says how to start a process that calls ServeReader, so that PDFs
// are read apart from the program, faster and on several cores. Call it before
// anything is imported.
func UseHelpers(command func() *exec.Cmd) { source.UseHelpers(command) }

// ServeReader reads PDFs for another process until its input ends.
func ServeReader(in io.Reader, out io.Writer) error { return pdfium.Serve(in, out) }

// CloseReaders ends what was started to read documents. A later import starts
// it anew.
func CloseReaders() error { return source.Close() }
