// Package windowtest drives the built program in a real window, under a
// display of its own, as a person would: by keys, looking at what is on the
// disk and on the screen. Its tests are built with the tag "window":
//
//	go test -tags window ./app/windowtest
//
// It must not know how the window is made.
package windowtest
