package workspace

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// endedVariable names the library that a process of this test imports into.
const endedVariable = "ATTACHE_TEST_ENDED"

// TestReportAfterTheProgramWasEnded ends a process in the middle of an import:
// the next one names every file that is not in the library, and imports it.
func TestReportAfterTheProgramWasEnded(t *testing.T) {
	if dir := os.Getenv(endedVariable); dir != "" {
		w, err := Open(t.Context(), filepath.Join(dir, "library"))
		if err != nil {
			t.Fatal(err)
		}
		told := 0
		t.Fatal(w.Import(t.Context(), []string{filepath.Join(dir, "files")}, func(Progress) {}, func(Outcome) {
			if told++; told == 20 {
				os.Exit(9)
			}
		}))
	}
	dir := t.TempDir()
	const files = 300
	for i := range files {
		writeFile(t, filepath.Join(dir, "files", fmt.Sprint(i, ".txt")), []byte(fmt.Sprintf("Document %d says this and no more.\n", i)))
	}
	c := exec.Command(os.Args[0], "-test.run", "^TestReportAfterTheProgramWasEnded$")
	c.Env = append(os.Environ(), endedVariable+"="+dir)
	if out, err := c.CombinedOutput(); c.ProcessState.ExitCode() != 9 {
		t.Fatalf("%v\n%s", err, out)
	}
	ctx := context.Background()
	w, err := Open(ctx, filepath.Join(dir, "library"))
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	imports, err := w.Imports(ctx)
	if err != nil || len(imports) != 1 || imports[0].Files != files {
		t.Fatalf("imports %+v, %v", imports, err)
	}
	lines, err := w.ImportReport(ctx, imports[0].ID)
	if err != nil || len(lines) != files {
		t.Fatalf("%d files in the report, want %d, %v", len(lines), files, err)
	}
	var left []string
	for _, l := range lines {
		if l.Status == string(StatusLeft) {
			left = append(left, l.File)
		}
	}
	entries, err := w.Documents(ctx)
	if err != nil || len(entries) < 20 || len(left) < files-len(entries) {
		t.Fatalf("%d documents, %d left, %v", len(entries), len(left), err)
	}
	if err := w.Import(ctx, left, func(Progress) {}, func(Outcome) {}); err != nil {
		t.Fatal(err)
	}
	if entries, err = w.Documents(ctx); err != nil || len(entries) != files {
		t.Errorf("%d documents, want %d, %v", len(entries), files, err)
	}
}
