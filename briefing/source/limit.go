package source

import "time"

// The limits on one file. Each has a message of its own.
const (
	// MaxFileSize is in bytes.
	MaxFileSize = 256 << 20
	// MaxTextSize is in bytes of the text that a reader takes from a file:
	// some 6,000 printed pages.
	MaxTextSize = 32 << 20
	// MaxLineSize is in bytes of one line of plain text. A longer one is
	// data and not a document, and no screen can show it.
	MaxLineSize = 1 << 20
	// MaxTime is how long one file may take.
	MaxTime = 2 * time.Minute
	// MaxPartSize is in bytes of one unpacked part of an archive.
	MaxPartSize = 64 << 20
	// MaxUnpacked is in bytes of all parts of an archive that are read.
	MaxUnpacked = 256 << 20
	// MaxParts is how many files an archive may hold.
	MaxParts = 20_000
	// MaxNesting is how deep elements, groups or messages may stand in one
	// another.
	MaxNesting = 256
	// MaxPages is how many pages a file may have.
	MaxPages = 10_000
)
