package prose

import (
	"strings"
	"unicode/utf8"
)

// LongestName is in tokens.
const LongestName = 10

// SmallWords are the classes whose words stand in no name, capital or not.
const SmallWords = ClassArticle | ClassDeterminer | ClassPreposition | ClassConjunction | ClassSubordinate |
	ClassRelative | ClassPronoun | ClassThey | ClassWe | ClassI | ClassAdverb

// NameWord reports whether the token can be the first or last word of a name.
// first says that it opens a sentence, where a capital proves nothing.
func (a *Parsed) NameWord(i int, first bool) bool {
	t := a.Tokens[i]
	if t.Kind != TokenWord || !t.Capital() || t.Is(ClassTime) {
		return false
	}
	if first && (t.Is(ClassNoName|ClassPronoun|ClassWe|ClassI) || a.VerbInFront(i) || a.presents(i) || a.MereOpener(i) || a.announces(i)) {
		return false
	}
	if t.Is(ClassNoName) && t.Is(SmallWords) && t.Shape == ShapeCapital && !a.initial(i) {
		return false // "Otieno Were" and "UPR Watch" go on, "Vienna In Brief" does not
	}
	if t.Shape == ShapeUpper && t.Is(ClassAuxiliary|ClassPronoun|ClassThey|ClassWe|ClassI) && !t.Is(ClassParticle|ClassPlace) && a.inCapitals(i) {
		return false // "CONGRESS HAS ASKED HIM": a line in capitals
	}
	return t.Span.Len() > 1 || a.initial(i)
}

// initial reports whether the token is an initial: "J.", or "J" before a dot.
func (a *Parsed) initial(i int) bool {
	t := a.Tokens[i]
	w := a.Word(t)
	if !t.Capital() {
		return false
	}
	if utf8.RuneCountInString(w) == 1 {
		return i+1 < len(a.Tokens) && a.Is(i+1, ".") && a.Tokens[i+1].Span.Start == t.Span.End
	}
	return strings.HasSuffix(w, ".") && utf8.RuneCountInString(w) <= 5
}

// Is reports whether token i is the mark or word w.
func (a *Parsed) Is(i int, w string) bool {
	return i >= 0 && i < len(a.Tokens) && a.Text[a.Tokens[i].Span.Start:a.Tokens[i].Span.End] == w && !a.Tokens[i].Is(ClassPortfolio)
}

// Possessive reports whether token i is the ending of a possessive.
func (a *Parsed) Possessive(i int) bool {
	return a.Is(i, "’s") || a.Is(i, "'s") || a.Is(i, "’S") || a.Is(i, "'S")
}

// OpensSentence reports whether token i is the first word of its sentence or
// of a quote.
func (a *Parsed) OpensSentence(i int) bool {
	if i == 0 {
		return true
	}
	p := a.Tokens[i-1]
	if p.Kind != TokenMark {
		return false
	}
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s < len(a.Sentences) && a.Sentences[s].First == i {
		return true
	}
	switch a.Word(p) {
	case "“", "\"", "«", "‘", "„", ":", "•", "—", "–":
		return true
	}
	return false
}

// NameEnd returns where the name that starts at token i ends: capitalised
// words, initials, the small words inside names, a nickname in marks. It is i
// when no name starts there. Titles at its front are part of it.
func (a *Parsed) NameEnd(i, limit int) int {
	if i >= limit {
		return i
	}
	if n := a.IntroducedAt(i); n > 1 && i+n <= limit && !(a.Tokens[i].Is(ClassArticle) && a.Definite(i)) {
		return i + n // also "Our Turn"
	}
	if !a.NameWord(i, a.OpensSentence(i)) && !a.TitleAt(i) || a.frontWord(i) || a.kindOfOffice(i) {
		return i
	}
	end := a.AfterDot(i)
	for end < limit && end-i < LongestName {
		switch {
		case a.heldAt(end):
			return end // "la Red de Mujeres del Norte Ana Quispe"
		case a.NameWord(end, false), a.TitleAt(end):
			end = a.AfterDot(end)
		case a.joinsPersons(i, end, limit), a.bodyBehindPerson(i, end, limit):
			return end
		case a.Is(end, "&") && end+1 < limit && a.Lexicon.Language == "en" && a.NameWord(end+1, false):
			end = a.AfterDot(end + 1) // "Okoro & Lund": a firm
		case end+1 < limit && a.pluralPossessive(end) && a.bodyOfMembers(end):
			end++ // "Prison Officers’ Guild"
		case a.Tokens[end].Is(ClassParticle) && a.particlesEnd(end, limit) > end:
			end = a.particlesEnd(end, limit)
		case a.Is(end, "“") || a.Is(end, "\"") || a.Is(end, "‘") || a.Is(end, "("):
			n := a.nicknameEnd(end, limit)
			if n == end {
				return end
			}
			end = n
		default:
			return end
		}
	}
	return end
}

