package affiliation

import (
	"strings"
	"unicode"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// BodyAt is the English body whose phrase opens at token i, and where it ends. It knows
// a body by whatever form it is called, so that each place in which a text ties
// somebody to one reads them all: "the Harbour Trust", "Petauke hospital", "the dockers’
// union", "Nepal’s labour ministry", "the charity Open Door", "a coalition of
// beekeepers"; "" for a place, an event, an office, a part of a body, and for one whose
// noun says nothing of which it is.
func (a *Affiliated) BodyAt(i, limit int) (string, int) {
	if a.Lexicon.Language != "en" || i < 1 || i >= limit {
		return "", i
	}
	if a.Indefinite(i) && (!a.Tokens[i].Capital() || a.OpensSentence(i)) {
		return a.bodyOfMany(i, limit)
	}
	if a.Definite(i) && a.Tokens[i].Capital() && a.OpensSentence(i) && i+1 < limit {
		i++
	}
	if t := a.Tokens[i]; t.Kind != prose.TokenWord || a.Listed("possessive", i) || t.Is(prose.ClassWe) || t.Is(prose.ClassPronoun|prose.ClassDeterminer) && !a.Definite(i) {
		return "", i
	}
	o := a.Object(i-1, limit)
	if o.Org == "" || !o.Institution || o.Place || o.Event || o.unit || o.Office || a.nameOfText(o.Org) {
		return "", i
	}
	if strings.HasSuffix(a.LowerWord(i), "ing") && !a.Tokens[i].Capital() {
		return "", i // "in the name of defeating the Harbour Front"
	}
	first := i
	for first < o.Last && a.Tokens[first].Is(prose.ClassArticle) && !a.Tokens[first].Capital() {
		first++
	}
	if first+1 >= o.Last && !a.Tokens[first].Capital() && !unicode.IsUpper(prose.FirstRune(o.Org)) {
		return "", i // "the police", "the clinic": of which nobody has told
	}
	return o.Org, o.Last
}

// bodyOfMany is the body at token i that is called by those who have joined in it: "a
// coalition of beekeepers", "a small cooperative of street vendors".
func (a *Affiliated) bodyOfMany(i, limit int) (string, int) {
	for k := i + 1; k+2 < min(limit+1, i+office.FarthestKind); k++ {
		t := a.Tokens[k]
		if t.Kind != prose.TokenWord || t.Capital() || t.Is(prose.ClassPreposition|prose.ClassConjunction|prose.ClassAuxiliary|prose.ClassRelative) {
			break
		}
		if !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson|prose.ClassRole) || !a.Is(k+1, "of") || k+2 >= limit {
			continue
		}
		end := k + 2
		for end < limit && a.Tokens[end].Kind == prose.TokenWord && !a.Tokens[end].Capital() && !a.Tokens[end].Is(prose.SmallWords|prose.ClassAuxiliary|prose.ClassVerb) && !a.SayingAt(end) {
			if end++; a.Plural(end - 1) {
				break
			}
		}
		if end == k+2 || !a.Plural(end-1) || !a.Listed("joined", k) && !a.Listed("outfit", k) {
			break
		}
		return a.NameText(i+1, end), end
	}
	return "", i
}

// CommaFrom is the first comma from token i on, within limit; limit for none.
func (a *Affiliated) CommaFrom(i, limit int) int {
	for i < limit && !a.Is(i, ",") {
		i++
	}
	return min(i, limit)
}

// bodyBetween is the English body whose phrase is all that stands at [first, last), but
// for the place behind it: "Petauke hospital", "the dockers’ union in Kampot"; "".
func (a *Affiliated) bodyBetween(first, last int) string {
	for last > first && a.Tokens[last-1].Kind == prose.TokenMark && !a.InnerMark(last-1) {
		last--
	}
	if org, end := a.BodyAt(first, last); end == last || a.Is(end, "in") || a.Is(end, ",") && a.Tokens[min(end+1, last-1)].Is(prose.ClassPlace) {
		return org
	}
	return ""
}

