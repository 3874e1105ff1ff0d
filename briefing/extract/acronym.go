package extract

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"attache/briefing"
)

// readAcronyms finds "Name in Full (NF)" and remembers the full name.
func (r *register) readAcronyms() {
	a := r.a
	for i := 1; i+2 < len(a.tokens); i++ {
		t := a.tokens[i+1]
		if a.is(i, ",") && a.is(i+2, ",") && t.shape == shapeUpper && t.span.Len() > 2 && t.span.Len() <= 10 {
			r.readBetweenCommas(i)
			continue
		}
		if a.is(i, ",") && a.is(i+2, ")") && t.shape == shapeUpper && t.span.Len() > 1 && t.span.Len() <= 10 {
			r.readInBrackets(i)
			continue
		}
		if a.is(i, "(") && a.is(i+2, "&") && a.is(i+4, ")") {
			r.readFirm(i)
			continue
		}
		if !a.is(i, "(") || !a.is(i+2, ")") || t.kind != tokenWord || t.span.Len() < 2 || t.span.Len() > 16 {
			continue
		}
		if !acronymic(a.word(t)) {
			r.readSpokenAcronym(i)
			continue
		}
		if w := a.word(t); w[1] == '-' {
			continue // "Senator Okoro (D-Ohio)"
		}
		if start := a.expansion(i, a.word(t)); start < i {
			full := a.text[a.tokens[start].span.Start:a.tokens[i-1].span.End]
			if _, ok := r.acronyms[a.word(t)]; !ok {
				r.acronyms[a.word(t)] = full
			}
		}
	}
}

// readFirm reads "Okoro & Lund (O&L)".
func (r *register) readFirm(i int) {
	a := r.a
	short := a.nameText(i+1, i+4)
	if start := a.expansion(i, short); start < i && acronymic(short) {
		r.acronyms[short] = a.nameText(start, i)
	}
}

// readSpokenAcronym reads an acronym that is spoken as a word and printed as
// one: "the Department for Ports, Food & Rural Affairs (Depfra)".
func (r *register) readSpokenAcronym(i int) {
	a := r.a
	t := a.tokens[i+1]
	if t.shape != shapeCapital || t.span.Len() < 4 || t.is(classPlace|classTitle|classTime|classPerson|classOrg) || a.lexicon.language != "en" {
		return
	}
	start := i
	for start > 0 && i-start < 2*longestName && (a.tokens[start-1].capital() && !a.tokens[start-1].is(classArticle) || a.nameJoint(start-1, i) || start > 1 && a.is(start-1, ",") && start < i && a.tokens[start-2].capital()) {
		start--
	}
	for start < i && !a.tokens[start].capital() {
		start++
	}
	if i-start > 2 && a.institution(start, i) && firstRune(a.word(a.tokens[start])) == firstRune(a.word(t)) {
		r.acronyms[a.word(t)] = a.text[a.tokens[start].span.Start:a.tokens[i-1].span.End]
	}
}

// readBetweenCommas reads "the Lund Children’s Fund, LUNFUND, is": an acronym
// in apposition at the comma at token i, whatever its letters.
func (r *register) readBetweenCommas(i int) {
	a := r.a
	word := a.word(a.tokens[i+1])
	if _, ok := r.acronyms[word]; ok || a.tokens[i+1].is(classPlace) {
		return
	}
	start := i
	for start > 0 && i-start < longestName && (a.tokens[start-1].capital() && !a.tokens[start-1].is(classArticle|classTime) || a.possessive(start-1) || start > 1 && a.nameJoint(start-1, i) && a.tokens[start-2].capital()) {
		start--
	}
	if i-start > 1 && a.definite(start-1) && a.institution(start, i) && a.tokens[start].capital() && firstRune(a.word(a.tokens[start])) == firstRune(word) {
		r.acronyms[word] = a.text[a.tokens[start].span.Start:a.tokens[i-1].span.End]
	}
}

// readInBrackets reads "(Lund Children’s Fund, LCF)" at the comma at token i.
func (r *register) readInBrackets(i int) {
	a := r.a
	word := a.word(a.tokens[i+1])
	if _, ok := r.acronyms[word]; ok {
		return
	}
	start := a.expansion(i, word)
	if start < i && i-start > 1 && a.institution(start, i) && firstRune(a.word(a.tokens[start])) == firstRune(word) {
		r.acronyms[word] = a.text[a.tokens[start].span.Start:a.tokens[i-1].span.End]
	}
}

