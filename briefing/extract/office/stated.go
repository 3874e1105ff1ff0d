package office

import "attache/briefing/extract/prose"

// PastSince is the token behind what says when something is so at token i: "hoy",
// "desde 2014", "desde hace quince años", ", desde 2014,"; i for nothing.
func (a *Worded) PastSince(i, limit int) int {
	for i < limit {
		j := i
		closed := a.Is(j, ",")
		if closed {
			j++
		}
		end := a.WhenEnd(j, limit)
		if end == j || closed && !a.Is(end, ",") {
			return i
		}
		if i = end; closed {
			i++
		}
	}
	return i
}

// WhenEnd is the token behind one statement of time at token i; i for none.
func (a *Worded) WhenEnd(i, limit int) int {
	if i >= limit || a.Tokens[i].Kind == prose.TokenMark || a.Tokens[i].Capital() && !a.OpensSentence(i) {
		return i
	}
	opens := a.Listed("lasting", i) || a.Is(i, "en")
	if !opens && (a.Adverb(i) || a.Listed("nowadays", i)) {
		return i + 1 + int(a.Tokens[i].More)
	}
	for k := i; k < min(limit, i+LongestDuration); k++ {
		t := a.Tokens[k]
		switch {
		case k > i && t.Kind == prose.TokenNumber && t.Span.Len() == 4 && opens:
			return k + 1
		case k > i && (a.Listed("years", k) || t.Is(prose.ClassPeriod|prose.ClassTime)):
			if a.Is(k+1, "pasado") || a.Is(k+1, "pasada") {
				k++
			}
			return k + 1
		case t.Kind == prose.TokenMark, t.Capital(), t.Is(prose.ClassRole | prose.ClassOrg), k > i && t.Is(prose.ClassPreposition) && !a.Is(k, "de") && !a.Is(k, "hace") && !a.Is(k, "del"):
			return i
		case k == i && !opens && !a.countsYears(k, limit):
			return i
		}
	}
	return i
}

// countsYears reports whether "quince años", "más de diez años" stand at token i.
func (a *Worded) countsYears(i, limit int) bool {
	for k := i + 1; k < min(limit, i+4); k++ {
		if a.Listed("years", k) {
			return true
		}
		if a.Tokens[k].Kind == prose.TokenMark || a.Tokens[k].Is(prose.ClassArticle) {
			return false
		}
	}
	return false
}

// PartOfNamed reports whether the unit at token unit, in small letters, is one of
// the body whose name is the lone capital at [first, stop) behind an article:
// "cheffe du bureau de l’Unesco". Without an article it may be a town.
func (a *Worded) PartOfNamed(unit, first, stop int) bool {
	t := a.Tokens[first]
	return a.Lexicon.Language == "fr" && stop == first+1 && !a.Tokens[unit].Capital() && t.Shape == prose.ShapeCapital &&
		!t.Is(prose.ClassPlace|prose.ClassPerson|prose.ClassRole|prose.ClassTime) && !a.Listed("compass", first) && !a.Listed("field", first) &&
		(a.Is(first-1, "l'") || a.Is(first-1, "l’") || a.Is(first-1, "la"))
}
