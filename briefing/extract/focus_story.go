package extract

// fewestOfStory is how often a text names or quotes the person whose story it
// tells at least.
const fewestOfStory = 3

// mostOfStory is how many quotes a text has at most that tells one person’s story.
const mostOfStory = 200

// storyOf is the person whose story a Spanish text tells: the first whom it is
// about, whom it names and quotes more often than anybody else; nobody when it is
// about several.
func (a *analysis) storyOf(before int) speaker {
	first := -1
	for s := 0; s < before && first < 0; s++ {
		if id := a.focus[s].entity; id >= 0 && !a.focus[s].owner && a.surelyPerson(id) {
			first = id
		}
	}
	if first < 0 || len(a.quotes) > mostOfStory {
		return nobody
	}
	told := map[int]int{}
	for i := range a.quotes {
		if q := &a.quotes[i]; q.spoken && q.speaker.entity >= 0 {
			told[q.speaker.entity]++
		}
	}
	for id := range a.register.entities {
		told[id] += a.register.entities[id].count
	}
	for id, n := range told {
		if id == first && n < fewestOfStory || id != first && a.surelyPerson(id) && n >= told[first] {
			return nobody
		}
	}
	return a.speakerFor(first)
}

// surelyPerson reports whether an entity is a person by what the text says or by
// a given name.
func (a *analysis) surelyPerson(id int) bool {
	e := &a.register.entities[id]
	return e.person || e.evidence >= 0 && e.given
}

// backToStory is whom a verb without a subject beside quote i means where the
// paragraphs before tell on without anybody's name: "—Lo peor era el silencio
// —explica—", after the others have had their say. It is the person whose story
// the text tells.
func (a *analysis) backToStory(i int) speaker {
	q := &a.quotes[i]
	b := a.blocks[q.block]
	if a.lexicon.language != "es" || q.block < 2 || q.outer.Start != b.span.Start && a.aboutSomebody(q.block, a.sentenceAt(q.outer.Start)) {
		return nobody
	}
	// The paragraph in front tells of nobody, by name or by office.
	before := q.block
	if q.dashed || q.outer.Start == b.span.Start {
		before--
	}
	if before < 1 || a.aboutSomebody(before, a.blocks[before].last) || len(a.spokenIn(a.blocks[before].span)) > 0 || !a.blocks[before].prose() {
		return nobody
	}
	sp := a.storyOf(b.first)
	sp.via = "the person whose story the text tells"
	return sp
}

// aboutSomebody reports whether a sentence of a block before sentence end is
// about one person or names anybody.
func (a *analysis) aboutSomebody(block, end int) bool {
	for s := a.blocks[block].first; s < end; s++ {
		if sp := a.focus[s]; sp.entity >= 0 || sp.known() && !a.plural(a.focusAt[s]) && !a.plural(min(a.focusAt[s]+1, len(a.tokens)-1)) {
			return true
		}
		for i := a.sentences[s].first; i < a.sentences[s].last; i++ {
			if id := int(a.mentions[i]); id >= 0 && a.surelyPerson(id) {
				return true
			}
		}
	}
	return false
}
