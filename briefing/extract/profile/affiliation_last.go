package profile

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// farthestTie is how many tokens may stand between a person and the body to which
// a preposition ties them.
const farthestTie = 14

// ReadLastTies gives those who are quoted, and whose body all else has left open,
// the one to which a preposition of belonging ties them in a clause of which they
// are the subject: "Ama Asante wardens the reserve for the Elmina Trust", "At Firm
// Ground they had a nurse called Ama Asante", "an official in the ministry of works
// assured her". They are quoted with it less surely.
func (a *Profiled) ReadLastTies() {
	open := map[int]string{}
	type unnamed struct {
		block     int
		who, role string
	}
	type tie struct{ org, reason string }
	ties := map[unnamed]tie{} // who speaks in a paragraph speaks there often
	for i := range a.Quotes {
		sp := &a.Quotes[i].Speaker
		switch {
		case !a.Quotes[i].Spoken || sp.Org != "":
		case sp.Entity >= 0:
			if e := &a.Register.Entities[sp.Entity]; e.Org == "" && !e.KinOnly && !a.servesSomebody(e.Role) && a.canClaim(sp.Entity) && a.onlyNames(e) {
				open[sp.Entity] = ""
			}
		case !a.KinOf(sp.Role):
			of := unnamed{a.Quotes[i].Block, sp.Who, sp.Role}
			t, known := ties[of]
			if !known {
				t.org, t.reason = a.tieOfUnnamed(&a.Quotes[i])
				ties[of] = t
			}
			if t.org != "" {
				a.tieLast(sp, t.org, t.reason)
			}
		}
	}
	if len(open) == 0 {
		return
	}
	for s := range a.Sentences {
		st := a.Sentences[s]
		a.Enter(st.Block)
		for i := st.First; i < st.Last; i++ {
			id := int(a.Mentions[i])
			if org, asked := open[id]; !asked || org != "" {
				continue
			}
			if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); !quoted {
				open[id] = a.lastTie(i+1-len(a.Register.Entities[id].Words), i+1, st)
			}
		}
		a.foundersLast(s, open)
		at, id := a.FocusAt[s], a.Focus[s].Entity
		if org, asked := open[id]; !asked || org != "" || a.Focus[s].Owner || at < st.First || at >= st.Last {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[at].Span.Start); quoted {
			continue
		}
		if p := a.PhraseAfter(at, st.Last); p.First == at && (p.Empty() || a.Mentions[p.Last-1] < 0) && !a.Tokens[at].Is(prose.ClassThey) {
			open[id] = a.lastTie(p.First, p.Last, st) // "She drives for the Trust"
		}
	}
	a.Leave()
	for id, org := range open {
		if a.wasConfined(id, org) {
			open[id] = "" // "Ancienne détenue, Awa Kane a passé deux ans à la prison de Lund"
			continue
		}
		if org != "" && !strings.HasSuffix(a.Register.Entities[id].Role, org) {
			a.Register.Entities[id].Org, a.Register.Entities[id].Person = org, true
		}
	}
	for i := range a.Quotes {
		if sp := &a.Quotes[i].Speaker; sp.Entity >= 0 && sp.Org == "" && open[sp.Entity] != "" && !strings.HasSuffix(sp.Role, open[sp.Entity]) {
			a.tieLast(sp, open[sp.Entity], "; body named in the same clause")
		}
	}
}

// wasConfined reports whether a body is a place in which people are held, and person id has
// no office such as it has.
func (a *Profiled) wasConfined(id int, org string) bool {
	role := a.Register.Entities[id].Role
	for w := range strings.FieldsSeq(strings.ToLower(org)) {
		if a.Lexicon.Has("confines", w) {
			return role == "" || a.formerRole(role) || !a.InnerOffice(role) && a.SeatKind(role) == ""
		}
	}
	return false
}

// onlyNames reports whether no word of an entity's name is one of a body, a place
// or an office.
func (a *Profiled) onlyNames(e *register.Entity) bool {
	for i := e.First; i < min(len(a.Tokens), e.First+len(e.Words)); i++ {
		if t := a.Tokens[i]; t.Is(prose.ClassOrg|prose.ClassPlace|prose.ClassTitle|prose.ClassRole|prose.ClassText) || t.Shape == prose.ShapeUpper && t.Span.Len() < 4 {
			return false
		}
	}
	return true
}

