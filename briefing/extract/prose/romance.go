package prose

import "strings"

// Romance reports whether the words at hand are French or Spanish, whose
// grammar these rules follow: adjectives behind their noun, subjects behind
// their verb or left out.
func (a *Parsed) Romance() bool {
	return a.Lexicon.Language == "fr" || a.Lexicon.Language == "es"
}

// VerbByArticle reports whether the word at token j must be a verb because an
// article follows it, which no noun and no adjective allows in Romance
// languages: "la Ligue arabe apporte la même conclusion".
func (a *Parsed) VerbByArticle(j int) bool {
	if !a.Romance() || j+1 >= len(a.Tokens) {
		return false
	}
	t, next := a.Tokens[j], a.Tokens[j+1]
	if t.Kind != TokenWord || t.Capital() || t.Span.Len() < 3 || next.Kind != TokenWord || next.Capital() ||
		t.Is(ClassPortfolio|ClassRole|ClassOrg|ClassPerson|ClassText|ClassPreposition|ClassConjunction|ClassArticle|ClassDeterminer|ClassParticle|ClassAdverb|ClassTime|ClassPeriod|ClassRelative|ClassSubordinate|ClassClitic|ClassPronoun) {
		return false
	}
	if next.Is(ClassRelative) && (a.Is(j+1, "que") || a.Is(j+1, "qu'") || a.Is(j+1, "qu’")) {
		// "le Conseil réaffirme qu'il faut"
		return j > 0 && (a.Tokens[j-1].Capital() || a.Tokens[j-1].Is(ClassOrg|ClassRole)) && !a.Adverb(j)
	}
	return next.Is(ClassArticle|ClassDeterminer) && !next.Is(ClassPreposition) && !a.Adverb(j) && !a.nounByArticle(j)
}

// nounByArticle reports whether what stands in front of the French word at token j
// makes it a noun: "des glaciers la fonte". "Le", "la" and "les" may be objects.
func (a *Parsed) nounByArticle(j int) bool {
	if a.Lexicon.Language != "fr" || j == 0 || InfinitiveFrench(a.LowerWord(j)) {
		return false
	}
	p := a.Tokens[j-1]
	return !p.Capital() && p.Is(ClassArticle|ClassDeterminer) && !p.Is(ClassClitic|ClassPronoun|ClassWe|ClassThey|ClassRelative)
}

// BareClitic reports whether token j is an object pronoun and nothing else:
// what stands before it is the subject ("la Ligue se dit inquiète").
func (a *Parsed) BareClitic(j int) bool {
	t := a.Tokens[j]
	return a.ObjectBehind(j) || a.imperfectFrench(j) || a.Romance() && t.Is(ClassClitic) && !t.Capital() && !t.Is(ClassArticle|ClassDeterminer|ClassPreposition|ClassPronoun|ClassConjunction|ClassWe|ClassParticle|ClassThey)
}

// ObjectBehind reports whether "nous", "vous", "lui" or "leur" at token j stands
// between a subject and its verb: "un mécanicien nous a montré".
func (a *Parsed) ObjectBehind(j int) bool {
	if a.Lexicon.Language != "fr" || j == 0 || j+1 >= len(a.Tokens) || a.Tokens[j].Capital() {
		return false
	}
	before, next := a.Tokens[j-1], a.Tokens[j+1]
	if before.Kind != TokenWord || next.Kind != TokenWord || before.Is(ClassPreposition|ClassConjunction|ClassSubordinate|ClassRelative|ClassArticle|ClassDeterminer|ClassAuxiliary|ClassSay) && !before.Is(ClassRole|ClassOrg|ClassPerson) {
		return false
	}
	switch a.LowerWord(j) {
	case "nous", "vous", "lui":
		return !next.Is(ClassPreposition | ClassConjunction)
	case "le", "la", "les", "l'", "l’": // "Sa sœur l’appelait"
		return !before.Is(ClassAdverb|ClassTime) && !next.Capital() && !next.Is(ClassRole|ClassOrg|ClassPerson|ClassText|ClassTime)
	case "leur":
		return next.Is(ClassAuxiliary|ClassSay) && a.SayingAt(j+1) || next.Is(ClassAuxiliary)
	}
	return false
}

