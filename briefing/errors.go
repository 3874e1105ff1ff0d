package briefing

import (
	"errors"
	"strings"
)

// The errors that callers tell apart with errors.Is.
var (
	ErrInvalidSpan  = errors.New("span does not fit the document")
	ErrInvalidDate  = errors.New("not a date: write 2024-07-25, 2024-07 or 2024")
	ErrNotVerbatim  = errors.New("not word for word in its source")
	ErrNotFound     = errors.New("not found")
	ErrEmpty        = errors.New("nothing to read in it")
	ErrNotText      = errors.New("not a text document")
	ErrUnsupported  = errors.New("a format that cannot be read")
	ErrTooLarge     = errors.New("larger than the limit")
	ErrProtected    = errors.New("protected by a password")
	ErrTimeout      = errors.New("took longer than the limit")
	ErrDamaged      = errors.New("damaged")
	ErrInUse        = errors.New("in use by another program")
	ErrNewerVersion = errors.New("made by a newer version of Attaché")
	ErrFault        = errors.New("a fault of the program")
)

// Problem is an error told to a person: what it happened to, why, and what to
// do next. It wraps the error that programs look at.
type Problem struct {
	// Subject is the file or thing concerned, as the person knows it.
	Subject string
	// Cause completes "Subject: …": "holds no text".
	Cause string
	// Remedy is a sentence that says what to try; it may be empty.
	Remedy string
	// Err is the cause for programs; never nil.
	Err error
}

// Error is the whole message on one line.
func (p *Problem) Error() string {
	var b strings.Builder
	if p.Subject != "" {
		b.WriteString(p.Subject + ": ")
	}
	b.WriteString(p.Cause)
	if p.Remedy != "" {
		b.WriteString(". " + p.Remedy)
	}
	return b.String()
}

// Unwrap returns the error that programs look at.
func (p *Problem) Unwrap() error { return p.Err }
