package command

import (
	"context"
	"flag"
	"fmt"
	"strings"

	"attache/briefing"
	"attache/briefing/workspace"
)

func setUpVerify(flags *flag.FlagSet) func(context.Context, *session, []string) error {
	name := flags.String("briefing", "", "only what the briefing with this `name` uses")
	return func(ctx context.Context, s *session, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf("%w: attache verify takes no arguments", errMisuse)
		}
		w, err := s.workspace(ctx)
		if err != nil {
			return err
		}
		var id briefing.BriefingID
		if *name != "" {
			b, err := briefingNamed(ctx, w, *name)
			if err != nil {
				return err
			}
			id = b.ID
		}
		proofs, err := w.Verify(ctx, id)
		if err != nil {
			return err
		}
		return s.printProofs(proofs)
	}
}

func (s *session) printProofs(proofs []workspace.Proof) error {
	print := newPrinter(s.out)
	var tally tally
	for _, p := range proofs {
		tally.add(p.Verdict == briefing.VerdictVerbatim)
		var err error
		if s.json {
			err = print.print(verifyJSON{p.Clipping, p.Document, p.Verdict})
		} else {
			_, err = fmt.Fprintf(s.out, "%-14s  “%s”  %s\n", p.Verdict, p.Text, p.Title)
		}
		if err != nil {
			return err
		}
	}
	if tally.failed > 0 {
		s.tell("%d of %d are not word for word in their source.", tally.failed, len(proofs))
		return errSilent
	}
	s.tell("All %d are word for word in their source.", len(proofs))
	return nil
}

// briefingNamed finds a briefing by its name as people write it, or its ID.
func briefingNamed(ctx context.Context, w *workspace.Workspace, name string) (briefing.Briefing, error) {
	all, err := w.Briefings(ctx)
	if err != nil {
		return briefing.Briefing{}, err
	}
	var titles []string
	for _, b := range all {
		if string(b.ID) == name || strings.EqualFold(b.Title, name) {
			return b, nil
		}
		titles = append(titles, "“"+b.Title+"”")
	}
	remedy := "There is none yet; make one in the window"
	if len(titles) > 0 {
		remedy = "There are: " + strings.Join(titles, ", ")
	}
	return briefing.Briefing{}, &briefing.Problem{
		Subject: name, Cause: "there is no briefing of this name", Remedy: remedy, Err: briefing.ErrNotFound,
	}
}
