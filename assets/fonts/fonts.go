// Package fonts holds the font files that ship with the program, embedded,
// with their licences beside them. It must not know what is done with them.
package fonts

import "embed"

// Files are the font files by name: "SourceSerif4-Regular.ttf".
//
//go:embed *.ttf
var Files embed.FS
