package prose

// longestPortfolio is how many tokens the fields behind an office may have,
// with the commas and small words between them.
const longestPortfolio = 24

// readPortfolios finds the fields behind the nouns of offices: "Minister for
// Youth, Sport and Cultural Affairs". Their words, and the commas between
// them, are read like small letters from then on, so that they are no names,
// part no clauses, and the office goes on over them up to its holder's name.
func (a *Parsed) readPortfolios() {
	for k := range a.Blocks {
		a.Enter(k)
		b := &a.Blocks[k]
		if b.Headline {
			continue
		}
		for i := b.FirstToken; i+2 < b.LastToken; i++ {
			if a.Listed("portfolio-body", i) {
				a.readMinistry(i, b.FirstToken, b.LastToken)
				continue
			}
			first := a.portfolioOpens(i, b.LastToken)
			if first == i {
				continue
			}
			end := a.portfolioEnd(first, b.LastToken)
			for k := first; k < end; k++ {
				a.Tokens[k] = Token{Span: a.Tokens[k].Span, Class: ClassPortfolio}
			}
		}
	}
	a.Leave()
}

// readMinistry joins the fields of the body whose noun stands at token i to one
// name, and marks the name of somebody in office there that follows at once:
// "Permanent Secretary in the Ministry of Labour, Youth and Sport Jane Okoro".
func (a *Parsed) readMinistry(i, from, limit int) {
	first := i + 1
	for first < limit && first < i+4 && !a.Tokens[first].Capital() && (a.Is(first, "of") || a.Is(first, "for") || a.Links(first)) {
		first++
	}
	if first == i+1 || first >= limit || !a.fieldWord(first) {
		return
	}
	end := a.portfolioEnd(first, limit)
	for k := first; k < end; k++ {
		if a.Is(k, ",") {
			a.Tokens[k] = Token{Span: a.Tokens[k].Span, Class: ClassPortfolio, Shape: ShapeNone}
		}
	}
	if end <= first || end+1 >= limit || !a.Tokens[end].Capital() || !a.Tokens[end+1].Capital() || !a.PlainName(end, end+2) {
		return
	}
	for k := i - 1; k >= max(from, i-8) && a.Tokens[k].Kind == TokenWord && !a.SayingAt(k); k-- {
		if a.Tokens[k].Is(ClassRole) {
			a.Tokens[end].Class |= ClassHolder
			return
		}
	}
}

// portfolioOpens is the token of the first field behind the noun of an office
// at token i; i for none.
func (a *Parsed) portfolioOpens(i, limit int) int {
	if !a.Listed("portfolio", i) || a.Lexicon.Language == "en" && (a.GeneralOffice(i) || a.Is(i-1, "High")) {
		return i
	}
	j := i + 1 + int(a.Tokens[i].More)
	if a.Lexicon.Language == "en" {
		if a.Is(j, "of") && a.Is(j+1, "State") {
			j += 2 // "Secretary of State for"
		}
		if (a.Is(j, "in") || a.Is(j, "with")) && (a.Is(j+1, "charge") || a.Is(j+1, "responsibility")) || a.Is(j, "responsible") {
			for j < limit && !a.Is(j, "of") && !a.Is(j, "for") && j < i+5 {
				j++
			}
		}
		if !a.Is(j, "of") && !a.Is(j, "for") && !a.Is(j, "on") {
			return i
		}
		j++
		if j < limit && a.Tokens[j].Is(ClassArticle) && !a.Tokens[j].Capital() {
			j++
		}
	} else {
		if !a.Romance() {
			return i
		}
		// "secrétaire d'État chargé de la Mer", "ministre déléguée à la Ville".
		for j < limit && j < i+5 && !a.Tokens[j].Capital() && a.Tokens[j].Kind == TokenWord && !a.Tokens[j].Is(ClassPreposition|ClassAuxiliary|ClassVerb|ClassArticle) {
			j++
		}
		state := j
		for a.Links(state) {
			state++
		}
		if state > j && (a.Is(state, "État") || a.Is(state, "Estado") || a.Is(state, "Etat")) {
			j = state + 1
			if j < limit && (a.Is(j, "chargé") || a.Is(j, "chargée") || a.Is(j, "encargado") || a.Is(j, "encargada")) {
				j++
			}
		}
		begin := j
		for j < limit && j < begin+4 && (a.Links(j) || a.Is(j, "à") || a.Is(j, "au") || a.Is(j, "aux") || a.Is(j, "para")) {
			j++
		}
		if j == begin || j < limit && a.Tokens[j].Is(ClassOrg) && !a.Listed("office-field", i) {
			return i // "secretaria general del Instituto de Salud"
		}
	}
	if j >= limit || !a.fieldWord(j) || a.Romance() && a.Tokens[j].Is(ClassOrg) && !a.FieldOf(j) {
		return i // also "secrétaire générale du Fonds"
	}
	if a.Romance() && a.GeneralOffice(i+2) {
		return i
	}
	return j
}

