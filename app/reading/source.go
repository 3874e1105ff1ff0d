package reading

import (
	"context"
	"strings"
	"time"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// rest is how long a hand rests before what it typed is saved.
const rest = 700 * time.Millisecond

// Source is the form with where documents come from: what a note at the foot
// of a handout says of them. With several documents, what is typed is set for
// all of them, and what is not touched stays as it is in each.
type Source struct {
	// OnBack leaves the form.
	OnBack func()

	bench *desk.Bench
	delay *task.Delay
	ids   []briefing.DocumentID
	shown []briefing.Provenance
	// filling is set while the form is filled in by the program.
	filling bool

	fields  []*sourceField
	title   *desk.Ink
	file    *widget.Label
	content fyne.CanvasObject
}

// NewSource returns an empty form; see Show.
func NewSource(b *desk.Bench) *Source {
	s := &Source{bench: b, delay: task.NewDelay(b.Tasks, rest), title: desk.Title(lang.L("Where it comes from")).Shrinking()}
	s.fields = sourceFields()
	at := map[string]fyne.CanvasObject{}
	for _, f := range s.fields {
		f.entry.OnChanged = func(string) { s.changed(f) }
		at[f.name] = desk.Field(f.label, desk.Below(desk.Below(f.entry, f.wrong), f.note))
	}
	s.file = desk.Prose("")
	s.file.Importance = widget.LowImportance
	back := desk.QuietButton(lang.L("Back"), theme.NavigateBackIcon(), func() { call(s.OnBack) })
	s.content = desk.Page(desk.Bar(container.NewBorder(nil, nil, back, nil, s.title)), desk.Form(
		at["title"],
		desk.Fields(at["publisher"], at["authors"]),
		desk.Fields(at["date"], at["place"]),
		desk.Fields(at["genre"], at["language"]),
		desk.Group(lang.L("The meeting"),
			at["event"],
			desk.Fields(at["session"], at["agendaItem"])),
		desk.Group(lang.L("Where to find it"),
			at["symbol"],
			at["address"]),
		s.file,
	))
	return s
}

// Content is the form.
func (s *Source) Content() fyne.CanvasObject { return s.content }

// Focus is what gets the keys.
func (s *Source) Focus() fyne.Focusable { return s.fields[0].entry }

// Show fills the form in for documents.
func (s *Source) Show(ids ...briefing.DocumentID) {
	s.Flush()
	s.ids = ids
	s.load(true)
}

// Reload fills in what has become of the documents, but for the line that is
// being typed in.
func (s *Source) Reload() {
	if len(s.ids) > 0 && !s.waiting() {
		s.load(false)
	}
}

func (s *Source) load(fresh bool) {
	library, ids := s.bench.Library, s.ids
	task.Run(s.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) ([]briefing.Provenance, error) {
		var all []briefing.Provenance
		for _, id := range ids {
			d, err := library.Document(ctx, id)
			if err != nil {
				return nil, err
			}
			all = append(all, d.Provenance)
		}
		return all, nil
	}, func(all []briefing.Provenance, err error) {
		switch {
		case err != nil:
			s.bench.Notices.Problem(err)
		case fresh || !s.waiting():
			s.fill(all, fresh)
		}
	})
}

// waiting reports whether something was typed and is not saved yet.
func (s *Source) waiting() bool {
	for _, f := range s.fields {
		if f.typed {
			return true
		}
	}
	return false
}

func (s *Source) fill(all []briefing.Provenance, fresh bool) {
	s.filling = true
	defer func() { s.filling = false }()
	s.shown = all
	focused := s.bench.Window.Canvas().Focused()
	for _, f := range s.fields {
		if fresh || focused != fyne.Focusable(f.entry) || f.entry.Text == f.common(all) {
			f.fill(all)
		}
	}
	if len(all) == 1 {
		s.title.SetText(lang.L("Where it comes from"))
		s.file.SetText(lang.L("From the file {{.File}}. Its text is never changed.", map[string]any{"File": all[0].FileName}))
		return
	}
	s.title.SetText(lang.N("Where {{.Count}} documents come from", len(all), map[string]any{"Count": len(all)}))
	s.file.SetText(lang.L("What you type is set for all of them; what you leave alone stays as it is in each."))
}

// Flush saves what was typed and not yet saved.
func (s *Source) Flush() { s.delay.Flush() }

func (s *Source) changed(f *sourceField) {
	if s.filling || len(s.ids) == 0 {
		return
	}
	f.typed = true
	s.delay.Call(s.save)
}

// save stores what was typed, and nothing else.
func (s *Source) save() {
	var edits []func(*briefing.Provenance)
	for _, f := range s.fields {
		if !f.typed {
			continue
		}
		f.typed = false
		value := strings.TrimSpace(f.entry.Text)
		f.wrong.SetText("")
		if err := f.set(&briefing.Provenance{}, value); err != nil {
			f.wrong.SetText(lang.L("Write 2024-07-25, 2024-07 or 2024"))
			continue
		}
		edits = append(edits, func(p *briefing.Provenance) { _ = f.set(p, value) }) // it fits, as was just seen
	}
	if len(edits) == 0 {
		return
	}
	ids, library := s.ids, s.bench.Library
	task.Change(s.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, library.EditProvenances(ctx, ids, func(p *briefing.Provenance) {
			for _, edit := range edits {
				edit(p)
			}
		})
	}, func(_ bool, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.bench.Notices.Undoable(said(len(ids)))
	})
}

func said(n int) string {
	if n == 1 {
		return lang.L("Saved. The text of the document is as it was.")
	}
	return lang.N("Saved for {{.Count}} documents.", n, map[string]any{"Count": n})
}
