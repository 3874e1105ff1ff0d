package profile

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// readProfiles gathers, from the whole of an English text, what clauses say that
// persons are: the subject is a name or a pronoun, the verb one by which somebody
// has an office or belongs to a body. What stood beside the names has been read
// with the register; this fills what it left open.
func (a *Profiled) readProfiles() {
	for s := range a.Sentences {
		st := a.Sentences[s]
		a.Enter(st.Block)
		if a.Lexicon.Language != "en" {
			continue
		}
		for i := st.First; i < st.Last; i++ {
			if q, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
				for i+1 < st.Last && a.Tokens[i+1].Span.Start < q.Outer.End {
					i++
				}
				continue
			}
			if id := int(a.Mentions[i]); id >= 0 {
				if a.canClaim(id) {
					a.readClaims(id, i+1, st.Last)
					a.readGiven(id, i+1-len(a.Register.Entities[id].Words), i+1, st)
				}
				continue
			}
			if t := a.Tokens[i]; t.Is(prose.ClassPronoun) && t.Is(prose.ClassMale|prose.ClassFemale) && !t.Is(prose.ClassDeterminer) {
				if id := a.claimant(s, i); id >= 0 {
					a.readClaims(id, i+1, st.Last)
				}
			}
		}
		a.readCapacity(s)
		a.readActsAs(s)
		a.readEmployers(s)
		a.readOwnBodies(s)
	}
	a.Leave()
}

// canClaim reports whether an entity can be a person.
func (a *Profiled) canClaim(id int) bool {
	e := &a.Register.Entities[id]
	return e.Evidence >= 0 && (e.Person || a.PlainPerson(e))
}

// leadsClause reports whether the pronoun at token i is the subject with which a
// sentence begins, behind nothing but when or as what.
func (a *Profiled) leadsClause(i, first int) bool {
	if i == first {
		return true
	}
	if i-first > reference.LongestTime+office.LongestDuration {
		return false
	}
	for k := first; k < i; k++ {
		t := a.Tokens[k]
		if t.Is(prose.ClassRelative|prose.ClassAuxiliary|prose.ClassVerb|prose.ClassPronoun) && !t.Is(prose.ClassDeterminer|prose.ClassPreposition|prose.ClassArticle) || a.Mentions[k] >= 0 || a.SayingAt(k) {
			return false
		}
	}
	if a.Is(i-1, "later") || a.Is(i-1, ",") && a.Is(i-2, "later") {
		return true // "Two years later she was"
	}
	return a.Tokens[first].Is(prose.ClassPreposition|prose.ClassTime|prose.ClassPeriod|prose.ClassAdverb|prose.ClassSubordinate) || a.Listed("nowadays", first) || a.Listed("since", first)
}

// claimant is the person whom the pronoun at token i of sentence s stands for: the
// only one that the sentence has named before it, else the only one of a sentence
// before; -1 where that is not certain.
func (a *Profiled) claimant(s, i int) int {
	st := a.Sentences[s]
	i = a.clauseBefore(i, st.First)
	for k := st.First; k < i; k++ {
		if id := int(a.Mentions[k]); id >= 0 && a.canClaim(id) {
			if joins := a.Tokens[i-1]; a.Is(i-1, ",") || joins.Is(prose.ClassConjunction|prose.ClassSubordinate|prose.ClassTime|prose.ClassPeriod) || a.Is(i-1, ";") || a.Listed("nowadays", i-1) || a.Listed("possessive", i) {
				return max(-1, a.onlyPersonOf(s, a.Tokens[i]))
			}
			return -1
		}
	}
	if a.Is(i-1, ",") && strings.EqualFold(a.Word(a.Tokens[st.First]), a.Word(a.Tokens[i])) {
		i = st.First // "She is a nurse, she works for"
	}
	if s == 0 || !a.leadsClause(i, st.First) && !a.Listed("possessive", i) {
		return -1
	}
	return a.personOf(s-1, a.Tokens[i])
}

