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
			if !a.fieldBegins(j + 1) {
				return
			}
		case t.Kind != TokenWord, !t.Capital() && (t.Is(ClassVerb|ClassAuxiliary|ClassRelative|ClassSubordinate) || t.Is(ClassSay) && a.SayingAt(j)):
			return
		case comma > 0 && (a.Is(j, "et") || a.Is(j, "y") || a.Is(j, "e")):
			if !a.fieldBegins(j + 1) {
				return
			}
			a.joinCommas(comma, j)
			return
		}
	}
}

// joinCommas has the commas at [first, last) read like letters of a name.
func (a *Parsed) joinCommas(first, last int) {
	for c := first; c < last; c++ {
		if a.Is(c, ",") {
			a.Tokens[c] = Token{Span: a.Tokens[c].Span, Class: ClassPortfolio, Shape: ShapeNone}
		}
	}
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
