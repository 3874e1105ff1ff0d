// Attaché prepares briefings without a connection: it finds what was said in a
// library of documents, keeps quotes, statistics and recommendations with
// their sources, and prints them as a handout.
//
// Without arguments, or with --library alone, it opens its window; everything
// else is the command line of package command.
package main

import (
	"context"
	"os"
	"os/signal"
	"strings"

	"attache/app"
	"attache/app/command"
	_ "attache/app/locale" // before the toolkit asks for the language

	"fyne.io/fyne/v2"
	toolkit "fyne.io/fyne/v2/app"
)

// metadata repeats FyneApp.toml, which a program that was built with plain
// `go build` does not carry; a test compares them.
var metadata = fyne.AppMetadata{
	ID: "org.attache.Attache", Name: "Attaché", Version: command.Version, Build: 1,
	Migrations: map[string]bool{"fyneDo": true},
}

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	if len(args) == 1 && args[0] == command.HelperArgument {
		return command.Serve(os.Stdin, os.Stdout, os.Stderr)
	}
	defer command.UseHelpers()()
	library, window := windowArguments(args)
	if window {
		toolkit.SetMetadata(metadata)
		return app.Run(toolkit.NewWithID(metadata.ID), library)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	return command.Run(ctx, args, os.Stdout, os.Stderr)
}

// windowArguments tells whether the arguments ask for the window, and for
// which library; "" is the usual one.
func windowArguments(args []string) (library string, window bool) {
	switch {
	case len(args) == 0:
		return "", true
	case len(args) == 1 && strings.HasPrefix(args[0], "--library="):
		return strings.TrimPrefix(args[0], "--library="), true
	case len(args) == 2 && args[0] == "--library":
		return args[1], true
	}
	return "", false
}