// lineLabelEnd is the colon that closes, within a few words, the label at the front of a
// paragraph of which token i is the inside; i for none.
func (a *Affiliated) lineLabelEnd(i, limit int) int {
	for k := i; k < min(limit, i+prose.LongestName+2) && a.Lexicon.Language == "en"; k++ {
		if a.Is(k, ":") {
			if i-a.BlockStart(i) <= prose.LongestName {
				return k
			}
			break
		}
		if a.Tokens[k].Kind == prose.TokenMark && !a.InnerMark(k) && !a.Is(k, ",") || a.SayingAt(k) {
			break
		}
	}
	return i
}

// BodyOfSubject is the English body that is the subject of sentence st outside
// quotations, whatever its form: "Zomba prison stands by the road"; "".
func (a *Affiliated) BodyOfSubject(st prose.Sentence) string {
	first := a.OutsideQuotes(st.First, st.Last)
	if a.Lexicon.Language != "en" || first >= st.Last {
		return ""
	}
	p := a.Subjects.ClauseSubject(first, st.Last)
	if p.Empty() || p.First > first+1 {
		return ""
	}
	if org, end := a.BodyAt(p.First, p.Last); end == p.Last && end-p.First > 1 {
		return org
	}
	return ""
}

// BodyJoined is the English body with which its sentence opens and to which "and" joins
// the office at token i: "Nakuru clinic and its director, Jane Okoro, were"; "".
func (a *Affiliated) BodyJoined(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) || !a.Is(i-1, "and") {
		return ""
	}
	if org, end := a.BodyAt(a.Sentences[s].First, i-1); end == i-1 && org != "" {
		return org
	}
	first := i - 1
	for first > a.Sentences[s].First && a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == prose.TokenWord && !a.Tokens[first-1].Is(prose.ClassArticle) {
		first--
	}
	if first == i-1 || !a.Is(i, "its") || a.Tokens[first].Is(prose.ClassPlace|prose.ClassTime|prose.ClassPronoun) || a.PersonalName(first, i-1) {
		return ""
	}
	return a.OrgText(first, i-1) // "Tandara and its director": whatever its name
}

// BodyBroughtUp is the body of many that the English sentence before that of token i
// brings up as the subject of a clause: "and a coalition of beekeepers has gone to
// court. Their lawyer"; "".
func (a *Affiliated) BodyBroughtUp(i int) string {
	s := a.SentenceAt(a.Tokens[i].Span.Start) - 1
	if a.Lexicon.Language != "en" || s < 0 || s+1 >= len(a.Sentences) {
		return ""
	}
	st := a.Sentences[s]
	for k := st.First; k < st.Last; k++ {
		if !a.Indefinite(k) || k > st.First && a.Tokens[k-1].Kind != prose.TokenMark && !a.Tokens[k-1].Is(prose.ClassConjunction) || k > st.First+1 && a.Is(k-1, ",") && a.Tokens[k-2].Capital() {
			continue // also "Blue Ladders, an association of roofers"
		}
		if _, quoted := a.OuterAt(a.Tokens[k].Span.Start); quoted {
			continue
		}
		if org, end := a.bodyOfMany(k, st.Last); org != "" {
			if a.Is(end, ",") && end+1 < st.Last && a.Tokens[end+1].Capital() {
				return "" // "an association of roofers, Blue Ladders,": it has a name
			}
			return org
		}
	}
	return ""
}

// namedByWords reports whether an object with several capitals begins with a word of the
// language that nobody is called by, so that it is a body’s name: "adviser to Quiet
// Streets Asia".
func (a *Affiliated) namedByWords(o object) bool {
	if a.Lexicon.Language != "en" || !o.Capital || o.Place || o.Event || o.Office || o.Last-o.first < 2 {
		return false
	}
	t := a.Tokens[o.first]
	return !t.Is(prose.ClassTitle|prose.ClassRole|prose.ClassPlace|prose.ClassTime) && !a.GivenName(o.first) && !a.PersonalName(o.first, o.Last) && (a.Listed("common", o.first) || a.Listed("opener", o.first))
}
