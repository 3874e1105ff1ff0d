package cast

import "attache/briefing/extract/prose"

// Affiliation is a role and an organisation as stated.
type Affiliation struct {
	Role, Org string
	// Verb is set when a verb says what somebody does: "chairs the Committee".
	Verb bool
	// Past is set when it is said to have been before: "was a diver".
	Past bool
}

// affiliate reads what stands around the name at [first, end) for the
// person's role and organisation; start is where the name begins behind its
// titles. What is known already stays.
func (r *Register) affiliate(e *Entity, first, start, end int, b *prose.Block) {
	if r.fuller(e, end, b) || e.Role != "" && e.Org != "" && !e.KinOnly {
		return
	}
	if e.Role == "" {
		defer func() {
			if e.Role != "" {
				e.Evidence++
			}
		}()
	}
	a := r.a
	if a.OfSubject(first, end, b.LastToken) {
		return // "Une voisine de Mme Kane, couturière, arrive"
	}
	verb := a.PastAgeBehind(end, b.LastToken)
	does := verb
	if verb < b.LastToken && a.Tokens[verb].Is(prose.ClassRelative) {
		does = end // "Jane Okoro, 41, who runs the school"
	}
	for _, read := range []func() Affiliation{
		func() Affiliation { return a.underLabel(first, end, b) },
		func() Affiliation { return a.labelOfSeveral(first, b) },
		func() Affiliation { return a.listed(first, end, b) },
		func() Affiliation { return a.pluralInFront(first, end, b.FirstToken) },
		func() Affiliation { return a.beforeComma(first, b.FirstToken) },
		func() Affiliation { return a.whoseOffice(first, b.FirstToken) },
		func() Affiliation { return a.oneInFront(first, b.FirstToken) },
		func() Affiliation { return a.calledOffice(first, b.FirstToken) },
		func() Affiliation { return a.Apposition(end, b.LastToken) },
		func() Affiliation { return a.speakingFor(end, b.LastToken) },
		func() Affiliation {
			if a.Copula(verb) && a.OfWhom(first, b.FirstToken) {
				return Affiliation{} // "Le mari d’Awa Kane est infirmier"
			}
			return a.WhoIs(verb, b.LastToken)
		},
		func() Affiliation {
			if a.Tokens[min(does, len(a.Tokens)-1)].Is(prose.ClassLead) && a.OfWhom(first, b.FirstToken) || a.Lexicon.Language == "es" && a.Institution(start, end) {
				return Affiliation{} // "la Casa Luz, que dirige desde 2011": somebody else does
			}
			return a.Leading(does, b.LastToken)
		},
		func() Affiliation { return a.Became(verb, b.LastToken) },
		func() Affiliation { return a.officeBefore(first, start, b.FirstToken) },
		func() Affiliation { return a.fromBody(end, b.LastToken) },
		func() Affiliation { return a.onBehalf(first, b.FirstToken) },
		func() Affiliation { return a.actingFor(end, b.LastToken) },
		func() Affiliation {
			f := a.presiding(first, b.FirstToken)
			if f.Role != "" {
				f.Role = a.officeOfHer(f.Role, a.genderAt(first, start))
			}
			return f
		},
		func() Affiliation { return a.trade(end, b.LastToken) },
		func() Affiliation { return a.signed(first, end, b) },
		func() Affiliation { return a.ledBy(first, b.FirstToken) },
		func() Affiliation { return a.ownedBy(first, b.FirstToken) },
		func() Affiliation { return a.seat(end) },
		func() Affiliation { return a.livelihood(end, b.LastToken) },
		func() Affiliation { return a.asOffice(first, b.FirstToken) },
		func() Affiliation { return a.formerBehind(end, b.LastToken) },
		func() Affiliation { return a.atBodyInFront(e, first, b.FirstToken) },
		func() Affiliation { return a.atPlaceInFront(e, first, b.FirstToken) },
	} {
		if f := a.Sane(read()); f != (Affiliation{}) {
			if e.Role == "" && (a.Kin(f.Role) || a.takesUp(end, b.LastToken) || f.Verb || f.Past || a.merelyBelongs(f.Role) || a.ofThePast(f.Role)) {
				if office := a.Sane(a.officeBefore(first, start, b.FirstToken)); office.Role != "" && !((f.Verb || f.Past) && (a.MereTitle(office.Role) && !a.ArticleBefore(first, b.FirstToken) || a.KinOf(office.Role) || a.pastOffice(first, office.Role) || a.SaysMore(f, office))) && !(a.ofThePast(f.Role) && (a.MereTitle(office.Role) || a.ofThePast(office.Role))) {
					if office.Org == "" && (f.Verb || a.merelyBelongs(f.Role)) {
						office.Org = f.Org // "Labour MP Jane Okoro, who chairs the Committee"
					}
					f = office // "Court official Jane Okoro, a mother of two"
				}
			}
			if e.Role == "" || f.Role != "" && e.KinOnly && !a.KinOf(f.Role) {
				if e.Role != "" {
					e.Org = "" // an office says more than kin
				}
				e.Role, e.KinOnly, e.Past, e.ByVerb = f.Role, a.KinOf(f.Role), f.Past, f.Verb
				end := end
				if a.Is(end, "’") || a.Is(end, "*") {
					end++
				}
				e.InFront = a.theOffice(e.Role, first, b.FirstToken)
				e.Definite = a.Is(end, ",") && end+1 < b.LastToken && (a.Definite(end+1) || a.leadVerb(end, b.LastToken) > 0)
			}
			if e.Org == "" {
				if a.overTrade(e, f) {
					e.Role = f.Role
				}
				e.Org = f.Org
			}
		}
	}
	if g := a.officeBehindOffice(verb, b.LastToken, e.Role); g.Role != "" && e.besides == "" {
		if e.besides = g.Role; e.Org == "" {
			e.Org = a.Sane(g).Org
		}
	}
}

