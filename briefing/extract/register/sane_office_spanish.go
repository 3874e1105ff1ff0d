package register

import (
	"strings"

	"attache/briefing/extract/prose"
)

// withinSpanishOffice leaves out what a Spanish office was read with: the clause or the
// date behind it ("ministro de Cultura el 13 de junio", "presidente se reunió con"), a
// bracket that nothing opened, and a participle that leads on to a name ("llamado").
func (a *Registered) withinSpanishOffice(words []string) []string {
	if a.Lexicon.Language != "es" || len(words) == 0 || a.classOf(words[0])&(verbs|prose.ClassFinite) != 0 && a.classOf(words[0])&nouns == 0 {
		return words
	}
	for i := 1; i < len(words); i++ {
		if a.endsSpanishOffice(words, i) {
			words = words[:i]
			break
		}
		if stem, found := strings.CutSuffix(words[i], ")"); found && !strings.Contains(strings.Join(words[:i+1], " "), "(") {
			words = append(words[:i:i], stem)
			break
		}
	}
	for len(words) > 1 && a.Lexicon.Has("leads-to-name", strings.ToLower(words[len(words)-1])) {
		words = words[:len(words)-1]
	}
	return words
}

// endsSpanishOffice reports whether the word at i begins what no longer belongs to a
// Spanish office: an article that no small word leads to, or a verb.
func (a *Registered) endsSpanishOffice(words []string, i int) bool {
	w := words[i]
	if !a.lowerWord(w) {
		return false
	}
	c, before := a.classOf(w), a.classOf(words[i-1])
	if before&(prose.ClassPreposition|prose.ClassConjunction|prose.ClassArticle|prose.ClassDeterminer|prose.ClassAdverb|prose.ClassRelative) != 0 || strings.HasSuffix(words[i-1], ",") || prose.InfinitiveSpanish(strings.ToLower(words[i-1])) {
		return false
	}
	if c&prose.ClassArticle != 0 && c&prose.ClassPreposition == 0 || w == "se" {
		return i > 1 || before&nouns != 0 // "lidera una lucha" is what somebody does
	}
	return c&(nouns|prose.ClassPreposition|prose.ClassAdverb) == 0 && (c&prose.ClassFinite != 0 || strings.HasSuffix(w, "ó") || strings.HasSuffix(w, "aron") || strings.HasSuffix(w, "ieron"))
}
