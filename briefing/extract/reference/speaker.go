package reference

import (
	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// SpeakerOf says whom a noun phrase means; nobody, if its words can mean none.
func (a *Resolved) SpeakerOf(p prose.NounPhrase) prose.Speaker {
	sp := a.meantBy(p)
	if sp.Entity >= 0 && !p.Empty() && a.Definite(p.First) && !a.Named(p) && sp.Entity == a.SelfNamed() {
		sp = prose.Speaker{Attribution: a.Described(p), Entity: -1} // who tells the text is "je", and nobody else in it
	}
	return a.SaneSpeaker(sp)
}

// meantBy says whom a noun phrase means.
func (a *Resolved) meantBy(p prose.NounPhrase) prose.Speaker {
	if p.Empty() {
		return prose.Nobody
	}
	if sp, own := a.OwnStateSpeaks(p); own {
		return sp
	}
	if a.share(p) {
		return prose.Nobody
	}
	if a.TitledText(p) {
		return prose.Speaker{Attribution: briefing.Attribution{Who: a.NameText(p.First, p.Last)}, Entity: -1} // "El informe Infancias Robadas"
	}
	if v := p.First - 1; v >= 0 && a.Lexicon.Language == "en" && a.Tokens[v].Is(prose.ClassView) && int(a.Tokens[v].More) > 1 && p.Last > p.First+2 {
		return a.Pronoun(p.First) // "In his view regional organizations should"
	}
	p = a.WithoutVerb(a.WithoutAddress(a.withoutPast(p)), p.Last)
	if sp := a.apposedToOwned(p); sp.Known() {
		return sp
	}
	if text := a.withoutEdition(p); text != p {
		return a.textNamed(text)
	}
	t := a.Tokens[p.First]
	if p.Head-p.First == 1 {
		switch {
		case t.Is(prose.ClassPronoun) || a.Listed("object", p.First):
			if a.PointsAtLast(p) {
				if sp := a.namedLast(p.First); sp.Known() {
					return sp // "celui-ci"
				}
			}
			if sp := a.BodyPronoun(p.First); sp.Known() {
				return sp
			}
			return a.Pronoun(p.First)
		case t.Is(prose.ClassI) && !t.Is(prose.ClassArticle) && a.TurnAt(p.First).Known():
			return a.TurnAt(p.First)
		case t.Is(prose.ClassI) && !t.Is(prose.ClassArticle) && a.Lexicon.Language == "fr" && a.SelfNamed() >= 0:
			return a.SpeakerFor(a.SelfNamed()) // "J’ai répondu"
		case t.Is(prose.ClassWe) && !t.Is(prose.ClassArticle):
			if _, quoted := a.OuterAt(t.Span.Start); quoted && a.Romance() {
				return prose.Nobody // « Nous … », a-t-il dit
			}
			return a.ourselves()
		case a.PointsAtLast(p) && a.namedJustNow(p.First).Known():
			return a.namedJustNow(p.First) // "Esta dijo"
		case t.Is(prose.ClassThey) && t.Kind == prose.TokenWord && !t.Capital() || t.Is(prose.ClassThey) && a.OpensSentence(p.First):
			return a.they(p.First)
		case t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer):
			return prose.Nobody
		}
	}
	if p.Last-p.First > 1 && (t.Is(prose.ClassArticle) || a.Is(p.First, "lo")) && (a.Is(p.First+1, "cual") || a.Is(p.First+1, "cuales")) {
		return prose.Nobody // "según la cual se exhorta"
	}
	if p.Last-p.First == 1 && a.same(p.First) && a.Lexicon.Language == "es" {
		return prose.Nobody // "mismo que calificó de frívolo"
	}
	if a.PointsAtLast(p) {
		if sp := a.namedLast(p.First); sp.Known() {
			return sp
		}
	}
	if sp := a.oneOfTwo(p); sp.Known() {
		return sp
	}
	if p.Head-p.First == 2 && a.Definite(p.First) && a.Is(p.First+1, "latter") {
		return a.latter(p.First)
	}
	if q := a.bodyApposed(p); !q.Empty() {
		return a.SpeakerOf(q)
	}
	p = a.withParticle(a.WithoutHead(p))
	if q := a.WithoutRank(p); q.Last < p.Last {
		if sp := a.BodyMeant(q); sp.Known() {
			return sp
		}
	}
	p = a.withWholeName(p)
	if p.Last-p.First == 2 && a.Tokens[p.Last-1].Is(prose.ClassOrg) {
		if sp := a.BodyMeant(p); sp.Known() {
			return sp
		}
		if a.Tokens[p.Last-1].Shape == prose.ShapeUpper {
			if sp := a.BodyBearer(p); sp.Known() {
				return sp
			}
		}
	}
	if (a.Lexicon.Language == "en" || a.Lexicon.Language == "es") && p.Last-p.First == 2 && a.Definite(p.First) && a.Listed("demonym", p.First+1) {
		if sp := a.toldOf(p); sp.Known() {
			return sp // "the Ugandan"
		}
	}
	if a.ofTitled(p) {
		return prose.Speaker{Attribution: a.Described(p), Entity: -1} // "la fille de M. Sow"
	}
	if name := a.trailingName(p); !name.Empty() {
		return a.SpeakerOf(name)
	}
	if a.BodyOfMembers(p) {
		name := a.Register.FullNameOr(a.NameText(p.First, p.Last))
		return prose.Speaker{Attribution: briefing.Attribution{Who: name, Org: name}, Entity: -1}
	}
	if first, last := a.NameIn(p); first < last && (last == p.Head || a.Is(last, "(") || a.Is(last, "*")) {
		if s := a.namedSpeaker(first, last, p); s.Known() {
			return s
		}
	}
	if a.Textual(p) {
		// "Okoro's answer": the person, rather than the text.
		for i := p.Head - 2; i > p.First; i-- {
			if a.Possessive(i) {
				owner := a.SpeakerOf(prose.NounPhrase{First: p.First, Last: i, Head: i})
				if owner.Entity >= 0 && a.Register.Entities[owner.Entity].Person {
					return owner
				}
			}
		}
	}
	if q := a.CalledName(p); !q.Empty() {
		return a.namedSpeaker(q.First, q.Last, q) // "the boy who calls himself Messi"
	}
	if id := a.openApposition(p); id >= 0 {
		return a.SpeakerFor(id)
	}
	if e := a.holder(p); e >= 0 {
		sp := a.SpeakerFor(e)
		if sp.Role == "" && a.Romance() {
			sp = a.asDescribed(e, p) // "Présidence : Mme Okoro", "la Présidente"
		}
		sp.Via = "the office is that of a person named elsewhere"
		return sp
	}
	if a.SaysWhich(p) || a.speaksToTold(p) {
		return prose.Speaker{Attribution: a.Described(p), Entity: -1}
	}
	if sp := a.sameAsBefore(p); sp.Known() {
		return sp
	}
	if sp := a.ownNamed(p); sp.Known() {
		return sp
	}
	if sp := a.titledSo(p); sp.Known() {
		return sp
	}
	if sp := a.takenUp(p); sp.Known() {
		return sp
	}
	if e := a.ownHolder(p); e >= 0 {
		sp := a.SpeakerFor(e)
		sp.Via = "the office is that of a person named elsewhere"
		return sp
	}
	if e := a.soleHolder(p); e >= 0 {
		sp := a.SpeakerFor(e)
		sp.Via = "the office is that of a person named elsewhere"
		return sp
	}
	if sp := a.knownBy(p); sp.Known() {
		return sp
	}
	if sp := a.justTold(p); sp.Known() {
		return sp
	}
	if sp := a.justNamed(p); sp.Known() {
		return sp
	}
	if sp := a.namedLater(p); sp.Known() {
		return sp
	}
	if sp := a.introducedNext(p); sp.Known() {
		return sp
	}
	if sp := a.bearer(p); sp.Known() {
		return sp
	}
	if sp := a.BodyBearer(p); sp.Known() {
		return sp
	}
	for _, take := range [...]func(prose.NounPhrase) prose.Speaker{a.unnamed, a.severalMeant, a.toldOf} {
		if sp := take(p); sp.Known() {
			return sp
		}
	}
	return prose.Speaker{Attribution: a.Described(p), Entity: -1}
}

