package cast

import (
	"slices"
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// affiliate reads what stands around the name at [first, end) for the
// person's role and organisation; start is where the name begins behind its
// titles. What is known already stays.
func (r *registrar) affiliate(e *register.Entity, first, start, end int, b *prose.Block) {
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
	for _, read := range []func() office.Affiliation{
		func() office.Affiliation { return a.underLabel(first, end, b) },
		func() office.Affiliation { return a.labelOfSeveral(first, b) },
		func() office.Affiliation { return a.listed(first, end, b) },
		func() office.Affiliation { return a.PluralInFront(first, end, b.FirstToken) },
		func() office.Affiliation { return a.BeforeComma(first, b.FirstToken) },
		func() office.Affiliation { return a.whoseOffice(first, b.FirstToken) },
		func() office.Affiliation { return a.oneInFront(first, b.FirstToken) },
		func() office.Affiliation { return a.calledOffice(first, b.FirstToken) },
		func() office.Affiliation { return a.Apposition(end, b.LastToken) },
		func() office.Affiliation { return a.speakingFor(end, b.LastToken) },
		func() office.Affiliation {
			if a.Copula(verb) && a.OfWhom(first, b.FirstToken) {
				return office.Affiliation{} // "Le mari d’Awa Kane est infirmier"
			}
			return a.WhoIs(verb, b.LastToken)
		},
		func() office.Affiliation {
			if a.Tokens[min(does, len(a.Tokens)-1)].Is(prose.ClassLead) && a.OfWhom(first, b.FirstToken) || a.Lexicon.Language == "es" && a.Institution(start, end) {
				return office.Affiliation{} // "la Casa Luz, que dirige desde 2011": somebody else does
			}
			return a.Leading(does, b.LastToken)
		},
		func() office.Affiliation { return a.Became(verb, b.LastToken) },
		func() office.Affiliation { return a.OfficeBefore(first, start, b.FirstToken) },
		func() office.Affiliation { return a.FromBody(end, b.LastToken) },
		func() office.Affiliation { return a.OnBehalf(first, b.FirstToken) },
		func() office.Affiliation { return a.actingFor(end, b.LastToken) },
		func() office.Affiliation {
			f := a.Presiding(first, b.FirstToken)
			if f.Role != "" {
				f.Role = a.OfficeOfHer(f.Role, a.GenderAt(first, start))
			}
			return f
		},
		func() office.Affiliation { return a.trade(end, b.LastToken) },
		func() office.Affiliation { return a.signed(first, end, b) },
		func() office.Affiliation { return a.ledBy(first, b.FirstToken) },
		func() office.Affiliation { return a.ownedBy(first, b.FirstToken) },
		func() office.Affiliation { return a.seat(end) },
		func() office.Affiliation { return a.Livelihood(end, b.LastToken) },
		func() office.Affiliation { return a.asOffice(first, b.FirstToken) },
		func() office.Affiliation { return a.formerBehind(end, b.LastToken) },
		func() office.Affiliation { return a.atBodyInFront(e, first, b.FirstToken) },
		func() office.Affiliation { return a.atPlaceInFront(e, first) },
	} {
		if f := a.Sane(read()); f != (office.Affiliation{}) {
			if e.Role == "" && (a.Kin(f.Role) || a.takesUp(end, b.LastToken) || f.Verb || f.Past || a.MerelyBelongs(f.Role) || a.ofThePast(f.Role)) {
				if held := a.Sane(a.OfficeBefore(first, start, b.FirstToken)); held.Role != "" && !((f.Verb || f.Past) && (a.MereTitle(held.Role) && !a.ArticleBefore(first, b.FirstToken) || a.KinOf(held.Role) || a.PastOffice(first, held.Role) || a.SaysMore(f, held))) && !(a.ofThePast(f.Role) && (a.MereTitle(held.Role) || a.ofThePast(held.Role))) {
					if held.Org == "" && (f.Verb || a.MerelyBelongs(f.Role)) {
						held.Org = f.Org // "Labour MP Jane Okoro, who chairs the Committee"
					}
					f = held // "Court official Jane Okoro, a mother of two"
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
				e.InFront = a.TheOffice(e.Role, first, b.FirstToken)
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
	if g := a.officeBehindOffice(verb, b.LastToken, e.Role); g.Role != "" && e.Besides == "" {
		if e.Besides = g.Role; e.Org == "" {
			e.Org = a.Sane(g).Org
		}
	}
}

// fuller takes the office behind a later mention in the place of a bare one
// that it holds: "Essex MP", then "Conservative MP for Lund".
func (r *registrar) fuller(e *register.Entity, end int, b *prose.Block) bool {
	a := r.a
	if a.Lexicon.Language != "en" || e.Role == "" || !a.Is(end, ",") {
		return false
	}
	f := a.Sane(a.Apposition(end, b.LastToken))
	if !fullerOffice(f.Role, e.Role) && !(e.Org == "" && f.Role != "" && a.MereTitle(e.Role) && !a.KinOf(f.Role) && a.officeHolder(f.Role)) {
		return false
	}
	e.Role = f.Role
	if f.Org != "" {
		e.Org = f.Org
	}
	return true
}

// officeHolder reports whether a role holds the noun of an office that is more
// than a title: "retired ship inspector".
func (a *Cast) officeHolder(role string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(role)) {
		if c := a.Lexicon.Classes[w]; c&(prose.ClassRole|prose.ClassOccupation) != 0 && (c&prose.ClassTitle == 0 || strings.Contains(role, " ")) {
			return true
		}
	}
	return false
}

// fullerOffice reports whether an office says more than one of a word or two
// with the same noun.
func fullerOffice(full, bare string) bool {
	had := strings.Fields(strings.ToLower(bare))
	words := strings.Fields(strings.ToLower(full))
	return len(had) > 0 && len(had) < 3 && len(words) > len(had) && slices.Contains(words, had[len(had)-1])
}

// overTrade reports whether an office in a body takes the place of the trade that is all
// the text has said of a person so far: "my guide, Ana Kora", then "Kora is president of
// the Trust".
func (a *Cast) overTrade(e *register.Entity, f office.Affiliation) bool {
	return e.Role != "" && e.Org == "" && f.Role != "" && f.Org != "" && !f.Verb && a.TradeOnly(e.Role) && !office.SharesStem(e.Role, f.Role) && !a.MerelyBelongs(f.Role)
}

// takesUp reports whether a Romance apposition at token i only says by a noun
// and a relative clause which one is meant: "le professeur Okoro, le
// scientifique qui a …". An office before the name says more.
func (a *Cast) takesUp(i, limit int) bool {
	if !a.Romance() || !a.Is(i, ",") || i+3 >= limit || !a.Definite(i+1) || !a.Tokens[i+2].Is(prose.ClassRole) {
		return false
	}
	t := a.Tokens[i+3]
	return t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer)
}
