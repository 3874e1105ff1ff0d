package prose

import "strings"

// StatedKind is what stands behind a phrase that says what somebody is or does.
type StatedKind uint8

// stated is a phrase that says what somebody is or does.
type stated struct {
	Ids  []WordID // the words behind the first
	Kind StatedKind
}

// readStated reads the lists of such phrases by their first words.
func (l *Lexicon) readStated(v *vocabulary) {
	for kind, list := range [...]string{"stated-office", "stated-body", "stated-place"} {
		for _, form := range l.Entries(list) {
			words := strings.Fields(form)
			if l.Stated == nil {
				l.Stated = map[WordID][]stated{}
			}
			first := v.add(words[0])
			l.Stated[first] = append(l.Stated[first], stated{v.addAll(words[1:]), StatedKind(kind)})
		}
	}
}

// nameBehindBody is the token at which a person's name starts that stands without a
// comma behind the body of their office in Spanish: "la directora del Instituto
// Andino de Hidrología Perla Roa", where the text calls her "Roa" later; first for
// none.
func (a *Parsed) nameBehindBody(first, last int) int {
	if last-first < 4 || first < 2 || !a.Tokens[first].Is(ClassOrg) || !a.Tokens[first-1].Is(ClassPreposition|ClassArticle) {
		return first
	}
	office := false
	for k := first - 1; k > max(0, first-6) && a.Tokens[k].Kind == TokenWord; k-- {
		office = office || a.Tokens[k].Is(ClassRole) && !a.Tokens[k].Capital()
	}
	if !office {
		return first
	}
	for k := first + 2; k+1 < last; k++ {
		if !GivenNames()[a.LowerWord(k)] || !a.Tokens[k].Capital() || a.Tokens[k-1].Is(ClassPreposition|ClassParticle|ClassConjunction) || !a.PlainName(k, last) {
			continue
		}
		if a.calledLater(k, last) {
			return k
		}
	}
	return first
}

// calledLater reports whether the text uses the surname of the name at [first, last)
// alone behind it, or the whole name elsewhere.
func (a *Parsed) calledLater(first, last int) bool {
	surname := a.Word(a.Tokens[first+1])
	for j := last; j < min(len(a.Tokens), last+FarthestAct); j++ {
		if a.Tokens[j].Capital() && a.Word(a.Tokens[j]) == surname && (!a.Tokens[j-1].Capital() || a.Word(a.Tokens[j-1]) == a.Word(a.Tokens[first])) {
			return true
		}
	}
	return false
}
