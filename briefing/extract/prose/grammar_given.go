package prose

// BodyBeforeName is the token at which a name starts behind a body that no word
// shows as one: "Chief Executive of Blue Fern Jane Okoro", where the text later
// lets "Okoro" speak alone; first when nothing says so.
func (a *Parsed) BodyBeforeName(first, last int) int {
	if a.Lexicon.Language == "es" {
		return a.nameBehindBody(first, last)
	}
	if a.Lexicon.Language != "en" || last-first < 4 || first < 2 || !a.Is(first-1, "of") && !a.Is(first-1, "at") && !a.Is(first-1, "for") || !a.Tokens[first-2].Is(ClassRole|ClassTitle) || !a.PlainName(first, last) {
		return first
	}
	surname := a.Word(a.Tokens[last-1])
	for j := last; j+1 < min(len(a.Tokens), last+FarthestAct); j++ {
		if a.Tokens[j].Capital() && !a.Tokens[j-1].Capital() && a.Word(a.Tokens[j]) == surname && a.SayingAt(j+1) {
			return last - 2
		}
	}
	return first
}

// pastAlias is the token behind ", not her real name," at token i; i where no
// such remark stands.
func (a *Parsed) pastAlias(i, limit int) int {
	for j := i; j < min(limit, i+LongestAlias); j++ {
		if a.Is(j, ",") && j+1 < limit && a.Listed("alias", j-1) && (a.Is(i, "not") || a.Is(i, "whose") || a.Listed("alias", i)) {
			return j + 1
		}
		if a.Tokens[j].Kind == TokenMark {
			return i
		}
	}
	return i
}

// LongestAlias is how many tokens a remark on somebody's name may have.
const LongestAlias = 9
