package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// proposer is who asks: the quotation's speaker, the subject of the asking
// verb, the subject of a verb of saying that governs it, who was speaking in
// the sentence before, who writes.
func (r *recommender) proposer(n int, k ask) prose.Speaker {
	who := r.asker(n, k)
	if plain := r.WithoutClause(who); plain.Who != who.Who {
		if who = plain; !who.Known() {
			who = r.WithoutClause(r.standing(n))
		}
	}
	return who
}

// asker is the same, with what the sentence says of it.
func (r *recommender) asker(n int, k ask) prose.Speaker {
	s := r.Sentences[n]
	at := max(k.at, s.First)
	if q, ok := r.QuoteAt(r.Tokens[at].Span.Start); ok && q.Spoken && q.Speaker.Known() {
		return q.Speaker
	}
	if r.language == "es" && k.at >= s.First && r.Listed("ask-deed", k.at) {
		if who := r.askerOfDeed(n, k.at); who.Known() {
			return who
		}
	}
	if r.language == "es" && r.Listed("here-at", s.First) {
		if who := r.fromOurs(n); who.Known() {
			return who // "Desde la Red de Mujeres se pide"
		}
	}
	if k.kind == askOf || k.kind == askPropose || k.kind == askStress || k.kind == askWant {
		if who := r.askerOf(n, k); who.Known() && (k.to == "" || who.Who != k.to) {
			return who // nobody asks himself
		}
		if r.byUs(s, k.at) {
			return r.voice(s.Span) // whoever is quoted beside it is not "we"
		}
	} else if who := r.inView(n, at); who.Known() {
		return who
	} else if who := r.demandOwner(n, at); who.Known() {
		return who
	} else if who := r.governing(n, at); who.Known() {
		if who.Who == k.to {
			// "Cities, they added, must act": the verb of saying stands inside.
			if before := r.before(n); before.Known() {
				return before
			}
		} else {
			return who
		}
	}
	return r.standing(n)
}

// askerOf is the subject of an asking verb.
func (r *recommender) askerOf(n int, k ask) prose.Speaker {
	s := r.Sentences[n]
	if k.kind == askOf && r.askedBy(s, k.at, k.end) {
		to := r.within(s, k.end, reachOfObject/2, "to")
		if span, ok := r.NounPhrase(k.end+1, to); ok {
			who := r.Resolve(span)
			who.Reason, who.Confidence = "who asks in the passive", 0.8
			return who
		}
	}
	if r.byUs(s, k.at) {
		return r.ourselvesAt(n)
	}
	if who := r.shownBy(s, k.at); who.Known() {
		return who
	}
	if strings.HasSuffix(strings.ToLower(r.Word(r.Tokens[k.at])), "ing") && !r.progressive(k.at, s.First) {
		if who := r.withSubject(s, k.at); who.Known() {
			return who
		}
		if r.textBefore(k.at, s.First) {
			// "issued a statement urging": who issued it.
			if who := r.SpeakerOf(r.ClauseSubject(s.First, k.at)); who.Known() {
				who.Reason, who.Confidence = "subject of the sentence", 0.7
				return who
			}
		}
		if who := r.governing(n, k.at); who.Known() {
			return who
		}
	}
	for _, q := range r.QuotesIn(s.Span) {
		if q.Spoken && q.Speaker.Known() && r.Romance() && r.Tokens[k.at].Span.Start >= q.Outer.End && k.at <= q.Last+4 && r.Tokens[k.at-1].Kind != prose.TokenWord {
			return q.Speaker // "« Rouvrez le puits », réclame Okoro"
		}
	}
	if r.cleft(s) == k.at {
		return r.cleftAsker(n, k.at)
	}
	if r.frontedObject(s, k.at) {
		return r.before(n) // "A los vecinos les pidió que"
	}
	for _, find := range [...]func(n, i int) prose.Speaker{r.sameBody, r.goesOnAsking, r.afterList, r.ourOutfit} {
		if who := find(n, k.at); who.Known() {
			return who
		}
	}
	who := r.SubjectOf(n, k.at)
	if all := r.JoinedAt(k.at, r.OutsideQuotes(s.First, s.Last), s.Last); all.Known() && r.AmongJoined(all, who) {
		all.Reason, all.Confidence = "subjects of the sentence", 0.8
		return all
	}
	if p := r.SubjectBefore(k.at, s.First); r.language == "es" && p.First == s.First+1 && r.Tokens[s.First].Is(prose.ClassPreposition) {
		who = prose.Nobody // "Durante la sesión pidió"
	}
	if !who.Known() || r.BareWord(who) {
		if body := r.bodyMeantBy(n, k.at); body.Known() {
			who = body
		}
	}
	if r.language == "es" && who.Entity < 0 && strings.EqualFold(who.Who, r.Word(r.Tokens[s.First])) && r.Lexicon.Has("clitic", r.LowerWord(s.First)) {
		return r.before(n) // "Le recomienda que publique"
	}
	if whose := r.itsDelegation(n, k.at); whose.Known() {
		return whose
	}
	if r.ourBody(who) {
		return r.ourselvesAt(n)
	}
	if r.tagAt(s, s.First)&prose.TagAdverb != 0 && strings.EqualFold(who.Who, r.Word(r.Tokens[s.First])) {
		return prose.Nobody // "También propone"
	}
	if who := r.kindOfHead(r.SubjectBefore(k.at, s.First), s.Block); who.Known() {
		return who
	}
	if p := r.SubjectBefore(k.at, s.First); p.Last-p.First == 2 && r.Tokens[p.First].Is(prose.ClassArticle) && r.Tokens[p.First+1].Is(prose.ClassOrg) && r.Tokens[p.First+1].Capital() {
		// "Le Collectif souhaite": who writes, by the kind of body that it is.
		if full := r.inFull(prose.Speaker{Attribution: briefing.Attribution{Who: r.Word(r.Tokens[p.First+1])}, Entity: -1}); full.Who != r.Word(r.Tokens[p.First+1]) {
			return full
		}
	}
	return who
}

