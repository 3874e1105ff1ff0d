package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// byUs reports whether the subject of the verb at token i is "I" or "we", in
// a word or in the verb's ending ("instamos", "demandons").
func (r *recommender) byUs(s prose.Sentence, i int) bool {
	switch w := r.LowerWord(i); {
	case r.language == "es" && strings.HasSuffix(w, "mos"), r.language == "fr" && strings.HasSuffix(w, "ons"):
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
