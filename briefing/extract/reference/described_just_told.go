package reference

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// justTold is the person of whom the sentence before tells, whom a French or
// Spanish text takes up by a trade that it has not told yet: "Firmin Adja cultive
// l’ananas. Le planteur soupire", "Ana Roa, directora del Centro, … La demógrafa
// advirtió". Nobody where the noun can be somebody else's.
func (a *Resolved) justTold(p prose.NounPhrase) prose.Speaker {
	at := a.TradeIn(p)
	if !a.Romance() || a.Focus == nil || !a.PointsBack(p.First) || p.Head-p.First > 3 || p.Last-p.First > prose.LongestPhrase/3 && at == "" || a.Textual(p) || a.restricted(p) {
		return prose.Nobody
	}
	noun := -1
	points := a.Lexicon.Language == "fr" && !a.Definite(p.First) || at != "" // "Cette juriste de la Ligue"
	last := a.withoutOwnBody(p)
	for i := p.First + 1; i < last; i++ {
		t := a.Tokens[i]
		if t.Capital() && points && i >= p.Head {
			last = i
			break
		}
		if t.Capital() || t.Kind != prose.TokenWord && !a.InnerMark(i) {
			return prose.Nobody
		}
		if i >= p.Head && !points && (t.Is(prose.ClassOrg|prose.ClassDeterminer|prose.ClassArticle) || t.Kind == prose.TokenNumber) {
			return prose.Nobody // "el presidente de una empresa minera": somebody else
		}
		if noun < 0 && t.Is(prose.ClassRole) && !t.Is(prose.ClassOrg) {
			noun = i
		}
	}
	if noun >= 0 && a.Lexicon.Language == "es" && last == p.Last && a.Listed("of-the-place", noun) {
		return prose.Nobody // "El encargado pasa cada hora": there is one in every workshop
	}
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	if noun < 0 || noun > p.First+2 || a.Plural(noun) || here >= len(a.Sentences) {
		return prose.Nobody
	}
	if spoken := a.QuotesIn(a.Blocks[a.Sentences[here].Block].Span); len(spoken) > 0 && spoken[0].Dashed {
		return prose.Nobody // in a dialogue somebody else answers
	}
	block := a.Sentences[here].Block
	back := 2
	if at != "" {
		back = 4 // a trade in a body says more of who is meant
	}
	for s := here; s >= max(0, here-back); s-- {
		if a.Sentences[s].Block < block-1 || a.Blocks[a.Sentences[s].Block].Heading != a.Blocks[block].Heading {
			break
		}
		sp := a.Focus[s]
		if id, several := a.OnlyPersonIn(s); !sp.Known() && s < here && id >= 0 && !several {
			sp = a.SpeakerFor(id)
		}
		if !sp.Known() || s == here && a.FocusAt[s] >= p.First {
			continue
		}
		if s == here && a.opensToldClause(p.First) {
			return prose.Nobody // "Ana Roa contó que el alcalde le respondió": another
		}
		if at != "" && s < here && (!a.isPersonOf(sp, a.GenderOfArticle(p.First)) || sp.Entity >= 0 && a.roleOfOther(sp.Entity, p.First)) {
			continue // "Para ella, el farero es un testigo. «…», afirma la investigadora del Centro"
		}
		if e := sp.Entity; s < here-2 && e >= 0 && !prose.HasGivenName(strings.Fields(strings.ToLower(a.Register.Entities[e].Name))) {
			return prose.Nobody // "Triple Corona"
		}
		if sp.Entity < 0 || sp.Entity == a.SelfNamed() || a.tellsHere(p.First, sp.Entity) || !a.isPersonOf(sp, a.GenderOfArticle(p.First)) || !points && !a.canTakeUp(sp.Entity, p, noun) || at != "" && !a.canWorkIn(sp.Entity, at) {
			return prose.Nobody
		}
		found := a.asDescribed(sp.Entity, p)
		found.Via = "the person spoken of before"
		return found
	}
	return prose.Nobody
}

// TradeIn is the body in which somebody works of whom a description tells the trade:
// "La investigadora de la Facultad de Química"; "" where it tells an office, which others
// have in other bodies.
func (a *Resolved) TradeIn(p prose.NounPhrase) string {
	if !a.Romance() || p.Empty() || p.Last <= p.Head || !a.HoldsCapital(p.Head, p.Last) || !a.Definite(p.First) {
		return ""
	}
	noun := a.nounOfDescription(p)
	if noun < 0 {
		return ""
	}
	for _, list := range [...]string{"top-office", "inner-office", "office-seat", "office-field", "office-state", "of-the-place", "relational"} {
		if a.ListedOffice(list, noun) {
			return ""
		}
	}
	return a.Office(p.First, p.Last).Org
}