// bodyOfMembers reports whether the apostrophe at token i stands between those who
// form a body and its noun: "Prison Officers’ Guild", not "the Philippines’ Senate".
func (a *Parsed) bodyOfMembers(i int) bool {
	if a.Tokens[i-1].Is(ClassPlace|ClassOrg|ClassTime|ClassPeriod) || i > 1 && a.Tokens[i-2].Is(ClassPlace) && int(a.Tokens[i-2].More) > 0 {
		return false
	}
	for k := i + 1; k < min(i+4, len(a.Tokens)) && a.Tokens[k].Capital(); k++ {
		if a.Tokens[k].Is(ClassOrg) {
			return true
		}
	}
	return false
}

// TitleAt reports whether token i is a title before a name.
func (a *Parsed) TitleAt(i int) bool {
	t := a.Tokens[i]
	return t.Is(ClassTitle) && t.Capital()
}

// AfterDot is the token after i, past the dot of a title or an initial.
func (a *Parsed) AfterDot(i int) int {
	n := i + 1 + int(a.Tokens[i].More)*a.titleMore(i)
	if a.Is(n, ".") && (a.Tokens[i].Is(ClassTitle) && a.Tokens[i].Span.Len() <= longestShortTitle+1 || a.Tokens[i].Is(ClassAbbreviation) || a.initial(i)) && a.Tokens[n].Span.Start == a.Tokens[n-1].Span.End &&
		n+1 < len(a.Tokens) {
		return n + 1
	}
	return n
}

func (a *Parsed) titleMore(i int) int {
	if a.Tokens[i].Is(ClassTitle) {
		return 1
	}
	return 0
}

// particlesEnd is the token after the small words at i and the name word that
// follows them; i when none follows.
func (a *Parsed) particlesEnd(i, limit int) int {
	for j := i; j < limit && j < i+3; j++ {
		if a.NameWord(j, false) {
			if j == i || a.Romance() && a.Tokens[j].Is(ClassOrg) && a.Tokens[i-1].Is(ClassPlace) {
				return i // "la sede de Lima de la Red Agua Viva"
			}
			return a.AfterDot(j)
		}
		if !a.Tokens[j].Is(ClassParticle) {
			return i
		}
	}
	return i
}

// nicknameEnd is the token after a nickname or a remark in marks within a
// name: “T”, "Ted", (ret.). A name must go on behind it.
func (a *Parsed) nicknameEnd(i, limit int) int {
	for j := i + 1; j < limit && j <= i+4; j++ {
		switch a.Word(a.Tokens[j]) {
		case "”", "\"", "’", ")":
			if j > i+1 && j+1 < limit && a.NameWord(j+1, false) && (a.Tokens[i+1].Capital() && !a.Is(i, "(") || a.Is(j-1, ".")) {
				return j + 1
			}
			return i
		}
	}
	return i
}

// PlainName reports whether the tokens are nothing but the words of a name.
func (a *Parsed) PlainName(first, last int) bool {
	for i := first; i < last; i++ {
		if t := a.Tokens[i]; t.Is(ClassOrg|ClassRole|ClassPlace|ClassText|ClassWork) || !t.Capital() && !t.Is(ClassParticle) && t.Kind == TokenWord {
			return false
		}
	}
	return true
}

