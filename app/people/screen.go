// Package people is the screen that lists who speaks in the library, and what
// each of them said.
//
// It must not know any other screen.
package people

import (
	"context"
	"slices"
	"strings"

	"attache/app/desk"
	"attache/app/task"
	"attache/app/text"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Screen lists people and what they said.
type Screen struct {
	// OnOpen wants to see what somebody said in its document.
	OnOpen func(workspace.Evidence)
	// OnKeep wants it kept and put into the briefing in hand, as a kind.
	OnKeep func(e workspace.Evidence, kind briefing.Kind)

	bench  *desk.Bench
	latest *task.Latest[gathered]
	gathered
	shown []workspace.Speaker // those that fit what was typed

	title   *desk.Ink
	name    *desk.Entry
	list    *widgets.PersonList
	names   *widget.Button
	doubt   *doubt
	said    *widgets.PassageList
	empty   fyne.CanvasObject
	split   fyne.CanvasObject
	content fyne.CanvasObject
}

// gathered is what the screen shows of the library.
type gathered struct {
	evidence []*workspace.Sheaf
	speakers []workspace.Speaker
	// doubts are names that may mean the same.
	doubts []workspace.Proposal
}

// New returns the screen; Reload fills it.
func New(b *desk.Bench) *Screen {
	s := &Screen{
		bench: b, latest: task.NewLatest[gathered](b.Tasks, lang.L("Gathering the evidence")),
		title: desk.Title(lang.L("People")).Shrinking(), said: widgets.NewPassageList(),
	}
	s.name = desk.NewFilterEntry(lang.L("A name or a body"), func(string) { s.narrow() })
	s.list = widgets.NewPersonList(lang.L("Gathering the evidence"), "")
	s.list.OnSelected = s.choose
	s.list.OnOpen = func(string) { b.Window.Canvas().Focus(s.said) }
	s.list.OnLeave = func() { b.Window.Canvas().Focus(s.name) }
	s.list.OnNames = s.askNames
	s.list.OnMenu = func(id string, at fyne.Position) {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("",
			fyne.NewMenuItem(lang.L("Other names…")+"   F2", func() { s.askNames(id) })), b.Window.Canvas(), at)
	}
	s.names = desk.QuietButton(lang.L("Other names…"), theme.AccountIcon(), func() { s.askNames(s.list.Selected()) })
	s.name.OnSubmitted = func(string) { s.toList() }
	s.name.OnKey = func(ev *fyne.KeyEvent) bool {
		if ev.Name == fyne.KeyDown {
			s.toList()
		}
		return ev.Name == fyne.KeyDown
	}
	waiting := saidLabels()
	waiting.Begin = ""
	s.said.SetLabels(waiting)
	s.said.OnOpen = func(id briefing.DocumentID, at briefing.Span) {
		if e, ok := s.at(id, at); ok && s.OnOpen != nil {
			s.OnOpen(e)
		}
	}
	s.said.OnKeep = func(id briefing.DocumentID, at briefing.Span, kind briefing.Kind) {
		if e, ok := s.at(id, at); ok && s.OnKeep != nil {
			s.OnKeep(e, kind)
		}
	}
	s.said.OnLeave = func() { b.Window.Canvas().Focus(s.list) }
	s.split = desk.Beside(0.38, s.list, desk.Inset(s.said))
	s.empty = desk.Empty(lang.L("Nobody speaks here yet"),
		lang.L("Import documents. Whoever is quoted in them, or asks for something, is listed here with what they said."))
	s.empty.Hide()
	s.doubt = newDoubt(s.join, s.keepApart)
	s.content = desk.Page(desk.Bar(s.title, s.names, desk.Width(240, s.name)),
		container.NewBorder(s.doubt.content, nil, nil, nil, container.NewStack(s.split, s.empty)))
	return s
}

// Content is the screen, Focus what gets the keys.
func (s *Screen) Content() fyne.CanvasObject { return s.content }

// Focus is what gets the keys.
func (s *Screen) Focus() fyne.Focusable { return s.list }

// Reload shows who speaks as the library is now.
func (s *Screen) Reload() {
	library := s.bench.Library
	s.latest.Run(func(ctx context.Context, _ *task.Progress) (gathered, error) {
		return gather(ctx, library)
	}, func(g gathered, err error) {
		if err != nil {
			s.bench.Notices.Problem(err)
			return
		}
		s.gathered = g
		s.list.SetEmpty(lang.L("Nobody fits what is typed"), "")
		s.said.SetLabels(saidLabels())
		s.doubt.ask(g.doubts)
		if len(s.speakers) == 0 {
			s.empty.Show()
			s.split.Hide()
		} else {
			s.empty.Hide()
			s.split.Show()
		}
		s.narrow()
	})
}

