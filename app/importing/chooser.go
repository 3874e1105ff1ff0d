// Package importing is what a person sees of taking documents in: choosing
// files, the report of what became of them, and two documents side by side
// that may be the same; and the choosing of a folder to write to.
//
// It must not know any other screen; what is chosen is imported elsewhere.
package importing

import (
	"path/filepath"
	"slices"

	"attache/app/desk"

	"fyne.io/fyne/v2/container"
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

	*browser
	note  *desk.Ink
	whole *desk.Button
	take  *desk.Button
}

// NewChooser returns a chooser; Show shows it.
func NewChooser(b *desk.Bench) *Chooser {
	c := &Chooser{browser: newBrowser(b, settingFolder), note: desk.Small("").Shrinking()}
	c.list.OnAccept = c.accept
	c.list.OnSelected = func([]string) { c.count() }
	c.onShown = c.count
	c.whole = desk.NewButton(lang.L("Import this whole folder"), theme.FolderOpenIcon(), c.takeWhole)
	c.take = desk.MainButton("", theme.ContentAddIcon(), func() { c.accept(c.list.Selected()) })
	return c
}

// Show asks for files, or for a folder: then the button for the whole folder
// is the one at hand.
func (c *Chooser) Show(folder bool) {
	cancel := desk.QuietButton(lang.L("Cancel"), nil, c.Hide)
	c.whole.Importance, c.take.Importance = widget.MediumImportance, widget.HighImportance
	if folder {
		c.whole.Importance, c.take.Importance = widget.HighImportance, widget.MediumImportance
	}
	c.count()
	c.show(lang.L("Import documents"),
		container.NewBorder(nil, nil, nil, container.NewHBox(cancel, c.whole, c.take), container.NewVBox(layout.NewSpacer(), c.note, layout.NewSpacer())))
}

// takeWhole takes the folder that the path names: the one that is shown, or what
// was typed and not opened yet, which may be a file.
func (c *Chooser) takeWhole() {
	if c.opened() {
		c.choose([]string{c.folder.Path})
		return
	}
	c.openThen(c.path.Text, "", func() { c.choose([]string{filepath.Join(c.folder.Path, c.folder.Named)}) })
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
	c.remember()
	if c.OnChosen != nil {
		c.OnChosen(paths)
	}
}
