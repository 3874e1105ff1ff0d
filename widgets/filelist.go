package widgets

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

var (
	_ fyne.Focusable    = (*FileList)(nil)
	_ fyne.Shortcutable = (*FileList)(nil)
	_ desktop.Keyable   = (*FileList)(nil)
	_ rowPainter        = (*FileList)(nil)
	_ fixedRows         = (*FileList)(nil)
)

// FileRow is a file or a folder as it is listed.
type FileRow struct {
	Name   string
	Folder bool
	// Size and Date are written as a person reads them.
	Size, Date string
}

// FileList lists the files of a folder, of which several can be selected. It
// knows no disk: whoever owns it fills it.
type FileList struct {
	widget.BaseWidget

	// OnEnter goes into a folder, OnUp into the one that holds this one.
	OnEnter func(name string)
	OnUp    func()
	// OnAccept takes what is selected, by Enter or a double click.
	OnAccept func(names []string)
	// OnSelected tells what is selected, files and folders.
	OnSelected func(names []string)
	// OnLeave is called by Escape.
	OnLeave func()
	// OnPath is told that a path is being typed, with its first character.
	OnPath func(first rune)

	empty string
	files []FileRow
	set   rowSet
	rows  *rows
}

// NewFileList returns a list without files; empty is what it says then.
func NewFileList(empty string) *FileList {
	l := &FileList{empty: empty}
	l.rows = newRows(l)
	l.set = newRowSet(l.rows, func() int { return len(l.files) }, func() {
		if l.OnSelected != nil {
			l.OnSelected(l.Selected())
		}
	})
	l.ExtendBaseWidget(l)
	return l
}

// SetFiles shows files in the order given. Nothing is selected; current, when
// it is among them, gets the keys.
func (l *FileList) SetFiles(files []FileRow, current string) {
	l.files = files
	at := slices.IndexFunc(files, func(f FileRow) bool { return f.Name == current })
	if at < 0 && l.set.focused && len(files) > 0 {
		at = 0
	}
	l.set.set(at)
	l.rows.reset()
	l.rows.scrollBy(-l.rows.total())
	l.rows.reveal(l.set.cursor)
}

// SetEmpty gives what is said when there are no files.
func (l *FileList) SetEmpty(text string) {
	l.empty = text
	l.Refresh()
}

// Selected are the names of what is selected.
func (l *FileList) Selected() []string {
	var names []string
	for _, i := range l.set.selected() {
		names = append(names, l.files[i].Name)
	}
	return names
}

// SelectFiles selects all files and no folder.
func (l *FileList) SelectFiles() {
	var all []int
	for i, f := range l.files {
		if !f.Folder {
			all = append(all, i)
		}
	}
	l.set.set(l.set.cursor, all...)
	l.set.show(l.set.cursor)
}

// KeyDown remembers Shift.
func (l *FileList) KeyDown(ev *fyne.KeyEvent) { l.set.shift.down(ev) }

// KeyUp forgets it.
func (l *FileList) KeyUp(ev *fyne.KeyEvent) { l.set.shift.up(ev) }

// TypedShortcut selects all files, or one beside the others; Alt+Up goes up.
func (l *FileList) TypedShortcut(s fyne.Shortcut) {
	if _, all := s.(*fyne.ShortcutSelectAll); all {
		l.SelectFiles()
		return
	}
	if key, mod := shortcutKey(s); key == fyne.KeyUp && mod == fyne.KeyModifierAlt {
		call(l.OnUp)
		return
	}
	if !l.set.shortcut(s) {
		passShortcut(l, s)
	}
}

// TypedKey moves through the files, with Shift selecting them on the way,
// enters a folder or takes what is selected by Enter, and goes up by Backspace.
func (l *FileList) TypedKey(ev *fyne.KeyEvent) {
	if passKey(l, ev) || l.set.key(ev.Name) {
		return
	}
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		l.accept()
	case fyne.KeyBackspace, fyne.KeyLeft:
		call(l.OnUp)
	case fyne.KeyRight:
		l.enter(l.set.cursor)
	case fyne.KeyEscape:
		call(l.OnLeave)
	}
}

