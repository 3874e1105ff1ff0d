package extract

import "strings"

// romance reports whether the words at hand are French or Spanish, whose
// grammar these rules follow: adjectives behind their noun, subjects behind
// their verb or left out.
func (a *analysis) romance() bool {
	return a.lexicon.language == "fr" || a.lexicon.language == "es"
}

// verbByArticle reports whether the word at token j must be a verb because an
// article follows it, which no noun and no adjective allows in Romance
// languages: "la Ligue arabe apporte la même conclusion".
func (a *analysis) verbByArticle(j int) bool {
	if !a.romance() || j+1 >= len(a.tokens) {
		return false
	}
	t, next := a.tokens[j], a.tokens[j+1]
	if t.kind != tokenWord || t.capital() || t.span.Len() < 3 || next.kind != tokenWord || next.capital() ||
		t.is(classPortfolio|classRole|classOrg|classPerson|classText|classPreposition|classConjunction|classArticle|classDeterminer|classParticle|classAdverb|classTime|classPeriod|classRelative|classSubordinate|classClitic|classPronoun) {
		return false
	}
	if next.is(classRelative) && (a.is(j+1, "que") || a.is(j+1, "qu'") || a.is(j+1, "qu’")) {
		// "le Conseil réaffirme qu'il faut"
		return j > 0 && (a.tokens[j-1].capital() || a.tokens[j-1].is(classOrg|classRole)) && !a.adverb(j)
	}
	return next.is(classArticle|classDeterminer) && !next.is(classPreposition) && !a.adverb(j) && !a.nounByArticle(j)
}

// nounByArticle reports whether what stands in front of the French word at token j
// makes it a noun: "des glaciers la fonte". "Le", "la" and "les" may be objects.
func (a *analysis) nounByArticle(j int) bool {
	if a.lexicon.language != "fr" || j == 0 || infinitiveFrench(a.lowerWord(j)) {
		return false
	}
	p := a.tokens[j-1]
	return !p.capital() && p.is(classArticle|classDeterminer) && !p.is(classClitic|classPronoun|classWe|classThey|classRelative)
}

// bareClitic reports whether token j is an object pronoun and nothing else:
// what stands before it is the subject ("la Ligue se dit inquiète").
func (a *analysis) bareClitic(j int) bool {
	t := a.tokens[j]
	return a.objectBehind(j) || a.imperfectFrench(j) || a.romance() && t.is(classClitic) && !t.capital() && !t.is(classArticle|classDeterminer|classPreposition|classPronoun|classConjunction|classWe|classParticle|classThey)
}

// objectBehind reports whether "nous", "vous", "lui" or "leur" at token j stands
// between a subject and its verb: "un mécanicien nous a montré".
func (a *analysis) objectBehind(j int) bool {
	if a.lexicon.language != "fr" || j == 0 || j+1 >= len(a.tokens) || a.tokens[j].capital() {
		return false
	}
	before, next := a.tokens[j-1], a.tokens[j+1]
	if before.kind != tokenWord || next.kind != tokenWord || before.is(classPreposition|classConjunction|classSubordinate|classRelative|classArticle|classDeterminer|classAuxiliary|classSay) && !before.is(classRole|classOrg|classPerson) {
		return false
	}
	switch a.lowerWord(j) {
	case "nous", "vous", "lui":
		return !next.is(classPreposition | classConjunction)
	case "le", "la", "les", "l'", "l’": // "Sa sœur l’appelait"
		return !before.is(classAdverb|classTime) && !next.capital() && !next.is(classRole|classOrg|classPerson|classText|classTime)
	case "leur":
		return next.is(classAuxiliary|classSay) && a.sayingAt(j+1) || next.is(classAuxiliary)
	}
	return false
}

// pastAge is the token behind somebody's age and its comma at token i: "45
// ans, puisatier", "de 45 años, agricultor", "âgée de 45 ans, …"; i for none.
func (a *analysis) pastAge(i, limit int) int {
	if n := a.pastAlias(i, limit); n > i {
		i = n
	}
	j := i
	for j < limit && j < i+2 && a.listed("age", j) {
		j++
	}
	if j+1 >= limit || a.tokens[j].kind != tokenNumber {
		return i
	}
	if j++; a.listed("years", j) || a.tokens[j].is(classTime|classPeriod) {
		j++
	}
	if j < limit && a.is(j, ",") && j+1 < limit {
		return j + 1
	}
	return i
}

