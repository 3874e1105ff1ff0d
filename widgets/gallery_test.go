package widgets_test

import (
	"flag"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	own "attache/app/theme"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

var (
	gallery = flag.String("gallery", "", "a folder in which each widget is left as a picture, in each state and look")
	update  = flag.Bool("update", false, "write the masters anew")
)

// exhibit is one state of one widget.
type exhibit struct {
	name string
	size fyne.Size
	make func(w fyne.Window) fyne.CanvasObject
	// pose brings the widget into its state once it is shown.
	pose func(w fyne.Window, o fyne.CanvasObject)
	pane bool    // stands on a side pane
	text float32 // how large letters are, 0 for 1
	// foreign words need the fonts of the system, so that their pictures
	// differ from machine to machine and no master holds them.
	foreign bool
}

// TestGallery compares every exhibit with its master; with -gallery it keeps
// the pictures for a person to look at.
func TestGallery(t *testing.T) {
	for _, e := range exhibits() {
		t.Run(e.name, func(t *testing.T) {
			for _, look := range []own.Look{own.LookLight, own.LookDark} {
				show(t, e, look, 1)
				if *gallery != "" {
					show(t, e, look, 2)
				}
			}
		})
	}
}

func show(t *testing.T, e exhibit, look own.Look, scale float32) {
	t.Helper()
	a := test.NewTempApp(t)
	a.Settings().SetTheme(own.New(look, e.text))
	w := test.NewTempWindow(t, canvas.NewRectangle(nil))
	w.SetPadded(false)
	w.Canvas().(software.WindowlessCanvas).SetScale(scale)
	o := e.make(w)
	ground := theme.ColorNameBackground
	if e.pane {
		ground = "attachePane"
	}
	w.SetContent(container.NewStack(canvas.NewRectangle(own.New(look, e.text).Color(ground, 0)), o))
	w.Resize(e.size)
	if e.pose != nil {
		e.pose(w, o)
	}
	switch {
	case scale != 1:
	case !e.foreign:
		compare(t, e.name+"-"+string(look)+".xml", w.Canvas())
	case !strings.Contains(test.RenderToMarkup(w.Canvas()), "<text"):
		t.Errorf("%s, %s: no words are drawn", e.name, look)
	}
	if *gallery != "" {
		keep(t, w.Canvas().Capture(), e.name, look, scale)
	}
}

func compare(t *testing.T, master string, c fyne.Canvas) {
	t.Helper()
	if !*update {
		test.AssertRendersToMarkup(t, master, c)
		return
	}
	if err := os.WriteFile(filepath.Join("testdata", master), []byte(test.RenderToMarkup(c)), 0o644); err != nil {
		t.Fatal(err)
	}
}

func keep(t *testing.T, img image.Image, name string, look own.Look, scale float32) {
	t.Helper()
	suffix := map[float32]string{1: "", 2: "@2x"}[scale]
	f, err := os.Create(filepath.Join(*gallery, name+"-"+string(look)+suffix+".png"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
}
