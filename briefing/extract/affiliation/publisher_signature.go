package affiliation

import "attache/briefing/extract/prose"

// SignsFor is the token behind "Pour", "For", "Signed on behalf of" or "En nombre de"
// with which a line begins at token i; i where it does not.
func (a *Affiliated) SignsFor(i int) int {
	first := i
	if a.Listed("signed", i) {
		first++
	}
	switch {
	case first >= len(a.Tokens):
		return i
	case a.Tokens[first].Is(prose.ClassBehalf):
		return first + 1 + int(a.Tokens[first].More)
	case a.Is(first, "Pour"), a.Is(first, "Por"), a.Is(first, "For"), a.Is(first, "pour"), a.Is(first, "por"), a.Is(first, "for"):
		return first + 1
	}
	return i
}

// BodySignedFor is the body at [i, end) in whose name a line says that it is signed;
// "" for none.
func (a *Affiliated) BodySignedFor(i, end int) string {
	if a.Romance() {
		name, _ := a.TiedBody(i, end)
		return name
	}
	for i < end && a.Tokens[i].Is(prose.ClassArticle) {
		i++
	}
	stop := a.BodyEnd(i, end)
	if i >= end || !a.Tokens[i].Capital() || a.PersonalName(i, stop) || a.Tokens[i].Is(prose.ClassPlace) && i+1+int(a.Tokens[i].More) >= stop || stop < end && a.Tokens[stop].Kind == prose.TokenWord {
		return ""
	}
	return a.OrgText(i, stop)
}
