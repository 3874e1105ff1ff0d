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
