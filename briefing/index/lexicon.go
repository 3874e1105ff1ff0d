package index

import (
	"strings"
	"unicode/utf8"
)

// lexicon knows the words of all languages: for each what it is found by.
// Stemming is slow and words come back, so it remembers them. It is used by
// one goroutine at a time.
type lexicon struct {
	grammars map[language]*grammar
	// recent are the words that came last, older those that came before: what
	// comes again is moved from one to the other, and the rest is forgotten.
	recent, older *memory
	glance        glance
	// serial counts the texts, so that a word can tell a new one.
	serial int
}

// memory is words that a lexicon knows. A form that it has has its word there,
// and a word its term: in one text there are never two of the same.
type memory struct {
	// forms has the words as they were written, by the language of the text.
	forms map[language]map[string]seenWord
	// words has them folded, and terms by their text.
	words map[wordKey]*word
	terms map[string]*term
}

func newMemory() *memory {
	return &memory{forms: map[language]map[string]seenWord{}, words: map[wordKey]*word{}, terms: map[string]*term{}}
}

// formsOf are the words as they were written in texts of a language.
func (m *memory) formsOf(text language) map[string]seenWord {
	known := m.forms[text]
	if known == nil {
		known = map[string]seenWord{}
		m.forms[text] = known
	}
	return known
}

type wordKey struct {
	lang   language
	folded string
}

// word is a folded word of a language.
type word struct {
	wordKey
	term *term
	// stop words are not in the index, but among the stops of a document
	// by their number, which is -1 for what is nothing but a possessive.
	stop       bool
	stopNumber int
	// form tells words of one stem apart, up to chance: 1 to 15.
	form uint64
	// beginnings are the bits of its first letter and its first two, or -1.
	beginnings [2]int
	// serial is the last text that had the word.
	serial int
}

// term is what words are found by, as it stands in the index: the letter of
// where it is found, the letter of its language, and the stem.
type term struct {
	text string
	// slot is its place among the terms of the text numbered serial.
	serial, slot int
	// ofKind are the terms for its occurrences within findings, by the
	// kind's place in briefing.Kinds; made when first needed.
	ofKind [3]*term
}

// remembered is how many words came last. Ten thousand documents in one language
// have somewhat more, of which most are rare: half as many take a third more
// time, since what was forgotten is learnt again, and half the memory.
const remembered = 1 << 15

func newLexicon() *lexicon {
	return &lexicon{grammars: newGrammars(), recent: newMemory(), older: newMemory(), glance: newGlance()}
}

// look returns what is known of a word as written in a text of a language.
func (l *lexicon) look(written string, text language) *word {
	seen := l.glance.at(written, text)
	if seen.written == written && seen.text == text {
		return seen.word
	}
	*seen = l.remember(written, text)
	return seen.word
}

// remember looks in what is remembered, and learns what is not.
func (l *lexicon) remember(written string, text language) seenWord {
	known := l.recent.formsOf(text)
	if s, ok := known[written]; ok {
		return s
	}
	s, ok := l.older.forms[text][written]
	if ok {
		s.word = l.recall(s.word)
	} else {
		// What is kept must not hold the whole text in memory.
		s = seenWord{strings.Clone(written), text, l.learn(written, text)}
	}
	known[s.written] = s
	return s
}

// recall moves a word and its term to the recent ones, and returns the one that
// is there now.
func (l *lexicon) recall(w *word) *word {
	if again, ok := l.recent.words[w.wordKey]; ok {
		return again
	}
	if w.term != nil {
		w.term = l.termFor(w.term.text)
	}
	l.recent.words[w.wordKey] = w
	return w
}

// word finds a word that is known by its folded form.
func (l *lexicon) word(key wordKey) (*word, bool) {
	if w, ok := l.recent.words[key]; ok {
		return w, true
	}
	w, ok := l.older.words[key]
	if ok {
		w = l.recall(w)
	}
	return w, ok
}

func (l *lexicon) learn(written string, text language) *word {
	lang := languageOfWord(written, text)
	g := l.grammars[lang]
	key := wordKey{lang, fold(written)}
	_, isStop := g.stop[key.folded]
	capital := acronyms[written] || isStop && written == "UN"
	if capital {
		// Not the word that is written with the same letters.
		key.folded = strings.ToUpper(key.folded)
	}
	if w, ok := l.word(key); ok {
		return w
	}
	key.folded = strings.Clone(key.folded) // often a part of the text, which must not stay in memory
	w := &word{wordKey: key, form: 1 + hash(key.folded)%15}
	bare := key.folded
	if lang == english {
		bare = strings.TrimSuffix(bare, "'s")
	}
	var known bool
	w.stopNumber, known = g.stop[bare]
	w.stop = bare == "" || known && !capital
	if bare == "" {
		w.stopNumber = -1
	}
	if !w.stop {
		w.term = l.termFor(anywhere + string(lang) + bound(g.stem(bare), longestTerm))
	}
	_, n := utf8.DecodeRuneInString(bare)
	_, m := utf8.DecodeRuneInString(bare[n:])
	w.beginnings = [2]int{beginningBit(bare[:n]), beginningBit(bare[:n+m])}
	l.recent.words[key] = w
	return w
}

// share returns the word for a share of that value.
func (l *lexicon) share(value float64) *word {
	key := wordKey{numeric, shareName(value)}
	w, ok := l.word(key)
	if !ok {
		w = &word{wordKey: key, form: 1, beginnings: [2]int{-1, -1}, term: l.termFor(anywhere + string(numeric) + key.folded)}
		l.recent.words[key] = w
	}
	return w
}

func (l *lexicon) termFor(text string) *term {
	t, ok := l.recent.terms[text]
	if ok {
		return t
	}
	if t, ok = l.older.terms[text]; !ok {
		t = &term{text: text}
	}
	l.recent.terms[text] = t
	return t
}

// begin numbers a new text, and forgets when too much is remembered: only
// here, because within a text words and terms must stay the same.
func (l *lexicon) begin() {
	l.serial++
	if len(l.recent.words) > remembered {
		l.older, l.recent = l.recent, newMemory()
		l.glance.forget()
	}
}

// longestTerm is in bytes; longer ones are names of files and the like.
const longestTerm = 64

// acronyms are those that are other words when they are not in capitals.
var acronyms = set("WHO US IT")

// bound cuts a text at a character so that it has at most so many bytes.
func bound(text string, most int) string {
	if len(text) <= most {
		return text
	}
	for !utf8.RuneStart(text[most]) {
		most--
	}
	return text[:most]
}

// hash is FNV-1a with its bits mixed: forms differ in their ends.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h ^ h>>29 ^ h>>47
}
