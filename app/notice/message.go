// Package notice tells a person what happened, in one line at the foot of the
// window and never over their work: what was done, with the way to take it
// back, or what went wrong, what is safe, and what to do next.
//
// It must not know any screen or any use case; it is called on the window's
// thread.
package notice

import (
	"context"
	"errors"
	"strings"

	"attache/app/text"
	"attache/briefing"

	"fyne.io/fyne/v2/lang"
)

// Tone says how a message is meant.
type Tone int

// The tones.
const (
	ToneQuiet   Tone = iota // something was done
	ToneProblem             // something could not be done
)

// Message is one line for a person.
type Message struct {
	Tone Tone
	Text string
	// Details is told on request; empty when Text is all there is.
	Details string
	// Undo offers to take back the change that was made last.
	Undo bool
	// More is something else that can be done about it; nil for nothing.
	More *More
}

// More is something that can be done about a message.
type More struct {
	Label string
	Do    func()
}

// FromError is the message for an error, with what is safe all the same. The
// zero Message stands for nil and for what a person cancelled.
func FromError(err error) Message {
	if err == nil || errors.Is(err, context.Canceled) {
		return Message{}
	}
	m := Message{Tone: ToneProblem, Details: err.Error()}
	var p *briefing.Problem
	if errors.As(err, &p) {
		p = text.Problem(p)
		m.Text = sentences(problemLine(p), p.Remedy)
		if cause := p.Err.Error(); cause != p.Error() && !strings.Contains(m.Text, cause) {
			m.Details = p.Error() + "\n" + cause
		} else {
			m.Details = ""
		}
		return m
	}
	m.Text = lang.L("That could not be done. Your library is as it was before.")
	switch {
	case errors.Is(err, briefing.ErrNotVerbatim):
		m.Text = lang.L("The words are not word for word in their source, so nothing was changed. Mark what you left out with […].")
	case errors.Is(err, briefing.ErrInvalidSpan):
		m.Text = lang.L("There are no words there to keep. Select some first.")
	case errors.Is(err, briefing.ErrNotFound):
		m.Text = lang.L("It is no longer in the library. Undo may bring it back.")
	case errors.Is(err, briefing.ErrInvalidDate):
		m.Text = lang.L("That is not a date. Write 2024-07-25, 2024-07 or 2024.")
	}
	return m
}

func problemLine(p *briefing.Problem) string {
	if p.Subject == "" {
		return p.Cause
	}
	return p.Subject + ": " + p.Cause
}

// sentences joins parts, each ended by a full stop.
func sentences(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		p = strings.TrimSpace(p)
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p)
		if !strings.ContainsRune(".!?…", rune(p[len(p)-1])) {
			b.WriteByte('.')
		}
	}
	return b.String()
}
