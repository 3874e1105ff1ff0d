package briefing

import (
	"errors"
	"testing"
)

func TestNewDocumentRefuses(t *testing.T) {
	tests := []struct {
		name   string
		text   string
		blocks []Block
	}{
		{"invalid UTF-8", "a\xffb", nil},
		{"block past the end", "abc", []Block{{Span: Span{0, 4}}}},
		{"blocks overlap", "abcdef", []Block{{Span: Span{0, 3}}, {Span: Span{2, 6}}}},
		{"blocks out of order", "abcdef", []Block{{Span: Span{3, 6}}, {Span: Span{0, 3}}}},
		{"block cuts a character", "aéb", []Block{{Span: Span{0, 2}}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := NewDocument(tt.text, tt.blocks, nil, Provenance{}); !errors.Is(err, ErrInvalidSpan) {
				t.Errorf("got %v, want ErrInvalidSpan", err)
			}
		})
	}
}

func TestDocumentPlaces(t *testing.T) {
	text := "Title\n\n12. States must act.\n\nEnd"
	d, err := NewDocument(text, []Block{
		{Span: Span{0, 5}, Role: RoleHeading},
		{Span: Span{7, 27}, Role: RoleParagraph, Number: "12"},
		{Span: Span{29, 32}, Role: RoleBoilerplate},
	}, []Page{{Span{0, 6}, "1"}, {Span{6, 32}, "2"}}, Provenance{})
	if err != nil {
		t.Fatal(err)
	}
	states := Span{11, 27}
	if got := d.ParagraphOf(states); got != "12" {
		t.Errorf("paragraph %q, want 12", got)
	}
	if got := d.PageOf(states); got != "2" {
		t.Errorf("page %q, want 2", got)
	}
	if got := d.BlockAt(6); got != 1 {
		t.Errorf("block after white space: %d, want 1", got)
	}
	if got := d.BlockAt(len(text)); got != -1 {
		t.Errorf("block past the end: %d, want -1", got)
	}
	if got := len(d.Content()); got != 2 {
		t.Errorf("%d content blocks, want 2", got)
	}
}

func TestDocumentIDFollowsText(t *testing.T) {
	a, b, c := testDocument(t, "one"), testDocument(t, "one"), testDocument(t, "two")
	if a.ID != b.ID || a.ID == c.ID {
		t.Errorf("IDs %s %s %s", a.ID, b.ID, c.ID)
	}
}

func TestDate(t *testing.T) {
	for _, s := range []string{"", "2024", "2024-07", "2024-07-25"} {
		d, err := ParseDate(s)
		if err != nil || d.String() != s {
			t.Errorf("ParseDate(%q) = %q, %v", s, d, err)
		}
	}
	for _, s := range []string{"25 July 2024", "2024-13", "2024-02-30", "x"} {
		if _, err := ParseDate(s); !errors.Is(err, ErrInvalidDate) {
			t.Errorf("ParseDate(%q) gave %v", s, err)
		}
	}
}

func TestBriefingCloneSharesNothing(t *testing.T) {
	b := Briefing{Sections: []Section{{ID: "s", Items: []Item{
		{ID: "i", Kind: ItemClipping, Clipping: "c"}, {ID: "j", Kind: ItemClipping, Clipping: "c"},
	}}}}
	c := b.Clone()
	c.Sections[0].Items[0].Text = "changed"
	c.Sections[0].Heading = "changed"
	if b.Sections[0].Items[0].Text != "" || b.Sections[0].Heading != "" {
		t.Error("the clone shares its sections")
	}
	if got := b.Clippings(); len(got) != 1 {
		t.Errorf("clippings %v, want one", got)
	}
	if s, i, ok := b.Find("j"); !ok || s != 0 || i != 1 {
		t.Errorf("Find(j) = %d, %d, %v", s, i, ok)
	}
}
