package briefing

// Role says what a block is in its document.
type Role string

// The roles of a block.
const (
	RoleHeading   Role = "heading"
	RoleParagraph Role = "paragraph"
	RoleListItem  Role = "list item"
	RoleTableRow  Role = "table row"
	RoleQuotation Role = "quotation"
	RoleFootnote  Role = "footnote"
	// RoleBoilerplate is text around the document: menus, browser warnings,
	// breadcrumbs, running heads. It is kept and can be read, but is neither
	// extracted from nor searched first.
	RoleBoilerplate Role = "boilerplate"
)

// Block is a span of the text with one role. Spans hold no leading or
// trailing white space; list markers and paragraph numbers belong to them.
type Block struct {
	Span Span `json:"span"`
	Role Role `json:"role"`
	// Level is a heading's depth from 1, or a list item's from 0.
	Level int `json:"level,omitempty"`
	// Number is the paragraph's number as printed, without punctuation
	// after it: "12", "(a)", "12 (a)".
	Number string `json:"number,omitempty"`
	// Language is set when it differs from the document's.
	Language string `json:"language,omitempty"`
}
