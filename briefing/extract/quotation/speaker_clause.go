package quotation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// WithoutClause is a described asker without the clause that was read with it:
// "the signatories that the plume" is "the signatories", "The report finds" is
// "The report"; "pay informal collectors" is nobody. Persons and bodies of the
// register stay as they are.
func (a *Attributed) WithoutClause(who prose.Speaker) prose.Speaker {
	if who.Entity >= 0 || !who.Known() || who.Who == who.Org {
		return who
	}
	words := strings.Fields(who.Who)
	class := func(i int) prose.Class { return a.Lexicon.Classes[strings.ToLower(words[i])] }
	const nouns = prose.ClassRole | prose.ClassPerson | prose.ClassOrg | prose.ClassText | prose.ClassArticle | prose.ClassDeterminer
	if w := words[0]; w == strings.ToLower(w) && class(0)&nouns == 0 && len(words) > 1 && a.Lexicon.Language == "en" && (a.Lexicon.Has("imperative-verb", w) || a.Lexicon.Has("recommend-imperative", w)) {
		return prose.Nobody
	}
	last := len(words)
	for i := 1; i < len(words); i++ {
		w := strings.ToLower(words[i])
		opens := i+1 < len(words) && class(i+1)&(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun|prose.ClassWe|prose.ClassThey|prose.ClassI) != 0
		if (w == "that" || w == "que" || w == "qu’" || w == "qu'") && opens {
			last = i
			break
		}
		if c := class(i); i == len(words)-1 && i > 1 && c&(prose.ClassSay|prose.ClassVerb|prose.ClassAuxiliary) != 0 && c&(nouns|prose.ClassPreposition|prose.ClassAdverb) == 0 && class(0)&prose.ClassArticle != 0 && words[i] == w {
			last = i
		}
		if strings.HasPrefix(w, "i’") || strings.HasPrefix(w, "i'") {
			return prose.Nobody // "one thing I’d"
		}
	}
	if last < len(words) {
		who.Who = strings.Join(words[:last], " ")
	}
	return who
}
