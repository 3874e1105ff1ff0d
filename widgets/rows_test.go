package widgets

import (
	"math/rand/v2"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// plainRows are rows of given heights, which are guessed wrongly.
type plainRows struct {
	widget.BaseWidget
	rows    *rows
	heights []float32
	drawn   map[int]int
}

func newPlainRows(t *testing.T, heights []float32) *plainRows {
	plainApp(t)
	p := &plainRows{heights: heights, drawn: map[int]int{}}
	p.rows = newRows(p)
	p.ExtendBaseWidget(p)
	w := test.NewTempWindow(t, p)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(200, 300))
	return p
}

func (p *plainRows) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(p.rows) }
func (p *plainRows) rowCount() int                       { return len(p.heights) }
func (p *plainRows) rowEstimate(int) float32             { return 50 }
func (p *plainRows) drawRow(pen *pen, i int, _ rowHover) float32 {
	if !pen.measure {
		p.drawn[i]++
	}
	return p.heights[i]
}
func (p *plainRows) pressed(int, string, *desktop.MouseEvent) {}
func (p *plainRows) clicked(int, string, *desktop.MouseEvent) {}
func (p *plainRows) doubleClicked(int, string)                {}

// inSight fails unless the rows shown cover the view without gaps.
func (p *plainRows) inSight(t *testing.T) {
	t.Helper()
	r := p.rows
	top, bottom := r.scroll.Offset.Y, min(r.scroll.Offset.Y+r.Size().Height, r.total())
	for y := top; y < bottom; y++ {
		i := r.rowAt(y)
		v := r.body.shown[i]
		if v == nil {
			t.Fatalf("row %d at %v is not shown; in sight is %v to %v", i, y, top, bottom)
		}
		if v.box.Position().Y != r.tops[i] || v.box.Size().Height != p.heights[i] {
			t.Fatalf("row %d lies at %v, %v high; want %v, %v", i, v.box.Position().Y, v.box.Size().Height, r.tops[i], p.heights[i])
		}
	}
}

func TestRowsOfAnyHeight(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		heights := make([]float32, 1+random.IntN(300))
		for i := range heights {
			heights[i] = float32(5 + random.IntN(400))
		}
		p := newPlainRows(t, heights)
		p.inSight(t)
		for range 60 {
			switch random.IntN(4) {
			case 0:
				i := random.IntN(len(heights))
				p.rows.reveal(i)
				top, bottom := p.rows.tops[i], p.rows.tops[i+1]
				view := p.rows.scroll.Offset.Y
				if heights[i] <= 300 && (top < view-0.5 || bottom > view+300.5) {
					t.Fatalf("row %d from %v to %v is not in sight at %v", i, top, bottom, view)
				}
			case 1:
				p.rows.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, float32(random.IntN(800)-400))})
			case 2:
				p.rows.scrollBy(float32(random.IntN(2000) - 1000))
			default:
				p.rows.repaint()
			}
			p.inSight(t)
		}
	}
}

// What is in sight stays where it is while heights above it are learnt.
func TestRowsDoNotJumpWhileScrollingUp(t *testing.T) {
	heights := make([]float32, 100)
	for i := range heights {
		heights[i] = float32(20 + i*37%150)
	}
	p := newPlainRows(t, heights)
	p.rows.scrollBy(1e6)
	for p.rows.scroll.Offset.Y > 0 {
		row, within := p.rows.anchor()
		p.rows.scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 15)})
		if p.rows.scroll.Offset.Y == 0 {
			break
		}
		moved := p.rows.tops[row] + within - p.rows.scroll.Offset.Y
		if moved < 14.9 || moved > 15.1 {
			t.Fatalf("row %d moved by %v for a scroll of 15", row, moved)
		}
	}
}

func TestRowsDrawOnlyWhatChanged(t *testing.T) {
	heights := make([]float32, 1000)
	for i := range heights {
		heights[i] = 50
	}
	p := newPlainRows(t, heights)
	clear(p.drawn)
	p.rows.scrollBy(100)
	if len(p.drawn) > 2 {
		t.Errorf("scrolling by two rows drew %v", p.drawn)
	}
	clear(p.drawn)
	p.rows.body.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(10, 210)}})
	p.rows.body.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(10, 260)}})
	if p.drawn[4] != 2 || p.drawn[5] != 1 || len(p.drawn) != 2 {
		t.Errorf("the pointer passed from row 4 to row 5 and drew %v", p.drawn)
	}
}

func TestRowsKeepTheirPlaceWhenTheWidthChanges(t *testing.T) {
	heights := make([]float32, 200)
	for i := range heights {
		heights[i] = 40
	}
	p := newPlainRows(t, heights)
	p.rows.scrollBy(3333)
	row, _ := p.rows.anchor()
	p.rows.Resize(fyne.NewSize(150, 300))
	if now, _ := p.rows.anchor(); now != row {
		t.Errorf("row %d was at the top, now %d is", row, now)
	}
}
