package importing

import (
	"context"
	"strings"
	"time"

	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/lang"
)

// reported is what the screen shows.
type reported struct {
	imports   []workspace.Import
	shown     workspace.Import
	lines     []workspace.ImportLine
	titles    map[briefing.DocumentID]string
	undecided map[briefing.DocumentID]bool
}

func readReport(ctx context.Context, library *workspace.Workspace, wanted workspace.ImportID) (s reported, err error) {
	if s.imports, err = library.Imports(ctx); err != nil || len(s.imports) == 0 {
		return s, err
	}
	s.shown = s.imports[0]
	for _, i := range s.imports {
		if i.ID == wanted {
			s.shown = i
		}
	}
	if s.lines, err = library.ImportReport(ctx, s.shown.ID); err != nil {
		return s, err
	}
	entries, err := library.Documents(ctx)
	if err != nil {
		return s, err
	}
	s.titles = map[briefing.DocumentID]string{}
	for _, e := range entries {
		s.titles[e.ID] = titleOf(e)
	}
	doubts, err := library.Doubts(ctx)
	s.undecided = map[briefing.DocumentID]bool{}
	for _, d := range doubts {
		s.undecided[d.New.ID] = true
	}
	return s, err
}

func titleOf(e workspace.Entry) string {
	if e.Provenance.Title != "" {
		return e.Provenance.Title
	}
	return e.Provenance.FileName
}

// sum is the report in one line.
func (s reported) sum(counts map[string]int) string {
	var parts []string
	for _, end := range ends {
		if n := counts[end]; n > 0 {
			parts = append(parts, lang.L("{{.What}}: {{.Count}}", map[string]any{"What": endLabel(end), "Count": text.Number(n)}))
		}
	}
	unnamed := s.shown.Files - len(s.lines)
	switch {
	case unnamed <= 0:
	case s.shown.Ended.IsZero(): // it goes on
		parts = append(parts, lang.N("{{.Count}} more are being read", unnamed, map[string]any{"Count": text.Number(unnamed)}))
	default:
		parts = append(parts, stoppedBefore(unnamed))
	}
	if took := s.shown.Ended.Sub(s.shown.Started).Round(time.Second); took > time.Second {
		parts = append(parts, took.String())
	}
	return strings.Join(parts, "  ·  ")
}

func stoppedBefore(files int) string {
	return lang.N("Stopped before {{.Count}} more were read", files, map[string]any{"Count": text.Number(files)})
}

// words are those of the report when it is saved.
func (s reported) words() workspace.ReportWords {
	return workspace.ReportWords{
		Title: func(started time.Time) string {
			return lang.L("What became of the files imported on {{.When}}", map[string]any{"When": started.Local().Format("2006-01-02 15:04")})
		},
		File: lang.L("File"), Status: lang.L("What became of it"), Document: lang.L("Document"),
		Cause: lang.L("Why"), Remedy: lang.L("What to do"),
		Label:  func(l workspace.ImportLine) string { return endLabel(endOf(l, s.undecided)) },
		Note:   func(l workspace.ImportLine) string { return note(l, endOf(l, s.undecided), s.titles) },
		Phrase: func(english string) string { return text.Sentence(text.Phrase(english)) }, Left: stoppedBefore,
	}
}
