package cast

import (
	"slices"
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// manyOfOneWord is how many entities may share a word before a lone word
// stops being looked up: then it says nothing.
const manyOfOneWord = 40

// readBlock notes every name of a block.
func (r *registrar) readBlock(b *prose.Block) {
	a := r.a
	for i := b.FirstToken; i < b.LastToken; {
		end := a.NameEnd(i, b.LastToken)
		if end == i {
			i++
			continue
		}
		r.note(i, end, b)
		i = end
	}
}

// note records the name at [first, last) with what speaks for its being a person.
func (r *registrar) note(first, last int, b *prose.Block) {
	a := r.a
	start, end := a.BareName(first, last)
	behind := last // letters behind the name are no part of it
	r.words = a.AppendNameWords(r.words[:0], start, end)
	words := r.words
	initialled := a.InitialsBehind(first, last)
	if initialled {
		behind += 3 // "(JO)"
	}
	if start == first && first+2 < last && a.Romance() && a.Tokens[first].Is(prose.ClassText) && a.OpensSentence(first) && a.Linking(a.Tokens[first+1]) && a.Tokens[first+2].Capital() {
		r.note(first+2, last, b) // "Témoignage de Kadiatou"
		return
	}
	if start > first && a.Romance() && a.Tokens[start].Is(prose.ClassPreposition) && !a.Tokens[start].Capital() && !(a.Tokens[first].Is(prose.ClassTitle) && !a.Tokens[first].Is(prose.ClassRole) && a.AfterDot(first) == start) {
		return // "el Defensor del Pueblo": an office by its whole name
	}
	if start > first && a.Romance() && a.Tokens[start].Is(prose.ClassArticle) && !a.Tokens[start].Capital() && a.Tokens[end-1].Is(prose.ClassRole) {
		return // "Monsieur le Président,": an office that is addressed
	}
	if len(words) == 0 || end-start > prose.LongestName || a.Tokens[end-1].Is(prose.ClassRole) && (start == first || len(words) == 1 && a.Tokens[end-1].Shape == prose.ShapeCapital && !a.Tokens[start-1].Is(prose.ClassAbbreviation) && !a.Is(start-1, ".") || a.Tokens[first].Is(prose.ClassRole) && !(start > first && prose.HasGivenName(words))) {
		return // no office, but "Representative Peter King" is a name
	}
	if a.NamesSpanishThing(first, start, b.FirstToken) {
		return
	}
	if len(words) > 0 && a.PostAtAcronym(start, end) {
		return
	}
	if start == first && a.Romance() && first > b.FirstToken && a.Tokens[first-1].Is(prose.ClassTime) && a.Tokens[first-1].Capital() {
		return // "el Día Mundial de la Salud"
	}
	if start == first && a.SourcesOf(first) {
		return // "Fuentes de la Alcaldía admiten"
	}
	if t := a.Tokens[start]; start == first && t.Is(prose.ClassPerson) && t.More > 0 && start+int(t.More)+1 >= end {
		return // "Member States"
	}
	evidence := 0
	if start > first {
		evidence = 2
	}
	if a.Institution(start, end) {
		evidence = -3
	}
	if initialled {
		evidence += 2
	}
	if a.Lexicon.Language == "fr" && start == first && len(words) > 1 && a.Listed("workplace-the", start) && first > b.FirstToken && a.Definite(first-1) {
		evidence -= 3 // "à la Réserve de Kayar"
	}
	if p, ok := a.ParticipantAt(first, behind, b); ok && evidence >= 0 && len(words) > 1 && a.PlainName(start, end) && a.SaidOfParticipant(p) {
		evidence += 2
	}
	if first > b.FirstToken {
		if p := a.Tokens[first-1]; p.Is(prose.ClassRole) && !p.Capital() && !a.Tokens[first].Is(prose.ClassTitle) && a.IntroducedAt(first) == 0 {
			evidence += 2
		}
	}
	if a.FieldOfPost(first, b.FirstToken) {
		evidence-- // "Director of Supply Chain, Jane Okoro, said"
	} else if a.NamesWiderPlace(first, behind, b.FirstToken) && !prose.HasGivenName(words) || a.PlaceOfOffice(first, behind, b.FirstToken) {
		evidence-- // "in Ames, Iowa, the mayor"
	} else if len(words) > 1 || start > first || first == b.FirstToken || !a.Tokens[first-1].Is(prose.ClassPreposition|prose.ClassArticle) && !(a.Tokens[first-1].Is(prose.ClassConjunction) && first-2 >= b.FirstToken && a.Tokens[first-2].Capital()) {
		evidence += a.personAfter(behind, b.LastToken)
	}
	if first > b.FirstToken && a.Tokens[first-1].Is(prose.ClassSay) && !a.Tokens[first-1].Capital() && !(len(words) == 1 && last < b.LastToken && a.Possessive(last)) {
		evidence++
	}
	if first-1 > b.FirstToken && start == first && len(words) < 3 && a.KindOfBody(first-1) {
		evidence -= 3 // "the union federation Textura"
	}
	if start == first && a.NameOfHouse(first, b.FirstToken) {
		evidence -= 3 // "infirmière à l’hôpital Laquintinie-Nord de Douala"
	}
	if a.Is(first-1, ",") && a.somebodyDescribed(first-1, b.FirstToken) {
		evidence++ // "Her daughter, Brenda"
	} else if len(words) == 1 && start == first && evidence == 0 && (last >= b.LastToken || a.Tokens[last].Kind == prose.TokenMark) && a.SomebodyBefore(first-1, b.FirstToken) >= 0 {
		evidence++ // "Une étudiante, Awa, a demandé"
	}
	if first-4 >= b.FirstToken && a.OneAmongThem(first-4) {
		evidence++ // "One of them, Brenda, survived"
	}
	if a.Presiding(first, b.FirstToken).Role != "" && len(words) > 1 {
		evidence += 2
	}
	if len(words) == 1 && start == first && first > b.FirstToken && a.Listed("where", first-1) && !a.Possessive(end) {
		evidence-- // "in Kestria"
	}
	if a.CalledFrom(first, b.FirstToken) >= 0 || a.PresentedAt(first, b.FirstToken) && !a.Institution(start, end) {
		evidence += 2 // "a woman called Halima", "Meet Halima"
	}
	if len(words) == 1 && start == first && evidence <= 0 && a.SoleGivenName(first, end, b) {
		evidence = 1
	}
	if len(words) == 1 && start == first && evidence == 0 && (a.ActsAsPerson(first, end, b) || a.whoseOffice(first, b.FirstToken).Role != "") {
		evidence++
	}
	if len(words) > 1 && evidence >= 0 && evidence < 2 {
		if a.signed(first, behind, b).Role != "" || a.LineApart(behind, b.LastToken).Role != "" {
			evidence += 2
		} else if a.ledBy(first, b.FirstToken).Org != "" {
			evidence++
		}
	}
	id, met := r.Named(words)
	if len(words) == 1 && start == first && !met && (evidence <= 0 || a.Tokens[start].Is(prose.ClassPlace|prose.ClassOrg|prose.ClassTime|prose.ClassNoName) || a.SortOfPeople(start)) {
		return
	}
	if (b.Role == briefing.RoleHeading || b.Headline) && evidence < 2 {
		return
	}
	if !met {
		id = len(r.Entities)
		words = slices.Clone(words)
		r.Entities = append(r.Entities, register.Entity{Name: a.NameText(start, end), Words: words, First: start})
		r.ByName[strings.Join(words, " ")] = id
		for _, w := range words {
			if ids := r.ByWord[w]; len(ids) < manyOfOneWord && (len(ids) == 0 || ids[len(ids)-1] != id) {
				r.ByWord[w] = append(ids, id)
			}
		}
	}
	e := &r.Entities[id]
	if initialled {
		r.ByName[strings.ToLower(a.Word(a.Tokens[last+1]))] = id
	}
	e.Count++
	if len(e.Words) > len(words) {
		return // initials say no more
	}
	e.Full = append(e.Full, int32(start))
	e.Evidence += evidence
	if name := a.NameText(start, end); register.IsUpper(e.Name) && !register.IsUpper(name) {
		e.Name = name
	}
	other := start == first && a.EndsLineOfOther(first, behind, b)
	if evidence >= 0 && !other {
		r.affiliate(e, first, start, behind, b)
		if e.Evidence == 0 && e.Org != "" && prose.HasGivenName(e.Words) && a.PlainName(start, end) {
			e.Evidence++ // "Lidia Carrasco, de la Universidad de Temuco"
		}
	}
	f := a.Presiding(first, b.FirstToken)
	if f.Role == "" && !other {
		f = a.PresidingBehind(behind, b.LastToken)
	}
	if f.Role == "" {
		f.Role = a.PresidesInFront(first, b.FirstToken)
	}
	if f.Role == "" {
		f = a.ChairLabel(start, b.FirstToken)
	}
	if f.Role != "" {
		e.Chairing = a.OfficeOfHer(f.Role, a.GenderAt(first, start))
		if !slices.Contains(r.Chairs, id) {
			r.Chairs = append(r.Chairs, id)
		}
	}
	if g := a.GenderAt(first, start); g != prose.GenderUnknown && e.Gender == prose.GenderUnknown {
		e.Gender = g
	} else if g := a.GenderInApposition(first, b.FirstToken); g != prose.GenderUnknown && e.Gender == prose.GenderUnknown {
		e.Gender = g
	}
}
