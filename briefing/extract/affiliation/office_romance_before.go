package affiliation

import (
	"unicode"
	"unicode/utf8"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// titledBefore reads "La directrice de l'Institut, Awa Ndiaye," and "la
// portavoz del Ministerio de Salud Ana Quispe".
func (a *Affiliated) titledBefore(first, from int) office.Affiliation {
	end := first
	if end-1 > from && a.Is(end-1, ",") {
		end--
	} else {
		// "El secretario de la ONU, el valdorio Pedro Mena".
		for k := end - 1; k > max(from, end-6); k-- {
			if k <= end-4 && (!a.Tokens[k+2].Is(prose.ClassTitle) || a.Listed("kin", k+2) || !a.Linking(a.Tokens[k+3])) {
				continue // "le capitaine de frégate Awa Kane"
			}
			if a.Is(k, ",") && a.Definite(k+1) && !a.Tokens[end-1].Is(prose.ClassRole) {
				end = k
				break
			}
		}
		if k := a.officeThenTrade(end, from); k > from {
			end = k
		}
	}
	if end < first {
		for k := end - 2; k >= max(from, end-prose.Widest/8); k-- {
			if f := a.OneOfOffice(k, end); f.Role != "" && a.AppositionEnd(k, end) == end {
				return f // "Uno de los voceros del grupo, José Cruz"
			}
		}
	}
	i, last := a.OfficePiece(end, from)
	if i < last && end < first && a.besideHolder(i, last, first, from) {
		return office.Affiliation{}
	}
	if t := a.Tokens[max(last-1, from)]; i >= last || end == first && !t.Capital() && (t.Is(prose.ClassPreposition|prose.ClassArticle) || a.Adverb(last-1)) {
		return office.Affiliation{}
	}
	return a.officeIn(i, last, from)
}

// BeforeComma is titledBefore for an office that a comma parts from its
// holder: it says more of him than what follows ("Le maire, Paul Mbaye,
// puisatier de son état").
func (a *Affiliated) BeforeComma(first, from int) office.Affiliation {
	if f := a.titledOverTrade(first, from); f.Role != "" {
		return f
	}
	if !a.Romance() || first-1 <= from || !a.Is(first-1, ",") || a.nowBehind(first) {
		return office.Affiliation{}
	}
	if f := a.officeThenClause(first, from); f.Role != "" {
		return f
	}
	if f := a.titledBefore(first, from); f.Role != "" {
		return f
	}
	noun := a.SomebodyBefore(first-1, from)
	if noun < 0 {
		noun = a.openingNoun(first-1, from)
	}
	if noun < 0 || a.Listed("no-office", noun) || a.Listed("anyone", noun) {
		return office.Affiliation{}
	}
	role := a.NameText(noun, a.WithoutHome(noun, first-1)) // "Une élève de terminale, Awa,"
	if a.OpensSentence(noun) {
		r, n := utf8.DecodeRuneInString(role)
		role = string(unicode.ToLower(r)) + role[n:]
	}
	return office.Affiliation{Role: role}
}

// openingNoun is the first word of a French or Spanish sentence that opens with what
// somebody is or was, without an article, up to the comma at token comma: "Ancienne
// détenue, Awa Kane"; -1 for none.
func (a *Affiliated) openingNoun(comma, from int) int {
	open := comma - 1
	for open > from && open > comma-office.FarthestKind && !a.OpensSentence(open) {
		if t := a.Tokens[open]; t.Kind != prose.TokenWord || t.Is(prose.ClassAuxiliary|prose.ClassRelative) && !t.Is(prose.ClassDeterminer) {
			return -1
		}
		open--
	}
	if !a.Romance() || !a.Is(comma, ",") || !a.OpensSentence(open) || a.Definite(open) || a.Indefinite(open) {
		return -1
	}
	noun := open
	if a.Listed("formerly", noun) {
		noun++
	}
	if t := a.Tokens[noun]; noun >= comma || t.Is(prose.ClassOrg|prose.ClassText|prose.ClassPreposition|prose.ClassPlace) || a.Plural(noun) || !t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) && !a.Listed("human", noun) || a.Listed("kin", noun) || a.Is(noun+1, "pour") {
		return -1
	}
	return open
}

// SomebodyBefore is the noun behind "un" of the Romance phrase about a person that
// ends before the comma at token comma: "une élève de terminale, Awa,", "un pescador del
// barrio, Sidi,"; -1 for none.
func (a *Affiliated) SomebodyBefore(comma, from int) int {
	if !a.Romance() || !a.Is(comma, ",") {
		return -1
	}
	for k := comma - 1; k >= max(from, comma-office.FarthestKind); k-- {
		t := a.Tokens[k]
		if t.Kind != prose.TokenWord || a.Auxiliary(k) || t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer) {
			return -1
		}
		if !a.Indefinite(k) {
			continue
		}
		noun := k + 1
		if a.Listed("only", noun) || a.Is(noun, "autre") {
			noun++ // "une jeune lycéenne"
		}
		kind := noun
		if a.Listed("formerly", kind) {
			kind++ // "un ancien combattant"
		}
		if t := a.Tokens[min(kind, comma)]; kind < comma && !t.Capital() && !t.Is(prose.ClassOrg|prose.ClassText|prose.ClassPreposition) && (t.Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) || a.Listed("human", kind)) {
			return noun
		}
		return -1
	}
	return -1
}

// holdsPossessive reports whether an English possessive stands at [first,
// last): English words in a document of another language.
func (a *Affiliated) holdsPossessive(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Possessive(i) {
			return true
		}
	}
	return false
}

// besideHolder reports whether the office at [i, last) before a comma is not
// that of the name at token first: it has its holder's name already, or hangs
// on a preposition while the name is the subject of what follows ("Tras la
// reunión con el alcalde, Ana Quispe dijo").
func (a *Affiliated) besideHolder(i, last, first, from int) bool {
	if noun := a.FirstRole(i, last); noun >= 0 {
		begin := noun + 1 + int(a.Tokens[noun].More)
		if begin+1 < last && a.Tokens[begin].Capital() && a.PlainName(begin, last) {
			return true
		}
	}
	if i-2 >= from && a.Is(i-1, ",") && a.Tokens[i-2].Capital() && !a.Tokens[i].Is(prose.ClassArticle) {
		return true // "Ana Quispe, directora del puerto, Luis Mena, pescador"
	}
	if i <= from || !a.Tokens[i-1].Is(prose.ClassPreposition) || a.Tokens[i-1].Is(prose.ClassAccording) || a.AgentMark(i-1) {
		return false
	}
	end := a.NameEnd(first, min(len(a.Tokens), first+prose.LongestName))
	return end < len(a.Tokens) && a.Tokens[end].Kind == prose.TokenWord
}

// officeOfNext reports whether the office with its article at [i, end), behind the
// comma of a Spanish list, is that of the name that follows: "Hablaron la poeta Ana
// Roa, el director de la Casa, Luis Mena, y Eva Sol".
func (a *Affiliated) officeOfNext(i, end, limit int) bool {
	if a.Lexicon.Language != "es" || !a.Definite(i) || !a.Is(end, ",") || end+2 >= limit {
		return false
	}
	last := a.NameEnd(end+1, limit)
	if last-end < 3 || last >= limit || a.Institution(end+1, last) || a.Tokens[end+1].Is(prose.ClassPlace) {
		return false
	}
	return a.Is(last, ",") || a.Is(last, "y") || a.Is(last, "e") || a.Is(last, ";")
}
