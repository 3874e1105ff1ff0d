package prose

import "strings"

// ordinals are the words with which Spanish and French rulings number what they
// decide, in capitals or with one: "PRIMERO. Recomendar …", "SEGUNDA.- …".
var ordinals = [...]string{
	"primero", "primera", "segundo", "segunda", "tercero", "tercera", "cuarto", "cuarta", "quinto", "quinta", "sexto", "sexta",
	"séptimo", "séptima", "octavo", "octava", "noveno", "novena", "décimo", "décima", "undécimo", "undécima", "duodécimo", "duodécima",
	"premièrement", "deuxièmement", "troisièmement", "quatrièmement", "cinquièmement", "sixièmement",
}

// ordinal measures an ordinal and the mark behind it at the start of a block, with
// the white space; 0 for none. A comma makes no marker of it: "Primero, …".
func ordinal(s string) (length int, word string) {
	end := strings.IndexFunc(s, func(r rune) bool { return !IsLetter(r) })
	if end < 5 || end > 20 {
		return 0, ""
	}
	low, known := strings.ToLower(s[:end]), false
	for _, o := range ordinals {
		known = known || o == low
	}
	if !known || s[:end] == low {
		return 0, ""
	}
	rest := s[end:]
	words := strings.TrimLeft(rest, ".:-–—) \u00a0\t")
	marks := strings.TrimSpace(rest[:len(rest)-len(words)])
	if marks == "" || marks == ")" || words == "" || len(words) == len(rest) {
		return 0, ""
	}
	return len(s) - len(words), s[:end]
}
