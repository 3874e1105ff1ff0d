// Package app is the composition root of the window: it opens the library,
// makes the screens and wires them to each other, and remembers what was open.
//
// It must not hold a use case (package workspace does) or draw anything
// (widgets do): it only joins.
package app

import (
	"context"
	"fmt"
	"os"
	"time"

	"attache/app/desk"
	"attache/app/notice"
	"attache/app/settings"
	"attache/app/task"
	"attache/app/text"
	"attache/app/theme"
	"attache/assets/icons"
	"attache/assets/translations"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// App is the window of one library.
type App struct {
	toolkit  fyne.App
	window   fyne.Window
	ctx      context.Context
	newTasks func() *task.Runner
	// exit ends the program once the library is closed.
	exit func()
	dir  string

	// What follows is nil until a library is open.
	bench    *desk.Bench
	screens  *screens
	frame    *desk.Frame
	foot     *desk.Foot
	indexing *task.Latest[bool]
	saving   *task.Delay
	stop     func() // ends the watching of the library

	place, behind string
	// left is where a person was before help or settings, leftBehind what was
	// behind that.
	left, leftBehind string
	asked            asked  // who leaves where words were used goes there
	fromReading      bool   // Back from where a document comes from leads to it
	comparedFrom     string // Back from two documents side by side leads there
	// stale are the places that do not show the library as it is.
	stale   map[string]bool
	choices settings.Choices
	saved   string // the session as it was stored last
	ready   bool   // what was open before is open again
}

// Run opens the window on the library in a folder, "" for the usual one, and
// returns the program's exit code when it is closed.
func Run(toolkit fyne.App, library string) int {
	dir, err := chooseDir(library, toolkit.Preferences())
	if err != nil {
		fmt.Fprintln(os.Stderr, "attache:", err)
		return 1
	}
	a := New(toolkit, toolkit.NewWindow("Attaché"), task.New)
	// The toolkit's own way out can panic: what it does last is sent to a
	// queue that it is closing (Fyne 2.8.0, runGL). Nothing of ours is open
	// any more by then, so the program ends at once.
	a.exit = func() { os.Exit(0) }
	a.open(dir)
	a.window.ShowAndRun()
	a.shut()
	return 0
}

// New returns the application without a library. tasks makes what runs its work.
func New(toolkit fyne.App, window fyne.Window, tasks func() *task.Runner) *App {
	a := &App{toolkit: toolkit, window: window, ctx: context.Background(), newTasks: tasks}
	toolkit.Settings().SetTheme(theme.New(theme.LookLight, 1))
	toolkit.SetIcon(icons.App)
	window.SetIcon(icons.App)
	window.SetMaster()
	window.SetPadded(false)
	window.Resize(fyne.NewSize(1280, 700))
	a.exit = window.Close
	window.SetCloseIntercept(a.quit)
	return a
}

// quit remembers what is open, closes the library and ends the program.
func (a *App) quit() {
	a.shut()
	a.window.Hide()
	a.exit()
}

// open opens the library in dir and shows it, or why it does not open.
func (a *App) open(dir string) {
	a.dir = dir
	library, err := workspace.Open(a.ctx, dir)
	if err != nil {
		a.loadWords("")
		a.failed(err)
		return
	}
	a.choices = readChoices(a.ctx, library)
	a.loadWords(a.choices.Language)
	a.applyLook()
	s := readSession(a.ctx, library)
	a.bench = &desk.Bench{
		Library: library, Tasks: a.newTasks(), Notices: &notice.Board{}, Window: a.window,
	}
	a.bench.Changes = task.NewQueue(a.bench.Tasks)
	a.indexing = task.NewLatest[bool](a.bench.Tasks, "")
	a.saving = task.NewDelay(a.bench.Tasks, time.Second)
	a.build()
	a.watch()
	a.restore(s)
	a.begin()
}

// shut writes what is left to write and closes the library.
func (a *App) shut() {
	if a.bench == nil {
		return
	}
	// What is being written in its place is told when the keys leave it.
	a.window.Canvas().Unfocus()
	a.remember()
	a.stop()
	a.bench.Tasks.Close()
	if err := a.bench.Library.Close(); err != nil {
		fmt.Fprintln(os.Stderr, "attache:", err)
	}
	a.bench, a.ready = nil, false
}

func (a *App) loadWords(tag string) {
	if err := translations.Load(tag); err != nil {
		fmt.Fprintln(os.Stderr, "attache:", err)
	}
}

func (a *App) applyLook() {
	a.toolkit.Settings().SetTheme(theme.New(a.choices.Look, a.choices.Text))
}

// begin does, behind the open window, what need not be done before it: the
// samples of a new library, findings by newer rules, the search, the PDF reader.
func (a *App) begin() {
	library := a.bench.Library
	a.screens.documents.Await(true)
	task.Run(a.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, offerSamples(ctx, library)
	}, func(_ bool, err error) {
		a.bench.Notices.Problem(err)
		a.screens.documents.Await(false)
		a.catchUp() // what can be searched is not kept waiting for newer rules
		a.renewFindings()
	})
}

// renewFindings finds by newer rules, in a library that was read by older ones,
// and draws up what its documents are compared by.
func (a *App) renewFindings() {
	library := a.bench.Library
	task.Run(a.bench.Tasks, "", func(ctx context.Context, p *task.Progress) (bool, error) {
		err := library.RefreshFindings(ctx, func(step workspace.Progress) {
			p.Report(lang.L("Looking again by newer rules: {{.Done}} of {{.Total}}", map[string]any{
				"Done": text.Number(step.Done), "Total": text.Number(step.Total),
			}), step.Done, step.Total)
		})
		if err != nil {
			return false, err
		}
		return true, library.RefreshSketches(ctx)
	}, func(_ bool, err error) {
		a.bench.Notices.Problem(err)
		a.catchUp()
		a.warmUp()
		a.screens.handout.Sweep()
	})
}

// warmUp readies the reader of PDFs, last of all and once for a computer.
func (a *App) warmUp() {
	task.Run(a.bench.Tasks, "", func(context.Context, *task.Progress) (bool, error) {
		return true, workspace.WarmUp()
	}, func(_ bool, err error) { a.bench.Notices.Problem(err) })
}

// offerSamples loads the samples into a library that is new. It does so once,
// so that samples which were removed stay away.
func offerSamples(ctx context.Context, library *workspace.Workspace) error {
	offered, err := library.Setting(ctx, settingSamples)
	if err != nil || offered != "" {
		return err
	}
	entries, err := library.Documents(ctx)
	if err != nil {
		return err
	}
	if len(entries) == 0 {
		if err := library.LoadSamples(ctx); err != nil {
			return err
		}
	}
	return library.SetSetting(ctx, settingSamples, "yes")
}
