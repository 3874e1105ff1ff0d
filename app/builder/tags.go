package builder

import (
	"slices"
	"strings"

	"attache/app/desk"
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/lang"
)

// star marks a clipping as important, or no longer.
func (p *Pane) star(item briefing.ItemID) {
	c, ok := p.clippingOf(item)
	if !ok || p.OnUpdate == nil {
		return
	}
	said := lang.L("Starred.")
	if c.Starred {
		said = lang.L("No longer starred.")
	}
	p.OnUpdate(c.ID, said, func(k *briefing.Clipping) { k.Starred = !c.Starred })
}

// tags opens the themes of a clipping.
func (p *Pane) tags(item briefing.ItemID) {
	c, ok := p.clippingOf(item)
	if !ok || p.OnUpdate == nil {
		return
	}
	words := desk.NewEntry()
	words.SetText(strings.Join(c.Tags, ", "))
	known := desk.Remark("")
	if all := p.knownTags(); len(all) > 0 {
		known.SetText(lang.L("Used so far: {{.Themes}}", map[string]any{"Themes": strings.Join(all, ", ")}))
	}
	save, cancel := desk.MainButton(lang.L("Save"), nil, nil), desk.QuietButton(lang.L("Cancel"), nil, nil)
	d := dialog.NewCustomWithoutButtons(lang.L("Themes"), container.NewVBox(
		desk.Field(lang.L("Themes, with commas between them"), words), known,
		container.NewBorder(nil, nil, nil, container.NewHBox(cancel, save))), p.bench.Window)
	save.OnTapped = func() {
		d.Hide()
		tags := parseTags(words.Text)
		p.OnUpdate(c.ID, lang.L("Themes changed."), func(c *briefing.Clipping) { c.Tags = tags })
	}
	cancel.OnTapped = d.Hide
	words.OnSubmitted = func(string) { save.OnTapped() }
	words.OnKey = func(ev *fyne.KeyEvent) bool {
		if ev.Name == fyne.KeyEscape {
			d.Hide()
		}
		return ev.Name == fyne.KeyEscape
	}
	d.Resize(fyne.NewSize(480, 0))
	d.Show()
	p.bench.Window.Canvas().Focus(words)
}

// knownTags are the themes that the library uses, in order.
func (p *Pane) knownTags() []string {
	var all []string
	for _, c := range p.shown.clippings {
		all = append(all, c.Tags...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// parseTags reads themes with commas between them, each once.
func parseTags(s string) []string {
	var tags []string
	for _, t := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' || r == '،' || r == '，' }) {
		t = strings.Join(strings.Fields(strings.TrimLeft(strings.TrimSpace(t), "#")), " ")
		if t != "" && !slices.Contains(tags, t) {
			tags = append(tags, t)
		}
	}
	return tags
}
