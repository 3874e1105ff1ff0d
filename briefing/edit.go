package briefing

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Ellipsis marks words left out of a quotation.
const Ellipsis = "[…]"

// maxReplaced is how many of the source's words one bracketed word may stand
// for: enough for a name in full ("[UNODC]"), too few for hiding a sentence.
const maxReplaced = 8

// VisiblyEdited reports whether edited gives the words of text with visible
// edits only: "[…]" for words left out, "[word]" for words put in or put for
// at most eight others, "[W]ord" for a changed first letter. White space,
// and the typographic form of quotation marks, apostrophes, dashes and
// ellipses, may differ; words, their order and their other marks may not.
func VisiblyEdited(text, edited string) bool {
	got := editTokens(edited)
	if len(got) == 0 || onlyEdits(got) {
		return false
	}
	at, _ := editFault(editTokens(text), got)
	return at < 0
}

// EditFault is what is wrong with an edit.
type EditFault string

// The faults.
const (
	EditFine    EditFault = ""
	EditEmpty   EditFault = "empty"    // no word of the source is left
	EditForeign EditFault = "foreign"  // a word that the source does not have there
	EditGap     EditFault = "gap"      // words are left out before a word, without a mark
	EditEndGap  EditFault = "open end" // words are left out at the end, without a mark
	EditNoGap   EditFault = "no gap"   // a mark where nothing is left out
)

// FindEditFault tells why edited does not give the words of text with visible
// edits only, and at which of its words that shows first.
func FindEditFault(text, edited string) (EditFault, string) {
	want, got := editTokens(text), editTokens(edited)
	if len(got) == 0 || onlyEdits(got) {
		return EditEmpty, ""
	}
	at, told := editFault(want, got)
	switch {
	case at < 0:
		return EditFine, ""
	case at == len(got):
		return EditEndGap, ""
	case got[at].kind == tokenEllipsis:
		return EditNoGap, ""
	case slices.ContainsFunc(want[told:], got[at].matches):
		return EditGap, got[at].word
	}
	return EditForeign, got[at].word
}

// editFault is the first token of got that cannot be told from want by visible
// edits, len(got) when what is left of want is not told, and -1 when all is;
// told is how many tokens of want those before it tell at least.
func editFault(want, got []editToken) (at, told int) {
	// reach[j] says whether the tokens of edited so far can cover exactly
	// the first j tokens of text.
	reach := make([]bool, len(want)+1)
	reach[0] = true
	for i, g := range got {
		next := make([]bool, len(want)+1)
		left := 0 // how many more source tokens a gap opened earlier may cover
		for j := range reach {
			switch {
			case g.kind == tokenEllipsis:
				// At least one token is left out, and any number may be.
				if j > 0 && (reach[j-1] || next[j-1]) {
					next[j] = true
				}
			case g.kind == tokenInsert:
				if reach[j] {
					left = maxReplaced + 1
				}
				if left > 0 {
					next[j] = true
					left--
				}
			}
			if reach[j] && j < len(want) && g.matches(want[j]) {
				next[j+1] = true
			}
		}
		if !slices.Contains(next, true) {
			return i, slices.Index(reach, true)
		}
		reach = next
	}
	if reach[len(want)] {
		return -1, len(want)
	}
	return len(got), slices.Index(reach, true)
}

type tokenKind int

const (
	tokenWord tokenKind = iota
	tokenEllipsis
	tokenInsert
)

// editToken is a word with the marks that touch it, or a bracketed edit.
type editToken struct {
	kind tokenKind
	// word is the token with typographic marks made uniform.
	word string
	// recased is set when the first letter stood in brackets: "[T]he".
	recased bool
}

func (g editToken) matches(source editToken) bool {
	if g.word == source.word {
		return true
	}
	if !g.recased {
		return false
	}
	first, n := utf8.DecodeRuneInString(g.word)
	other, m := utf8.DecodeRuneInString(source.word)
	return unicode.ToLower(first) == unicode.ToLower(other) && g.word[n:] == source.word[m:]
}

func onlyEdits(tokens []editToken) bool {
	for _, t := range tokens {
		if t.kind == tokenWord {
			return false
		}
	}
	return true
}

var typographic = strings.NewReplacer(
	"“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "‘", "'", "’", "'", "‚", "'", "ʼ", "'",
	"–", "-", "—", "-", "‐", "-", "‑", "-", "−", "-", "…", "...", "\u00ad", "", "\u200b", "", "\ufeff", "")

// editTokens splits s into words and edits. A bracket with several words in
// it is one edit; a bracket inside a word belongs to the word.
func editTokens(s string) []editToken {
	s = typographic.Replace(s)
	var tokens []editToken
	for s != "" {
		r, n := utf8.DecodeRuneInString(s)
		if unicode.IsSpace(r) {
			s = s[n:]
			continue
		}
		end := wordEnd(s)
		tokens = append(tokens, splitEdits(s[:end])...)
		s = s[end:]
	}
	return tokens
}

// wordEnd is where the word at the start of s ends: at the first white space
// outside brackets.
func wordEnd(s string) int {
	depth := 0
	for i, r := range s {
		switch {
		case r == '[':
			depth++
		case r == ']':
			depth = max(depth-1, 0)
		case unicode.IsSpace(r) && (depth == 0 || !strings.Contains(s[i:], "]")):
			return i
		}
	}
	return len(s)
}

// splitEdits takes the edits that touch a word apart from it: "[…]," is an
// edit and a comma that stands for nothing; "([the] States" keeps its marks.
func splitEdits(w string) []editToken {
	open, end := strings.IndexByte(w, '['), strings.IndexByte(w, ']')
	if open < 0 || end < open {
		return []editToken{{word: w}}
	}
	before, inside, after := w[:open], w[open+1:end], w[end+1:]
	if letter, n := utf8.DecodeRuneInString(inside); n == len(inside) && unicode.IsLetter(letter) && after != "" {
		if next, _ := utf8.DecodeRuneInString(after); unicode.IsLetter(next) {
			return []editToken{{word: before + inside + after, recased: before == ""}}
		}
	}
	if strings.TrimSpace(inside) == "" {
		return []editToken{{word: w}} // nothing is put in, and nothing is said to be left out
	}
	kind := tokenInsert
	if strings.TrimSpace(inside) == "..." {
		kind = tokenEllipsis
	}
	tokens := []editToken{{kind: kind, word: w[open : end+1]}}
	if before != "" {
		tokens = append([]editToken{{word: before}}, tokens...)
	}
	if after != "" {
		tokens = append(tokens, splitEdits(after)...)
	}
	return tokens
}
