package quotation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// leadIn reads a paragraph that ends with "X said:" before a quote that opens
// the next one.
func (a *Attributed) leadIn(i int) prose.Speaker {
	q := a.Quotes[i]
	b := a.Blocks[q.Block]
	if q.Outer.Start != b.Span.Start || q.Block == 0 {
		return prose.Nobody
	}
	prev := a.Blocks[q.Block-1]
	if prev.Role == briefing.RoleHeading && !a.Is(prev.LastToken-1, ":") || prev.First == prev.Last {
		return prose.Nobody
	}
	st := a.Sentences[prev.Last-1]
	if st.Last <= st.First {
		return prose.Nobody
	}
	w := prose.Window{First: st.First, Last: st.Last}
	if n := len(a.QuotesIn(st.Span)); n > 0 && !a.Is(st.Last-1, ":") {
		return prose.Nobody
	}
	if !a.Is(st.Last-1, ":") {
		// Without a colon the verb must end the paragraph.
		if t := a.Tokens[st.Last-1]; !t.Is(prose.ClassSay) && !t.Is(prose.ClassSaying) {
			return prose.Nobody
		}
	}
	if sp := a.verbIn2(i, w); sp.Known() {
		return sp
	}
	p := a.ClauseSubject(w.First, w.Last)
	if a.CanSpeak(p) && a.Is(st.Last-1, ":") {
		return a.SpeakerOf(p)
	}
	return prose.Nobody
}

// credit reads “…” – X, and X on the line under a quote.
func (a *Attributed) credit(i int) prose.Speaker {
	q := a.Quotes[i]
	b := a.Blocks[q.Block]
	w := prose.Window{First: a.TokenAt(q.Outer.End), Last: b.LastToken}
	if a.Romance() && w.First+1 == w.Last && a.Is(w.First, ".") {
		w.First++ // «…».
	}
	if w.Empty() && q.Outer.Start == b.Span.Start && q.Block+1 < len(a.Blocks) {
		next := a.Blocks[q.Block+1]
		w = prose.Window{First: next.FirstToken, Last: next.LastToken}
		if w.Last-w.First > 14 && (w.Last-w.First > longestNameLine || !a.dashBefore(q.Block+1) && a.Tokens[w.First].Kind != prose.TokenMark) {
			return prose.Nobody
		}
		if text := a.Text[:next.Span.Start]; len(text) > 0 {
			// The marker of the next block may be the dash of the credit.
			dash := a.dashBefore(q.Block + 1)
			for w.First < w.Last && a.Tokens[w.First].Kind == prose.TokenMark {
				w.First++
				dash = true
			}
			if p := a.creditPhrase(w, dash); p.Known() {
				return p
			}
			if end := a.NameEnd(w.First, w.Last); a.Is(end, ",") && a.PastAge(end+1, w.Last) > end+1 {
				return a.nameBehind(w, true) // "Fatou, 34 ans, maraîchère"
			}
		}
		return prose.Nobody
	}
	if w.Last-w.First > 20 || w.Empty() {
		return prose.Nobody
	}
	dash := a.Is(w.First, "–") || a.Is(w.First, "—") || a.Is(w.First, "-") || a.Is(w.First, "―") || a.Is(w.First, "(")
	if !dash && !a.Is(w.First, ",") && !a.Is(w.First, ".") && q.Outer.Start == b.Span.Start {
		return a.nameBehind(w, strings.Contains(a.Text[q.Outer.End:max(q.Outer.End, a.Tokens[w.First].Span.Start)], "\n"))
	}
	if !dash {
		return a.nameBehindComma(w)
	}
	w.First++
	return a.creditPhrase(w, true)
}

// nameBehindComma reads « … », Jane Okoro, présidente du port, and «…». Ana Roa, jefa
// del puerto: a name with its office and no verb, up to the end of the paragraph.
func (a *Attributed) nameBehindComma(w prose.Window) prose.Speaker {
	if w.First+3 >= w.Last || !a.Is(w.First, ",") {
		return prose.Nobody
	}
	return a.nameBehind(prose.Window{First: w.First + 1, Last: w.Last}, false)
}

