package source

import (
	"strings"
	"unicode"

	"attache/briefing"
)

// draft is what a reader draws up: a text, the blocks and pages over it, and
// the facts that the file states about itself.
type draft struct {
	text   strings.Builder
	blocks []briefing.Block
	pages  []briefing.Page
	// facts hold only what the file's own metadata says, each with its
	// origin; what the text says is guessed afterwards.
	facts briefing.Provenance
	// picturesOnly is a document without words that is welcome all the same.
	picturesOnly bool
}

// newDraft returns an empty draft.
func newDraft() *draft {
	return &draft{facts: briefing.Provenance{Origins: map[string]string{}}}
}

// add appends a block. Lines within s stay lines; white space at its ends
// goes. An empty s adds nothing.
func (d *draft) add(b briefing.Block, s string) {
	s = strings.TrimFunc(s, isBlank)
	if s == "" {
		return
	}
	d.text.WriteString(d.gap(b.Role))
	b.Span.Start = d.text.Len()
	d.text.WriteString(s)
	b.Span.End = d.text.Len()
	d.blocks = append(d.blocks, b)
}

// isBlank reports white space as a reader sees it, characters of no width
// among it.
func isBlank(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' }

// gap is what stands before a block: nothing at the start, one line end
// between items of a list and rows of a table, a blank line elsewhere.
func (d *draft) gap(role briefing.Role) string {
	if len(d.blocks) == 0 {
		return ""
	}
	last := d.blocks[len(d.blocks)-1].Role
	if role == last && (role == briefing.RoleListItem || role == briefing.RoleTableRow) {
		return "\n"
	}
	return "\n\n"
}

// close ends the text as a text file ends.
func (d *draft) close() *draft {
	if d.text.Len() > 0 {
		d.text.WriteString("\n")
	}
	return d
}

// state records a fact and where it was read, unless there is one already.
func (d *draft) state(field *string, key, value, origin string) {
	value = strings.Join(strings.Fields(value), " ")
	if value == "" || *field != "" {
		return
	}
	*field = value
	d.facts.Origins[key] = origin
}

// namesOfFiles are what programs leave in a title that nobody wrote.
var namesOfFiles = []string{".doc", ".indd", ".pdf", ".rtf", ".qxd"}

// maxPropertyTitle is the length of a title of file properties, in bytes.
const maxPropertyTitle = 300

// statePropertyTitle takes the title of a file's properties unless it is what
// programs write there by themselves.
func (d *draft) statePropertyTitle(title string) {
	title = oneLine(title)
	low := strings.ToLower(title)
	if len(strings.Fields(title)) < 3 || len(title) > maxPropertyTitle || strings.HasPrefix(low, "microsoft ") || strings.HasPrefix(low, "untitled") ||
		holdsAny(low, namesOfFiles) || strings.ContainsAny(title, "\\_\ufffd") {
		return
	}
	d.state(&d.facts.Title, "title", title, "the file's properties")
}
