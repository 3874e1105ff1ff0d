package index

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// wholeName stands before a whole name among the terms of a field of names,
// whose other terms are words.
const wholeName = "\x01"

// longestName is in bytes: what is longer describes somebody and names nobody.
const longestName = 60

// addName adds a name, in one line, to the terms of a field.
func addName(terms map[string]bool, name string) {
	if name = strings.Join(strings.Fields(name), " "); name != "" && len(name) <= longestName {
		terms[wholeName+name] = true
	}
}

// names are the whole names of the fields of names, read when first needed.
type names struct {
	mu     sync.Mutex
	fields map[string][]knownName
}

// knownName is a name as most documents write it.
type knownName struct {
	name      string
	words     []string // folded
	documents int
}

// namesOf are the names in a field, those in most documents first.
func (v *view) namesOf(field string) []knownName {
	v.names.mu.Lock()
	defer v.names.mu.Unlock()
	if list, ok := v.names.fields[field]; ok {
		return list
	}
	written, ok := v.termsOf(field, wholeName, string(wholeName[0]+1))
	if !ok {
		return nil // the search itself says that the index cannot be read
	}
	list := joinSpellings(written)
	if v.names.fields == nil {
		v.names.fields = map[string][]knownName{}
	}
	v.names.fields[field] = list
	return list
}

// joinSpellings makes one of names that differ in case, accents and marks only.
func joinSpellings(written map[string]int) []knownName {
	type spelling struct {
		knownName
		most int
	}
	by := map[string]*spelling{}
	for term, n := range written {
		name := strings.TrimPrefix(term, wholeName)
		words := foldedWords(name)
		key := strings.Join(words, " ")
		s := by[key]
		if s == nil {
			s = &spelling{knownName: knownName{words: words}}
			by[key] = s
		}
		s.documents += n
		if n > s.most || n == s.most && name < s.name {
			s.name, s.most = name, n
		}
	}
	list := make([]knownName, 0, len(by))
	for _, s := range by {
		list = append(list, s.knownName)
	}
	slices.SortFunc(list, func(a, b knownName) int {
		return cmp.Or(cmp.Compare(b.documents, a.documents), strings.Compare(a.name, b.name))
	})
	return list
}

// completeName completes a name by the beginnings of its words, in their order:
// names in most documents come first, of those in as many the ones that begin
// so, for people are looked for by their last names. Where no whole name has
// what is typed, the words of names are offered.
func (v *view) completeName(field, value string, limit int) (list []Completion) {
	typed := foldedWords(value)
	within := map[string]bool{}
	for _, k := range v.namesOf(field) {
		if at := k.begins(typed); at >= 0 {
			show := field + ":" + quotedValue(k.name)
			within[show] = at > 0
			list = append(list, Completion{Kind: CompletionValue, Show: show, Field: field, Documents: k.documents})
		}
	}
	slices.SortStableFunc(list, func(a, b Completion) int {
		switch {
		case a.Documents != b.Documents || within[a.Show] == within[b.Show]:
			return cmp.Compare(b.Documents, a.Documents)
		case within[b.Show]:
			return -1
		}
		return 1
	})
	if len(list) > 0 || len(typed) == 0 {
		return list[:min(limit, len(list))]
	}
	for word, n := range v.wordsOf(field, typed[len(typed)-1]) {
		list = append(list, Completion{Kind: CompletionValue, Show: field + ":" + word, Field: field, Documents: n})
	}
	slices.SortFunc(list, moreDocuments)
	return list[:min(limit, len(list))]
}

// begins is the word of a name from which on its words begin as those typed;
// -1 when none do.
func (k knownName) begins(typed []string) int {
	for at := range k.words {
		if len(typed) > len(k.words)-at {
			break
		}
		same := true
		for i, t := range typed {
			same = same && strings.HasPrefix(k.words[at+i], t)
		}
		if same {
			return at
		}
	}
	return -1
}

// quotedValue is a value so that it can stand behind a field.
func quotedValue(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool {
		return r == ' ' || r == '(' || r == ')' || quotes[r] != "" || strings.ContainsRune(`”»`, r)
	}) {
		return `"` + strings.ReplaceAll(s, `"`, "") + `"`
	}
	return s
}
