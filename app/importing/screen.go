package importing

import (
	"context"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
)

// loader reads what a screen shows, behind the window, and tells who looks
// when that cannot be done.
type loader[T any] struct {
	bench  *desk.Bench
	latest *task.Latest[T]
}

// newLoader returns one; doing is what the foot of the window says meanwhile.
func newLoader[T any](b *desk.Bench, doing string) loader[T] {
	return loader[T]{bench: b, latest: task.NewLatest[T](b.Tasks, doing)}
}

// load shows what read returns, unless something else was asked for meanwhile.
func (l *loader[T]) load(read func(context.Context, *workspace.Workspace) (T, error), show func(T)) {
	library := l.bench.Library
	l.latest.Run(func(ctx context.Context, _ *task.Progress) (T, error) { return read(ctx, library) }, func(v T, err error) {
		if err != nil {
			l.bench.Notices.Problem(err)
			return
		}
		show(v)
	})
}

// page is a screen that one comes to from another: the way back, a title with
// what can be done at its right, and below either what there is or why there
// is nothing.
type page struct {
	// OnBack leaves it.
	OnBack func()

	title   *desk.Ink
	actions fyne.CanvasObject
	filled  fyne.CanvasObject
	empty   fyne.CanvasObject
	content fyne.CanvasObject
}

// lay puts a page together. under stands below the bar and may be nil.
func (p *page) lay(title string, actions, under, filled, empty fyne.CanvasObject) {
	p.title = desk.Title(title).Shrinking()
	p.actions, p.filled, p.empty = actions, filled, empty
	back := desk.QuietButton(lang.L("Back"), theme.NavigateBackIcon(), func() { call(p.OnBack) })
	head := container.NewVBox(desk.Bar(container.NewBorder(nil, nil, back, nil, p.title), actions))
	if under != nil {
		head.Add(desk.Inset(under))
	}
	p.empty.Hide()
	p.content = desk.Page(head, container.NewStack(p.filled, p.empty))
}

// fill shows what there is, or that there is nothing.
func (p *page) fill(something bool) {
	shown, hidden := []fyne.CanvasObject{p.empty}, []fyne.CanvasObject{p.filled, p.actions}
	if something {
		shown, hidden = hidden, shown
	}
	for _, o := range hidden {
		o.Hide()
	}
	for _, o := range shown {
		o.Show()
	}
}

// Content is the screen.
func (p *page) Content() fyne.CanvasObject { return p.content }

func call(f func()) {
	if f != nil {
		f()
	}
}
