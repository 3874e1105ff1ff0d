package prose

// longestMarkedName is how many words the name of a body between marks has at most.
const longestMarkedName = 7

// readMarkedBodies reads the name in marks behind the noun of a Spanish body as a
// part of its name: "la Cooperativa de Ahorro «Nuevo Amanecer»". Its marks part no
// clauses from then on.
func (a *Parsed) readMarkedBodies() {
	for k := range a.Blocks {
		a.Enter(k)
		b := &a.Blocks[k]
		if a.Lexicon.Language == "fr" {
			a.readMarkedFrench(b)
		}
		if a.Lexicon.Language != "es" {
			continue
		}
		for i := b.FirstToken + 1; i+2 < b.LastToken; i++ {
			if close := a.markedNameEnd(i, b.LastToken); close > i && a.bodyNounBefore(i, b.FirstToken) {
				for k := i; k <= close; k++ {
					if k == i || k == close || a.Tokens[k].Is(ClassRelative) && !a.Tokens[k].Capital() {
						a.Tokens[k] = Token{Span: a.Tokens[k].Span, Class: ClassPortfolio, Shape: ShapeNone}
					}
				}
				i = close
			}
		}
	}
	a.Leave()
}

// markedNameEnd is the mark that closes the capitalised name opened by the mark at
// token i; i when no name stands there.
func (a *Parsed) markedNameEnd(i, limit int) int {
	closing := map[string]string{"«": "»", "“": "”", "\"": "\""}[a.Word(a.Tokens[i])]
	if closing == "" {
		return i
	}
	for k := i + 1; k < limit && k <= i+longestMarkedName+1; k++ {
		t := a.Tokens[k]
		if a.Is(k, closing) {
			if k > i+1 && (a.Tokens[k-1].Capital() || a.Tokens[k-1].Kind == TokenNumber) {
				return k
			}
			return i
		}
		if t.Kind == TokenMark && !a.Is(k, "-") || k == i+1 && !t.Capital() || !t.Capital() && t.Kind == TokenWord && t.Span.Len() > 4 {
			return i
		}
	}
	return i
}

// bodyNounBefore reports whether the words in front of the mark at token i begin
// with the noun of a body, which is no part of another: "la asociación", "la
// Asociación de Mujeres".
func (a *Parsed) bodyNounBefore(i, from int) bool {
	for k := i - 1; k >= max(from, i-7); k-- {
		t := a.Tokens[k]
		if t.Kind != TokenWord || !t.Capital() && t.Is(ClassAuxiliary|ClassVerb|ClassRelative|ClassWork|ClassText|ClassRole) && !t.Is(ClassOrg|ClassArticle) {
			return false
		}
		if t.Is(ClassOrg) || a.Listed("outfit", k) || a.Listed("workplace", k) || a.Listed("workplace-the", k) {
			return !a.Listed("unit", k)
		}
	}
	return false
}

// opensMarkedName reports whether the mark at an offset opens a name that
// readMarkedBodies has read.
func (a *Parsed) opensMarkedName(offset int) bool {
	i := a.TokenAt(offset)
	return i < len(a.Tokens) && a.Tokens[i].Is(ClassPortfolio) && a.Tokens[i].Span.Start == offset
}

// withoutLoneMark is where the name at [first, last) ends without a mark of a name
// in marks whose other mark stands outside it.
func (a *Parsed) withoutLoneMark(first, last int) int {
	if last <= first || !a.Tokens[last-1].Is(ClassPortfolio) || a.Tokens[last-1].Span.Len() > len("“") {
		return last
	}
	switch mark := a.Word(a.Tokens[last-1]); mark {
	case "«", "“":
		return last - 1
	case "»", "”", "\"":
		for k := first; k < last-1; k++ {
			if opening := a.Word(a.Tokens[k]); a.Tokens[k].Is(ClassPortfolio) && (opening == "«" || opening == "“" || opening == "\"") {
				return last
			}
		}
		return last - 1
	}
	return last
}
