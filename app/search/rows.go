package search

import (
	"errors"
	"strings"

	"attache/app/notice"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

// groups puts hits under their documents, in the order in which they came.
func groups(hits []workspace.Hit) []widgets.PassageGroup {
	var all []widgets.PassageGroup
	at := map[briefing.DocumentID]int{}
	for _, h := range hits {
		i, ok := at[h.Document]
		if !ok {
			i = len(all)
			at[h.Document] = i
			all = append(all, widgets.PassageGroup{
				Document: h.Document, Title: h.Title, Publisher: h.Publisher, Symbol: h.Symbol, Date: h.Date.String(), Language: text.Language(h.Language),
			})
		}
		all[i].Passages = append(all[i].Passages, widgets.PassageRow{
			Passage: h.Passage, Text: h.Text, Kind: h.Kind, Speaker: h.Who, Kept: h.Clipping != "", Starred: h.Starred,
			Place: strings.Join(h.Tags, ", "),
		})
	}
	return all
}

// problem says why there is no answer.
func problem(err error) string {
	var p *briefing.Problem
	if errors.As(err, &p) {
		return text.Problem(p).Error()
	}
	return notice.FromError(err).Text
}

func (s *Screen) labels() widgets.PassageLabels {
	return widgets.PassageLabels{
		Count: func(passages, documents int) string {
			in := lang.N("{{.Count}} documents", documents, map[string]any{"Count": text.Number(documents)})
			if s.shown < documents {
				return in
			}
			return lang.N("{{.Count}} passages in {{.Documents}}", passages, map[string]any{"Count": text.Number(passages), "Documents": in})
		},
		Kept:        lang.L("kept"),
		Begin:       lang.L("Search every document at once"),
		BeginHint:   lang.L("Type words, a name or a number. “Quotation marks” find the exact words."),
		Nothing:     func(q string) string { return lang.L("Nothing found for “{{.Query}}”", map[string]any{"Query": q}) },
		NothingHint: lang.L("Try fewer or shorter words, or take filters away."),
		Suggest:     func(q string) string { return lang.L("Did you mean “{{.Query}}”?", map[string]any{"Query": q}) },
		Relaxed: func(dropped []string) string {
			if len(dropped) == 0 {
				return lang.L("No document has all of it: these have the most.")
			}
			return lang.L("No document has all of it: these lack “{{.Words}}”.", map[string]any{"Words": strings.Join(dropped, "”, “")})
		},
		Synonyms: func(words []string) string {
			return lang.L("Also: {{.Words}}", map[string]any{"Words": strings.Join(words, ", ")})
		},
		OnlyTyped: lang.L("Only as typed"), WithSynonyms: lang.L("With synonyms"),
	}
}
