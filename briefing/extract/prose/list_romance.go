package prose

import "strings"

// longestBodyList is how many tokens the fields in the name of a body have at most.
const longestBodyList = 16

// readBodyLists joins the fields in the name of a body to one name: "Comité de Derechos Económicos, Sociales y Culturales", "Organisation des
// Nations Unies pour l’éducation, la science et la culture". The commas are read
// like letters from then on.
func (a *Parsed) readBodyLists() {
	for k := range a.Blocks {
		a.Enter(k)
		b := &a.Blocks[k]
		if a.Lexicon.Language == "en" {
			a.readEnglishLists(b)
			continue
		}
		if !a.Romance() {
			continue
		}
		for i := b.FirstToken; i+4 < b.LastToken; i++ {
			if t := a.Tokens[i]; !t.Is(ClassOrg) || !t.Capital() || t.Is(ClassPortfolio) {
				continue
			}
			a.joinFields(i, min(b.LastToken, i+longestBodyList))
		}
	}
	a.Leave()
}

// joinFields marks the commas within the name of the body whose noun stands at
// token i.
func (a *Parsed) joinFields(i, limit int) {
	comma := -1
	for j := i + 1; j < limit; j++ {
		t := a.Tokens[j]
		switch {
		case a.Is(j, ","):
			if comma < 0 {
				comma = j
			}
			if !a.fieldBegins(j+1) && !a.likeBefore(comma, j+1) {
				return
			}
		case t.Kind != TokenWord, !t.Capital() && (t.Is(ClassVerb|ClassAuxiliary|ClassRelative|ClassSubordinate) || t.Is(ClassSay) && a.SayingAt(j)):
			return
		case comma < 0 && a.pairOfCauses(i, j, limit):
			for k := j; k < j+2; k++ {
				a.Tokens[k] = Token{Span: a.Tokens[k].Span, Class: ClassPortfolio, Shape: ShapeNone}
			}
			return
		case comma > 0 && (a.Is(j, "et") || a.Is(j, "y") || a.Is(j, "e")):
			if !a.fieldBegins(j+1) && !(a.likeBefore(comma, j+1) && a.fieldsClose(comma, j+1)) {
				return
			}
			a.joinCommas(comma, j)
			return
		}
	}
}

// pairOfCauses reports whether the "y" at token j joins, within the name of the Spanish
// body whose noun stands at token i, a second cause with its article to a first one:
// "Comisión de la Verdad y la Reconciliación".
func (a *Parsed) pairOfCauses(i, j, limit int) bool {
	if a.Lexicon.Language != "es" || !a.Is(j, "y") && !a.Is(j, "e") || j+2 >= limit || j < i+3 || !a.Tokens[j-1].Capital() || !a.Definite(j+1) || a.Tokens[j+1].Capital() {
		return false
	}
	k := j - 1
	for k > i && a.Tokens[k].Capital() {
		k--
	}
	if t := a.Tokens[j+2]; !t.Capital() || t.Is(ClassOrg|ClassRole|ClassTitle|ClassTime) || t.Shape == ShapeUpper || t.Is(ClassPlace) && !a.Tokens[k+1].Is(ClassPlace) {
		return false
	}
	return k > i && (a.Tokens[k].Is(ClassArticle) && a.Tokens[k-1].Is(ClassPreposition) || a.DefiniteIn(k) || a.Tokens[k+1].Is(ClassPlace) || a.Is(k, "para") || a.Is(k, "por"))
}

// joinCommas has the commas at [first, last) read like letters of a name.
func (a *Parsed) joinCommas(first, last int) {
	for c := first; c < last; c++ {
		if a.Is(c, ",") {
			a.Tokens[c] = Token{Span: a.Tokens[c].Span, Class: ClassPortfolio, Shape: ShapeNone}
		}
	}
}

// likeBefore reports whether the word at token i has the form of what stands in
// front of the comma, as the causes and members in one name have: "contre le sida,
// la tuberculose et le paludisme", "des veuves, orphelins et retraités".
func (a *Parsed) likeBefore(comma, i int) bool {
	if a.Lexicon.Language != "fr" || comma < 3 || i >= len(a.Tokens) {
		return false
	}
	if a.inCause(comma) {
		if !a.Tokens[i].Is(ClassArticle) || i+1 >= len(a.Tokens) {
			return false
		}
		i++
		return a.Tokens[i].Kind == TokenWord && !a.Tokens[i].Capital() && !a.Tokens[i].Is(ClassRole|ClassPerson|ClassOrg)
	}
	return a.Plural(comma-1) && !a.Tokens[comma-1].Capital() && a.Plural(i) && !a.Tokens[i].Capital() && !a.Tokens[i].Is(ClassArticle|ClassDeterminer|ClassPronoun|ClassAuxiliary)
}

// inCause reports whether "contre le sida" or "pour la paix" stands before the comma.
func (a *Parsed) inCause(comma int) bool {
	return a.Tokens[comma-2].Is(ClassArticle) && (a.Is(comma-3, "contre") || a.Is(comma-3, "pour"))
}

// fieldsClose reports whether the last word of a list, at token i with its article
// or without, ends it: what goes on with a verb is a sentence of its own.
func (a *Parsed) fieldsClose(comma, i int) bool {
	if a.inCause(comma) {
		i++
	}
	return i+1 >= len(a.Tokens) || a.Tokens[i+1].Kind == TokenMark || !a.inCause(comma) && a.Tokens[i+1].Is(ClassPreposition)
}

// fieldBegins reports whether a field of a body stands at token i, with its
// article or preposition or without: "Sociales", "la ciencia", "culturels".
func (a *Parsed) fieldBegins(i int) bool {
	for n := 0; n < 2 && i < len(a.Tokens) && !a.Tokens[i].Capital() && a.Tokens[i].Is(ClassArticle|ClassPreposition); n++ {
		i++
	}
	if i >= len(a.Tokens) || a.Tokens[i].Kind != TokenWord || a.Tokens[i].Is(ClassRole|ClassPlace|ClassTitle|ClassOrg) {
		return false
	}
	if a.FieldOf(i) {
		return true
	}
	w := a.LowerWord(i)
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
