package workspace

import (
	"context"
	"strings"
	"testing"

	"attache/briefing"
)

func TestCompareWordings(t *testing.T) {
	for _, tt := range []struct{ name, before, after, want string }{
		{"the same", "We thank the Chair.", "We thank the Chair.", "We thank the Chair."},
		{"a word more", "We thank the Chair.", "We thank the acting Chair.", "We thank the +acting+ Chair."},
		{"a word less", "We thank the acting Chair.", "We thank the Chair.", "We thank the -acting -Chair."},
		{"another word", "We thank the Chair.", "We greet the Chair.", "We -thank -+greet+ the Chair."},
		{"words at the end", "We thank", "We thank the Chair.", "We thank +the Chair.+"},
		{"fewer words at the end", "We thank the Chair.", "We thank", "We thank- the Chair. -"},
		{"no words before", "", "We thank", "+We thank+"},
		{"no words after", "We thank", "", "-We thank -"},
		{"white space", "We  thank", "We\nthank", "We\nthank"},
		{"Chinese", "保护受害者", "保护所有受害者", "保护+所有+受害者"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			runs := compareWordings(tt.before, tt.after)
			if got := marked(runs); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
			var after strings.Builder
			for _, r := range runs {
				if r.Change != briefing.WordsRemoved {
					after.WriteString(r.Text)
				}
			}
			if after.String() != tt.after {
				t.Errorf("what is kept and added is %q, want %q", after.String(), tt.after)
			}
		})
	}
}

func TestCompareStates(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	b, err := w.NewBriefing(ctx, "First title", "en", Headings{"Asks", "Said", "Numbers"})
	if err != nil {
		t.Fatal(err)
	}
	edit := func(change func(*briefing.Briefing)) {
		t.Helper()
		if err := w.EditBriefing(ctx, b.ID, "edit", func(b *briefing.Briefing) error { change(b); return nil }); err != nil {
			t.Fatal(err)
		}
	}
	snapshot := func(name string) SnapshotID {
		t.Helper()
		s, err := w.SaveSnapshot(ctx, b.ID, name)
		if err != nil {
			t.Fatal(err)
		}
		return s.ID
	}
	edit(func(b *briefing.Briefing) {
		b.Sections[0].Items = []briefing.Item{{ID: "p", Kind: briefing.ItemParagraph, Text: "We thank the Chair."}}
	})
	one := snapshot("one")
	edit(func(b *briefing.Briefing) {
		b.Title = "Second title"
		b.Sections[0].Items[0].Text = "We greet the Chair."
		b.Sections[0].Items[0].Note = "Smile"
	})
	two := snapshot("two")
	edit(func(b *briefing.Briefing) { b.Sections[2].Heading = "Figures" })

	for _, tt := range []struct {
		name          string
		before, after SnapshotID
		want          string
	}{
		{"two snapshots", one, two, "title: -First -+Second+ title; changed: We -thank -+greet+ the Chair. (+Smile+)"},
		{"a snapshot and now", two, 0, "changed: -Numbers -+Figures+"},
		{"backwards", two, one, "title: -Second -+First+ title; changed: We -greet -+thank+ the Chair. (-Smile -)"},
		{"with itself", one, one, ""},
		{"now and now", 0, 0, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := w.CompareStates(ctx, b.ID, tt.before, tt.after)
			if err != nil {
				t.Fatal(err)
			}
			var parts []string
			for _, d := range c.Changes {
				name := string(d.Detail)
				if name == "" {
					name = string(d.Kind)
				}
				part := name + ": " + marked(d.Words)
				if len(d.Note) > 0 {
					part += " (" + marked(d.Note) + ")"
				}
				parts = append(parts, part)
			}
			if got := strings.Join(parts, "; "); got != tt.want {
				t.Errorf("%s\nwant %s", got, tt.want)
			}
		})
	}
}

func marked(runs []briefing.WordRun) string {
	var s strings.Builder
	for _, r := range runs {
		mark := map[briefing.WordChange]string{briefing.WordsAdded: "+", briefing.WordsRemoved: "-"}[r.Change]
		s.WriteString(mark + r.Text + mark)
	}
	return s.String()
}
