package workspace

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// SavedSearch is a search that a person wants to make again, under a name.
type SavedSearch struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Query Query  `json:"query"`
}

// The names under which the library keeps what was searched for.
const (
	settingSavedSearches = "search.saved"
	settingPastSearches  = "search.past"
)

// mostPastSearches is how many searches are remembered.
const mostPastSearches = 50

// SavedSearches lists the searches that were saved, in the order of their
// names.
func (w *Workspace) SavedSearches(ctx context.Context) ([]SavedSearch, error) {
	return readSearches[SavedSearch](ctx, w, settingSavedSearches)
}

// SaveSearch keeps a search under a name, instead of the one that has that
// name already.
func (w *Workspace) SaveSearch(ctx context.Context, name string, q Query) (SavedSearch, error) {
	q.AsYouType, q.Limit, q.Offset = false, 0, 0
	s := SavedSearch{ID: newID(), Name: strings.TrimSpace(name), Query: q}
	return s, w.changeSearches(ctx, "save a search", func(all []SavedSearch) []SavedSearch {
		all = slices.DeleteFunc(all, func(o SavedSearch) bool { return o.Name == s.Name })
		return append(all, s)
	})
}

// RenameSearch gives a saved search another name.
func (w *Workspace) RenameSearch(ctx context.Context, id, name string) error {
	return w.changeSearches(ctx, "rename a search", func(all []SavedSearch) []SavedSearch {
		for i := range all {
			if all[i].ID == id {
				all[i].Name = strings.TrimSpace(name)
			}
		}
		return all
	})
}

// RemoveSearch takes a saved search away; Undo brings it back.
func (w *Workspace) RemoveSearch(ctx context.Context, id string) error {
	return w.changeSearches(ctx, "remove a search", func(all []SavedSearch) []SavedSearch {
		return slices.DeleteFunc(all, func(o SavedSearch) bool { return o.ID == id })
	})
}

// changeSearches changes the list of saved searches as one thing that can be
// taken back. Undo puts the list as it was, Redo as it became.
func (w *Workspace) changeSearches(ctx context.Context, label string, edit func([]SavedSearch) []SavedSearch) error {
	before, err := w.SavedSearches(ctx)
	if err != nil {
		return err
	}
	after := edit(slices.Clone(before))
	slices.SortStableFunc(after, func(a, b SavedSearch) int {
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	set := func(list []SavedSearch) func(context.Context) error {
		return func(ctx context.Context) error { return writeSearches(ctx, w, settingSavedSearches, list) }
	}
	return w.do(ctx, label, TopicSearches, change{undo: set(before), redo: set(after)})
}

// PastSearches lists what was searched for, the latest first.
func (w *Workspace) PastSearches(ctx context.Context) ([]string, error) {
	return readSearches[string](ctx, w, settingPastSearches)
}

// RememberSearch puts a text at the head of what was searched for. One that
// the latest continues, as typing does, takes its place.
func (w *Workspace) RememberSearch(ctx context.Context, text string) error {
	text = strings.Join(strings.Fields(text), " ")
	if text == "" {
		return nil
	}
	past, err := w.PastSearches(ctx)
	if err != nil {
		return err
	}
	if len(past) > 0 && strings.HasPrefix(text, past[0]) {
		past = past[1:]
	}
	past = slices.DeleteFunc(past, func(o string) bool { return strings.EqualFold(o, text) })
	past = slices.Insert(past, 0, text)
	if err := writeSearches(ctx, w, settingPastSearches, past[:min(len(past), mostPastSearches)]); err != nil {
		return err
	}
	w.tell(TopicSearches)
	return nil
}

// ForgetSearch takes a text out of what was searched for; Undo brings it back.
func (w *Workspace) ForgetSearch(ctx context.Context, text string) error {
	before, err := w.PastSearches(ctx)
	if err != nil {
		return err
	}
	after := slices.DeleteFunc(slices.Clone(before), func(o string) bool { return o == text })
	set := func(list []string) func(context.Context) error {
		return func(ctx context.Context) error { return writeSearches(ctx, w, settingPastSearches, list) }
	}
	return w.do(ctx, "forget a search", TopicSearches, change{undo: set(before), redo: set(after)})
}

func readSearches[T any](ctx context.Context, w *Workspace, setting string) ([]T, error) {
	text, err := w.Setting(ctx, setting)
	if err != nil {
		return nil, fmt.Errorf("read the searches: %w", err)
	}
	var list []T
	if text == "" {
		return nil, nil
	}
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		return nil, fmt.Errorf("read the searches: %w", err)
	}
	return list, nil
}

func writeSearches[T any](ctx context.Context, w *Workspace, setting string, list []T) error {
	data, err := json.Marshal(list)
	if err != nil {
		return fmt.Errorf("keep the searches: %w", err)
	}
	return w.SetSetting(ctx, setting, string(data))
}
