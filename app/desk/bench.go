// Package desk is the furniture of the window: the frame with its three panes
// and its navigation, what every screen works with, and the headings, columns
// and fields that screens are made of.
//
// It must not know any screen.
package desk

import (
	"attache/app/notice"
	"attache/app/task"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
)

// Bench is what every screen works with. It is made once and shared.
type Bench struct {
	Library *workspace.Workspace
	Tasks   *task.Runner
	// Changes makes what a person does to the library, in order.
	Changes *task.Queue
	Notices *notice.Board
	Window  fyne.Window
	// OnHint shows what the thing under the pointer does, in words, or "" when
	// the pointer has left it.
	OnHint func(string)
}

func (b *Bench) hint(text string) {
	if b.OnHint != nil {
		b.OnHint(text)
	}
}