// participleOf reports whether the word at token j is a participle that opens
// a phrase of its own behind a name: "Horizon Vert basé à", "Raíces fundada en".
func (a *analysis) participleOf(j int) bool {
	t := a.tokens[j]
	if !a.romance() || t.kind != tokenWord || t.capital() || j+1 >= len(a.tokens) || t.is(classRole|classOrg|classPerson|classPortfolio) {
		return false
	}
	n := a.tokens[j+1]
	if !n.is(classPreposition) || n.capital() || j > 0 && (a.tokens[j-1].is(classArticle) && !a.tokens[j-1].is(classPronoun) || a.linking(a.tokens[j-1])) {
		return false // also "la santé au conseil", "cadre de santé au Fonds"
	}
	switch a.lowerWord(j + 1) {
	case "de", "du", "des", "del", "d'", "d’", "pour", "para":
		return false
	}
	w := a.lowerWord(j)
	for _, ending := range [...]string{"é", "ée", "és", "ées", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// fromBodyRomance reads "de l'ONG Horizon Vert", "del Instituto del Agua" and
// "de la fundación Raíces" behind a name. A lone capital without an article
// is where somebody comes from.
func (a *analysis) fromBodyRomance(i, limit int) affiliation {
	switch {
	case i+1 >= limit:
		return affiliation{}
	case a.is(i-1, ",") && (a.is(i, "à") || a.is(i, "au")) && i+3 < limit: // "Awa Kane, à l'Institut Kora,"
		j := i + 1
		for j < limit && a.tokens[j].is(classArticle) && !a.tokens[j].capital() {
			j++
		}
		if end := a.bodyEnd(j, limit); end <= j+1 || !a.institution(j, end) || !a.tokens[j].is(classOrg) || a.tokens[j].is(classPlace) || end >= limit || !a.is(end, ",") && !a.is(end, ".") {
			return affiliation{}
		}
	case a.is(i, "de"), a.is(i, "d'"), a.is(i, "d’"), a.is(i, "du"), a.is(i, "del"), a.is(i, "chez"), a.is(i, "des"), a.is(i, "por"), a.is(i, "pour"):
	default:
		return affiliation{}
	}
	article := a.is(i, "du") || a.is(i, "del") || a.is(i, "chez")
	i++
	for i < limit && a.tokens[i].is(classArticle) && !a.tokens[i].capital() {
		article = true
		i++
	}
	if i >= limit {
		return affiliation{}
	}
	small := a.workplace(i) && article
	if !a.tokens[i].capital() && !small {
		return affiliation{}
	}
	end := a.bodyEnd(i, limit)
	if small {
		if end = a.bodyEnd(i+1, limit); end <= i+1 || !a.holdsCapital(i+1, end) {
			return affiliation{}
		}
	}
	if t := a.tokens[i]; t.is(classPlace) && i+int(t.more)+1 >= end && t.shape != shapeUpper {
		return affiliation{}
	}
	if !small && !a.institution(i, end) && !(article && end > i) && !(end > i+1 && a.tokens[end-1].capital()) {
		return affiliation{}
	}
	return affiliation{org: a.orgText(i, end)}
}

func (a *analysis) holdsCapital(first, last int) bool {
	for i := first; i < last; i++ {
		if a.tokens[i].capital() {
			return true
		}
	}
	return false
}

// oneOfOffice reads ", l'un des responsables du mouvement" and ", una de las
// voceras de la Red" behind a name.
func (a *analysis) oneOfOffice(i, limit int) affiliation {
	if !a.romance() || i+3 >= limit {
		return affiliation{}
	}
	first := i
	if a.is(i, "l'") || a.is(i, "l’") {
		i++
	}
	if w := a.lowerWord(i); w != "un" && w != "une" && w != "uno" && w != "una" {
		return affiliation{}
	}
	i++
	switch {
	case a.is(i, "des"):
		i++
	case a.is(i, "de") && a.definite(i+1):
		i += 2
	default:
		return affiliation{}
	}
	for n := 0; n < 3 && i+1 < limit && !a.pluralOffice(i); n++ {
		i++ // "l'un des principaux responsables"
	}
	if !a.pluralOffice(i) {
		return affiliation{}
	}
	end := a.appositionEnd(i, limit)
	f := affiliation{role: a.nameText(first, end)}
	if cut, org := a.bodyOf(i, end); cut > i {
		f = affiliation{role: a.nameText(first, cut), org: a.orgText(org, a.bodyEnd(org, end))}
	}
	return f
}

// pluralOffice reports whether token i is the plural of an office's noun.
func (a *analysis) pluralOffice(i int) bool {
	t := a.tokens[i]
	if t.kind != tokenWord || t.capital() {
		return false
	}
	if t.is(classRole) {
		return true
	}
	w := a.lowerWord(i)
	for _, cut := range [...]string{"s", "es", "x"} {
		if one, ok := strings.CutSuffix(w, cut); ok && a.lexicon.classes[one]&classRole != 0 {
			return true
		}
	}
	return false
}

// behindOrgan reads "le président de l'Assemblée Paul Mbaye" and "la portavoz
// del Ministerio de Salud Ana Quispe": a ministry or a chamber bears nobody's
// name, so what follows is the holder's; first when nothing does. So does what
// follows a news agency: "cuenta a Efe Ana Quispe".
func (a *analysis) behindOrgan(first, last int) int {
	if !a.romance() || last-first < 3 || first < 2 {
		return first
	}
	p := a.tokens[first-1]
	if (a.is(first-1, "a") || a.is(first-1, "à")) && a.tokens[first-2].is(classSay) && last-first == 3 && a.plainName(first, last) && (a.tokens[first].shape == shapeUpper || a.listed("news-agency", first)) {
		return first + 1
	}
	if !p.is(classPreposition | classArticle) {
		return first
	}
	for k := first; k+2 < last; k++ {
		// "d'Amnesty International Jane Okoro", "pour l'Afrique de l'Est Jane Okoro"
		if (a.listed("body-end", k) && k > first || a.listed("compass", k) && k == first) && a.plainName(k+1, last) {
			return k + 1
		}
	}
	if !a.listed("organ", first) {
		return first
	}
	cut := first + 1
	for cut < last && (a.tokens[cut].is(classParticle|classPreposition|classArticle) && !a.tokens[cut].capital() || a.tokens[cut-1].is(classParticle|classPreposition|classArticle) && cut > first+1) {
		cut++
	}
	if last-cut >= 2 && a.plainName(cut, last) {
		return cut
	}
	return first
}

// pastDateline is the token behind a place and a date with their dash at the
// front of a paragraph ("Washington, DC - La Comisión"); from for none.
func (a *analysis) pastDateline(from, end int) int {
	if !a.romance() && a.lexicon.language != "en" || !a.sentenceOpens(from) {
		return from
	}
	for i := from; i < min(end-1, from+16); i++ {
		t := a.tokens[i]
		switch {
		case a.is(i, "–") || a.is(i, "—") || a.is(i, "-") && i > from && t.span.Start > a.tokens[i-1].span.End && a.tokens[i+1].span.Start > t.span.End:
			if i == from || !a.romance() && !a.englishDateline(from, i) {
				return from
			}
			return i + 1
		case t.capital(), t.kind == tokenNumber, t.is(classTime), a.is(i, ","), a.is(i, "."), a.is(i, "("), a.is(i, ")"), a.is(i, "/"), t.is(classPreposition | classArticle | classDeterminer):
		default:
			return from
		}
	}
	return from
}

// sentenceOpens reports whether token i is the first of its sentence.
func (a *analysis) sentenceOpens(i int) bool {
	s := a.sentenceAt(a.tokens[i].span.Start)
	return s < len(a.sentences) && a.sentences[s].first == i
}

// verbInFront reports whether the capitalised word at token i, which opens its
// sentence, is a Spanish or French verb by its ending: "Queremos", "Aludió".
func (a *analysis) verbInFront(i int) bool {
	if a.tokens[i].shape != shapeCapital {
		return false
	}
	w := a.word(a.tokens[i])
	switch a.lexicon.language {
	case "es":
		return a.verbOpensSpanish(i) || len(w) > 5 && (strings.HasSuffix(w, "amos") || strings.HasSuffix(w, "emos") || strings.HasSuffix(w, "imos") && !strings.HasSuffix(w, "ísimos") || strings.HasSuffix(w, "ó"))
	case "fr":
		return len(w) > 6 && (strings.HasSuffix(w, "ssons") || strings.HasSuffix(w, "dons") || strings.HasSuffix(w, "geons"))
	}
	return false
}
