package extract

// farthestSpeaker is how many sentences of a paragraph reported speech runs
// on without its speaker being named again.
const farthestSpeaker = 4

// before is who spoke in the sentences before n of the same paragraph.
func (r *recommender) before(n int) speaker {
	first := r.blocks[r.sentences[n].block].first
	if r.language == "es" && r.sentences[n].block > 0 && r.opensWithVerb(n) {
		// Spanish leaves pronouns out, also at a paragraph's start.
		first = r.blocks[r.sentences[n].block-1].first
	}
	for k := n - 1; k >= first && k >= n-farthestSpeaker; k-- {
		s := r.sentences[k]
		if who := r.quotedIn(s); who.known() {
			return who
		}
		if r.askedIn == k && r.asked.known() {
			who := r.asked
			who.reason = "speaker of the sentence before"
			return who
		}
		// "…, a déclaré X" says who speaks better than a verb further in front.
		for _, find := range [...]func(i int) speaker{
			func(i int) speaker {
				if r.language == "en" && r.tokens[i-1].kind == tokenWord {
					return nobody // "presented a survey"
				}
				who := r.saidAfter(s, i)
				if p := r.phraseAfter(i+1, s.last); r.textual(p) && p.first == i+1 && !r.definite(p.first) {
					return nobody // "Okoro, of the Trust, presented a survey"
				}
				return who
			},
			func(i int) speaker {
				if p := r.subjectBefore(i, s.first); r.language == "es" && p.first == s.first+1 && r.tokens[s.first].is(classPreposition) {
					return nobody // "En su carta al ministerio escribió"
				}
				return r.subjectOf(k, i)
			},
		} {
			told, verb := r.language == "es" && r.opensWithVerb(k), s.last
			if told && r.tokens[s.first].is(classSay) {
				verb = s.first
			}
			for i := s.first + 1; i < s.last; i++ {
				if !r.tokens[i].is(classSay) || r.nounUse(i, s.first) {
					continue
				}
				if _, quoted := r.quoteAt(r.tokens[i].span.Start); quoted {
					continue
				}
				if r.language == "es" && r.is(i-1, ",") && i+2 >= s.last {
					break // "Una poda basta, dijo.": who said it stands farther in front
				}
				if told && i > verb {
					break // "Recuerda que el Consejo señaló": who goes on is not named
				}
				verb = i
				if who := find(i); who.known() && !r.thing(who) && r.plausible(who) {
					who.reason = "speaker of the sentence before"
					return who
				}
			}
		}
		if who := r.toldOf(k, n); who.known() {
			return who
		}
	}
	return r.dropped(n)
}

// quotedIn is who is quoted in a sentence.
func (r *recommender) quotedIn(s sentence) speaker {
	for _, q := range r.quotesIn(s.span) {
		if q.spoken && q.speaker.known() && !q.speaker.cited {
			who := q.speaker
			who.reason = "speaker of the sentence before"
			return who
		}
	}
	return nobody
}
