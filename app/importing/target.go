package importing

import (
	"context"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
)

// settingTarget is the folder to which something was written last.
const settingTarget = "export.folder"

// Target asks for a folder to write to.
type Target struct {
	*browser
	chosen func(dir string)
	note   *desk.Ink
	take   *desk.Button
}

// NewTarget returns a chooser of folders; Ask shows it.
func NewTarget(b *desk.Bench) *Target {
	t := &Target{browser: newBrowser(b, settingTarget), note: desk.Small("").Shrinking()}
	t.foldersOnly = true
	t.onSame = t.choose
	t.onShown = func() {
		t.note.SetText(lang.L("Enter opens a folder; twice, it takes the path that is typed."))
	}
	t.take = desk.MainButton(lang.L("Take this folder"), theme.ConfirmIcon(), func() {
		if t.opened() {
			t.choose()
			return
		}
		t.openThen(t.path.Text, "", t.choose)
	})
	return t
}

// Ask asks for a folder and hands it to chosen.
func (t *Target) Ask(chosen func(dir string)) {
	t.chosen = chosen
	fresh := desk.QuietButton(lang.L("New folder…"), theme.FolderNewIcon(), t.askName)
	cancel := desk.QuietButton(lang.L("Cancel"), nil, t.Hide)
	t.show(lang.L("Choose a folder"),
		container.NewBorder(nil, nil, nil, container.NewHBox(fresh, cancel, t.take), container.NewVBox(layout.NewSpacer(), t.note, layout.NewSpacer())))
}

func (t *Target) choose() {
	if t.folder.Path == "" {
		return
	}
	t.Hide()
	t.remember()
	t.chosen(t.folder.Path)
}

// askName makes a folder in the one that is shown, and goes there.
func (t *Target) askName() {
	in := t.folder.Path
	desk.Ask(t.bench.Window, lang.L("New folder"), lang.L("Name"), "", lang.L("Make it"), func(name string) {
		task.Run(t.bench.Tasks, "", func(context.Context, *task.Progress) (string, error) {
			return workspace.MakeFolder(in, name)
		}, func(made string, err error) {
			if err != nil {
				t.wrong.SetText(text.Error(err))
				return
			}
			t.open(made, "")
		})
	})
}
