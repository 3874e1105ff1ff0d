package extract

import "attache/briefing"

// recommendations finds what somebody is asked to do.
func (a *analysis) recommendations() []briefing.Finding { return nil }
