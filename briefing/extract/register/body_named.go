package register

import "attache/briefing/extract/prose"

// IntroducedAs is the body that the text introduces by the noun at token i: the
// last one before it, else the only one behind it; "".
func (a *Registered) IntroducedAs(i int) string {
	noun, later := a.LowerWord(i), ""
	for n := len(a.Introduced) - 1; n >= 0; n-- {
		switch body := &a.Introduced[n]; {
		case body.Noun != noun || noun == "which":
		case body.First < i:
			return a.Register.FullNameOr(body.Name)
		case later != "" && later != body.Name:
			later = "?"
		default:
			later = body.Name
		}
	}
	if later == "?" || later == "" {
		return ""
	}
	return a.Register.FullNameOr(later)
}

// BodyOfWord is the body that the text has named in full before token i and
// whose name has that word: "the Service" for "the Lund Statistics Service".
func (a *Registered) BodyOfWord(i int) string {
	word := a.LowerWord(i)
	for j := i - 1; j >= max(0, i-8*prose.Widest); j-- {
		t := a.Tokens[j]
		if !t.Is(prose.ClassOrg) || t.Shape != prose.ShapeCapital || a.LowerWord(j) != word || a.Possessive(j+1) && a.Tokens[min(j+2, len(a.Tokens)-1)].Capital() {
			continue
		}
		first := j
		for first > 0 && !a.BreaksLine(first) && (a.Tokens[first-1].Capital() && a.InBodyName(first-1) || (a.Is(first-1, "’") || a.Is(first-1, "'")) && a.Plural(first-2)) {
			first--
		}
		if end := a.beforeOther(first, a.BodyEnd(first, a.BlockEnd(first))); end-first > 1 && end > j {
			return a.Register.FullNameOr(a.NameText(first, a.AwayFrom(first, end)))
		}
	}
	return ""
}

// beforeOther is where the name of a body at token first ends when that of
// another, with an article of its own, is joined to it: "the Dockers’ Union and
// the University of Lund"; last for none.
func (a *Registered) beforeOther(first, last int) int {
	for k := first + 1; k+2 < last; k++ {
		if a.Is(k, "and") && a.Definite(k+1) && a.Institution(first, k) && a.Institution(k+2, last) {
			return k
		}
	}
	return last
}

// BodyOfWordLater is the body with that word that the text names in full behind
// token i only; "" unless there is just one.
func (a *Registered) BodyOfWordLater(i int) string {
	word, found := a.LowerWord(i), ""
	for j := i + 1; j < min(len(a.Tokens), i+8*prose.Widest); j++ {
		t := a.Tokens[j]
		if !t.Is(prose.ClassOrg) || t.Shape != prose.ShapeCapital || a.LowerWord(j) != word {
			continue
		}
		first := j
		for first > 0 && a.Tokens[first-1].Capital() && a.InBodyName(first-1) {
			first--
		}
		end := a.BodyEnd(first, a.BlockEnd(first))
		if end-first < 2 || end <= j {
			continue
		}
		name := a.Register.FullNameOr(a.NameText(first, a.AwayFrom(first, end)))
		if found != "" && found != name {
			return ""
		}
		found = name
	}
	return found
}

// InBodyName reports whether the capital at token i can be the inside of a
// body's name: no article, and no common word that opens its sentence.
func (a *Registered) InBodyName(i int) bool {
	t := a.Tokens[i]
	return !t.Is(prose.ClassArticle) && !(t.Is(prose.ClassNoName) && a.OpensSentence(i))
}

// BodyCalled is the organisation that the text has introduced by the noun at
// token i: "Keyholders, a network that …"; "" when there is none.
func (a *Registered) BodyCalled(i int) string {
	if name := a.IntroducedAs(i); name != "" {
		return name
	}
	if name := a.firmBefore(i); name != "" {
		return name
	}
	noun := a.LowerWord(i)
	for j := i - 1; j > max(2, i-4*prose.Widest); j-- {
		if !a.Tokens[j].Is(prose.ClassOrg) || a.LowerWord(j) != noun {
			continue
		}
		k := j - 1
		for k > j-4 && k > 1 && a.Tokens[k].Kind == prose.TokenWord && !a.Tokens[k].Capital() && !a.Indefinite(k) {
			k--
		}
		if !a.Indefinite(k) || !a.Is(k-1, ",") {
			continue
		}
		p := a.PlainBefore(k-1, max(0, k-1-prose.LongestName))
		for p.First < p.Last && !a.Tokens[p.First].Capital() {
			p.First++
		}
		if !p.Empty() {
			return a.OrgText(p.First, p.Last)
		}
	}
	return ""
}

