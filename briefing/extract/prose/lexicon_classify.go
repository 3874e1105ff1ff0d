package prose

import (
	"strings"
	"unicode/utf8"
)

// Elision is the length of the elided article or preposition at the start of
// w with its apostrophe ("l’" of "l’asthme"); 0 when there is none.
func (l *Lexicon) Elision(w string) int {
	if len(l.elided) == 0 {
		return 0
	}
	for i, r := range w {
		if r == '\'' || r == '’' {
			n := i + utf8.RuneLen(r)
			if n >= len(w) || !l.elided[strings.ToLower(w[:i])] {
				return 0
			}
			// "N’Diaye" and "D’Souza" are names.
			if next := shapeOf(w[n:]); next != ShapeLower && shapeOf(w[:i]) != ShapeLower && w[:i] != "L" {
				return 0
			}
			return n
		}
		if i > 12 {
			return 0
		}
	}
	return 0
}

// inversion finds the subject behind the verb in w ("a-t-il", "dit-elle"):
// where the verb ends and where the pronoun starts; 0 when there is none.
func (l *Lexicon) inversion(w string) (verb, pronoun int) {
	i := strings.LastIndexByte(w, '-')
	if i <= 0 || !l.inverted[w[i+1:]] {
		return 0, 0
	}
	return len(strings.TrimSuffix(w[:i], "-t")), i + 1
}

// classify looks every word up, and every entry of several words.
func (l *Lexicon) classify(text string, tokens []Token) {
	var buf [64]byte
	ids := l.Vocabulary.Ids
	for i := range tokens {
		t := &tokens[i]
		if t.Kind == TokenMark {
			if t.Span.Len() == 1 {
				t.Word = ids[text[t.Span.Start:t.Span.End]]
			}
			continue
		}
		w := lower(buf[:0], text[t.Span.Start:t.Span.End])
		t.Word = ids[string(w)]
		if t.Kind != TokenWord {
			continue
		}
		if l.Language == "fr" && t.Capital() {
			if id := l.unaccented(w, i+1 < len(tokens) && tokens[i+1].Kind == TokenWord); id != 0 {
				t.Word = id
			}
		}
		t.Class |= l.Lexeme(t.Word).Class
		if t.Shape == ShapeLower && (t.Is(ClassOccupation) || t.Class == 0 && l.Occupational(w)) {
			t.Class |= ClassRole
		}
		if n := len(w) - 1; n > 0 && w[n] == '.' {
			t.Class |= l.Classes[string(w[:n])] & (ClassTitle | ClassAbbreviation)
		}
	}
	for i := range tokens {
		t := &tokens[i]
		if t.Kind != TokenWord {
			continue
		}
		for _, p := range l.begun[l.Lexeme(t.Word).phrases] {
			if len(p.ids) < len(tokens)-i && Follow(tokens[i+1:], p.ids) {
				if n := uint8(len(p.ids)); n >= t.More {
					t.More = n
				}
				t.Class |= p.Class
			}
		}
	}
}

// unaccented is the word of the lists whose accented first letter a French text prints
// as a bare capital: "Etat", "Elue", and "A la fin", where another word follows; 0 for none.
func (l *Lexicon) unaccented(w []byte, followed bool) WordID {
	ids := l.Vocabulary.Ids
	switch {
	case len(w) == 1 && w[0] == 'a' && followed:
		return ids["à"]
	case len(w) > 2 && w[0] == 'e' && ids[string(w)] == 0:
		return ids["é"+string(w[1:])]
	}
	return 0
}
