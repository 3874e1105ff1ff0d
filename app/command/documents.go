package command

import (
	"context"
	"flag"
	"fmt"
	"text/tabwriter"

	"attache/briefing"
)

func setUpDocuments(*flag.FlagSet) func(context.Context, *session, []string) error {
	return func(ctx context.Context, s *session, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf("%w: attache documents takes no arguments", errMisuse)
		}
		w, err := s.workspace(ctx)
		if err != nil {
			return err
		}
		entries, err := w.Documents(ctx)
		if err != nil {
			return err
		}
		if s.json {
			print := newPrinter(s.out)
			for _, e := range entries {
				p := e.Provenance
				err := print.print(documentJSON{
					Document: e.ID, Title: p.Title, Publisher: p.Publisher, Date: p.Date, Language: p.Language,
					Symbol: p.Symbol, File: p.FileName, Pages: e.Pages, Words: e.Words,
					Quotes: e.Findings[briefing.KindQuote], Statistics: e.Findings[briefing.KindStatistic],
					Recommendations: e.Findings[briefing.KindRecommendation], Kept: e.Clippings,
				})
				if err != nil {
					return err
				}
			}
			return nil
		}
		if len(entries) == 0 {
			s.tellEmpty()
			return nil
		}
		t := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "DATE\tWORDS\tQUOTES\tFIGURES\tASKS\tTITLE\tPUBLISHER")
		for _, e := range entries {
			fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%s\t%s\n", e.Provenance.Date, e.Words, e.Findings[briefing.KindQuote],
				e.Findings[briefing.KindStatistic], e.Findings[briefing.KindRecommendation],
				e.Provenance.Title, e.Provenance.Publisher)
		}
		return t.Flush()
	}
}

func (s *session) tellEmpty() {
	s.tell("The library is empty. Take documents in with: attache import FILE…\nOr look at the samples: attache import --samples")
}

func setUpBriefings(*flag.FlagSet) func(context.Context, *session, []string) error {
	return func(ctx context.Context, s *session, args []string) error {
		if len(args) > 0 {
			return fmt.Errorf("%w: attache briefings takes no arguments", errMisuse)
		}
		w, err := s.workspace(ctx)
		if err != nil {
			return err
		}
		all, err := w.Briefings(ctx)
		if err != nil {
			return err
		}
		print := newPrinter(s.out)
		for _, b := range all {
			j := briefingJSON{Briefing: b.ID, Title: b.Title, Event: b.Event, Sections: len(b.Sections)}
			for _, section := range b.Sections {
				j.Items += len(section.Items)
			}
			if s.json {
				err = print.print(j)
			} else {
				_, err = fmt.Fprintf(s.out, "%s  (%d items)\n", b.Title, j.Items)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
}