// TypedRune goes to the next name that begins with the letter; Space selects
// one beside the others. What opens a path is typed where paths are.
func (l *FileList) TypedRune(r rune) {
	switch r {
	case ' ':
		l.set.toggle(l.set.cursor)
		return
	case '/', '\\', '~':
		if l.OnPath != nil {
			l.OnPath(r)
		}
		return
	}
	n, letter := len(l.files), folded(string(r))
	for i := 1; i <= n; i++ {
		at := (max(l.set.cursor, 0) + i) % n
		if letter != "" && strings.HasPrefix(folded(l.files[at].Name), letter) {
			l.set.to(at, false)
			return
		}
	}
}

// accept enters the one folder that is selected, or takes what is; with nothing
// selected it is where the keys are.
func (l *FileList) accept() {
	selected := l.set.selected()
	if at := l.set.cursor; len(selected) == 0 && at >= 0 && at < len(l.files) {
		l.set.to(at, false)
		selected = []int{at}
	}
	if len(selected) == 1 && l.files[selected[0]].Folder {
		l.enter(selected[0])
		return
	}
	if len(selected) > 0 && l.OnAccept != nil {
		l.OnAccept(l.Selected())
	}
}

func (l *FileList) enter(row int) {
	if row >= 0 && row < len(l.files) && l.files[row].Folder && l.OnEnter != nil {
		l.OnEnter(l.files[row].Name)
	}
}

func (l *FileList) pressed(row int, _ string, ev *desktop.MouseEvent) {
	takeFocus(l, l)
	l.set.press(row, ev)
}

func (l *FileList) clicked(int, string, *desktop.MouseEvent) {}

func (l *FileList) doubleClicked(row int, _ string) {
	if row >= 0 && row < len(l.files) && l.set.chosen[row] {
		l.accept()
	}
}

// CreateRenderer shows the rows.
func (l *FileList) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.rows) }

// Refresh draws everything in the theme as it is.
func (l *FileList) Refresh() {
	l.rows.Refresh()
	l.BaseWidget.Refresh()
}

// FocusGained shows that the list has the keys.
func (l *FileList) FocusGained() {
	l.set.focused = true
	if l.set.cursor < 0 && len(l.files) > 0 {
		l.set.cursor = 0
	}
	l.rows.repaint()
}

// FocusLost shows that it has lost them.
func (l *FileList) FocusLost() { l.set.focus(false) }

func (l *FileList) rowCount() int { return max(1, len(l.files)) }

func (l *FileList) fixedRows() {}

func (l *FileList) rowEstimate(int) float32 {
	th := l.Theme()
	return lineHeight(th.Size(theme.SizeNameText)) + 2*th.Size(theme.SizeNamePadding)
}

func (l *FileList) drawRow(p *pen, i int, hover rowHover) float32 {
	pad := p.padding()
	height := l.rowEstimate(i)
	if i >= len(l.files) {
		p.text(l.empty, pad*3, pad, p.textSize(), fyne.TextStyle{}, theme.ColorNamePlaceHolder)
		return height
	}
	f := l.files[i]
	p.rowGround(pad, l.set.chosen[i], l.set.focused, hover.over)
	if i == l.set.cursor && l.set.focused {
		p.box(pad, 0, p.width-pad*2, height, "", theme.ColorNamePrimary, p.size(theme.SizeNameInputRadius))
	}
	side := lineHeight(p.textSize())
	icon := theme.FileIcon()
	if f.Folder {
		icon = theme.FolderIcon()
	}
	x := pad * 3
	p.icon(theme.NewThemedResource(icon), x, pad, side)
	x += side + pad*2
	edge := p.width - pad*3
	small := p.captionSize()
	y := onBaseline(pad, p.textSize(), small)
	date := textWidth("0000-00-00", small, fyne.TextStyle{})
	size := textWidth("000.0 MB", small, fyne.TextStyle{})
	if p.width > (date+size)*3 {
		p.textRight(f.Date, edge, y, small, fyne.TextStyle{}, theme.ColorNamePlaceHolder)
		edge -= date + pad*4
		p.textRight(f.Size, edge, y, small, fyne.TextStyle{}, theme.ColorNamePlaceHolder)
		edge -= size + pad*3
	}
	p.text(shorten(f.Name, p.textSize(), edge-x, fyne.TextStyle{}), x, pad, p.textSize(), fyne.TextStyle{}, theme.ColorNameForeground)
	return height
}

// Choose selects a file alone.
func (l *FileList) Choose(name string) {
	if i := slices.IndexFunc(l.files, func(f FileRow) bool { return f.Name == name }); i >= 0 {
		l.set.to(i, false)
	}
}
