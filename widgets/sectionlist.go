package widgets

import (
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable    = (*SectionList)(nil)
	_ fyne.Shortcutable = (*SectionList)(nil)
	_ desktop.Keyable   = (*SectionList)(nil)
	_ rowPainter        = (*SectionList)(nil)
	_ rowDragger        = (*SectionList)(nil)
)

// SectionList is the briefing in hand: its sections, what stands in them, and
// how long it is. A person reorders it by dragging or by Alt+Up and Alt+Down
// and writes in it; the list changes nothing itself. It says by callbacks what
// is wanted and shows what SetBriefing gives it then.
type SectionList struct {
	widget.BaseWidget

	// OnMove wants an item to stand at toIndex of a section, counted after
	// the item has left its place.
	OnMove func(item briefing.ItemID, toSection briefing.SectionID, toIndex int)
	// OnMoveSection wants a section to stand at toIndex, counted likewise.
	OnMoveSection func(section briefing.SectionID, toIndex int)
	// OnEditText gives a paragraph or a heading its words.
	OnEditText func(item briefing.ItemID, text string)
	// OnTyping gives words while they are being typed, for a preview and so
	// that nothing is lost; OnEditText, OnEditHeading or OnEditNote follows.
	OnTyping func(w Writing)
	// OnEditHeading gives a section its heading.
	OnEditHeading func(section briefing.SectionID, heading string)
	// OnEditNote gives an item the note for its speaker, which is not printed.
	OnEditNote      func(item briefing.ItemID, note string)
	OnRemove        func(item briefing.ItemID)
	OnRemoveSection func(section briefing.SectionID)
	// OnOptional marks an item as left out of the short version, or not.
	OnOptional func(item briefing.ItemID, optional bool)
	// OnOpen goes to where a clipping stands in its source.
	OnOpen func(item briefing.ItemID)
	// OnEditClipping edits what is known of a clipping (F2).
	OnEditClipping func(item briefing.ItemID)
	// OnShorten edits visibly how the words of a clipping are printed (E),
	// OnStar marks it (S), OnTags writes its themes (T).
	OnShorten func(item briefing.ItemID)
	OnStar    func(item briefing.ItemID)
	OnTags    func(item briefing.ItemID)
	// OnAddParagraph and OnAddHeading want a new item at index of a section.
	// The caller may then Edit it.
	OnAddParagraph func(section briefing.SectionID, index int)
	OnAddHeading   func(section briefing.SectionID, index int)
	OnAddSection   func(index int)
	// OnSelected tells what is selected; item is "" for a section's heading.
	OnSelected func(section briefing.SectionID, item briefing.ItemID)
	// OnMenu wants a menu for what is selected, at a place of the window.
	OnMenu func(section briefing.SectionID, item briefing.ItemID, at fyne.Position)
	// OnTextMenu wants a menu for what is being written.
	OnTextMenu func(text *TextBox, at fyne.Position)
	// Remark is what there is to say of a clipping below its words, "" for
	// nothing; urgent when it is better looked at. It may be nil.
	Remark func(briefing.Clipping) (words string, urgent bool)

	labels   SectionLabels
	briefing briefing.Briefing
	lookup   func(briefing.ClippingID) (briefing.Clipping, bool)
	pace     Pace
	entries  []sectionEntry
	counts   Length
	pages    Pages

	selected selection
	editing  selection
	noting   bool // it is the note of what is edited that is written
	typing   bool // something was typed since the editing began
	entry    *inlineEntry
	drag     sectionDrag
	shift    shift
	focused  bool

	rows *rows
	foot *sectionFoot
	lift *sectionLift
	box  *fyne.Container
}

// Writing is what is being written: an item's words or its note, or with Item
// "" the heading of a section.
type Writing struct {
	Section briefing.SectionID
	Item    briefing.ItemID
	Note    bool
	Text    string
}

// sectionEntry is one row of the list: a section's heading, an item, or the
// words that an empty section shows (item -1 with hint).
type sectionEntry struct {
	section, item int
	hint          bool
}

