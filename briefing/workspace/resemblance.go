package workspace

import (
	"cmp"
	"context"
	"slices"

	"attache/briefing"
)

// The parts of their words that two documents share.
const (
	// alikeFrom is from where a person is asked whether they are the same.
	alikeFrom = 0.5
	// akinFrom is from where an address or a symbol is believed that says
	// that one is a version of the other: sites give many pages one address,
	// and a text may name the symbol of another.
	akinFrom = 0.1
)

// version finds the document of which d is another version.
func (k *kinship) version(ctx context.Context, d *briefing.Document, sketch briefing.Sketch, path string) (*briefing.Relation, error) {
	relation := func(other briefing.DocumentID, reason string, resemblance float64) *briefing.Relation {
		return &briefing.Relation{Document: d.ID, Other: other, Kind: briefing.RelationVersion, Reason: reason, Resemblance: resemblance}
	}
	if other := k.paths[path]; path != "" && other != "" && other != d.ID {
		share, _, err := k.resemblance(ctx, sketch, other)
		return relation(other, briefing.ReasonSamePath, share), err
	}
	for _, by := range []struct {
		other  briefing.DocumentID
		reason string
	}{
		{k.addresses[addressKey(d.Provenance.Address)], briefing.ReasonSameAddress},
		{k.symbols[symbolKey(d.Provenance)], briefing.ReasonSameSymbol},
	} {
		was := k.present[by.other]
		// Of two files of one import neither was there before: a person is
		// asked whether they are the same.
		if by.other == "" || was.fresh {
			continue
		}
		// With few words it cannot be said whether they can be versions of one,
		// and what says so is believed.
		share, known, err := k.resemblance(ctx, sketch, by.other)
		if err != nil {
			return nil, err
		}
		if known && len(sketch) > 0 && share < akinFrom {
			continue
		}
		r := relation(by.other, by.reason, share)
		if is := d.Provenance.Date; !was.date.IsZero() && !is.IsZero() && is.Compare(was.date) < 0 {
			r.Document, r.Other = r.Other, r.Document // an older version came later
		}
		return r, nil
	}
	return nil, nil
}

// alike finds the document that shares most of its words with d, of several
// the one that came last.
func (k *kinship) alike(ctx context.Context, d *briefing.Document, sketch briefing.Sketch) (*briefing.Relation, error) {
	if len(sketch) == 0 {
		return nil, nil
	}
	type candidate struct {
		at     int
		atMost float64
	}
	var list []candidate
	glance := sketch.Glance()
	for i := range k.glances {
		if k.glances[i].Hardly(&glance) {
			continue
		}
		if most := k.glances[i].AtMost(&glance); most >= alikeFrom {
			list = append(list, candidate{i, most})
		}
	}
	// Those that can share most come first, so that few are looked at: a site
	// can have thousands of pages that are somewhat alike.
	slices.SortFunc(list, func(a, b candidate) int { return cmp.Or(cmp.Compare(b.atMost, a.atMost), cmp.Compare(b.at, a.at)) })
	best, most := -1, alikeFrom
	for _, c := range list {
		if c.atMost < most {
			break
		}
		share, _, err := k.resemblance(ctx, sketch, k.sketched[c.at])
		if err != nil {
			return nil, err
		}
		if share > most || share == most && c.at > best {
			best, most = c.at, share
		}
	}
	if best < 0 {
		return nil, nil
	}
	return &briefing.Relation{
		Document: d.ID, Other: k.sketched[best], Kind: briefing.RelationAlike, Reason: briefing.ReasonSameWords, Resemblance: most,
	}, nil
}

// resemblance is the part of their words that a document has in common with
// another, if that has a sketch.
func (k *kinship) resemblance(ctx context.Context, sketch briefing.Sketch, other briefing.DocumentID) (share float64, known bool, err error) {
	has, ok := k.waiting[other]
	if !ok {
		if has, err = k.stored(ctx, other); err != nil {
			return 0, false, err
		}
	}
	return has.Resemblance(sketch), len(has) > 0, nil
}
