package builder

import (
	"context"
	"fmt"
	"strings"
	"time"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// rest is how long a hand rests before what it typed is saved.
const rest = 700 * time.Millisecond

// languages are the languages of a handout's labels: the six of the United
// Nations, by their own names.
var languages = []struct{ tag, name string }{
	{"en", "English"}, {"fr", "Français"}, {"es", "Español"}, {"ru", "Русский"}, {"ar", "العربية"}, {"zh", "中文"},
}

// Details is the form with what a briefing says of itself: title, event,
// place, date, who it is for and who hands it out.
type Details struct {
	// OnDuplicate, OnRemove and OnNew are wanted of the briefing in hand.
	OnDuplicate, OnRemove, OnNew func()
	// OnMade is told of a briefing that was made here and is to be taken into
	// hand.
	OnMade func(briefing.BriefingID)
	// OnPicture asks for the file of a picture and tells which was chosen.
	OnPicture func(chosen func(path string))
	// OnHandout wants the page as it prints.
	OnHandout func()

	bench *desk.Bench
	delay *task.Delay
	shown briefing.Briefing
	// visits counts the fields that were left: what is typed in one from when
	// the caret comes to when it leaves is one thing to take back.
	visits int
	// filling is set while the form is filled in by the program.
	filling bool

	title, event, place, date, audience    *desk.Entry
	organisation, contact, agenda, minutes *desk.Entry
	words, pace                            *desk.Entry
	forum                                  *forumChoice
	logo                                   *logo
	language                               *widget.Select
	dateHint                               *desk.Ink
	snapshots                              *snapshots
	content                                fyne.CanvasObject
}

// NewDetails returns an empty form; see Show.
func NewDetails(b *desk.Bench) *Details {
	d := &Details{bench: b, delay: task.NewDelay(b.Tasks, rest)}
	for _, e := range []**desk.Entry{
		&d.title, &d.event, &d.place, &d.date, &d.audience, &d.organisation, &d.contact, &d.agenda, &d.minutes,
		&d.words, &d.pace,
	} {
		*e = desk.NewEntry()
		(*e).OnChanged = func(string) { d.changed() }
		(*e).OnLeft = d.left
	}
	d.title.PlaceHolder = lang.L("What it is about, in one line")
	d.event.PlaceHolder = lang.L("Working Group on Trafficking in Persons, fourteenth session")
	d.date.PlaceHolder = lang.L("2026-10-12, 2026-10 or 2026")
	d.audience.PlaceHolder = lang.L("Delegations, the Chair, a journalist")
	d.minutes.PlaceHolder = "3"
	d.words.PlaceHolder = "1500"
	d.forum = newForumChoice(b, d.ruled)
	d.dateHint = desk.Warning("")
	var names []string
	for _, l := range languages {
		names = append(names, l.name)
	}
	d.language = desk.Select(names, func(string) { d.changed() })
	d.snapshots = newSnapshots(b)
	d.logo = newLogo(b, func(chosen func(path string)) {
		if d.OnPicture != nil {
			d.OnPicture(chosen)
		}
	})
	d.content = d.layOut()
	return d
}

func (d *Details) layOut() fyne.CanvasObject {
	bar := desk.Bar(desk.Title(lang.L("Briefing")).Shrinking(),
		desk.QuietButton(lang.L("New briefing"), theme.ContentAddIcon(), func() { call(d.OnNew) }),
		desk.QuietButton(lang.L("Duplicate"), theme.ContentCopyIcon(), func() { call(d.OnDuplicate) }),
		desk.QuietButton(lang.L("Remove"), theme.DeleteIcon(), func() { call(d.OnRemove) }),
		widget.NewButtonWithIcon(lang.L("Handout"), theme.DocumentPrintIcon(), func() { call(d.OnHandout) }),
	)
	form := desk.Form(
		desk.Field(lang.L("Title"), d.title),
		desk.Group(lang.L("The meeting"),
			desk.Field(lang.L("Event"), d.event),
			desk.Fields(desk.Field(lang.L("Place"), d.place), desk.Field(lang.L("Date"), desk.Below(d.date, d.dateHint))),
			desk.Fields(desk.Field(lang.L("Agenda item"), d.agenda), desk.Field(lang.L("For whom"), d.audience)),
		),
		desk.Group(lang.L("Who hands it out"),
			desk.Field(lang.L("Organisation"), d.organisation),
			desk.Field(lang.L("Contact"), d.contact),
			desk.Field(lang.L("Logo, a PNG or JPEG picture"), d.logo.content),
		),
		desk.Group(lang.L("How it is given"),
			desk.Field(lang.L("Where it is given"), d.forum.content),
			desk.Fields(desk.Field(lang.L("Minutes to speak, empty for no limit"), d.minutes),
				desk.Field(lang.L("Words to hand in, empty for no limit"), d.words)),
			desk.Fields(desk.Field(lang.L("Language of the handout"), d.language),
				desk.Field(lang.L("Words a minute, empty for the usual pace"), d.pace)),
		),
		desk.Group(lang.L("Snapshots"), d.snapshots.box),
		desk.Group(lang.L("The next one"),
			desk.Flush(desk.Prose(lang.L("A new briefing with these sections and your own words, without what you kept from documents."))),
			container.NewHBox(widget.NewButton(lang.L("Use as a template"), d.template)),
		),
	)
	return desk.Page(bar, form)
}

// Content is the form.
func (d *Details) Content() fyne.CanvasObject { return d.content }

// Focus is what gets the keys.
func (d *Details) Focus() fyne.Focusable { return d.title }

// OfferTitle selects the title of a briefing that has none of its own yet, so
// that what is typed takes its place.
func (d *Details) OfferTitle() {
	if d.title.Text == lang.L("New briefing") && d.bench.Window.Canvas().Focused() == fyne.Focusable(d.title) {
		d.title.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// Show fills the form in, unless it is being typed in.
func (d *Details) Show(b briefing.Briefing) {
	d.snapshots.show(b.ID)
	d.logo.show(b)
	if b.ID == d.shown.ID && d.typing() {
		return
	}
	d.Flush()
	d.shown = b
	d.filling = true
	defer func() { d.filling = false }()
	for entry, text := range map[*desk.Entry]string{
		d.title: b.Title, d.event: b.Event, d.place: b.Place, d.date: b.Date.String(), d.audience: b.Audience,
		d.organisation: b.Organisation, d.contact: b.Contact, d.agenda: b.AgendaItem, d.minutes: minutes(b.Limit),
		d.words: number(b.WordLimit), d.pace: number(b.Pace),
	} {
		if entry.Text != text {
			entry.SetText(text)
		}
		if b.ID == "" {
			entry.Disable()
		} else {
			entry.Enable()
		}
	}
	d.language.ClearSelected()
	for _, l := range languages {
		if strings.HasPrefix(b.Language, l.tag) {
			d.language.SetSelected(l.name)
		}
	}
	d.dateHint.SetText("")
	d.showPace()
	d.forum.show(b.Forum, b.ID != "")
	d.OfferTitle()
}

// ruled takes the limits over from a forum's rule; a rule of one's own leaves
// them as they are.
func (d *Details) ruled(f workspace.Forum) {
	if f.Name != "" {
		d.minutes.SetText(minutes(f.Time))
		d.words.SetText(number(f.Words))
	}
	d.changed()
}

// showPace says what the usual pace of the briefing's language is.
func (d *Details) showPace() {
	p, err := workspace.PaceOf(d.shown.Language)
	d.bench.Notices.Problem(err)
	d.pace.SetPlaceHolder(number(p.PerMinute))
}

func (d *Details) typing() bool {
	focused := d.bench.Window.Canvas().Focused()
	for _, e := range []*desk.Entry{d.title, d.event, d.place, d.date, d.audience, d.organisation, d.contact, d.agenda, d.minutes, d.words, d.pace} {
		if focused == fyne.Focusable(e) {
			return true
		}
	}
	return false
}

// Flush saves what was typed and not yet saved.
func (d *Details) Flush() { d.delay.Flush() }

// left saves what was typed in a field that the keys have left.
func (d *Details) left() {
	d.Flush()
	d.visits++
}

func (d *Details) changed() {
	if d.filling || d.shown.ID == "" {
		return
	}
	d.delay.Call(d.save)
}

// save stores what the form says. A date or a time that is none is left as it
// was, and the form says so.
func (d *Details) save() {
	date, err := briefing.ParseDate(d.date.Text)
	d.dateHint.SetText("")
	if err != nil {
		d.dateHint.SetText(lang.L("Write 2024-07-25, 2024-07 or 2024"))
		date = d.shown.Date
	}
	limit, ok := parseMinutes(d.minutes.Text)
	if !ok {
		limit = d.shown.Limit
	}
	words, ok := parseNumber(d.words.Text)
	if !ok {
		words = d.shown.WordLimit
	}
	pace, ok := parseNumber(d.pace.Text)
	if !ok {
		pace = d.shown.Pace
	}
	next := d.shown
	next.WordLimit, next.Pace, next.Forum = words, pace, d.forum.name
	next.Title, next.Event, next.Place, next.Date = d.title.Text, d.event.Text, d.place.Text, date
	next.Audience, next.Organisation, next.Contact = d.audience.Text, d.organisation.Text, d.contact.Text
	next.AgendaItem, next.Limit = d.agenda.Text, limit
	for _, l := range languages {
		if l.name == d.language.Selected && !strings.HasPrefix(next.Language, l.tag) {
			next.Language = l.tag
		}
	}
	d.shown = next
	d.showPace()
	library, visit := d.bench.Library, fmt.Sprint("details ", d.visits)
	task.Change(d.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (bool, error) {
		return true, library.Write(ctx, next.ID, lang.L("change the details of the briefing"), visit, func(b *briefing.Briefing) error {
			b.Title, b.Event, b.Place, b.Date = next.Title, next.Event, next.Place, next.Date
			b.Audience, b.Organisation, b.Contact = next.Audience, next.Organisation, next.Contact
			b.AgendaItem, b.Limit, b.Language = next.AgendaItem, next.Limit, next.Language
			b.Forum, b.WordLimit, b.Pace = next.Forum, next.WordLimit, next.Pace
			return nil
		})
	}, func(_ bool, err error) { d.bench.Notices.Problem(err) })
}

// template makes a new briefing with this one as its template.
func (d *Details) template() {
	if d.shown.ID == "" {
		return
	}
	d.Flush()
	id, library := d.shown.ID, d.bench.Library
	title := lang.L("New: {{.Title}}", map[string]any{"Title": d.shown.Title})
	task.Change(d.bench.Changes, "", func(ctx context.Context, _ *task.Progress) (briefing.Briefing, error) {
		return library.BriefingFrom(ctx, id, title)
	}, func(b briefing.Briefing, err error) {
		if err != nil {
			d.bench.Notices.Problem(err)
			return
		}
		if d.OnMade != nil {
			d.OnMade(b.ID)
		}
		d.bench.Notices.Undoable(lang.L("This is the new briefing. The one before is as it was."))
	})
}
