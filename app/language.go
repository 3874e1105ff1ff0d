package app

// speak has the window speak another language at once: its screens are made
// anew, and what was open is open again. The library stays as it is, with all
// that can be undone.
func (a *App) speak(language string) {
	a.remember() // and write what was typed
	open := a.session()
	a.loadWords(language)
	a.stale = map[string]bool{}
	a.ready = false
	a.build()
	a.restore(open)
}
