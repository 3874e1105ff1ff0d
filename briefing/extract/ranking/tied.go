package ranking

import (
	"slices"
	"strings"

	"attache/briefing/extract/prose"
)

// tied reports whether the text ties a body to somebody at all: an office or a verb of
// leading stands between name and body, right behind the name or in front of the body;
// across sentences, with "its" in front of the name or "she" in front of the body. A
// body that is merely named there is visited, criticised or praised as often as not.
func (r *Ranker) tied(who int, c candidate) bool {
	m := r.closest(who, c)
	if !r.isBody(c) {
		return false
	}
	if c.first < m.last && m.first < c.last {
		return false // "Jane Okoro’s young union": whose it is says no more
	}
	switch {
	case c.sentence < m.sentence:
		lead := max(r.Sentences[m.sentence].First, m.first-longestLead)
		return slices.Contains(r.symbols[lead:m.first], owner) && r.officeIn(lead, m.first)
	case c.sentence > m.sentence:
		st, before := r.Sentences[c.sentence], r.Sentences[m.sentence]
		return r.symbols[st.First] == pronoun && r.officeIn(st.First, c.first) && !r.wasIn(st.First, c.first) && !r.others(who, before.First, before.Last)
	case m.last <= c.first:
		return r.officeIn(m.last, c.first) && !r.others(who, m.last, c.first) && !r.ownerName(m) && !r.notYet(m.last, c.first) && !r.Listed("agent", r.preposition(c.first))
	}
	if r.others(who, c.last, m.first) {
		return false
	}
	st := r.Sentences[c.sentence]
	return r.officeIn(c.last, m.first) != r.officeIn(max(st.First, c.first-longestSide), c.first) || r.officeIn(m.last, min(st.Last, m.last+longestSide))
}

// isBody reports whether a candidate is a body by its words: by a noun of bodies that
// does not stand alone, or by an acronym.
func (r *Ranker) isBody(c candidate) bool {
	return strings.Contains(c.kind, "+acronym") || strings.Contains(c.kind, "+org") && c.last > c.first+1
}

// officeIn reports whether an office or a verb of leading stands at [first, last).
func (r *Ranker) officeIn(first, last int) bool {
	var room [64]string
	path := r.path(room[:0], first, last)
	return slices.Contains(path, office) || slices.Contains(path, leads)
}

// others reports whether somebody else is named at [first, last).
func (r *Ranker) others(who, first, last int) bool {
	return slices.ContainsFunc(r.bearers[first:last], func(id int32) bool { return id >= 0 && int(id) != who })
}

// ownerName reports whether a name only says whose something is: "the husband of Jane
// Okoro works at".
func (r *Ranker) ownerName(m phrase) bool {
	i := m.first - 1
	for i > 0 && (r.symbols[i] == title || r.Is(i, ".") && r.symbols[i-1] == title) {
		i--
	}
	return (r.Listed("genitive", i) || r.Listed("genitive", m.first)) && !r.Is(m.last, ",")
}

// wasIn reports whether a verb at [first, last) says that something was so.
func (r *Ranker) wasIn(first, last int) bool {
	for i := first; i < last; i++ {
		if r.Listed("was", i) {
			return true
		}
	}
	return false
}

// notYet reports whether what stands at [first, last) is not what somebody does: "wanted
// to be treasurer of", "habla con quien preside", "in his first campaign", "told the
// director of".
func (r *Ranker) notYet(first, last int) bool {
	for i := first + 1; i < last; i++ {
		if r.Is(i-1, "to") && r.Tokens[i].Is(prose.ClassAuxiliary) || r.Tokens[i-1].Is(prose.ClassPreposition) && r.symbols[i] == relative {
			return true
		}
	}
	return slices.Contains(r.symbols[first:last], says) || slices.Contains(r.symbols[max(first, last-longestSide):last], owner)
}

// preposition is the token in front of a phrase, or in front of its article.
func (r *Ranker) preposition(first int) int {
	if first > 0 && r.symbols[first-1] == determined {
		return first - 2
	}
	return first - 1
}
