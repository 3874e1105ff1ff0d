package settings

import (
	"context"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/widget"
)

// again offers to read documents again that a newer reader may read better. It
// takes no room where there are none.
type again struct {
	bench   *desk.Bench
	button  *widget.Button
	content *fyne.Container
}

func newAgain(b *desk.Bench, tapped func()) *again {
	a := &again{bench: b, button: widget.NewButton("", tapped)}
	a.content = container.NewVBox(
		desk.Prose(lang.L("Attaché has learnt to read some files better since these documents came in. The files are in the library. What you kept, entered and decided stays; where a text differs it is a new version. Undo takes it back.")),
		container.NewHBox(a.button))
	a.content.Hide()
	return a
}

// reload asks how many documents there are to read again.
func (a *again) reload(done func()) {
	library := a.bench.Library
	task.Run(a.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) (int, error) {
		list, err := library.ToReadAgain(ctx)
		return len(list), err
	}, func(n int, err error) {
		if err != nil {
			a.bench.Notices.Problem(err)
			return
		}
		a.button.SetText(lang.N("Read {{.Count}} documents again with the newer reader", n, map[string]any{"Count": text.Number(n)}))
		if n > 0 {
			a.content.Show()
		} else {
			a.content.Hide()
		}
		done()
	})
}
