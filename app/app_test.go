package app

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"attache/app/notice"
	"attache/app/task"
	"attache/app/theme"
	"attache/briefing"
	"attache/briefing/workspace"
	"attache/widgets"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// openApp opens the window on a library; everything it does is done when a
// call returns.
func openApp(t *testing.T, dir string) *App {
	t.Helper()
	toolkit := test.NewTempApp(t)
	window := test.NewTempWindow(t, nil)
	a := New(toolkit, window, task.Inline)
	a.exit = func() {}
	a.open(dir)
	t.Cleanup(a.shut)
	window.Resize(fyne.NewSize(1280, 720))
	return a
}

func (a *App) entries(t *testing.T) []workspace.Entry {
	t.Helper()
	all, err := a.bench.Library.Documents(a.ctx)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// document is the sample whose title holds words.
func (a *App) document(t *testing.T, words string) *briefing.Document {
	t.Helper()
	for _, e := range a.entries(t) {
		if strings.Contains(e.Provenance.Title, words) {
			d, err := a.bench.Library.Document(a.ctx, e.ID)
			if err != nil {
				t.Fatal(err)
			}
			return d
		}
	}
	t.Fatalf("no sample is called %q", words)
	return nil
}

// uses reports whether the briefing in hand has a clipping with these words.
func (a *App) uses(t *testing.T, words string) bool {
	t.Helper()
	b := a.screens.pane.Shown()
	for _, id := range b.Clippings() {
		c, err := a.bench.Library.Clipping(a.ctx, id)
		if err == nil && strings.Contains(c.Text, words) {
			return true
		}
	}
	return false
}

func TestFirstStartLoadsSamplesOnce(t *testing.T) {
	dir := t.TempDir()
	a := openApp(t, dir)
	if n := len(a.entries(t)); n != 5 {
		t.Fatalf("%d documents at the first start, want the 5 samples", n)
	}
	if a.screens.pane.Briefing() != workspace.SampleBriefing {
		t.Errorf("in hand is %q", a.screens.pane.Briefing())
	}
	a.samples(false)
	a.shut()
	b := openApp(t, dir)
	if n := len(b.entries(t)); n != 0 {
		t.Errorf("%d samples came back by themselves", n)
	}
}

func TestKeepUndoRedo(t *testing.T) {
	const words = "holistic and coordinated approach at every level"
	a := openApp(t, t.TempDir())
	d := a.document(t, "ICAT highlights")
	at := strings.Index(d.Text, words)
	span := briefing.Span{Start: at, End: at + len(words)}
	a.read(d.ID, &span)
	if a.place != placeReading || a.screens.reading.Document() != d.ID {
		t.Fatalf("reading %q at %q", a.screens.reading.Document(), a.place)
	}
	a.keep(d.ID, briefing.KindQuote, span, nil)
	if !a.uses(t, words) {
		t.Fatal("what was kept is not in the briefing")
	}
	a.undo()
	if a.uses(t, words) {
		t.Error("undo left it in the briefing")
	}
	a.redo()
	if !a.uses(t, words) {
		t.Error("redo did not bring it back")
	}
}

func TestEvidenceKeepsFindings(t *testing.T) {
	a := openApp(t, t.TempDir())
	all, err := a.bench.Library.Evidence(a.ctx)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(all, func(e workspace.Evidence) bool {
		return e.Finding.Kind == briefing.KindRecommendation && e.State == workspace.StateFound
	})
	if i < 0 {
		t.Fatal("no ask was found in the samples")
	}
	a.show(placeEvidence)
	a.keepEvidence(all[i], briefing.KindRecommendation)
	if !a.uses(t, all[i].Text) {
		t.Errorf("%q is not in the briefing", all[i].Text)
	}
}

func TestSearchAsTyped(t *testing.T) {
	a := openApp(t, t.TempDir())
	a.screens.head.setQuery("organ removal")
	if a.place != placeSearch {
		t.Errorf("typing shows %q", a.place)
	}
	a.screens.search.Open()
	if a.place != placeReading || a.screens.reading.Document() == "" {
		t.Error("the first hit was not opened")
	}
	a.back()
	if a.place != placeSearch || a.screens.search.State().Text != "organ removal" {
		t.Errorf("back led to %q with %q", a.place, a.screens.search.State().Text)
	}
}

func TestWhatWasOpenIsOpenAgain(t *testing.T) {
	dir := t.TempDir()
	a := openApp(t, dir)
	a.screens.head.setQuery("survivors")
	a.screens.search.Open()
	document := a.screens.reading.Document()
	a.frame.ToggleRight()
	a.shut()

	b := openApp(t, dir)
	if b.place != placeReading || b.screens.reading.Document() != document || document == "" {
		t.Errorf("opened %q at %q, want %q at reading", b.screens.reading.Document(), b.place, document)
	}
	if !b.frame.Panes().RightHidden {
		t.Error("the pane that was hidden is shown")
	}
	b.back()
	if b.place != placeSearch || b.screens.search.State().Text != "survivors" {
		t.Errorf("back leads to %q with %q", b.place, b.screens.search.State().Text)
	}
}

func TestKeysLeadToScreens(t *testing.T) {
	a := openApp(t, t.TempDir())
	menu := a.menu()
	press := func(key fyne.KeyName, mod fyne.KeyModifier) {
		name := (&desktop.CustomShortcut{KeyName: key, Modifier: mod}).ShortcutName()
		for _, m := range menu.Items {
			for _, it := range m.Items {
				if it.Shortcut != nil && it.Shortcut.ShortcutName() == name {
					it.Action()
					return
				}
			}
		}
		t.Errorf("no menu item has %s", name)
	}
	for _, tt := range []struct {
		key  fyne.KeyName
		want string
	}{
		{fyne.Key1, placeDocuments}, {fyne.Key2, placeSearch}, {fyne.Key3, placeEvidence}, {fyne.Key4, placePeople},
		{fyne.Key6, placeHandout}, {fyne.Key1, placeDocuments}, {fyne.KeyP, placeHandout}, {fyne.KeyF, placeSearch},
	} {
		press(tt.key, ctrl)
		if a.place != tt.want {
			t.Errorf("Ctrl+%s shows %q, want %q", tt.key, a.place, tt.want)
		}
	}
	press(fyne.Key5, ctrl)
	if a.window.Canvas().Focused() != a.screens.pane.Focus() {
		t.Error("Ctrl+5 does not lead into the briefing")
	}
	press(fyne.Key5, ctrl)
	if a.place != placeBriefing {
		t.Errorf("Ctrl+5 in the briefing shows %q", a.place)
	}
}

// TestWordsBeingWrittenAreKept closes the window in the middle of a sentence.
func TestWordsBeingWrittenAreKept(t *testing.T) {
	const words = "We are writing when the lid is shut"
	dir := t.TempDir()
	a := openApp(t, dir)
	section := a.screens.pane.Shown().Sections[0].ID
	list := a.screens.pane.Focus().(*widgets.SectionList)
	list.OnAddParagraph(section, 0)
	focused := a.window.Canvas().Focused()
	if focused == nil || focused == fyne.Focusable(list) {
		t.Fatal("a new paragraph is not written in at once")
	}
	test.Type(focused, words)
	a.shut()

	b := openApp(t, dir)
	if got := b.screens.pane.Shown().Sections[0].Items[0].Text; got != words {
		t.Errorf("the paragraph holds %q", got)
	}
}

// TestWordsBeingWrittenStayInTheirBriefing makes another briefing in the
// middle of a sentence.
func TestWordsBeingWrittenStayInTheirBriefing(t *testing.T) {
	const words = "Half a sentence"
	a := openApp(t, t.TempDir())
	before := a.screens.pane.Shown()
	list := a.screens.pane.Focus().(*widgets.SectionList)
	list.OnAddParagraph(before.Sections[0].ID, 0)
	test.Type(a.window.Canvas().Focused(), words)
	a.screens.pane.New()
	if a.screens.pane.Briefing() == before.ID {
		t.Fatal("no new briefing is in hand")
	}
	b, err := a.bench.Library.Briefing(a.ctx, before.ID)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.Sections[0].Items[0].Text; got != words {
		t.Errorf("the paragraph holds %q", got)
	}
}

// What is typed first takes the place of a new briefing's title.
func TestTitleOfANewBriefing(t *testing.T) {
	a := openApp(t, t.TempDir())
	a.screens.pane.New()
	test.Type(a.window.Canvas().Focused(), "Fees")
	a.screens.details.Flush()
	if got := a.screens.pane.Shown().Title; got != "Fees" {
		t.Errorf("the title is %q", got)
	}
}

// A briefing that was removed is in hand again when that is undone.
func TestRemovedBriefingComesBackIntoHand(t *testing.T) {
	a := openApp(t, t.TempDir())
	for _, others := range []bool{true, false} {
		a.screens.pane.New()
		mine := a.screens.pane.Briefing()
		if !others {
			if err := a.bench.Library.RemoveBriefing(a.ctx, workspace.SampleBriefing); err != nil {
				t.Fatal(err)
			}
		}
		a.window.Canvas().Unfocus() // as the button for it does
		a.removeBriefing()
		if a.screens.pane.Briefing() == mine {
			t.Fatal("it is still in hand")
		}
		a.undo()
		if got := a.screens.pane.Briefing(); got != mine {
			t.Errorf("with others there: %v; in hand is %q, want %q", others, got, mine)
		}
	}
}

func TestImportTellsWhatFailed(t *testing.T) {
	a := openApp(t, t.TempDir())
	var told []notice.Message
	shown := a.bench.Notices.OnMessage
	a.bench.Notices.OnMessage = func(m notice.Message) { told = append(told, m); shown(m) }
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := write("good.txt", "A Title\n\n“We need clear laws,” said Amina Diallo of Caritas.\n")
	empty, binary := write("empty.txt", ""), write("binary.txt", "\x00\x01\x02\xff\x00 MZ")
	last := func() notice.Message {
		if len(told) == 0 {
			t.Fatal("nothing was told")
		}
		return told[len(told)-1]
	}

	a.importPaths([]string{good, empty, binary})
	if m := last(); !m.Undo || m.More == nil || a.place != placeImports {
		t.Errorf("told %+v at %q", m, a.place)
	}
	if m := last(); !strings.Contains(m.Text, "2 files could not be read") {
		t.Errorf("told %q", m.Text)
	}
	if n := len(a.entries(t)); n != 6 {
		t.Errorf("%d documents, want the samples and the good file", n)
	}
	a.importPaths([]string{good})
	if m := last(); m.Tone != notice.ToneQuiet || a.place != placeReading {
		t.Errorf("a file that is there already: told %+v at %q", m, a.place)
	}
	a.importPaths([]string{empty})
	if m := last(); m.Tone != notice.ToneProblem || !strings.Contains(m.Text, "empty.txt") {
		t.Errorf("a single bad file: told %+v", m)
	}
	a.importPaths([]string{filepath.Join(dir, "nowhere")})
	if m := last(); m.Tone != notice.ToneProblem || m.Text == "" {
		t.Errorf("no such file: told %+v", m)
	}
}

// TestEveryMenuItemWorks does what every item of the menu says, on every
// screen where that may differ.
func TestEveryMenuItemWorks(t *testing.T) {
	a := openApp(t, t.TempDir())
	d := a.document(t, "ICAT highlights")
	for _, place := range []string{placeDocuments, placeReading, placeHandout} {
		for _, m := range a.menu().Items {
			for _, it := range m.Items {
				if it.IsQuit || it.IsSeparator {
					continue
				}
				if place == placeReading {
					a.read(d.ID, nil)
				} else {
					a.show(place)
				}
				it.Action()
				for top := a.window.Canvas().Overlays().Top(); top != nil; top = a.window.Canvas().Overlays().Top() {
					a.window.Canvas().Overlays().Remove(top)
				}
			}
		}
	}
	a.chooseDirectory(func(string) {})
	a.chooseLibrary()
	a.chooseBackup()
	a.screens.head.choose()
	a.screens.reading.Larger(1)
}

func TestDamagedLibraryIsSetAside(t *testing.T) {
	dir := t.TempDir()
	damaged := []byte(strings.Repeat("this is no library ", 1000))
	if err := os.WriteFile(filepath.Join(dir, libraryFile), damaged, 0o600); err != nil {
		t.Fatal(err)
	}
	a := openApp(t, dir)
	if a.bench != nil {
		t.Fatal("a damaged library was opened")
	}
	a.beginAnew()
	if a.bench == nil {
		t.Fatal("no new library was opened")
	}
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(files, func(f string) bool {
		data, err := os.ReadFile(f)
		return err == nil && slices.Equal(data, damaged)
	}) {
		t.Errorf("the damaged library is gone; there are %v", files)
	}
}

func TestBackupIsPutBack(t *testing.T) {
	dir, backup := t.TempDir(), filepath.Join(t.TempDir(), "backup.db")
	a := openApp(t, dir)
	if err := a.bench.Library.Backup(a.ctx, backup); err != nil {
		t.Fatal(err)
	}
	a.samples(false)
	a.shut()
	a.putBack(backup)
	if n := len(a.entries(t)); n != 5 {
		t.Errorf("%d documents after the backup was put back, want 5", n)
	}
}

// TestEveryScreenIsDrawn draws every screen in both looks and all languages.
func TestEveryScreenIsDrawn(t *testing.T) {
	a := openApp(t, t.TempDir())
	for _, look := range []theme.Look{theme.LookLight, theme.LookDark} {
		a.choices.Look = look
		a.applyLook()
		for _, place := range []string{
			placeDocuments, placeSearch, placeEvidence, placePeople, placeBriefing, placeHandout, placeSettings, placeHelp,
		} {
			a.show(place)
			if img := a.window.Canvas().Capture(); img.Bounds().Empty() {
				t.Errorf("%s is empty", place)
			}
		}
	}
	for _, e := range a.entries(t)[:2] {
		a.read(e.ID, nil)
		a.window.Canvas().Capture()
		a.source(e.ID)
		a.window.Canvas().Capture()
		a.back()
	}
}

func TestChangeLabels(t *testing.T) {
	for _, label := range []string{"keep quote", "discard", "remove document", "restore snapshot"} {
		if got := changeLabel(label); got == label || got == "" {
			t.Errorf("the library's %q is told as %q", label, got)
		}
	}
	if got := changeLabel("what a screen says"); got != "what a screen says" {
		t.Errorf("a screen's own words became %q", got)
	}
}
