package workspace

import (
	"testing"

	"attache/briefing"
)

func TestSpoken(t *testing.T) {
	kept := map[briefing.ClippingID]briefing.Clipping{
		"quote": {ID: "quote", Kind: briefing.KindQuote, Text: "Nobody asked us what we had lost.",
			Details: briefing.Details{Attribution: briefing.Attribution{Who: "Amina Diallo", Role: "advocate", Org: "Harbour Network"}}},
		"short": {ID: "short", Kind: briefing.KindQuote, Text: "Nobody asked us what we had lost.", Edited: "Nobody asked us […]."},
		"figure": {ID: "figure", Kind: briefing.KindStatistic, Text: "about 35 per cent were children",
			Details: briefing.Details{Source: "Global Survey", Figures: []briefing.Figure{{Text: "about 35 per cent"}}}},
		"ask": {ID: "ask", Kind: briefing.KindRecommendation, Text: "States should act.",
			Details: briefing.Details{Attribution: briefing.Attribution{Org: "Harbour Network"}, To: "all States"}},
		"chinese": {ID: "chinese", Kind: briefing.KindQuote, Text: "保护受害者。"},
	}
	lookup := func(id briefing.ClippingID) (briefing.Clipping, bool) {
		c, ok := kept[id]
		return c, ok
	}
	item := func(kind briefing.ItemKind, text string) briefing.Item {
		return briefing.Item{ID: "i", Kind: kind, Text: text}
	}
	clipping := func(id briefing.ClippingID) briefing.Item {
		return briefing.Item{ID: briefing.ItemID(id), Kind: briefing.ItemClipping, Clipping: id}
	}
	optional := func(it briefing.Item) briefing.Item {
		it.Optional = true
		return it
	}
	for _, tt := range []struct {
		name, language, heading string
		items                   []briefing.Item
		total, short            int
	}{
		{"a heading", "en", "What we ask", []briefing.Item{item(briefing.ItemParagraph, "")}, 3, 3},
		{"a heading without anything", "en", "What we ask", nil, 0, 0},
		{"a paragraph", "en", "", []briefing.Item{item(briefing.ItemParagraph, "We thank **the** Chair – and [you](https://example.org/a).")}, 6, 6},
		{"a list", "en", "", []briefing.Item{item(briefing.ItemParagraph, "1. One thing\n2. Another")}, 3, 3},
		{"a heading below", "en", "", []briefing.Item{item(briefing.ItemHeading, "In the region")}, 3, 3},
		{"a note for the speaker", "en", "", []briefing.Item{{ID: "i", Kind: briefing.ItemParagraph, Text: "One two", Note: "Breathe here"}}, 2, 2},
		{"a quote with who said it", "en", "", []briefing.Item{clipping("quote")}, 7 + 5, 12},
		{"a shortened quote", "en", "", []briefing.Item{clipping("short")}, 3, 3},
		// "35" stands in the sentence; set apart in large type it is not said twice.
		{"a figure with where it is from", "en", "", []briefing.Item{clipping("figure")}, 6 + 4, 10},
		{"an ask with who asks whom", "en", "", []briefing.Item{clipping("ask")}, 3 + 8, 11},
		{"the table of asks", "en", "", []briefing.Item{{ID: "m", Kind: briefing.ItemMatrix}}, 0, 0},
		{"what is optional", "en", "What we ask", []briefing.Item{item(briefing.ItemParagraph, "One two"), optional(clipping("short"))}, 8, 5},
		{"all is optional", "en", "What we ask", []briefing.Item{optional(clipping("short"))}, 6, 0},
		{"what is gone", "en", "", []briefing.Item{clipping("none")}, 0, 0},
		{"Chinese characters", "zh", "我们的要求", []briefing.Item{clipping("chinese")}, 10, 10},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := briefing.Briefing{
				ID: "b", Title: "A title that is not said", Organisation: "Nor this", Event: "Nor that", Language: tt.language,
				Sections: []briefing.Section{{ID: "s", Heading: tt.heading, Items: tt.items}, {ID: "t", Heading: "Two words", Items: []briefing.Item{item(briefing.ItemParagraph, "")}}},
			}
			n, err := Spoken(b, lookup)
			if err != nil {
				t.Fatal(err)
			}
			if n.Total != tt.total+2 || n.Short != tt.short+2 || n.Sections[0] != tt.total || n.Sections[1] != 2 {
				t.Errorf("%+v; want %d words and %d without what is optional, and 2 of the other section", n, tt.total, tt.short)
			}
		})
	}
}

func BenchmarkSpoken(b *testing.B) {
	var sections []briefing.Section
	for range 20 { // a section a page
		s := briefing.Section{Heading: "What was said"}
		for range 8 {
			s.Items = append(s.Items, briefing.Item{ID: "i", Kind: briefing.ItemParagraph, Text: "We speak on behalf of forty organisations in eleven countries, and thank the Chair for the time that she gives to all of us today."})
		}
		sections = append(sections, s)
	}
	for b.Loop() {
		if _, err := Spoken(briefing.Briefing{Language: "en", Sections: sections}, nil); err != nil {
			b.Fatal(err)
		}
	}
}
