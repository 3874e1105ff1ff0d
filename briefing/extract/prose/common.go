package prose

import "strings"

// shortestEnding is how many bytes stand at least before an ending that shows
// that a word is no name.
const shortestEnding = 4

// Common reports whether the word at token i is one that its language writes in
// small letters, so that a capital at the front of a sentence says nothing of
// it. Given names are none, nor is a word of which the text goes on to say how
// old somebody is.
func (a *Parsed) Common(i int) bool {
	w := a.LowerWord(i)
	if given := GivenNames()[w]; given || len(w) < 4 || a.Is(i+1, "(") || a.Is(i+1, ",") && i+2 < len(a.Tokens) && a.Tokens[i+2].Kind == TokenNumber {
		return false
	}
	if i+1 < len(a.Tokens) && a.Tokens[i+1].Is(ClassSay) && !a.Plural(i) && a.SayingAt(i+1) {
		return false // "Refuge said": a body
	}
	if a.Listed("common", i) {
		return true
	}
	switch a.Lexicon.Language {
	case "en":
		used := a.Uses()[w]
		if used&useJudged == 0 {
			if used |= useJudged; a.Inflected(w, 2) {
				used |= useCommon
			}
			a.openers[w] = used
		}
		return used&useCommon != 0
	case "fr", "es":
		if a.Listed("surname", i) {
			return false
		}
		for _, ending := range a.Lexicon.Entries("common-ending") {
			if len(w) >= len(ending)+shortestEnding && strings.HasSuffix(w, ending) {
				return true
			}
		}
	}
	return false
}

// endings of English words and what the word without them ends with.
var inflections = [...][2]string{
	{"ies", "y"}, {"es", ""}, {"s", ""}, {"ied", "y"}, {"ed", ""}, {"d", ""}, {"ing", ""}, {"ing", "e"}, {"ier", "y"}, {"er", ""}, {"er", "e"},
	{"iest", "y"}, {"est", ""}, {"est", "e"}, {"ily", "y"}, {"ally", ""}, {"ly", ""}, {"ly", "le"}, {"iness", "y"}, {"or", ""}, {"or", "e"},
}

// abstract are the endings that make an English word one for a thing or a
// quality, whatever stands before them.
var abstract = [...]string{"tion", "sion", "ment", "ness", "ity", "able", "ible", "ous", "ful", "less", "ism", "ical", "ology", "isation", "ization"}

// longAbstract is how many bytes such a word has at least.
const longAbstract = 8

// Inflected reports whether an English word is a form of a common one.
func (a *Parsed) Inflected(w string, times int) bool {
	if a.Lexicon.Has("common", w) || a.Lexicon.Has("opener", w) {
		return true
	}
	if len(w) >= longAbstract {
		for _, ending := range abstract {
			if strings.HasSuffix(w, ending) {
				return true
			}
		}
	}
	if times == 0 || strings.HasSuffix(w, "ss") {
		return false
	}
	for _, cut := range inflections {
		stem, ok := strings.CutSuffix(w, cut[0])
		if !ok || len(stem)+len(cut[1]) < 3 {
			continue
		}
		if a.Inflected(stem+cut[1], times-1) {
			return true
		}
		if n := len(stem); cut[1] == "" && n > 3 && stem[n-1] == stem[n-2] && a.Inflected(stem[:n-1], times-1) {
			return true // "stopped"
		}
	}
	return false
}
