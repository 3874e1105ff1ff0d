package workspace

import (
	"context"
	"strings"
	"testing"

	"attache/briefing"
)

func TestPageLength(t *testing.T) {
	ctx := context.Background()
	w := opened(t)
	paragraph := func(id briefing.ItemID, sentences int) briefing.Item {
		return briefing.Item{ID: id, Kind: briefing.ItemParagraph, Text: strings.Repeat("We speak for those who are not in this room today. ", sentences)}
	}
	b := briefing.Briefing{ID: "b", Title: "Long", Language: "en", Sections: []briefing.Section{
		{ID: "short", Items: []briefing.Item{paragraph("1", 10)}},
		{ID: "long", Items: []briefing.Item{paragraph("2", 100), paragraph("3", 100)}},
		{ID: "none"},
	}}
	h, err := w.HandoutOf(ctx, b, HandoutOptions{})
	if err != nil {
		t.Fatal(err)
	}
	n, err := h.PageLength(b, HandoutOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if n.Pages != len(h.Pages.Pages) || n.Pages < 2 {
		t.Errorf("%d pages, of %d", n.Pages, len(h.Pages.Pages))
	}
	all := n.Sections[0] + n.Sections[1]
	if n.Sections[2] != 0 || n.Sections[0] <= 0.02 || n.Sections[1] < 12*n.Sections[0] || all > float64(n.Pages) || all < float64(n.Pages)-1.3 {
		t.Errorf("the sections take %.2f pages of %d", n.Sections, n.Pages)
	}
}