// nameBehind is the same where no comma parts the name from the quote: it stands on the
// next line, where one given name will do, or goes on to an office.
func (a *Attributed) nameBehind(w prose.Window, below bool) prose.Speaker {
	end := a.NameEnd(w.First, w.Last)
	p := prose.NounPhrase{First: w.First, Last: end, Head: end}
	if end == w.First || !a.FullName(p) && !(below && a.Named(p) && a.PastAge(end+1, w.Last) > end+1) || end < w.Last && !a.Is(end, ",") && !a.Is(end, ".") && !a.Is(end, "(") {
		return prose.Nobody
	}
	for j := end; j < w.Last; j++ {
		if t := a.Tokens[j]; a.SayingAt(j) || a.Auxiliary(j) || t.Is(prose.ClassVerb) && !t.Capital() || t.Kind == prose.TokenNumber && t.Span.Len() == 4 {
			return prose.Nobody
		}
	}
	return a.SpeakerOf(p)
}

// creditPhrase reads the words of a credit: a name, with or without an office.
func (a *Attributed) creditPhrase(w prose.Window, dash bool) prose.Speaker {
	if w.Empty() {
		return prose.Nobody
	}
	if _, quoted := a.QuoteAt(a.Tokens[w.First].Span.Start); quoted {
		return prose.Nobody
	}
	opens := a.PhraseAfter(w.First, w.Last)
	somebody := opens.First == w.First && (a.FullName(opens) || a.Lexicon.Language == "en" && a.HasRole(opens))
	for j := w.First; j < w.Last; j++ {
		if !somebody && (a.AgentMark(j) || a.Is(j, "from")) { // but "Jane Okoro, a farmer from Lund"
			if p := a.PhraseAfter(j+1, w.Last); a.Named(p) {
				return a.SpeakerOf(p)
			}
		}
		if a.SayingAt(j) || a.Is(j, ".") && j+1 < w.Last && a.Tokens[j+1].Kind != prose.TokenMark && !a.InnerMark(j) {
			return prose.Nobody
		}
	}
	for j := w.First; j < w.Last; j++ {
		if t := a.Tokens[j]; t.Kind == prose.TokenNumber && t.Span.Len() == 4 || t.Is(prose.ClassTime) && t.Capital() {
			return prose.Nobody // a list of sources: title, paper, date
		}
	}
	p := a.PhraseAfter(w.First, w.Last)
	if p.Empty() || p.First != w.First {
		return prose.Nobody
	}
	if !dash && (!a.FullName(p) || p.Last != w.Last && !a.Is(p.Last, ",")) {
		return prose.Nobody
	}
	if !a.Named(p) && !a.HasRole(p) {
		return prose.Nobody
	}
	return a.SpeakerOf(p)
}

// dashBefore reports whether a dash stands in front of the block's words.
func (a *Attributed) dashBefore(block int) bool {
	start := a.Blocks[block].Span.Start
	from := 0
	if block > 0 {
		from = a.Blocks[block-1].Span.End
	}
	for _, r := range a.Text[from:start] {
		if r == '–' || r == '—' || r == '-' || r == '―' {
			return true
		}
	}
	return false
}

// interrupted gives the rest of a quote the speaker whose verb stands between
// its parts: “A,” said X, “b”.
func (a *Attributed) interrupted(i int) prose.Speaker {
	if i == 0 {
		return prose.Nobody
	}
	q, p := &a.Quotes[i], &a.Quotes[i-1]
	if p.Block != q.Block || !p.Speaker.Known() || p.Cue <= 0 {
		return prose.Nobody
	}
	first, last := a.TokenAt(p.Outer.End), a.TokenAt(q.Outer.Start)
	if p.Cue < first || p.Cue >= last || last-first > 40 {
		return prose.Nobody
	}
	for j := p.Cue + 1; j < last; j++ {
		if a.Is(j, ".") && !a.InnerMark(j) || a.SayingAt(j) && j > p.Cue+int(a.Tokens[p.Cue].More) || a.Tokens[j].Is(prose.ClassSaying|prose.ClassNaming|prose.ClassAccording) {
			return prose.Nobody
		}
	}
	return p.Speaker
}

