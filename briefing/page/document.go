package page

import "attache/briefing"

// Document is a briefing laid out: pages of drawing operations and what a
// file needs beside them. It is made once by Layout and painted as it is by
// the screen, the printer and the PDF, so that all of them break the same lines.
type Document struct {
	Title    string
	Author   string
	Subject  string
	Language string
	// RightToLeft says that the text as a whole runs from right to left.
	RightToLeft bool
	Size        Size
	Pages       []Page
	// Outline is in reading order.
	Outline []Entry
	// Elements are the logical structure. Elements[0] is the whole document;
	// parents come before their children, and children of one parent are read
	// in the order in which they are first drawn.
	Elements []Element
	// Notices tell what a person should look at before handing it out.
	Notices []Notice
}

// Entry is one line of the outline.
type Entry struct {
	Title string
	// Level counts from 0.
	Level int
	// Page is an index into Pages; Y is where the heading stands on it.
	Page int
	Y    Points
}

// Page is one sheet.
type Page struct {
	// Number counts from 1.
	Number     int
	Size       Size
	Operations []Operation
	Links      []Link
}

// Link is an area that leads to a web address or to a place in the document.
type Link struct {
	Area Rect
	// Address is a web address; when empty, Page (an index) and Y are the target.
	Address string
	Page    int
	Y       Points
	// Element is the text that is the link.
	Element ElementID
	// Words say where it leads, for who cannot see it.
	Words string
	// note is the source referred to, until its place is known.
	note int
}

// ItemAt returns the item printed at a point of the page, or the nearest one
// at its height; false where none is.
func (p Page) ItemAt(x, y Points) (briefing.ItemID, bool) {
	var found briefing.ItemID
	for _, op := range p.Operations {
		item := op.Origin().Item
		if item == "" {
			continue
		}
		b := op.Bounds()
		if b.Contains(x, y) {
			return item, true
		}
		if b.Y <= y && y < b.Y+b.Height {
			found = item
		}
	}
	return found, found != ""
}

// ItemArea returns the first page, as an index, on which an item is printed
// and its area there; false when it is not printed.
func (d *Document) ItemArea(item briefing.ItemID) (pageIndex int, area Rect, ok bool) {
	for i, p := range d.Pages {
		var r Rect
		for _, op := range p.Operations {
			if op.Origin().Item == item {
				r = r.Union(op.Bounds())
				ok = true
			}
		}
		if ok {
			return i, r, true
		}
	}
	return 0, Rect{}, false
}
