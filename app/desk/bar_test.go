package desk

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

func block(w, h float32) *canvas.Rectangle {
	r := canvas.NewRectangle(nil)
	r.SetMinSize(fyne.NewSize(w, h))
	return r
}

func TestBarMovesActionsBelow(t *testing.T) {
	for _, c := range []struct {
		name  string
		width float32
		// rows are the numbers of the rows that the objects stand in.
		rows []int
	}{
		{"room for all", 500, []int{0, 0, 0, 0}},
		{"room for the actions", 330, []int{0, 1, 1, 1}},
		{"room for two actions", 230, []int{0, 1, 1, 2}},
		{"room for one", 110, []int{0, 1, 2, 3}},
	} {
		t.Run(c.name, func(t *testing.T) {
			objects := []fyne.CanvasObject{block(60, 30), block(100, 20), block(100, 20), block(100, 20)}
			hidden := block(400, 20)
			hidden.Hide()
			l := &barLayout{}
			all := append(objects[:4:4], hidden)
			l.Layout(all, fyne.NewSize(c.width, 30))
			high := l.MinSize(all).Height
			row, top := 0, objects[0].Position().Y
			for i, o := range objects {
				if i > 0 && o.Position().Y > top+20 {
					row, top = row+1, o.Position().Y
				}
				if row != c.rows[i] {
					t.Errorf("object %d stands in row %d, want %d", i, row, c.rows[i])
				}
				if end := o.Position().X + o.Size().Width; end > c.width || o.Position().X < 0 {
					t.Errorf("object %d stands from %v to %v of %v", i, o.Position().X, end, c.width)
				}
				if end := o.Position().Y + o.Size().Height; end > high {
					t.Errorf("object %d ends at %v, the bar at %v", i, end, high)
				}
				for j, other := range objects[:i] {
					if overlap(o, other) {
						t.Errorf("objects %d and %d overlap", i, j)
					}
				}
			}
		})
	}
}

func overlap(a, b fyne.CanvasObject) bool {
	ap, as, bp, bs := a.Position(), a.Size(), b.Position(), b.Size()
	return ap.X < bp.X+bs.Width && bp.X < ap.X+as.Width && ap.Y < bp.Y+bs.Height && bp.Y < ap.Y+as.Height
}
