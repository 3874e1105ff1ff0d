package extract

import (
	"slices"
	"sort"

	"attache/briefing"
)

// analysis is one document taken apart, as every stage sees it. The stages
// before the findings fill it in this order: blocks, tokens and sentences,
// quotes, register, speakers. After that it does not change.
type analysis struct {
	doc      *briefing.Document
	text     string
	language string
	lexicon  *lexicon
	known    Knowledge

	// blocks are the document's own: no boilerplate. Sentences and tokens
	// are in the order of the text and lie within one block each.
	blocks    []block
	sentences []sentence
	tokens    []token
	// quotes are what stands between quotation marks, outermost only, also
	// what turned out to be a title or a scare quote (see quote.spoken).
	quotes   []quote
	register *register
	// mentions holds, at the last token of a name outside quotes, the
	// entity that it names; -1 elsewhere. focus holds for each sentence who
	// it is about, focusAt the token where that is said.
	mentions []int32
	focus    []speaker
	focusAt  []int
	// ours is the publisher once it was looked for.
	ours *string
	// oursInPassing is set when that body is named once, as one that acts.
	oursInPassing bool
	// released is whose release the document is once it was looked for.
	released *string
	// within holds the words that have a capital inside a sentence, once they
	// were looked for.
	within map[string]bool
	// openers tells how the words that open sentences are written, once that
	// was looked for.
	openers map[string]use
	// speech is what speech the document is once it was looked for.
	speech *speech
	// state is the State concerned once it was looked for.
	state *string
	// lowered holds the words in small letters that no list has.
	lowered map[string]string
	// tagged is room for the tags of a sentence that states figures.
	tagged []tagged
	// other is the entity that a pronoun cannot mean while a quote is judged;
	// -1 when there is none.
	other int
	// unnamedGender is what pronouns have said of those without a name.
	unnamedGender map[string]gender
	// objecting is set while the person is looked for whom "him" stands for.
	objecting bool
	// trial holds the tokens of a paragraph while its language is found out.
	trial []token
	// turns are the speakers of a transcript's paragraphs, by block.
	turns []speaker
	// introduced are the bodies that the text says are such; bodyRun holds
	// how many tokens the name of one has, at its first token.
	introduced []introducedBody
	bodyRun    []uint8
}

func newAnalysis(d *briefing.Document, k Knowledge) *analysis {
	a := &analysis{doc: d, text: d.Text, known: k, lowered: map[string]string{}}
	a.language = detectLanguage(d)
	a.lexicon = lexiconOf(a.language)
	a.blocks = contentBlocks(d, a.lexicon)
	a.tokenise()
	a.readSurnames()
	a.split()
	a.pairMarks()
	a.register = newRegister(a)
	a.readMentions()
	a.leave()
	a.readGenders()
	a.readPronounOffices()
	a.readPredicates()
	a.readTies()
	a.readProfiles()
	a.readStated()
	a.readStatedBodies()
	a.readSharedOffices()
	a.readLaterOffices()
	a.readWhichOffices()
	a.readFounders()
	a.readSeats()
	a.attribute()
	a.readTold()
	a.readLastTies()
	return a
}

// slice returns the words at s.
func (a *analysis) slice(s briefing.Span) string { return a.text[s.Start:s.End] }

// word returns the token's text.
func (a *analysis) word(t token) string { return a.text[t.span.Start:t.span.End] }

// tokensOf returns the tokens of a sentence.
func (a *analysis) tokensOf(s sentence) []token { return a.tokens[s.first:s.last] }

// sentenceAt returns the index of the sentence that holds the byte at offset,
// or of the next one after it; len(a.sentences) when there is none.
func (a *analysis) sentenceAt(offset int) int {
	return sort.Search(len(a.sentences), func(i int) bool { return a.sentences[i].span.End > offset })
}

// tokenAt returns the index of the token that holds the byte at offset, or of
// the next one after it; len(a.tokens) when there is none.
func (a *analysis) tokenAt(offset int) int {
	return sort.Search(len(a.tokens), func(i int) bool { return a.tokens[i].span.End > offset })
}

// quoteAt returns the quote whose words hold the byte at offset.
func (a *analysis) quoteAt(offset int) (quote, bool) {
	i := sort.Search(len(a.quotes), func(i int) bool { return a.quotes[i].span.End > offset })
	if i == len(a.quotes) || a.quotes[i].span.Start > offset {
		return quote{}, false
	}
	return a.quotes[i], true
}

// outerAt returns the quote that holds the byte at offset, its marks included.
func (a *analysis) outerAt(offset int) (quote, bool) {
	i := sort.Search(len(a.quotes), func(i int) bool { return a.quotes[i].outer.End > offset })
	if i == len(a.quotes) || a.quotes[i].outer.Start > offset {
		return quote{}, false
	}
	return a.quotes[i], true
}

// quotesIn returns the quotes that share a byte with s.
func (a *analysis) quotesIn(s briefing.Span) []quote {
	i := sort.Search(len(a.quotes), func(i int) bool { return a.quotes[i].span.End > s.Start })
	j := i
	for j < len(a.quotes) && a.quotes[j].span.Start < s.End {
		j++
	}
	return slices.Clip(a.quotes[i:j])
}

// quotations gives the quotes that somebody speaks as findings.
func (a *analysis) quotations() []briefing.Finding {
	var found []briefing.Finding
	for _, q := range a.quotes {
		if !q.spoken || q.span.Empty() {
			continue
		}
		by := q.speaker.Attribution
		if a.bareWord(q.speaker) {
			by.Who = "" // a pronoun that stands for nobody known
		}
		found = append(found, briefing.Finding{
			Kind: briefing.KindQuote, Form: q.form, Span: q.span,
			Details:    briefing.Details{Attribution: by, Verb: q.speaker.verb},
			Confidence: q.speaker.confidence, Reason: q.speaker.reason,
		})
	}
	return found
}
