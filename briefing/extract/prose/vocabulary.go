package prose

import (
	"cmp"
	"maps"
	"slices"
)

// WordID is the number of a word that some list of some language has; 0 is
// any other word.
type WordID uint32

// vocabulary numbers the words of all lists, so that each word of a text is
// looked up once and compared by its number from then on.
type vocabulary struct {
	Ids   map[string]WordID
	words []string
}

// lexeme is what the lists of one language say of a word. It holds no
// pointers, so that the many of them cost the garbage collector nothing.
type lexeme struct {
	Class Class
	// phrases is the index in the lexicon's begun of the entries of several
	// words that the word begins, tags the one in its tagged of what it does
	// in a sentence that asks for something; 0 is none.
	phrases, Tags int32
}

// number gives the words of all lists their numbers, and each language what
// its lists say of them.
func number(all map[string]*Lexicon) *vocabulary {
	v := &vocabulary{Ids: map[string]WordID{}, words: []string{""}}
	// Words of which a language has a lexeme come first, those of small languages
	// before those of large ones: so the lexemes of each end early.
	for _, l := range slices.SortedFunc(maps.Values(all), func(a, b *Lexicon) int {
		return cmp.Or(cmp.Compare(len(a.Classes), len(b.Classes)), cmp.Compare(a.Language, b.Language))
	}) {
		l.Vocabulary = v
		for w := range l.Classes {
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
			for i := range e.Phrases {
				e.Phrases[i].Ids = v.addAll(e.Phrases[i].Rest)
			}
		}
	}
	for _, l := range all {
		l.begun, l.Tagged = [][]phrase{nil}, []*tagEntry{nil}
		for i := 1; i < len(l.lexemes); i++ {
			w := v.words[i]
			x := lexeme{Class: l.Classes[w]}
			if p := l.phrases[w]; p != nil {
				x.phrases, l.begun = int32(len(l.begun)), append(l.begun, p)
			}
			if e := l.tags[w]; e != nil {
				x.Tags, l.Tagged = int32(len(l.Tagged)), append(l.Tagged, e)
			}
			l.lexemes[i] = x
		}
		l.phrases, l.tags = nil, nil // read by their words' numbers from now on
		l.listed, l.among = map[string][]WordID{}, make([]uint64, len(v.words))
		for list, set := range l.sets {
			ids := make([]WordID, 0, len(set))
			for form := range set {
				id := v.Ids[form]
				ids = append(ids, id)
				l.among[id] |= groupOf(list)
			}
			slices.Sort(ids)
			l.listed[list] = ids
		}
	}
	return v
}

// Lexeme is what the lists say of a word, by its number.
func (l *Lexicon) Lexeme(id WordID) lexeme {
	if int(id) < len(l.lexemes) {
		return l.lexemes[id]
	}
	return lexeme{}
}

func (v *vocabulary) add(word string) WordID {
	id, ok := v.Ids[word]
	if !ok {
		id = WordID(len(v.words))
		v.Ids[word] = id
		v.words = append(v.words, word)
	}
	return id
}

func (v *vocabulary) addAll(words []string) []WordID {
	ids := make([]WordID, len(words))
	for i, w := range words {
		ids[i] = v.add(w)
	}
	return ids
}

// IDOf is the number of a word as printed; 0 when no list has it.
func (v *vocabulary) IDOf(word string) WordID {
	var buf [64]byte
	return v.Ids[string(lower(buf[:0], word))]
}

// Follow reports whether the tokens are the words with these numbers.
func Follow(tokens []Token, ids []WordID) bool {
	for i, id := range ids {
		if tokens[i].Word != id {
			return false
		}
	}
	return true
}
