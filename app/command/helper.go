package command

import (
	"fmt"
	"io"
	"os"
	"os/exec"

	"attache/briefing/workspace"
)

// HelperArgument is what, alone, starts this program as a process that reads
// PDFs for another of its kind. It is not for people and is in no help.
const HelperArgument = "--serve-pdf"

// Serve is what such a process does. It returns the exit code.
func Serve(in io.Reader, out, messages io.Writer) int {
	if err := workspace.ServeReader(in, out); err != nil {
		fmt.Fprintln(messages, err)
		return Failed
	}
	return Done
}

// UseHelpers has PDFs read in such processes, and returns what ends them.
// Where the program cannot find itself PDFs are read within it.
func UseHelpers() (end func()) {
	program, err := os.Executable()
	if err == nil {
		workspace.UseHelpers(func() *exec.Cmd { return exec.Command(program, HelperArgument) })
	}
	// Nothing is lost when they do not end well: they hold nothing.
	return func() { _ = workspace.CloseReaders() }
}