// tieLast gives a speaker the body of a last tie, and says why.
func (a *Profiled) tieLast(sp *prose.Speaker, org, reason string) {
	sp.Org = a.Register.FullName(org)
	sp.Confidence *= 0.9
	sp.Reason += reason
}

// tieOfUnnamed is the body of the unnamed speaker of a quote, from where the
// paragraph describes them, and why: the one to which "its spokesman" or "a source of
// that same agency" points back, else that of a last tie; "" for none.
func (a *Profiled) tieOfUnnamed(q *prose.Quote) (org, reason string) {
	b := &a.Blocks[q.Block]
	a.Enter(q.Block)
	defer a.Leave()
	for i := b.FirstToken; i < b.LastToken; i++ {
		if in, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
			i = max(i, a.TokenAt(in.Outer.End)-1)
			continue
		}
		if p := a.PhraseAfter(i, b.LastToken); p.First == i && !p.Empty() && a.NameText(p.First, p.Last) == q.Speaker.Who {
			if org := a.bodyPointedAt(p); org != "" {
				return org, "; body spoken of before"
			}
			if a.Definite(p.First) && a.heldWithin(q.Speaker.Role) {
				if org := a.bodyThere(p.First); org != "" {
					return org, "; body where they are"
				}
			}
			if a.Definite(p.First) {
				if org := a.SeatBody(q.Speaker.Role, p.First); org != "" {
					return org, "; body of such an office"
				}
			}
			if s := a.SentenceAt(a.Tokens[i].Span.Start); s < len(a.Sentences) && q.Speaker.Role != "" {
				return a.lastTie(p.First, p.Last, a.Sentences[s]), "; body named in the same clause"
			}
		}
	}
	return "", ""
}

// bodyPointedAt is the body told of before to which a possessive or "that" within
// phrase p points back: "su portavoz", "una fuente de esa misma cartera"; "".
func (a *Profiled) bodyPointedAt(p prose.NounPhrase) string {
	for k := p.First; k < p.Last; k++ {
		if a.Listed("its", k) && k+1 < p.Last && a.Tokens[k+1].Is(prose.ClassRole) && a.officeOfBody(a.Word(a.Tokens[k+1])) {
			return a.BodyToldSince(k, 1)
		}
		if k == p.First || !a.Pointing(k) {
			continue
		}
		for noun := k + 1; noun < min(p.Last, k+3); noun++ {
			if a.Tokens[noun].Is(prose.ClassOrg) || a.Listed("outfit", noun) {
				return a.BodyToldOf(noun)
			}
		}
	}
	return ""
}

// lastTie is the body to which a preposition ties the subject at [first, last) of a
// clause of sentence st; "" where that is no subject, or tied to none.
func (a *Profiled) lastTie(first, last int, st prose.Sentence) string {
	if first > st.First && !a.Listed("called", first-1) {
		first = a.beforeOffice(first, st.First)
	}
	if first < st.First || last >= st.Last {
		return ""
	}
	if org := a.bodyOfRoom(first, last, st); org != "" {
		return org
	}
	if _, end := a.StatedBody(st.First+1, first, true); a.Lexicon.Language == "es" && a.Listed("inside", st.First) && (end == first || end == first-1 && a.Definite(end)) {
		return a.BodyTiedBy(st.First, first) // "En la Universidad de Loja la profesora Ana Roa"
	}
	if first > st.First {
		if t := a.Tokens[first-1]; t.Kind != prose.TokenMark && !t.Is(prose.ClassConjunction|prose.ClassSubordinate) && !a.Listed("called", first-1) {
			return ""
		}
	}
	if org := a.lastTieBehind(last, st.Last); org != "" {
		return org
	}
	if first-st.First <= prose.Widest && first > st.First && a.Listed("ties-to", st.First) {
		for j := st.First; j < first; j++ {
			if a.Mentions[j] >= 0 && a.canClaim(int(a.Mentions[j])) {
				return ""
			}
		}
		if a.meetsBehind(last, st.Last) {
			return "" // "À l'institut, elle a rencontré Awa Kane"
		}
		return a.BodyTiedBy(st.First, first)
	}
	return ""
}

