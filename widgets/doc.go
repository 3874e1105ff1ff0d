// Package widgets holds the controls that Attaché's screens are made of: the
// reader, lists of passages, cards for clippings and findings, the builder's
// sections, the printed page. They show values of package briefing and report
// by callbacks what a person wants.
//
// It must not know files, databases, the index or any screen; it keeps nothing
// beyond what it shows. Everything in it is called on the window's thread.
package widgets
