package cast

import "attache/briefing/extract/prose"

// fewestOfStory is how often a text names or quotes the person whose story it
// tells at least.
const fewestOfStory = 3

// mostOfStory is how many quotes a text has at most that tells one person’s story.
const mostOfStory = 200

// storyOf is the person whose story a Spanish text tells: the first whom it is
// about, whom it names and quotes more often than anybody else; nobody when it is
// about several.
func (a *Cast) storyOf(before int) prose.Speaker {
	first := -1
	for s := 0; s < before && first < 0; s++ {
		if id := a.Focus[s].Entity; id >= 0 && !a.Focus[s].Owner && a.SurelyPerson(id) {
			first = id
		}
	}
	if first < 0 || len(a.Quotes) > mostOfStory {
		return prose.Nobody
	}
	told := map[int]int{}
	for i := range a.Quotes {
		if q := &a.Quotes[i]; q.Spoken && q.Speaker.Entity >= 0 {
			told[q.Speaker.Entity]++
		}
	}
	for id := range a.Register.Entities {
		told[id] += a.Register.Entities[id].Count
	}
	for id, n := range told {
		if id == first && n < fewestOfStory || id != first && a.SurelyPerson(id) && n >= told[first] {
			return prose.Nobody
		}
	}
	return a.SpeakerFor(first)
}

// BackToStory is whom a verb without a subject beside quote i means where the
// paragraphs before tell on without anybody's name: "—Lo peor era el silencio
// —explica—", after the others have had their say. It is the person whose story
// the text tells.
func (a *Cast) BackToStory(i int) prose.Speaker {
	q := &a.Quotes[i]
	b := a.Blocks[q.Block]
	if a.Lexicon.Language != "es" || q.Block < 2 || q.Outer.Start != b.Span.Start && a.aboutSomebody(q.Block, a.SentenceAt(q.Outer.Start)) {
		return prose.Nobody
	}
	// The paragraph in front tells of nobody, by name or by office.
	before := q.Block
	if q.Dashed || q.Outer.Start == b.Span.Start {
		before--
	}
	if before < 1 || a.aboutSomebody(before, a.Blocks[before].Last) || len(a.SpokenIn(a.Blocks[before].Span)) > 0 || !a.Blocks[before].Prose() {
		return prose.Nobody
	}
	sp := a.storyOf(b.First)
	sp.Via = "the person whose story the text tells"
	return sp
}

// aboutSomebody reports whether a sentence of a block before sentence end is
// about one person or names anybody.
func (a *Cast) aboutSomebody(block, end int) bool {
	for s := a.Blocks[block].First; s < end; s++ {
		if sp := a.Focus[s]; sp.Entity >= 0 || sp.Known() && !a.Plural(a.FocusAt[s]) && !a.Plural(min(a.FocusAt[s]+1, len(a.Tokens)-1)) {
			return true
		}
		for i := a.Sentences[s].First; i < a.Sentences[s].Last; i++ {
			if id := int(a.Mentions[i]); id >= 0 && a.SurelyPerson(id) {
				return true
			}
		}
	}
	return false
}
