package workspace

import (
	"context"
	"errors"
	"fmt"

	"attache/assets/templates"
	"attache/briefing"
	"attache/briefing/page"
	"attache/briefing/typeface"
)

// HandoutOptions say how a briefing is printed.
type HandoutOptions struct {
	// Template is a name of page.TemplateNames; empty means the briefing note.
	Template string
	Paper    page.Paper
	// Short leaves out the items marked optional.
	Short bool
	// Scale multiplies every size of type; 0 means 1. Large print is 1.4.
	Scale float64
	// HighContrast prints everything in black.
	HighContrast bool
	// Citation is the style of the sources; that of the United Nations when
	// empty.
	Citation page.Citation
	// Alignment says where lines end; the template says it when empty.
	Alignment page.Alignment
	// Annex adds at the end where the words of each kept text stand.
	Annex bool
}

// DefaultTemplate is the briefing note.
const DefaultTemplate = "note"

// Handout is a briefing as it prints.
type Handout struct {
	Pages *page.Document
	// Refused are the items that are not word for word in their source. They
	// are not on the pages.
	Refused []Refusal
	// Superseded counts what is taken from a source of which a newer version in
	// the library has these words no more. HandoutOf does not count it.
	Superseded int
}

// Refusal is an item that must not be printed, and why.
type Refusal struct {
	Item briefing.ItemID
	Err  error
}

// Templates lists the names of the templates.
func Templates() ([]string, error) { return page.TemplateNames(templates.Files) }

// Handout lays a briefing out. Every clipping is compared with its source on
// the disk each time.
func (w *Workspace) Handout(ctx context.Context, id briefing.BriefingID, o HandoutOptions) (Handout, error) {
	b, err := w.store.Briefing(ctx, id)
	if err != nil {
		return Handout{}, fmt.Errorf("handout: %w", err)
	}
	h, err := w.HandoutOf(ctx, b, o)
	if err != nil {
		return Handout{}, err
	}
	h.Superseded, err = w.superseded(ctx, b)
	return h, err
}

// HandoutOf lays out a state of a briefing that need not be stored, as it is
// being written.
func (w *Workspace) HandoutOf(ctx context.Context, b briefing.Briefing, o HandoutOptions) (Handout, error) {
	content, refused, err := w.contentOf(ctx, b)
	if err != nil {
		return Handout{}, err
	}
	options, err := o.page()
	if err != nil {
		return Handout{}, err
	}
	fonts, err := typeface.Default()
	if err != nil {
		return Handout{}, fmt.Errorf("lay out: %w", err)
	}
	pages, err := page.Layout(content, options, fonts)
	if err != nil {
		return Handout{}, fmt.Errorf("lay out: %w", err)
	}
	return Handout{Pages: pages, Refused: refused}, nil
}

func (o HandoutOptions) page() (page.Options, error) {
	t, err := loadTemplate(o.Template)
	if err != nil {
		return page.Options{}, err
	}
	return page.Options{
		Template: t, Paper: o.Paper, Short: o.Short, Scale: o.Scale, HighContrast: o.HighContrast,
		Citation: o.Citation, Alignment: o.Alignment, Annex: o.Annex,
	}, nil
}

func loadTemplate(name string) (page.Template, error) {
	if name == "" {
		name = DefaultTemplate
	}
	t, err := page.LoadTemplate(templates.Files, name)
	if err == nil {
		return t, nil
	}
	names, listing := Templates()
	if listing != nil {
		return t, errors.Join(err, listing)
	}
	return t, &briefing.Problem{
		Subject: name, Cause: "there is no such template", Remedy: fmt.Sprintf("There are: %v", names), Err: err,
	}
}

// content gathers what a stored briefing prints; see contentOf.
func (w *Workspace) content(ctx context.Context, id briefing.BriefingID) (page.Content, []Refusal, error) {
	b, err := w.store.Briefing(ctx, id)
	if err != nil {
		return page.Content{}, nil, fmt.Errorf("handout: %w", err)
	}
	return w.contentOf(ctx, b)
}

// contentOf gathers what a briefing prints, without the items that are not
// word for word in their source.
func (w *Workspace) contentOf(ctx context.Context, b briefing.Briefing) (page.Content, []Refusal, error) {
	logo, err := w.Logo(ctx, b.Logo)
	if err != nil {
		return page.Content{}, nil, err
	}
	c := page.Content{
		Logo:     logo,
		Briefing: b.Clone(), Clippings: map[briefing.ClippingID]briefing.Clipping{},
		Sources: map[briefing.DocumentID]page.Source{},
	}
	sources := map[briefing.DocumentID]*briefing.Document{}
	var refused []Refusal
	for s := range c.Briefing.Sections {
		items := c.Briefing.Sections[s].Items
		kept := items[:0]
		for _, it := range items {
			if it.Kind == briefing.ItemClipping {
				if err := w.gather(ctx, it.Clipping, &c, sources); err != nil {
					var p *briefing.Problem
					if !errors.As(err, &p) {
						return c, nil, err
					}
					refused = append(refused, Refusal{it.ID, err})
					continue
				}
			}
			kept = append(kept, it)
		}
		c.Briefing.Sections[s].Items = kept
	}
	return c, refused, nil
}

// gather adds a clipping and its source to what is printed. A *Problem says
// why it must not be.
func (w *Workspace) gather(ctx context.Context, id briefing.ClippingID, c *page.Content, sources map[briefing.DocumentID]*briefing.Document) error {
	clipping, err := w.store.Clipping(ctx, id)
	if errors.Is(err, briefing.ErrNotFound) {
		return &briefing.Problem{
			Subject: string(id), Cause: "what was kept is no longer there", Remedy: "Take the item out of the briefing", Err: err,
		}
	}
	if err != nil {
		return err
	}
	// What somebody no longer keeps is named as missing, as in the briefing.
	if kept, err := w.store.Keeps(ctx, id); err != nil || !kept {
		return err
	}
	d, read := sources[clipping.Document]
	if !read {
		if d, err = w.source(ctx, clipping.Document); err != nil {
			return fmt.Errorf("handout: %w", err)
		}
		sources[clipping.Document] = d
	}
	if v := clipping.Verify(d); v != briefing.VerdictVerbatim {
		return notVerbatim(clipping, v)
	}
	c.Clippings[id] = clipping
	source, ok := c.Sources[d.ID]
	if !ok {
		source = page.Source{Provenance: d.Provenance, Places: map[briefing.ClippingID]page.Place{}}
		c.Sources[d.ID] = source
	}
	source.Places[id] = page.Place{Paragraph: d.ParagraphOf(clipping.Span), Page: d.PageOf(clipping.Span)}
	return nil
}
