package prose

// longestHeld is how many tokens stand at most between an office and the
// name of its holder.
const longestHeld = 18

// readHolders marks the name of the holder that follows the body of a Spanish or French
// office without a comma: "la jefa de prensa de la Red de Mujeres del Norte Ana
// Quispe", "le porte-parole du gouvernement Paul Adou". Nothing but a given name says that the body has ended, so an office
// whose holder stands beside it is left as it is: "Ana Quispe, directora del
// Hospital General Juan Mena".
func (a *Parsed) readHolders() {
	for k := range a.Blocks {
		a.Enter(k)
		b := &a.Blocks[k]
		if !a.Romance() || b.Headline {
			continue
		}
		for i := b.FirstToken; i+4 < b.LastToken; i++ {
			if !a.Definite(i) {
				continue
			}
			if holder := a.heldByField(a.officeBehindArticle(i, b.LastToken)+1, b.LastToken); holder > 0 {
				a.Tokens[holder].Class |= ClassHolder
				i = holder
				continue
			}
			if i > b.FirstToken+1 && a.Is(i-1, ",") && (a.Tokens[i-2].Capital() && !a.Tokens[i-2].Is(ClassTime)) && (i < b.FirstToken+3 || !a.towardsPlace(i-3)) {
				continue
			}
			office := a.officeBehindArticle(i, b.LastToken)
			if office == i {
				continue
			}
			if holder := a.heldBy(office+1, b.LastToken); holder > office {
				a.Tokens[holder].Class |= ClassHolder
				i = holder
			}
		}
	}
	a.Leave()
}

// officeBehindArticle is the noun of the office behind the article at token i,
// with no more than two words between: "la entonces directora"; i for none.
func (a *Parsed) officeBehindArticle(i, limit int) int {
	for k := i + 1; k < limit && k <= i+3; k++ {
		t := a.Tokens[k]
		if t.Is(ClassRole) {
			return k
		}
		if t.Kind != TokenWord || t.Capital() || t.Is(ClassPreposition|ClassOrg|ClassRelative|ClassConjunction|ClassArticle) {
			return i
		}
	}
	return i
}

// heldBy is the given name that ends the body of the office whose words go on at
// token i; 0 for none.
func (a *Parsed) heldBy(i, limit int) int {
	body := -1
	for k := i; k < limit && k < i+longestHeld; k++ {
		t := a.Tokens[k]
		if t.Kind != TokenWord || t.Is(ClassRelative) || !t.Capital() && (t.Is(ClassAuxiliary|ClassPronoun) && !t.Is(ClassArticle) || a.SayingAt(k)) {
			return 0
		}
		if body < 0 {
			if a.Tokens[k-1].Is(ClassPreposition|ClassArticle) && (t.Capital() && !t.Is(ClassRole|ClassTitle) || t.Is(ClassOrg) || a.Lexicon.Language == "fr" && !a.Tokens[k].Is(ClassPreposition|ClassArticle|ClassDeterminer)) {
				body = k
			}
			continue
		}
		before := a.Tokens[k-1]
		if k < body+2 && (a.Lexicon.Language != "fr" || k == body) || !a.givenAt(k) || !before.Capital() && !a.unnamedBefore(k, body) || before.Is(ClassTitle) || k-1 > body && a.givenAt(k-1) {
			continue
		}
		end := k
		for end < limit && (a.Tokens[end].Capital() && a.Tokens[end].Kind == TokenWord || a.Tokens[end].Is(ClassParticle) && end+1 < limit && (a.Tokens[end+1].Capital() || a.Tokens[end+1].Is(ClassArticle))) {
			end++
		}
		if end-k < 2 || end-k > 5 || !a.PlainName(k, end) || a.Is(end, ",") && end+1 < limit && a.Tokens[end+1].Capital() {
			return 0
		}
		return k
	}
	return 0
}

// heldByField is the name behind what a Spanish office is of, in small letters and
// without an article, so that it can be no body's: "la ingeniera de minas Ana Roa",
// but "la directora de la escuela Simón Bolívar"; 0 for none. The words behind the
// office open at token i.
func (a *Parsed) heldByField(i, limit int) int {
	if a.Lexicon.Language != "es" || i+3 >= limit || !a.Is(i, "de") {
		return 0
	}
	for k := i + 1; k < min(limit, i+longestField); k++ {
		t := a.Tokens[k]
		switch {
		case t.Kind != TokenWord || t.Is(ClassArticle|ClassRelative|ClassTime|ClassPeriod) && !t.Capital() || a.SayingAt(k):
			return 0
		case !t.Capital():
			continue
		}
		before := a.Tokens[k-1]
		if k == i+1 || before.Is(ClassPreposition|ClassConjunction) || before.Is(ClassOrg) && !a.givenAt(k) || a.Listed("named-after", k-1) {
			return 0
		}
		end := a.NameEnd(k, limit)
		if end-k < 2 || end-k > 5 || !a.PlainName(k, end) {
			return 0
		}
		return k
	}
	return 0
}

// longestField is how many tokens what an office is of has at most: "jefe de redacción
// de deportes".
const longestField = 6

// unnamedBefore reports whether the French body or field from token body on ends with a
// small word before token k that no name goes on from: "du gouvernement", but not "de
// l’hôpital" in "la directrice de l’hôpital Awa Kane".
func (a *Parsed) unnamedBefore(k, body int) bool {
	return a.Lexicon.Language == "fr" && !a.Tokens[k-1].Is(ClassPreposition|ClassArticle|ClassConjunction|ClassRole|ClassPerson) && !(k-1 == body && a.Listed("named-after", body))
}

// heldAt reports whether the name of a holder opens at token i.
func (a *Parsed) heldAt(i int) bool {
	return a.Tokens[i].Is(ClassHolder) && a.Romance()
}

// HolderIn is the token at which the name of a holder opens among the
// tokens at [first, last); last for none.
func (a *Parsed) HolderIn(first, last int) int {
	for i := first; i < last; i++ {
		if a.heldAt(i) {
			return i
		}
	}
	return last
}