// PastAge is the token behind somebody's age and its comma at token i: "45
// ans, puisatier", "de 45 años, agricultor", "âgée de 45 ans, …"; i for none.
func (a *Parsed) PastAge(i, limit int) int {
	if n := a.pastAlias(i, limit); n > i {
		i = n
	}
	j := i
	for j < limit && j < i+2 && a.Listed("age", j) {
		j++
	}
	if j+1 >= limit || a.Tokens[j].Kind != TokenNumber {
		return i
	}
	if j++; a.Listed("years", j) || a.Tokens[j].Is(ClassTime|ClassPeriod) {
		j++
	}
	if j < limit && a.Is(j, ",") && j+1 < limit {
		return j + 1
	}
	return i
}

// ParticipleOf reports whether the word at token j is a participle that opens
// a phrase of its own behind a name: "Horizon Vert basé à", "Raíces fundada en".
func (a *Parsed) ParticipleOf(j int) bool {
	t := a.Tokens[j]
	if !a.Romance() || t.Kind != TokenWord || t.Capital() || j+1 >= len(a.Tokens) || t.Is(ClassRole|ClassOrg|ClassPerson|ClassPortfolio) {
		return false
	}
	n := a.Tokens[j+1]
	if !n.Is(ClassPreposition) || n.Capital() || a.OfMembers(j) || j > 0 && (a.Tokens[j-1].Is(ClassArticle) && !a.Tokens[j-1].Is(ClassPronoun) || a.Linking(a.Tokens[j-1])) {
		return false // also "la santé au conseil", "cadre de santé au Fonds"
	}
	switch a.LowerWord(j + 1) {
	case "de", "du", "des", "del", "d'", "d’", "pour", "para":
		return false
	}
	w := a.LowerWord(j)
	for _, ending := range [...]string{"é", "ée", "és", "ées", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// HoldsCapital reports whether a word with a capital is among the tokens [first, last).
func (a *Parsed) HoldsCapital(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Tokens[i].Capital() {
			return true
		}
	}
	return false
}

// PluralOffice reports whether token i is the plural of an office's noun.
func (a *Parsed) PluralOffice(i int) bool {
	t := a.Tokens[i]
	if t.Kind != TokenWord || t.Capital() {
		return false
	}
	if t.Is(ClassRole) {
		return true
	}
	return a.OneOffice(a.LowerWord(i), ClassRole) != ""
}

// OneOffice is the singular of a French or Spanish noun in the plural that is of one
// of the classes: "portavoz" for "portavoces", "tribunal" for "tribunaux"; "".
func (a *Parsed) OneOffice(w string, classes Class) string {
	for _, form := range [...]struct{ cut, add string }{{"s", ""}, {"es", ""}, {"x", ""}, {"aux", "al"}, {"ces", "z"}} {
		if one, ok := strings.CutSuffix(w, form.cut); ok && a.Lexicon.Classes[one+form.add]&classes != 0 {
			return one + form.add
		}
	}
	return ""
}

// holderBehind reports whether what stands at token i, behind the first words of a
// body at token organ, is a person: a given name, or any name behind an office that
// does not go on like a body's: no "Consejo Nacional", "Consejo Riojano de Aguas".
func (a *Parsed) holderBehind(organ, i int) bool {
	if a.Lexicon.Language != "es" || GivenNames()[a.LowerWord(i)] {
		return true
	}
	if a.Listed("body-adjective", i) || a.Tokens[i+1].Is(ClassParticle|ClassPreposition) {
		return false
	}
	for k := organ - 1; k >= max(0, organ-3); k-- {
		if a.Tokens[k].Is(ClassRole) {
			return true
		}
	}
	return false
}

// behindOrgan reads "le président de l'Assemblée Paul Mbaye" and "la portavoz
// del Ministerio de Salud Ana Quispe": a ministry or a chamber bears nobody's
// name, so what follows is the holder's; first when nothing does. So does what
// follows a news agency: "cuenta a Efe Ana Quispe".
func (a *Parsed) behindOrgan(first, last int) int {
	if !a.Romance() || last-first < 3 || first < 2 {
		return first
	}
	p := a.Tokens[first-1]
	if (a.Is(first-1, "a") || a.Is(first-1, "à")) && a.Tokens[first-2].Is(ClassSay) && last-first == 3 && a.PlainName(first, last) && (a.Tokens[first].Shape == ShapeUpper || a.Listed("news-agency", first)) {
		return first + 1
	}
	if (a.mediumTold(first-1) || last-first > 3 && a.mediumTold(first)) && a.PlainName(last-2, last) {
		return last - 2
	}
	if !p.Is(ClassPreposition | ClassArticle) {
		return first
	}
	for k := first; k+2 < last; k++ {
		// "d'Amnesty International Jane Okoro", "pour l'Afrique de l'Est Jane Okoro"
		if (a.Listed("body-end", k) && k > first || a.Listed("compass", k) && k == first) && a.PlainName(k+1, last) {
			return k + 1
		}
	}
	if !a.Listed("organ", first) {
		return first
	}
	cut := first + 1
	for cut < last && (a.Tokens[cut].Is(ClassParticle|ClassPreposition|ClassArticle) && !a.Tokens[cut].Capital() || a.Tokens[cut-1].Is(ClassParticle|ClassPreposition|ClassArticle) && cut > first+1) {
		cut++
	}
	if last-cut >= 2 && a.PlainName(cut, last) && a.holderBehind(first, cut) {
		return cut
	}
	return first
}

// mediumTold reports whether token i is the kind, with a capital, of the medium to which
// somebody says something: "a raconté à l’Agence Indocéane Awa Kane".
func (a *Parsed) mediumTold(i int) bool {
	to := i - 1
	if to < 1 || !a.Tokens[i].Capital() {
		return false
	}
	if a.Tokens[to].Is(ClassArticle) && !a.Tokens[to].Is(ClassPreposition) && to > 1 {
		to--
	}
	return a.Listed("medium", i) && (a.Is(to, "à") || a.Is(to, "au") || a.Is(to, "a") || a.Is(to, "al")) && to > 0 && a.Tokens[to-1].Is(ClassSay)
}

// behindPlace reads "le procureur de la République de Lund Paul Mbaye", where the
// place of a French or Spanish office stands between it and a given name: the
// token at which the name starts; first when nothing says so.
func (a *Parsed) behindPlace(first, last int) int {
	if !a.Romance() || first < 2 || !a.Tokens[first-1].Is(ClassPreposition|ClassArticle) {
		return first
	}
	for k := first + 2; k+1 < last; k++ {
		if !a.Tokens[k-1].Capital() || a.givenAt(k-1) || !a.Tokens[k-2].Is(ClassPreposition) || !a.givenAt(k) {
			continue
		}
		for i := first - 1; i >= max(0, first-4); i-- {
			if t := a.Tokens[i]; t.Is(ClassRole) && !t.Capital() {
				return k
			} else if !t.Is(ClassPreposition | ClassArticle) {
				break
			}
		}
	}
	return first
}

// SentenceOpens reports whether token i is the first of its sentence.
func (a *Parsed) SentenceOpens(i int) bool {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	return s < len(a.Sentences) && a.Sentences[s].First == i
}

// VerbInFront reports whether the capitalised word at token i, which opens its
// sentence, is a Spanish or French verb by its ending: "Queremos", "Aludió".
func (a *Parsed) VerbInFront(i int) bool {
	if a.Tokens[i].Shape != ShapeCapital {
		return false
	}
	w := a.Word(a.Tokens[i])
	switch a.Lexicon.Language {
	case "es":
		return a.verbOpensSpanish(i) || a.Listed("self-verb", i) || len(w) > 5 && (strings.HasSuffix(w, "amos") || strings.HasSuffix(w, "emos") || strings.HasSuffix(w, "imos") && !strings.HasSuffix(w, "ísimos") || strings.HasSuffix(w, "ó") || strings.HasSuffix(w, "ándose") || strings.HasSuffix(w, "iéndose"))
	case "fr":
		return len(w) > 6 && (strings.HasSuffix(w, "ssons") || strings.HasSuffix(w, "dons") || strings.HasSuffix(w, "geons"))
	}
	return false
}
