package prose

import "strings"

// FarthestAct is how many tokens around a lone capital are looked through.
const FarthestAct = 3000

// BareArticle reports whether the Romance article at token i stands right behind
// a noun and opens another phrase: "transmitió al Comité el informe". Within the
// name of a body an article has a preposition or an "and" before it.
func (a *Parsed) BareArticle(i int) bool {
	t := a.Tokens[i]
	if !a.Romance() || !t.Is(ClassArticle) || t.Is(ClassPreposition) || t.Capital() {
		return false
	}
	p := a.Tokens[i-1]
	if p.Capital() && i > 1 && a.Is(i-2, "para") && InfinitiveSpanish(a.LowerWord(i-1)) {
		return false // "Consejo Nacional para Prevenir la Discriminación"
	}
	return p.Kind == TokenWord && !p.Is(ClassPreposition|ClassConjunction|ClassParticle|ClassArticle|ClassPortfolio)
}

// PastInSpanish reports whether token i has the ending of a Spanish verb in
// the past or the future: "examinó", "presentaron", "apelará".
func (a *Parsed) PastInSpanish(i int) bool {
	t := a.Tokens[i]
	if a.Lexicon.Language != "es" || t.Kind != TokenWord || t.Capital() {
		return false
	}
	w := a.Word(t)
	if len(w) > 4 && (strings.HasSuffix(w, "ará") || strings.HasSuffix(w, "erá") || strings.HasSuffix(w, "irá") || strings.HasSuffix(w, "arán") || strings.HasSuffix(w, "erán") || strings.HasSuffix(w, "irán")) {
		return true // "España apelará", "dará"
	}
	return strings.HasSuffix(w, "ó") || strings.HasSuffix(w, "aron") || strings.HasSuffix(w, "ieron")
}