// BareName is the name at [first, last) without the titles before it and
// without what is no part of it at its end.
func (a *Parsed) BareName(first, last int) (int, int) {
	if n := a.PhraseNameAt(first); n > 0 && first+n == last {
		return first, last // "Doctors of the World"
	}
	for last-first > 2 && a.Tokens[last-1].Shape == ShapeUpper && a.Listed("postnominal", last-1) {
		last-- // "Jane Okoro MP"
	}
	for first < last {
		t := a.Tokens[first]
		next := a.AfterDot(first)
		if t.Capital() && a.Listed("title-or-name", first) && (last-first == 2 || a.bareTitle(first, last)) {
			break // "Cheikh Sarr", "dijo Reina Isabel Funes"
		}
		if a.Lexicon.Language == "fr" && t.Shape == ShapeCapital && last-first == 2 && a.Listed("kin", first) && a.givenAt(first) {
			break // "Benjamin Grivel"
		}
		if t.Is(ClassRole) && t.Is(ClassOrg) && a.forceAt(first, last) {
			break
		}
		if (t.Is(ClassTitle) || t.Is(ClassRole) && !t.Is(ClassPerson) && !a.initial(first) || next+1 < last && a.Lexicon.Language == "en" && a.OpensSentence(first) && a.PluralHolder(first)) && next < last {
			first = next
			for first < last && (a.Is(first, "(") || a.Is(first, ")") || a.Is(first, ".") || a.Tokens[first].Is(ClassAbbreviation) && !a.Tokens[first].Capital()) {
				first++
			}
			continue
		}
		break
	}
	// "HCR Céline Lund": the body of an office in front of the name.
	if t := a.Tokens[first]; last-first > 2 && t.Shape == ShapeUpper && (t.Span.Len() > 2 || a.Romance() && a.givenAt(first+1)) && t.Kind == TokenWord && !t.Is(ClassTitle) && first > 0 && (a.Tokens[first-1].Is(ClassRole|ClassPreposition) || a.Romance() && a.Tokens[first-1].Is(ClassArticle)) && first+1 < len(a.Tokens) && a.PlainName(first+1, last) && a.Tokens[first+1].Shape == ShapeCapital {
		return first + 1, last
	}
	for k := first + 1; k < last; k++ {
		if a.Tokens[k].Is(ClassHolder) {
			return k, last
		}
	}
	if cut := a.behindPlaceTold(first, last); cut > first {
		return cut, last
	}
	if a.bodyInCapitals(first, last) {
		return first, last
	}
	if cut := a.fieldOfOffice(first, last); cut > first {
		return cut, last
	}
	if cut := a.BodyBeforeName(first, last); cut > first {
		return cut, last
	}
	// "UNGA President Ana Duarte": an office within the run.
	for i := last - 2; i > first; i-- {
		if t := a.Tokens[i]; (t.Is(ClassTitle) || t.Is(ClassRole) && (!t.Is(ClassPerson) || a.Lexicon.Language == "en" && i+2 < last && a.PlainName(i+1, last))) && t.Capital() && !a.initial(i) && a.AfterDot(i) < last && !(a.Lexicon.Language == "en" && i+2 == last && a.Listed("rank", i) && a.Tokens[i+1].Is(ClassOrg) && !a.Tokens[i+1].Is(ClassPerson)) { // no "Lund General Hospital"
			return a.AfterDot(i), last
		}
	}
	// "Refugee Council Enver Solomon": a body in front of a name. In Romance
	// languages the noun comes first: "Centro Pro Migrante" is one name.
	for i := last - 3; i >= first && a.Lexicon.Language == "en"; i-- {
		if t := a.Tokens[i]; t.Is(ClassOrg|ClassPlace) && t.More == 0 && !a.Institution(i+1, last) && a.PlainName(i+1, last) {
			return i + 1, last
		} else if n := i + int(t.More) + 1; t.Is(ClassPlace) && t.More > 0 && i == first && last-n > 1 && a.PlainName(n, last) && (a.Is(i-1, "the") || a.Is(i-1, "to")) {
			return n, last // "Ambassador to the United States Jane Okoro"
		}
	}
	return first, last
}

// inCapitals reports whether the words beside token i are in capitals too.
func (a *Parsed) inCapitals(i int) bool {
	upper := func(k int) bool {
		return k >= 0 && k < len(a.Tokens) && a.Tokens[k].Shape == ShapeUpper && a.Tokens[k].Span.Len() > 2
	}
	return upper(i-1) && upper(i+1) || upper(i-1) && upper(i-2) || upper(i+1) && upper(i+2)
}

// bodyInCapitals reports whether a run is the name of a body set in capitals
// throughout, so that no word in it is an office: "MAJOR GROUP FOR CHILDREN
// AND YOUTH".
func (a *Parsed) bodyInCapitals(first, last int) bool {
	if last-first < 3 || !a.Institution(first, last) {
		return false
	}
	joined := a.Tokens[last-1].Is(ClassOrg)
	for i := first; i < last; i++ {
		t := a.Tokens[i]
		if t.Kind == TokenWord && t.Shape != ShapeUpper {
			return false
		}
		joined = joined || i > first && t.Is(ClassPreposition|ClassConjunction)
	}
	return joined
}
