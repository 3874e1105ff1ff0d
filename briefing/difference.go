package briefing

import "slices"

// DifferenceKind says what happened to a section or an item.
type DifferenceKind string

// The kinds of difference.
const (
	DifferenceAdded   DifferenceKind = "added"
	DifferenceRemoved DifferenceKind = "removed"
	DifferenceMoved   DifferenceKind = "moved"
	DifferenceChanged DifferenceKind = "changed"
)

// Difference is one way in which two states of a briefing differ. The
// sections and items are copies; those of a side where there is none are zero.
type Difference struct {
	Kind DifferenceKind
	// Before and After are the sections, of an item those that it stood in.
	Before, After Section
	// ItemBefore and ItemAfter have no ID when it is the section that differs.
	ItemBefore, ItemAfter Item
}

// Compare tells how after differs from before: in the order of after, with
// what was removed at the end. What moved because something else did is not
// told; what moved and changed is told twice. The details of the briefing
// itself are not compared.
func Compare(before, after Briefing) []Difference {
	var all []Difference
	were, are := placed(before), placed(after)
	still := unmoved(before, after)
	oldSections := map[SectionID]Section{}
	for _, s := range before.Sections {
		oldSections[s.ID] = s
	}
	sectionsStay := kept(sectionIDs(before), sectionIDs(after))
	for _, s := range after.Sections {
		old, ok := oldSections[s.ID]
		switch {
		case !ok:
			all = append(all, Difference{Kind: DifferenceAdded, After: s})
		default:
			if !sectionsStay[s.ID] {
				all = append(all, Difference{Kind: DifferenceMoved, Before: old, After: s})
			}
			if old.Heading != s.Heading || old.Collects != s.Collects {
				all = append(all, Difference{Kind: DifferenceChanged, Before: old, After: s})
			}
		}
		for _, it := range s.Items {
			was, ok := were[it.ID]
			d := Difference{Before: was.section, After: s, ItemBefore: was.item, ItemAfter: it}
			if !ok {
				d.Kind = DifferenceAdded
				all = append(all, d)
				continue
			}
			if was.section.ID != s.ID || !still[it.ID] {
				d.Kind = DifferenceMoved
				all = append(all, d)
			}
			if was.item != it {
				d.Kind = DifferenceChanged
				all = append(all, d)
			}
		}
	}
	for _, s := range before.Sections {
		if !slices.Contains(sectionIDs(after), s.ID) {
			all = append(all, Difference{Kind: DifferenceRemoved, Before: s})
		}
		for _, it := range s.Items {
			if _, ok := are[it.ID]; !ok {
				all = append(all, Difference{Kind: DifferenceRemoved, Before: s, ItemBefore: it})
			}
		}
	}
	return all
}

type placedItem struct {
	section Section
	item    Item
}

func placed(b Briefing) map[ItemID]placedItem {
	all := map[ItemID]placedItem{}
	for _, s := range b.Sections {
		for _, it := range s.Items {
			all[it.ID] = placedItem{s, it}
		}
	}
	return all
}

func sectionIDs(b Briefing) []SectionID {
	var ids []SectionID
	for _, s := range b.Sections {
		ids = append(ids, s.ID)
	}
	return ids
}

// unmoved are the items that stand in the same section in the same order.
func unmoved(before, after Briefing) map[ItemID]bool {
	all := map[ItemID]bool{}
	for _, s := range after.Sections {
		for _, o := range before.Sections {
			if o.ID == s.ID {
				for id := range kept(itemIDs(o), itemIDs(s)) {
					all[id] = true
				}
			}
		}
	}
	return all
}

func itemIDs(s Section) []ItemID {
	var ids []ItemID
	for _, it := range s.Items {
		ids = append(ids, it.ID)
	}
	return ids
}

// kept is the longest run of names that both lists have in the same order:
// whatever else both have was moved.
func kept[T comparable](before, after []T) map[T]bool {
	// longest[i][j] is the length for before[i:] and after[j:].
	longest := make([][]int, len(before)+1)
	for i := range longest {
		longest[i] = make([]int, len(after)+1)
	}
	for i := len(before) - 1; i >= 0; i-- {
		for j := len(after) - 1; j >= 0; j-- {
			if before[i] == after[j] {
				longest[i][j] = longest[i+1][j+1] + 1
			} else {
				longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			}
		}
	}
	all := map[T]bool{}
	for i, j := 0, 0; i < len(before) && j < len(after); {
		switch {
		case before[i] == after[j]:
			all[before[i]] = true
			i, j = i+1, j+1
		case longest[i+1][j] >= longest[i][j+1]:
			i++
		default:
			j++
		}
	}
	return all
}
