package command

import (
	"context"
	"flag"
	"fmt"
	"os"

	"attache/briefing"
	"attache/briefing/workspace"
)

func setUpImport(flags *flag.FlagSet) func(context.Context, *session, []string) error {
	text := flags.Bool("text", false, "print the text that is read from each file, and import nothing")
	password := flags.String("password", "", "the password of a protected PDF; for one file")
	again := flags.Bool("again", false, "read the documents of the library again that a newer reader may read better")
	samples := flags.Bool("samples", false, "load the sample documents and the sample briefing")
	return func(ctx context.Context, s *session, paths []string) error {
		switch {
		case *text && len(paths) > 0:
			return s.printTexts(ctx, paths)
		case *again && len(paths) > 0:
			return fmt.Errorf("%w: attache import --again takes no files: it reads those that the library keeps", errMisuse)
		case *again:
			return s.readAgain(ctx)
		case len(paths) == 0 && !*samples:
			return fmt.Errorf("%w: attache import: name files or folders", errMisuse)
		}
		if *password != "" {
			if len(paths) != 1 {
				return fmt.Errorf("%w: attache import --password takes one file", errMisuse)
			}
			return s.importProtected(ctx, paths[0], *password)
		}
		return s.importFiles(ctx, paths, *samples)
	}
}

func (s *session) importFiles(ctx context.Context, paths []string, samples bool) error {
	w, err := s.workspace(ctx)
	if err != nil {
		return err
	}
	if samples {
		if err := w.LoadSamples(ctx); err != nil {
			return err
		}
		s.tell("The samples are in the library.")
	}
	return s.takeIn(ctx, w, func(progress func(workspace.Progress), outcome func(workspace.Outcome)) error {
		return w.Import(ctx, paths, progress, outcome)
	})
}

// readAgain reads what the library keeps with newer readers.
func (s *session) readAgain(ctx context.Context) error {
	w, err := s.workspace(ctx)
	if err != nil {
		return err
	}
	list, err := w.ToReadAgain(ctx)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		s.tell("Nothing to read again: every document was read by the readers of now.")
		return nil
	}
	return s.takeIn(ctx, w, func(progress func(workspace.Progress), outcome func(workspace.Outcome)) error {
		return w.ReadAgain(ctx, progress, outcome)
	})
}

// takeIn says what becomes of each file, and makes what came in searchable.
func (s *session) takeIn(ctx context.Context, w *workspace.Workspace, run func(func(workspace.Progress), func(workspace.Outcome)) error) error {
	var tally tally
	var printing error
	progress := func(p workspace.Progress) {
		if p.Begun != "" {
			s.tell("%d/%d %s", p.Done+1, p.Total, p.Begun)
		}
	}
	err := run(progress, func(o workspace.Outcome) {
		tally.add(o.Err == nil)
		if o.Unsearched != nil {
			tally.inPart = true
		}
		if err := s.printOutcome(o); err != nil {
			printing = err
		}
	})
	if err == nil {
		err = printing
	}
	if err != nil {
		return err
	}
	if err := s.index(ctx, w); err != nil {
		return err
	}
	return tally.result()
}

func (s *session) importProtected(ctx context.Context, path, password string) error {
	w, err := s.workspace(ctx)
	if err != nil {
		return err
	}
	o, err := w.ImportProtected(ctx, path, password)
	if err != nil {
		return err
	}
	if err := s.printOutcome(o); err != nil {
		return err
	}
	if o.Err != nil {
		return errSilent
	}
	if err := s.index(ctx, w); err != nil {
		return err
	}
	return tally{done: 1, inPart: o.Unsearched != nil}.result()
}

// printOutcome says what became of a file.
func (s *session) printOutcome(o workspace.Outcome) error {
	if o.Err != nil {
		s.complain(o.Err)
	}
	if o.Unsearched != nil {
		s.complain(o.Unsearched)
	}
	if o.Flaw != nil {
		s.tell("%s", Explain(o.Flaw))
	}
	if remark := importRemark(o); remark != "" {
		s.tell("%s: %s", o.File, remark)
	}
	if s.json {
		return newPrinter(s.out).print(newImportJSON(o))
	}
	if o.Err != nil {
		return nil
	}
	_, err := fmt.Fprintf(s.out, "%-9s  %s  %s\n", o.Status, o.File, o.Title)
	return err
}

// importRemark is what there is to say of a file that was read, beside its
// status: that belongs to no script, and goes to standard error.
func importRemark(o workspace.Outcome) string {
	switch {
	case o.Pictures:
		return "it holds pictures of pages and no words; a program that recognises letters (OCR) can make words of them"
	case o.Again:
		return "it was read again and has the same text"
	case o.Back:
		return "it had been removed and is back"
	case o.Relation == nil:
		return ""
	case o.Relation.Kind == briefing.RelationAlike:
		return fmt.Sprintf("it looks like document %s; both are kept until you have compared them in the window", o.Relation.Other)
	case o.Relation.Reason == briefing.ReasonReadAgain:
		return fmt.Sprintf("its text differs from document %s, which it was before; what was kept of that stays", o.Relation.Other)
	case o.Relation.Document == o.Document:
		return fmt.Sprintf("a newer version of document %s, which stays", o.Relation.Other)
	}
	return fmt.Sprintf("an older version of document %s", o.Relation.Document)
}

func newImportJSON(o workspace.Outcome) importJSON {
	j := importJSON{
		File: o.File, Status: string(o.Status), Document: o.Document, Title: o.Title, Pages: o.Pages, Words: o.Words,
	}
	if o.Err != nil {
		j.Error = Explain(o.Err)
	} else if o.Unsearched != nil {
		j.Warning = Explain(o.Unsearched)
	} else if o.Flaw != nil {
		j.Warning = Explain(o.Flaw)
	}
	return j
}

// printTexts shows what the readers take from files.
func (s *session) printTexts(ctx context.Context, paths []string) error {
	var tally tally
	for _, p := range paths {
		d, err := workspace.ReadDocument(ctx, p)
		tally.add(err == nil)
		if err != nil {
			s.complain(err)
			continue
		}
		if _, err := fmt.Fprint(s.out, d.Text); err != nil {
			return err
		}
		if p := workspace.Flaw(d); p != nil {
			s.tell("%s", Explain(p))
		}
		if n := len(d.Text); n > 0 && d.Text[n-1] != '\n' && (len(paths) > 1 || isTerminal(s.out)) {
			fmt.Fprintln(s.out)
		}
	}
	return tally.result()
}

// isTerminal reports whether a person sees what is written to w.
func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// tally counts what was done and what failed.
type tally struct {
	done, failed int
	// inPart says that something that counts as done was not done wholly.
	inPart bool
}

func (t *tally) add(ok bool) {
	if ok {
		t.done++
	} else {
		t.failed++
	}
}

// result is nil when all was done, errInPart when some of it was.
func (t tally) result() error {
	switch {
	case t.failed == 0 && !t.inPart:
		return nil
	case t.done > 0:
		return errInPart
	}
	return errSilent
}
