package workspace

import (
	"cmp"
	"iter"
	"slices"

	"attache/briefing"
)

// Speaker is somebody, or a body, to whom the library attributes something.
type Speaker struct {
	// Attribution has the longest name and the first role and organisation
	// that a document states.
	briefing.Attribution
	// Names are the ways in which the documents write the name.
	Names []string
	// Joined are the other names that a person has said mean the same.
	Joined []string
	// Counts say how much of each kind is attributed.
	Counts map[briefing.Kind]int
	// Documents in which the speaker stands.
	Documents []briefing.DocumentID
}

// Total is how much is attributed in all.
func (s Speaker) Total() int {
	n := 0
	for _, c := range s.Counts {
		n += c
	}
	return n
}

// Speakers lists who says something, who says most first. Two spellings are
// taken for one person only when the register says so.
func Speakers(evidence []*Sheaf, register []briefing.Person) []Speaker {
	registered := map[string]*briefing.Person{}
	for i := range register {
		p := &register[i]
		registered[nameKey(p.Name)] = p
		for _, n := range p.Aliases {
			registered[nameKey(n)] = p
		}
	}
	at, key := map[string]int{}, keyOfNames()
	type place struct {
		speaker  int
		document briefing.DocumentID
	}
	stands := map[place]bool{}
	var all []Speaker
	for e := range eachOf(evidence) {
		written := e.Finding.Who
		if written == "" || e.State == StateRejected {
			continue
		}
		who, joined := written, []string(nil)
		if p, ok := registered[key(who)]; ok {
			who, joined = p.Name, p.Aliases
		}
		i, ok := at[key(who)]
		if !ok {
			i = len(all)
			at[key(who)] = i
			all = append(all, Speaker{Attribution: briefing.Attribution{Who: who}, Joined: joined, Counts: map[briefing.Kind]int{}})
		}
		s := &all[i]
		s.Role, s.Org = cmp.Or(s.Role, e.Finding.Role), cmp.Or(s.Org, e.Finding.Org)
		s.Counts[e.Finding.Kind]++
		if !slices.Contains(s.Names, written) {
			s.Names = append(s.Names, written)
		}
		if in := (place{i, e.Document}); !stands[in] {
			stands[in] = true
			s.Documents = append(s.Documents, e.Document)
		}
	}
	slices.SortStableFunc(all, func(a, b Speaker) int {
		return cmp.Or(cmp.Compare(b.Total(), a.Total()), cmp.Compare(a.Who, b.Who))
	})
	return all
}

// keyOfNames is nameKey that remembers what it was asked: the same few names
// come again and again.
func keyOfNames() func(string) string {
	known := map[string]string{}
	return func(name string) string {
		key, ok := known[name]
		if !ok {
			key = nameKey(name)
			known[name] = key
		}
		return key
	}
}

// eachOf goes through the evidence of documents, one after another.
func eachOf(sheaves []*Sheaf) iter.Seq[*Evidence] {
	return func(yield func(*Evidence) bool) {
		for _, s := range sheaves {
			for i := range s.Evidence {
				if !yield(&s.Evidence[i]) {
					return
				}
			}
		}
	}
}
