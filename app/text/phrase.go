package text

import (
	"errors"

	"attache/assets/translations"
	"attache/briefing"

	"fyne.io/fyne/v2/lang"
)

// Phrase says in the window's language what the program says below it in
// English: a reason, a cause, a remedy.
func Phrase(english string) string {
	return translations.Phrase(lang.L("the tag of this language"), english)
}

// Problem is a problem in the window's language. It wraps the same error.
func Problem(p *briefing.Problem) *briefing.Problem {
	said := *p
	said.Subject, said.Cause, said.Remedy = Phrase(p.Subject), Phrase(p.Cause), Phrase(p.Remedy)
	return &said
}

// Error is an error in words, in the window's language when it is a problem.
func Error(err error) string {
	var p *briefing.Problem
	if errors.As(err, &p) {
		return Problem(p).Error()
	}
	return err.Error()
}
