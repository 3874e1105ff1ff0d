// Package importing is what a person sees of taking documents in: choosing
// files, the report of what became of them, and two documents side by side
// that may be the same.
//
// It must not know any other screen; what is chosen is imported elsewhere.
package importing

import (
	"context"
	"path/filepath"
	"slices"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// settingFolder is the folder from which something was chosen last.
const settingFolder = "import.folder"

// Chooser asks for what to import: any number of files, or a folder.
type Chooser struct {
	// OnChosen has the paths that were chosen.
	OnChosen func(paths []string)

	loader[workspace.Folder]
	folder workspace.Folder

	path   *desk.Entry
	usual  *fyne.Container
	list   *widgets.FileList
	note   *desk.Ink
	wrong  *desk.Ink
	whole  *widget.Button
	take   *widget.Button
	dialog *dialog.CustomDialog
}

// NewChooser returns a chooser; Show shows it.
func NewChooser(b *desk.Bench) *Chooser {
	c := &Chooser{
		loader: newLoader[workspace.Folder](b, lang.L("Looking into the folder")),
		path:   desk.NewEntry(), usual: container.New(layout.NewCustomPaddedVBoxLayout(0)), note: desk.Small("").Shrinking(), wrong: desk.Warning(""),
	}
	c.path.OnSubmitted = func(typed string) { c.open(typed, "") }
	c.path.OnKey = func(ev *fyne.KeyEvent) bool {
		switch ev.Name {
		case fyne.KeyEscape:
			c.Hide()
		case fyne.KeyDown:
			b.Window.Canvas().Focus(c.list)
		default:
			return false
		}
		return true
	}
	c.list = widgets.NewFileList("")
	c.list.OnEnter = func(name string) { c.open(filepath.Join(c.folder.Path, name), "") }
	c.list.OnUp = c.up
	c.list.OnAccept = c.accept
	c.list.OnSelected = func([]string) { c.count() }
	c.list.OnLeave = c.Hide
	c.list.OnPath = func(first rune) {
		c.path.SetText(string(first))
		c.path.CursorRow, c.path.CursorColumn = 0, 1
		b.Window.Canvas().Focus(c.path)
	}
	c.whole = widget.NewButtonWithIcon(lang.L("Import this whole folder"), theme.FolderOpenIcon(), func() { c.choose([]string{c.folder.Path}) })
	c.take = desk.MainButton("", theme.ContentAddIcon(), func() { c.accept(c.list.Selected()) })
	return c
}

// Show asks for files, or for a folder: then the button for the whole folder
// is the one at hand.
func (c *Chooser) Show(folder bool) {
	up := c.bench.IconButton(theme.MoveUpIcon(), lang.L("The folder that holds this one (Backspace)"), c.up)
	top := container.NewBorder(nil, nil, up, nil, desk.Below(c.path, c.wrong))
	cancel := desk.QuietButton(lang.L("Cancel"), nil, c.Hide)
	c.whole.Importance, c.take.Importance = widget.MediumImportance, widget.HighImportance
	if folder {
		c.whole.Importance, c.take.Importance = widget.HighImportance, widget.MediumImportance
	}
	foot := container.NewBorder(nil, nil, nil, container.NewHBox(cancel, c.whole, c.take), container.NewVBox(layout.NewSpacer(), c.note, layout.NewSpacer()))
	places := container.New(layout.NewCustomPaddedLayout(0, 0, 0, 8), desk.Width(170, container.NewVScroll(c.usual)))
	content := container.NewBorder(container.NewVBox(top, desk.Rule()), container.NewVBox(desk.Rule(), foot), places, nil, c.list)
	title := lang.L("Import documents")
	c.dialog = dialog.NewCustomWithoutButtons(title, content, c.bench.Window)
	size := c.bench.Window.Canvas().Size()
	c.dialog.Resize(fyne.NewSize(min(960, size.Width*0.92), size.Height*0.9))
	c.dialog.Show()
	c.count()
	c.begin()
}

// Hide ends it without a choice.
func (c *Chooser) Hide() {
	if c.dialog != nil {
		c.dialog.Hide()
		c.dialog = nil
	}
}

// Shown reports whether it is asking.
func (c *Chooser) Shown() bool { return c.dialog != nil }

// begin goes to the folder of the last time.
func (c *Chooser) begin() {
	library := c.bench.Library
	task.Run(c.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) ([]string, error) {
		last, err := library.Setting(ctx, settingFolder)
		return append([]string{last}, workspace.UsualFolders()...), err
	}, func(places []string, err error) {
		c.bench.Notices.Problem(err)
		c.usual.RemoveAll()
		for _, p := range places[1:] {
			c.usual.Add(placeButton(p, func() { c.open(p, "") }))
		}
		start := places[0]
		if start == "" && len(places) > 1 {
			start = places[1]
		}
		c.open(start, "")
	})
}

