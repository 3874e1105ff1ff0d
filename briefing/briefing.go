// Package briefing is Attaché's vocabulary: documents and what is found in
// them, what a person keeps of it, and the briefing that is made from it.
//
// It must not know files, databases, indexes, fonts or windows, and imports
// the standard library only. Everything else imports it.
package briefing

import (
	"slices"
	"time"
)

// BriefingID names a briefing.
type BriefingID string

// SectionID names a section within its briefing.
type SectionID string

// ItemID names an item within its briefing.
type ItemID string

// Briefing is what a person prepares for one meeting: ordered sections of
// items. It is a value: a change makes a changed copy (see Clone), so that
// undo is keeping the old one.
type Briefing struct {
	ID       BriefingID `json:"id"`
	Title    string     `json:"title"`
	Event    string     `json:"event,omitempty"`
	Place    string     `json:"place,omitempty"`
	Date     Date       `json:"date,omitzero"`
	Audience string     `json:"audience,omitempty"`
	// Organisation is who hands the briefing out.
	Organisation string `json:"organisation,omitempty"`
	Contact      string `json:"contact,omitempty"`
	AgendaItem   string `json:"agendaItem,omitempty"`
	// Language is the BCP 47 tag of the labels and of one's own text.
	Language string    `json:"language,omitempty"`
	Sections []Section `json:"sections"`
	// Forum names the rule that the limits were taken from; empty for limits
	// of one's own.
	Forum string `json:"forum,omitempty"`
	// Limit is the speaking time allowed; zero when there is none.
	Limit time.Duration `json:"limit,omitempty"`
	// WordLimit is how many words, or characters of Chinese, may be handed in;
	// zero when there is no limit.
	WordLimit int `json:"wordLimit,omitempty"`
	// Pace is how many of them are said in a minute; zero for the usual pace
	// of the language.
	Pace int `json:"pace,omitempty"`
	// Logo is the hash of the picture printed at the head; empty for none.
	Logo     Hash      `json:"logo,omitempty"`
	Created  time.Time `json:"created,omitzero"`
	Modified time.Time `json:"modified,omitzero"`
}

// Section is a numbered part of a briefing.
type Section struct {
	ID      SectionID `json:"id"`
	Heading string    `json:"heading"`
	// Collects is the kind of clipping that is put here unless a person says
	// otherwise; empty when there is none.
	Collects Kind   `json:"collects,omitempty"`
	Items    []Item `json:"items"`
}

// ItemKind says what an item is.
type ItemKind string

// The kinds of item.
const (
	ItemClipping  ItemKind = "clipping"  // a kept quote, statistic or recommendation
	ItemParagraph ItemKind = "paragraph" // words of one's own
	ItemHeading   ItemKind = "heading"   // a heading below the section's
	ItemMatrix    ItemKind = "matrix"    // the recommendations of the briefing as a table
)

// Item is one entry of a section.
type Item struct {
	ID   ItemID   `json:"id"`
	Kind ItemKind `json:"kind"`
	// Clipping is set for ItemClipping only. The item holds no copy of the
	// clipping's words: they are read from it, and it from its source.
	Clipping ClippingID `json:"clipping,omitempty"`
	// Text is a paragraph's or a heading's own words.
	Text string `json:"text,omitempty"`
	// Optional items are left out of the short version.
	Optional bool `json:"optional,omitempty"`
	// Note is for the speaker and is never printed.
	Note string `json:"note,omitempty"`
}

// Clone returns a copy that shares nothing that can be changed.
func (b Briefing) Clone() Briefing {
	b.Sections = slices.Clone(b.Sections)
	for i := range b.Sections {
		b.Sections[i].Items = slices.Clone(b.Sections[i].Items)
	}
	return b
}

// Clippings lists the clippings that the briefing uses, in order, each once.
func (b Briefing) Clippings() []ClippingID {
	var ids []ClippingID
	seen := map[ClippingID]bool{}
	for _, s := range b.Sections {
		for _, it := range s.Items {
			if it.Kind == ItemClipping && !seen[it.Clipping] {
				seen[it.Clipping] = true
				ids = append(ids, it.Clipping)
			}
		}
	}
	return ids
}

// Find returns where an item stands: its section and its place within it.
func (b Briefing) Find(id ItemID) (section, item int, ok bool) {
	for s := range b.Sections {
		for i := range b.Sections[s].Items {
			if b.Sections[s].Items[i].ID == id {
				return s, i, true
			}
		}
	}
	return 0, 0, false
}
