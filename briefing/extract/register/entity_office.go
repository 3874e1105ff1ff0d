package register

import (
	"slices"
	"strings"

	"attache/briefing/extract/prose"
)

// officeWords is the words of an entity's role and organisation in small letters,
// kept as long as neither changes.
type officeWords struct {
	role, org, besides string
	words              []string
	// ofRole counts the words that are the role's.
	ofRole int
}

// officeWords are those of the entity, with the short names of its organisation.
func (e *Entity) officeWords(r *Register) *officeWords {
	if o := &e.office; o.words != nil && o.role == e.Role && o.org == e.Org && o.besides == e.Besides {
		return o
	}
	words := strings.Fields(strings.ToLower(e.Role + " " + e.Besides))
	n := len(words)
	words = append(words, strings.Fields(strings.ToLower(e.Org+" "+strings.Join(r.shorts[e.Org], " ")))...)
	e.office = officeWords{role: e.Role, org: e.Org, besides: e.Besides, words: words, ofRole: n}
	return &e.office
}

// Holds reports whether every word of a phrase stands in the role or the
// organisation, and one that matters in the role.
func (e *Entity) Holds(words []string, r *Register) bool {
	o := e.officeWords(r)
	ofRole := false
	for _, w := range words {
		switch i := slices.Index(o.words, w); {
		case i >= 0:
			ofRole = ofRole || i < o.ofRole && (len(w) > 3 || shortOffice(w))
		case r.leadsAs(o, w):
			ofRole = true
		case !officeLink(w):
			return false
		}
	}
	return ofRole
}

// leadsAs reports whether a word is the noun of the office that a verb states:
// "la directrice" for who "dirige l’Institut", "the chair" for who "chairs".
func (r *Register) leadsAs(o *officeWords, word string) bool {
	if o.ofRole == 0 || len(word) < 5 || r.a.Lexicon.Classes[o.words[0]]&prose.ClassLead == 0 || r.a.Lexicon.Classes[word]&prose.ClassRole == 0 {
		return false
	}
	return strings.HasPrefix(word, o.words[0][:min(3, len(o.words[0]))])
}

// shortOffice reports whether a short word is an office all the same.
func shortOffice(w string) bool {
	switch w {
	case "mp", "mep", "msp", "ceo", "cfo":
		return true
	}
	return false
}

// officeLink reports whether a word joins an office to its body: "of".
func officeLink(w string) bool {
	switch w {
	case "of", "the", "for", "a", "an", "at", "in", "de", "la", "du", "des", "del":
		return true
	}
	return false
}

// Ours stands for the organisation that writes until it is known.
const Ours = "we"

// HasNoun reports whether the office of e has a word in small letters.
func (e *Entity) HasNoun(word string) bool {
	return strings.Contains(" "+strings.ToLower(e.Role)+" ", " "+word+" ")
}
