package register

import (
	"strings"
	"unicode"

	"attache/briefing/extract/prose"
)

// readAcronyms finds "Name in Full (NF)" and remembers the full name.
func (r *Register) readAcronyms() {
	a := r.a
	for i := 1; i+2 < len(a.Tokens); i++ {
		t := a.Tokens[i+1]
		if a.Is(i, ",") && a.Is(i+2, ",") && t.Shape == prose.ShapeUpper && t.Span.Len() > 2 && t.Span.Len() <= 10 {
			r.readBetweenCommas(i)
			continue
		}
		if a.Is(i, ",") && a.Is(i+2, ")") && t.Shape == prose.ShapeUpper && t.Span.Len() > 1 && t.Span.Len() <= 10 {
			r.readInBrackets(i)
			continue
		}
		if a.Is(i, "(") && a.Is(i+2, "&") && a.Is(i+4, ")") {
			r.readFirm(i)
			continue
		}
		if !a.Is(i, "(") || !a.Is(i+2, ")") || t.Kind != prose.TokenWord || t.Span.Len() < 2 || t.Span.Len() > 16 {
			continue
		}
		if !prose.Acronymic(a.Word(t)) {
			r.readSpokenAcronym(i)
			continue
		}
		if a.OwnInitials(i) {
			continue
		}
		if w := a.Word(t); w[1] == '-' {
			continue // "Senator Okoro (D-Ohio)"
		}
		if start := a.expansion(i, a.Word(t)); start < i {
			r.explain(a.Word(t), a.Text[a.Tokens[start].Span.Start:a.Tokens[i-1].Span.End])
		}
	}
}

// explain remembers that a body has a short name beside its full one. A short name
// means what it was explained as first.
func (r *Register) explain(acronym, full string) {
	if _, explained := r.Acronyms[acronym]; !explained {
		r.Acronyms[acronym] = full
		r.shorts[full] = append(r.shorts[full], acronym)
	}
}

// readFirm reads "Okoro & Lund (O&L)".
func (r *Register) readFirm(i int) {
	a := r.a
	short := a.NameText(i+1, i+4)
	if start := a.expansion(i, short); start < i && prose.Acronymic(short) {
		r.explain(short, a.NameText(start, i))
	}
}

// readSpokenAcronym reads an acronym that is spoken as a word and printed as
// one: "the Department for Ports, Food & Rural Affairs (Depfra)".
func (r *Register) readSpokenAcronym(i int) {
	a := r.a
	t := a.Tokens[i+1]
	if t.Shape != prose.ShapeCapital || t.Span.Len() < 4 || t.Is(prose.ClassPlace|prose.ClassTitle|prose.ClassTime|prose.ClassPerson|prose.ClassOrg) {
		return
	}
	if a.Romance() {
		start := i // a sentence or a bracket in front is no part of a name
		for start > max(a.BlockStart(i), i-2*prose.LongestName) && (a.Tokens[start-1].Kind == prose.TokenWord || a.Is(start-1, ",") || a.InnerMark(start-1)) {
			start--
		}
		for ; start+1 < i; start++ {
			if a.Tokens[start].Capital() && a.Institution(start, i) && a.madeOfSyllables(a.Word(t), start, i) {
				r.explain(a.Word(t), a.NameText(start, i))
				return
			}
		}
		return
	}
	start := i
	for start > 0 && i-start < 2*prose.LongestName && (a.Tokens[start-1].Capital() && !a.Tokens[start-1].Is(prose.ClassArticle) || a.NameJoint(start-1, i) || start > 1 && (a.Is(start-1, ",") || a.Tokens[start-1].Is(prose.ClassPortfolio)) && start < i && a.Tokens[start-2].Capital()) {
		start--
	}
	for start < i && !a.Tokens[start].Capital() {
		start++
	}
	if i-start > 2 && a.Institution(start, i) && prose.FirstRune(a.Word(a.Tokens[start])) == prose.FirstRune(a.Word(t)) {
		r.explain(a.Word(t), a.Text[a.Tokens[start].Span.Start:a.Tokens[i-1].Span.End])
	}
}

