package briefing

import (
	"fmt"
	"strings"
	"testing"
)

func TestCompare(t *testing.T) {
	base := func() Briefing {
		return Briefing{Sections: []Section{
			{ID: "A", Heading: "First", Items: []Item{{ID: "1", Text: "one"}, {ID: "2", Text: "two"}, {ID: "3", Text: "three"}}},
			{ID: "B", Heading: "Second", Items: []Item{{ID: "4", Text: "four"}}},
		}}
	}
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name   string
		change func(b *Briefing)
		want   string
	}{
		{"nothing", func(*Briefing) {}, ""},
		{"an item is added", func(b *Briefing) { must(b.AddItem("A", Item{ID: "5"}, 0)) }, "added 5"},
		{"an item is removed", func(b *Briefing) { must(b.RemoveItem("2")) }, "removed 2"},
		{"an item goes to the end", func(b *Briefing) { must(b.MoveItem("1", "A", 2)) }, "moved 1"},
		{"an item goes to another section", func(b *Briefing) { must(b.MoveItem("2", "B", 0)) }, "moved 2"},
		{"words change", func(b *Briefing) { b.Sections[0].Items[1].Text = "2" }, "changed 2"},
		{"a mark changes", func(b *Briefing) { b.Sections[1].Items[0].Optional = true }, "changed 4"},
		{"moved and changed", func(b *Briefing) { b.Sections[0].Items[0].Note = "n"; must(b.MoveItem("1", "B", 1)) }, "moved 1, changed 1"},
		{"a heading changes", func(b *Briefing) { b.Sections[1].Heading = "Other" }, "changed section B"},
		{"a section is added", func(b *Briefing) { b.AddSection(Section{ID: "C"}, 1) }, "added section C"},
		{"sections are swapped", func(b *Briefing) { must(b.MoveSection("A", 1)) }, "moved section A"},
		{"a section is removed", func(b *Briefing) { must(b.RemoveSection("B")) }, "removed section B, removed 4"},
		{"a section is removed and its item saved", func(b *Briefing) { must(b.MoveItem("4", "A", 0)); must(b.RemoveSection("B")) }, "moved 4, removed section B"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			after := base()
			tt.change(&after)
			var got []string
			for _, d := range Compare(base(), after) {
				id := string(max(d.ItemBefore.ID, d.ItemAfter.ID))
				if id == "" {
					id = "section " + string(max(d.Before.ID, d.After.ID))
				}
				got = append(got, fmt.Sprint(d.Kind, " ", id))
			}
			if s := strings.Join(got, ", "); s != tt.want {
				t.Errorf("got %s, want %s", s, tt.want)
			}
		})
	}
}