// officeBefore reads the office in front of a name: "second engineer Arjun",
// "Co-Chair Sione Tupou", "The representative of the World Bank, Ms. Leila".
func (a *Cast) officeBefore(first, start, from int) Affiliation {
	if a.Lexicon.Language == "en" {
		if a.Is(first-1, ",") && a.onBehalf(first, from).Org != "" {
			return Affiliation{} // "Speaking for the Office of the High Commissioner, Jane Okoro"
		}
		if f := a.officeThenOther(first, from); f.Role != "" {
			return f
		}
		if f := a.postOf(first, start, from); f != (Affiliation{}) {
			return f
		}
		return a.postThatDid(first, start, from)
	}
	if first-2 >= from && a.Auxiliary(first-2) && a.Lexicon.Language == "fr" && a.ParticipleFrench(first-1) {
		return Affiliation{} // "avait prévenu Okoro"
	}
	if f := a.officeBeforeTitle(first, start, from); f.Role != "" {
		return f
	}
	if f := a.adjacentOffice(first, start, from); f.Role != "" {
		return f
	}
	// An office in the run itself: the last words before the bare name.
	for i := start - 1; i >= first; i-- {
		if t := a.Tokens[i]; t.Is(prose.ClassRole) && (!t.Is(prose.ClassTitle) || i > first || !a.Is(i+1, ".")) {
			lo := first
			for lo < i && a.Tokens[lo].Is(prose.ClassTitle) && !a.Tokens[lo].Is(prose.ClassRole) {
				lo = a.AfterDot(lo)
			}
			return a.officeIn(lo, i+1, from)
		}
	}
	if a.Romance() {
		if start > first && !a.Tokens[first].Is(prose.ClassTitle) {
			first = start
		}
		if f := a.titledBefore(first, from); f.Role != "" || first > from && a.Is(first-1, ",") && !a.holdsPossessive(max(from, first-prose.Widest/8), first) {
			return f
		}
	}
	if a.Lexicon.Language != "en" && start == first+1 && !a.Tokens[first].Is(prose.ClassTitle|prose.ClassRole) {
		first = start // "la ministre du Travail Jane Okoro"
	}
	if first <= from {
		return Affiliation{}
	}
	if a.Tokens[first-1].Is(prose.ClassRole) || a.Lexicon.Language != "en" && !a.Is(first-1, ",") {
		p := a.PlainBefore(first, from)
		if a.Lexicon.Language != "en" {
			p = a.officePhrase(first, from) // "la ministre du Travail Jane Okoro"
		}
		if a.HasRole(p) {
			return a.officeIn(p.First, first, from)
		}
	}
	if a.Is(first-1, ",") {
		p := a.officePhrase(first-1, from)
		if !p.Empty() && a.officeOf(p) && (a.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer) || a.Tokens[p.First].Capital()) && !a.Named(p) {
			return a.officeIn(p.First, p.Last, from)
		}
	}
	return Affiliation{}
}

// officeIn is office for words before a name, with the organisation that the
// paragraph gives an office without one.
func (a *Cast) officeIn(first, last, from int) Affiliation {
	f := a.Office(first, last)
	if f.Role != "" && f.Org == "" {
		f.Org = a.OfficeOrg(first, from)
	}
	return f
}

// officeOf reports whether a phrase is an office: its head is the noun of one,
// or, where adjectives follow their noun, any word of it.
func (a *Cast) officeOf(p prose.NounPhrase) bool {
	if a.OfficeNoun(p.Head - 1) {
		return true
	}
	if a.Lexicon.Language == "en" {
		return false
	}
	for i := p.First; i < p.Head; i++ {
		if a.OfficeNoun(i) {
			return true
		}
	}
	return false
}

// OfficeNoun reports whether token i is the noun of an office; "Youth" and
// "Children" with a capital are parts of names.
func (a *Cast) OfficeNoun(i int) bool {
	t := a.Tokens[i]
	return t.Is(prose.ClassRole) && !(t.Is(prose.ClassPerson) && t.Capital())
}

// officePhrase is the phrase that ends before token end, as far back as the
// noun of an office with its article: "the Special Rapporteur on women".
func (a *Cast) officePhrase(end, from int) prose.NounPhrase {
	p := a.PlainBefore(end, from)
	for range 5 {
		if p.Empty() || a.officeOf(p) || p.First <= from || !a.Tokens[p.First-1].Is(prose.ClassPreposition) {
			return p
		}
		more := a.PlainBefore(p.First-1, from)
		if more.Empty() {
			return p
		}
		p = prose.NounPhrase{First: more.First, Last: p.Last, Head: more.Last}
	}
	return p
}

// FoundedBody is an organisation that somebody founded, whatever its name.
type FoundedBody struct {
	Name  string
	Words []string
	At    int
}
