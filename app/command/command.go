// Package command is Attaché's command line: the use cases of the window for
// scripts and for people who prefer to type.
//
// It must not know the toolkit: everything here runs without a display.
package command

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"attache/briefing"
	"attache/briefing/workspace"
)

// The exit codes.
const (
	Done   = 0
	Failed = 1
	Misuse = 2 // the words of the command line make no sense
	InPart = 3 // some of it was done; what failed is named on standard error
)

// LibraryVariable is the environment variable that names the library's folder.
const LibraryVariable = "ATTACHE_LIBRARY"

// errMisuse is a command line that makes no sense; errPart that some failed.
var (
	errMisuse = errors.New("wrong use")
	errInPart = errors.New("done in part")
	errSilent = errors.New("failed, and said why")
)

// command is one word that attache understands.
type command struct {
	name string
	// usage is the rest of the line; about is what it does, in a sentence.
	usage, about string
	// setUp declares the command's own flags and returns what runs it.
	setUp func(*flag.FlagSet) func(context.Context, *session, []string) error
}

func commands() []command {
	return []command{
		{"import", "PATH…", "take files and folders into the library", setUpImport},
		{"documents", "", "list what is in the library", setUpDocuments},
		{"search", "QUERY", "find passages in the library", setUpSearch},
		{"extract", "FILE…", "print the quotes, statistics and recommendations of files", setUpExtract},
		{"briefings", "", "list the briefings", setUpBriefings},
		{"export", "-o FILE", "print a briefing to a file", setUpExport},
		{"verify", "", "compare everything that was kept with its source", setUpVerify},
		{"check", "", "examine the library and its index", setUpCheck},
		{"backup", "FILE", "copy the whole library to one file", setUpBackup},
	}
}

// Run does what the arguments (without the program's name) say, and returns
// the exit code.
func Run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	return runBy(ctx, args, &session{out: stdout, err: stderr})
}

// runBy is Run with what the session has.
func runBy(ctx context.Context, args []string, s *session) int {
	stderr := s.err
	err := s.run(ctx, args)
	if closing := s.close(); err == nil {
		err = closing
	}
	switch {
	case err == nil || errors.Is(err, flag.ErrHelp):
		return Done
	case errors.Is(err, errMisuse):
		fmt.Fprintf(stderr, "attache: %v\nTry: attache help\n", err)
		return Misuse
	case errors.Is(err, errInPart):
		return InPart
	case errors.Is(err, errSilent):
		return Failed
	}
	fmt.Fprintf(stderr, "attache: %s\n", Explain(err))
	return Failed
}

func (s *session) run(ctx context.Context, args []string) error {
	name, args := s.split(args)
	switch name {
	case "":
		return fmt.Errorf("%w: name a command", errMisuse)
	case "help", "-h", "-help", "--help":
		return s.help()
	case "version", "-version", "--version":
		fmt.Fprintln(s.out, "attache", Version)
		return nil
	}
	for _, c := range commands() {
		if c.name != name {
			continue
		}
		flags := s.flagSet(c)
		run := c.setUp(flags)
		rest, err := parse(flags, args)
		if err != nil {
			return err
		}
		return run(ctx, s, rest)
	}
	return fmt.Errorf("%w: there is no command %q", errMisuse, name)
}

// split takes the command's name from among the arguments. The flags that all
// commands have may stand before it.
func (s *session) split(args []string) (name string, rest []string) {
	for i := 0; i < len(args); i++ {
		a := args[i]
		switch {
		case !strings.HasPrefix(a, "-") || a == "-h" || strings.TrimLeft(a, "-") == "help" || strings.TrimLeft(a, "-") == "version":
			return a, append(append([]string{}, args[:i]...), args[i+1:]...)
		case strings.TrimLeft(a, "-") == "library":
			i++ // its value is no command
		}
	}
	return "", args
}

// flagSet has the flags that all commands have.
func (s *session) flagSet(c command) *flag.FlagSet {
	flags := flag.NewFlagSet(c.name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&s.library, "library", os.Getenv(LibraryVariable), "`folder` of the library")
	flags.BoolVar(&s.json, "json", false, "print one JSON object a line")
	flags.BoolVar(&s.quiet, "quiet", false, "print no progress")
	flags.Usage = func() {
		fmt.Fprintf(s.out, "attache %s %s\n  %s\n\n", c.name, c.usage, c.about)
		flags.VisitAll(func(f *flag.Flag) { describe(s.out, f) })
	}
	return flags
}

// describe prints a flag with its value, what it does, and its default.
func describe(out io.Writer, f *flag.Flag) {
	value, about := flag.UnquoteUsage(f)
	if value == "string" {
		value = f.Name
	}
	name := "--" + f.Name
	if len(f.Name) == 1 {
		name = name[1:]
	}
	if value != "" {
		name += " " + strings.ToUpper(value)
	}
	if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "0" {
		about += " (else " + f.DefValue + ")"
	}
	fmt.Fprintf(out, "  %-24s %s\n", name, about)
}

// parse lets flags stand before, between and after the other arguments.
func parse(flags *flag.FlagSet, args []string) (rest []string, err error) {
	for {
		before := args
		if err := flags.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil, err
			}
			return nil, fmt.Errorf("%w: attache %s: %v", errMisuse, flags.Name(), err)
		}
		args = flags.Args()
		if len(args) == 0 {
			return rest, nil
		}
		if ended := len(before) > len(args) && before[len(before)-len(args)-1] == "--"; ended {
			return append(rest, args...), nil
		}
		rest, args = append(rest, args[0]), args[1:]
	}
}

func (s *session) help() error {
	fmt.Fprint(s.out, "Attaché prepares briefings from documents, without a connection.\n\n"+
		"  attache                      opens the window\n")
	for _, c := range commands() {
		fmt.Fprintf(s.out, "  attache %-20s %s\n", c.name+" "+c.usage, c.about)
	}
	fmt.Fprint(s.out, "\nFor all: --library FOLDER (or the variable "+LibraryVariable+"), --json, --quiet.\n"+
		"attache COMMAND --help tells more. Exit codes: 0 done, 1 failed, 2 wrong use, 3 done in part.\n")
	return nil
}

// session is one run of the program.
type session struct {
	out, err io.Writer
	library  string
	json     bool
	quiet    bool
	// rules find what is said in documents; nil for those of the program.
	rules workspace.Rules
	// opened is the library once a command has asked for it.
	opened *workspace.Workspace
}

// workspace opens the library.
func (s *session) workspace(ctx context.Context) (*workspace.Workspace, error) {
	if s.opened != nil {
		return s.opened, nil
	}
	dir := s.library
	if dir == "" {
		var err error
		if dir, err = workspace.DefaultDir(); err != nil {
			return nil, err
		}
	}
	w, err := workspace.Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	w.SetRules(s.rules)
	s.opened = w
	return w, nil
}

func (s *session) close() error {
	if s.opened == nil {
		return nil
	}
	return s.opened.Close()
}

// tell prints progress, unless it is not wanted.
func (s *session) tell(format string, args ...any) {
	if !s.quiet {
		fmt.Fprintf(s.err, format+"\n", args...)
	}
}

// complain prints what failed, wanted or not.
func (s *session) complain(err error) { fmt.Fprintf(s.err, "attache: %s\n", Explain(err)) }

// Explain tells an error to a person: a problem's own words where there are
// some, and a hint where a cause is known.
func Explain(err error) string {
	var p *briefing.Problem
	if errors.As(err, &p) {
		return p.Error()
	}
	return err.Error()
}
