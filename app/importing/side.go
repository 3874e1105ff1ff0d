package importing

import (
	"strings"

	"attache/app/desk"
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
)

// side says which document stands on one side.
type side struct {
	which, title, about, file *desk.Ink
	content                   fyne.CanvasObject
}

func newSide(which string, open func()) *side {
	s := &side{which: desk.Caption(strings.ToUpper(which)), title: desk.Line("").Shrinking(), about: desk.Small("").Shrinking(), file: desk.Small("").Shrinking()}
	s.title.Embolden()
	read := desk.QuietButton(lang.L("Read"), nil, open)
	s.content = container.NewBorder(nil, nil, nil, container.NewVBox(read),
		container.New(layout.NewCustomPaddedVBoxLayout(1), s.which, s.title, s.about, s.file))
	return s
}

// call names the side: "New".
func (s *side) call(which string) { s.which.SetText(strings.ToUpper(which)) }

func (s *side) show(d *briefing.Document) {
	p := d.Provenance
	s.title.SetText(firstOf(p.Title, p.FileName))
	var parts []string
	for _, part := range []string{p.Publisher, p.Symbol, p.Date.String(), p.Language} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	s.about.SetText(strings.Join(parts, " · "))
	s.file.SetText(p.FileName)
}

func firstOf(all ...string) string {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}
