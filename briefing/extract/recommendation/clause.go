package recommendation

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
)

// clause is a part of a sentence that one proposer asks for.
type clause struct {
	span briefing.Span
	ask  ask
	who  prose.Speaker
}

// clauses cuts a sentence between two proposers ("A called for …, while B
// urged …"); with one proposer it is the whole sentence.
func (r *recommender) clauses(n int, span briefing.Span, asks []ask) []clause {
	s := r.Sentences[n]
	best := asks[0]
	for _, k := range asks[1:] {
		best.confidence = max(best.confidence, k.confidence)
	}
	whole := clause{span: span, ask: best}
	var cuts []int
	for i := 1; i < len(asks); i++ {
		if cut := r.cutBefore(s, asks[i-1].end, asks[i]); cut > 0 {
			cuts = append(cuts, cut, i)
		}
	}
	if len(cuts) == 0 {
		if k := best; k.at > s.First {
			if start := r.participle(s, k); start > 0 {
				whole.span.Start = r.Tokens[start].Span.Start
			}
		}
		whole.who = r.proposer(n, best)
		return []clause{whole}
	}
	var all []clause
	start, from := span.Start, 0
	for c := 0; c <= len(cuts); c += 2 {
		end, to := span.End, len(asks)
		if c < len(cuts) {
			end, to = r.Tokens[cuts[c]-1].Span.End, cuts[c+1]
		}
		part := clause{span: r.trimClause(briefing.Span{Start: start, End: end}), ask: asks[from]}
		part.who = r.proposer(n, part.ask)
		all = append(all, part)
		if c < len(cuts) {
			start, from = r.Tokens[r.afterLink(cuts[c])].Span.Start, to
		}
	}
	if len(all) == 2 && all[0].who.Known() && all[0].who.Who == all[1].who.Who {
		whole.who = all[0].who
		return []clause{whole}
	}
	return all
}

func articleWord(w string) bool {
	switch w {
	case "the", "le", "la", "l’", "l'", "les", "el", "los", "las":
		return true
	}
	return false
}

// trimClause leaves out the comma at the end.
func (r *recommender) trimClause(s briefing.Span) briefing.Span {
	for s.End > s.Start {
		switch r.Text[s.End-1] {
		case ' ', '\n', ';':
			s.End--
			continue
		}
		break
	}
	return s
}

// afterLink is the token after the conjunction at i.
func (r *recommender) afterLink(i int) int {
	for i < len(r.Tokens)-1 && (r.Tokens[i].Kind == prose.TokenMark || r.isLink(i)) {
		i++
	}
	return i
}

// isLink reports whether token i joins two clauses.
func (r *recommender) isLink(i int) bool {
	return r.tagged(i)&prose.TagLink != 0 || r.language != "en" && r.LowerWord(i) == "que"
}

// cutBefore is the token of the conjunction that opens the clause of ask k
// when the clause has a subject of its own; 0 when it has none.
func (r *recommender) cutBefore(s prose.Sentence, from int, k ask) int {
	for i := k.at - 1; i > from; i-- {
		if !r.isLink(i) || r.LowerWord(i) == "que" {
			continue
		}
		if i+1 >= k.at {
			return 0
		}
		subject := i + 1
		if r.LowerWord(subject) == "que" && subject+1 < k.at {
			subject++ // "tandis que", "mientras que"
		}
		next := r.Tokens[subject]
		if w := r.LowerWord(i); (w == "with" || w == "as") && r.LowerWord(i-1) != "," {
			continue
		}
		named := next.Capital() || r.describedSubject(subject, k.at) || articleWord(r.LowerWord(subject)) && subject+1 < s.Last && r.Tokens[subject+1].Capital() || next.Is(prose.ClassDeterminer) && i+2 < s.Last && r.Tokens[i+2].Capital() || r.LowerWord(i+1) == "que"
		if w := r.LowerWord(i); (w == "while" || w == "whereas" || w == "as") && next.Kind == prose.TokenWord {
			named = true
		}
		if !named || next.Is(prose.ClassPronoun|prose.ClassThey|prose.ClassRelative) {
			continue
		}
		verb := k.at
		if k.kind == askModal || k.kind == askCrucial {
			verb = r.sayBetween(s, i, k.at)
			if verb < 0 {
				continue
			}
		}
		if r.verbless(s, i+1, verb) {
			return i
		}
	}
	return 0
}

// describedSubject reports whether a body or people with an article fill the
// tokens [first, verb): "and the bar association called for a hotline".
func (r *recommender) describedSubject(first, verb int) bool {
	if r.language != "en" && !r.Romance() || !articleWord(r.LowerWord(first)) {
		return false
	}
	for r.Romance() && verb-1 > first+1 && (r.Auxiliary(verb-1) || r.Clitic(verb-1)) {
		verb-- // "et l’association a demandé"
	}
	p := r.PhraseAfter(first, verb)
	return p.First == first && p.Last == verb && r.Tokens[p.Head-1].Is(prose.ClassOrg|prose.ClassRole|prose.ClassPerson)
}

// sayBetween is the verb of saying between two tokens, -1 for none.
func (r *recommender) sayBetween(s prose.Sentence, from, to int) int {
	for i := from + 1; i < to; i++ {
		if r.Tokens[i].Is(prose.ClassSay) || r.tagAt(s, i)&prose.TagSource != 0 {
			return i
		}
	}
	return -1
}

// verbless reports whether a noun phrase and no verb stands in [from, to).
func (r *recommender) verbless(s prose.Sentence, from, to int) bool {
	if to-from > 24 {
		return false
	}
	for i := from; i < to; i++ {
		if w := r.Word(r.Tokens[i]); w == ";" || w == ":" {
			return false
		}
		if r.tagAt(s, i)&(prose.TagAsk|prose.TagPropose|prose.TagModal|prose.TagStress) != 0 && !r.nounUse(i, s.First) && !r.Tokens[i].Capital() {
			return false
		}
	}
	return true
}

// participle is where the clause of a participle with a subject of its own
// starts: "Officials spoke, with X calling for …" asks in its second half.
func (r *recommender) participle(s prose.Sentence, k ask) int {
	w := r.LowerWord(k.at)
	if len(w) < 5 || w[len(w)-3:] != "ing" || k.kind == askModal {
		return 0
	}
	return max(0, r.ownSubject(s, k.at))
}
