package workspace

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"attache/briefing"
)

// Whatever a person does in whatever order, as many undos lead exactly to the
// beginning, and as many redos exactly to the end again.
func TestUndoLeadsToTheBeginning(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			w := opened(t)
			ctx := context.Background()
			if err := w.LoadSamples(ctx); err != nil {
				t.Fatal(err)
			}
			h := &hand{t: t, w: w, ctx: ctx, random: rand.New(rand.NewPCG(seed, 5))}
			w.history.done, w.history.undone = nil, nil // what was loaded is the beginning
			first := h.state()
			for range 50 {
				h.act()
			}
			last := h.state()
			if first == last {
				t.Fatal("nothing was done")
			}
			h.rewind(w.Undo, "undo", first)
			h.rewind(w.Redo, "redo", last)
			h.rewind(w.Undo, "undo again", first)
		})
	}
}

// hand does at random what a person can do.
type hand struct {
	t      *testing.T
	w      *Workspace
	ctx    context.Context
	random *rand.Rand
	n      int
	did    []string
}

// state is everything that can be taken back, as text.
func (h *hand) state() string {
	h.t.Helper()
	all, err := h.w.Briefings(h.ctx)
	h.must(err)
	for i := range all {
		all[i].Modified = time.Time{}
	}
	slices.SortFunc(all, func(a, b briefing.Briefing) int { return strings.Compare(string(a.ID), string(b.ID)) })
	clippings, err := h.w.Clippings(h.ctx)
	h.must(err)
	slices.SortFunc(clippings, func(a, b briefing.Clipping) int { return strings.Compare(string(a.ID), string(b.ID)) })
	evidence, err := h.w.Evidence(h.ctx)
	h.must(err)
	data, err := json.MarshalIndent([]any{all, clippings, len(evidence)}, "", " ")
	h.must(err)
	return string(data)
}

func (h *hand) must(err error) {
	h.t.Helper()
	if err != nil {
		h.t.Fatalf("%v\nafter %s", err, strings.Join(h.did, ", "))
	}
}

func (h *hand) rewind(step func(context.Context) (Step, bool, error), what, want string) {
	h.t.Helper()
	for {
		s, ok, err := step(h.ctx)
		h.must(err)
		if !ok {
			break
		}
		if s.Label == "" {
			h.t.Errorf("%s of something without a name", what)
		}
	}
	if got := h.state(); got != want {
		h.t.Fatalf("%s leads to\n%s\nwant\n%s\nafter %s", what, firstDifference(got, want), firstDifference(want, got), strings.Join(h.did, ", "))
	}
}

// firstDifference is the first lines of a that b has not.
func firstDifference(a, b string) string {
	lines, other := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i, l := range lines {
		if i >= len(other) || l != other[i] {
			return strings.Join(lines[max(i-4, 0):min(i+4, len(lines))], "\n")
		}
	}
	return ""
}

func pick[T any](h *hand, all []T) (T, bool) {
	var none T
	if len(all) == 0 {
		return none, false
	}
	return all[h.random.IntN(len(all))], true
}

// act does one thing.
func (h *hand) act() {
	h.t.Helper()
	h.n++
	all, err := h.w.Briefings(h.ctx)
	h.must(err)
	b, ok := pick(h, all)
	action := h.random.IntN(14)
	if !ok {
		action = 0
	}
	h.did = append(h.did, fmt.Sprint(action))
	switch action {
	case 0:
		_, err = h.w.NewBriefing(h.ctx, "New", "en", Headings{"A", "B", "C"})
	case 1:
		_, err = h.w.DuplicateBriefing(h.ctx, b.ID, "Copy")
	case 2:
		err = h.w.RemoveBriefing(h.ctx, b.ID)
	case 3, 4:
		h.keep(b.ID)
	case 5:
		h.ofClipping()
	case 6:
		_, err = h.w.BriefingFrom(h.ctx, b.ID, "From")
	case 7, 8:
		// Words that are kept as they are typed.
		for _, text := range []string{"One", "One two", "One two three"} {
			h.write(b, fmt.Sprint("writing ", h.n), text)
		}
	case 9:
		snapshot, err := h.w.SaveSnapshot(h.ctx, b.ID, "now")
		h.must(err)
		h.edit(b)
		h.must(h.w.RestoreSnapshot(h.ctx, snapshot.ID))
	default:
		h.edit(b)
	}
	h.must(err)
}

// edit changes a briefing in one of the ways of the builder.
func (h *hand) edit(b briefing.Briefing) {
	h.must(h.w.EditBriefing(h.ctx, b.ID, "edit", func(b *briefing.Briefing) error {
		section, ok := pick(h, b.Sections)
		if !ok {
			b.AddSection(briefing.Section{ID: NewSectionID(), Heading: "New"}, 0)
			return nil
		}
		item, ok := pick(h, section.Items)
		switch n := h.random.IntN(8); {
		case n == 0:
			b.AddSection(briefing.Section{ID: NewSectionID()}, h.random.IntN(4))
		case n == 1:
			return b.RemoveSection(section.ID)
		case n == 2:
			return b.MoveSection(section.ID, h.random.IntN(4))
		case n == 3 || !ok:
			return b.AddItem(section.ID, briefing.Item{ID: NewItemID(), Kind: briefing.ItemParagraph, Text: fmt.Sprint("Paragraph ", h.n)}, h.random.IntN(4))
		case n == 4:
			return b.RemoveItem(item.ID)
		case n == 5:
			to, _ := pick(h, b.Sections)
			return b.MoveItem(item.ID, to.ID, h.random.IntN(4))
		default:
			it, err := b.Item(item.ID)
			if err == nil {
				it.Optional, it.Note = !it.Optional, fmt.Sprint("Note ", h.n)
			}
			return err
		}
		return nil
	}))
}

// write writes in the first item of a briefing, or its title.
func (h *hand) write(b briefing.Briefing, name, text string) {
	h.must(h.w.Write(h.ctx, b.ID, "write", name, func(b *briefing.Briefing) error {
		for s := range b.Sections {
			for i := range b.Sections[s].Items {
				b.Sections[s].Items[i].Text = text
				return nil
			}
		}
		b.Title = text
		return nil
	}))
}

// keep keeps a finding, or words selected by hand, in a briefing.
func (h *hand) keep(into briefing.BriefingID) {
	evidence, err := h.w.Evidence(h.ctx)
	h.must(err)
	e, ok := pick(h, evidence)
	if !ok {
		return
	}
	if h.random.IntN(2) == 0 {
		_, err = h.w.Keep(h.ctx, e.Document, e.Finding, into)
	} else {
		_, err = h.w.KeepSelection(h.ctx, e.Document, briefing.KindStatistic, e.Finding.Span, into)
	}
	h.must(err)
}

// ofClipping corrects, shortens or no longer keeps something.
func (h *hand) ofClipping() {
	all, err := h.w.Clippings(h.ctx)
	h.must(err)
	c, ok := pick(h, all)
	if !ok {
		return
	}
	if h.random.IntN(3) == 0 {
		h.must(h.w.Discard(h.ctx, c.ID))
		return
	}
	c.Starred, c.Who = !c.Starred, fmt.Sprint("Speaker ", h.n)
	h.must(h.w.UpdateClipping(h.ctx, c))
}