// madeOfSyllables reports whether a word is put together of the beginnings of the words
// of the name at [first, last), small ones aside: "Fetenor" of "Federación de Temporeras
// del Norte".
func (a *Registered) madeOfSyllables(word string, first, last int) bool {
	plain := func(s string) string { return strings.Map(withoutAccent, strings.ToUpper(s)) }
	rest := plain(word)
	for k := first; k < last && rest != ""; k++ {
		if t := a.Tokens[k]; t.Kind != prose.TokenWord || !t.Capital() && t.Is(prose.SmallWords) {
			continue
		}
		part := plain(a.Word(a.Tokens[k]))
		n := 0
		for n < min(len(part), len(rest)) && part[n] == rest[n] {
			n++
		}
		if n == 0 && k == first {
			return false
		}
		rest = rest[n:]
	}
	return rest == ""
}

// readBetweenCommas reads "the Lund Children’s Fund, LUNFUND, is": an acronym
// in apposition at the comma at token i, whatever its letters.
func (r *Register) readBetweenCommas(i int) {
	a := r.a
	word := a.Word(a.Tokens[i+1])
	if _, ok := r.Acronyms[word]; ok || a.Tokens[i+1].Is(prose.ClassPlace) {
		return
	}
	start := i
	for start > 0 && i-start < prose.LongestName && (a.Tokens[start-1].Capital() && !a.Tokens[start-1].Is(prose.ClassArticle|prose.ClassTime) || a.Possessive(start-1) || start > 1 && a.NameJoint(start-1, i) && a.Tokens[start-2].Capital()) {
		start--
	}
	if i-start > 1 && a.Definite(start-1) && a.Institution(start, i) && a.Tokens[start].Capital() && prose.FirstRune(a.Word(a.Tokens[start])) == prose.FirstRune(word) {
		r.explain(word, a.Text[a.Tokens[start].Span.Start:a.Tokens[i-1].Span.End])
	}
}

// readInBrackets reads "(Lund Children’s Fund, LCF)" at the comma at token i.
func (r *Register) readInBrackets(i int) {
	a := r.a
	word := a.Word(a.Tokens[i+1])
	if _, ok := r.Acronyms[word]; ok {
		return
	}
	start := a.expansion(i, word)
	if start < i && i-start > 1 && a.Institution(start, i) && prose.FirstRune(a.Word(a.Tokens[start])) == prose.FirstRune(word) {
		r.explain(word, a.Text[a.Tokens[start].Span.Start:a.Tokens[i-1].Span.End])
	}
}