// acronymic reports whether w looks like an acronym: at least two capitals.
func acronymic(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// expansion is the token at which the name in front of the bracket at token i
// starts whose initials make the acronym; i when there is none. Small words
// may be left out of an acronym.
func (a *analysis) expansion(i int, acronym string) int {
	letters := []rune(strings.ToUpper(strings.Map(func(r rune) rune {
		if unicode.IsUpper(r) {
			return r
		}
		return -1
	}, acronym)))
	if len(letters) == 0 {
		return i // "(m & w)"
	}
	best := i
	want := len(letters) - 1
	for j := i - 1; j >= 0 && i-j <= 16; j-- {
		t := a.tokens[j]
		if t.kind != tokenWord {
			if a.is(j, ",") || a.is(j, "-") || a.is(j, "&") || a.possessive(j) || (a.is(j, "’") || a.is(j, "'")) && a.plural(j-1) {
				continue
			}
			break
		}
		if t.is(classSay|classAuxiliary|classPronoun) && !t.capital() {
			break
		}
		first := unicode.ToUpper(firstRune(a.word(t)))
		if first == letters[want] && (t.capital() || t.shape == shapeNone || want > 0) {
			if want == 0 {
				best = j
				break
			}
			want--
			continue
		}
		if t.capital() && t.shape != shapeUpper {
			// A capitalised word that the acronym leaves out: the first
			// letter may still come ("Office of the UN ...").
			continue
		}
	}
	if best < i {
		return best
	}
	if start := a.bodyInSmallLetters(i); start < i {
		return start
	}
	// Initials in another language or order: the capitalised run itself.
	start := i
	for j := i - 1; j >= 0 && i-j <= 14; j-- {
		t := a.tokens[j]
		if a.possessive(j) || (a.is(j, "’") || a.is(j, "'")) && a.plural(j-1) {
			continue // "United Nations Children’s Fund"
		}
		if t.kind != tokenWord && !a.is(j, "&") {
			break
		}
		if t.capital() && (!t.is(classNoName) || t.is(classOrg)) {
			start = j
			continue
		}
		if !t.is(classPreposition | classArticle | classConjunction | classParticle) {
			break
		}
		if t.is(classPreposition) && i-start > 1 && a.institution(start, i) && j > 1 && a.tokens[j-1].shape == shapeCapital && a.tokens[j-2].shape == shapeCapital && a.plainName(j-2, j) {
			break // "Jane Okoro of the Harbour Agency (HA)"
		}
	}
	if i-start <= 3 && a.plainName(start, i) {
		return i // "Jane Okoro (PS)": whose party it is
	}
	return start
}

// bodyInSmallLetters is the token at which a body's name before the bracket at
// token i starts where a language prints all but its first word small:
// "Bureau de la coordination des affaires humanitaires (OCHA)"; i for none.
func (a *analysis) bodyInSmallLetters(i int) int {
	if a.lexicon.language == "en" || i == 0 || a.tokens[i-1].capital() {
		return i
	}
	for j := i - 1; j >= 0 && i-j <= 16; j-- {
		t := a.tokens[j]
		if t.kind != tokenWord || t.is(classAuxiliary|classRelative|classPronoun|classVerb) && !t.capital() || t.is(classSay) && a.sayingAt(j) {
			return i
		}
		if t.is(classOrg) && (t.capital() && (j == 0 || !a.tokens[j-1].capital()) || j > 0 && a.tokens[j-1].is(classArticle) && a.holdsCapital(j, i)) {
			for k := j - 1; k > max(0, j-4); k-- { // "Fonds des Nations Unies pour l'enfance"
				if a.tokens[k].is(classOrg) && a.tokens[k+1].is(classPreposition|classArticle) {
					j = k
				} else if !a.tokens[k].is(classPreposition | classArticle) {
					break
				}
			}
			return j // also "l'agence des Nations unies pour les réfugiés (HCR)"
		}
	}
	return i
}

func sortOrganisations(all []briefing.Organisation) {
	slices.SortFunc(all, func(x, y briefing.Organisation) int {
		return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.Acronym, y.Acronym))
	})
}

// fullName gives the full name of an organisation that the document
// introduces with its acronym; any other name stays.
func (r *register) fullName(name string) string {
	if full, ok := r.acronyms[name]; ok {
		return full
	}
	return name
}

// short is the acronym that the document gives a full name; "" for none.
func (r *register) short(full string) string {
	for acronym, name := range r.acronyms {
		if name == full && full != "" {
			return acronym
		}
	}
	return ""
}

// fullNameOr is fullName for a name that may carry its acronym behind it.
func (r *register) fullNameOr(name string) string {
	if i := strings.LastIndex(name, " ("); i > 0 && strings.HasSuffix(name, ")") {
		return name[:i]
	}
	return r.fullName(name)
}
