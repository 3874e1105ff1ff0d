package search

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"attache/app/task"
	"attache/app/text"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

// How much is proposed at a time.
const (
	mostValues = 10
	mostSaved  = 4
	mostPast   = 6
)

// What an offer is stands at the beginning of its ID.
const (
	offerText  = "text:"  // a text for the box that goes on
	offerWhole = "whole:" // a text for the box that is all of it
	offerSaved = "saved:" // a saved search
)

// Offer proposes what may be typed: fields and their values, and in an empty
// box what was searched for before.
func (s *Screen) Offer(text string, show func(widgets.Offers)) {
	library := s.bench.Library
	if strings.TrimSpace(text) == "" {
		show(s.memories())
		return
	}
	s.completing.Run(func(ctx context.Context, _ *task.Progress) ([]workspace.Completion, error) {
		return library.Complete(ctx, text, mostValues+len(workspace.Fields()))
	}, func(list []workspace.Completion, err error) {
		if err != nil {
			list = nil // the search itself says what is wrong
		}
		show(completions(text, list))
	})
}

// memories are the saved and the past searches, and what searches can be
// narrowed by.
func (s *Screen) memories() widgets.Offers {
	var list []widgets.Offer
	for _, saved := range s.saved.searches[:min(mostSaved, len(s.saved.searches))] {
		list = append(list, widgets.Offer{
			ID: offerSaved + saved.ID, Text: saved.Name, Explains: saved.Query.Text, Group: lang.L("Saved searches"),
		})
	}
	for _, past := range s.past[:min(mostPast, len(s.past))] {
		list = append(list, widgets.Offer{ID: offerWhole + past, Text: past, Group: lang.L("Searched before"), Forgettable: true})
	}
	hint := lang.L("Down or Up chooses, Enter searches, Delete forgets")
	if len(s.past) == 0 {
		hint = lang.L("Down chooses, Enter takes")
	}
	for _, f := range workspace.Fields() {
		list = append(list, field(f, f+":", lang.L("Search only in")))
	}
	return widgets.Offers{List: list, Lead: true, Hint: hint}
}

// completions are the fields that begin as the last word does, or the values
// of the field that stands there. Words need no help: they find as they are
// typed.
func completions(typed string, list []workspace.Completion) widgets.Offers {
	var o widgets.Offers
	last := typed[strings.LastIndexAny(typed, " \t\n(\"")+1:]
	// What is most wanted stands first: "yes" before "no".
	slices.SortStableFunc(list, func(a, b workspace.Completion) int { return cmp.Compare(refusal(a), refusal(b)) })
	for _, c := range list {
		switch {
		case c.Kind == workspace.CompletionField && len(last) > 1:
			o.List = append(o.List, field(c.Field, c.Text, ""))
			o.Hint = lang.L("Tab takes it")
		case c.Kind == workspace.CompletionValue && len(o.List) < mostValues:
			if c.Text == typed {
				return widgets.Offers{} // it is typed in full
			}
			v := widgets.Offer{ID: offerText + c.Text + " ", Text: value(c)}
			if c.Documents > 0 {
				v.Explains = lang.N("{{.Count}} documents", c.Documents, map[string]any{"Count": text.Number(c.Documents)})
			}
			o.List = append(o.List, v)
			o.Lead, o.First, o.Hint = true, true, lang.L("Down or Up chooses, Enter or Tab takes it")
		}
	}
	return o
}

func refusal(c workspace.Completion) int {
	if c.Kind == workspace.CompletionValue && strings.HasSuffix(c.Show, ":no") {
		return 1
	}
	return 0
}

func field(name, text, group string) widgets.Offer {
	return widgets.Offer{ID: offerText + text, Text: name + ":", Explains: explained(name), Group: group}
}

// value is a value without its field and its quotation marks.
func value(c workspace.Completion) string {
	return strings.Trim(strings.TrimPrefix(c.Show, c.Field+":"), `"`)
}

// explained says in one line what a field is for.
func explained(field string) string {
	switch field {
	case "from":
		return lang.L("what a publisher has published")
	case "speaker":
		return lang.L("what a person said")
	case "org":
		return lang.L("what people of a body said")
	case "kind":
		return lang.L("quotes, figures or asks")
	case "date":
		return lang.L("a year, or years: 2015..2018")
	case "lang":
		return lang.L("a language: en, fr, es")
	case "symbol":
		return lang.L("a document symbol: A/RES/71")
	case "tag":
		return lang.L("what you kept under a theme")
	case "starred":
		return lang.L("what you kept and gave a star")
	case "kept":
		return lang.L("what you kept")
	}
	return ""
}

// Take does what an offer proposes. text is what the box is to hold then; it
// is to be searched for unless done says that this has happened.
func (s *Screen) Take(o widgets.Offer) (text string, done bool) {
	if id, ok := strings.CutPrefix(o.ID, offerSaved); ok {
		return s.run(id), true
	}
	if whole, ok := strings.CutPrefix(o.ID, offerWhole); ok {
		return whole, false
	}
	return strings.TrimPrefix(o.ID, offerText), false
}

// Forget takes an offer out of what was searched before.
func (s *Screen) Forget(o widgets.Offer) {
	past, ok := strings.CutPrefix(o.ID, offerWhole)
	if !ok {
		return
	}
	change(s, func(ctx context.Context, w *workspace.Workspace) error { return w.ForgetSearch(ctx, past) },
		lang.L("Forgotten: {{.Name}}", map[string]any{"Name": past}))
}
