package index

import (
	"slices"
	"sort"

	"attache/briefing"

	"github.com/blevesearch/bleve/v2/document"
	index "github.com/blevesearch/bleve_index_api"
)

// Entry is what the index is told of a document.
type Entry struct {
	Document *briefing.Document
	// Findings are those that a person has not rejected, with corrections.
	Findings []briefing.Finding
}

// The fields of the index.
const (
	fieldBody    = "body"    // the words of the text, see occurrence
	fieldSpeaker = "speaker" // the words of who speaks in it
	fieldOrg     = "org"     // the words of for whom they speak
)

// blockGap is put between the places of words in different blocks, so that
// no phrase goes over a block's end.
const blockGap = 16

// occurrence is one place of a term. In the index, all places of a term in a
// document are one location: its position is the first place's mark, its
// start the first place's start, and its array positions are, for each later
// place, the mark and the start less those before.
type occurrence struct {
	slot  int
	place int // counted in words from the start, with gaps between blocks
	// form tells the words of one term apart; attributed when the word is not
	// in the text at all.
	form  uint64
	start int
}

// attributed marks a word of a finding's speaker, at the finding's start.
const attributed = 0

func (o occurrence) mark() int { return o.place<<4 | int(o.form) }

// analyser turns entries into documents of the index.
type analyser struct {
	*lexicon
	occurrences []occurrence
	body        int // how many occurrences are those of the text
	terms       []*term
	counts      []int
	words       []*word
	begun       beginningSet
	place       int
	stops       stopWriter
	last        []occurrence // of each term; for bodyField
}

// documentOf analyses an entry of a batch, of which shared is, and numbers the
// names in its findings. The words are its distinct ones, for the vocabulary;
// they are the lexicon's.
func (a *analyser) documentOf(e Entry, shared *frequencies, names *nameTable) (*indexDocument, []*word) {
	a.begin()
	a.occurrences, a.terms, a.counts, a.words = a.occurrences[:0], a.terms[:0], a.counts[:0], a.words[:0]
	a.begun, a.place = beginningSet{}, 0
	a.stops.reset()
	d := e.Document
	lang := languageOf(d.Provenance.Language)
	for _, b := range d.Blocks {
		if b.Role == briefing.RoleBoilerplate {
			continue
		}
		blockLang := lang
		if b.Language != "" {
			blockLang = languageOf(b.Language)
		}
		a.run(d.Text, b.Span, 0, blockLang)
	}
	a.body = len(a.occurrences)
	a.heading(d, lang)
	length := len(a.occurrences)
	speakers, orgs, credits := a.findings(e, lang, names)
	doc := &indexDocument{id: string(d.ID), plain: len(d.Text)}
	doc.fields = []index.Field{
		document.NewTextFieldCustom("_id", nil, []byte(d.ID), index.IndexField|index.StoreField, nil),
		a.bodyField(shared),
		&field{name: fieldSpeaker, options: index.IndexField | index.SkipFreqNorm, terms: unweighted(speakers)},
		&field{name: fieldOrg, options: index.IndexField | index.SkipFreqNorm, terms: unweighted(orgs)},
	}
	doc.facts = factsOf(e, length, a.begun.packed(), a.stops.stops(), credits)
	return doc, a.words
}

// run adds the words of a part of a text. offset is added to their starts.
func (a *analyser) run(text string, at briefing.Span, offset int, lang language) {
	shares := sharesIn(text, at)
	for s := range tokens(text, at, lang) {
		w := a.look(text[s.Start:s.End], lang)
		a.place++
		a.count(w)
		for len(shares) > 0 && shares[0].Start <= s.Start {
			if share := a.share(shares[0].value); shares[0].Start == s.Start {
				a.count(share)
				a.add(share.term, occurrence{place: a.place, form: share.form, start: s.Start + offset})
			}
			shares = shares[1:]
		}
		if w.stop {
			a.stops.add(w, a.place)
			continue
		}
		a.add(w.term, occurrence{place: a.place, form: w.form, start: s.Start + offset})
	}
	a.place += blockGap
}

