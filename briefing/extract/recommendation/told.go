package recommendation

import (
	"slices"
	"strings"
	"unicode"

	"attache/briefing"
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// toldList reports whether block i, which ends in a colon, says who speaks in
// the list that follows, without asking anything itself: "The Chair summarized
// the discussion as follows:". Its items ask on their own, in that voice.
func (r *recommender) toldList(i int) bool {
	next, s := r.Blocks[i+1], r.Sentences[r.Blocks[i].Last-1]
	if styleOf(next) == styleNone || next.FirstToken >= next.LastToken {
		return false
	}
	for k := s.First + 1; k < s.Last; k++ {
		if (r.Tokens[k].Is(prose.ClassSay) || r.tagAt(s, k)&(prose.TagLeadVerb|prose.TagSource) != 0) && !r.Tokens[k].Capital() && !r.nounUse(k, s.First) {
			return true
		}
	}
	return false
}

// shownBy is whom "the latter" or a demonstrative names that is the subject of the
// verb at token i, or stands before a colon there: "una carta de la Red, en la
// que esta pide", "a letter from the Council, in which the latter:". It is the
// last body, or else the last person, in front of the relative clause.
func (r *recommender) shownBy(s prose.Sentence, i int) prose.Speaker {
	e := i
	for e > s.First && (r.Adverb(e-1) || r.Auxiliary(e-1) || r.Clitic(e-1)) {
		e--
	}
	if !r.demonstrative(e-1) || e-2 < s.First {
		return prose.Nobody
	}
	comma := e - 2
	for comma > s.First && comma > e-6 && !r.Is(comma, ",") {
		comma--
	}
	if !r.Is(comma, ",") || comma+1 >= e-1 || !r.Tokens[comma+1].Is(prose.ClassPreposition|prose.ClassRelative) {
		return prose.Nobody
	}
	if first := r.BodyStart(comma); first < comma {
		return prose.Speaker{Attribution: r.Attributed.Body(prose.NounPhrase{First: first, Last: comma, Head: comma}), Entity: -1, Reason: "subject of the sentence", Confidence: 0.7}
	}
	p := r.OfChain(comma, s.First)
	for k := p.First; k+1 < p.Last; k++ {
		if r.Linking(r.Tokens[k]) {
			if q := r.PhraseAfter(k+1, comma); q.Last == comma && (r.Tokens[q.Head-1].Is(prose.ClassOrg|prose.ClassRole|prose.ClassPerson) || r.Named(q)) {
				who := r.SpeakerOf(q)
				who.Reason, who.Confidence = "subject of the sentence", 0.6
				return who
			}
		}
	}
	return prose.Nobody
}

// whoFollows is the noun of a relative clause whose verbs are in the items of a
// list: "an appeal by the elders, who:", "un appel des chefs, qui :".
func (r *recommender) whoFollows(s prose.Sentence) prose.Speaker {
	end := s.Last
	for end > s.First && r.Tokens[end-1].Kind == prose.TokenMark {
		end--
	}
	switch r.LowerWord(end - 1) {
	case "qui", "que", "quienes", "who", "which", "that", "lesquels", "lesquelles":
	default:
		return prose.Nobody
	}
	e := end - 1
	if e > s.First && r.Is(e-1, ",") {
		e--
	}
	p := r.PhraseBefore(e, s.First)
	found := prose.NounPhrase{}
	if r.holds(p) {
		found = p
	}
	for k := p.First; k+1 < p.Last; k++ {
		if r.Linking(r.Tokens[k]) || r.AgentMark(k) {
			if q := r.PhraseAfter(k+1, e); q.Last == e && r.holds(q) {
				found = q
			}
		}
	}
	if found.Empty() {
		return prose.Nobody
	}
	p = found
	who := r.SpeakerOf(p)
	who.Reason, who.Confidence = "subject of the lead-in", 0.6
	return who
}

// holds reports whether the head of a phrase is a word for somebody, a body or a
// text, in the singular or the plural, or the phrase is a name.
func (r *recommender) holds(p prose.NounPhrase) bool {
	if p.Empty() {
		return false
	}
	w := r.LowerWord(p.Head - 1)
	if p.Head-p.First > 1 && r.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer) && r.Romance() {
		w = r.LowerWord(p.First + 1)
	} else if r.Romance() {
		w = r.LowerWord(p.First)
	}
	c := r.Lexicon.Classes[w] | r.Lexicon.Classes[strings.TrimSuffix(w, "s")]
	return c&(prose.ClassOrg|prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) != 0 || r.Named(p)
}

// demonstrative reports whether token i points back at the last one named.
func (r *recommender) demonstrative(i int) bool {
	switch r.LowerWord(i) {
	case "latter":
		return r.LowerWord(i-1) == "the"
	case "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "este", "esta", "éste", "ésta", "estos", "estas":
		return true
	case "ci":
		return r.Is(i-1, "-") && (r.LowerWord(i-2) == "celui" || r.LowerWord(i-2) == "celle" || r.LowerWord(i-2) == "ceux" || r.LowerWord(i-2) == "celles")
	}
	return false
}

// inFull gives a body that is called by its kind alone ("Le Collectif", "la
// commission") the name of who writes the document, where that is of this kind.
func (r *recommender) inFull(who prose.Speaker) prose.Speaker {
	kind := strings.ToLower(who.Who)
	if article, noun, ok := strings.Cut(kind, " "); ok && r.Lexicon.Classes[article]&prose.ClassArticle != 0 {
		kind = noun
	}
	if strings.Contains(kind, " ") || r.Lexicon.Classes[kind]&prose.ClassOrg == 0 {
		return who
	}
	for _, full := range [...]prose.Speaker{r.writer(), r.house()} {
		words := strings.Fields(strings.ToLower(full.Who))
		if len(words) > 1 && slices.Contains(words, kind) && !strings.Contains(full.Who, ";") {
			return full
		}
	}
	if part := r.partAtHead(kind); part.Known() {
		return part
	}
	return who
}

