package command

import (
	"context"
	"flag"
	"fmt"
	"strings"

	"attache/briefing"
	"attache/briefing/workspace"
)

func setUpSearch(flags *flag.FlagSet) func(context.Context, *session, []string) error {
	kind := flags.String("kind", "", "only this `kind`: quote, statistic or recommendation")
	limit := flags.Int("limit", 20, "at most this `number` of passages")
	return func(ctx context.Context, s *session, words []string) error {
		query := strings.TrimSpace(strings.Join(words, " "))
		switch {
		case query == "":
			return fmt.Errorf("%w: attache search: say what to look for", errMisuse)
		case *kind != "" && !briefing.Kind(*kind).Valid():
			return fmt.Errorf("%w: attache search: there is no kind %q: say quote, statistic or recommendation", errMisuse, *kind)
		case *limit <= 0:
			return fmt.Errorf("%w: attache search: --limit takes a number above 0", errMisuse)
		}
		w, err := s.workspace(ctx)
		if err != nil {
			return err
		}
		if err := s.index(ctx, w); err != nil {
			return err
		}
		found, err := w.Search(ctx, workspace.Query{Text: query, Kind: briefing.Kind(*kind), Limit: *limit})
		if err != nil {
			return err
		}
		found.Hits = found.Hits[:min(*limit, len(found.Hits))]
		return s.printPassages(query, found)
	}
}

// index makes what was imported findable before a search asks for it.
func (s *session) index(ctx context.Context, w *workspace.Workspace) error {
	return w.Index(ctx, func(p workspace.Progress) {
		if p.Total > 1000 && p.Done%1000 == 0 {
			s.tell("indexing %d/%d", p.Done, p.Total)
		}
	})
}

func (s *session) printPassages(query string, found workspace.Results) error {
	print := newPrinter(s.out)
	title := ""
	for _, h := range found.Hits {
		if !s.json {
			if h.Title != title {
				title = h.Title
				fmt.Fprintf(s.out, "\n%s\n", title)
			}
			fmt.Fprintf(s.out, "  %s\n", strings.Join(strings.Fields(h.Text), " "))
			continue
		}
		j := passageJSON{
			Document: h.Document, Title: h.Title, Kind: h.Kind, Start: h.Span.Start, End: h.Span.End,
			Text: h.Text, Score: h.Score, Hits: [][2]int{},
		}
		for _, x := range h.Hits {
			j.Hits = append(j.Hits, [2]int{x.Start, x.End})
		}
		if err := print.print(j); err != nil {
			return err
		}
	}
	if len(found.Hits) == 0 {
		s.tell("Nothing was found for: %s", query)
		if found.Suggestion != "" {
			s.tell("Did you mean: %s", found.Suggestion)
		}
		return nil
	}
	s.tell("%d passages; %d documents hold what you look for", len(found.Hits), found.Total)
	return nil
}
