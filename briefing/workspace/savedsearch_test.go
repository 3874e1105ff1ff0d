package workspace

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"

	"attache/briefing"
)

func TestSavedSearches(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	names := func() string {
		t.Helper()
		all, err := w.SavedSearches(ctx)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, s := range all {
			names = append(names, s.Name)
		}
		return strings.Join(names, ", ")
	}
	q := Query{Text: "organ removal", Kind: briefing.KindQuote, Years: []string{"2024"}, AsYouType: true, Limit: 7}
	organs, err := w.SaveSearch(ctx, " Organs ", q)
	if err != nil {
		t.Fatal(err)
	}
	all, err := w.SavedSearches(ctx)
	if err != nil || len(all) != 1 {
		t.Fatalf("%d searches, %v", len(all), err)
	}
	if want := (Query{Text: q.Text, Kind: q.Kind, Years: q.Years}); !reflect.DeepEqual(all[0].Query, want) {
		t.Errorf("kept %+v, want what is asked without how it is shown: %+v", all[0].Query, want)
	}
	for _, step := range []struct {
		name string
		do   func() error
		want string
	}{
		{"save another", func() error { _, err := w.SaveSearch(ctx, "children", Query{Text: "child"}); return err }, "children, Organs"},
		{"save under a name there is", func() error { _, err := w.SaveSearch(ctx, "children", Query{Text: "children"}); return err }, "children, Organs"},
		{"rename", func() error { return w.RenameSearch(ctx, organs.ID, "Bodies") }, "Bodies, children"},
		{"remove", func() error { return w.RemoveSearch(ctx, organs.ID) }, "children"},
		{"undo", func() error { _, _, err := w.Undo(ctx); return err }, "Bodies, children"},
		{"undo again", func() error { _, _, err := w.Undo(ctx); return err }, "children, Organs"},
		{"redo", func() error { _, _, err := w.Redo(ctx); return err }, "Bodies, children"},
	} {
		if err := step.do(); err != nil {
			t.Fatalf("%s: %v", step.name, err)
		}
		if got := names(); got != step.want {
			t.Errorf("%s: %q, want %q", step.name, got, step.want)
		}
	}
}

func TestPastSearches(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	for _, text := range []string{"organ", "organ removal", "  ", "child", "Organ  removal"} {
		if err := w.RememberSearch(ctx, text); err != nil {
			t.Fatal(err)
		}
	}
	past := func() []string {
		t.Helper()
		list, err := w.PastSearches(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	if got, want := past(), []string{"Organ removal", "child"}; !slices.Equal(got, want) {
		t.Errorf("remembered %q, want %q", got, want)
	}
	if err := w.ForgetSearch(ctx, "child"); err != nil {
		t.Fatal(err)
	}
	if got := past(); len(got) != 1 {
		t.Errorf("after forgetting: %q", got)
	}
	if _, _, err := w.Undo(ctx); err != nil {
		t.Fatal(err)
	}
	if got := past(); len(got) != 2 {
		t.Errorf("after undo: %q", got)
	}
	for n := range 2 * mostPastSearches {
		if err := w.RememberSearch(ctx, strings.Repeat("x", n%7)+strings.Repeat("y", n)); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(past()); n > mostPastSearches {
		t.Errorf("%d searches are remembered, want at most %d", n, mostPastSearches)
	}
}
