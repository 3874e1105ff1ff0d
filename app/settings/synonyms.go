package settings

import (
	"context"
	"time"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// synonyms is the list of words that searches take to mean the same.
type synonyms struct {
	bench   *desk.Bench
	box     *widgets.TextBox
	usual   *widget.Button
	delay   *task.Delay
	stored  string
	content fyne.CanvasObject
}

// synonymRows is how many lines of the list are in sight.
const synonymRows = 10

// rest is how long a hand rests before what it typed is used.
const rest = 700 * time.Millisecond

func newSynonyms(b *desk.Bench) *synonyms {
	s := &synonyms{bench: b, box: widgets.NewTextBox(synonymRows), delay: task.NewDelay(b.Tasks, rest)}
	s.box.OnChanged = func(string) {
		s.able()
		s.delay.Call(s.save)
	}
	s.box.OnLeft = s.delay.Flush
	s.usual = widget.NewButton(lang.L("Use the list that comes with Attaché"), func() {
		s.box.Replace(workspace.DefaultSynonyms())
		b.Window.Canvas().Focus(s.box) // Undo brings back what was there
	})
	s.content = desk.Group(lang.L("Words that mean the same"),
		desk.Prose(lang.L("A search for one of a line finds the others, too. A line is a group, with = between its words; a line that begins with # is a remark.")),
		s.box, container.NewHBox(s.usual))
	return s
}

// able lets the usual list be chosen when it is another one.
func (s *synonyms) able() {
	if s.box.Text() == workspace.DefaultSynonyms() {
		s.usual.Disable()
	} else {
		s.usual.Enable()
	}
}

// reload shows the list as it is, unless a person is changing it.
func (s *synonyms) reload() {
	library := s.bench.Library
	task.Run(s.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) (string, error) {
		return library.Synonyms(ctx)
	}, func(text string, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		if s.stored = text; s.box.Text() != text && s.bench.Window.Canvas().Focused() != s.box {
			told := s.box.OnChanged
			s.box.OnChanged = nil
			s.box.SetText(text)
			s.box.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyHome, Modifier: fyne.KeyModifierShortcutDefault})
			s.box.OnChanged = told
		}
		s.able()
	})
}

func (s *synonyms) save() {
	library, text := s.bench.Library, s.box.Text()
	if text == s.stored {
		return
	}
	s.stored = text
	task.Change(s.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, library.SetSynonyms(ctx, text)
	}, func(_ bool, err error) { s.bench.Notices.Problem(err) })
}
