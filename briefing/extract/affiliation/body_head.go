package affiliation

import (
	"strings"
	"unicode"

	"attache/briefing/extract/prose"
)

// TagOfWord is the tag of a single word.
func (a *Affiliated) TagOfWord(w string) prose.Tag {
	l := a.Lexicon
	if e := l.Tagged[l.Lexeme(l.Vocabulary.IDOf(w)).Tags]; e != nil {
		return e.Single
	}
	return 0
}

// HeadWords are the words up to the first preposition: the head of "the voice
// of every State" is "the voice". Marks stay out.
func (a *Affiliated) HeadWords(words []string) []string {
	var head []string
	for i, w := range words {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if w == "" {
			continue
		}
		if i > 0 && a.Lexicon.Classes[w]&(prose.ClassPreposition|prose.ClassRelative) != 0 {
			break
		}
		head = append(head, w)
	}
	return head
}
