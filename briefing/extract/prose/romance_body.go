package prose

import "strings"

// BeyondAcronym reports whether the preposition at token j opens what an
// office is for, behind a body of one acronym: "directora de la OMS para …".
func (a *Parsed) BeyondAcronym(i, j int) bool {
	if !a.Romance() {
		return false
	}
	if a.Is(j, "en") && j+1 < len(a.Tokens) && !a.Tokens[j+1].Capital() {
		k := j + 1
		for k < len(a.Tokens)-1 && a.Tokens[k].Is(ClassArticle) && !a.Tokens[k].Capital() {
			k++
		}
		if !a.Tokens[k].Capital() && a.Tokens[i].Capital() && a.Lexicon.Language == "es" && (k > j+1 || a.Is(k, "torno") || a.Is(k, "favor") || a.Is(k, "contra")) {
			return true // "el Ejército en la ofensiva"
		}
	}
	if j != i+1 || a.Tokens[i].Shape != ShapeUpper && !a.Brand(i) {
		return false
	}
	switch a.LowerWord(j) {
	case "para", "pour", "en", "sur", "sobre", "au", "aux", "à":
		return true
	}
	return false
}

// JoinsOffice reports whether the "and" at token j joins a second office and
// no further part of a body's name: "chercheur à l'Institut et auteur".
func (a *Parsed) JoinsOffice(j, limit int) bool {
	if !a.Romance() || j+1 >= limit || !a.Is(j, "et") && !a.Is(j, "y") && !a.Is(j, "e") {
		return false
	}
	t := a.Tokens[j+1]
	if t.Is(ClassArticle) && !t.Capital() && j+2 < len(a.Tokens) && a.Tokens[j+2].Is(ClassOrg) && a.Tokens[j+2].Capital() {
		return true // "la Red de Ríos y la Universidad de Loja": two bodies
	}
	switch a.LowerWord(j + 1) {
	case "à", "au", "chez", "en":
		return true // "à l'Université de Lund et à l'Institut"
	case "ses", "leurs", "son", "sa", "leur", "sus", "su":
		return true // "Diop et leurs collègues"
	}
	if a.Is(j+1, "ex") && j+2 < len(a.Tokens) {
		t = a.Tokens[j+2] // "portavoz del grupo y ex vecino"
	}
	if !t.Capital() && a.Tokens[j-1].Shape == ShapeUpper && j+2 < len(a.Tokens) && !t.Is(ClassArticle|ClassPreposition) && a.Tokens[j+2].Is(ClassPreposition) {
		return true // "porte-parole du HCR et invitée de la chaîne"
	}
	return t.Is(ClassRole) && !t.Capital() || t.Is(ClassRelative|ClassAuxiliary|ClassVerb|ClassPronoun) && !t.Is(ClassArticle) || t.Is(ClassSay) && a.SayingAt(j+1)
}

// WhereBodyIs reports whether the preposition at token j, in the name of the
// body that starts at token i, opens where it works: "l'Unicef en Valdorie".
// A mission or an office has its place in its name.
func (a *Parsed) WhereBodyIs(i, j, limit int) bool {
	if a.Romance() && j == i+2 && (a.Is(i, "Nations") || a.Is(i, "Naciones")) && !a.Tokens[j].Capital() {
		return true // "Haut-Commissaire des Nations Unies aux droits de l'homme"
	}
	if a.Romance() && j+1 < limit && (a.Is(j, "para") || a.Is(j, "pour")) && (j == i+1 || a.Lexicon.Language == "es" && j < i+5 && !a.Tokens[i].Is(ClassOrg)) {
		k := j + 1
		for k < limit && a.Tokens[k].Is(ClassArticle) && !a.Tokens[k].Capital() {
			k++
		}
		return k < limit && a.Tokens[k].Capital() && (a.Tokens[k].Is(ClassPlace) || a.Listed("compass", k))
	}
	if !a.Romance() || !a.Is(j, "en") && !a.Is(j, "au") && !a.Is(j, "aux") && !a.Is(j, "à") || j+1 >= limit || a.Listed("abroad", i) {
		return false
	}
	n := a.Tokens[j+1]
	return n.Is(ClassPlace) && n.Capital() || n.Capital() && a.Tokens[j-1].Capital() && !n.Is(ClassOrg) && !a.QualityAt(j+1)
}

// QualityAt reports whether the word at token i is what a body stands for and no
// place, by its ending: "Ayuda en Acción", "Mujeres en Igualdad".
func (a *Parsed) QualityAt(i int) bool {
	if a.Lexicon.Language != "es" || a.Tokens[i].Is(ClassPlace) {
		return false
	}
	w := a.LowerWord(i)
	for _, ending := range a.Lexicon.Entries("thing-ending") {
		if len(w) > len(ending) && strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
