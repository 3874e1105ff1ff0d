package briefing

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// outline writes a briefing as "A:1,2 B:3".
func outline(b Briefing) string {
	var parts []string
	for _, s := range b.Sections {
		var ids []string
		for _, it := range s.Items {
			ids = append(ids, string(it.ID))
		}
		parts = append(parts, string(s.ID)+":"+strings.Join(ids, ","))
	}
	return strings.Join(parts, " ")
}

func outlined() Briefing {
	return Briefing{ID: "b", Sections: []Section{
		{ID: "A", Items: []Item{{ID: "1"}, {ID: "2"}, {ID: "3"}}},
		{ID: "B", Items: []Item{{ID: "4"}}},
	}}
}

func TestArrange(t *testing.T) {
	tests := []struct {
		name string
		do   func(*Briefing) error
		want string
	}{
		{"move down", func(b *Briefing) error { return b.MoveItem("1", "A", 1) }, "A:2,1,3 B:4"},
		{"move up", func(b *Briefing) error { return b.MoveItem("3", "A", 0) }, "A:3,1,2 B:4"},
		{"move across", func(b *Briefing) error { return b.MoveItem("2", "B", 0) }, "A:1,3 B:2,4"},
		{"move past the end", func(b *Briefing) error { return b.MoveItem("1", "B", 99) }, "A:2,3 B:4,1"},
		{"add item", func(b *Briefing) error { return b.AddItem("B", Item{ID: "5"}, 0) }, "A:1,2,3 B:5,4"},
		{"remove item", func(b *Briefing) error { return b.RemoveItem("2") }, "A:1,3 B:4"},
		{"move section", func(b *Briefing) error { return b.MoveSection("A", 1) }, "B:4 A:1,2,3"},
		{"remove section", func(b *Briefing) error { return b.RemoveSection("A") }, "B:4"},
		{"add section", func(b *Briefing) error { b.AddSection(Section{ID: "C"}, 1); return nil }, "A:1,2,3 C: B:4"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := outlined()
			b := before.Clone()
			if err := tt.do(&b); err != nil {
				t.Fatal(err)
			}
			if got := outline(b); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			if got := outline(before); got != outline(outlined()) {
				t.Errorf("the original became %s", got)
			}
		})
	}
}

func TestArrangeUnknown(t *testing.T) {
	b := outlined()
	for name, err := range map[string]error{
		"move item":        b.MoveItem("9", "A", 0),
		"to no section":    b.MoveItem("1", "Z", 0),
		"remove item":      b.RemoveItem("9"),
		"add to nothing":   b.AddItem("Z", Item{}, 0),
		"move section":     b.MoveSection("Z", 0),
		"remove section":   b.RemoveSection("Z"),
		"item by wrong ID": func() error { _, err := b.Item("9"); return err }(),
	} {
		if !errors.Is(err, ErrNotFound) {
			t.Errorf("%s: %v, want ErrNotFound", name, err)
		}
	}
	if got, want := outline(b), outline(outlined()); got != want {
		t.Errorf("a refused change made %s of %s", got, want)
	}
}

func FuzzMoveItem(f *testing.F) {
	f.Add(0, 0, 0)
	f.Fuzz(func(t *testing.T, item, section, index int) {
		b := outlined()
		ids := []ItemID{"1", "2", "3", "4"}
		sections := []SectionID{"A", "B"}
		if err := b.MoveItem(ids[uint(item)%4], sections[uint(section)%2], index); err != nil {
			t.Fatal(err)
		}
		var got []ItemID
		for _, s := range b.Sections {
			for _, it := range s.Items {
				got = append(got, it.ID)
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, ids) {
			t.Fatalf("items became %v", got)
		}
	})
}

func TestSectionFor(t *testing.T) {
	kinds := map[ClippingID]Kind{"q": KindQuote, "s": KindStatistic}
	lookup := func(id ClippingID) Kind { return kinds[id] }
	collecting := Briefing{Sections: []Section{
		{ID: "asks", Collects: KindRecommendation}, {ID: "said", Collects: KindQuote}, {ID: "end"},
	}}
	holding := Briefing{Sections: []Section{
		{ID: "one", Items: []Item{{Kind: ItemClipping, Clipping: "q"}}}, {ID: "two"},
	}}
	tests := []struct {
		name string
		b    Briefing
		kind Kind
		want SectionID
	}{
		{"collects the kind", collecting, KindQuote, "said"},
		{"none collects it", collecting, KindStatistic, "end"},
		{"holds one already", holding, KindQuote, "one"},
		{"holds none", holding, KindStatistic, "two"},
		{"no section", Briefing{}, KindQuote, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.b.SectionFor(tt.kind, lookup); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
