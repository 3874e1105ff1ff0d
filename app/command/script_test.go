package command

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing"
	"attache/briefing/extract"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"attache": func() { os.Exit(Run(context.Background(), os.Args[1:], os.Stdout, os.Stderr)) },
		"faulty":  func() { os.Exit(runBy(context.Background(), os.Args[1:], faulty())) },
	})
}

// faulty is a program whose rules fail at documents with the word "Quagmire".
func faulty() *session {
	return &session{out: os.Stdout, err: os.Stderr, rules: func(d *briefing.Document, k extract.Knowledge) extract.Result {
		if strings.Contains(d.Text, "Quagmire") {
			panic("the rules fail")
		}
		return extract.Extract(d, k)
	}}
}

// TestScript runs what people type, in testdata/script.
func TestScript(t *testing.T) {
	scripts, err := filepath.Glob("testdata/script/*.txt")
	if err != nil || len(scripts) == 0 {
		t.Fatalf("no scripts were found: %v", err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv(LibraryVariable, filepath.Join(e.WorkDir, "library"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exit": exit},
	})
}

// exit runs attache and checks its exit code: exit CODE ARGUMENT…; before the
// arguments "with" and another program may stand.
func exit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exit CODE ARGUMENT…")
	}
	want := map[string]int{"0": Done, "1": Failed, "2": Misuse, "3": InPart}
	code, ok := want[args[0]]
	if !ok {
		ts.Fatalf("exit code %q", args[0])
	}
	program, args := "attache", args[1:]
	if args[0] == "with" && len(args) > 1 {
		program, args = args[1], args[2:]
	}
	got := Done
	if err := ts.Exec(program, args...); err != nil {
		got = exitCode(err)
	}
	if got != code {
		ts.Fatalf("exit code %d, want %d", got, code)
	}
}

func exitCode(err error) int {
	type coder interface{ ExitCode() int }
	if c, ok := err.(coder); ok {
		return c.ExitCode()
	}
	return -1
}