// meetsBehind reports whether the subject that ends before token i goes somewhere, or
// meets somebody there who is named: it is not where they work.
func (a *Profiled) meetsBehind(i, limit int) bool {
	for j := i; j < min(limit, i+farthestTie) && (a.Tokens[j].Kind != prose.TokenMark || a.InnerMark(j)); j++ {
		if a.Listed("visits", j) || a.Mentions[j] >= 0 && a.canClaim(int(a.Mentions[j])) {
			return true
		}
	}
	return false
}

// beforeOffice is the token at which what stands in front of the name at token first
// without a comma begins: "La médica rural Ana Roa", "Dr Roa".
func (a *Profiled) beforeOffice(first, from int) int {
	for first > from && a.Tokens[first-1].Is(prose.ClassTitle) {
		first--
	}
	role := false
	for k := first - 1; k >= max(from, first-office.FarthestKind); k-- {
		t := a.Tokens[k]
		role = role || t.Is(prose.ClassRole)
		switch {
		case t.Kind != prose.TokenWord, t.Is(prose.ClassPreposition | prose.ClassVerb | prose.ClassPronoun), a.Mentions[k] >= 0:
			return first
		case role && (k == from || t.Is(prose.ClassArticle)):
			return k
		}
	}
	return first
}

// lastTieBehind is the body behind the first preposition of belonging behind the
// subject that ends before token i; "".
func (a *Profiled) lastTieBehind(i, limit int) string {
	moves := false
	for j := i; j < min(limit, i+farthestTie); j++ {
		t := a.Tokens[j]
		switch {
		case a.Mentions[j] >= 0 && a.canClaim(int(a.Mentions[j])), t.Is(prose.ClassAccording), t.Kind == prose.TokenMark && !a.Is(j, ",") && !a.InnerMark(j), t.Is(prose.ClassSay) && !t.Capital() && !t.Is(prose.ClassRole|prose.ClassPreposition), t.Is(prose.ClassSubordinate) && !t.Is(prose.ClassPreposition|prose.ClassAdverb):
			return ""
		case a.Listed("visits", j):
			moves = true
		case t.Capital() && a.Lexicon.Language == "en" && a.BodyEnd(j, limit) > j+1:
			j = a.BodyEnd(j, limit) - 1 // the "for" of "visited the Institute for Water"
		case a.Is(j, "of") && j > i && a.Lexicon.Language == "en" && !a.belongsBy(j-1) && !(j == i+2 && a.Is(i, ",")):
			// "waits for the fall of the Harbour Front"
		case a.Listed("gathering", j) && j+1 < limit && a.Tokens[j+1].Is(prose.ClassPreposition) && (a.Is(j+1, "con") || a.Is(j+1, "avec") || a.Is(j+1, "with")):
			return "" // "tras la reunión con la Red Sur"
		case t.Is(prose.ClassRole) && !t.Capital() && j+1 < limit && a.Listed("ties-to", j+1):
			return "" // an office that they only want, or somebody else's
		case t.Is(prose.ClassPreposition) && a.Listed("ties-to", j) && (!moves || a.Is(j, "for") || a.Is(j, "pour") || a.Is(j, "para")):
			if org := a.BodyTiedBy(j, limit); org != "" {
				return org
			}
		}
	}
	return ""
}

// belongsBy reports whether the noun at token i, in front of "of", says that somebody
// is of a body: "a member of", "on the board of".
func (a *Profiled) belongsBy(i int) bool {
	return a.Tokens[i].Is(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) || a.Listed("board", i) || a.Listed("unit", i) || a.Listed("academic-unit", i)
}

// servesSomebody reports whether a French or Spanish office is one that somebody has
// for a person: "avocat".
func (a *Profiled) servesSomebody(role string) bool {
	word, _, _ := strings.Cut(strings.ToLower(role), " ")
	return a.Romance() && a.Lexicon.Has("serves-person", word)
}
