package pdfium

import (
	"embed"
	"io/fs"
)

// disk is all that PDFium sees of a disk: a folder of fonts, where it looks for
// one to measure with when a file names a Chinese, Japanese or Korean font and
// does not carry it. Without one such a letter has no width; PDFium leaves out
// what has none, and so lost all words of files that set each letter by itself,
// as those of scanners do, and all words in columns.
//
//go:embed fonts
var disk embed.FS

// measures is the folder in which PDFium looks around. The one font in it is
// made by square_test.go: each letter of those three scripts is a square.
func measures() fs.FS {
	sub, err := fs.Sub(disk, "fonts")
	if err != nil {
		panic(err) // the name is wrong
	}
	return sub
}