// ourselvesAt is whom "I" or "we" means in sentence n: who speaks in the
// transcript or the quotation, else who writes.
func (r *recommender) ourselvesAt(n int) prose.Speaker {
	span := r.Sentences[n].Span
	if who := r.SpeakerAt(span); who.Known() {
		return who
	}
	for _, q := range r.QuotesIn(span) {
		if q.Spoken && q.Speaker.Known() && 2*q.Span.Intersect(span).Len() > span.Len() {
			return q.Speaker
		}
	}
	if who := r.fromOurs(n); who.Known() {
		return who
	}
	if who := r.writer(); who.Known() {
		return who
	}
	return r.section
}

// own reports whether a subject is the one who speaks or writes: "I", "we".
func (r *recommender) own(who prose.Speaker) bool {
	if who.Who == "J’" || who.Who == "J'" || who.Who == "j’" || who.Who == "j'" {
		return true
	}
	word, _, _ := strings.Cut(strings.ReplaceAll(who.Who, "'", "’"), "’") // "I’d ask"
	return r.TagOfWord(word)&prose.TagOurs != 0 || r.TagOfWord(who.Who)&prose.TagOurs != 0
}

// governing is the subject of the last verb of saying before token i, or of
// the first after it ("X must act, speakers said").
func (r *recommender) governing(n, i int) prose.Speaker {
	s := r.Sentences[n]
	for k := i - 1; k > s.First; k-- {
		t := r.Tokens[k]
		if !t.Is(prose.ClassSay) && r.tagAt(s, k)&(prose.TagSource|prose.TagAsk|prose.TagPropose|prose.TagStress) == 0 || r.nounUse(k, s.First) {
			continue
		}
		if r.byUs(s, k) {
			return r.ourselvesAt(n)
		}
		if who := r.saidBetween(n, k); who.Known() {
			return who
		}
		if who := r.SubjectOf(n, k); who.Known() && (r.language != "fr" || r.Plausible(who)) {
			return who // no "exercice d’alerte"
		}
	}
	if who := r.plainly(s, i); who.Known() {
		return who
	}
	for k := i + 1; k < s.Last; k++ {
		if !r.SayingAt(k) || r.nounUse(k, s.First) || r.ofWhomSaid(i, k) {
			continue
		}
		if who := r.SaidAfter(s, k); who.Known() {
			return who
		}
		if who := r.SpeakerOf(r.subjectBehind(i, k)); who.Known() {
			who.Verb, who.Reason, who.Confidence = r.Word(r.Tokens[k]), "subject of “"+r.Word(r.Tokens[k])+"”", 0.8
			return who
		}
	}
	return r.inOpinionOf(n, i)
}

// standing is who asks when the sentence does not say: the transcript's
// speaker, the paragraph's, the body that adopts the text, who writes.
func (r *recommender) standing(n int) prose.Speaker {
	span := r.Sentences[n].Span
	if who := r.SpeakerAt(span); who.Known() {
		return who
	}
	for _, q := range r.QuotesIn(span) {
		if q.Spoken && q.Speaker.Known() && !r.ofWhomSaid(r.Sentences[n].First, q.First) {
			return q.Speaker
		}
	}
	if r.teller.Known() {
		return r.teller
	}
	if who := r.writer(); who.Reason == whoWrote && r.firstPerson() {
		return who // an article of opinion asks in its author's name
	}
	if who := r.recorded(n); who.Known() {
		return who
	}
	if r.asksStateParty(n) {
		return r.writer()
	}
	if who := r.before(n); who.Known() && r.Plausible(who) {
		return who
	}
	if who := r.concerned(n); who.Known() {
		return who
	}
	return r.enactor(n)
}

// voice is who writes the document.
func (r *recommender) voice(s briefing.Span) prose.Speaker {
	if who := r.SpeakerAt(s); who.Known() {
		return who
	}
	if r.section.Reason == inHeading {
		return r.section
	}
	if who := r.writer(); who.Known() {
		return who
	}
	if r.section.Known() {
		return r.section
	}
	return r.house()
}
