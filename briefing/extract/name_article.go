package extract

import "strings"

// withoutArticle is a word of a name in small letters without the Arabic
// article written on to it: "al-jabiri" and "jabiri" are one surname.
func withoutArticle(word string) string {
	front, rest, ok := strings.Cut(word, "-")
	if !ok || len(rest) < 3 {
		return word
	}
	switch front {
	case "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ed", "en", "er", "es", "esh", "et", "ez", "ul":
		return rest
	}
	return word
}

// nameKey is what the register knows a name by that is printed as name.
func nameKey(name string) string {
	words := strings.Fields(strings.ToLower(name))
	for i, w := range words {
		words[i] = withoutArticle(strings.TrimSuffix(w, "."))
	}
	return strings.Join(words, " ")
}

// titleOfText reports whether the capitals at [first, behind) are the title of
// the text that opens their sentence: "The report, Small Wells, finds".
func (a *analysis) titleOfText(first, behind int) bool {
	return first > 2 && a.is(first-1, ",") && a.is(behind, ",") && a.tokens[first-2].is(classText|classWork) && !a.tokens[first-2].capital() &&
		a.definite(first-3) && a.opensSentence(first-3)
}
