package prose

// LongestLate is how many tokens may stand between a verb of saying and its
// subject where no list knows what they are: "lance, un brin agacé, Paul Mbaye",
// "me advierte nada más llegar la celadora".
const LongestLate = 14

// PointsAtWords reports whether a sentence that begins at token i says something
// of the words before it: "C’est", "Tel est", "Ese es", "Así".
func (a *Parsed) PointsAtWords(i int) bool {
	switch a.LowerWord(i) {
	case "c'", "c’", "ce", "tel", "telle", "telles", "tels", "voilà", "ese", "esa", "este", "esta", "esas", "estas", "tal", "tales", "así", "ainsi":
		return true
	}
	return false
}

// BehindColon reports whether a Spanish quote, whose full stop stands behind its
// mark, is a sentence of its own behind a colon: "X se encoge de hombros: «A».".
func (a *Parsed) BehindColon(q *Quote) bool {
	if a.Lexicon.Language != "es" || q.First == 0 || a.TitleCase(*q) {
		return false
	}
	before, next := a.TokenAt(q.Outer.Start)-1, a.TokenAt(q.Outer.End)
	return before >= 0 && a.Is(before, ":") && a.Is(next, ".") && a.Tokens[next].Span.Start == q.Outer.End
}

// ViewCloses reports whether what tells whose view follows at token i ends with
// a mark there, where the language could go on with a verb: "pour lui, « … »",
// but "pour lui donner raison".
func (a *Parsed) ViewCloses(i, limit int) bool {
	switch a.LowerWord(i) {
	case "pour", "para":
		end := i + 1 + int(a.Tokens[i].More)
		return end >= limit || a.Tokens[end].Kind == TokenMark
	}
	return true
}

// GenderOfView is what the pronoun of a view at token i says: "selon elle".
func (a *Parsed) GenderOfView(i int) Gender {
	switch a.LowerWord(i + int(a.Tokens[i].More)) {
	case "elle", "ella":
		return GenderFemale
	case "lui", "él":
		return GenderMale
	}
	return GenderUnknown
}

// EndsReflexive reports whether token i ends a reflexive verb of saying: the
// "dit" of "s'est dit".
func (a *Parsed) EndsReflexive(i, from int) bool {
	for j := max(from, i-3); a.Romance() && j < i; j++ {
		if t := a.Tokens[j]; t.Is(ClassSay) && t.More > 0 && j+int(t.More) == i {
			return true
		}
	}
	return false
}
