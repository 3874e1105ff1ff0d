package index

import (
	"cmp"
	"slices"
	"strings"

	"attache/briefing"
)

// Fields are the names before a colon that narrow a search, in the order in
// which they are offered.
var Fields = []string{"from", "speaker", "org", "kind", "date", "lang", "symbol", "tag", "starred", "kept"}

// CompletionKind says what a completion is.
type CompletionKind string

// The kinds of completion.
const (
	CompletionWord  CompletionKind = "word"
	CompletionField CompletionKind = "field"
	CompletionValue CompletionKind = "value"
)

// Completion is what the last word of a query may become.
type Completion struct {
	Kind CompletionKind
	// Text is the whole query with the last word completed.
	Text string
	// Show is what the last word becomes: "drought", "from:", "from:Kenya".
	Show string
	// Field is the field's name, without its colon, for all but words.
	Field string
	// Documents is how many documents have it, where that is known.
	Documents int
}

// Complete returns what the last word of a text may become, best first, at
// most limit of it: words of the library, the commonest first, names of
// fields, and after a field the values that documents have.
func (x *Index) Complete(text string, limit int) ([]Completion, error) {
	v, err := x.view()
	if err != nil {
		return nil, err
	}
	defer v.release()
	at := lastWord(text)
	before, last := text[:at], text[at:]
	var list []Completion
	if name, value, ok := strings.Cut(last, ":"); ok && fields[strings.ToLower(name)] {
		list = v.completeField(strings.ToLower(name), value, limit, x.kept.Load())
	} else if last != "" {
		for _, f := range Fields {
			if strings.HasPrefix(f, strings.ToLower(last)) {
				list = append(list, Completion{Kind: CompletionField, Show: f + ":", Field: f})
			}
		}
		list = append(list, v.completeWord(fold(last), limit)...)
	}
	list = list[:min(limit, len(list))]
	for i := range list {
		list[i].Text = before + list[i].Show
	}
	return list, nil
}

// lastWord is where the word begins that is being typed: one with a field
// before it can have a value in quotation marks that is not closed yet.
func lastWord(text string) int {
	at := strings.LastIndexAny(text, " \t\n(\"") + 1
	quote := strings.LastIndexByte(text, '"')
	if quote < 0 || strings.Count(text, `"`)%2 == 0 {
		return at
	}
	from := strings.LastIndexAny(text[:quote], " \t\n(\"") + 1
	if name, ok := strings.CutSuffix(text[from:quote], ":"); ok && fields[strings.ToLower(name)] {
		return from
	}
	return at
}

func (v *view) completeWord(start string, limit int) []Completion {
	documents := map[string]int{} // of all languages
	for _, list := range v.words() {
		for _, w := range beginning(list, start) {
			if w.stem != "" && w.folded != start {
				documents[w.folded] += w.documents
			}
		}
	}
	list := make([]Completion, 0, len(documents))
	for w, n := range documents {
		list = append(list, Completion{Kind: CompletionWord, Show: w, Documents: n})
	}
	slices.SortFunc(list, moreDocuments)
	return list[:min(limit, len(list))]
}

// moreDocuments orders completions, the commonest first.
func moreDocuments(a, b Completion) int {
	return cmp.Or(cmp.Compare(b.Documents, a.Documents), strings.Compare(a.Show, b.Show))
}

// completeField completes the value of a field: values that begin so come
// before those that have it within.
func (v *view) completeField(name, value string, limit int, k *kept) []Completion {
	value = strings.Trim(value, `"`)
	if name == fieldSpeaker || name == fieldOrg {
		return v.completeName(name, value, limit)
	}
	value = fold(value)
	var begin, within []Completion
	for s, n := range v.valuesOf(name, k) {
		folded := fold(s)
		if s == "" || !strings.Contains(folded, value) {
			continue
		}
		c := Completion{Kind: CompletionValue, Show: name + ":" + quotedValue(s), Field: name, Documents: n}
		if strings.HasPrefix(folded, value) {
			begin = append(begin, c)
		} else {
			within = append(within, c)
		}
	}
	slices.SortFunc(begin, moreDocuments)
	slices.SortFunc(within, moreDocuments)
	return append(begin, within...)
}

// valuesOf are the values of a field with the documents that have each.
func (v *view) valuesOf(name string, k *kept) map[string]int {
	values := map[string]int{}
	switch name {
	case "tag":
		return k.themes()
	case "starred", "kept":
		return map[string]int{"yes": 0, "no": 0}
	}
	for n, f := range v.facts {
		if f == nil {
			continue
		}
		switch name {
		case "from":
			values[v.publishers[v.publisher[n]]]++
		case "lang":
			values[v.languages[v.language[n]]]++
		case "symbol":
			values[f.symbol]++
		case "date":
			values[briefing.Date{Year: f.date.Year}.String()]++
		case "kind":
			for k, count := range f.findings {
				values[string(briefing.Kinds[k])] += min(count, 1)
			}
		}
	}
	return values
}

// wordsOf are the words of a field that begin with a value.
func (v *view) wordsOf(field, value string) map[string]int {
	to := []byte(value)
	to[len(to)-1]++
	words, _ := v.termsOf(field, value, string(to))
	return words
}

// termsOf are the terms of a field from one to before another, with the
// documents that have each; ok is false when the index cannot be read.
func (v *view) termsOf(field, from, to string) (terms map[string]int, ok bool) {
	terms = map[string]int{}
	for i := range v.segments {
		dict, err := v.segments[i].Dictionary(field)
		if err != nil {
			return nil, false
		}
		it := dict.AutomatonIterator(nil, []byte(from), []byte(to))
		for {
			entry, err := it.Next()
			if err != nil || entry == nil {
				break
			}
			terms[entry.Term] += int(entry.Count)
		}
	}
	return terms, true
}
