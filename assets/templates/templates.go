// Package templates holds the handouts' looks and their words in each
// language as data files. It must not know what reads them.
package templates

import "embed"

// Files are the templates (NAME.json) and labels (labels/LANGUAGE.json),
// and where words may be divided (hyphenation/LANGUAGE.txt).
//
//go:embed *.json labels/*.json hyphenation/*.txt
var Files embed.FS
