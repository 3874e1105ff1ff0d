package profile

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/ranking"
)

// leastLikely is the likelihood from which on a choice is taken. Of those that were made
// in labelled documents from which nothing was learned, more than nine of ten are right
// from there on; in news, which names bodies by the way, some two of three.
const leastLikely = 0.9

// ReadLikely gives those who are quoted, and whose body no reader of stated forms has
// found, the likeliest of those that stand near their name. They are quoted with it less
// surely.
func (a *Profiled) ReadLikely() {
	var r *ranking.Ranker
	chosen := map[int]string{}
	for i := range a.Quotes {
		sp := &a.Quotes[i].Speaker
		if !a.Quotes[i].Spoken || sp.Entity < 0 || sp.Org != "" || !a.Register.Entities[sp.Entity].Person {
			continue
		}
		body, known := chosen[sp.Entity]
		if !known {
			if r == nil {
				r = ranking.New(a.Cast)
			}
			a.Enter(a.Quotes[i].Block)
			body = a.Sane(office.Affiliation{Org: a.likely(r, sp.Entity)}).Org
			a.Leave()
			chosen[sp.Entity] = body
		}
		if body != "" {
			a.Register.Entities[sp.Entity].Org = body
			a.tieLast(sp, body, "; the likeliest body near the name")
		}
	}
}

// likely is the likeliest body of a person of the register; their own where it is known.
func (a *Profiled) likely(r *ranking.Ranker, id int) string {
	e := &a.Register.Entities[id]
	if e.Org != "" {
		return e.Org
	}
	if body, likelihood := r.Best(id); likelihood >= leastLikely && !strings.Contains(e.Role, body) {
		return body
	}
	return ""
}
