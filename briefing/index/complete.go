package index

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"attache/briefing"
)

// Fields are the names before a colon that narrow a search, in the order in
// which they are offered.
var Fields = []string{"from", "speaker", "org", "kind", "date", "lang", "symbol"}

// Complete returns what the last word of a text may become, best first, at
// most limit of it: words of the library, the commonest first, names of
// fields, and after a field the values that documents have. Each stands for
// the last word; what is before it stays.
func (x *Index) Complete(text string, limit int) ([]string, error) {
	v, err := x.view()
	if err != nil {
		return nil, err
	}
	defer v.release()
	last := text[strings.LastIndexAny(text, " \t\n(\"")+1:]
	if name, value, ok := strings.Cut(last, ":"); ok && fields[strings.ToLower(name)] {
		return v.completeField(strings.ToLower(name), value, limit), nil
	}
	var list []string
	for _, f := range Fields {
		if last != "" && strings.HasPrefix(f, strings.ToLower(last)) {
			list = append(list, f+":")
		}
	}
	list = append(list, v.completeWord(fold(last), limit)...)
	return list[:min(limit, len(list))], nil
}

func (v *view) completeWord(start string, limit int) []string {
	if start == "" {
		return nil
	}
	documents := map[string]int{} // of all languages
	for _, list := range v.words {
		for _, w := range beginning(list, start) {
			if w.stem != "" && w.folded != start {
				documents[w.folded] += w.documents
			}
		}
	}
	words := slices.SortedFunc(maps.Keys(documents), func(a, b string) int {
		return cmp.Or(cmp.Compare(documents[b], documents[a]), strings.Compare(a, b))
	})
	return words[:min(limit, len(words))]
}

func (v *view) completeField(name, value string, limit int) []string {
	var values []string
	switch name {
	case "from":
		values = v.publishers
	case "lang":
		values = v.languages
	case "kind":
		for _, k := range briefing.Kinds {
			values = append(values, string(k))
		}
	}
	value = fold(strings.TrimPrefix(value, `"`))
	var list []string
	for _, s := range values {
		if s == "" || !strings.Contains(fold(s), value) {
			continue
		}
		if strings.ContainsAny(s, " ()") {
			s = `"` + s + `"`
		}
		list = append(list, name+":"+s)
	}
	slices.Sort(list)
	return list[:min(limit, len(list))]
}
