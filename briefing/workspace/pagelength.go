package workspace

import (
	"attache/briefing"
	"attache/briefing/page"
)

// PageLength is how much paper a briefing takes.
type PageLength struct {
	Pages int
	// Sections are the parts of pages that the sections take, in their order.
	Sections []float64
}

// PageLength measures a handout that was made of a briefing with options.
func (h Handout) PageLength(b briefing.Briefing, o HandoutOptions) (PageLength, error) {
	options, err := o.page()
	if err != nil {
		return PageLength{}, err
	}
	n := PageLength{Pages: len(h.Pages.Pages), Sections: make([]float64, len(b.Sections))}
	paper := options.Paper
	if paper == "" {
		paper = page.A4
	}
	margin := options.Template.Margins[paper]
	room := float64(h.Pages.Size.Height - margin.Top - margin.Bottom)
	if room <= 0 {
		return n, nil
	}
	sections := map[briefing.ItemID]int{}
	for i, s := range b.Sections {
		for _, it := range s.Items {
			sections[it.ID] = i
		}
	}
	for _, p := range h.Pages.Pages {
		areas := map[int]page.Rect{}
		for _, op := range p.Operations {
			if s, ok := sections[op.Origin().Item]; ok {
				areas[s] = areas[s].Union(op.Bounds())
			}
		}
		for s, area := range areas {
			n.Sections[s] += float64(area.Height) / room
		}
	}
	return n, nil
}
