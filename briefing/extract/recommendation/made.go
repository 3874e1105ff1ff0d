package recommendation

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// madeBy is the body whose work a text says that it is, in a sentence at its head or its
// foot: "This report was prepared by the Lund Observatory", "Ce recueil est publié par
// l’association Kora", "Este boletín es una publicación de la Red de Puertos".
func (r *recommender) madeBy() prose.Speaker {
	n := len(r.Blocks)
	for _, part := range [...][]prose.Block{r.Blocks[:min(quotation.Letterhead, n)], r.Blocks[max(min(quotation.Letterhead, n), n-quotation.Letterhead/2):]} {
		for _, b := range part {
			for s := b.First; s < b.Last; s++ {
				if name := r.makerIn(r.Sentences[s]); name != "" {
					return prose.Speaker{Attribution: briefing.Attribution{Who: name}, Entity: -1, Reason: "whose work the document is", Confidence: 0.7}
				}
			}
		}
	}
	return prose.Nobody
}

// farthestMaker is how many tokens may stand between the noun for the text and the verb
// that says whose it is.
const farthestMaker = 8

// makerIn is the body that one sentence tells as the maker of the text at hand; "".
func (r *recommender) makerIn(s prose.Sentence) string {
	noun := r.thisText(s)
	if noun == 0 {
		return ""
	}
	for i := noun + 1; i+1 < min(s.Last, noun+farthestMaker); i++ {
		by := i + 1
		switch {
		case r.Listed("made", i) && r.Tokens[i-1].Is(prose.ClassAuxiliary|prose.ClassAdverb|prose.ClassVerb):
			by += int(r.Tokens[i].More)
			for by < min(s.Last-1, i+farthestMaker/2) && !r.AgentMark(by) && !r.Tokens[by].Capital() && r.Tokens[by].Kind == prose.TokenWord {
				by++ // "a été rédigé conjointement par"
			}
			if !r.AgentMark(by) {
				return ""
			}
		case r.Listed("publication", i) && r.Indefinite(i-1) && r.Listed("copula", i-2) && (r.Linking(r.Tokens[by]) || r.Is(by, "of")):
		default:
			continue
		}
		return r.makerAt(by+1, s.Last)
	}
	return ""
}

// thisText is the noun with which a sentence begins that speaks of the text that it
// stands in: "This report", "Le présent recueil", "Estas páginas"; 0 for none.
func (r *recommender) thisText(s prose.Sentence) int {
	noun := s.First + 1
	if s.Last-s.First < 6 {
		return 0
	}
	if !r.Listed("demonstrative", s.First) && !(r.Definite(s.First) && r.Listed("at-hand", noun)) {
		return 0
	}
	for ; noun < s.First+4; noun++ { // "Este breve informe"
		if r.Tokens[noun].Is(prose.ClassText|prose.ClassWork) || r.Listed("publication", noun) || r.Listed("brief", noun) {
			return noun
		}
		if !r.Romance() && r.Tokens[noun].Is(prose.ClassVerb|prose.ClassAuxiliary) {
			return 0
		}
	}
	return 0
}

// makerAt is the body at token i, up to last; "" where somebody else stands there.
func (r *recommender) makerAt(i, last int) string {
	if name := r.bodyFrom(i, last); name != "" {
		if !r.namesBody(name) {
			return "" // "This report was written by Jane Okoro"
		}
		return name
	}
	if name, _ := r.TiedBody(i, last); r.Romance() {
		return name // "par l’association Kora"
	}
	return ""
}
