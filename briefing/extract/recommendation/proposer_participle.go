package recommendation

import "attache/briefing/extract/prose"

// withSubject is the subject of a participle: "…, with X, of Y, calling for".
func (r *recommender) withSubject(s prose.Sentence, verb int) prose.Speaker {
	start := r.ownSubject(s, verb)
	if start < 0 {
		return prose.Speaker{Entity: -1}
	}
	span, ok := r.NounPhrase(start, verb)
	if !ok {
		return prose.Speaker{Entity: -1}
	}
	who := r.Resolve(span)
	who.Reason, who.Confidence = "noun before the participle", 0.8
	return who
}

// ownSubject is the token at which the subject of a participle starts, after
// ", with" or ", and"; -1 when the participle has no subject of its own.
func (r *recommender) ownSubject(s prose.Sentence, verb int) int {
	for i := verb - 1; i > s.First && verb-i < 32; i-- {
		w := r.LowerWord(i)
		if (w == "with" || w == "and") && r.LowerWord(i-1) == "," && i+1 < verb && r.Tokens[i+1].Kind == prose.TokenWord &&
			(r.Tokens[i+1].Capital() || r.Tokens[i+1].Is(prose.ClassDeterminer)) {
			return i + 1
		}
		if w == ";" || w == ":" {
			break
		}
	}
	return -1
}

// textBefore reports whether a text that speaks stands right before token i.
func (r *recommender) textBefore(i, first int) bool {
	return i > first+1 && r.Tokens[i-1].Is(prose.ClassText) && !r.Tokens[i-1].Capital()
}

// progressive reports whether the participle at token i is the verb of its clause: "She
// is now urging".
func (r *recommender) progressive(i, first int) bool {
	i--
	for i > first && r.Adverb(i) {
		i--
	}
	return i > first && r.Copula(i)
}
