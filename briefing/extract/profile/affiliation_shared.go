package profile

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// mostSharing is how many persons may share one office.
const mostSharing = 6

// readSharedOffices gives an office in the plural to each of those who stand
// beside it: "Jane Okoro and Kofi Lund, co-chairs of the Panel", "ministers Jane
// Okoro and Kofi Lund", "Okoro and Lund are both teachers at the school".
func (a *Profiled) readSharedOffices() {
	for k := range a.Blocks {
		b := &a.Blocks[k]
		a.Enter(k)
		if a.Lexicon.Language != "en" && !a.Romance() {
			continue
		}
		for i := b.FirstToken; i < b.LastToken; {
			end := a.NameEnd(i, b.LastToken)
			if end == i || a.Mentions[end-1] < 0 {
				i = max(i+1, end)
				continue
			}
			i = a.readSharing(i, end, b)
		}
	}
	a.Leave()
}

// readSharing reads the office of those whose first name is at [first, end),
// and returns the token behind their last name.
func (a *Profiled) readSharing(first, end int, b *prose.Block) int {
	if e := &a.Register.Entities[a.Mentions[end-1]]; e.Evidence < 0 || !a.PlainPerson(e) {
		return end
	}
	if a.PluralHolder(first) && first+1 < end {
		first++ // "Ministers Jane Okoro and Kofi Lund"
	}
	var room [mostSharing]int
	who := append(room[:0], int(a.Mentions[end-1]))
	joined := false
	for len(who) < mostSharing && !joined {
		next := end
		if a.Is(next, ",") {
			next++
		}
		if a.Is(next, "and") || a.Is(next, "&") || a.Romance() && (a.Is(next, "et") || a.Is(next, "y") || a.Is(next, "e")) {
			next++
			joined = true
		}
		if next == end || next >= b.LastToken {
			break
		}
		if joined && a.Listed("possessive", next) {
			for k := next + 1; k < min(b.LastToken, next+4); k++ {
				if a.Tokens[k].Capital() {
					next = k // "and his wife Amara"
					break
				}
			}
		}
		last := a.NameEnd(next, b.LastToken)
		if last == next || a.Mentions[last-1] < 0 {
			break
		}
		who, end = append(who, int(a.Mentions[last-1])), last
	}
	if len(who) < 2 || !joined {
		return end
	}
	f := a.officeBehindSeveral(end, b.LastToken)
	if f.Role == "" {
		f = a.officeBeforeSeveral(first, b)
	}
	if f.Role == "" {
		return end
	}
	for _, id := range who {
		e := &a.Register.Entities[id]
		if e.Role == f.Role && e.Org == "" {
			e.Org = f.Org
		}
		if e.Role != "" && !e.KinOnly || e.Evidence < 0 || !e.Person && !a.PlainPerson(e) {
			continue
		}
		e.Role, e.Person, e.KinOnly = f.Role, true, false
		if f.Org != "" {
			e.Org = f.Org
		}
	}
	return end
}

// officeBehindSeveral reads ", co-chairs of the Panel" at token i, or the verb
// of what several persons do: "founded the Trust".
func (a *Profiled) officeBehindSeveral(i, limit int) office.Affiliation {
	if i+1 < limit && a.Tokens[i].Is(prose.ClassLead) && !a.Tokens[i].Capital() {
		return a.LeadingAt(i, limit)
	}
	first := i + 1
	if a.Romance() {
		for first < limit && (a.Is(first, "tous") || a.Is(first, "toutes") || a.Is(first, "deux") || a.Is(first, "ambos") || a.Is(first, "ambas")) {
			first++
		}
		if i+2 < limit && (a.Is(i, ",") || a.Is(i, "(") || a.Copula(i)) {
			return a.pluralPostRomance(first, min(limit, a.AppositionEnd(first, limit)))
		}
		return office.Affiliation{}
	}
	switch {
	case a.Is(i, ",") && a.Is(i+1, "who") && a.Copula(i+2):
		first = i + 3
	case a.Is(i, ","), a.Is(i, "("), a.Is(i, "are"), a.Is(i, "were"):
	default:
		return office.Affiliation{}
	}
	return a.PluralPost(first, min(limit, a.AppositionEnd(first, limit)))
}

// officeBeforeSeveral reads "The co-chairs of the Panel," and "nurses" in front
// of the first of several names at token first.
func (a *Profiled) officeBeforeSeveral(first int, b *prose.Block) office.Affiliation {
	if a.Romance() {
		for k := first - 1; k > max(b.FirstToken-1, first-5); k-- {
			if a.Is(k, "los") || a.Is(k, "las") || a.Is(k, "les") || a.Is(k, "des") || a.Is(k, "aux") {
				return a.pluralPostRomance(k+1, first) // "Los abogados Ana Quispe y Hugo Lema"
			}
			if a.Tokens[k].Kind != prose.TokenWord || a.Tokens[k].Capital() {
				break
			}
		}
		return office.Affiliation{}
	}
	from := b.FirstToken
	if s := a.SentenceAt(a.Tokens[first].Span.Start); s < len(a.Sentences) {
		from = max(from, a.Sentences[s].First)
	}
	end := first
	for end > from && a.Tokens[end-1].Is(prose.ClassTitle) && !a.PluralHolder(end-1) {
		end--
	}
	if end > from && a.Is(end-1, ",") {
		end--
	}
	if end <= from {
		return office.Affiliation{}
	}
	lo := a.PostReach(end, from)
	for s := lo; s < end; s++ {
		if s > lo && !a.Tokens[s-1].Is(prose.ClassArticle|prose.ClassDeterminer) && !(a.Tokens[s-1].Is(prose.ClassPreposition) && !a.Tokens[s-1].Capital()) {
			continue
		}
		if end < first && s > from && !a.Tokens[s].Is(prose.ClassArticle) && !a.Tokens[max(s-1, from)].Is(prose.ClassArticle) && s != from {
			continue
		}
		if f := a.PluralPost(s, end); f.Role != "" {
			return f
		}
	}
	return office.Affiliation{}
}

// pluralPostRomance is PluralPost for French and Spanish, where the noun stands
// in front: "codirectores del Instituto", "tous deux puisatiers".
func (a *Profiled) pluralPostRomance(first, last int) office.Affiliation {
	for first < last && a.Tokens[first].Is(prose.ClassArticle|prose.ClassDeterminer) {
		first++
	}
	if first >= last || !a.pluralHolderRomance(first) {
		return office.Affiliation{}
	}
	a.Tokens[first].Class |= prose.ClassRole
	return a.Office(first, last)
}

// pluralHolderRomance reports whether the word at token i is the plural of the
// noun of an office in French or Spanish.
func (a *Profiled) pluralHolderRomance(i int) bool {
	w := a.LowerWord(i)
	if a.Tokens[i].Kind != prose.TokenWord || a.Tokens[i].Capital() {
		return false
	}
	one := a.OneOffice(strings.TrimPrefix(w, "co"), prose.ClassRole|prose.ClassOccupation)
	return one != "" && a.Lexicon.Classes[one]&prose.ClassPerson == 0 && !a.Lexicon.Has("kin", one)
}
