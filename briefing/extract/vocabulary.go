package extract

import (
	"cmp"
	"maps"
	"slices"
)

// wordID is the number of a word that some list of some language has; 0 is
// any other word.
type wordID uint32

// vocabulary numbers the words of all lists, so that each word of a text is
// looked up once and compared by its number from then on.
type vocabulary struct {
	ids   map[string]wordID
	words []string
}

// lexeme is what the lists of one language say of a word. It holds no
// pointers, so that the many of them cost the garbage collector nothing.
type lexeme struct {
	class class
	// phrases is the index in the lexicon's begun of the entries of several
	// words that the word begins, tags the one in its tagged of what it does
	// in a sentence that asks for something; 0 is none.
	phrases, tags int32
}

// number gives the words of all lists their numbers, and each language what
// its lists say of them.
func number(all map[string]*lexicon) *vocabulary {
	v := &vocabulary{ids: map[string]wordID{}, words: []string{""}}
	// Words of which a language has a lexeme come first, those of small languages
	// before those of large ones: so the lexemes of each end early.
	for _, l := range slices.SortedFunc(maps.Values(all), func(a, b *lexicon) int { return cmp.Compare(len(a.classes), len(b.classes)) }) {
		l.vocabulary = v
		for w := range l.classes {
			v.add(w)
		}
		for first := range l.phrases {
			v.add(first)
		}
		for first := range l.tags {
			v.add(first)
		}
		l.lexemes = make([]lexeme, len(v.words))
	}
	for _, l := range all {
		for _, phrases := range l.phrases {
			for i := range phrases {
				phrases[i].ids = v.addAll(phrases[i].words)
			}
		}
		for _, set := range l.sets {
			for form := range set {
				v.add(form)
			}
		}
		l.readStated(v)
		for _, e := range l.tags {
			for i := range e.phrases {
				e.phrases[i].ids = v.addAll(e.phrases[i].rest)
			}
		}
	}
	for _, l := range all {
		l.begun, l.tagged = [][]phrase{nil}, []*tagEntry{nil}
		for i := 1; i < len(l.lexemes); i++ {
			w := v.words[i]
			x := lexeme{class: l.classes[w]}
			if p := l.phrases[w]; p != nil {
				x.phrases, l.begun = int32(len(l.begun)), append(l.begun, p)
			}
			if e := l.tags[w]; e != nil {
				x.tags, l.tagged = int32(len(l.tagged)), append(l.tagged, e)
			}
			l.lexemes[i] = x
		}
		l.phrases, l.tags = nil, nil // read by their words' numbers from now on
		l.listed = map[string][]wordID{}
		for list, set := range l.sets {
			ids := make([]wordID, 0, len(set))
			for form := range set {
				ids = append(ids, v.ids[form])
			}
			slices.Sort(ids)
			l.listed[list] = ids
		}
	}
	return v
}

// lexeme is what the lists say of a word, by its number.
func (l *lexicon) lexeme(id wordID) lexeme {
	if int(id) < len(l.lexemes) {
		return l.lexemes[id]
	}
	return lexeme{}
}

func (v *vocabulary) add(word string) wordID {
	id, ok := v.ids[word]
	if !ok {
		id = wordID(len(v.words))
		v.ids[word] = id
		v.words = append(v.words, word)
	}
	return id
}

func (v *vocabulary) addAll(words []string) []wordID {
	ids := make([]wordID, len(words))
	for i, w := range words {
		ids[i] = v.add(w)
	}
	return ids
}

// idOf is the number of a word as printed; 0 when no list has it.
func (v *vocabulary) idOf(word string) wordID {
	var buf [64]byte
	return v.ids[string(lower(buf[:0], word))]
}

// follow reports whether the tokens are the words with these numbers.
func follow(tokens []token, ids []wordID) bool {
	for i, id := range ids {
		if tokens[i].word != id {
			return false
		}
	}
	return true
}
