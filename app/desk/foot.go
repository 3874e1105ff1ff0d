package desk

import (
	"attache/app/notice"
	"attache/app/task"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
)

// Foot is the line at the foot of the window: what happened, with the way to
// take it back, and what is under way, with the way to end it.
type Foot struct {
	bench   *Bench
	undo    func()
	message notice.Message
	status  task.Status
	hint    string
	turn    int // of the library when the message came
	line    *widgets.StatusLine
}

// NewFoot makes the line and has the bench tell it everything.
func NewFoot(b *Bench, undo func()) *Foot {
	f := &Foot{bench: b, undo: undo, line: widgets.NewStatusLine(lang.L("Stop"))}
	f.line.OnAction = f.act
	f.line.OnMore = func() {
		if f.message.More != nil {
			f.message.More.Do()
		}
	}
	f.line.OnCancel = f.Stop
	b.Notices.OnMessage = func(m notice.Message) { f.message, f.turn = m, b.Library.Turn(); f.show() }
	b.Tasks.OnStatus = func(s task.Status) { f.status = s; f.progress() }
	b.OnHint = func(text string) { f.hint = text; f.show() }
	return f
}

// Stop ends what is shown to be under way.
func (f *Foot) Stop() {
	if f.status.Cancel != nil {
		f.status.Cancel()
	}
}

// Settle takes the way back from a message when something else has been done
// since: Undo would take back that.
func (f *Foot) Settle() {
	if f.message.Undo && f.turn != f.bench.Library.Turn() {
		f.message.Undo = false
		f.show()
	}
}

// Content is the line.
func (f *Foot) Content() fyne.CanvasObject { return f.line }

func (f *Foot) show() {
	m := f.message
	more := ""
	if m.More != nil && f.hint == "" {
		more = m.More.Label
	}
	f.line.SetMore(more)
	switch {
	case f.hint != "":
		f.line.SetMessage(f.hint, "")
	case m.Tone == notice.ToneProblem && m.Undo:
		f.line.SetProblem(m.Text, lang.L("Undo"))
	case m.Tone == notice.ToneProblem && m.Details != "":
		f.line.SetProblem(m.Text, lang.L("Details"))
	case m.Tone == notice.ToneProblem:
		f.line.SetProblem(m.Text, "")
	case m.Undo:
		f.line.SetMessage(m.Text, lang.L("Undo"))
	default:
		f.line.SetMessage(m.Text, "")
	}
}

// act does what the button beside the message says.
func (f *Foot) act() {
	if f.message.Tone == notice.ToneProblem && !f.message.Undo {
		f.details()
		return
	}
	f.undo()
}

func (f *Foot) progress() {
	switch {
	case f.status.What == "":
		f.line.ClearProgress()
	case f.status.Total > 0:
		f.line.SetProgress(f.status.What, float64(f.status.Done)/float64(f.status.Total))
	default:
		f.line.SetProgress(f.status.What, -1)
	}
}

func (f *Foot) details() {
	text := Prose(f.message.Text + "\n\n" + f.message.Details)
	text.Selectable = true
	d := dialog.NewCustom(lang.L("What happened"), lang.L("Close"), container.NewVScroll(text), f.bench.Window)
	d.Resize(fyne.NewSize(640, 360))
	d.Show()
}
