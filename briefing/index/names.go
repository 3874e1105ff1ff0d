package index

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// fieldNames are the whole names of a field of names.
type fieldNames struct {
	// list are those in most documents first; at is the place in it of a name,
	// by its number, -1 for one that no document has.
	list []knownName
	at   []int32
}

// knownName is a name as most documents write it.
type knownName struct {
	name, key string
	words     []string // folded
	documents int
}

// names are those of the fields of names, made when first needed.
type names struct {
	mu     sync.Mutex
	fields map[string]*fieldNames
}

// namesOf are the names in a field. Those are one that differ in case, accents
// and marks only.
func (v *view) namesOf(field string) *fieldNames {
	_ = v.rest() // a search says what is wrong with it
	v.names.mu.Lock()
	defer v.names.mu.Unlock()
	if f := v.names.fields[field]; f != nil {
		return f
	}
	f := newFieldNames(v, field)
	if v.names.fields == nil {
		v.names.fields = map[string]*fieldNames{}
	}
	v.names.fields[field] = f
	return f
}

func newFieldNames(v *view, field string) *fieldNames {
	written, same := v.known.names.all()
	// How many documents have a name, written so and in any way, and the last
	// of them.
	type tally struct{ so, any, lastSo, last uint32 }
	tallies := make([]tally, len(written))
	for doc, f := range v.facts {
		if f == nil {
			continue
		}
		stamp := uint32(doc) + 1
		for _, c := range f.credits {
			n := c.in(field)
			if so := &tallies[n]; so.lastSo != stamp {
				so.lastSo = stamp
				so.so++
			}
			if all := &tallies[same[n]]; all.last != stamp {
				all.last = stamp
				all.any++
			}
		}
	}
	shown := make([]uint32, len(written)) // the commonest way to write each
	for n := range written {
		s := &shown[same[n]]
		if so, most := tallies[n].so, tallies[*s].so; *s == 0 || so > most || so == most && written[n] < written[*s] {
			*s = uint32(n)
		}
	}
	var order []uint32
	for n := range tallies {
		if n > 0 && tallies[n].any > 0 {
			order = append(order, uint32(n))
		}
	}
	slices.SortFunc(order, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(tallies[b].any, tallies[a].any), strings.Compare(written[shown[a]], written[shown[b]]))
	})
	f := &fieldNames{list: make([]knownName, len(order)), at: make([]int32, len(written))}
	for i := range f.at {
		f.at[i] = -1
	}
	for i, n := range order {
		name := written[shown[n]]
		words := foldedWords(name)
		f.list[i] = knownName{name, strings.Join(words, " "), words, int(tallies[n].any)}
		f.at[n] = int32(i)
	}
	for n, first := range same {
		f.at[n] = f.at[first]
	}
	return f
}

// in is the name in a field.
func (c credit) in(field string) uint32 {
	if field == fieldOrg {
		return c.org
	}
	return c.who
}

// completeName completes a name by the beginnings of its words, in their order:
// names in most documents come first, of those in as many the ones that begin
// so, for people are looked for by their last names. Where no whole name has
// what is typed, the words of names are offered.
func (v *view) completeName(field, value string, limit int) (list []Completion) {
	typed := foldedWords(value)
	within := map[string]bool{}
	for _, k := range v.namesOf(field).list {
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