// partAtHead is the body of a kind that a line of the head names and nothing else,
// such as the part that meets, below the name of the whole.
func (r *recommender) partAtHead(kind string) prose.Speaker {
	for _, b := range r.Blocks[:min(affiliation.MastheadLines+1, len(r.Blocks))] {
		for first := b.FirstToken; first < b.LastToken; {
			end := r.LineEnd(first, b.LastToken)
			if names := r.onlyBodies(first, end); len(names) == 1 {
				low := strings.ToLower(names[0])
				if strings.HasPrefix(low, kind+" ") || r.Lexicon.Language == "en" && strings.Contains(" "+low+" ", " "+kind+" ") {
					return prose.Speaker{Attribution: briefing.Attribution{Who: names[0]}, Entity: -1, Reason: "body named at the head of the document", Confidence: 0.6}
				}
			}
			first = end
		}
	}
	return prose.Nobody
}

// kindOfHead is the body at the head of the document that a phrase means by its
// kind, "the committee", where its own block names no other of this kind.
func (r *recommender) kindOfHead(p prose.NounPhrase, block int) prose.Speaker {
	if p.Last-p.First != 2 || !r.Definite(p.First) || !r.Tokens[p.First+1].Is(prose.ClassOrg) {
		return prose.Nobody
	}
	kind := r.LowerWord(p.First + 1)
	for i := r.Blocks[block].FirstToken; i < p.First; i++ {
		if r.LowerWord(i) == kind && r.Tokens[i].Capital() {
			return prose.Nobody
		}
	}
	return r.partAtHead(kind)
}

// sameBody is the body that asked in the sentence before and is the subject of
// the asking verb at token i as a pronoun: "Le Collectif souhaite …. Il appelle".
func (r *recommender) sameBody(n, i int) prose.Speaker {
	if who := r.bodyBefore(n, i); who.Known() {
		return who
	}
	if r.asked.Entity >= 0 && r.Register.Entities[r.asked.Entity].Person || !r.asked.Known() || r.askedIn != n-1 || r.Sentences[n-1].Block != r.Sentences[n].Block {
		return prose.Nobody
	}
	p := r.SubjectBefore(i, r.Sentences[n].First)
	if p.Last-p.First != 1 || !r.Tokens[p.First].Is(prose.ClassPronoun) || !r.BodyPronoun(p.First).Known() {
		return prose.Nobody
	}
	who := r.asked
	who.Reason, who.Confidence = "speaker of the sentence before", 0.7
	return who
}

// goesOnAsking is who asked last, where a pronoun is the subject of the asking verb
// at token i and stands for the same: the sentence before was what was asked of
// somebody ("The authorities must …. They also asked"), or those in between go on
// with the same pronoun ("Elle exige …. Elle rappelle que …. Elle souhaite").
func (r *recommender) goesOnAsking(n, i int) prose.Speaker {
	s := r.Sentences[n]
	if !r.asked.Known() || r.askedIn < r.Blocks[max(0, s.Block-1)].First || r.askedIn >= n {
		return prose.Nobody
	}
	p := r.SubjectBefore(i, s.First)
	if p.Last-p.First != 1 || !r.Tokens[p.First].Is(prose.ClassPronoun|prose.ClassThey) || r.Tokens[p.First].Is(prose.ClassWe|prose.ClassI) || len(r.QuotesIn(s.Span)) > 0 {
		return prose.Nobody
	}
	if id := r.asked.Entity; id >= 0 && r.Register.Entities[id].Person {
		return prose.Nobody
	}
	word := r.LowerWord(p.First)
	if word == "he" || word == "she" {
		return prose.Nobody
	}
	for k := n - 1; k > r.askedIn; k-- {
		if r.LowerWord(r.Sentences[k].First) != word || len(r.QuotesIn(r.Sentences[k].Span)) > 0 {
			return prose.Nobody
		}
	}
	if k := r.askedIn; k == n-1 && r.LowerWord(r.Sentences[k].First) != word && !r.askedByModal {
		return prose.Nobody
	}
	if they := r.Tokens[p.First].Is(prose.ClassThey); they != (r.pluralName(r.asked.Who)) {
		return prose.Nobody
	}
	who := r.asked
	who.Reason, who.Confidence = "speaker of the sentence before", 0.6
	return who
}

// pluralName reports whether a description or a list of names means several.
func (r *recommender) pluralName(name string) bool {
	words := r.HeadWords(strings.Fields(name))
	return strings.Contains(name, ";") || len(words) > 0 && !register.IsUpper(words[len(words)-1]) && strings.HasSuffix(words[len(words)-1], "s") && unicode.IsLower(prose.FirstRune(words[len(words)-1]))
}

// plainly is the person of whom a clause tells how they speak, before the colon
// that leads to what they ask at token i: "Ms. Okoro was blunt: …".
func (r *recommender) plainly(s prose.Sentence, i int) prose.Speaker {
	colon := i - 1
	for colon > s.First && !r.Is(colon, ":") {
		colon--
	}
	p := r.PhraseAfter(s.First, colon)
	if p.First != s.First || p.Last >= colon || !r.Named(p) || !r.Copula(p.Last) {
		return prose.Nobody
	}
	who := r.SpeakerOf(p)
	if who.Entity < 0 || !r.Register.Entities[who.Entity].Person {
		return prose.Nobody
	}
	who.Reason, who.Confidence = "subject of the sentence", 0.7
	return who
}
