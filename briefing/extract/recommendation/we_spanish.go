package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// weByVerb reads "Ciento veinte comadronas de cuatro pueblos declaramos", "Los vecinos
// de Lora exigimos": those who are several in front of a Spanish verb that says "we".
func (r *recommender) weByVerb(b prose.Block) prose.Speaker {
	if r.language != "es" {
		return prose.Nobody
	}
	for i := b.FirstToken + 1; i < b.LastToken; i++ {
		if !r.Listed("we-declare", i) {
			continue
		}
		if _, quoted := r.OuterAt(r.Tokens[i].Span.Start); quoted {
			continue
		}
		s := r.Sentences[r.SentenceAt(r.Tokens[i].Span.Start)]
		verb := i
		if r.LowerWord(i-1) == "nos" {
			verb-- // "Los vecinos de Lora nos dirigimos"
		}
		p := r.SubjectBefore(verb, s.First)
		if r.severalFrom(s.First, p.First) {
			p.First = s.First // "Los vecinos del barrio El Molino"
		}
		if p.Empty() || p.Last != verb || p.Last-p.First < 2 || p.Last-p.First > longestWe {
			return prose.Nobody
		}
		first, several := p.First, false
		for k := first; k < min(p.Last, first+4); k++ {
			several = several || r.Plural(k) && !r.Tokens[k].Capital()
		}
		if !several || r.Tokens[first].Capital() && first != s.First {
			return prose.Nobody
		}
		if r.Tokens[first].Is(prose.ClassArticle) {
			first++
		}
		who := r.Text[r.Tokens[first].Span.Start:r.Tokens[p.Last-1].Span.End]
		return prose.Speaker{Attribution: briefing.Attribution{Who: who}, Entity: -1, Reason: signs, Confidence: 0.7}
	}
	return prose.Nobody
}

// severalFrom reports whether the words at [first, last) open a sentence with "the" and a
// noun for several, and go on with no verb and no mark.
func (r *recommender) severalFrom(first, last int) bool {
	if first+1 >= last || !r.Definite(first) || !r.Plural(first+1) {
		return false
	}
	for k := first + 2; k < last; k++ {
		if t := r.Tokens[k]; t.Kind != prose.TokenWord || t.Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay|prose.ClassRelative) && !t.Is(prose.ClassPreposition|prose.ClassArticle) {
			return false
		}
	}
	return true
}

// weCompose reads "Las organizaciones que integramos la Mesa por el Agua exigimos":
// the body that those who write say they make up.
func (r *recommender) weCompose(b prose.Block) prose.Speaker {
	if r.language != "es" {
		return prose.Nobody
	}
	for i := b.FirstToken + 1; i+2 < b.LastToken; i++ {
		if r.LowerWord(i-1) == "que" && r.Listed("belonging", i) && strings.HasSuffix(r.LowerWord(i), "mos") {
			limit := min(b.LastToken, i+40)
			for k := i + 1; k < limit; k++ {
				if strings.HasSuffix(r.LowerWord(k), "mos") && !r.Tokens[k].Capital() {
					limit = k // their verb
				}
			}
			who := r.unitedIn(i, limit)
			if first := strings.Index(r.Text[r.Tokens[i].Span.End:r.Tokens[limit-1].Span.End], who.Who); who.Known() && first >= 0 && limit < b.LastToken {
				whole := strings.TrimRight(r.Text[r.Tokens[i].Span.End+first:r.Tokens[limit-1].Span.End], " ,")
				if !strings.ContainsAny(whole, ",;:") {
					who.Who = whole // "Mesa por el Derecho al Agua"
				}
			}
			if who.Known() {
				return who
			}
		}
	}
	return prose.Nobody
}
