package prose

// joinsOffices reports whether the "and" or "et" at token j joins two nouns for one
// person whose name follows, or two fields of one office: "sa collègue et amie
// Sandra", "co-founder and executive director Jane Okoro", "head of policy and
// research Jane Okoro".
func (a *Parsed) joinsOffices(j, limit int) bool {
	if j == 0 || j+2 >= limit || !a.Is(j, "and") && !a.Is(j, "et") || a.Tokens[j-1].Capital() || a.Plural(j-1) && a.Tokens[j-1].Is(ClassRole) {
		return false
	}
	if a.Lexicon.Language == "fr" {
		return a.Tokens[j-1].Is(ClassRole) && a.Tokens[j+1].Is(ClassRole) && !a.Tokens[j+1].Capital() && a.Tokens[j+2].Capital()
	}
	if a.Lexicon.Language != "en" {
		return false
	}
	office := a.Tokens[j-1].Is(ClassRole)
	if !office && !(j > 2 && a.inField(j-1) && a.Is(j-2, "of") && a.Tokens[j-3].Is(ClassRole)) {
		return false
	}
	for k := j + 1; k < min(limit-1, j+4); k++ {
		t := a.Tokens[k]
		switch {
		case t.Capital() || t.Is(ClassLead) || t.Kind != TokenWord:
			return false
		case (office && t.Is(ClassRole) || !office && a.inField(k)) && a.Tokens[k+1].Capital() && a.Tokens[k+1].Kind == TokenWord:
			return !a.Plural(k) || !office
		case !a.Listed("rank", k):
			return false
		}
	}
	return false
}

// inField reports whether token i is a field of work in small letters.
func (a *Parsed) inField(i int) bool {
	return !a.Tokens[i].Capital() && (a.Listed("field", i) || a.Listed("rank", i) || a.Tokens[i].Is(ClassPortfolio))
}
