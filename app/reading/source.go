package reading

import (
	"context"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

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

// Source is the form with where a document comes from: what a note at the
// foot of a handout says of it.
type Source struct {
	// OnBack leaves the form.
	OnBack func()

	bench   *desk.Bench
	delay   *task.Delay
	id      briefing.DocumentID
	shown   briefing.Provenance
	filling bool

	fields  []sourceField
	date    *desk.Entry
	hint    *desk.Ink
	file    *widget.Label
	content fyne.CanvasObject
}

// sourceField is a line of the form and what it stands for.
type sourceField struct {
	entry *desk.Entry
	value func(*briefing.Provenance) *string
	// origin is the field's name among the origins, note where it was read.
	origin string
	note   *desk.Ink
}

// NewSource returns an empty form; see Show.
func NewSource(b *desk.Bench) *Source {
	s := &Source{bench: b, delay: task.NewDelay(b.Tasks, rest), hint: desk.Warning("")}
	field := func(label, origin string, value func(*briefing.Provenance) *string) fyne.CanvasObject {
		f := sourceField{entry: desk.NewEntry(), value: value, origin: origin, note: desk.Remark("")}
		f.entry.OnChanged = func(string) { s.changed() }
		s.fields = append(s.fields, f)
		return desk.Field(label, desk.Below(f.entry, f.note))
	}
	s.date = desk.NewEntry()
	s.date.PlaceHolder = lang.L("2026-10-12, 2026-10 or 2026")
	s.date.OnChanged = func(string) { s.changed() }
	s.file = desk.Prose("")
	s.file.Importance = widget.LowImportance
	bar := desk.Bar(container.NewHBox(desk.QuietButton(lang.L("Back"), theme.NavigateBackIcon(), func() { call(s.OnBack) }),
		container.NewCenter(desk.Title(lang.L("Where it comes from")))))
	s.content = desk.Page(bar, desk.Form(
		field(lang.L("Title"), "title", func(p *briefing.Provenance) *string { return &p.Title }),
		desk.Fields(
			field(lang.L("Publisher"), "publisher", func(p *briefing.Provenance) *string { return &p.Publisher }),
			desk.Field(lang.L("Date"), desk.Below(s.date, s.hint))),
		desk.Fields(
			field(lang.L("Symbol"), "symbol", func(p *briefing.Provenance) *string { return &p.Symbol }),
			field(lang.L("Kind of document"), "genre", func(p *briefing.Provenance) *string { return &p.Genre })),
		desk.Fields(
			field(lang.L("Event"), "event", func(p *briefing.Provenance) *string { return &p.Event }),
			field(lang.L("Place"), "place", func(p *briefing.Provenance) *string { return &p.Place })),
		desk.Fields(
			field(lang.L("Language"), "language", func(p *briefing.Provenance) *string { return &p.Language }),
			field(lang.L("Agenda item"), "agendaItem", func(p *briefing.Provenance) *string { return &p.AgendaItem })),
		field(lang.L("Web address"), "address", func(p *briefing.Provenance) *string { return &p.Address }),
		s.file,
	))
	return s
}

// Content is the form.
func (s *Source) Content() fyne.CanvasObject { return s.content }

// Focus is what gets the keys.
func (s *Source) Focus() fyne.Focusable { return s.fields[0].entry }

// Show fills the form in for a document.
func (s *Source) Show(id briefing.DocumentID) {
	s.Flush()
	library := s.bench.Library
	task.Run(s.bench.Tasks, "", func(ctx context.Context, _ *task.Progress) (*briefing.Document, error) {
		return library.Document(ctx, id)
	}, func(d *briefing.Document, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.fill(d)
	})
}

func (s *Source) fill(d *briefing.Document) {
	s.filling = true
	defer func() { s.filling = false }()
	s.id, s.shown = d.ID, d.Provenance
	for _, f := range s.fields {
		f.entry.SetText(*f.value(&s.shown))
		f.note.SetText(origin(s.shown.Origins[f.origin]))
	}
	s.date.SetText(s.shown.Date.String())
	s.hint.SetText("")
	s.file.SetText(lang.L("From the file {{.File}}. Its text is never changed.", map[string]any{"File": s.shown.FileName}))
}

// origin says where a value was read.
func origin(o string) string {
	switch o {
	case "":
		return ""
	case briefing.OriginPerson:
		return lang.L("Entered by hand")
	}
	first, n := utf8.DecodeRuneInString(o)
	return string(unicode.ToUpper(first)) + o[n:]
}

// Flush saves what was typed and not yet saved.
func (s *Source) Flush() { s.delay.Flush() }

func (s *Source) changed() {
	if !s.filling && s.id != "" {
		s.delay.Call(s.save)
	}
}

func (s *Source) save() {
	next := s.shown
	for _, f := range s.fields {
		*f.value(&next) = strings.TrimSpace(f.entry.Text)
	}
	date, err := briefing.ParseDate(s.date.Text)
	s.hint.SetText("")
	if err != nil {
		s.hint.SetText(lang.L("Write 2024-07-25, 2024-07 or 2024"))
		date = s.shown.Date
	}
	next.Date = date
	s.shown = next
	id, library := s.id, s.bench.Library
	task.Change(s.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, library.SetProvenance(ctx, id, next)
	}, func(_ bool, err error) { s.bench.Notices.Problem(err) })
}
