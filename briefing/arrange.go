package briefing

import (
	"fmt"
	"slices"
)

// The methods below change the briefing they are called on. Callers that keep
// the old one, for undo, Clone it first.

// AddSection puts a section before the one at index, or at the end when index
// is past it.
func (b *Briefing) AddSection(s Section, index int) {
	b.Sections = slices.Insert(b.Sections, clamp(index, len(b.Sections)), s)
}

// Section returns the section with that ID to be changed in place.
func (b *Briefing) Section(id SectionID) (*Section, error) {
	for i := range b.Sections {
		if b.Sections[i].ID == id {
			return &b.Sections[i], nil
		}
	}
	return nil, fmt.Errorf("section %s of briefing %s: %w", id, b.ID, ErrNotFound)
}

// MoveSection moves a section so that it stands at index.
func (b *Briefing) MoveSection(id SectionID, index int) error {
	from := slices.IndexFunc(b.Sections, func(s Section) bool { return s.ID == id })
	if from < 0 {
		return fmt.Errorf("section %s of briefing %s: %w", id, b.ID, ErrNotFound)
	}
	s := b.Sections[from]
	b.Sections = slices.Delete(b.Sections, from, from+1)
	b.AddSection(s, index)
	return nil
}

// RemoveSection takes a section and its items out.
func (b *Briefing) RemoveSection(id SectionID) error {
	if _, err := b.Section(id); err != nil {
		return err
	}
	b.Sections = slices.DeleteFunc(b.Sections, func(s Section) bool { return s.ID == id })
	return nil
}

// AddItem puts an item before the one at index of a section, or at its end
// when index is past it.
func (b *Briefing) AddItem(section SectionID, it Item, index int) error {
	s, err := b.Section(section)
	if err != nil {
		return err
	}
	s.Items = slices.Insert(s.Items, clamp(index, len(s.Items)), it)
	return nil
}

// Item returns the item with that ID to be changed in place.
func (b *Briefing) Item(id ItemID) (*Item, error) {
	s, i, ok := b.Find(id)
	if !ok {
		return nil, fmt.Errorf("item %s of briefing %s: %w", id, b.ID, ErrNotFound)
	}
	return &b.Sections[s].Items[i], nil
}

// MoveItem moves an item so that it stands at index of a section, counted
// after it has left its old place.
func (b *Briefing) MoveItem(id ItemID, section SectionID, index int) error {
	if _, err := b.Section(section); err != nil {
		return err
	}
	s, i, ok := b.Find(id)
	if !ok {
		return fmt.Errorf("item %s of briefing %s: %w", id, b.ID, ErrNotFound)
	}
	it := b.Sections[s].Items[i]
	b.Sections[s].Items = slices.Delete(b.Sections[s].Items, i, i+1)
	return b.AddItem(section, it, index)
}

// RemoveItem takes an item out.
func (b *Briefing) RemoveItem(id ItemID) error {
	s, i, ok := b.Find(id)
	if !ok {
		return fmt.Errorf("item %s of briefing %s: %w", id, b.ID, ErrNotFound)
	}
	b.Sections[s].Items = slices.Delete(b.Sections[s].Items, i, i+1)
	return nil
}

func clamp(i, n int) int { return max(0, min(i, n)) }

// SectionFor returns the section in which a new clipping of that kind belongs:
// the one that collects the kind, else the last one that holds one already,
// else the last. lookup returns the kind of a clipping. It returns "" when
// the briefing has no section.
func (b *Briefing) SectionFor(kind Kind, lookup func(ClippingID) Kind) SectionID {
	var holds, last SectionID
	for _, s := range b.Sections {
		if s.Collects == kind {
			return s.ID
		}
		last = s.ID
		for _, it := range s.Items {
			if it.Kind == ItemClipping && lookup(it.Clipping) == kind {
				holds = s.ID
			}
		}
	}
	if holds != "" {
		return holds
	}
	return last
}