// firmBefore is the firm that "the company" at token i means: the one before it,
// or the only one behind it, that has its legal form behind its name; "".
func (a *Registered) firmBefore(i int) string {
	if !a.Listed("firm", i) {
		return ""
	}
	for j := i - 1; j > max(1, i-4*prose.Widest); j-- {
		if !a.Tokens[j].Capital() || !a.Listed("legal-form", j) || !a.Tokens[j-1].Capital() {
			continue
		}
		first := j
		for first > 0 && j-first < prose.LongestName && a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == prose.TokenWord && !a.Tokens[first-1].Is(prose.ClassArticle) {
			first--
		}
		return a.OrgText(first, j+1)
	}
	return ""
}

// longerName is the name with several capitals, named before token i, that ends with
// its word and that it stands for: "the Circle" for "the Asmara Families’ Circle".
func (a *Registered) longerName(i int) string {
	id := a.Tokens[i].Word
	for j := i - 2; j > max(0, i-8*prose.Widest); j-- {
		t := a.Tokens[j]
		if t.Shape != prose.ShapeCapital || id != 0 && t.Word != id || a.Word(t) != a.Word(a.Tokens[i]) || a.Tokens[j+1].Capital() {
			continue
		}
		first := j
		for first > 0 && (a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == prose.TokenWord && a.InBodyName(first-1) || (a.Is(first-1, "’") || a.Is(first-1, "'")) && a.Plural(first-2)) {
			first--
		}
		if first < j && first > 0 && a.Definite(first-1) && !a.PersonalName(first, j+1) {
			return a.NameText(first, j+1)
		}
	}
	return ""
}

// NameEndingIn is the English name with an article and several capitals, in the text
// before token i, that ends with the small noun there: "the facility" is the Nordic
// Health Facility; "".
func (a *Registered) NameEndingIn(i int) string {
	word := a.LowerWord(i)
	for j := i - 2; j > max(1, i-8*prose.Widest) && a.Lexicon.Language == "en"; j-- {
		if a.Tokens[j].Shape != prose.ShapeCapital || a.LowerWord(j) != word || a.Tokens[j+1].Capital() {
			continue
		}
		first := j
		for first > 0 && a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == prose.TokenWord && a.InBodyName(first-1) {
			first--
		}
		if first < j-1 && a.Definite(first-1) && !a.PersonalName(first, j+1) {
			return a.Register.FullNameOr(a.NameText(first, j+1))
		}
	}
	return ""
}

// membersName is the whole name, in the text before token first, of the body that the
// tokens [first, last) call by those who are in it: "the Canoe Owners’ general
// secretary" is one of the Sierra Leone Canoe Owners’ Association; "".
func (a *Registered) membersName(first, last int) string {
	if a.Lexicon.Language != "en" || first == 0 || !a.Definite(first-1) || !a.Plural(last-1) {
		return ""
	}
	n := last - first
	for j := first - n - 1; j > max(0, first-8*prose.Widest); j-- {
		same := true
		for k := 0; k < n && same; k++ {
			same = a.Tokens[j+k].Capital() && a.Word(a.Tokens[j+k]) == a.Word(a.Tokens[first+k])
		}
		end := j + n
		if !same || !a.Is(end, "’") && !a.Is(end, "'") || !a.Tokens[end+1].Capital() || !a.Tokens[end+1].Is(prose.ClassOrg) {
			continue
		}
		for j > 0 && a.Tokens[j-1].Capital() && a.Tokens[j-1].Kind == prose.TokenWord && a.InBodyName(j-1) {
			j--
		}
		return a.Register.FullNameOr(a.NameText(j, a.AwayFrom(j, a.BodyEnd(j, a.BlockEnd(j)))))
	}
	return ""
}
