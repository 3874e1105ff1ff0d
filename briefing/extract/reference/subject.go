package reference

import "attache/briefing/extract/prose"

// SubjectBefore returns the subject of the verb at token v, looking no
// further back than token from, where its clause starts.
func (a *Resolved) SubjectBefore(v, from int) prose.NounPhrase {
	e := v
	from = a.PastDateline(from, v)
	for e > from {
		if a.Adverb(e-1) || a.Auxiliary(e-1) || a.Clitic(e-1) || a.openingClitic(e-1) || a.Tokens[e-1].Is(prose.ClassSay) && a.Tokens[e-1].More > 0 {
			e--
		} else if first := a.adverbialStart(e, from); first < e {
			e = first
		} else {
			break
		}
	}
	if e == from {
		return prose.NounPhrase{}
	}
	e, from = a.PastDashes(e, from)
	switch {
	case a.Lexicon.Language == "es" && a.Is(e-1, ":") && a.PastTurnLabel(a.BlockStart(e), e+1) == e:
		return prose.NounPhrase{} // "R.: Me dijo un señor"
	case a.Lexicon.Language == "es" && a.SetInFront(from, e-1):
		return prose.NounPhrase{} // "Enfática, pidió que"
	case a.Is(e-1, ",") || a.Is(e-1, "–") || a.Is(e-1, "—") || a.SpacedHyphen(e-1):
		if q := a.SpokenThrough(from, e-1); !q.Empty() {
			return q
		}
		return a.SubjectOverCommas(e-1, from)
	case a.Tokens[e-1].Is(prose.ClassRelative) && !a.Tokens[e-1].Capital() && !a.Is(e-1, "that"):
		// "Okoro, who said": the phrase before the relative pronoun.
		if a.inWhichRomance(e-1, from) {
			if p := a.writerOfText(e-1, from); !p.Empty() {
				return p
			}
			return a.ClauseSubject(from, e-1)
		}
		e--
		if e > from && a.Is(e-1, ",") {
			if p := a.whoRelative(e, from); !p.Empty() {
				return p
			}
			if p := a.objectThatSays(e, from); !p.Empty() {
				return p
			}
			if p := a.whoNamed(e, from); !p.Empty() {
				return p
			}
			if p := a.whoFromThere(e, from); !p.Empty() {
				return p
			}
			if a.Listed("which", e) {
				if first := a.BodyStart(e - 1); first < e-1 && first >= from && a.Lexicon.Language == "en" {
					return a.PhraseAfter(first, e-1) // "by the Subcommittee on Prevention of Torture, which wrote"
				}
				if p := a.OfChain(e-1, from); !p.Empty() && a.Tokens[p.Last-1].Capital() {
					return p // "with the Government of Kestria, which replied"
				}
			}
			if q := a.makerOfText(a.PhraseBefore(e-1, from), e-1); !q.Empty() {
				return q // "the words of a fisherman from Lund, who told her"
			}
			if p := a.OfChain(e-1, from); !p.Empty() && p.First > from && a.AgentMark(p.First-1) && (a.HasRole(p) || a.Plural(p.Head-1)) {
				return p // "demanded by the authors of the report, who said"
			}
			if p := a.PhraseBefore(e-1, from); a.inner(p, from) {
				return p // "agrees with the Secretary-General, who states"
			}
			return a.SubjectOverCommas(e-1, from)
		}
		p := a.PhraseBefore(e, from)
		if q := a.makerOfText(p, e); !q.Empty() {
			return q // "the testimony of a returnee who had written"
		}
		return p
	}
	p := a.PhraseBefore(e, from)
	if p.Last-p.First == 1 && a.Tokens[p.First].Kind == prose.TokenNumber && a.Is(p.First-1, ",") {
		return a.ClauseSubject(from, p.First) // "Okoro, on March 21, 2023 cited"
	}
	if a.objectOfInfinitive(p, from) || a.BehindPlace(e, from) || a.BehindGoal(v, from) {
		return prose.NounPhrase{} // "Al ver las goteras comentó", "En su carta sostuvo"
	}
	if v := p.First - 1; !p.Empty() && v-1 > from && a.VerbLike(v) && a.Tokens[v-1].Is(prose.ClassRelative) && !a.Tokens[v-1].Capital() {
		// "a spokesperson for the retailer that owns the site said".
		if q := a.PhraseBefore(v-1, from); a.CanSpeak(q) && !q.Empty() {
			return q
		}
	}
	if q := a.overRelative(p, from); !q.Empty() {
		return q // "L’officier qui commandait le groupe lui a dit"
	}
	if q := a.whoIsHolder(p, from); !q.Empty() {
		return q // "Okoro, who is chairman of the board said"
	}
	if q := a.speakingTo(p, from); !q.Empty() {
		return q // "a source speaking to Harbour News said"
	}
	if j := p.First - 1; !p.Empty() && j > from && a.Is(j, ",") && a.HasRole(p) && !a.Tokens[p.First].Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPronoun) && !a.Named(p) {
		// "Okoro, country representative for the Agency said".
		if q := a.SubjectOverCommas(j, from); !q.Empty() && a.FullName(q) {
			return q
		}
	}
	if j := p.First - 2; !p.Empty() && j-1 > from && (a.Is(j+1, "and") || a.Is(j+1, "&")) && a.Tokens[j].Is(prose.ClassRole) && !a.Tokens[j].Capital() && !a.Named(p) {
		// "Okoro, president and CEO of the Trust said".
		for i := j; i > max(from, j-5); i-- {
			if !a.Is(i-1, ",") {
				continue
			}
			if q := a.SubjectOverCommas(i-1, from); a.Named(q) {
				return q
			}
		}
	}
	if q := a.bodyJoined(p, from); !q.Empty() {
		return q
	}
	if q := a.metInFront(p, from); !q.Empty() {
		return q
	}
	if p.Empty() || !a.CanSpeak(p) {
		// "criticised the plan and said": the subject of the whole clause.
		return a.ClauseSubject(from, e)
	}
	return p
}