// gather reads who speaks; safe anywhere.
func gather(ctx context.Context, library *workspace.Workspace) (g gathered, err error) {
	if g.evidence, err = library.Gather(ctx); err != nil {
		return g, err
	}
	register, err := library.People(ctx)
	if err != nil {
		return g, err
	}
	g.speakers = workspace.Speakers(g.evidence, register)
	g.doubts, err = library.Proposals(ctx, g.speakers)
	return g, err
}

// narrow lists the people who fit what was typed.
func (s *Screen) narrow() {
	s.shown = fitting(s.speakers, s.name.Text)
	s.title.SetText(lang.L("People"))
	if len(s.speakers) > 0 {
		s.title.SetText(lang.N("{{.Count}} people and bodies", len(s.shown), map[string]any{"Count": text.Number(len(s.shown))}))
	}
	s.list.SetPeople(rows(s.shown))
	if s.list.Selected() == "" {
		s.list.SelectFirst()
	}
	s.choose(s.list.Selected())
}

func (s *Screen) toList() {
	s.bench.Window.Canvas().Focus(s.list)
	s.list.SelectFirst()
}

// fitting are the people in whose name, office or body all words of a text stand.
func fitting(people []workspace.Speaker, typed string) []workspace.Speaker {
	words := strings.Fields(strings.ToLower(typed))
	var all []workspace.Speaker
	for _, p := range people {
		if fits(p, words) {
			all = append(all, p)
		}
	}
	return all
}

func fits(p workspace.Speaker, words []string) bool {
	all := strings.ToLower(p.Who + "\n" + p.Role + "\n" + p.Org)
	for _, w := range words {
		if !strings.Contains(all, w) {
			return false
		}
	}
	return true
}

// person is who is listed under a name.
func (s *Screen) person(who string) (workspace.Speaker, bool) {
	i := slices.IndexFunc(s.shown, func(p workspace.Speaker) bool { return p.Who == who })
	if i < 0 {
		return workspace.Speaker{}, false
	}
	return s.shown[i], true
}

// choose shows what somebody said.
func (s *Screen) choose(who string) {
	p, ok := s.person(who)
	if !ok {
		s.names.Disable()
		s.said.SetResults(widgets.PassageResults{})
		return
	}
	s.names.Enable()
	var groups []widgets.PassageGroup
	n := 0
	in := map[briefing.DocumentID]bool{}
	for _, id := range p.Documents {
		in[id] = true
	}
	for _, sheaf := range s.evidence {
		if !in[sheaf.Document] {
			continue
		}
		first := sheaf.Evidence[0]
		g := widgets.PassageGroup{Document: sheaf.Document, Title: first.Title, Publisher: first.Publisher, Date: first.Date.String()}
		for i := range sheaf.Evidence {
			e := &sheaf.Evidence[i]
			if e.State != workspace.StateRejected && slices.Contains(p.Names, e.Finding.Who) {
				g.Passages = append(g.Passages, said(e))
			}
		}
		groups, n = append(groups, g), n+len(g.Passages)
	}
	s.said.SetResults(widgets.PassageResults{Query: p.Who, Groups: groups, Passages: n, Documents: len(groups)})
}

// said is evidence as a row of what somebody said.
func said(e *workspace.Evidence) widgets.PassageRow {
	f := &e.Finding
	place := f.Role
	if f.To != "" {
		place = lang.L("asked of {{.Who}}", map[string]any{"Who": f.To})
	}
	return widgets.PassageRow{
		Passage: briefing.Passage{Document: e.Document, Span: f.Span}, Text: e.Text, Kind: f.Kind,
		Kept: e.State == workspace.StateKept, Speaker: named(f.Attribution), Place: place,
	}
}

// named is a name with the body that somebody speaks for.
func named(a briefing.Attribution) string {
	if a.Org == "" || sameName(a.Who, a.Org) {
		return a.Who
	}
	return a.Who + ", " + a.Org
}

func sameName(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}

// at is the evidence at a place of a document.
func (s *Screen) at(id briefing.DocumentID, at briefing.Span) (workspace.Evidence, bool) {
	for _, sheaf := range s.evidence {
		if sheaf.Document != id {
			continue
		}
		for _, e := range sheaf.Evidence {
			if e.Finding.Span == at {
				return e, true
			}
		}
	}
	return workspace.Evidence{}, false
}

func saidLabels() widgets.PassageLabels {
	l := widgets.DefaultPassageLabels()
	l.Count = func(passages, documents int) string {
		in := lang.N("{{.Count}} documents", documents, map[string]any{"Count": text.Number(documents)})
		return lang.N("{{.Count}} passages in {{.Documents}}", passages, map[string]any{"Count": text.Number(passages), "Documents": in})
	}
	l.Kept = lang.L("kept")
	l.Begin, l.BeginHint = lang.L("Choose somebody at the left"), ""
	return l
}
