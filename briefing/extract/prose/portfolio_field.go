package prose

// FieldOf reports whether a list has the word at token i among the words of
// ministries.
func (a *Parsed) FieldOf(i int) bool {
	return a.Listed("field", i) || a.Listed("portfolio-field", i)
}

// fieldsEnd is the token behind one field that starts at token i: words with
// capitals, in French and Spanish with their adjectives and what hangs on them.
func (a *Parsed) fieldsEnd(i, limit int) int {
	end := i
	for end < limit {
		switch {
		case a.fieldWord(end):
			end++
		case a.Tokens[end].Capital() && end > i && a.Tokens[end].Kind == TokenWord && !a.Tokens[end].Is(ClassTitle|ClassTime|ClassPlace):
			end++ // the holder’s name
		case a.Lexicon.Language == "en" && end > i && (a.Is(end, "of") || a.Is(end, "for")) && end+1 < limit && a.Tokens[end+1].Capital() && a.FieldOf(end+1):
			end++
		case a.Romance() && end > i && a.smallField(end, limit) > end:
			end = a.smallField(end, limit)
		default:
			return end
		}
	}
	return end
}

// smallField is the token behind the small words at token i that go on a field
// in French and Spanish: "nationale", "de l'enfant", "contra la Violencia".
func (a *Parsed) smallField(i, limit int) int {
	t := a.Tokens[i]
	if t.Kind != TokenWord || t.Capital() {
		return i
	}
	j := i
	for j < limit && j < i+4 && (a.Links(j) || j == i && (a.Is(j, "contre") || a.Is(j, "contra") || a.Is(j, "para"))) {
		j++
	}
	if j == i {
		if !t.Is(ClassAuxiliary|ClassVerb|ClassSay|ClassPreposition|ClassConjunction|ClassRelative|ClassSubordinate|ClassPronoun|ClassAdverb|ClassClitic|ClassOrg|ClassRole|ClassArticle) && a.FieldOf(i) {
			return i + 1
		}
		return i
	}
	if j < limit && a.Tokens[j].Kind == TokenWord && a.FieldOf(j) && !a.Tokens[j].Is(ClassPlace) && !a.placedBody(j, limit) {
		return j + 1
	}
	return i
}

// placedBody reports whether the Spanish body whose noun stands at token i bears the
// name of its place, so that it is nothing that somebody is secretary of: "secretaria
// de Desarrollo Social del Gobierno de Chubut".
func (a *Parsed) placedBody(i, limit int) bool {
	return a.Lexicon.Language == "es" && a.Tokens[i].Capital() && a.Tokens[i].Is(ClassOrg) && i+2 < limit && a.Is(i+1, "de") && a.Tokens[i+2].Capital() && !a.FieldOf(i+2)
}

// nextField is the token of the next field behind a comma or an “and” at token
// i, and whether an “and” joins it; i where the list ends.
func (a *Parsed) nextField(i, limit int, joined bool) (int, bool) {
	j, and := i, false
	if a.Is(j, ",") {
		j++
	}
	if j < limit && (a.Is(j, "and") || a.Is(j, "&") || a.Is(j, "et") || a.Is(j, "y") || a.Is(j, "e")) {
		j++
		and = true
	}
	if j == i || j >= limit {
		return i, false
	}
	if a.Lexicon.Language == "en" {
		if j < limit && (a.Is(j, "for") || a.Is(j, "the")) {
			j++
		}
	} else {
		for j < limit && (a.Links(j) || a.Is(j, "contra") || a.Is(j, "contre")) {
			j++
		}
	}
	if j >= limit || !a.fieldWord(j) {
		return i, false
	}
	end := a.fieldsEnd(j, limit)
	if and && (!a.Is(i, ",") || a.FieldOf(j)) {
		return j, true
	}
	if joined && !and {
		return i, false // the list has had its last member
	}
	for k := j; k < end; k++ {
		if a.FieldOf(k) {
			return j, and
		}
	}
	if end == j+1 && a.listCloses(end, limit) {
		return j, and
	}
	return i, false
}