// clauseBefore is the same pronoun as the one at token i, as the subject of the clause
// to which "and" joins that of token i: "She joined the Trust, and she became"; i for
// none.
func (a *Profiled) clauseBefore(i, first int) int {
	if !a.Is(i-1, "and") && !a.Is(i-1, "but") {
		return i
	}
	for k := first; k < i-1; k++ {
		if a.Tokens[k].Is(prose.ClassPronoun) && strings.EqualFold(a.Word(a.Tokens[k]), a.Word(a.Tokens[i])) && a.leadsClause(k, first) {
			return k
		}
	}
	return i
}

// readClaims gives person id what the verbs behind token i say of them: the verb
// of the clause, those of relative clauses and of what is put between commas, and
// those that "and" joins.
func (a *Profiled) readClaims(id, i, limit int) {
	if i >= limit {
		return
	}
	if q := a.QuotesIn(briefing.Span{Start: a.Tokens[i].Span.Start, End: a.Tokens[limit-1].Span.End}); len(q) > 0 {
		limit = min(limit, a.TokenAt(q[0].Outer.Start))
	}
	if i+3 < limit && a.SayingAt(i) && a.Is(i+1, ",") && a.Is(i+2, "who") {
		a.readVerbs(id, i+3, a.ClosingComma(i+3, limit)) // "said, who has been"
		return
	}
	if a.Is(i, "(") {
		for k := i + 1; k+1 < min(limit, i+prose.LongestAlias); k++ {
			if a.Is(k, ")") {
				i = k + 1 // "Jane Okoro (52) is"
				break
			}
		}
	}
	if o := a.Object(i, limit); (a.Is(i, "of") || a.Is(i, "from")) && o.Capital && a.Is(o.Last, ",") {
		i = o.Last // "Jane Okoro of the Harbour Trust, who is a nurse"
	}
	if a.Is(i, ",") && i+1 < limit && (a.Auxiliary(i+1) || a.Listed("works-in", i+1)) {
		i++ // "The nurse, Jane Okoro, has worked"
	}
	if i < limit && a.Is(i, ",") {
		close := a.ClosingComma(i+1, limit)
		switch {
		case a.Listed("who", i+1) && !a.Is(i+1, "whose") && i+3 < limit:
			a.readVerbs(id, i+2, close)
		case close < limit && a.Listed("employed", i+1):
			a.claim(id, a.PutIn(i+1, close))
		case close < limit && !a.Listed("formerly", i+1):
			a.claim(id, a.putBetween(i+1, close))
		}
		if close >= limit {
			return
		}
		i = close + 1
	}
	a.readVerbs(id, i, limit)
}

// readVerbs reads the verb at token i and those that "and" or "but" joins to it.
func (a *Profiled) readVerbs(id, i, limit int) {
	if i >= limit || a.Tokens[i].Kind != prose.TokenWord || a.Tokens[i].Capital() {
		return
	}
	a.claim(id, a.Stated(i, limit))
	for k := i + 1; k+1 < min(limit, i+office.FarthestClaim); k++ {
		t := a.Tokens[k]
		if t.Kind == prose.TokenMark && !a.InnerMark(k) && !a.Is(k, ",") && !a.Is(k, "(") && !a.Is(k, ")") || a.SayingAt(k) && (a.Is(k+1, "that") || a.Is(k+1, ",")) {
			return
		}
		switch {
		case a.Is(k, "of") && a.Is(k+1, "them") && a.Is(k+2, "at"):
			a.claim(id, office.Affiliation{Org: a.EmployerAt(k+2, limit)}) // "for twenty years, the last six of them at"

		case (a.Is(k, "and") || a.Is(k, "but")) && !a.Tokens[k+1].Capital():
			a.claim(id, a.Stated(k+1, limit))
		case a.Is(k, "to") && (a.Is(k+1, "become") || a.Is(k+1, "be") || a.Tokens[k+1].Is(prose.ClassLead)) && (a.Listed("goes-on", i) || a.Is(i-1, ",")):
			a.claim(id, a.OfficeFrom(k+2, limit)) // "left the Union to become director of"
		}
	}
}