// adverbialStart is the token at which an adverb of several words starts that ends
// before token e: "a de son côté déclaré"; e for none.
func (a *Resolved) adverbialStart(e, from int) int {
	for k := e - 2; k >= max(from, e-longestAdverbial); k-- {
		if t := a.Tokens[k]; t.Is(prose.ClassAdverb) && !t.Capital() && k+1+int(t.More) == e && (e-k > 2 || k > from && a.Auxiliary(k-1)) {
			return k // but "Les enfants d’abord demande”
		}
	}
	return e
}

// longestAdverbial is of how many words an adverb is at most: "un peu plus tard".
const longestAdverbial = 5

// inner reports whether a phrase with a relative clause is an object within
// its clause, and can speak.
func (a *Resolved) inner(p prose.NounPhrase, from int) bool {
	if p.First-1 <= from || !a.Tokens[p.First-1].Is(prose.ClassPreposition) || a.Is(p.First-1, "of") || !a.CanSpeak(p) {
		return false
	}
	return a.HasRole(p) && a.Definite(p.First) || a.PersonIn(p) >= 0
}

// SubjectOverCommas finds the subject in front of appositions and relative
// clauses: "Okoro, Head of Policy, Research and Care, said". comma is the
// token of the last comma.
func (a *Resolved) SubjectOverCommas(comma, from int) prose.NounPhrase {
	var found prose.NounPhrase
	end := comma
	for end > from {
		start := end
		for start > from && !a.CutsPiece(start-1) {
			if a.Is(start-1, ")") {
				if open := a.OpenBracket(start-1, from); open >= 0 {
					start = open
					continue
				}
			}
			start--
		}
		if from < start && a.endsList(start, end) {
			end = start - 1 // "for population, refugees, and migration"
			continue
		}
		if q := a.subordinateEnd(start, end); !q.Empty() {
			if !a.Named(found) || !a.FullPerson(found) {
				return q
			}
			if a.Romance() {
				return found // "contó que el ministro, Iván Roa, le prometió"
			}
		}
		if p, ok := a.Piece(start, end); ok && (found.Empty() || !a.widerPlace(start, end, from, comma)) {
			if named := a.Named(p); named || found.Empty() || !a.Named(found) && !a.holdsTrailing(found) {
				found = p
			}
		}
		if start <= from || a.dateline(start-1) || a.Is(start-1, ";") || a.Is(start-1, ":") || a.opensClause(start) {
			break
		}
		end = start - 1
	}
	return found
}

