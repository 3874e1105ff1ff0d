package prose

import "strings"

// readEnglishLists joins the fields in the names of English bodies of a block,
// behind their noun ("Centre for Law, Justice and Society") or in front of it
// ("Educational, Scientific and Cultural Organization").
func (a *Parsed) readEnglishLists(b *Block) {
	for i := b.FirstToken + 1; i+4 < b.LastToken; i++ {
		if !a.Is(i, ",") || !a.Tokens[i-1].Capital() || !a.Tokens[i+1].Capital() {
			continue
		}
		and := a.listOfFields(i, b.LastToken)
		if and == i {
			continue
		}
		if a.bodyListsBefore(i, b.FirstToken) || a.qualities(i-1, and) && a.Tokens[and+2].Capital() {
			a.joinCommas(i, and)
		}
	}
}

// listOfFields is the "and" before the last of the fields with capitals of which
// the first ends before the comma at token i; i where what is listed is none.
func (a *Parsed) listOfFields(i, limit int) int {
	if i == 0 || !a.fieldInName(i-1) {
		return i
	}
	known := a.FieldOf(i - 1)
	length := 0
	for k := i + 1; k+1 < limit && k < i+longestBodyList; k++ {
		switch {
		case a.Is(k, "and") || a.Is(k, "&"):
			if length > 0 && a.fieldInName(k+1) && (known || a.FieldOf(k+1) || a.qualities(i-1, k)) {
				return k
			}
			return i
		case a.Is(k, ",") && (length > 0 || k == i):
			length = 0
		case length < 3 && a.fieldInName(k):
			known = known || a.FieldOf(k)
			length++
		default:
			return i
		}
	}
	return i
}

// fieldInName reports whether the word with a capital at token i can be one of
// what a body works on: no person, place, office or body.
func (a *Parsed) fieldInName(i int) bool {
	t := a.Tokens[i]
	if t.Kind != TokenWord || t.Shape != ShapeCapital {
		return false
	}
	if a.FieldOf(i) || a.Listed("body-field", i) {
		return true
	}
	return !t.Is(ClassRole|ClassTitle|ClassPlace|ClassOrg|ClassTime) && !a.Listed("surname", i) && !a.Listed("demonym", i) && (a.Common(i) || a.quality(i))
}

// bodyListsBefore reports whether the noun of a body and "for", "of" or "on"
// lead to the word before the comma at token i: "Centre for Law,".
func (a *Parsed) bodyListsBefore(i, from int) bool {
	linked := false
	for k := i - 2; k >= max(from, i-longestBodyList); k-- {
		t := a.Tokens[k]
		switch {
		case a.Is(k, "of") || a.Is(k, "for") || a.Is(k, "on"):
			linked = true
		case t.Is(ClassOrg) && t.Capital() && linked:
			return true
		case t.Capital() && t.Kind == TokenWord, a.Is(k, "the"), a.Is(k, "and"), t.Is(ClassPortfolio):
		default:
			return false
		}
	}
	return false
}

// JoinsFields reports whether the "and" at token i joins two fields in the name of
// an English body: "Working Group on Peace and Development".
func (a *Parsed) JoinsFields(i int) bool {
	return a.Lexicon.Language == "en" && i > 1 && i+1 < len(a.Tokens) && a.Is(i, "and") && a.fieldInName(i-1) && a.fieldInName(i+1) && a.bodyListsBefore(i, max(0, i-longestBodyList))
}

// qualities reports whether the capitals at the commas between token first and
// the "and" at token last, and the word behind it, are adjectives each.
func (a *Parsed) qualities(first, last int) bool {
	for k := first; k <= last+1; k++ {
		if k == last || a.Is(k, ",") {
			continue
		}
		if !a.quality(k) {
			return false
		}
	}
	return true
}

// quality reports whether the word with a capital at token i has the ending of
// an adjective for a field: "Educational", "Scientific", "Administrative".
func (a *Parsed) quality(i int) bool {
	w := a.LowerWord(i)
	for _, ending := range [...]string{"nal", "ral", "cial", "ical", "mental", "tal", "tific", "mic", "tic", "tive", "ary", "ious"} {
		if len(w) > len(ending)+2 && strings.HasSuffix(w, ending) {
			return a.Tokens[i].Capital()
		}
	}
	return false
}
