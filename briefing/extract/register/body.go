package register

import "attache/briefing/extract/prose"

// OrgText is an organisation's name as printed, in full where the document
// gives the full name of its acronym.
func (a *Registered) OrgText(first, last int) string {
	if name := a.NamedBehindKind(first); name < last {
		first = name
	}
	for first < last && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
		first++
	}
	for last > first && (a.Possessive(last-1) || a.Tokens[last-1].Kind == prose.TokenMark) {
		last--
	}
	if last-first == 1 && first > 0 && a.Tokens[first].Is(prose.ClassOrg) && a.Tokens[first].Shape == prose.ShapeCapital && (a.DefiniteIn(first-1) || a.Tokens[min(first+1, len(a.Tokens)-1)].Is(prose.ClassRole)) {
		if full := a.BodyOfWord(first); full != "" {
			return full
		}
		if full := a.BodyOfWordLater(first); full != "" {
			return full
		}
	}
	if last-first > 1 {
		if full := a.membersName(first, last); full != "" {
			return full
		}
	}
	if last-first == 1 && first > 0 && a.Tokens[first].Shape == prose.ShapeCapital && a.Is(first-1, "the") {
		if full := a.longerName(first); full != "" {
			return full
		}
	}
	return a.Register.FullNameOr(a.NameText(first, last))
}

// PersonalName reports whether the tokens name a person of the register.
func (a *Registered) PersonalName(first, last int) bool {
	start, end := a.BareName(first, last)
	if start > first {
		return true
	}
	var room [prose.LongestName]string
	words := a.AppendNameWords(room[:0], start, end)
	if id, ok := a.Register.Named(words); ok && a.Register.Entities[id].Evidence > 0 {
		return true
	}
	if len(words) != 1 {
		return false
	}
	for _, id := range a.Register.ByWord[words[0]] {
		if e := &a.Register.Entities[id]; e.Evidence > 0 && e.Words[len(e.Words)-1] == words[0] {
			return true // the surname of somebody named before
		}
	}
	return false
}
