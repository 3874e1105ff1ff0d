package handout

import (
	"context"
	"net/url"
	"os"
	"path/filepath"

	"attache/app/task"
	"attache/briefing/workspace"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"
)

// Print writes the pages to a file of the system's folder for such files and
// opens it in the system's viewer, which prints. A later one replaces it; Sweep
// takes it away in the end.
func (s *Screen) Print() {
	if s.id == "" {
		return
	}
	id, library, options, name := s.id, s.bench.Library, s.options(), fileName(s.shown.Title)+pdfEnding
	folder := s.printed
	task.Run(s.bench.Tasks, lang.L("Writing {{.File}}", map[string]any{"File": name}),
		func(ctx context.Context, _ *task.Progress) (workspace.Exported, error) {
			if folder == "" {
				var err error
				if folder, err = os.MkdirTemp("", printFolder+"*"); err != nil {
					return workspace.Exported{}, err
				}
			}
			return library.Export(ctx, id, options, filepath.Join(folder, name))
		}, func(e workspace.Exported, err error) {
			if err != nil {
				s.bench.Notices.Problem(err)
				return
			}
			s.printed = filepath.Dir(e.Path)
			said := map[string]any{"File": e.Path}
			if err := fyne.CurrentApp().OpenURL(fileURL(e.Path)); err != nil {
				s.bench.Notices.Done(lang.L("No viewer opened. The pages are in {{.File}}", said))
				return
			}
			s.bench.Notices.Done(lang.L("Opened in the viewer, which prints: {{.File}}", said))
		})
}

// fileURL is the address of a file on this computer.
func fileURL(path string) *url.URL {
	path = filepath.ToSlash(path)
	if path != "" && path[0] != '/' {
		path = "/" + path // C:/Users
	}
	return &url.URL{Scheme: "file", Path: path}
}
