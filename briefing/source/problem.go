package source

import (
	"context"
	"errors"
	"fmt"
	"time"

	"attache/briefing"
)

func checkSize(f File) error {
	if len(f.Data) == 0 {
		return &briefing.Problem{
			Subject: f.Name, Cause: "the file is empty",
			Remedy: "Save or download it again", Err: briefing.ErrEmpty,
		}
	}
	if len(f.Data) > MaxFileSize {
		return &briefing.Problem{
			Subject: f.Name,
			Cause:   fmt.Sprintf("the file has %s, more than the %s that can be read", megabytes(len(f.Data)), megabytes(MaxFileSize)),
			Remedy:  "Split it into smaller files", Err: briefing.ErrTooLarge,
		}
	}
	return nil
}

func problemEmpty(name string) error {
	return &briefing.Problem{
		Subject: name, Cause: "there are no words in it",
		Remedy: "Open it in the program that made it and look whether it holds text", Err: briefing.ErrEmpty,
	}
}

func problemNotText(name string) error {
	return &briefing.Problem{
		Subject: name, Cause: "it is not a text, whatever its name says",
		Remedy: "Open it in the program that made it and save it as text, PDF or Word", Err: briefing.ErrNotText,
	}
}

func problemUnsupported(name string, is foreign) error {
	return &briefing.Problem{Subject: name, Cause: is.what + " cannot be read", Remedy: is.remedy, Err: briefing.ErrUnsupported}
}

func problemTextTooLarge(name string) error {
	return &briefing.Problem{
		Subject: name, Cause: fmt.Sprintf("its text is longer than the %s that can be read", megabytes(MaxTextSize)),
		Remedy: "Split it into smaller files", Err: briefing.ErrTooLarge,
	}
}

func problemLineTooLong(name string, size int) error {
	return &briefing.Problem{
		Subject: name,
		Cause:   fmt.Sprintf("one of its lines has %s without a break, more than the %s that can be read", megabytes(size), megabytes(MaxLineSize)),
		Remedy:  "Break its text into paragraphs with a text editor", Err: briefing.ErrTooLarge,
	}
}

func problemTimeout(name string, limit time.Duration) error {
	return &briefing.Problem{
		Subject: name, Cause: fmt.Sprintf("reading it took longer than %s and was stopped", spell(limit)),
		Remedy: "Save it anew, or as text, and import that", Err: briefing.ErrTimeout,
	}
}

// spell writes a time with signs that are the same in many languages.
func spell(d time.Duration) string {
	if d >= time.Minute && d%time.Minute == 0 {
		return fmt.Sprintf("%d min", d/time.Minute)
	}
	return fmt.Sprintf("%g s", d.Seconds())
}

func problemDamaged(name string, err error) error {
	if !errors.Is(err, briefing.ErrDamaged) {
		err = errors.Join(briefing.ErrDamaged, err)
	}
	return &briefing.Problem{
		Subject: name, Cause: "the file is damaged or incomplete",
		Remedy: "Save or download it again", Err: err,
	}
}

// errNesting is what a reader returns for parts that stand too deep.
var errNesting = fmt.Errorf("nested too deep: %w", briefing.ErrTooLarge)

// explain makes a Problem about the file of whatever a reader returned.
func explain(name string, err error) error {
	var p *briefing.Problem
	switch {
	case errors.As(err, &p):
		return err
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case errors.Is(err, briefing.ErrEmpty):
		return problemEmpty(name)
	case errors.Is(err, errNesting):
		return problemNesting(name)
	case errors.Is(err, errPart), errors.Is(err, errUnpacked), errors.Is(err, errParts):
		return problemInflated(name, err)
	case errors.Is(err, briefing.ErrProtected):
		return problemProtected(name)
	}
	return problemDamaged(name, err)
}

func megabytes(n int) string {
	const mb = 1 << 20
	if n < 10*mb && n%mb != 0 {
		return fmt.Sprintf("%.1f MB", float64(n)/mb)
	}
	return fmt.Sprintf("%d MB", n/mb)
}

func problemNesting(name string) error {
	return &briefing.Problem{
		Subject: name, Cause: fmt.Sprintf("its parts stand in one another more than %d deep", MaxNesting),
		Remedy: "Save it as text or PDF and import that", Err: briefing.ErrTooLarge,
	}
}

// problemInflated names the limit that was met.
func problemInflated(name string, err error) error {
	cause := fmt.Sprintf("it unpacks to more than the %s that can be read", megabytes(MaxUnpacked))
	switch {
	case errors.Is(err, errPart):
		cause = fmt.Sprintf("one of its parts is larger than the %s that can be read", megabytes(MaxPartSize))
	case errors.Is(err, errParts):
		cause = fmt.Sprintf("it holds more than the %d parts that can be read", MaxParts)
	}
	return &briefing.Problem{Subject: name, Cause: cause, Remedy: "Save it as text or PDF and import that", Err: err}
}

func problemProtected(name string) error {
	return &briefing.Problem{
		Subject: name, Cause: "it is protected by a password",
		Remedy: "Give the password, or save it without one", Err: briefing.ErrProtected,
	}
}

func problemPages(name string, pages int) error {
	return &briefing.Problem{
		Subject: name, Cause: fmt.Sprintf("it has %d pages, more than the %d that can be read", pages, MaxPages),
		Remedy: "Split it into smaller files", Err: briefing.ErrTooLarge,
	}
}
