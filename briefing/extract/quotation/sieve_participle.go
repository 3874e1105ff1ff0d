package quotation

import "attache/briefing/extract/prose"

// justSaid is who said what stands before the participle at token v: "The two
// will meet, Okoro said, adding".
func (a *Attributed) justSaid(v, from int) prose.NounPhrase {
	if p := a.PlainBefore(v, from); !p.Empty() && p.Last == v && p.First-2 > from && (a.Is(p.First-2, ",") && (a.SayingAt(p.First-1) || a.Tokens[p.First-1].Is(prose.ClassSayBase)) || a.Tokens[p.First-2].Is(prose.ClassAccording)) && a.CanSpeak(p) {
		return p // "… are ill paid, says a report highlighting"
	}
	if v-2 <= from || !a.Is(v-1, ",") {
		return prose.NounPhrase{}
	}
	if p := a.saidBehind(from, v-1); !p.Empty() {
		return p
	}
	for j := v - 2; j > max(from, v-8); j-- {
		if a.Tokens[j].Kind == prose.TokenMark {
			break
		}
		if !a.SayingAt(j) {
			continue
		}
		p := a.SubjectBefore(j, from)
		if !p.Empty() && p.First > from && a.Is(p.First-1, ",") && p.Last <= j && (a.Named(p) || a.Tokens[p.First].Is(prose.ClassPronoun)) {
			return p
		}
		break
	}
	return prose.NounPhrase{}
}

// saidBehind is who stands behind a verb of saying that goes on with a quote at
// token from: “…,” said Okoro, a nurse, adding. comma ends what is said of them.
func (a *Attributed) saidBehind(from, comma int) prose.NounPhrase {
	if a.Lexicon.Language != "en" || from == 0 {
		return prose.NounPhrase{}
	}
	if _, quoted := a.OuterAt(a.Tokens[from-1].Span.Start); !quoted {
		return prose.NounPhrase{}
	}
	for from < comma && a.Is(from, ",") {
		from++
	}
	if !a.SayingAt(from) {
		return prose.NounPhrase{}
	}
	p := a.PhraseAfter(from+1, comma)
	if p.First != from+1 || !a.CanSpeak(p) {
		return prose.NounPhrase{}
	}
	return p
}

// nearClause is the subject of the clause right before the participle at token
// v, where the main one cannot speak or several people are told of: "The first
// came when protesters broke in, shouting", "the Hall, where workers had met,
// chanting". Everybody else stays the subject of the whole sentence.
func (a *Attributed) nearClause(v, from int) prose.NounPhrase {
	if a.Lexicon.Language != "en" || v-4 <= from || !a.Is(v-1, ",") {
		return prose.NounPhrase{}
	}
	for j := v - 2; j > from; j-- {
		where := a.Is(j, "where")
		if !where && !(a.Is(j, "when") && !a.OpensSentence(j)) && !a.Is(j, "as") {
			continue
		}
		p := a.PhraseAfter(j+1, v)
		if p.Empty() {
			p = a.PhraseAfter(j+2, v) // "where about 50 protesters"
		}
		if p.First > j+3 || !a.CanSpeak(p) || !a.peopleIn(p) {
			return prose.NounPhrase{}
		}
		return p
	}
	return prose.NounPhrase{}
}

// namedBehindThat reports whether a phrase is "that" with a name behind it, and
// says what came of something: "such a presence that Okoro thanked its members".
func (a *Attributed) namedBehindThat(p prose.NounPhrase, from int) bool {
	q := prose.NounPhrase{First: p.First + 1, Last: p.Last, Head: p.Head}
	if q.Head <= q.First || !a.Tokens[q.First].Capital() || !a.Named(q) {
		return false
	}
	for j := p.First - 1; j >= max(from, p.First-prose.Widest/16); j-- {
		if a.Is(j, "such") || a.Is(j, "so") {
			return true
		}
		if a.SayingAt(j) {
			return false
		}
	}
	return false
}
