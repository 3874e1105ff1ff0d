package prose

// longestMarkedNoun is how many words borrowed for a noun may stand between marks.
const longestMarkedNoun = 4

// MarkedNoun is the token behind the marks that open at token i around the noun of a
// phrase: "un « gilet jaune » de Lorraine", "one “yellow vest”"; i for none.
func (a *Parsed) MarkedNoun(i, limit int) int {
	if i < 1 || i+2 >= limit || !a.opensMarks(i) || !a.Tokens[i-1].Is(ClassArticle|ClassDeterminer) && a.Tokens[i-1].Kind != TokenNumber {
		return i
	}
	for j := i + 1; j < min(limit, i+longestMarkedNoun+2); j++ {
		t := a.Tokens[j]
		if a.closesMarks(j) && j > i+1 {
			return j + 1
		}
		if t.Kind != TokenWord || t.Capital() || t.Is(ClassAuxiliary|ClassPronoun|ClassRelative|ClassConjunction) && !t.Is(ClassPreposition|ClassArticle) || t.Is(ClassSay) && a.SayingAt(j) {
			return i
		}
	}
	return i
}

// markedNounFrom is the token of the marks that such a noun opens with, closed before
// token end; end for none.
func (a *Parsed) markedNounFrom(end, from int) int {
	if end-3 <= from || !a.closesMarks(end-1) {
		return end
	}
	for j := end - 3; j > max(from, end-longestMarkedNoun-3); j-- {
		if a.opensMarks(j) && a.MarkedNoun(j, end+1) == end {
			return j
		}
	}
	return end
}

func (a *Parsed) opensMarks(i int) bool {
	return a.Is(i, "«") || a.Is(i, "“") || a.Is(i, "\"") || a.Is(i, "‘")
}

func (a *Parsed) closesMarks(i int) bool {
	return a.Is(i, "»") || a.Is(i, "”") || a.Is(i, "\"") || a.Is(i, "’")
}
