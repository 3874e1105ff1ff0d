package page

// Points is a length in points: 1/72 of an inch.
type Points float64

// Size is the size of a sheet.
type Size struct{ Width, Height Points }

// Rect is an area of a page, measured from the page's top left corner.
type Rect struct{ X, Y, Width, Height Points }

// Contains reports whether the point lies in r.
func (r Rect) Contains(x, y Points) bool {
	return r.X <= x && x < r.X+r.Width && r.Y <= y && y < r.Y+r.Height
}

// Union is the smallest area that holds both; an area without extent counts for nothing.
func (r Rect) Union(o Rect) Rect {
	if o.Width == 0 && o.Height == 0 {
		return r
	}
	if r.Width == 0 && r.Height == 0 {
		return o
	}
	x, y := min(r.X, o.X), min(r.Y, o.Y)
	return Rect{x, y, max(r.X+r.Width, o.X+o.Width) - x, max(r.Y+r.Height, o.Y+o.Height) - y}
}
