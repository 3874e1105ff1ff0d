package extract

import "strings"

// longestBodyList is how many tokens the fields in the name of a body have at most.
const longestBodyList = 16

// readBodyLists joins the fields in the name of a French or Spanish body to one
// name: "Comité de Derechos Económicos, Sociales y Culturales", "Organisation des
// Nations Unies pour l’éducation, la science et la culture". The commas are read
// like letters from then on.
func (a *analysis) readBodyLists() {
	for k := range a.blocks {
		a.enter(k)
		if !a.romance() {
			continue
		}
		b := &a.blocks[k]
		for i := b.firstToken; i+4 < b.lastToken; i++ {
			if t := a.tokens[i]; !t.is(classOrg) || !t.capital() || t.is(classPortfolio) {
				continue
			}
			a.joinFields(i, min(b.lastToken, i+longestBodyList))
		}
	}
	a.leave()
}

// joinFields marks the commas within the name of the body whose noun stands at
// token i.
func (a *analysis) joinFields(i, limit int) {
	comma := -1
	for j := i + 1; j < limit; j++ {
		t := a.tokens[j]
		switch {
		case a.is(j, ","):
			if comma < 0 {
				comma = j
			}
			if !a.fieldBegins(j + 1) {
				return
			}
		case t.kind != tokenWord, !t.capital() && (t.is(classVerb|classAuxiliary|classRelative|classSubordinate) || t.is(classSay) && a.sayingAt(j)):
			return
		case comma > 0 && (a.is(j, "et") || a.is(j, "y") || a.is(j, "e")):
			if !a.fieldBegins(j + 1) {
				return
			}
			for c := comma; c < j; c++ {
				if a.is(c, ",") {
					a.tokens[c] = token{span: a.tokens[c].span, class: classPortfolio, shape: shapeNone}
				}
			}
			return
		}
	}
}

// fieldBegins reports whether a field of a body stands at token i, with its
// article or preposition or without: "Sociales", "la ciencia", "culturels".
func (a *analysis) fieldBegins(i int) bool {
	for n := 0; n < 2 && i < len(a.tokens) && !a.tokens[i].capital() && a.tokens[i].is(classArticle|classPreposition); n++ {
		i++
	}
	if i >= len(a.tokens) || a.tokens[i].kind != tokenWord || a.tokens[i].is(classRole|classPlace|classTitle|classOrg) {
		return false
	}
	if a.fieldOf(i) {
		return true
	}
	w := a.lowerWord(i)
	for _, ending := range fieldEndings {
		if len(w) > len(ending)+2 && strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// fieldEndings are those of the nouns and adjectives for fields, which names of
// people seldom have.
var fieldEndings = [...]string{"ción", "sión", "dad", "tad", "ales", "iles", "icos", "icas", "ivos", "ivas", "encia", "encias", "ancia", "ismo", "ura", "aje", "tion", "sion", "aux", "els", "elles", "iques", "ence", "ences", "ance", "isme", "ure", "ologie", "ología", "arios", "arias", "aires"}