// count notes a word of the text once.
func (a *analyser) count(w *word) {
	if w.serial == a.serial {
		return
	}
	w.serial = a.serial
	a.words = append(a.words, w)
	a.begun.add(w.beginnings[0])
	a.begun.add(w.beginnings[1])
}

func (a *analyser) add(t *term, o occurrence) {
	if t.serial != a.serial {
		t.serial, t.slot = a.serial, len(a.terms)
		a.terms = append(a.terms, t)
		a.counts = append(a.counts, 0)
	}
	o.slot = t.slot
	a.counts[t.slot]++
	a.occurrences = append(a.occurrences, o)
}

// headingWeight is how often the title's words are counted beside the text.
const headingWeight = 2

// heading adds what a document is called, as if it stood behind the text.
func (a *analyser) heading(d *briefing.Document, lang language) {
	for range headingWeight {
		for _, s := range []string{d.Provenance.Title, d.Provenance.Symbol} {
			a.run(s, briefing.Span{End: len(s)}, len(d.Text), lang)
		}
	}
	s := d.Provenance.Event
	a.run(s, briefing.Span{End: len(s)}, len(d.Text), lang)
}

// findingStart is the term, behind the letter of a kind, for the places at which
// findings of that kind begin, so that words of one can be told from those of
// two.
const findingStart = string(other) + "\x01"

// findings adds the terms within findings: of the text, and of the names of who
// speaks and for whom, which people look for in the same breath; a role
// ("minister") would be in half of all quotes and is not. It returns the words
// of speakers and of organisations, and whose words each finding is.
func (a *analyser) findings(e Entry, lang language, names *nameTable) (speakers, orgs map[string]bool, credits []credit) {
	speakers, orgs = map[string]bool{}, map[string]bool{}
	var ofKind [len(kindLetters)][]credit
	done := [len(kindLetters)]int{}
	start := a.termFor(anywhere + findingStart)
	list := make([]*briefing.Finding, len(e.Findings))
	for i := range list {
		list[i] = &e.Findings[i]
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Span.Start < list[j].Span.Start })
	for _, f := range list {
		kind := kindPlace(f.Kind)
		if kind < 0 {
			continue
		}
		first := sort.Search(a.body, func(i int) bool { return a.occurrences[i].start >= max(f.Span.Start, done[kind]) })
		place := 0
		if first < a.body {
			place = a.occurrences[first].place
		}
		a.add(start.within(kind), occurrence{place: place, form: 1, start: f.Span.Start})
		ofKind[kind] = append(ofKind[kind], credit{names.number(f.Who), names.number(f.Org)})
		a.attribution(f.Who, speakers, kind, place, f.Span.Start, lang)
		a.attribution(f.Org, orgs, kind, place, f.Span.Start, lang)
		for i := first; i < a.body && a.occurrences[i].start < f.Span.End; i++ {
			o := a.occurrences[i]
			a.add(a.terms[o.slot].within(kind), o)
		}
		done[kind] = max(done[kind], f.Span.End)
	}
	return speakers, orgs, slices.Concat(ofKind[:]...)
}

func (a *analyser) attribution(text string, words map[string]bool, kind, place, start int, lang language) {
	for s := range tokens(text, briefing.Span{End: len(text)}, lang) {
		w := a.look(text[s.Start:s.End], lang)
		words[w.folded] = true
		if !w.stop {
			a.add(w.term.within(kind), occurrence{place: place, form: attributed, start: start})
		}
	}
}

// unweighted are terms of which only the documents matter.
func unweighted(terms map[string]bool) index.TokenFrequencies {
	freqs := make([]index.TokenFreq, 0, len(terms))
	m := make(index.TokenFrequencies, len(terms))
	for t := range terms {
		freqs = append(freqs, index.TokenFreq{Term: []byte(t)})
		m[t] = &freqs[len(freqs)-1]
	}
	return m
}
