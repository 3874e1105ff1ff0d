package source

import (
	"fmt"

	"attache/briefing"
)

// list drafts the items of a list; a list within it has its style unless it
// names its own.
func (o *odt) list(e *element, depth int, style string) {
	if own := e.get("style-name"); own != "" {
		style = own
	}
	level := o.level(style, depth)
	next := o.start(e, level, style, depth)
	for _, item := range e.kids {
		if item.name != "list-item" && item.name != "list-header" {
			continue
		}
		marker, number := "• ", ""
		o.numbers = o.numbers[:min(depth, len(o.numbers))]
		if isNumbered(level) {
			next = atoiOr(item.get("start-value"), next)
			marker, number = o.number(level, next)
			next++
		}
		for len(o.numbers) <= depth {
			o.numbers = append(o.numbers, "")
		}
		first := item.name == "list-item"
		for _, k := range item.kids {
			switch {
			case k.name == "list":
				o.list(k, depth+1, style)
			case (k.name == "p") && first:
				if s := o.line(k); s != "" {
					o.d.add(briefing.Block{Role: briefing.RoleListItem, Level: depth, Number: number}, marker+s)
					first = false
				}
				o.frames(k)
			case k.name != "":
				o.blocks(&element{kids: []*element{k}}, depth+1)
			}
		}
		for _, key := range []string{listKey(style, depth), e.get("id")} {
			o.last[key] = next - 1
		}
	}
}

func listKey(style string, depth int) string { return fmt.Sprintf("%s %d", style, depth) }

// start is the first number of a list, which may go on from another.
func (o *odt) start(e, level *element, style string, depth int) int {
	if id := e.get("continue-list"); id != "" {
		if n, ok := o.last[id]; ok {
			return n + 1
		}
	}
	if e.get("continue-numbering") == "true" {
		return o.last[listKey(style, depth)] + 1
	}
	return max(1, atoiOr(level.get("start-value"), 1))
}

func isNumbered(level *element) bool {
	return level != nil && level.name == "list-level-style-number" && level.get("num-format") != ""
}

// number writes an item's number as its level asks, with those of the levels
// around it where they are shown.
func (o *odt) number(level *element, n int) (marker, number string) {
	own := ordinal(n, level.get("num-format"))
	number = own
	if shown := atoiOr(level.get("display-levels"), 1); shown > 1 {
		for i := len(o.numbers) - 1; i >= 0 && shown > 1 && o.numbers[i] != ""; i-- {
			number = o.numbers[i] + "." + number
			shown--
		}
	}
	o.numbers = append(o.numbers, own)
	marker = level.get("num-prefix") + number + level.get("num-suffix") + " "
	if level.get("num-prefix") == "(" {
		number = "(" + number + ")"
	}
	return marker, number
}

// level is what a list style says of a depth.
func (o *odt) level(style string, depth int) *element {
	s := o.lists[style]
	if s == nil {
		return nil
	}
	for _, l := range s.kids {
		if atoiOr(l.get("level"), 0) == depth+1 {
			return l
		}
	}
	return nil
}
