package extract

import (
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// tokenKind is what a token is made of.
type tokenKind uint8

const (
	tokenWord tokenKind = iota
	tokenNumber
	tokenMark
)

// shape is how a word uses capitals.
type shape uint8

const (
	shapeLower shape = iota
	shapeCapital
	shapeUpper // at least two capitals and no small letter
	shapeNone  // digits, marks, scripts without capitals
)

// token is a word, a number or a single mark. A word keeps its apostrophes
// and hyphens; a possessive ending and a French elision are tokens of their own.
type token struct {
	span  briefing.Span
	class class
	// word is its number in the word lists.
	word  wordID
	kind  tokenKind
	shape shape
	// more counts the tokens after this one that belong to the same entry
	// of a word list: "according to" has 1.
	more uint8
}

// capital reports whether the word starts with a capital letter.
func (t token) capital() bool { return t.shape == shapeCapital || t.shape == shapeUpper }

// is reports whether the word belongs to one of the classes.
func (t token) is(c class) bool { return t.class&c != 0 }

// tokenise cuts every block into tokens and looks each word up.
func (a *analysis) tokenise() {
	a.tokens = make([]token, 0, len(a.text)/5)
	for i := range a.blocks {
		b := &a.blocks[i]
		b.firstToken = len(a.tokens)
		a.tokens = appendTokens(a.tokens, a.text, b.span, a.lexicon)
		a.lexicon.classify(a.text, a.tokens[b.firstToken:])
		b.lexicon = a.lexicon
		if l := a.foreign(a.tokens[b.firstToken:], b.span); l != nil {
			b.lexicon = l
			a.tokens = appendTokens(a.tokens[:b.firstToken], a.text, b.span, l)
			l.classify(a.text, a.tokens[b.firstToken:])
		}
		b.lastToken = len(a.tokens)
		b.headline = headline(a.text, a.tokens[b.firstToken:b.lastToken])
	}
	a.readPortfolios()
	a.readBodyLists()
}

func appendTokens(tokens []token, text string, s briefing.Span, l *lexicon) []token {
	for i := s.Start; i < s.End; {
		r, n := decode(text, i)
		switch {
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff':
			i += n
		case unicode.IsDigit(r):
			end := numberEnd(text, i, s.End)
			tokens = append(tokens, token{span: briefing.Span{Start: i, End: end}, kind: tokenNumber, shape: shapeNone})
			i = end
		case isLetter(r):
			end := wordEnd(text, i, s.End)
			if cut := l.elision(text[i:end]); cut > 0 {
				tokens = append(tokens, token{span: briefing.Span{Start: i, End: i + cut}, kind: tokenWord, shape: shapeOf(text[i : i+cut])})
				i += cut
			}
			if verb, pronoun := l.inversion(text[i:end]); verb > 0 {
				tokens = append(tokens, token{span: briefing.Span{Start: i, End: i + verb}, kind: tokenWord, shape: shapeOf(text[i : i+verb])})
				i += pronoun
				tokens = append(tokens, token{span: briefing.Span{Start: i, End: end}, kind: tokenWord, class: classInverted})
				i = end
				continue
			}
			if cut := possessive(text[i:end]); cut > 0 {
				tokens = append(tokens, token{span: briefing.Span{Start: i, End: i + cut}, kind: tokenWord, shape: shapeOf(text[i : i+cut])})
				i += cut
			}
			tokens = append(tokens, token{span: briefing.Span{Start: i, End: end}, kind: tokenWord, shape: shapeOf(text[i:end])})
			i = end
		case ownsBracket(text, i, n, s.End):
			tokens = append(tokens, token{span: briefing.Span{Start: i, End: i + n + 1}, kind: tokenWord})
			i += n + 1
		default:
			tokens = append(tokens, token{span: briefing.Span{Start: i, End: i + n}, kind: tokenMark, shape: shapeNone})
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
	next, _ := decode(text, i+n+1)
	return !unicode.IsLetter(next)
}

// longestHeadline is how many tokens a title may have; a longer paragraph of
// capitals names many people.
const longestHeadline = 36

// headline reports whether most words are capitalised, as in a title.
func headline(text string, tokens []token) bool {
	if len(tokens) > longestHeadline {
		return false
	}
	capital, lower := 0, 0
	if listsPeople(text, tokens) {
		return false
	}
	for k, t := range tokens {
		if (t.is(classAuxiliary|classLead) && !t.capital() && k > 0 || t.is(classFinite) && k == 0) && tokens[len(tokens)-1].kind == tokenMark && tokens[len(tokens)-1].span.Len() == 1 {
			return false // a sentence: "Jane Okoro is Director of the Harbour Trust."
		}
		if t.kind != tokenWord || t.span.Len() < 4 {
			continue
		}
		if t.capital() {
			capital++
		} else {
			lower++
		}
	}
	return capital >= 6 && capital > 3*lower
}

// listsPeople reports whether a line announces a list of those present: "Present:
// Jane Okoro (Harbour Trust), Paul Lund (Port Authority)".
func listsPeople(text string, tokens []token) bool {
	mark := func(t token, m string) bool { return t.kind == tokenMark && text[t.span.Start:t.span.End] == m }
	label, brackets := false, 0
	for k, t := range tokens {
		label = label || k > 0 && k < 4 && mark(t, ":")
		if mark(t, "(") {
			brackets++
		}
	}
	return label && brackets > 1
}

// isLetter reports whether a rune is a letter or a mark over one.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

func decode(text string, i int) (rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

// numberEnd is where the number at i ends: digits with single separators
// between them, and letters glued to them ("5th", "21st").
func numberEnd(text string, i, end int) int {
	for i < end {
		r, n := decode(text, i)
		switch {
		case unicode.IsDigit(r) || unicode.IsLetter(r):
			i += n
		case r == '.' || r == ',' || r == '\u00a0' || r == '\u202f' || r == '\u2009':
			if i+n >= end {
				return i
			}
			if next, _ := decode(text, i+n); !unicode.IsDigit(next) {
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
		r, n := decode(text, i)
		switch {
		case isLetter(r) || unicode.IsDigit(r) || r == '\u00ad':
			letters++
			i += n
		case r == '\'' || r == '’' || r == '-' || r == '‐' || r == '‑' || r == 'ʼ':
			if i+n >= end {
				return i
			}
			if next, _ := decode(text, i+n); !unicode.IsLetter(next) && !(r == '-' && unicode.IsDigit(next)) {
				return i
			}
			letters = 0
			i += n
		case r == '.' && letters == 1:
			// An initial: the dot stays, and the next letter too when it
			// is an initial itself.
			if i+1 < end {
				next, m := decode(text, i+1)
				if unicode.IsLetter(next) && (i+1+m >= end || text[i+1+m] == '.') {
					letters = 0
					i++
					continue
				}
			}
			if i-start > 2 || unicode.IsUpper(firstRune(text[start:])) && i-start <= 2 {
				return i + 1
			}
			return i
		default:
			return i
		}
	}
	return i
}

func firstRune(s string) rune {
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

func shapeOf(w string) shape {
	plain := true
	for i := 0; i < len(w) && plain; i++ {
		plain = 'a' <= w[i] && w[i] <= 'z'
	}
	if plain {
		return shapeLower
	}
	upper, lower, first := 0, 0, false
	for i, r := range w {
		switch {
		case unicode.IsUpper(r):
			upper++
			// "al-Jabiri", "d'Arc": the capital may follow a small word.
			first = first || i == 0 || i <= 4 && (w[i-1] == '-' || w[i-1] == '\'')
		case unicode.IsLower(r):
			lower++
		}
	}
	switch {
	case upper == 0 && lower == 0:
		return shapeNone
	case upper > 1 && lower == 0:
		return shapeUpper
	case first:
		return shapeCapital
	}
	return shapeLower
}
