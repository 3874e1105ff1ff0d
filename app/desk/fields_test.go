package desk

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestFieldsStackWhereNarrow(t *testing.T) {
	objects := []fyne.CanvasObject{block(50, 40), block(50, 40)}
	l := &fieldsLayout{}
	for _, c := range []struct {
		width, high float32
		second      fyne.Position
	}{
		{2*fieldLeast + 20, 40, fyne.NewPos(fieldLeast+12, 0)},
		{2*fieldLeast - 1, 80 + fieldsGap, fyne.NewPos(0, 40+fieldsGap)},
	} {
		l.Layout(objects, fyne.NewSize(c.width, 40))
		if got := l.MinSize(objects).Height; got != c.high {
			t.Errorf("%v wide they are %v high, want %v", c.width, got, c.high)
		}
		if got := objects[1].Position(); got != c.second {
			t.Errorf("%v wide the second stands at %v, want %v", c.width, got, c.second)
		}
	}
}
