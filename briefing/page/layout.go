package page

import (
	"errors"
	"slices"
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

// layoutOnce lays out at one size. The contents move the pages that they
// name: they are set anew until all numbers are right.
func layoutOnce(manuscript *Manuscript, o Options, m Measurer) *Document {
	t := newTypesetter(manuscript, o, m)
	head := t.setAll()
	d := t.draw(t.paginate())
	if o.Template.Contents == 0 || len(d.Pages) < o.Template.Contents || len(d.Outline) < 2 {
		return d
	}
	body, elements := t.rows, len(t.elements)-t.noteElements
	for range contentsPasses {
		entries := d.Outline
		t.elements = t.elements[:elements]
		t.rows = slices.Concat(body[:head], t.contentsRows(entries), body[head:])
		d = t.draw(t.paginate())
		if slices.EqualFunc(entries, d.Outline, func(a, b Entry) bool { return a.Page == b.Page }) {
			break
		}
	}
	return d
}

// contentsPasses is how often a table of contents is set anew at most. The
// first time its length is settled, the second time all numbers are.
const contentsPasses = 4

// fitSteps is how finely a text is made to fit.
const fitSteps = 32

// fit takes away white, leading and size of type as far as the number of
// pages asks for, but never sets the body below the template's minimum. When
// nothing helps, it returns the layout at full size, and says by how many lines
// even the smallest is too long and which item is longest.
func fit(manuscript *Manuscript, o Options, m Measurer, full *Document) *Document {
	body := o.Template.Styles[StyleBody].Size * o.scale()
	shrink := Points(0)
	if o.Template.Minimum > 0 && body > o.Template.Minimum {
		shrink = 1 - o.Template.Minimum/body
	}
	var best, smallest *Document
	for low, high := 1, fitSteps; low <= high; {
		step := (low + high) / 2
		smaller := o
		smaller.tightness = float64(step) / fitSteps
		scale := 1 - shrink*Points(smaller.tightness)
		smaller.Scale = float64(o.scale() * scale)
		d := layoutOnce(manuscript, smaller, m)
		if len(d.Pages) <= o.Template.Pages {
			size := strconv.FormatFloat(float64(body*scale), 'f', 1, 64)
			d.Notices = append(d.Notices, Notice{Kind: NoticeSmaller, Detail: size})
			best, high = d, step-1
		} else {
			smallest, low = d, step+1
		}
	}
	if best != nil {
		return best
	}
	item, lines := overflow(smallest, o.Template.Pages)
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
