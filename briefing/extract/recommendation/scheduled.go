package recommendation

import (
	"attache/briefing/extract/prose"
)

// scheduled reports whether the French modal verb at token i tells what is planned for
// a day or of a meeting, as news does: "Le tribunal doit rendre sa décision jeudi", "la
// conférence doit réunir 200 délégués". A date with "avant" or "d’ici" is a deadline.
func (r *recommender) scheduled(s prose.Sentence, i, end int) bool {
	if w := r.LowerWord(i); r.language != "fr" || end != i+1 || w != "doit" && w != "doivent" && w != "devait" && w != "devaient" {
		return false
	}
	if _, quoted := r.OuterAt(r.Tokens[i].Span.Start); quoted || r.reported(s, i-s.First) {
		return false
	}
	if p := r.SubjectBefore(i, s.First); !p.Empty() && p.First+1 < len(r.Tokens) && (r.Listed("gathering", p.First) || r.Definite(p.First) && r.Listed("gathering", p.First+1) && !r.Tokens[p.First+1].Is(prose.ClassPerson) && !r.Is(p.First+1, "conseil") && !r.Is(p.First+1, "assemblée")) {
		return true
	}
	for k := end + 1; k < s.Last; k++ {
		if r.Is(k, ",") || r.Is(k, ";") || r.Is(k, ":") {
			return false
		}
		t := r.Tokens[k]
		if !t.Is(prose.ClassTime) || t.Capital() || r.Tokens[k-1].Is(prose.ClassDeterminer|prose.ClassArticle) {
			continue
		}
		from := k - 1
		for from > end && (r.Tokens[from].Kind == prose.TokenNumber || r.Is(from, "le") || r.Is(from, "en") || r.Is(from, "1er") || r.Tokens[from].Is(prose.ClassTime)) {
			from--
		}
		return !r.Listed("deadline", from) && !r.Is(from, "du") && !r.Is(from, "de") && !r.Is(from, "au")
	}
	return false
}