// roleOfOther reports whether the office of person id is that of the other gender than the
// article at token i says: "farero" for "la investigadora".
func (a *Resolved) roleOfOther(id, i int) bool {
	e := &a.Register.Entities[id]
	g, said := e.Gender, a.GenderOfArticle(i)
	if w, _, _ := strings.Cut(strings.ToLower(e.Role), " "); g == prose.GenderUnknown && a.Lexicon.Language == "es" && strings.HasSuffix(w, "o") {
		if her := strings.TrimSuffix(w, "o") + "a"; a.Lexicon.Classes[her]&(prose.ClassRole|prose.ClassOccupation) != 0 || a.TradeWithEnding(her) {
			g = prose.GenderMale
		}
	}
	return g != prose.GenderUnknown && said != prose.GenderUnknown && g != said
}

// canWorkIn reports whether the text gives person id to no other body than that, and
// nothing more than a trade.
func (a *Resolved) canWorkIn(id int, body string) bool {
	e := &a.Register.Entities[id]
	if e.Org != "" {
		return a.Register.FullName(e.Org) == a.Register.FullName(body)
	}
	first, _, _ := strings.Cut(strings.ToLower(e.Role), " ")
	return (e.Person || a.PlainPerson(e)) && (e.Role == "" || a.TradeOnly(e.Role) || a.Lexicon.Has("author-of", first))
}

// tellsHere reports whether person id tells of somebody else at token i: in their turn of
// an interview, or by a verb between commas in front: "Ese día, relató, el contratista".
func (a *Resolved) tellsHere(i, id int) bool {
	if a.talksWith(i, id) || a.TurnAt(i).Entity == id && a.TurnAt(i).Known() {
		return true
	}
	for k := i - 2; a.Is(i-1, ",") && k > max(0, i-longestBetween); k-- {
		if a.Is(k, ",") {
			break
		}
		if a.Tokens[k].Is(prose.ClassSay) && a.Is(k-1, ",") {
			return true
		}
	}
	return false
}

// opensToldClause reports whether the phrase at token i is what a French or Spanish clause
// within another opens with: "contó que el alcalde", "una carta en la que el ministro".
func (a *Resolved) opensToldClause(i int) bool {
	t := a.Tokens[i-1]
	return !t.Capital() && (t.Is(prose.ClassSubordinate|prose.ClassRelative) && !t.Is(prose.ClassArticle|prose.ClassPreposition) || a.Is(i-1, "que") || a.Is(i-1, "qu’") || a.Is(i-1, "qu'"))
}

// canTakeUp reports whether the noun of a description, which the text has not
// used of person id, can mean them: no other person has it, the text did not use
// it before it told of them, and they have no office that leaves no room for it.
func (a *Resolved) canTakeUp(id int, p prose.NounPhrase, noun int) bool {
	e := &a.Register.Entities[id]
	if !e.Person && (!a.PlainPerson(e) || e.First > 0 && a.Tokens[e.First-1].Is(prose.ClassArticle|prose.ClassDeterminer)) || a.introducedSince(noun, 0, p.First) {
		return false
	}
	word := a.LowerWord(noun)
	for _, other := range a.Register.Officers {
		if o := &a.Register.Entities[other]; o != e && (o.HasNoun(word) || a.roleSays(o.Role, noun)) {
			return false
		}
	}
	for i := e.First - 1; i > max(0, e.First-farthestBearer); i-- {
		if a.Tokens[i].Word == a.Tokens[noun].Word && a.Tokens[i].Word != 0 && a.PointsBack(i-1) && !a.Tokens[i+1].Capital() && !a.inHeading(i) {
			return false
		}
	}
	if e.Role == "" || a.KinOf(e.Role) {
		return true
	}
	// A profession may stand beside an office, another office may not.
	if a.ListedOffice("office-body", noun) || a.ListedOffice("office-seat", noun) || a.ListedOffice("office-field", noun) {
		return false
	}
	first, _, _ := strings.Cut(strings.ToLower(e.Role), " ")
	return a.Lexicon.Has("office-body", first) || a.Lexicon.Has("any-office", first)
}

// withoutOwnBody is where a phrase ends before "de la fundación", which names no
// body: the one that the text is about; p.last where nothing like it stands.
func (a *Resolved) withoutOwnBody(p prose.NounPhrase) int {
	i := p.Last - 1
	if i-2 < p.First || a.Tokens[i].Capital() || !a.Listed("outfit", i) || i < p.Head {
		return p.Last
	}
	switch {
	case a.Is(i-1, "del") || a.Is(i-1, "du"):
		return i - 1
	case a.Definite(i-1) && i-2 > p.First && a.Is(i-2, "de"):
		return i - 2
	}
	return p.Last
}

// inHeading reports whether token i stands in a heading or the title, which tells of
// those whom the text below brings up.
func (a *Resolved) inHeading(i int) bool {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	return s < len(a.Sentences) && (a.Blocks[a.Sentences[s].Block].Role == briefing.RoleHeading || a.Blocks[a.Sentences[s].Block].Headline)
}
