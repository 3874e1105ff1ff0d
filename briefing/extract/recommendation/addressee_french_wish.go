package recommendation

import "attache/briefing/extract/prose"

func (r *recommender) opensWish(i int) bool {
	switch r.LowerWord(i) {
	case "que", "qu’", "qu'":
		return true
	}
	return false
}

// wishAt is the token behind the "que" of the clause that token i opens, 0 for none:
// "que", "pour que", "afin que", "à ce que", "de sorte que".
func (r *recommender) wishAt(i int) int {
	for n := i; n < min(len(r.Tokens), i+3); n++ {
		if r.opensWish(n) {
			return n + 1
		}
		if n > i && !r.Is(n, "ce") && !r.Is(n, "sorte") {
			break
		}
	}
	return 0
}

// wishedOf is the subject of the clause at token i that tells what somebody is to
// do; "" where it tells what is to be or to be done.
func (r *recommender) wishedOf(s prose.Sentence, i int) string {
	if i >= s.Last || !r.Tokens[i].Capital() && !r.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer) && !r.Is(i, "des") && !r.Is(i, "du") {
		return "" // "qu’il", "que soit créé"
	}
	end := i + 1
	for ; end < s.Last && end < i+longestAddressee; end++ {
		t := r.Tokens[end]
		if t.Kind == prose.TokenMark && !r.InnerMark(end) || t.Is(prose.ClassRelative) && !t.Is(prose.ClassPreposition) {
			break
		}
		p := r.Tokens[end-1]
		if t.Capital() || p.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition) {
			continue
		}
		if t.Is(prose.ClassAuxiliary|prose.ClassFinite|prose.ClassVerb|prose.ClassClitic) || r.Listed("subjunctive", end) || r.tagAt(s, end)&prose.TagModal != 0 || r.Is(end, "ne") || r.Is(end, "n’") || r.Is(end, "n'") {
			break
		}
	}
	if end >= s.Last || r.Copula(end) || r.Is(end, "soit") || r.Is(end, "soient") || !r.canAct(i, end) {
		return ""
	}
	return r.printed(i, end)
}
