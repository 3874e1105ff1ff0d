package builder

import (
	"context"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"
)

// logo shows the picture at the head of a briefing, and changes it.
type logo struct {
	bench   *desk.Bench
	of      briefing.BriefingID
	hash    briefing.Hash
	picture *fyne.Container
	choose  *widget.Button
	remove  *widget.Button
	content fyne.CanvasObject
}

// newLogo asks by choose for the file of a picture.
func newLogo(b *desk.Bench, choose func(chosen func(path string))) *logo {
	l := &logo{bench: b, picture: container.NewStack()}
	l.choose = widget.NewButton(lang.L("Choose a picture…"), func() {
		id := l.of
		choose(func(path string) {
			l.change(func(ctx context.Context) error { return b.Library.SetLogo(ctx, id, path) })
		})
	})
	l.remove = desk.QuietButton(lang.L("No picture"), nil, func() {
		id := l.of
		l.change(func(ctx context.Context) error { return b.Library.RemoveLogo(ctx, id) })
	})
	l.content = container.New(layout.NewCustomPaddedHBoxLayout(12), l.picture, l.choose, l.remove)
	l.show(briefing.Briefing{})
	return l
}

func (l *logo) change(do func(context.Context) error) {
	task.Change(l.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) { return true, do(ctx) },
		func(_ bool, err error) { l.bench.Notices.Problem(err) })
}

// show shows the picture of a briefing, in the size of its print.
func (l *logo) show(b briefing.Briefing) {
	changed := l.hash != b.Logo
	l.of, l.hash = b.ID, b.Logo
	if b.ID == "" {
		l.choose.Disable()
	} else {
		l.choose.Enable()
	}
	if b.Logo == "" {
		l.picture.RemoveAll()
		l.picture.Hide()
		l.remove.Hide()
		return
	}
	l.remove.Show()
	if !changed {
		return
	}
	library := l.bench.Library
	task.Run(l.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) ([]byte, error) {
		return library.Logo(ctx, b.Logo)
	}, func(data []byte, err error) {
		l.bench.Notices.Problem(err)
		if len(data) == 0 || l.hash != b.Logo {
			return
		}
		image := canvas.NewImageFromResource(fyne.NewStaticResource(string(b.Logo), data))
		image.FillMode = canvas.ImageFillContain
		image.SetMinSize(fyne.NewSize(110, 34))
		l.picture.Objects = []fyne.CanvasObject{image}
		l.picture.Show()
		l.content.Refresh()
	})
}