// NewSectionList returns an empty builder with English words and the default
// pace.
func NewSectionList() *SectionList {
	l := &SectionList{labels: DefaultSectionLabels(), pace: DefaultPace}
	l.entry = newInlineEntry()
	l.rows = newRows(l)
	l.foot = newSectionFoot(l)
	l.lift = newSectionLift()
	l.box = container.New(footLayout{l.foot.heightFor}, container.NewStack(l.rows, l.lift), l.foot)
	l.entry.OnChanged = func(string) { l.typed() }
	l.entry.OnCaret = l.showCaret
	l.entry.OnMenu = func(at fyne.Position) {
		if l.OnTextMenu != nil {
			l.OnTextMenu(&l.entry.TextBox, at)
		}
	}
	l.ExtendBaseWidget(l)
	return l
}

// SetLabels gives the words that the list shows.
func (l *SectionList) SetLabels(labels SectionLabels) {
	l.labels = labels
	l.Refresh()
}

// SetPace says how words are counted and how long they take to say.
func (l *SectionList) SetPace(p Pace) {
	l.pace = p
	l.recount()
	l.Refresh()
}

// SetPages says how much paper the briefing takes.
func (l *SectionList) SetPages(p Pages) {
	l.pages = p
	l.rows.repaint()
	l.foot.Refresh()
}

// SetBriefing shows a briefing. lookup gives the clippings that it uses, and
// reports false for one that is gone. What was selected stays selected; when
// it is gone, what stands in its place is.
func (l *SectionList) SetBriefing(b briefing.Briefing, lookup func(briefing.ClippingID) (briefing.Clipping, bool)) {
	if l.drag.active {
		l.cancelDrag() // what was carried may no longer be there
	}
	place := l.row(l.selected)
	l.briefing, l.lookup = b.Clone(), lookup
	l.entries = l.entries[:0]
	for s, section := range l.briefing.Sections {
		l.entries = append(l.entries, sectionEntry{section: s, item: -1})
		for i := range section.Items {
			l.entries = append(l.entries, sectionEntry{section: s, item: i})
		}
		if len(section.Items) == 0 {
			l.entries = append(l.entries, sectionEntry{section: s, item: -1, hint: true})
		}
	}
	if l.editing != (selection{}) && l.row(l.editing) < 0 {
		l.entry.done = nil // what was written in is gone
		l.editing, l.noting = selection{}, false
		takeFocus(l, l)
	}
	if l.row(l.selected) < 0 {
		l.selected = selection{}
		if (place >= 0 || l.focused) && len(l.entries) > 0 {
			l.selected = l.selectionAt(max(0, min(place, len(l.entries)-1)))
		}
	}
	l.recount()
	l.rows.reset()
	l.foot.Refresh()
	l.box.Refresh()
}

// Edit begins to edit an own paragraph, a heading or a section's heading in
// its place.
func (l *SectionList) Edit(section briefing.SectionID, item briefing.ItemID) {
	l.Select(section, item)
	l.startEdit()
}

// EditNote begins to edit the note of an item, below it.
func (l *SectionList) EditNote(item briefing.ItemID) {
	l.Select("", item)
	l.startNote()
}

// CreateRenderer shows the rows above the foot.
func (l *SectionList) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(l.box)
}

// Refresh draws everything in the theme as it is.
func (l *SectionList) Refresh() {
	l.rows.Refresh()
	l.foot.Refresh()
	l.BaseWidget.Refresh()
}

// FocusGained shows that the list has the keys.
func (l *SectionList) FocusGained() {
	l.focused = true
	if l.row(l.selected) < 0 && len(l.entries) > 0 {
		l.choose(l.selectionAt(0))
	}
	l.rows.repaint()
}

// FocusLost shows that it has lost them.
func (l *SectionList) FocusLost() {
	l.focused, l.shift.held = false, false
	l.rows.repaint()
}
