package extract

import "attache/briefing"

// leadIn reads a paragraph that ends with "X said:" before a quote that opens
// the next one.
func (a *analysis) leadIn(i int) speaker {
	q := a.quotes[i]
	b := a.blocks[q.block]
	if q.outer.Start != b.span.Start || q.block == 0 {
		return nobody
	}
	prev := a.blocks[q.block-1]
	if prev.role == briefing.RoleHeading && !a.is(prev.lastToken-1, ":") || prev.first == prev.last {
		return nobody
	}
	st := a.sentences[prev.last-1]
	if st.last <= st.first {
		return nobody
	}
	w := window{st.first, st.last}
	if n := len(a.quotesIn(st.span)); n > 0 && !a.is(st.last-1, ":") {
		return nobody
	}
	if !a.is(st.last-1, ":") {
		// Without a colon the verb must end the paragraph.
		if t := a.tokens[st.last-1]; !t.is(classSay) && !t.is(classSaying) {
			return nobody
		}
	}
	if sp := a.verbIn2(i, w); sp.known() {
		return sp
	}
	p := a.clauseSubject(w.first, w.last)
	if a.canSpeak(p) && a.is(st.last-1, ":") {
		return a.speakerOf(p)
	}
	return nobody
}

// credit reads “…” – X, and X on the line under a quote.
func (a *analysis) credit(i int) speaker {
	q := a.quotes[i]
	b := a.blocks[q.block]
	w := window{a.tokenAt(q.outer.End), b.lastToken}
	if w.empty() && q.outer.Start == b.span.Start && q.block+1 < len(a.blocks) {
		next := a.blocks[q.block+1]
		w = window{next.firstToken, next.lastToken}
		if w.last-w.first > 14 {
			return nobody
		}
		if text := a.text[:next.span.Start]; len(text) > 0 {
			// The marker of the next block may be the dash of the credit.
			dash := a.dashBefore(q.block + 1)
			for w.first < w.last && a.tokens[w.first].kind == tokenMark {
				w.first++
				dash = true
			}
			if p := a.creditPhrase(w, dash); p.known() {
				return p
			}
		}
		return nobody
	}
	if w.last-w.first > 20 || w.empty() {
		return nobody
	}
	dash := a.is(w.first, "–") || a.is(w.first, "—") || a.is(w.first, "-") || a.is(w.first, "―") || a.is(w.first, "(")
	if !dash {
		return a.nameBehindComma(w)
	}
	w.first++
	return a.creditPhrase(w, true)
}

// nameBehindComma reads « … », Jane Okoro, présidente du port: a name with its
// office and no verb, up to the end of the paragraph.
func (a *analysis) nameBehindComma(w window) speaker {
	if !a.is(w.first, ",") || w.first+3 >= w.last {
		return nobody
	}
	end := a.nameEnd(w.first+1, w.last)
	p := nounPhrase{first: w.first + 1, last: end, head: end}
	if end == w.first+1 || !a.fullName(p) || end < w.last && !a.is(end, ",") && !a.is(end, ".") && !a.is(end, "(") {
		return nobody
	}
	for j := end; j < w.last; j++ {
		if t := a.tokens[j]; a.sayingAt(j) || a.auxiliary(j) || t.is(classVerb) && !t.capital() || t.kind == tokenNumber && t.span.Len() == 4 {
			return nobody
		}
	}
	return a.speakerOf(p)
}

// creditPhrase reads the words of a credit: a name, with or without an office.
func (a *analysis) creditPhrase(w window, dash bool) speaker {
	if w.empty() {
		return nobody
	}
	if _, quoted := a.quoteAt(a.tokens[w.first].span.Start); quoted {
		return nobody
	}
	for j := w.first; j < w.last; j++ {
		if a.agentMark(j) || a.is(j, "from") {
			if p := a.phraseAfter(j+1, w.last); a.named(p) {
				return a.speakerOf(p)
			}
		}
		if a.sayingAt(j) || a.is(j, ".") && j+1 < w.last && a.tokens[j+1].kind != tokenMark && !a.innerMark(j) {
			return nobody
		}
	}
	for j := w.first; j < w.last; j++ {
		if t := a.tokens[j]; t.kind == tokenNumber && t.span.Len() == 4 || t.is(classTime) && t.capital() {
			return nobody // a list of sources: title, paper, date
		}
	}
	p := a.phraseAfter(w.first, w.last)
	if p.empty() || p.first != w.first {
		return nobody
	}
	if !dash && (!a.fullName(p) || p.last != w.last && !a.is(p.last, ",")) {
		return nobody
	}
	if !a.named(p) && !a.hasRole(p) {
		return nobody
	}
	return a.speakerOf(p)
}

// dashBefore reports whether a dash stands in front of the block's words.
func (a *analysis) dashBefore(block int) bool {
	start := a.blocks[block].span.Start
	from := 0
	if block > 0 {
		from = a.blocks[block-1].span.End
	}
	for _, r := range a.text[from:start] {
		if r == '–' || r == '—' || r == '-' || r == '―' {
			return true
		}
	}
	return false
}