// placeButton leads to a folder.
func placeButton(path string, open func()) fyne.CanvasObject {
	name, icon := filepath.Base(path), theme.FolderIcon()
	if filepath.Dir(path) == path {
		name, icon = lang.L("Computer"), theme.ComputerIcon()
	}
	b := desk.QuietButton(name, icon, open)
	b.Alignment = widget.ButtonAlignLeading
	return b
}

// open looks into a folder; current is what gets the keys there.
func (c *Chooser) open(path, current string) {
	c.latest.Run(func(context.Context, *task.Progress) (workspace.Folder, error) {
		return workspace.OpenFolder(path)
	}, func(f workspace.Folder, err error) {
		if err != nil {
			c.wrong.SetText(err.Error())
			if c.folder.Path == "" { // the folder of the last time is gone
				c.open("~", "")
			}
			return
		}
		c.show(f, current)
	})
}

func (c *Chooser) show(f workspace.Folder, current string) {
	c.folder = f
	c.wrong.SetText("")
	c.path.SetText(f.Path)
	rows := make([]widgets.FileRow, 0, len(f.Entries))
	for _, e := range f.Entries {
		row := widgets.FileRow{Name: e.Name, Folder: e.Folder, Date: e.Modified.Format("2006-01-02")}
		if !e.Folder {
			row.Size = text.Bytes(e.Size)
		}
		rows = append(rows, row)
	}
	c.list.SetEmpty(lang.L("Nothing here that can be read"))
	if current == "" {
		current = f.Named
	}
	c.list.SetFiles(rows, current)
	c.count()
	if f.Named != "" {
		c.list.Choose(f.Named)
	}
	c.bench.Window.Canvas().Focus(c.list)
}

func (c *Chooser) up() {
	parent := filepath.Dir(c.folder.Path)
	if parent != c.folder.Path {
		c.open(parent, filepath.Base(c.folder.Path))
	}
}

// count says how much is chosen, and what the list leaves out.
func (c *Chooser) count() {
	n := len(c.list.Selected())
	c.take.SetText(lang.N("Import {{.Count}} files", n, map[string]any{"Count": n}))
	if n == 0 {
		c.take.SetText(lang.L("Import"))
		c.take.Disable()
	} else {
		c.take.Enable()
	}
	files := 0
	for _, e := range c.folder.Entries {
		if !e.Folder {
			files++
		}
	}
	note := lang.L("No file here that can be read.")
	if files > 0 {
		note = lang.N("{{.Count}} files can be read.", files, map[string]any{"Count": files})
	}
	if c.folder.Others > 0 {
		note += " " + lang.N("{{.Count}} others are not shown.", c.folder.Others, map[string]any{"Count": c.folder.Others})
	}
	if files > 1 {
		note += " " + lang.L("Ctrl and Shift choose several, Ctrl+A all.")
	}
	c.note.SetText(note)
}

func (c *Chooser) accept(names []string) {
	var paths []string
	for _, name := range names {
		paths = append(paths, filepath.Join(c.folder.Path, name))
	}
	c.choose(paths)
}

func (c *Chooser) choose(paths []string) {
	if len(paths) == 0 || slices.Contains(paths, "") {
		return
	}
	c.Hide()
	library, folder := c.bench.Library, c.folder.Path
	task.Change(c.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, library.SetSetting(ctx, settingFolder, folder)
	}, func(_ bool, err error) { c.bench.Notices.Problem(err) })
	if c.OnChosen != nil {
		c.OnChosen(paths)
	}
}
