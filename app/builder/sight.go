package builder

import (
	"attache/briefing"
)

// beginEdit puts the caret into what was just added.
func (p *Pane) beginEdit() {
	switch {
	case p.editNext != "":
		if s, _, ok := p.shown.briefing.Find(p.editNext); ok {
			item := p.editNext
			p.editNext = ""
			p.list.Edit(p.shown.briefing.Sections[s].ID, item)
		}
	case p.editHead != "":
		if _, err := p.shown.briefing.Section(p.editHead); err == nil {
			section := p.editHead
			p.editHead = ""
			p.list.Edit(section, "")
		}
	}
}

// Bring brings what was just kept in sight, now or when it is there.
func (p *Pane) Bring(id briefing.ClippingID) {
	p.bring = id
	p.bringInSight()
}

func (p *Pane) bringInSight() {
	if p.bring == "" {
		return
	}
	for _, s := range p.shown.briefing.Sections {
		for _, it := range s.Items {
			if it.Clipping == p.bring {
				p.bring = ""
				p.list.Select(s.ID, it.ID)
				return
			}
		}
	}
}
