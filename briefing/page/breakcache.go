package page

import "sync"

// maxBreaks is how many texts each half of the cache holds.
const maxBreaks = 4096

// breakCache keeps where the lines of a text may end, which depends on nothing
// but the text: after an edit all others are as they were. What was not asked
// for while the young half filled is forgotten with the old one.
type breakCache struct {
	mu         sync.Mutex
	young, old map[breakKey][]breakpoint
}

type breakKey struct {
	text     string
	verbatim bool
}

var breaks = breakCache{young: map[breakKey][]breakpoint{}}

// of returns the breakpoints of a text. They are shared and must not be changed.
func (c *breakCache) of(text string, verbatim bool) []breakpoint {
	k := breakKey{text, verbatim}
	c.mu.Lock()
	points, ok := c.young[k]
	if !ok {
		if points, ok = c.old[k]; ok {
			c.add(k, points)
		}
	}
	c.mu.Unlock()
	if ok {
		return points
	}
	points = breakpoints(text, verbatim)
	c.mu.Lock()
	c.add(k, points)
	c.mu.Unlock()
	return points
}

func (c *breakCache) add(k breakKey, points []breakpoint) {
	if len(c.young) >= maxBreaks {
		c.young, c.old = map[breakKey][]breakpoint{}, c.young
	}
	c.young[k] = points
}