// namedSpeaker is the person or body named at [first, last), the name in the
// head of phrase p.
func (a *Resolved) namedSpeaker(first, last int, p prose.NounPhrase) prose.Speaker {
	start, end := a.BareName(first, last)
	words := a.NameWords(start, end)
	if len(words) == 0 {
		return prose.Nobody
	}
	// A role or a body in capitals is described, not named: "the Minister of Justice".
	if a.Tokens[end-1].Is(prose.ClassRole) && end-start > 0 && a.Register.Find(words, p.First) < 0 {
		return prose.Nobody
	}
	if id := a.Register.LookUp(first, start, words); id >= 0 && a.Register.Entities[id].Evidence >= 0 {
		return a.SpeakerFor(id)
	}
	if a.Indefinite(p.First) && len(words) == 1 {
		return prose.Nobody // "one Democrat familiar with the talks"
	}
	if t := a.Tokens[start]; len(words) == 1 && start > p.First && t.Shape == prose.ShapeCapital && t.Is(prose.ClassOrg|prose.ClassText) && a.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Definite(p.First) {
		// "our Organization": no name by itself.
		return prose.Speaker{Attribution: briefing.Attribution{Who: a.NameText(p.First, p.Last), Org: a.NameText(start, end)}, Entity: -1}
	}
	if sp := a.sourcesSpeak(start, p.Last); sp.Known() {
		return sp
	}
	if p.Last > p.Head && a.Lexicon.Language == "en" && a.Is(p.Head, "from") && start == p.First && !a.Institution(start, end) {
		return prose.Speaker{Attribution: briefing.Attribution{Who: a.NameText(start, end)}, Entity: -1} // "Halima from Italy"
	}
	if p.Last > p.Head || a.Institution(start, end) {
		// "Office of the High Commissioner", "Hope for Justice": all of it.
		if p.Last == p.Head {
			text := a.NameText(start, end)
			sp := prose.Speaker{Attribution: briefing.Attribution{Who: a.Register.FullName(text)}, Entity: -1}
			if sp.Org = sp.Who; sp.Who != text {
				sp.Printed = text
			}
			return sp
		}
		return prose.Speaker{Attribution: a.Body(p), Entity: -1}
	}
	name := a.Register.FullName(a.NameText(start, end))
	sp := prose.Speaker{Attribution: briefing.Attribution{Who: name}, Entity: -1}
	if start == first && (a.Tokens[p.First].Is(prose.ClassArticle) || a.Tokens[start].Is(prose.ClassPlace)) {
		sp.Org = name
	}
	return sp
}

// SpeakerFor is an entity of the register as a speaker.
func (a *Resolved) SpeakerFor(id int) prose.Speaker {
	e := &a.Register.Entities[id]
	sp := prose.Speaker{Attribution: briefing.Attribution{Who: e.Name, Role: e.Role, Org: a.Register.FullName(e.Org)}, Entity: id}
	if !e.Person && sp.Org == "" && (len(e.Words) == 1 || a.Institution(e.First, min(len(a.Tokens), e.First+len(e.Words))) || a.thingByWhich(e)) {
		sp.Org = e.Name
	}
	return sp
}

// SoleEntity is the only one in the register whom a description fits; nobody when
// there are several.
func (a *Resolved) SoleEntity(fits func(id int, e *register.Entity) bool) prose.Speaker {
	found := -1
	for id := range a.Register.Entities {
		e := &a.Register.Entities[id]
		if e.Evidence < 0 || !fits(id, e) {
			continue
		}
		if found >= 0 {
			return prose.Nobody
		}
		found = id
	}
	if found < 0 {
		return prose.Nobody
	}
	return a.SpeakerFor(found)
}