// GeneralOffice reports whether "general" or "executive" makes the office at
// token i one of a body: "general secretary".
func (a *Parsed) GeneralOffice(i int) bool {
	switch a.LowerWord(i - 1) {
	case "general", "executive", "honorary", "branch", "regional", "organising", "organizing", "général", "générale", "ejecutivo", "ejecutiva", "exécutif", "exécutive":
		return true
	}
	return false
}

// Links reports whether token i is a small word that ties a field to an office
// or to another field in French and Spanish.
func (a *Parsed) Links(i int) bool {
	if i >= len(a.Tokens) || a.Tokens[i].Capital() {
		return false
	}
	switch a.Word(a.Tokens[i]) {
	case "de", "d'", "d’", "du", "des", "del", "la", "le", "les", "l'", "l’", "el", "los", "las":
		return true
	}
	return false
}

// fieldWord reports whether a word with a capital at token i can be one of a
// field: no country and no title.
func (a *Parsed) fieldWord(i int) bool {
	t := a.Tokens[i]
	if !t.Capital() || t.Kind != TokenWord || t.Is(ClassTime) || a.Listed("honorific", i) || t.Is(ClassTitle) && !a.FieldOf(i) || t.Is(ClassPlace) && !a.FieldOf(i) {
		return false
	}
	return t.Shape != ShapeUpper || a.FieldOf(i) // "Minister of UNESCO"
}

// portfolioEnd is the token behind the fields that start at token first; first
// where no word shows them to be fields.
func (a *Parsed) portfolioEnd(first, limit int) int {
	limit = min(limit, first+longestPortfolio)
	item, end := first, first
	known, joined := false, false
	for end < limit {
		stop := a.fieldsEnd(end, limit)
		if stop == end {
			break
		}
		for k := end; k < stop; k++ {
			known = known || a.FieldOf(k)
		}
		item, end = end, stop
		next, and := a.nextField(end, limit, joined)
		if next == end {
			break
		}
		joined = joined || and
		end = next
	}
	if a.bodyInField(first, end) {
		return first
	}
	if !known || a.Is(end, "(") && a.Is(end+2, ")") {
		return first // also a body that an acronym stands for: "High Commissioner for Refugees (UNHCR)"
	}
	return a.holderAt(item, end)
}

// bodyInField reports whether the capitals at [first, end), with their article in
// front, name a body and no field: "secretary of the Madeira Fisheries Board",
// "commissioner of the Bureau of Fisheries".
func (a *Parsed) bodyInField(first, end int) bool {
	if a.Lexicon.Language == "en" && end > first && end+1 < len(a.Tokens) && (a.Possessive(end) || a.Is(end, "’") || a.Is(end, "'")) && a.Tokens[end+1].Capital() {
		return true // "secretary of the Tea Workers’ Union"
	}
	if a.Lexicon.Language != "en" || end < first+2 && !(a.Is(end, "of") && end+1 < len(a.Tokens) && a.Tokens[end+1].Capital()) || !a.Definite(first-1) {
		return false
	}
	for i := first; i < end; i++ {
		if t := a.Tokens[i]; t.Capital() && t.Is(ClassOrg) && !t.Is(ClassPerson) && !a.Listed("field", i) && (!a.FieldOf(i) || a.Is(i+1, "of")) && (!a.Listed("unit", i) || i > first+1) {
			return true
		}
	}
	return false
}