// expansion is the token at which the name in front of the bracket at token i
// starts whose initials make the acronym; i when there is none. Small words
// may be left out of an acronym.
func (a *Registered) expansion(i int, acronym string) int {
	letters := []rune(strings.ToUpper(strings.Map(func(r rune) rune {
		if unicode.IsUpper(r) {
			return r
		}
		return -1
	}, acronym)))
	if len(letters) == 0 {
		return i // "(m & w)"
	}
	best, from := i, a.BlockStart(i) // a heading in front is no part of a name
	want := len(letters) - 1
	for j := i - 1; j >= from && i-j <= 16; j-- {
		t := a.Tokens[j]
		if t.Kind != prose.TokenWord {
			if a.Is(j, ",") || a.Is(j, "-") || a.Is(j, "&") || a.Possessive(j) || j > from && (a.Is(j, "’") || a.Is(j, "'")) && a.Plural(j-1) {
				continue
			}
			break
		}
		if t.Is(prose.ClassSay|prose.ClassAuxiliary|prose.ClassPronoun) && !t.Capital() {
			break
		}
		first := withoutAccent(unicode.ToUpper(prose.FirstRune(a.Word(t))))
		if first == withoutAccent(letters[want]) && (t.Capital() || t.Shape == prose.ShapeNone || want > 0 || a.Romance() && t.Is(prose.ClassOrg) && j > 0 && a.DefiniteIn(j-1)) {
			if want == 0 {
				best = j
				break
			}
			want--
			continue
		}
		if t.Capital() && t.Shape != prose.ShapeUpper {
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
	for j := i - 1; j >= from && i-j <= 14; j-- {
		t := a.Tokens[j]
		if a.Possessive(j) || (a.Is(j, "’") || a.Is(j, "'")) && a.Plural(j-1) {
			continue // "United Nations Children’s Fund"
		}
		if t.Kind != prose.TokenWord && !a.Is(j, "&") {
			break
		}
		if t.Capital() && (!t.Is(prose.ClassNoName) || t.Is(prose.ClassOrg)) {
			start = j
			continue
		}
		if !t.Is(prose.ClassPreposition | prose.ClassArticle | prose.ClassConjunction | prose.ClassParticle | prose.ClassPortfolio) {
			break
		}
		if t.Is(prose.ClassPreposition) && i-start > 1 && a.Institution(start, i) && j > 1 && a.Tokens[j-1].Shape == prose.ShapeCapital && a.Tokens[j-2].Shape == prose.ShapeCapital && a.PlainName(j-2, j) {
			break // "Jane Okoro of the Harbour Agency (HA)"
		}
	}
	if i-start <= 3 && a.PlainName(start, i) {
		return i // "Jane Okoro (PS)": whose party it is
	}
	return start
}

// withoutAccent is a French or Spanish capital as acronyms print it: "Conférence des
// évêques de France (CEF)".
func withoutAccent(r rune) rune {
	switch r {
	case 'À', 'Â', 'Á':
		return 'A'
	case 'É', 'È', 'Ê':
		return 'E'
	case 'Î', 'Í':
		return 'I'
	case 'Ô', 'Ó':
		return 'O'
	case 'Ú', 'Û', 'Ü':
		return 'U'
	case 'Ç':
		return 'C'
	}
	return r
}

// bodyInSmallLetters is the token at which a body's name before the bracket at
// token i starts where a language prints all but its first word small:
// "Bureau de la coordination des affaires humanitaires (OCHA)"; i for none.
func (a *Registered) bodyInSmallLetters(i int) int {
	if a.Lexicon.Language == "en" || i == 0 || a.Tokens[i-1].Capital() {
		return i
	}
	for j := i - 1; j >= 0 && i-j <= 16; j-- {
		t := a.Tokens[j]
		if t.Kind != prose.TokenWord || t.Is(prose.ClassAuxiliary|prose.ClassRelative|prose.ClassPronoun|prose.ClassVerb) && !t.Capital() || t.Is(prose.ClassSay) && a.SayingAt(j) {
			return i
		}
		if t.Is(prose.ClassOrg) && (t.Capital() && (j == 0 || !a.Tokens[j-1].Capital()) || j > 0 && a.Tokens[j-1].Is(prose.ClassArticle) && a.HoldsCapital(j, i)) {
			for k := j - 1; k > max(0, j-4); k-- { // "Fonds des Nations Unies pour l'enfance"
				if a.Tokens[k].Is(prose.ClassOrg) && a.Tokens[k+1].Is(prose.ClassPreposition|prose.ClassArticle) {
					j = k
				} else if !a.Tokens[k].Is(prose.ClassPreposition | prose.ClassArticle) {
					break
				}
			}
			return j // also "l'agence des Nations unies pour les réfugiés (HCR)"
		}
	}
	return i
}

// FullName gives the full name of an organisation that the document
// introduces with its acronym; any other name stays.
func (r *Register) FullName(name string) string {
	if full, ok := r.Acronyms[name]; ok {
		return full
	}
	return name
}

// FullNameOr is FullName for a name that may carry its acronym behind it.
func (r *Register) FullNameOr(name string) string {
	if i := strings.LastIndex(name, " ("); i > 0 && strings.HasSuffix(name, ")") {
		return name[:i]
	}
	return r.FullName(name)
}
