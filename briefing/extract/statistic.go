package extract

import "attache/briefing"

// statistics finds the sentences that state a figure.
func (a *analysis) statistics() []briefing.Finding { return nil }
