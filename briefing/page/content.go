package page

import "attache/briefing"

// Content is everything that a handout is made of. Who calls has verified the
// clippings: this package sees no source and prints what it is given.
type Content struct {
	Briefing briefing.Briefing
	// Clippings holds at least those that the briefing uses.
	Clippings map[briefing.ClippingID]briefing.Clipping
	// Sources describes the documents of the clippings.
	Sources map[briefing.DocumentID]Source
	// Logo is a PNG or JPEG file printed at the head; empty when there is none.
	Logo []byte
}

// Source is what is known of a document that clippings come from.
type Source struct {
	Provenance briefing.Provenance
	// Places says where in the document each clipping stands.
	Places map[briefing.ClippingID]Place
}

// Place is a position that a reader of the source can find: the paragraph's
// number where the document prints numbers, and the page's label where it has
// pages. Either may be empty.
type Place struct {
	Paragraph string
	Page      string
}
