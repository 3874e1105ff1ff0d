package store

import (
	"errors"
	"reflect"
	"testing"

	"attache/briefing"
)

func TestReshape(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a := testAddition(t, "First", "A text that is read twice.")
	must(s.AddDocument(ctx, a))(t)
	before := must(s.Document(ctx, a.Document.ID))(t)
	again := *a.Document
	again.Blocks = append([]briefing.Block{}, again.Blocks...)
	again.Blocks[len(again.Blocks)-1].Role = briefing.RoleListItem
	again.Pages = []briefing.Page{{Span: briefing.Span{End: len(again.Text)}, Label: "iv"}}
	again.Provenance.Title, again.Provenance.Reader = "Better", "text/9"
	shape := must(NewShape(&again, "rules/9", nil))(t)
	was := must(s.Reshape(ctx, []Shape{shape}))(t)
	after := must(s.Document(ctx, a.Document.ID))(t)
	if !reflect.DeepEqual(after.Blocks, again.Blocks) || !reflect.DeepEqual(after.Pages, again.Pages) || !reflect.DeepEqual(after.Provenance, again.Provenance) {
		t.Errorf("read again it is %+v", after)
	}
	if e := must(s.Documents(ctx))(t)[0]; e.Pages != 1 || e.Findings[briefing.KindQuote] != 0 {
		t.Errorf("listed as %+v", e)
	}
	if left := must(s.OutdatedFindings(ctx, "rules/9"))(t); len(left) != 0 {
		t.Errorf("findings of older rules: %v", left)
	}
	is := must(s.Reshape(ctx, was))(t)
	if back := must(s.Document(ctx, a.Document.ID))(t); !reflect.DeepEqual(back, before) {
		t.Errorf("taken back it is %+v, was %+v", back, before)
	}
	if got := must(s.Findings(ctx, a.Document.ID))(t); !reflect.DeepEqual(got, a.Findings) {
		t.Errorf("findings %+v, were %+v", got, a.Findings)
	}
	must(s.Reshape(ctx, is))(t)
	if redone := must(s.Document(ctx, a.Document.ID))(t); !reflect.DeepEqual(redone, after) {
		t.Errorf("made again it is %+v", redone)
	}
}

func TestReshapeKeepsTheText(t *testing.T) {
	s, ctx := testStore(t), t.Context()
	a, b := testAddition(t, "First", "One text."), testAddition(t, "Second", "Another text.")
	must(s.AddDocument(ctx, a))(t)
	shape := must(NewShape(b.Document, "rules/9", nil))(t)
	shape.ID = a.Document.ID
	if _, err := s.Reshape(ctx, []Shape{shape}); !errors.Is(err, briefing.ErrNotVerbatim) {
		t.Errorf("a shape of another text: %v", err)
	}
}
