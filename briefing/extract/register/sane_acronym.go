package register

import (
	"strings"

	"attache/briefing/extract/prose"
)

// fullByAcronym is the full name of the body whose acronym closes the words in
// brackets, where they are the end of that name or it with a small word before.
func (a *Registered) fullByAcronym(words []string) string {
	last := words[len(words)-1]
	if len(words) < 2 || !strings.HasPrefix(last, "(") || !strings.HasSuffix(last, ")") {
		return ""
	}
	full := a.Register.Acronyms[strings.Trim(last, "()")]
	if full == "" {
		return ""
	}
	inner := strings.Join(words[:len(words)-1], " ")
	if strings.HasSuffix(full, inner) {
		return full
	}
	if before, ok := strings.CutSuffix(inner, full); ok && !strings.Contains(strings.TrimSpace(before), " ") && a.classOf(strings.TrimSpace(before))&opensNoun != 0 {
		return full
	}
	return ""
}

// PostAtAcronym reports whether the Romance name at [first, last) is words with a
// body's acronym behind a small word, which no person is called: "Residente de la
// OIM" of "el Coordinador Residente de la OIM".
func (a *Registered) PostAtAcronym(first, last int) bool {
	t := a.Tokens[last-1]
	return a.Romance() && last-first > 2 && a.Tokens[first].Shape == prose.ShapeCapital && t.Shape == prose.ShapeUpper && t.Span.Len() > 2 && !a.Tokens[last-2].Capital()
}
