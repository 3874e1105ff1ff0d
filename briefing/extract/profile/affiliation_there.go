package profile

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// farthestThere is how many sentences of a paragraph may stand between the one that
// names a body and an office that somebody has there.
const farthestThere = 3

// bodyThere is the body in which the text has placed what it tells before token i,
// where an office with its article and no body follows: "Beds are few at Lund
// Hospital. The head nurse, Jane Okoro,". It is the only one of the last sentence of
// the paragraph that names one; "" for none or several.
func (a *Profiled) bodyThere(i int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if here >= len(a.Sentences) {
		return ""
	}
	for s := here; s >= max(0, here-farthestThere) && a.Sentences[s].Block == a.Sentences[here].Block; s-- {
		st := a.Sentences[s]
		org, several := a.onlyBodyAt(st.First, min(st.Last, i))
		if org == "" && !several && s < here {
			org = a.BodyOfSubject(st)
		}
		if org != "" || several {
			return org
		}
	}
	return ""
}

// onlyBodyAt is the only body that the tokens [from, limit) name outside quotations,
// in French and Spanish also one whose name begins with a small noun: "au centre de
// santé de Kita"; "" for none, and whether there are several.
func (a *Profiled) onlyBodyAt(from, limit int) (string, bool) {
	found, several := a.OnlyBodyIn(from, limit)
	if several {
		return "", true
	}
	for j := from; j+1 < limit; j++ {
		t := a.Tokens[j]
		if _, quoted := a.OuterAt(t.Span.Start); quoted || a.Tokens[j+1].Capital() || t.Capital() && j > from {
			continue
		}
		if a.Romance() && a.Tokens[j+1].Is(prose.ClassRole) && a.BodyEnd(j+1, limit) >= limit-1 {
			continue // "la coordinadora de Migraciones, Ana Roa": the office itself
		}
		org := ""
		switch {
		case a.Romance() && t.Is(prose.ClassArticle|prose.ClassPreposition|prose.ClassDeterminer) && !a.Tokens[j+1].Is(prose.ClassArticle|prose.ClassPreposition) && !a.Listed("its", j):
			org = a.WorkplaceBehind(j, limit)
		case a.Lexicon.Language == "en" && found == "" && a.Listed("ties-to", j):
			org = a.BodyTiedBy(j, limit)
		}
		switch {
		case org == "" || strings.HasSuffix(org, found) && found != "":
			if org != "" {
				found = org
			}
		case found == "":
			found = org
		case found != org:
			return "", true
		}
	}
	return found, false
}

// heldWithin reports whether an office is one that somebody has within a body and
// that says nothing of which: "head nurse", "chef d’atelier".
func (a *Profiled) heldWithin(role string) bool {
	role = strings.ToLower(role)
	if a.InnerOffice(role) || a.Romance() && a.Lexicon.Has("reporting-office", role) {
		return true // "la relatora": of the committee that reports
	}
	for w := range strings.FieldsSeq(role) {
		if a.Lexicon.Has("heads-within", w) || strings.HasSuffix(w, "-chef") || strings.HasSuffix(w, "-cheffe") {
			return true
		}
	}
	return a.Lexicon.Has("seat-house", a.SeatKind(role))
}

// heldThere reports whether a Spanish text says of somebody, where it first names them,
// that they are what they are in the place told of: "Ana Roa, maestra allí desde 2003".
func (a *Profiled) heldThere(e *register.Entity) bool {
	first := e.First + len(e.Words)
	if first >= len(a.Tokens) || !a.Is(first, ",") {
		return false
	}
	for i := first + 1; i < min(len(a.Tokens), first+prose.LongestPhrase); i++ {
		if t := a.Tokens[i]; t.Kind == prose.TokenMark && !a.InnerMark(i) || t.Is(prose.ClassRelative) || a.SayingAt(i) {
			return false
		}
		if a.Is(i, "allí") || a.Is(i, "ahí") {
			return true
		}
	}
	return false
}
