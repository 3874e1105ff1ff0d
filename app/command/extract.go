package command

import (
	"context"
	"flag"
	"fmt"

	"attache/briefing"
	"attache/briefing/workspace"
)

func setUpExtract(flags *flag.FlagSet) func(context.Context, *session, []string) error {
	reported := flags.Bool("reported", false, "indirect speech as well")
	return func(ctx context.Context, s *session, paths []string) error {
		if len(paths) == 0 {
			return fmt.Errorf("%w: attache extract: name files", errMisuse)
		}
		print := newPrinter(s.out)
		var tally tally
		for _, path := range paths {
			d, found, err := workspace.ReadFile(ctx, path, s.rules)
			tally.add(err == nil)
			if err != nil {
				s.complain(err)
				continue
			}
			p := d.Provenance
			j := extractJSON{
				File: path, Title: p.Title, Publisher: p.Publisher, Date: p.Date, Language: p.Language,
				Symbol: p.Symbol, Items: []itemJSON{},
			}
			for _, f := range found {
				if f.Form != briefing.FormReported || *reported {
					j.Items = append(j.Items, newItemJSON(d, f))
				}
			}
			if s.json {
				err = print.print(j)
			} else {
				err = s.printItems(j)
			}
			if err != nil {
				return err
			}
		}
		return tally.result()
	}
}

// signs tell the kinds apart, as in the window.
var signs = map[briefing.Kind]string{
	briefing.KindQuote: "“", briefing.KindStatistic: "#", briefing.KindRecommendation: "→",
}

// printItems writes what was found in a file for a person to read.
func (s *session) printItems(j extractJSON) error {
	if _, err := fmt.Fprintf(s.out, "%s\n%s\n", j.File, j.Title); err != nil {
		return err
	}
	if len(j.Items) == 0 {
		_, err := fmt.Fprintln(s.out, "  nothing was found in it")
		return err
	}
	for _, it := range j.Items {
		if _, err := fmt.Fprintf(s.out, "\n%s %s\n", signs[it.Kind], it.Text); err != nil {
			return err
		}
		for _, line := range []struct{ label, value string }{
			{"who", join(it.Who, it.Role, it.Org)}, {"to", it.To}, {"figures", join(it.Figures...)},
			{"source", it.Source}, {"where", place(it)}, {"why", it.Reason},
		} {
			if line.value == "" {
				continue
			}
			if _, err := fmt.Fprintf(s.out, "  %-8s%s\n", line.label, line.value); err != nil {
				return err
			}
		}
	}
	_, err := fmt.Fprintln(s.out)
	return err
}

func place(it itemJSON) string {
	switch {
	case it.Paragraph != "":
		return "paragraph " + it.Paragraph
	case it.Page != "":
		return "page " + it.Page
	}
	return ""
}

func join(parts ...string) string {
	joined := ""
	for _, p := range parts {
		if p == "" {
			continue
		}
		if joined != "" {
			joined += ", "
		}
		joined += p
	}
	return joined
}