// dateline reports whether the dash at token i ends a dateline: "NAIROBI,
// 3 March 2024 –".
func (a *Resolved) dateline(i int) bool {
	if !a.Is(i, "—") && !a.Is(i, "–") || i == 0 {
		return false
	}
	return a.Tokens[i-1].Kind == prose.TokenNumber || a.Is(i-1, ".") || a.Is(i-1, ")")
}

// ClauseSubject returns the noun phrase at the front of the clause [from,
// end), past its adverbials.
func (a *Resolved) ClauseSubject(from, end int) prose.NounPhrase {
	end = min(end, from+2*prose.Widest)
	from = a.pastWhenSpanish(a.PastDateline(from, end), end)
	var thing prose.NounPhrase // a subject that can hardly speak
	for i := from; i < end; {
		j := i
		for j < end && !a.CutsPiece(j) {
			j++
		}
		if a.widerPlace(i, j, from, end) || a.Lexicon.Language == "fr" && i == from && a.SetInFront(i, j) {
			i = j + 1
			continue
		}
		if p, ok := a.Piece(i, j); ok && a.CanSpeak(p) && a.Romance() && i > from && j < end && thing.Empty() && !a.Named(p) && !a.Credible(p) {
			thing = p // "à Dakar, la capitale sénégalaise, Jane Okoro a dit"
		} else if ok && a.CanSpeak(p) {
			if t := a.Tokens[min(j+1, len(a.Tokens)-1)]; a.Lexicon.Language == "en" && !a.Named(p) && j+1 < end && a.Is(j, ",") && a.HasRole(p) && (a.Is(j+1, "he") || a.Is(j+1, "she")) && t.Is(prose.ClassPronoun) && j+2 < end && !a.SayingAt(j+2) {
				return prose.NounPhrase{First: j + 1, Last: j + 2, Head: j + 2} // "The only surgeon at the Harbour Hospital, he operates at night"
			}
			// An apposition in front of a name: "The director, Jane Okoro, ...".
			if !a.Named(p) && j+1 < end {
				if q, ok := a.Piece(j+1, a.PieceEnd(j+1, end)); ok && !a.titleBehindText(p, q) && (a.Named(q) && !a.Indefinite(q.First) || !a.trailingName(q).Empty() || a.bodyInApposition(p, q) || a.oneOfThemIs(p, q)) {
					return q
				}
			}
			return p
		}
		if p := a.glued(i, j); !p.Empty() {
			if q, ok := a.Piece(j+1, a.PieceEnd(j+1, end)); ok && j+1 < end && p.Last == j && a.Lexicon.Language == "en" && !a.Named(p) && a.HasRole(p) && a.FullName(q) && q.Last < end && a.Is(q.Last, ",") {
				return q // "In Kalinga an elder, Apo Dalunag, kept me waiting"
			}
			return p
		}
		i = j + 1
	}
	if thing.Empty() && from+1 < end && a.Tokens[from].Is(prose.ClassSubordinate) && a.Tokens[from].Capital() && a.Tokens[from+1].Capital() {
		return a.ClauseSubject(from+1, end) // "When Okoro said": no other clause has come yet
	}
	return thing
}

// bodyInApposition reports whether q names the body that p calls by an office
// in front of it: "The owner, Lund Bulk Holding, did not reply".
func (a *Resolved) bodyInApposition(p, q prose.NounPhrase) bool {
	return a.Definite(p.First) && a.HasRole(p) && p.Last == p.Head && a.Tokens[q.First].Capital() && a.Institution(q.First, q.Head)
}

// openingClitic reports whether the object pronoun at token i opens a Spanish sentence in
// front of its verb, whose subject is dropped: "Me dijo".
func (a *Resolved) openingClitic(i int) bool {
	return a.Lexicon.Language == "es" && a.Tokens[i].Is(prose.ClassClitic) && !a.Tokens[i].Is(prose.ClassArticle) && a.Tokens[i].Capital() && a.OpensSentence(i)
}
