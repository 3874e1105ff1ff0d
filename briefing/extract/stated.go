package extract

import "strings"

// statedKind is what stands behind a phrase that says what somebody is or does.
type statedKind uint8

const (
	statesOffice statedKind = iota // "ocupa el cargo de": an office
	statesBody                     // "está al frente de": a body, whatever its name
	statesPlace                    // "trabaja en": a body, if its name says that it is one
)

// stated is a phrase that says what somebody is or does.
type stated struct {
	ids  []wordID // the words behind the first
	kind statedKind
}

// readStated reads the lists of such phrases by their first words.
func (l *lexicon) readStated(v *vocabulary) {
	for kind, list := range [...]string{"stated-office", "stated-body", "stated-place"} {
		for _, form := range l.entries(list) {
			words := strings.Fields(form)
			if l.stated == nil {
				l.stated = map[wordID][]stated{}
			}
			first := v.add(words[0])
			l.stated[first] = append(l.stated[first], stated{v.addAll(words[1:]), statedKind(kind)})
		}
	}
}

// statedAt finds the longest phrase at token v that says what somebody is or
// does, and the token at which that follows; v for none. When it is so may stand
// behind the verb: "ocupa desde 2014 el cargo de", "es, desde 2014,".
func (a *analysis) statedAt(v, limit int) (statedKind, int) {
	t := a.tokens[v]
	if t.word == 0 || t.kind != tokenWord || t.capital() && !a.opensSentence(v) {
		return statesOffice, v
	}
	kind, object := statesOffice, v
	if a.copulaNow(v) {
		object = a.pastSince(v+1, limit)
	}
	longest := -1
	for _, p := range a.lexicon.stated[t.word] {
		if len(p.ids) <= longest {
			continue
		}
		i := v + 1
		if len(p.ids) > 0 {
			i = a.pastSince(i, limit)
		}
		if i+len(p.ids) < limit && a.followStated(i, p.ids) {
			longest, kind, object = len(p.ids), p.kind, a.pastSince(i+len(p.ids), limit)
		}
	}
	if object >= limit {
		return kind, v
	}
	return kind, object
}

// copulaNow reports whether token i says what somebody is today.
func (a *analysis) copulaNow(i int) bool {
	return a.is(i, "es") || a.is(i, "sigue") && a.is(i+1, "siendo")
}

// followStated reports whether the tokens from i on are the words of a phrase, of
// which the last may have taken in the article that follows: "del", "al".
func (a *analysis) followStated(i int, ids []wordID) bool {
	if len(ids) == 0 {
		return true
	}
	last := len(ids) - 1
	if !follow(a.tokens[i:], ids[:last]) {
		return false
	}
	switch t := a.tokens[i+last]; {
	case t.word == ids[last]:
		return true
	case a.is(i+last, "del"):
		return ids[last] == a.lexicon.vocabulary.ids["de"]
	case a.is(i+last, "al"):
		return ids[last] == a.lexicon.vocabulary.ids["a"]
	}
	return false
}

// pastSince is the token behind what says when something is so at token i: "hoy",
// "desde 2014", "desde hace quince años", ", desde 2014,"; i for nothing.
func (a *analysis) pastSince(i, limit int) int {
	for i < limit {
		j := i
		closed := a.is(j, ",")
		if closed {
			j++
		}
		end := a.whenEnd(j, limit)
		if end == j || closed && !a.is(end, ",") {
			return i
		}
		if i = end; closed {
			i++
		}
	}
	return i
}

// whenEnd is the token behind one statement of time at token i; i for none.
func (a *analysis) whenEnd(i, limit int) int {
	if i >= limit || a.tokens[i].kind == tokenMark || a.tokens[i].capital() && !a.opensSentence(i) {
		return i
	}
	opens := a.listed("lasting", i) || a.is(i, "en")
	if !opens && (a.adverb(i) || a.listed("nowadays", i)) {
		return i + 1 + int(a.tokens[i].more)
	}
	for k := i; k < min(limit, i+longestDuration); k++ {
		t := a.tokens[k]
		switch {
		case k > i && t.kind == tokenNumber && t.span.Len() == 4 && opens:
			return k + 1
		case k > i && (a.listed("years", k) || t.is(classPeriod|classTime)):
			if a.is(k+1, "pasado") || a.is(k+1, "pasada") {
				k++
			}
			return k + 1
		case t.kind == tokenMark, t.capital(), t.is(classRole | classOrg), k > i && t.is(classPreposition) && !a.is(k, "de") && !a.is(k, "hace") && !a.is(k, "del"):
			return i
		case k == i && !opens && !a.countsYears(k, limit):
			return i
		}
	}
	return i
}

// countsYears reports whether "quince años", "más de diez años" stand at token i.
func (a *analysis) countsYears(i, limit int) bool {
	for k := i + 1; k < min(limit, i+4); k++ {
		if a.listed("years", k) {
			return true
		}
		if a.tokens[k].kind == tokenMark || a.tokens[k].is(classArticle) {
			return false
		}
	}
	return false
}
