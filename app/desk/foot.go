package desk

import (
	"attache/app/notice"
	"attache/app/task"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"
)

// Foot is the line at the foot of the window: what happened, with the way to
// take it back, and what is under way, with the way to end it.
type Foot struct {
	bench   *Bench
	message notice.Message
	status  task.Status
	hint    string

	text    *Ink
	details *widget.Button
	undo    *widget.Button
	bar     *widget.ProgressBar
	busy    *widget.ProgressBarInfinite
	cancel  *widget.Button
	content fyne.CanvasObject
}

// NewFoot makes the line and has the bench tell it everything.
func NewFoot(b *Bench, undo func()) *Foot {
	f := &Foot{bench: b, text: Quiet("").Shrinking(), bar: widget.NewProgressBar(), busy: widget.NewProgressBarInfinite()}
	f.undo = QuietButton(lang.L("Undo"), nil, undo)
	f.details = QuietButton(lang.L("Details"), nil, f.showDetails)
	f.cancel = QuietButton(lang.L("Stop"), nil, func() {
		if f.status.Cancel != nil {
			f.status.Cancel()
		}
	})
	f.busy.Stop()
	right := container.New(layout.NewCustomPaddedHBoxLayout(6), f.details, f.undo, container.NewGridWrap(fyne.NewSize(140, 22), container.NewStack(f.bar, f.busy)), f.cancel)
	f.content = container.New(&footHeight{}, container.New(layout.NewCustomPaddedLayout(0, 0, 12, 8),
		container.NewBorder(nil, nil, nil, container.NewCenter(right), f.text)))
	b.Notices.OnMessage = func(m notice.Message) { f.message = m; f.show() }
	b.Tasks.OnStatus = func(s task.Status) { f.status = s; f.show() }
	b.OnHint = func(text string) { f.hint = text; f.show() }
	f.show()
	return f
}

// footHeight keeps the line as high as its buttons, shown or not.
type footHeight struct{}

func (*footHeight) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(o[0].MinSize().Width, 30)
}

func (*footHeight) Layout(o []fyne.CanvasObject, s fyne.Size) { o[0].Resize(s) }

// Content is the line.
func (f *Foot) Content() fyne.CanvasObject { return f.content }

func (f *Foot) show() {
	text := f.message.Text
	if f.status.What != "" {
		text = f.status.What
	}
	if f.hint != "" {
		text = f.hint
	}
	f.text.SetText(text)
	f.text.SetProblem(text == f.message.Text && f.message.Tone == notice.ToneProblem)
	setVisible(f.details, f.message.Details != "")
	setVisible(f.undo, f.message.Undo)
	working := f.status.What != ""
	setVisible(f.bar, working && f.status.Total > 0)
	setVisible(f.busy, working && f.status.Total == 0)
	setVisible(f.cancel, working && f.status.Cancel != nil)
	if f.status.Total > 0 {
		f.bar.Max = float64(f.status.Total)
		f.bar.SetValue(float64(f.status.Done))
	}
	if working && f.status.Total == 0 {
		f.busy.Start()
	} else {
		f.busy.Stop()
	}
	f.content.Refresh()
}

func (f *Foot) showDetails() {
	text := Prose(f.message.Details)
	text.Selectable = true
	d := dialog.NewCustom(f.message.Text, lang.L("Close"), container.NewVScroll(text), f.bench.Window)
	d.Resize(fyne.NewSize(560, 320))
	d.Show()
}
