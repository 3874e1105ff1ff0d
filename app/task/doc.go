// Package task runs work off the window's thread and brings its results back
// to it. It is the only place of the window that starts goroutines or calls
// fyne.Do; everything else in app and widgets runs on the window's thread.
//
// It must not know what the work is: no screen, no workspace, no widget.
package task
