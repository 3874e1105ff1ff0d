package prose

import "strings"

// NameText is a name as printed, on one line.
func (a *Parsed) NameText(first, last int) string {
	if last = a.withoutLoneMark(first, last); first >= last {
		return ""
	}
	return oneLine(a.Text[a.Tokens[first].Span.Start:a.Tokens[last-1].Span.End])
}

// oneLine folds white space.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\n\r\t") && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// Institution reports whether the words at [first, last) make an
// organisation, a place or an acronym rather than a person.
func (a *Parsed) Institution(first, last int) bool {
	for i := first; i < last; i++ {
		t := a.Tokens[i]
		if a.IntroducedAt(i) > 0 || t.Is(ClassOrg) && t.Capital() || i > first && a.Is(i, "&") && a.Lexicon.Language == "en" {
			return true
		}
		if i > first && t.Capital() && (a.Listed("body-word", i) || i == last-1 && a.Listed("legal-form", i)) {
			return true
		}
		if t.Is(ClassPlace) && i+int(t.More)+1 >= last && i == first {
			return true
		}
	}
	if last-first == 1 {
		t := a.Tokens[first]
		return t.Shape == ShapeUpper && t.Span.Len() <= 6 && !a.addressed(first)
	}
	return false
}

// addressed reports whether a title that nobody but a person bears stands in front
// of the name at token first: "M. BOREL (France)" is no acronym.
func (a *Parsed) addressed(first int) bool {
	k := first - 1
	if a.Is(k, ".") {
		k--
	}
	return k >= 0 && a.Tokens[k].Is(ClassTitle) && a.Tokens[k].Capital() && !a.Tokens[k].Is(ClassRole|ClassOrg|ClassPlace)
}

// ActsFrom reports whether a subject can stand at token first.
func (a *Parsed) ActsFrom(first int, b *Block) bool {
	return first == b.FirstToken || a.OpensSentence(first) || a.Tokens[first-1].Is(ClassSubordinate|ClassConjunction|ClassRelative) || a.Is(first-1, ",")
}

// fieldOfOffice reads "la ministre du Travail Jane Okoro", where the capital
// behind the preposition is what somebody is minister of: the token at which
// the name starts; first when nothing says so.
func (a *Parsed) fieldOfOffice(first, last int) int {
	if cut := a.behindOrgan(first, last); cut > first {
		return cut
	}
	if cut := a.behindPlace(first, last); cut > first {
		return cut
	}
	if last-first < 3 || first < 2 || a.Tokens[first].Is(ClassTitle|ClassOrg) && !a.Listed("rank", first) || a.Tokens[first+1].Is(ClassParticle|ClassPreposition) {
		return first
	}
	if a.Lexicon.Language == "en" {
		// "Secretary of State John Okoro".
		cut := first
		for cut < last-2 && (a.Listed("field", cut) || a.Listed("rank", cut)) {
			cut++
		}
		of := first - 1
		for of > 1 && cut > first && (a.Listed("field", of) || a.Listed("rank", of) || a.Is(of, "and")) {
			of-- // "Chief of Child Protection Jane Okoro"
		}
		if (a.Is(of, "of") || a.Is(of, "for")) && a.Tokens[of-1].Is(ClassRole|ClassTitle) {
			return cut
		}
		return first
	}
	i := first - 1
	if !a.Tokens[i].Is(ClassPreposition) && !a.Tokens[i].Is(ClassArticle) {
		return first
	}
	given := a.Romance() && a.givenAt(first+1) && !a.Tokens[first].Is(ClassWork|ClassText) && (!a.givenAt(first) || a.Tokens[first].Is(ClassPlace|ClassPortfolio))
	if a.Romance() && !given && !a.PlainName(first+1, last) {
		return first // "le ministre de l’Économie Bruno Le Maire": a given name is enough
	}
	for ; i >= max(0, first-7); i-- {
		switch t := a.Tokens[i]; {
		case t.Is(ClassRole) && !t.Capital():
			if a.Lexicon.Language == "es" && i > 0 && (a.Is(i-1, ",") || a.Copula(i-1)) {
				return first // "fue operaria de Conservas Mar Azul"
			}
			return first + 1
		case a.Romance() && i < first-1 && t.Kind == TokenWord && !t.Capital() && !t.Is(ClassAuxiliary|ClassRelative|ClassVerb|ClassPronoun|ClassConjunction|ClassOrg) && !(t.Is(ClassSay) && a.SayingAt(i)):
			// "le ministre valdorien de l'Intérieur Paul Mbaye"
		case given && i < first-1 && t.Kind == TokenWord && t.Capital() && t.Is(ClassPortfolio|ClassOrg|ClassPlace):
			// "le procureur de la République de Lund Paul Mbaye"
		case !t.Is(ClassPreposition | ClassArticle):
			return first
		}
	}
	return first
}
