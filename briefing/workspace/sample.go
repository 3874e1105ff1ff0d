package workspace

import (
	"context"
	"fmt"
	"strings"
	"time"

	"attache/briefing"
	"attache/briefing/source"
	"attache/seeds"
)

// SampleBriefing is the name of the sample briefing.
const SampleBriefing briefing.BriefingID = "sample"

// LoadSamples puts the sample documents and the sample briefing into the
// library, or back into it when they were removed. A sample briefing that a
// person has changed stays as it is.
func (w *Workspace) LoadSamples(ctx context.Context) error {
	documents, err := w.loadSampleDocuments(ctx)
	if err != nil {
		return fmt.Errorf("load the samples: %w", err)
	}
	_, err = w.store.Briefing(ctx, SampleBriefing)
	if err == nil {
		err = w.store.RestoreBriefing(ctx, SampleBriefing)
	} else {
		err = w.loadSampleBriefing(ctx, documents)
	}
	if err != nil {
		return fmt.Errorf("load the samples: %w", err)
	}
	w.tell(TopicDocuments | TopicEvidence | TopicBriefings)
	return nil
}

// SamplesLoaded reports whether any sample document is in the library.
func (w *Workspace) SamplesLoaded(ctx context.Context) (bool, error) {
	ids, err := w.sampleIDs(ctx)
	return len(ids) > 0, err
}

// RemoveSamples takes the sample documents and the sample briefing out; Undo
// and LoadSamples bring them back.
func (w *Workspace) RemoveSamples(ctx context.Context) error {
	ids, err := w.sampleIDs(ctx)
	if err != nil {
		return err
	}
	steps := []change{w.removal(ids)}
	if _, err := w.store.Briefing(ctx, SampleBriefing); err == nil {
		steps = append(steps, change{
			undo: func(ctx context.Context) error { return w.store.RestoreBriefing(ctx, SampleBriefing) },
			redo: func(ctx context.Context) error { return w.store.RemoveBriefing(ctx, SampleBriefing) },
		})
	}
	return w.do(ctx, "remove the samples", TopicDocuments|TopicEvidence|TopicBriefings|TopicIndex, steps...)
}

// sampleIDs are the sample documents that are in the library now.
func (w *Workspace) sampleIDs(ctx context.Context) ([]briefing.DocumentID, error) {
	all, err := seeds.All()
	if err != nil {
		return nil, err
	}
	samples := map[briefing.Hash]bool{}
	for _, s := range all {
		samples[s.Provenance.Original] = true
	}
	entries, err := w.Documents(ctx)
	if err != nil {
		return nil, err
	}
	var ids []briefing.DocumentID
	for _, e := range entries {
		if samples[e.Provenance.Original] {
			ids = append(ids, e.ID)
		}
	}
	return ids, nil
}

// sampleDocument is a sample document with what was found in it.
type sampleDocument struct {
	*briefing.Document
	findings []briefing.Finding
}

// loadSampleDocuments stores the sample documents and returns them by file name.
func (w *Workspace) loadSampleDocuments(ctx context.Context) (map[string]sampleDocument, error) {
	all, err := seeds.All()
	if err != nil {
		return nil, err
	}
	documents := map[string]sampleDocument{}
	var add []addition
	for _, s := range all {
		d, err := source.Read(ctx, source.File{Name: s.FileName, Data: s.Text})
		if err != nil {
			return nil, err
		}
		reader := d.Provenance.Reader
		d.Provenance = s.Provenance
		d.Provenance.Reader = reader
		found, fault := extractor{rules: w.rules}.find(d)
		documents[s.FileName] = sampleDocument{d, found}
		add = append(add, newAddition(reading{document: d, data: s.Text, findings: found, fault: fault}))
	}
	_, err = w.store.AddDocuments(ctx, add)
	return documents, err
}

func (w *Workspace) loadSampleBriefing(ctx context.Context, documents map[string]sampleDocument) error {
	s, err := seeds.Briefing()
	if err != nil {
		return err
	}
	now := time.Now().UTC()
	b := briefing.Briefing{
		ID: SampleBriefing, Title: s.Title, Event: s.Event, Place: s.Place, Audience: s.Audience,
		Organisation: s.Organisation, Language: s.Language, Created: now, Modified: now,
	}
	for _, section := range s.Sections {
		sec := briefing.Section{ID: NewSectionID(), Heading: section.Heading, Collects: briefing.Kind(section.Collects)}
		for _, si := range section.Items {
			it := briefing.Item{ID: NewItemID(), Kind: briefing.ItemKind(si.Kind), Text: si.Text, Optional: si.Optional}
			if si.File != "" {
				c, err := sampleClipping(documents[si.File], si)
				if err != nil {
					return err
				}
				if err := w.putClipping(ctx, c); err != nil {
					return err
				}
				it.Kind, it.Clipping, it.Text = briefing.ItemClipping, c.ID, ""
			}
			sec.Items = append(sec.Items, it)
		}
		b.Sections = append(b.Sections, sec)
	}
	return w.putBriefing(ctx, b)
}

// sampleClipping finds the words in their document and keeps them.
func sampleClipping(d sampleDocument, it seeds.SampleItem) (briefing.Clipping, error) {
	if d.Document == nil {
		return briefing.Clipping{}, fmt.Errorf("sample document %s: %w", it.File, briefing.ErrNotFound)
	}
	start := strings.Index(d.Text, it.Text)
	if start < 0 {
		return briefing.Clipping{}, fmt.Errorf("%s: “%s”: %w", it.File, opening(it.Text), briefing.ErrNotVerbatim)
	}
	c, err := d.Clip(briefing.Kind(it.Kind), briefing.Span{Start: start, End: start + len(it.Text)})
	if err != nil {
		return c, err
	}
	c.ID, c.Created = briefing.ClippingID(newID()), time.Now().UTC()
	c.Details = briefing.Details{
		Attribution: briefing.Attribution{Who: it.Who, Role: it.Role, Org: it.Org},
		To:          it.To, Source: it.Source, Verb: it.Verb,
	}
	for _, f := range d.findings {
		if f.Kind == c.Kind && f.Span == c.Span {
			c.Figures = f.Figures
		}
	}
	return c, nil
}
