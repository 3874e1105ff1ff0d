package index

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"attache/briefing"
)

// Result is what a search found.
type Result struct {
	// Total is how many documents answer, of which Groups are some. For an
	// exact phrase that begins or ends with a word like "the" it counts what
	// has the rest of the phrase; Groups have it all.
	Total  int
	Groups []Group
	Counts Counts
	// Relaxed is set when no document has all the words, and what is found
	// has only some of them.
	Relaxed bool
	// Dropped are the words, as written, that the first document lacks when
	// Relaxed is set.
	Dropped []string
	// Suggestion is the text with words that are in no document corrected to
	// ones that are, when not all were found.
	Suggestion string
	// Synonyms are the words that were searched for beside those asked for.
	Synonyms []string
}

// Search finds documents. Passages and their hits are byte spans into the
// texts' own words. It returns early with the context's error when that ends,
// and briefing.ErrDamaged when the index cannot be read: then it is to be
// opened anew.
func (x *Index) Search(ctx context.Context, q Query, texts Texts) (r Result, err error) {
	defer recovered("search", &err)
	defer guard()()
	defer x.gate.search()()
	v, err := x.view()
	if err != nil {
		return r, err
	}
	defer v.release()
	if q.Text != "" || len(q.Speakers)+len(q.Orgs) > 0 {
		if err := v.rest(); err != nil {
			return r, fmt.Errorf("search: %w", err)
		}
	}
	s := x.searcher(ctx, v, q, texts)
	defer queryLexicons.Put(s.matcher.lex)
	return s.run(ctx)
}

// searcher reads a query; its lexicon is to be given back.
func (x *Index) searcher(ctx context.Context, v *view, q Query, texts Texts) *searcher {
	s := &searcher{query: q, view: v, texts: texts, documents: x.documents}
	s.root, s.filters = parse(q.Text, q.AsYouType)
	s.asked = s.root
	s.query.Kind = s.filters.kindAsked(q.Kind)
	s.root = numbers(s.root)
	if !q.Literal {
		s.root, s.added = x.synonyms.Load().expand(s.root)
	}
	s.matcher = matcher{ctx: ctx, view: v, lex: queryLexicons.Get().(*lexicon), place: anywhere}
	s.matcher.lex.begin()
	s.kept = x.kept.Load()
	if k := kindPlace(s.query.Kind); k >= 0 {
		s.matcher.place = kindLetters[k : k+1]
	}
	return s
}

// queryLexicons know the words of queries.
var queryLexicons = sync.Pool{New: func() any { return newLexicon() }}

type searcher struct {
	query Query
	// asked is the tree of the query's text, root that with synonyms.
	asked, root *node
	added       []string
	filters     filters
	view        *view
	matcher     matcher
	texts       Texts
	documents   *documentCache
	// kept is nil when nothing was said of it. answering are the clippings
	// that answer the words; keeping those that answer all, by document.
	kept      *kept
	answering []bool
	keeping   map[uint32][]int
	// lacking is set when no document has all; partial are then the parts of
	// the query with what has each.
	lacking bool
	partial []partialAnswer
}

func (s *searcher) run(ctx context.Context) (r Result, err error) {
	a, err := s.answer()
	if err != nil {
		return r, unreadable(err)
	}
	r.Total, r.Counts, r.Synonyms, r.Relaxed = a.total, a.counts, s.added, a.relaxed
	if s.lacking {
		r.Suggestion = s.suggest()
	}
	if r.Relaxed && len(a.best) > 0 {
		r.Dropped = s.dropped(a.best[0].doc)
	}
	r.Groups, err = s.groups(ctx, a.best)
	return r, err
}

// answer is what was found, before anything is read to be shown.
type answer struct {
	// found are the documents with the words, before filters.
	found   *postings
	sieve   *sieve
	best    []ranked
	total   int
	counts  Counts
	relaxed bool
}

// answer finds what has all the words, or else what has the most of them.
func (s *searcher) answer() (a answer, err error) {
	if phrase := s.matcher.stopWords(s.asked); phrase != nil {
		// Each asks for nothing by itself, but together they may be a saying.
		p, err := s.matcher.match(phrase)
		if err != nil {
			return a, err
		}
		if len(p.docs) > 0 {
			s.root = phrase
		}
	}
	found, err := s.found()
	if err != nil {
		return a, err
	}
	if a, err = s.rank(found); err != nil || a.total > 0 || s.keptAsked() {
		return a, err
	}
	s.lacking = true
	if found, err = s.relaxed(); err != nil {
		return a, err
	}
	if a, err = s.rank(found); err != nil {
		return a, err
	}
	a.relaxed = a.total > 0
	return a, nil
}

// unreadable says that reading the index failed, unless the search was ended.
func unreadable(err error) error {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return fmt.Errorf("search: %w: %w", briefing.ErrDamaged, err)
}

// found are the documents with the words, before filters.
func (s *searcher) found() (*postings, error) {
	s.findKept()
	if s.keptAsked() {
		return s.keepers(), nil
	}
	found, err := s.foundInTexts()
	if err != nil || s.root == nil || len(s.keeping) == 0 {
		return found, err
	}
	return s.view.unite([]*postings{found, s.keepers()}), nil
}

func (s *searcher) foundInTexts() (*postings, error) {
	if s.root == nil {
		if !s.filtered() {
			return nothing, nil
		}
		return s.view.living(), nil
	}
	found, err := s.matcher.match(s.root)
	if err != nil || s.matcher.place == anywhere {
		return found, err
	}
	return s.matcher.inOneFinding(s.root, found)
}

// rank counts all documents that pass the filters and keeps those to show.
func (s *searcher) rank(found *postings) (a answer, err error) {
	sieve := s.sieve()
	if sieve.credits, err = s.crediting(found); err != nil {
		return a, err
	}
	keep := newTop(s.query.Offset+s.limit(), s.query.Sort)
	total := 0
	counter := newCounter(s.view)
	for i, doc := range found.docs {
		failed := sieve.failed(doc)
		counter.count(doc, failed)
		if failed != 0 {
			continue
		}
		total++
		keep.add(ranked{doc: doc, score: found.scores[i], date: int(s.view.date[doc])})
	}
	best := keep.sorted()
	counts := counter.counts()
	s.countKept(sieve, &counts)
	return answer{found: found, sieve: sieve, best: best[min(s.query.Offset, len(best)):], total: total, counts: counts}, nil
}

// defaultLimit is for a query without one.
const defaultLimit = 10

func (s *searcher) limit() int {
	if s.query.Limit > 0 {
		return s.query.Limit
	}
	return defaultLimit
}
