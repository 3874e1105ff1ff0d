package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// farthestSpeaker is how many sentences of a paragraph reported speech runs
// on without its speaker being named again.
const farthestSpeaker = 4

// before is who spoke in the sentences before n of the same paragraph. Of several
// who ask ("Piden que …") one person is not who asks.
func (r *recommender) before(n int) prose.Speaker {
	if r.language != "es" || !r.asksInPlural(n) {
		return r.spokeBefore(n)
	}
	if who := r.SeveralBefore(r.openingVerb(n)); who.Known() {
		who.Reason, who.Confidence = "those who spoke before", 0.6
		return who
	}
	who := r.spokeBefore(n)
	if who.Entity >= 0 && r.Register.Entities[who.Entity].Person {
		return prose.Nobody
	}
	return who
}

// asksInPlural reports whether the verb that opens Spanish sentence n is that of
// several: "Asimismo, instan a".
func (r *recommender) asksInPlural(n int) bool {
	verb := r.openingVerb(n)
	return verb >= 0 && strings.HasSuffix(r.LowerWord(verb), "n") && !r.Tokens[verb].Capital() || verb == r.Sentences[n].First && strings.HasSuffix(r.LowerWord(verb), "n")
}

// spokeBefore is who a sentence before n says that they spoke.
func (r *recommender) spokeBefore(n int) prose.Speaker {
	first := r.Blocks[r.Sentences[n].Block].First
	if r.language == "es" && r.Sentences[n].Block > 0 && r.opensWithVerb(n) {
		// Spanish leaves pronouns out, also at a paragraph's start.
		first = r.Blocks[r.Sentences[n].Block-1].First
	}
	argues := r.saysWe() && !r.inRecord()
	for k := n - 1; k >= first && k >= n-farthestSpeaker; k-- {
		s := r.Sentences[k]
		if who := r.quotedIn(s); who.Known() && !r.quotesWithin(s) {
			return who
		}
		if argues && k < n-1 && (k > first || !r.opensWithPerson(k)) {
			continue // the writer argues: who is cited says no more than is said of them
		}
		if r.askedIn == k && r.asked.Known() {
			who := r.asked
			who.Reason = "speaker of the sentence before"
			return who
		}
		// "…, a déclaré X" says who speaks better than a verb further in front.
		for _, find := range [...]func(i int) prose.Speaker{
			func(i int) prose.Speaker {
				if r.language == "en" && r.Tokens[i-1].Kind == prose.TokenWord {
					return prose.Nobody // "presented a survey"
				}
				who := r.SaidAfter(s, i)
				if p := r.PhraseAfter(i+1, s.Last); r.Textual(p) && p.First == i+1 && !r.Definite(p.First) {
					return prose.Nobody // "Okoro, of the Trust, presented a survey"
				}
				return who
			},
			func(i int) prose.Speaker {
				if p := r.SubjectBefore(i, s.First); r.language == "es" && p.First == s.First+1 && r.Tokens[s.First].Is(prose.ClassPreposition) {
					return prose.Nobody // "En su carta al ministerio escribió"
				}
				return r.SubjectOf(k, i)
			},
		} {
			told, verb := r.language == "es" && r.opensWithVerb(k), s.Last
			if told && r.Tokens[s.First].Is(prose.ClassSay) {
				verb = s.First
			}
			for i := s.First + 1; i < s.Last; i++ {
				if !r.Tokens[i].Is(prose.ClassSay) || r.nounUse(i, s.First) {
					continue
				}
				if _, quoted := r.QuoteAt(r.Tokens[i].Span.Start); quoted {
					continue
				}
				if r.language == "es" && r.Is(i-1, ",") && i+2 >= s.Last {
					break // "Una poda basta, dijo.": who said it stands farther in front
				}
				if told && i > verb {
					break // "Recuerda que el Consejo señaló": who goes on is not named
				}
				verb = i
				if r.saidAside(i, s.First) {
					continue
				}
				if who := find(i); who.Known() && !r.Thing(who) && r.Plausible(who) {
					who.Reason = "speaker of the sentence before"
					return who
				}
			}
		}
		if who := r.toldOf(k, n); who.Known() {
			return who
		}
	}
	return r.dropped(n)
}

// quotedIn is who is quoted in a sentence.
func (r *recommender) quotedIn(s prose.Sentence) prose.Speaker {
	for _, q := range r.QuotesIn(s.Span) {
		if q.Spoken && q.Speaker.Known() && !q.Speaker.Cited {
			who := q.Speaker
			who.Reason = "speaker of the sentence before"
			return who
		}
	}
	return prose.Nobody
}

// quotesWithin reports whether a Spanish sentence ends in a quote of somebody of whom its
// subject only tells: "La jueza recordó que la Corte ha dicho que «…»". The next sentence
// goes on with its subject.
func (r *recommender) quotesWithin(s prose.Sentence) bool {
	if r.language != "es" {
		return false
	}
	told := false
	for i := s.First + 1; i+1 < s.Last; i++ {
		if _, quoted := r.QuoteAt(r.Tokens[i].Span.Start); quoted {
			return false
		}
		if !r.Tokens[i].Is(prose.ClassSay) || r.Tokens[i].Capital() || r.nounUse(i, s.First) {
			continue
		}
		if told {
			return true
		}
		told = r.Is(i+1, "que")
	}
	return false
}

// saidAside reports whether the verb of saying at token i belongs to a clause that only
// comes along, or to nobody in particular: "As the report has noted, …", "a rule that
// the Council said …", "Some argue that …". What the next sentence asks is not theirs.
func (r *recommender) saidAside(i, from int) bool {
	p := r.SubjectBefore(i, from)
	if p.Empty() {
		return false
	}
	if p.Last-p.First == 1 && r.Listed("somebody-or-other", p.First) {
		return true
	}
	j := p.First - 1
	return j >= from && r.language == "en" && r.Tokens[j].Is(prose.ClassSubordinate|prose.ClassRelative) && !r.Tokens[j].Is(prose.ClassPreposition) || j >= from && (r.Is(j, "As") || r.Is(j, "as") || r.LikenessWord(j))
}

// opensWithPerson reports whether sentence k is about a person by name.
func (r *recommender) opensWithPerson(k int) bool {
	s := r.Sentences[k]
	return r.PersonIn(r.ClauseSubject(s.First, s.Last)) >= 0
}
