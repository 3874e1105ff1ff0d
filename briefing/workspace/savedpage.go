package workspace

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// partsOfPage are the endings that browsers give to the folder with the parts
// of a saved page: its pictures, and its advertisements as pages of their own.
var partsOfPage = []string{"_files", "_fichiers", "_archivos", "_arquivos", "_bestanden", "_elem", "-Dateien", ".files"}

// pageEndings are those of the page itself.
var pageEndings = []string{".html", ".htm", ".xhtml"}

// pagesOf are the files one of which is a saved page whose parts a folder holds,
// going by its name; none when it is not called so.
func pagesOf(folder string) []string {
	folder = filepath.Clean(folder)
	for _, ending := range partsOfPage {
		if name, ok := strings.CutSuffix(folder, ending); ok && filepath.Base(folder) != ending {
			var pages []string
			for _, e := range pageEndings {
				pages = append(pages, name+e)
			}
			return pages
		}
	}
	return nil
}

// partsOnly reports whether a folder holds the parts of a page that is saved
// beside it.
func partsOnly(folder string) bool {
	return slices.ContainsFunc(pagesOf(folder), func(page string) bool {
		info, err := os.Stat(page)
		return err == nil && info.Mode().IsRegular()
	})
}

// partsOfNamed reports whether a folder holds the parts of a page that was
// named with it. Named alone, it is what a person wants to have read.
func partsOfNamed(folder string, paths []string) bool {
	return slices.ContainsFunc(pagesOf(folder), func(page string) bool {
		return slices.ContainsFunc(paths, func(p string) bool { return filepath.Clean(p) == page })
	})
}
