package extract

// beyondAcronym reports whether the preposition at token j opens what an
// office is for, behind a body of one acronym: "directora de la OMS para …".
func (a *analysis) beyondAcronym(i, j int) bool {
	if !a.romance() {
		return false
	}
	if a.is(j, "en") && j+1 < len(a.tokens) && !a.tokens[j+1].capital() {
		k := j + 1
		for k < len(a.tokens)-1 && a.tokens[k].is(classArticle) && !a.tokens[k].capital() {
			k++
		}
		if !a.tokens[k].capital() && a.tokens[i].capital() && a.lexicon.language == "es" && (k > j+1 || a.is(k, "torno") || a.is(k, "favor") || a.is(k, "contra")) {
			return true // "el Ejército en la ofensiva"
		}
	}
	if j != i+1 || a.tokens[i].shape != shapeUpper && !a.brand(i) {
		return false
	}
	switch a.lowerWord(j) {
	case "para", "pour", "en", "sur", "sobre", "au", "aux", "à":
		return true
	}
	return false
}

// joinsOffice reports whether the "and" at token j joins a second office and
// no further part of a body's name: "chercheur à l'Institut et auteur".
func (a *analysis) joinsOffice(j, limit int) bool {
	if !a.romance() || j+1 >= limit || !a.is(j, "et") && !a.is(j, "y") && !a.is(j, "e") {
		return false
	}
	t := a.tokens[j+1]
	if t.is(classArticle) && !t.capital() && j+2 < len(a.tokens) && a.tokens[j+2].is(classOrg) && a.tokens[j+2].capital() {
		return true // "la Red de Ríos y la Universidad de Loja": two bodies
	}
	switch a.lowerWord(j + 1) {
	case "à", "au", "chez", "en":
		return true // "à l'Université de Lund et à l'Institut"
	case "ses", "leurs", "son", "sa", "leur", "sus", "su":
		return true // "Diop et leurs collègues"
	}
	if a.is(j+1, "ex") && j+2 < len(a.tokens) {
		t = a.tokens[j+2] // "portavoz del grupo y ex vecino"
	}
	if !t.capital() && a.tokens[j-1].shape == shapeUpper && j+2 < len(a.tokens) && !t.is(classArticle|classPreposition) && a.tokens[j+2].is(classPreposition) {
		return true // "porte-parole du HCR et invitée de la chaîne"
	}
	return t.is(classRole) && !t.capital() || t.is(classRelative|classAuxiliary|classVerb|classPronoun) || t.is(classSay) && a.sayingAt(j+1)
}

// whereBodyIs reports whether the preposition at token j, in the name of the
// body that starts at token i, opens where it works: "l'Unicef en Valdorie".
// A mission or an office has its place in its name.
func (a *analysis) whereBodyIs(i, j, limit int) bool {
	if a.romance() && j == i+2 && (a.is(i, "Nations") || a.is(i, "Naciones")) && !a.tokens[j].capital() {
		return true // "Haut-Commissaire des Nations Unies aux droits de l'homme"
	}
	if a.romance() && j == i+1 && j+1 < limit && (a.is(j, "para") || a.is(j, "pour")) {
		k := j + 1
		for k < limit && a.tokens[k].is(classArticle) && !a.tokens[k].capital() {
			k++
		}
		return k < limit && a.tokens[k].capital() && (a.tokens[k].is(classPlace) || a.listed("compass", k))
	}
	if !a.romance() || !a.is(j, "en") && !a.is(j, "au") && !a.is(j, "aux") && !a.is(j, "à") || j+1 >= limit || a.listed("abroad", i) {
		return false
	}
	n := a.tokens[j+1]
	return n.is(classPlace) && n.capital() || n.capital() && a.tokens[j-1].capital() && !n.is(classOrg)
}
