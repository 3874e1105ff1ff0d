package command

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/workspace"
)

func setUpExport(flags *flag.FlagSet) func(context.Context, *session, []string) error {
	name := flags.String("briefing", "", "the `name` of the briefing")
	sample := flags.Bool("sample", false, "the sample briefing, without touching the library")
	template := flags.String("template", workspace.DefaultTemplate, "one of "+templateNames())
	paper := flags.String("paper", string(page.A4), "the `paper`: a4 or letter")
	large := flags.Bool("large", false, "large print")
	contrast := flags.Bool("contrast", false, "everything in black")
	justified := flags.Bool("justified", false, "lines that end at one edge")
	annex := flags.Bool("annex", false, "an annex that says where the words of each quote stand")
	cite := flags.String("cite", string(page.CiteUN), "the `style` of the sources: un, short or chicago")
	short := flags.Bool("short", false, "leave out what is marked optional")
	output := flags.String("o", "", "the `file` to write; its ending is the format: "+strings.Join(workspace.ExportFormats(), " "))
	return func(ctx context.Context, s *session, args []string) error {
		switch {
		case len(args) > 0:
			return fmt.Errorf("%w: attache export: what is %q? Name the file with -o", errMisuse, args[0])
		case *output == "":
			return fmt.Errorf("%w: attache export: name the file to write with -o", errMisuse)
		case (*name == "") == !*sample:
			return fmt.Errorf("%w: attache export: say either --briefing NAME or --sample", errMisuse)
		}
		p, err := page.ParsePaper(strings.ToLower(*paper))
		if err != nil {
			return fmt.Errorf("%w: attache export: %v", errMisuse, err)
		}
		style, err := page.ParseCitation(strings.ToLower(*cite))
		if err != nil {
			return fmt.Errorf("%w: attache export: %v", errMisuse, err)
		}
		o := workspace.HandoutOptions{
			Template: *template, Paper: p, Short: *short, HighContrast: *contrast, Citation: style, Annex: *annex,
		}
		if *justified {
			o.Alignment = page.AlignJustified
		}
		if *large {
			o.Scale = largePrint
		}
		if *sample {
			return s.exportSample(ctx, o, *output)
		}
		w, err := s.workspace(ctx)
		if err != nil {
			return err
		}
		b, err := briefingNamed(ctx, w, *name)
		if err != nil {
			return err
		}
		return s.export(ctx, w, b.ID, o, *output)
	}
}

// largePrint is the scale of large print: 11 points become 15.4, within the
// 14 to 18 that accessibility guidelines ask for.
const largePrint = 1.4

func templateNames() string {
	names, err := workspace.Templates()
	if err != nil {
		return "no templates: " + err.Error()
	}
	return strings.Join(names, ", ")
}

func (s *session) export(ctx context.Context, w *workspace.Workspace, id briefing.BriefingID, o workspace.HandoutOptions, path string) error {
	done, err := w.Export(ctx, id, o, path)
	if err != nil {
		return err
	}
	for _, line := range remarks(done.Notices) {
		s.tell("%s", line)
	}
	if s.json {
		return newPrinter(s.out).print(exportJSON{File: done.Path, Briefing: string(id), Template: o.Template, Pages: done.Pages})
	}
	if done.Pages == 0 {
		s.tell("Wrote %s.", done.Path)
		return nil
	}
	s.tell("Wrote %s (%d pages).", done.Path, done.Pages)
	return nil
}

// exportSample prints the sample briefing from a library of its own that is
// gone afterwards.
func (s *session) exportSample(ctx context.Context, o workspace.HandoutOptions, path string) (err error) {
	dir, err := os.MkdirTemp("", "attache-sample-")
	if err != nil {
		return fmt.Errorf("make room for the sample: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	w, err := workspace.Open(ctx, dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	if err := w.LoadSamples(ctx); err != nil {
		return err
	}
	return s.export(ctx, w, workspace.SampleBriefing, o, path)
}
