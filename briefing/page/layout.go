package page

import (
	"errors"
	"math"
	"strconv"

	"attache/briefing"
)

// Layout lays a briefing out on pages. The result is complete: whatever
// paints it breaks no line and moves nothing. It returns an error when the
// options hold no template; everything a person should know about the
// content comes as Notices.
func Layout(c Content, o Options, m Measurer) (*Document, error) {
	if len(o.Template.Styles) == 0 {
		return nil, &briefing.Problem{
			Subject: "The handout", Cause: "has no template",
			Remedy: "Choose a template and try again.", Err: errors.New("options without a template"),
		}
	}
	return LayoutManuscript(Compose(c, o), o, m), nil
}

// LayoutManuscript lays out what Compose has put into words. The template
// must be one that LoadTemplate has read.
func LayoutManuscript(manuscript *Manuscript, o Options, m Measurer) *Document {
	d := layoutOnce(manuscript, o, m)
	limit := o.Template.Pages
	if limit == 0 || len(d.Pages) <= limit {
		return d
	}
	return fit(manuscript, o, m, d)
}

func layoutOnce(manuscript *Manuscript, o Options, m Measurer) *Document {
	t := newTypesetter(manuscript, o, m)
	t.setAll()
	return t.draw(t.paginate())
}

// fitStep is by how much the type shrinks at a time, as a share of its size.
const fitStep = 0.01

// fit sets the type as large as its number of pages allows, but never below
// the template's minimum. When nothing helps, it returns the layout at full
// size and says by how much it is too long and what is longest.
func fit(manuscript *Manuscript, o Options, m Measurer, full *Document) *Document {
	body := o.Template.Styles[StyleBody].Size * o.scale()
	steps := 0
	if o.Template.Minimum > 0 && body > o.Template.Minimum {
		steps = int(math.Floor(float64(1-o.Template.Minimum/body) / fitStep))
	}
	var best *Document
	for low, high := 1, steps; low <= high; {
		step := (low + high) / 2
		smaller := o
		smaller.Scale = float64(o.scale()) * (1 - fitStep*float64(step))
		d := layoutOnce(manuscript, smaller, m)
		if len(d.Pages) <= o.Template.Pages {
			size := float64(body) * (1 - fitStep*float64(step))
			d.Notices = append(d.Notices, Notice{Kind: NoticeSmaller, Detail: strconv.FormatFloat(size, 'f', 1, 64)})
			best, high = d, step-1
		} else {
			low = step + 1
		}
	}
	if best != nil {
		return best
	}
	item, lines := overflow(full, o.Template.Pages)
	full.Notices = append(full.Notices, Notice{Kind: NoticeTooLong, Item: item, Detail: strconv.Itoa(lines)})
	return full
}

// overflow counts the lines past the allowed pages and finds the item with
// the most lines anywhere.
func overflow(d *Document, allowed int) (longest briefing.ItemID, lines int) {
	byItem := map[briefing.ItemID]int{}
	for i, p := range d.Pages {
		last := Points(-1)
		for _, op := range p.Operations {
			text, ok := op.(Text)
			if !ok || text.Item == "" || text.Baseline == last {
				continue
			}
			last = text.Baseline
			byItem[text.Item]++
			if i >= allowed {
				lines++
			}
			if byItem[text.Item] > byItem[longest] {
				longest = text.Item
			}
		}
	}
	return longest, lines
}
