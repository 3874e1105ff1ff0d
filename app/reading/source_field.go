package reading

import (
	"slices"
	"strings"

	"attache/app/desk"
	"attache/app/text"
	"attache/briefing"

	"fyne.io/fyne/v2/lang"
)

// sourceField is a line of the form and what it stands for.
type sourceField struct {
	// name is that of the field among the origins.
	name, label string
	get         func(briefing.Provenance) string
	set         func(p *briefing.Provenance, value string) error

	entry *desk.Entry
	// note says where the value was read, wrong what is wrong with it.
	note, wrong *desk.Ink
	// usual is what stands in the empty line when nothing is known.
	usual string
	// typed is set when a person changed it and it is not saved yet.
	typed bool
}

// sourceFields are the lines of the form.
func sourceFields() []*sourceField {
	line := func(name, label string, value func(*briefing.Provenance) *string) *sourceField {
		return &sourceField{
			name: name, label: label,
			get: func(p briefing.Provenance) string { return *value(&p) },
			set: func(p *briefing.Provenance, s string) error { *value(p) = s; return nil },
		}
	}
	fields := []*sourceField{
		line("title", lang.L("Title"), func(p *briefing.Provenance) *string { return &p.Title }),
		line("publisher", lang.L("Publisher"), func(p *briefing.Provenance) *string { return &p.Publisher }),
		{
			name: "authors", label: lang.L("Authors, with a semicolon between them"),
			get: func(p briefing.Provenance) string { return strings.Join(p.Authors, "; ") },
			set: func(p *briefing.Provenance, s string) error { p.Authors = splitAuthors(s); return nil },
		},
		{
			name: "date", label: lang.L("Date"), usual: lang.L("2026-10-12, 2026-10 or 2026"),
			get: func(p briefing.Provenance) string { return p.Date.String() },
			set: func(p *briefing.Provenance, s string) (err error) { p.Date, err = briefing.ParseDate(s); return err },
		},
		line("place", lang.L("Place"), func(p *briefing.Provenance) *string { return &p.Place }),
		line("genre", lang.L("Kind of document"), func(p *briefing.Provenance) *string { return &p.Genre }),
		line("language", lang.L("Language, as en, fr or es"), func(p *briefing.Provenance) *string { return &p.Language }),
		line("event", lang.L("Event"), func(p *briefing.Provenance) *string { return &p.Event }),
		line("session", lang.L("Session"), func(p *briefing.Provenance) *string { return &p.Session }),
		line("agendaItem", lang.L("Agenda item"), func(p *briefing.Provenance) *string { return &p.AgendaItem }),
		line("symbol", lang.L("Document symbol"), func(p *briefing.Provenance) *string { return &p.Symbol }),
		line("address", lang.L("Web address"), func(p *briefing.Provenance) *string { return &p.Address }),
	}
	for _, f := range fields {
		f.entry, f.note, f.wrong = desk.NewEntry(), desk.Remark(""), desk.Warning("")
	}
	return fields
}

func splitAuthors(s string) []string {
	var all []string
	for a := range strings.SplitSeq(s, ";") {
		if a = strings.Join(strings.Fields(a), " "); a != "" {
			all = append(all, a)
		}
	}
	return all
}

// values are the different values that documents have.
func (f *sourceField) values(all []briefing.Provenance) []string {
	var values []string
	for _, p := range all {
		if v := f.get(p); !slices.Contains(values, v) {
			values = append(values, v)
		}
	}
	return values
}

// common is the value that all documents have, or "".
func (f *sourceField) common(all []briefing.Provenance) string {
	if values := f.values(all); len(values) == 1 {
		return values[0]
	}
	return ""
}

// fill shows what documents have: the value that all of them share, or how
// many different ones there are.
func (f *sourceField) fill(all []briefing.Provenance) {
	f.typed = false
	f.wrong.SetText("")
	values := f.values(all)
	f.entry.SetPlaceHolder(f.usual)
	if len(values) > 1 {
		f.entry.SetPlaceHolder(several(values))
		f.entry.SetText("")
		f.note.SetText(lang.N("{{.Count}} different values", len(values), map[string]any{"Count": len(values)}))
		return
	}
	value := f.common(all)
	if f.entry.Text != value {
		f.entry.SetText(value)
	}
	f.note.SetText(f.origin(all))
}

// origin says where the value was read, when all documents say the same.
func (f *sourceField) origin(all []briefing.Provenance) string {
	var origins []string
	for _, p := range all {
		if o := text.Origin(p.Origins[f.name]); !slices.Contains(origins, o) {
			origins = append(origins, o)
		}
	}
	if len(origins) != 1 {
		return ""
	}
	if f.name == "language" && f.common(all) != "" {
		return join(" · ", text.Language(f.common(all)), origins[0])
	}
	return origins[0]
}

// several names the first of different values.
func several(values []string) string {
	var named []string
	for _, v := range values {
		if v == "" {
			v = "–"
		}
		if named = append(named, v); len(named) == 3 && len(values) > 3 {
			named = append(named, "…")
			break
		}
	}
	return strings.Join(named, " | ")
}

func join(between string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), between)
}
