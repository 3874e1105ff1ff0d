package handout

import (
	"cmp"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"attache/app/desk"
	"attache/app/task"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
)

const pdfEnding = ".pdf"

// endings are those of the files that can be written, the most wanted first.
func endings() []string {
	all := workspace.ExportFormats()
	wanted := []string{pdfEnding, ".docx", ".html", ".txt", ".md", ".xlsx", ".csv", ".json"}
	slices.SortStableFunc(all, func(a, b string) int {
		return cmp.Compare(place(wanted, a), place(wanted, b))
	})
	return all
}

func place(all []string, one string) int {
	if i := slices.Index(all, one); i >= 0 {
		return i
	}
	return len(all)
}

func formatLabel(ending string) string {
	switch ending {
	case pdfEnding:
		return "PDF"
	case ".docx":
		return lang.L("Word document")
	case ".html":
		return lang.L("Web page")
	case ".txt":
		return lang.L("Plain text")
	case ".md":
		return "Markdown"
	case ".xlsx":
		return lang.L("Excel table")
	case ".csv":
		return lang.L("Table (CSV)")
	case ".json":
		return lang.L("References (CSL)")
	}
	return strings.TrimPrefix(ending, ".")
}

func (s *Screen) layOutExport() {
	s.name = desk.NewEntry()
	s.folder = desk.Small("").Shrinking()
	s.name.OnChanged = func(string) {
		if !s.naming {
			s.asking = ""
			s.write.SetText(lang.L("Write the file"))
		}
	}
	s.name.OnSubmitted = func(string) { s.export() }
	s.name.OnKey = func(ev *fyne.KeyEvent) bool {
		if ev.Name == fyne.KeyEscape {
			s.closeExport()
			return true
		}
		return false
	}
	s.write = desk.MainButton(lang.L("Write the file"), nil, s.export)
	var labels []string
	all := endings()
	for _, e := range all {
		labels = append(labels, formatLabel(e))
	}
	s.format = desk.Select(labels, nil)
	s.format.SetSelectedIndex(0)
	s.format.OnChanged = func(string) { s.end(all[max(s.format.SelectedIndex(), 0)]) }
	folder := desk.QuietButton(lang.L("Folder…"), theme.FolderOpenIcon(), func() {
		if s.OnFolder != nil {
			s.OnFolder(s.inFolder)
		}
	})
	shut := s.bench.IconButton(theme.CancelIcon(), lang.L("Close (Esc)"), s.closeExport)
	s.panel = desk.Inset(container.New(layout.NewCustomPaddedVBoxLayout(2),
		desk.Strip(s.name, s.format, s.write, shut),
		container.NewBorder(nil, nil, nil, folder, s.folder)))
	s.panel.Hide()
}

// end gives the name that is typed the ending of a format.
func (s *Screen) end(ending string) {
	name := strings.TrimSpace(s.name.Text)
	if old := filepath.Ext(name); slices.Contains(workspace.ExportFormats(), strings.ToLower(old)) {
		name = strings.TrimSuffix(name, old)
	}
	s.name.SetText(name + ending)
}

// Export opens the line that says where the file goes.
func (s *Screen) Export() {
	if s.id == "" {
		return
	}
	if s.name.Text == "" {
		s.name.SetText(fileName(s.shown.Title) + pdfEnding)
	}
	s.inFolder(s.state.Folder)
	s.panel.Show()
	s.content.Refresh()
	s.bench.Window.Canvas().Focus(s.name)
	s.name.TypedShortcut(&fyne.ShortcutSelectAll{})
}

func (s *Screen) closeExport() {
	s.panel.Hide()
	s.content.Refresh()
	s.bench.Window.Canvas().Focus(s.view)
}

// inFolder makes dir, or the folder for documents when it is "", the one that
// files go to.
func (s *Screen) inFolder(dir string) {
	if dir == "" {
		dir = documentsFolder()
	}
	s.state.Folder = dir
	s.folder.SetText(lang.L("in {{.Folder}}", map[string]any{"Folder": dir}))
}

// path is the file that is named: in the folder, unless its own is typed.
func (s *Screen) path() string {
	name := strings.TrimSpace(s.name.Text)
	if name == "" {
		return ""
	}
	if filepath.Ext(name) == "" {
		name += pdfEnding
	}
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(s.state.Folder, name)
}

// documentsFolder is where a person keeps documents.
func documentsFolder() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	for _, name := range []string{"Documents", "Dokumente", "Documentos"} {
		if info, err := os.Stat(filepath.Join(home, name)); err == nil && info.IsDir() {
			return filepath.Join(home, name)
		}
	}
	return home
}

// fileName makes a title a name that every system accepts.
func fileName(title string) string {
	const most = 48 // letters
	clean := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || strings.ContainsRune(`/\:*?"<>|`, r) {
			return ' '
		}
		return r
	}, title)
	name := []rune(strings.Join(strings.Fields(clean), " "))
	if len(name) > most {
		end := most
		for end > most/2 && name[end] != ' ' {
			end-- // not in the middle of a word
		}
		if name[end] != ' ' {
			end = most
		}
		name = name[:end]
	}
	if short := strings.Trim(string(name), ".,;: "); short != "" {
		return short
	}
	return lang.L("Briefing")
}

// export writes the file. One that stands there already and that this window
// did not write is replaced only when it is asked for twice.
func (s *Screen) export() {
	path := s.path()
	if path == "" {
		return
	}
	if _, err := os.Stat(path); err == nil && path != s.written && path != s.asking {
		s.asking = path
		s.write.SetText(lang.L("Replace the file"))
		s.bench.Notices.Done(lang.L("There is a file of that name already. Press again to replace it, or choose another name."))
		return
	}
	id, library, options := s.id, s.bench.Library, s.options()
	task.Run(s.bench.Tasks, lang.L("Writing {{.File}}", map[string]any{"File": filepath.Base(path)}),
		func(ctx context.Context, _ *task.Progress) (workspace.Exported, error) {
			return library.Export(ctx, id, options, path)
		}, s.exported)
}

func (s *Screen) exported(e workspace.Exported, err error) {
	if err != nil {
		s.bench.Notices.Problem(err)
		return
	}
	s.written, s.asking = e.Path, ""
	s.write.SetText(lang.L("Write the file"))
	s.state.Folder = filepath.Dir(e.Path)
	if s.OnState != nil {
		s.OnState()
	}
	s.closeExport()
	if e.Pages == 0 {
		s.bench.Notices.Done(lang.L("Written: {{.File}}", map[string]any{"File": e.Path}))
		return
	}
	s.bench.Notices.Done(lang.N("Written: {{.File}}, {{.Count}} pages", e.Pages, map[string]any{"File": e.Path, "Count": e.Pages}))
}
