package reference

import "attache/briefing/extract/prose"

// SaysWhich reports whether a relative clause right behind a French or Spanish
// description says which person is meant: "L’homme qui tenait le registre". That
// is somebody new, and not whom the text has told of.
func (a *Resolved) SaysWhich(p prose.NounPhrase) bool {
	if !a.Romance() || p.Empty() || !a.Definite(p.First) || p.Last >= len(a.Tokens) || a.Focus == nil {
		return false
	}
	if a.Tokens[p.Last].Capital() || a.Textual(p) {
		return false
	}
	switch a.LowerWord(p.Last) {
	case "qui", "que", "qu'", "qu’", "dont":
		return a.Human(p)
	case "quien":
		return true
	}
	return false
}

// speaksToTold reports whether a description is the subject of a verb whose
// object is the only person of whom the text has told: "Le contremaître lui a
// répondu", "El juez le preguntó". Nobody speaks to themselves.
func (a *Resolved) speaksToTold(p prose.NounPhrase) bool {
	if !a.Romance() || p.Empty() || a.Focus == nil || !a.Definite(p.First) || p.Last >= len(a.Tokens) || a.Named(p) || a.Textual(p) {
		return false
	}
	over := p.Last-p.First == 2 && a.Listed("over-somebody", p.Last-1)
	switch a.LowerWord(p.Last) {
	default:
		return a.answersHim(p.First) && a.Human(p) && a.bearer(p).Entity < 0
	case "lui", "le", "leur", "les":
		if p.Last+1 >= len(a.Tokens) || !a.Tokens[p.Last+1].Is(prose.ClassAuxiliary|prose.ClassSay) || a.Lexicon.Language == "fr" && !over && a.Is(p.Last, "leur") {
			return false
		}
	}
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	only := -1
	for s := max(0, here-backToPerson); s < min(here, len(a.Sentences)); s++ {
		id, several := a.OnlyPersonIn(s)
		if several || id >= 0 && only >= 0 && id != only {
			return false
		}
		if id >= 0 {
			only = id
		} else if id = a.Focus[s].Entity; id >= 0 && only >= 0 && id != only {
			return false
		} else if id >= 0 {
			only = id
		}
	}
	return only >= 0 && a.Human(p) && a.bearer(p).Entity < 0
}

// answersHim reports whether "lui a répondu" ends before token i: the description
// there is of somebody else.
func (a *Resolved) answersHim(i int) bool {
	if a.Lexicon.Language != "fr" || i < 3 || !a.SayingAt(i-1) {
		return false
	}
	for k := i - 2; k > max(0, i-5) && (a.Auxiliary(k) || a.Adverb(k) || a.Clitic(k) || a.Is(k, "lui")); k-- {
		if a.Is(k, "lui") {
			return true
		}
	}
	return false
}
