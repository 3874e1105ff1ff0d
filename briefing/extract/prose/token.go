package prose

import (
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// TokenKind is what a token is made of.
type TokenKind uint8

const (
	TokenWord TokenKind = iota
	TokenNumber
	TokenMark
)

// Shape is how a word uses capitals.
type Shape uint8

const (
	ShapeLower Shape = iota
	ShapeCapital
	ShapeUpper // at least two capitals and no small letter
	ShapeNone  // digits, marks, scripts without capitals
)

// Token is a word, a number or a single mark. A word keeps its apostrophes
// and hyphens; a possessive ending and a French elision are tokens of their own.
type Token struct {
	Span  briefing.Span
	Class Class
	// Word is its number in the word lists.
	Word  WordID
	Kind  TokenKind
	Shape Shape
	// More counts the tokens after this one that belong to the same entry
	// of a word list: "according to" has 1.
	More uint8
}

// Capital reports whether the word starts with a capital letter.
func (t Token) Capital() bool { return t.Shape == ShapeCapital || t.Shape == ShapeUpper }

// Is reports whether the word belongs to one of the classes.
func (t Token) Is(c Class) bool { return t.Class&c != 0 }

// tokenise cuts every block into tokens and looks each word up.
func (a *Parsed) tokenise() {
	a.Tokens = make([]Token, 0, len(a.Text)/5)
	for i := range a.Blocks {
		b := &a.Blocks[i]
		b.FirstToken = len(a.Tokens)
		a.Tokens = appendTokens(a.Tokens, a.Text, b.Span, a.Lexicon)
		a.Lexicon.classify(a.Text, a.Tokens[b.FirstToken:])
		b.Lexicon = a.Lexicon
		if l := a.foreign(a.Tokens[b.FirstToken:], b.Span); l != nil {
			b.Lexicon = l
			a.Tokens = appendTokens(a.Tokens[:b.FirstToken], a.Text, b.Span, l)
			l.classify(a.Text, a.Tokens[b.FirstToken:])
		}
		b.LastToken = len(a.Tokens)
		b.Headline = headline(a.Text, a.Tokens[b.FirstToken:b.LastToken])
	}
	a.lowered = make([]string, len(a.Tokens))
	a.readPortfolios()
	a.readMarkedBodies()
	a.readHolders()
	a.readBodyLists()
}

func appendTokens(tokens []Token, text string, s briefing.Span, l *Lexicon) []Token {
	for i := s.Start; i < s.End; {
		r, n := Decode(text, i)
		switch {
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
			i += n
		case unicode.IsDigit(r):
			end := numberEnd(text, i, s.End)
			tokens = append(tokens, Token{Span: briefing.Span{Start: i, End: end}, Kind: TokenNumber, Shape: ShapeNone})
			i = end
		case IsLetter(r):
			end := wordEnd(text, i, s.End)
			if cut := l.Elision(text[i:end]); cut > 0 {
				tokens = append(tokens, Token{Span: briefing.Span{Start: i, End: i + cut}, Kind: TokenWord, Shape: shapeOf(text[i : i+cut])})
				i += cut
			}
			if verb, pronoun := l.inversion(text[i:end]); verb > 0 {
				tokens = append(tokens, Token{Span: briefing.Span{Start: i, End: i + verb}, Kind: TokenWord, Shape: shapeOf(text[i : i+verb])})
				i += pronoun
				tokens = append(tokens, Token{Span: briefing.Span{Start: i, End: end}, Kind: TokenWord, Class: ClassInverted})
				i = end
				continue
			}
			if cut := possessive(text[i:end]); cut > 0 {
				tokens = append(tokens, Token{Span: briefing.Span{Start: i, End: i + cut}, Kind: TokenWord, Shape: shapeOf(text[i : i+cut])})
				i += cut
			}
			tokens = append(tokens, Token{Span: briefing.Span{Start: i, End: end}, Kind: TokenWord, Shape: shapeOf(text[i:end])})
			i = end
		case ownsBracket(text, i, n, s.End):
			tokens = append(tokens, Token{Span: briefing.Span{Start: i, End: i + n + 1}, Kind: TokenWord})
			i += n + 1
		default:
			tokens = append(tokens, Token{Span: briefing.Span{Start: i, End: i + n}, Kind: TokenMark, Shape: ShapeNone})
			i += n
		}
	}
	return tokens
}

// ownsBracket reports whether the n bytes at i are the apostrophe of a
// possessive behind a bracket: "the Agency (UNHA)’s director".
func ownsBracket(text string, i, n, end int) bool {
	if i == 0 || text[i-1] != ')' || i+n >= end || text[i+n] != 's' || text[i:i+n] != "'" && text[i:i+n] != "’" {
		return false
	}
	if i+n+1 == end {
		return true
	}
	next, _ := Decode(text, i+n+1)
	return !unicode.IsLetter(next)
}

// longestHeadline is how many tokens a title may have; a longer paragraph of
// capitals names many people.
const longestHeadline = 36

// headline reports whether most words are capitalised, as in a title.
func headline(text string, tokens []Token) bool {
	if len(tokens) > longestHeadline {
		return false
	}
	capital, lower := 0, 0
	if listsPeople(text, tokens) {
		return false
	}
	for k, t := range tokens {
		if (t.Is(ClassAuxiliary|ClassLead) && !t.Capital() && k > 0 || t.Is(ClassFinite) && k == 0) && tokens[len(tokens)-1].Kind == TokenMark && tokens[len(tokens)-1].Span.Len() == 1 {
			return false // a sentence: "Jane Okoro is Director of the Harbour Trust."
		}
		if t.Kind != TokenWord || t.Span.Len() < 4 {
			continue
		}
		if t.Capital() {
			capital++
		} else {
			lower++
		}
	}
	return capital >= 6 && capital > 3*lower
}

// listsPeople reports whether a line announces a list of those present: "Present:
// Jane Okoro (Harbour Trust), Paul Lund (Port Authority)".
func listsPeople(text string, tokens []Token) bool {
	mark := func(t Token, m string) bool { return t.Kind == TokenMark && text[t.Span.Start:t.Span.End] == m }
	label, brackets := false, 0
	for k, t := range tokens {
		label = label || k > 0 && k < 4 && mark(t, ":")
		if mark(t, "(") {
			brackets++
		}
	}
	return label && brackets > 1
}

// IsLetter reports whether a rune is a letter or a mark over one.
func IsLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// Decode is utf8.DecodeRuneInString at byte i, quicker for ASCII.
func Decode(text string, i int) (rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

// numberEnd is where the number at i ends: digits with single separators
// between them, and letters glued to them ("5th", "21st").
func numberEnd(text string, i, end int) int {
	for i < end {
		r, n := Decode(text, i)
		switch {
		case unicode.IsDigit(r) || unicode.IsLetter(r):
			i += n
		case r == '.' || r == ',' || r == '\u00a0' || r == '\u202f' || r == '\u2009':
			if i+n >= end {
				return i
			}
			if next, _ := Decode(text, i+n); !unicode.IsDigit(next) {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return i
}

// wordEnd is where the word at i ends. Apostrophes, hyphens and the dots of
// "U.S." stay inside when a letter follows.
func wordEnd(text string, i, end int) int {
	start, letters := i, 0
	for i < end {
		if c := text[i] | 0x20; 'a' <= c && c <= 'z' {
			letters++
			i++
			continue
		}
		r, n := Decode(text, i)
		switch {
		case IsLetter(r) || unicode.IsDigit(r) || r == '\u00ad':
			letters++
			i += n
		case r == '\'' || r == '’' || r == '-' || r == '‐' || r == '‑' || r == 'ʼ':
			if i+n >= end {
				return i
			}
			if next, _ := Decode(text, i+n); !unicode.IsLetter(next) && !(r == '-' && unicode.IsDigit(next)) {
				return i
			}
			letters = 0
			i += n
		case r == '.' && letters == 1:
			// An initial: the dot stays, and the next letter too when it
			// is an initial itself.
			if i+1 < end {
				next, m := Decode(text, i+1)
				if unicode.IsLetter(next) && (i+1+m >= end || text[i+1+m] == '.') {
					letters = 0
					i++
					continue
				}
			}
			if i-start > 2 || unicode.IsUpper(FirstRune(text[start:])) && i-start <= 2 {
				return i + 1
			}
			return i
		default:
			return i
		}
	}
	return i
}

// FirstRune is the first character of a text.
func FirstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// possessive is how many bytes of w stand before its "'s"; 0 when it has none.
func possessive(w string) int {
	for _, end := range [...]string{"'s", "’s", "'S", "’S"} {
		if len(w) > len(end) && w[len(w)-len(end):] == end {
			return len(w) - len(end)
		}
	}
	return 0
}

func shapeOf(w string) Shape {
	plain := true
	for i := 0; i < len(w) && plain; i++ {
		plain = 'a' <= w[i] && w[i] <= 'z'
	}
	if plain {
		return ShapeLower
	}
	upper, lower, first, begin := 0, 0, false, 0
	for i, r := range w {
		switch {
		case i == begin && unicode.Is(unicode.Lm, r):
			begin += utf8.RuneLen(r) // "ʻOfa", "ʿAli"
		case unicode.IsUpper(r):
			upper++
			// "al-Jabiri", "d'Arc": the capital may follow a small word.
			first = first || i == begin || i <= 4 && (w[i-1] == '-' || w[i-1] == '\'')
		case unicode.IsLower(r):
			lower++
		}
	}
	switch {
	case upper == 0 && lower == 0:
		return ShapeNone
	case upper > 1 && lower == 0:
		return ShapeUpper
	case first:
		return ShapeCapital
	}
	return ShapeLower
}
