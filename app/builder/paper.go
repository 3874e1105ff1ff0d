package builder

import (
	"context"
	"time"

	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"
)

// leisure is how long a hand rests before the pages are counted again.
const leisure = 600 * time.Millisecond

// measure counts, when the hand rests, the pages that a briefing takes.
func (p *Pane) measure(b briefing.Briefing) {
	if p.Options == nil || b.ID == "" {
		return
	}
	library, options := p.bench.Library, p.Options()
	p.paging.Call(func() {
		p.pages.Run(func(ctx context.Context, _ *task.Progress) (workspace.PageLength, error) {
			h, err := library.HandoutOf(ctx, b, options)
			if err != nil {
				return workspace.PageLength{}, err
			}
			return h.PageLength(b, options)
		}, func(n workspace.PageLength, err error) {
			// What cannot be laid out is told where the pages are shown.
			if err == nil && b.ID == p.id {
				p.list.SetPages(widgets.Pages{Total: n.Pages, Sections: n.Sections})
			}
		})
	})
}

// Measure counts the pages again: how they are printed has changed.
func (p *Pane) Measure() { p.measure(p.shown.briefing) }