// inWhoseView reads In her view …, “…”: the person the pronoun stands for.
func (a *Attributed) inWhoseView(i int) prose.Speaker {
	w := a.Before(i)
	for j := w.First; j < w.Last; j++ {
		if a.Tokens[j].Is(prose.ClassView) && a.ViewCloses(j, w.Last) {
			return a.Antecedent(j, a.GenderOfView(j))
		}
	}
	return prose.Nobody
}

// goesOnSpeaking gives a quote that stands alone as a sentence the speaker of
// the quote before it in the paragraph, when nothing stands between but the
// attribution of that one.
func (a *Attributed) goesOnSpeaking(i int) prose.Speaker {
	if i == 0 || a.Quotes[i-1].Block != a.Quotes[i].Block || !a.Quotes[i-1].Speaker.Known() {
		return prose.Nobody
	}
	if a.SentenceAt(a.Quotes[i].Outer.Start)-a.SentenceAt(a.Quotes[i-1].Outer.End-1) > 1 {
		return prose.Nobody
	}
	return a.Quotes[i-1].Speaker
}

// subjectOfSentenceBefore gives a quote that stands alone the person whom the
// sentences before it in the paragraph are about.
func (a *Attributed) subjectOfSentenceBefore(i int) prose.Speaker {
	q := a.Quotes[i]
	b := a.Blocks[q.Block]
	here := a.SentenceAt(q.Outer.Start)
	for s := here - 1; s >= max(b.First, here-4); s-- {
		if sp := a.Focus[s]; a.Personal(sp) {
			return sp
		}
	}
	if i > 0 && a.Quotes[i-1].Block == q.Block && a.Quotes[i-1].Spoken {
		return a.Quotes[i-1].Speaker
	}
	if here-1 >= b.First && here-1 < len(a.Sentences) {
		st := a.Sentences[here-1]
		st.First = max(st.First, st.Last-prose.Widest)
		for j := st.First; j < st.Last; j++ {
			if a.SayingAt(j) {
				if p := a.SubjectBefore(j, st.First); a.CanSpeak(p) {
					return a.SpeakerOf(p)
				}
			}
		}
	}
	return prose.Nobody
}

// paragraphBefore gives a paragraph that is only a quote the speaker of the
// paragraph before, or the person whom that one is about.
func (a *Attributed) paragraphBefore(i int) prose.Speaker {
	q := a.Quotes[i]
	b := a.Blocks[q.Block]
	if q.Outer.Start != b.Span.Start || b.Role == briefing.RoleHeading {
		return prose.Nobody
	}
	for k := q.Block - 1; k >= max(0, q.Block-2); k-- {
		prev := a.Blocks[k]
		if prev.Role == briefing.RoleHeading {
			return prose.Nobody
		}
		for s := prev.Last - 1; s >= max(prev.First, prev.Last-3); s-- {
			if sp := a.Focus[s]; a.Personal(sp) {
				return sp
			}
		}
	}
	return prose.Nobody
}

// toldOfBehind is the person with whose name the French sentence right behind a
// quote opens that is a paragraph's first: « … » Awa Kane pèse ses mots.
func (a *Attributed) toldOfBehind(i int) prose.Speaker {
	q := a.Quotes[i]
	if a.Lexicon.Language != "fr" || q.Outer.Start != a.Blocks[q.Block].Span.Start || a.Blocks[q.Block].Role == briefing.RoleHeading {
		return prose.Nobody
	}
	at := a.TokenAt(q.Outer.End)
	limit := a.BlockEnd(max(0, at-1))
	id, end := a.MentionFrom(at, limit)
	if id < 0 || end >= limit || end == at || !a.OpensSentence(at) || a.Is(end, ",") || a.Is(end, ":") {
		return prose.Nobody
	}
	if s := a.SentenceAt(a.Tokens[at].Span.Start); s >= len(a.Sentences) || len(a.QuotesIn(a.Sentences[s].Span)) > 0 {
		return prose.Nobody
	}
	return a.SpeakerFor(id)
}