// interrupted gives the rest of a quote the speaker whose verb stands between
// its parts: “A,” said X, “b”.
func (a *analysis) interrupted(i int) speaker {
	if i == 0 {
		return nobody
	}
	q, p := &a.quotes[i], &a.quotes[i-1]
	if p.block != q.block || !p.speaker.known() || p.cue <= 0 {
		return nobody
	}
	first, last := a.tokenAt(p.outer.End), a.tokenAt(q.outer.Start)
	if p.cue < first || p.cue >= last || last-first > 40 {
		return nobody
	}
	for j := p.cue + 1; j < last; j++ {
		if a.is(j, ".") && !a.innerMark(j) || a.sayingAt(j) && j > p.cue+int(a.tokens[p.cue].more) || a.tokens[j].is(classSaying|classNaming|classAccording) {
			return nobody
		}
	}
	return p.speaker
}

// inWhoseView reads In her view …, “…”: the person the pronoun stands for.
func (a *analysis) inWhoseView(i int) speaker {
	w := a.before(i)
	for j := w.first; j < w.last; j++ {
		if a.tokens[j].is(classView) && a.viewCloses(j, w.last) {
			return a.antecedent(j, a.genderOfView(j))
		}
	}
	return nobody
}

// goesOnSpeaking gives a quote that stands alone as a sentence the speaker of
// the quote before it in the paragraph, when nothing stands between but the
// attribution of that one.
func (a *analysis) goesOnSpeaking(i int) speaker {
	if i == 0 || a.quotes[i-1].block != a.quotes[i].block || !a.quotes[i-1].speaker.known() {
		return nobody
	}
	if a.sentenceAt(a.quotes[i].outer.Start)-a.sentenceAt(a.quotes[i-1].outer.End-1) > 1 {
		return nobody
	}
	return a.quotes[i-1].speaker
}

// subjectOfSentenceBefore gives a quote that stands alone the person whom the
// sentences before it in the paragraph are about.
func (a *analysis) subjectOfSentenceBefore(i int) speaker {
	q := a.quotes[i]
	b := a.blocks[q.block]
	here := a.sentenceAt(q.outer.Start)
	for s := here - 1; s >= max(b.first, here-4); s-- {
		if sp := a.focus[s]; a.personal(sp) {
			return sp
		}
	}
	if i > 0 && a.quotes[i-1].block == q.block && a.quotes[i-1].spoken {
		return a.quotes[i-1].speaker
	}
	if here-1 >= b.first && here-1 < len(a.sentences) {
		st := a.sentences[here-1]
		st.first = max(st.first, st.last-widest)
		for j := st.first; j < st.last; j++ {
			if a.sayingAt(j) {
				if p := a.subjectBefore(j, st.first); a.canSpeak(p) {
					return a.speakerOf(p)
				}
			}
		}
	}
	return nobody
}

// personal reports whether a speaker is a person, by name or by office.
func (a *analysis) personal(sp speaker) bool {
	if sp.entity < 0 {
		return sp.known() && sp.Org != sp.Who
	}
	e := &a.register.entities[sp.entity]
	return e.person || e.evidence >= 0 && e.org != e.name && a.plainPerson(e)
}

// paragraphBefore gives a paragraph that is only a quote the speaker of the
// paragraph before, or the person whom that one is about.
func (a *analysis) paragraphBefore(i int) speaker {
	q := a.quotes[i]
	b := a.blocks[q.block]
	if q.outer.Start != b.span.Start || b.role == briefing.RoleHeading {
		return nobody
	}
	for k := q.block - 1; k >= max(0, q.block-2); k-- {
		prev := a.blocks[k]
		if prev.role == briefing.RoleHeading {
			return nobody
		}
		for s := prev.last - 1; s >= max(prev.first, prev.last-3); s-- {
			if sp := a.focus[s]; a.personal(sp) {
				return sp
			}
		}
	}
	return nobody
}

// toldOfBehind is the person with whose name the French sentence right behind a
// quote opens that is a paragraph's first: « … » Awa Kane pèse ses mots.
func (a *analysis) toldOfBehind(i int) speaker {
	q := a.quotes[i]
	if a.lexicon.language != "fr" || q.outer.Start != a.blocks[q.block].span.Start || a.blocks[q.block].role == briefing.RoleHeading {
		return nobody
	}
	at := a.tokenAt(q.outer.End)
	limit := a.blockEnd(max(0, at-1))
	id, end := a.mentionFrom(at, limit)
	if id < 0 || end >= limit || end == at || !a.opensSentence(at) || a.is(end, ",") || a.is(end, ":") {
		return nobody
	}
	if s := a.sentenceAt(a.tokens[at].span.Start); s >= len(a.sentences) || len(a.quotesIn(a.sentences[s].span)) > 0 {
		return nobody
	}
	return a.speakerFor(id)
}
