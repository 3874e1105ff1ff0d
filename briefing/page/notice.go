package page

import "attache/briefing"

// NoticeKind says what a notice is about.
type NoticeKind string

// The kinds of notice. The text after each is the Detail.
const (
	// NoticeMissing: a kept text is gone from the library and is not printed.
	NoticeMissing NoticeKind = "missing"
	// NoticeNoFont: the characters that no font has.
	NoticeNoFont NoticeKind = "no font"
	// NoticeTooLong: by how many lines the handout misses its number of pages,
	// set as small as it may be; Item is the longest item, the one to shorten
	// first.
	NoticeTooLong NoticeKind = "too long"
	// NoticeSmaller: the size in points of the text, set smaller to fit.
	NoticeSmaller NoticeKind = "set smaller"
	// NoticeIncomplete: what a source lacks: "title", "date".
	NoticeIncomplete NoticeKind = "incomplete source"
	// NoticeSecondHand: who is quoted through somebody else's document.
	NoticeSecondHand NoticeKind = "second hand"
	// NoticeDraft: the number and name of a source that is not final.
	NoticeDraft NoticeKind = "draft"
	// NoticeLogo: why the logo is not printed.
	NoticeLogo NoticeKind = "logo"
	// NoticeNothing: the template shows nothing of what the briefing holds.
	NoticeNothing NoticeKind = "nothing to print"
)

// Notice is a remark for the person who prints; it is never printed.
type Notice struct {
	Kind NoticeKind
	// Item is the item concerned; empty when it is the whole.
	Item   briefing.ItemID
	Detail string
}
