package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// byUs reports whether the subject of the verb at token i is "I" or "we", in
// a word or in the verb's ending ("instamos", "demandons").
func (r *recommender) byUs(s prose.Sentence, i int) bool {
	switch w := r.LowerWord(i); {
	case r.language == "es" && (strings.HasSuffix(w, "mos") || r.Listed("self-ask", i) || r.Clitic(i) && r.Listed("self-ask", i+1)), r.language == "fr" && strings.HasSuffix(w, "ons"):
		return true
	}
	if i-1 > s.First && (r.LowerWord(i-1) == "and" || r.LowerWord(i-1) == ",") && r.Tokens[s.First].Is(prose.ClassWe|prose.ClassI) && !r.Tokens[s.First].Is(prose.ClassArticle) {
		return true // "We welcome the resolution and stress the need"
	}
	for k := i - 1; k >= s.First && k >= i-5; k-- {
		t := r.Tokens[k]
		if r.tagged(k)&prose.TagOurs != 0 {
			return t.Shape != prose.ShapeUpper || r.LowerWord(k) == "i"
		}
		if !t.Is(prose.ClassAdverb|prose.ClassAuxiliary) && r.LowerWord(k) != "therefore" && r.LowerWord(k) != "further" && !strings.HasSuffix(r.LowerWord(k), "ly") {
			return false
		}
	}
	return false
}

// ourBody reports whether a subject is the body of those who write, by its kind
// and nothing else: "our network", "notre collectif", "nuestra organización".
func (r *recommender) ourBody(who prose.Speaker) bool {
	ours, kind, found := strings.Cut(strings.ToLower(who.Who), " ")
	if !found || strings.Contains(kind, " ") || who.Entity >= 0 {
		return false
	}
	c := r.Lexicon.Classes[ours]
	return c&prose.ClassWe != 0 && c&prose.ClassArticle != 0 && r.Lexicon.Classes[kind]&prose.ClassOrg != 0 && r.Lexicon.Classes[kind]&prose.ClassPerson == 0
}

// fromOurs is the body in whose name a sentence says "we" right behind it: "Desde
// la Red Kora pedimos", "At Harbour Light, we ask", "Chez Kora, nous demandons".
func (r *recommender) fromOurs(n int) prose.Speaker {
	s := r.Sentences[n]
	at := s.First + 1
	if !r.Listed("here-at", s.First) {
		return prose.Nobody
	}
	for at < s.Last && r.Tokens[at].Is(prose.ClassArticle) && !r.Tokens[at].Capital() {
		at++
	}
	if who := r.fromSmallBody(s, at); who.Known() {
		return who
	}
	if at >= s.Last || !r.Tokens[at].Capital() || r.Tokens[at].Is(prose.ClassTime) {
		return prose.Nobody
	}
	end := r.BodyEnd(at, s.Last)
	if end == at || r.PersonalName(at, end) || !r.Institution(at, end) && !r.NamedAgain(at, end) || r.Tokens[at].Is(prose.ClassPlace) && end-at <= 1+int(r.Tokens[at].More) {
		return prose.Nobody
	}
	for k := end; k < min(s.Last, end+4); k++ {
		if r.Tokens[k].Is(prose.ClassWe) || (r.byUs(s, k) || r.SaidOfUs(k)) && !r.Tokens[k].Capital() || r.language == "es" && r.LowerWord(s.First) == "desde" && r.tagAt(s, k)&(prose.TagAsk|prose.TagPropose|prose.TagPassive) != 0 {
			return prose.Speaker{Attribution: briefing.Attribution{Who: r.OrgText(at, end)}, Entity: -1, Reason: "body that says “we”", Confidence: 0.8}
		}
	}
	return prose.Nobody
}

// fromSmallBody is the body in small letters at token at from which a Spanish sentence
// says that they ask: "Desde el sindicato médico reclaman". "Desde la calle" is no body.
func (r *recommender) fromSmallBody(s prose.Sentence, at int) prose.Speaker {
	if r.language != "es" || at+1 >= s.Last || r.Tokens[at].Capital() || !r.Definite(at-1) || !r.Tokens[at].Is(prose.ClassOrg) || r.FamilyOf(r.LowerWord(at)) == "" {
		return prose.Nobody
	}
	for v := at + 1; v < min(s.Last, at+prose.LongestName); v++ {
		if r.tagAt(s, v)&(prose.TagAsk|prose.TagPropose) != 0 && strings.HasSuffix(r.LowerWord(v), "n") {
			return prose.Speaker{Attribution: briefing.Attribution{Who: r.OrgText(at, v)}, Entity: -1, Reason: "body from which they ask", Confidence: 0.8}
		}
		if r.Tokens[v].Kind == prose.TokenMark && !r.InnerMark(v) {
			break
		}
	}
	return prose.Nobody
}
