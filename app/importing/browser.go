package importing

import (
	"context"
	"path/filepath"

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

// browser is a dialog that looks into folders, by the pointer, by keys, or by
// a path that is typed.
type browser struct {
	loader[workspace.Folder]
	folder workspace.Folder
	// setting remembers the folder from one time to the next.
	setting string
	// foldersOnly leaves files out.
	foldersOnly bool
	// onShown is told that a folder is shown, onSame that the path of the one
	// that is shown was typed once more.
	onShown, onSame func()

	path   *desk.Entry
	usual  *fyne.Container
	list   *widgets.FileList
	wrong  *desk.Ink
	dialog *dialog.CustomDialog
}

func newBrowser(b *desk.Bench, setting string) *browser {
	w := &browser{
		loader: newLoader[workspace.Folder](b, lang.L("Looking into the folder")), setting: setting,
		path: desk.NewEntry(), usual: container.New(layout.NewCustomPaddedVBoxLayout(0)), wrong: desk.Warning(""),
	}
	w.path.OnSubmitted = func(typed string) {
		if w.onSame != nil && w.opened() {
			w.onSame()
			return
		}
		w.openThen(typed, "", func() {
			if w.onSame != nil {
				b.Window.Canvas().Focus(w.path)
			}
		})
	}
	w.path.OnKey = func(ev *fyne.KeyEvent) bool {
		switch ev.Name {
		case fyne.KeyEscape:
			w.Hide()
		case fyne.KeyDown:
			b.Window.Canvas().Focus(w.list)
		default:
			return false
		}
		return true
	}
	w.list = widgets.NewFileList("")
	w.list.OnEnter = func(name string) { w.open(filepath.Join(w.folder.Path, name), "") }
	w.list.OnUp = w.up
	w.list.OnLeave = w.Hide
	w.list.OnPath = func(first rune) {
		w.path.SetText(string(first))
		w.path.CursorRow, w.path.CursorColumn = 0, 1
		b.Window.Canvas().Focus(w.path)
	}
	return w
}

// show asks, above a line with what can be done, and goes to the folder of the
// last time.
func (w *browser) show(title string, foot fyne.CanvasObject) {
	up := w.bench.IconButton(theme.MoveUpIcon(), lang.L("The folder that holds this one (Backspace)"), w.up)
	top := container.NewBorder(nil, nil, up, nil, desk.Below(w.path, w.wrong))
	places := container.New(layout.NewCustomPaddedLayout(0, 0, 0, 8), desk.Width(170, container.NewVScroll(w.usual)))
	content := container.NewBorder(container.NewVBox(top, desk.Rule()), container.NewVBox(desk.Rule(), foot), places, nil, w.list)
	w.dialog = dialog.NewCustomWithoutButtons(title, content, w.bench.Window)
	size := w.bench.Window.Canvas().Size()
	w.dialog.Resize(fyne.NewSize(min(960, size.Width*0.92), size.Height*0.9))
	w.dialog.Show()
	w.begin()
}

// Hide ends it without a choice.
func (w *browser) Hide() {
	if w.dialog != nil {
		w.dialog.Hide()
		w.dialog = nil
	}
}

// Shown reports whether it is asking.
func (w *browser) Shown() bool { return w.dialog != nil }

// begin goes to the folder of the last time.
func (w *browser) begin() {
	library, setting := w.bench.Library, w.setting
	task.Run(w.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) ([]string, error) {
		last, err := library.Setting(ctx, setting)
		return append([]string{last}, workspace.UsualFolders()...), err
	}, func(places []string, err error) {
		w.bench.Notices.Problem(err)
		w.usual.RemoveAll()
		for _, p := range places[1:] {
			w.usual.Add(placeButton(p, func() { w.open(p, "") }))
		}
		start := places[0]
		if start == "" && len(places) > 1 {
			start = places[1]
		}
		w.open(start, "")
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
func (w *browser) open(path, current string) { w.openThen(path, current, nil) }

// openThen looks into a folder and then does something else, nil for nothing.
func (w *browser) openThen(path, current string, then func()) {
	w.latest.Run(func(context.Context, *task.Progress) (workspace.Folder, error) {
		return workspace.OpenFolder(path)
	}, func(f workspace.Folder, err error) {
		if err != nil {
			w.wrong.SetText(text.Error(err))
			if w.folder.Path == "" { // the folder of the last time is gone
				w.open("~", "")
			}
			return
		}
		w.fill(f, current)
		if then != nil {
			then()
		}
	})
}

// opened reports whether the folder that is shown is the one that the path
// names; another may have been typed.
func (w *browser) opened() bool { return filepath.Clean(w.path.Text) == w.folder.Path }

// fill lists what is in a folder.
func (w *browser) fill(f workspace.Folder, current string) {
	w.folder = f
	w.wrong.SetText("")
	w.path.SetText(f.Path)
	rows := make([]widgets.FileRow, 0, len(f.Entries))
	for _, e := range f.Entries {
		row := widgets.FileRow{Name: e.Name, Folder: e.Folder, Date: e.Modified.Format("2006-01-02")}
		switch {
		case !e.Folder && w.foldersOnly:
			continue
		case !e.Folder:
			row.Size = text.Bytes(e.Size)
		}
		rows = append(rows, row)
	}
	w.list.SetEmpty(lang.L("Nothing here that can be read"))
	if w.foldersOnly {
		w.list.SetEmpty(lang.L("No folder in this one"))
	}
	if current == "" {
		current = f.Named
	}
	w.list.SetFiles(rows, current)
	w.onShown()
	if f.Named != "" {
		w.list.Choose(f.Named)
	}
	w.bench.Window.Canvas().Focus(w.list)
}

func (w *browser) up() {
	parent := filepath.Dir(w.folder.Path)
	if parent != w.folder.Path {
		w.open(parent, filepath.Base(w.folder.Path))
	}
}

// remember keeps the folder for the next time.
func (w *browser) remember() {
	library, folder, setting := w.bench.Library, w.folder.Path, w.setting
	task.Change(w.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, library.SetSetting(ctx, setting, folder)
	}, func(_ bool, err error) { w.bench.Notices.Problem(err) })
}
