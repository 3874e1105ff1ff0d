package extract

import "strings"

// withoutClause is a described asker without the clause that was read with it:
// "the signatories that the plume" is "the signatories", "The report finds" is
// "The report"; "pay informal collectors" is nobody. Persons and bodies of the
// register stay as they are.
func (a *analysis) withoutClause(who speaker) speaker {
	if who.entity >= 0 || !who.known() || who.Who == who.Org {
		return who
	}
	words := strings.Fields(who.Who)
	class := func(i int) class { return a.lexicon.classes[strings.ToLower(words[i])] }
	const nouns = classRole | classPerson | classOrg | classText | classArticle | classDeterminer
	if w := words[0]; w == strings.ToLower(w) && class(0)&nouns == 0 && len(words) > 1 && a.lexicon.language == "en" && (a.lexicon.has("imperative-verb", w) || a.lexicon.has("recommend-imperative", w)) {
		return nobody
	}
	last := len(words)
	for i := 1; i < len(words); i++ {
		w := strings.ToLower(words[i])
		opens := i+1 < len(words) && class(i+1)&(classArticle|classDeterminer|classPronoun|classWe|classThey|classI) != 0
		if (w == "that" || w == "que" || w == "qu’" || w == "qu'") && opens {
			last = i
			break
		}
		if c := class(i); i == len(words)-1 && i > 1 && c&(classSay|classVerb|classAuxiliary) != 0 && c&(nouns|classPreposition|classAdverb) == 0 && class(0)&classArticle != 0 && words[i] == w {
			last = i
		}
		if strings.HasPrefix(w, "i’") || strings.HasPrefix(w, "i'") {
			return nobody // "one thing I’d"
		}
	}
	if last < len(words) {
		who.Who = strings.Join(words[:last], " ")
	}
	return who
}
