package command

import (
	"context"
	"flag"
	"fmt"
)

func setUpCheck(flags *flag.FlagSet) func(context.Context, *session, []string) error {
	repair := flags.Bool("repair", false, "make anew what can be made anew: the index and the findings")
	return func(ctx context.Context, s *session, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf("%w: attache check takes no arguments", errMisuse)
		}
		w, err := s.workspace(ctx)
		if err != nil {
			return err
		}
		if *repair {
			if err := w.Repair(ctx); err != nil {
				return err
			}
			s.tell("The index was made anew.")
		}
		problems, err := w.Check(ctx)
		if err != nil {
			return err
		}
		print := newPrinter(s.out)
		for _, p := range problems {
			if s.json {
				err = print.print(problemJSON{p.Subject, p.Cause, p.Remedy})
			} else {
				_, err = fmt.Fprintln(s.out, p.Error())
			}
			if err != nil {
				return err
			}
		}
		if len(problems) > 0 {
			return errSilent
		}
		s.tell("The library in %s is sound.", w.Dir())
		return nil
	}
}

func setUpBackup(*flag.FlagSet) func(context.Context, *session, []string) error {
	return func(ctx context.Context, s *session, args []string) error {
		if len(args) != 1 {
			return fmt.Errorf("%w: attache backup: name the file to write", errMisuse)
		}
		w, err := s.workspace(ctx)
		if err != nil {
			return err
		}
		if err := w.Backup(ctx, args[0]); err != nil {
			return err
		}
		s.tell("The library was copied to %s. To restore it, put it in place of library.db in the library's folder.", args[0])
		return nil
	}
}
