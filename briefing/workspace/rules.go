package workspace

import (
	"context"
	"fmt"

	"attache/briefing"
	"attache/briefing/extract"
)

// Rules find what is said in a document, as extract.Extract does. It is safe to
// call them from several goroutines.
type Rules func(*briefing.Document, extract.Knowledge) extract.Result

// SetRules has other rules than extract.Extract find what is said in documents.
// It is called before the workspace is used.
func (w *Workspace) SetRules(r Rules) { w.rules = r }

// extractor finds what is said in documents.
type extractor struct {
	known extract.Knowledge
	rules Rules // nil for extract.Extract
}

// extractorFaulty is stored in the place of the extractor's version where a
// fault of the program ended the search: it is made anew at every start of the
// program, until a version comes in which it is mended.
const extractorFaulty = "fault"

// find is what is said in a document. A rule that fails must not take away the
// document, nor the program and all that is being written in it: then there are
// no findings, and an error that says so.
func (x extractor) find(d *briefing.Document) ([]briefing.Finding, error) {
	rules := x.rules
	if rules == nil {
		rules = extract.Extract
	}
	var found []briefing.Finding
	err := briefing.Guard(func() error {
		found = rules(d, x.known).Findings
		return nil
	})
	return found, err
}

// extractor knows what the library's register can tell.
func (w *Workspace) extractor(ctx context.Context) (extractor, error) {
	people, err := w.store.People(ctx)
	if err != nil {
		return extractor{}, fmt.Errorf("read the register: %w", err)
	}
	organisations, err := w.store.Organisations(ctx)
	if err != nil {
		return extractor{}, fmt.Errorf("read the register: %w", err)
	}
	return extractor{extract.Knowledge{People: people, Organisations: organisations}, w.rules}, nil
}

// unsearched says of a file that its document is whole and that nothing was
// found in it, because the program failed.
func unsearched(name string, fault error) *briefing.Problem {
	return &briefing.Problem{
		Subject: name, Cause: "a fault of the program ended the search for quotes, figures and asks in it",
		Remedy: "Its text is whole and can be read, searched and quoted by hand. The next version of the program searches it again",
		Err:    fault,
	}
}

// unreadByFault says of a file that the program failed while it was read.
func unreadByFault(name string, fault error) *briefing.Problem {
	return &briefing.Problem{
		Subject: name, Cause: "a fault of the program ended the reading of it",
		Remedy: "The other files are not concerned. Save it as text or in another format and import that, or try again with the next version of the program",
		Err:    fault,
	}
}
