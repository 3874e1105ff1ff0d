package page

// ElementID is an index into Document.Elements.
type ElementID int

// NoElement marks what is not part of the structure. It is the index of the
// document itself, which draws nothing of its own.
const NoElement ElementID = 0

// ElementRole is a part's role, in the words of PDF's standard structure types.
type ElementRole string

// The roles.
const (
	RoleDocument   ElementRole = "Document"
	RoleSection    ElementRole = "Sect"
	RoleHeading1   ElementRole = "H1"
	RoleHeading2   ElementRole = "H2"
	RoleHeading3   ElementRole = "H3"
	RoleParagraph  ElementRole = "P"
	RoleBlockQuote ElementRole = "BlockQuote"
	RoleList       ElementRole = "L"
	RoleListItem   ElementRole = "LI"
	RoleLabel      ElementRole = "Lbl"
	RoleListBody   ElementRole = "LBody"
	RoleTable      ElementRole = "Table"
	RoleTableRow   ElementRole = "TR"
	RoleTableHead  ElementRole = "TH"
	RoleTableCell  ElementRole = "TD"
	RoleReference  ElementRole = "Reference"
	RoleNote       ElementRole = "Note"
	RoleLink       ElementRole = "Link"
	RoleFigure     ElementRole = "Figure"

	RoleContents     ElementRole = "TOC"
	RoleContentsItem ElementRole = "TOCI"
)

// Element is a part of the document's structure.
type Element struct {
	Role ElementRole
	// Parent is the element that holds it; the document's is itself.
	Parent ElementID
	// Language is set when it differs from the document's.
	Language string
	// Alt describes a figure in words.
	Alt string
	// After is the element of the same parent behind which it is read, when it
	// is drawn elsewhere, as a footnote is; NoElement for where it is drawn.
	After ElementID
	// Numbered says that a list's labels are numbers.
	Numbered bool
}
