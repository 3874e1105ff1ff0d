package affiliation

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// LeadingAt is leading for the verb at token i.
func (a *Affiliated) LeadingAt(i, limit int) office.Affiliation {
	if f := a.worksAs(i, limit); f != (office.Affiliation{}) {
		return f
	}
	if v := i + int(a.Tokens[i].More) + 1; a.Tokens[i].More == 0 && v < limit && (a.Is(v, "against") || a.Is(v, "for") || a.Is(v, "into") || a.Is(v, "away") || a.Is(v, "in") || a.Is(v, "from") || a.Is(v, "out") || a.Is(v, "to")) {
		return office.Affiliation{} // "who ran against her", "ran in July"
	}
	if v := i + int(a.Tokens[i].More) + 1; v < limit && a.Tokens[v].Kind == prose.TokenWord && !a.Tokens[v].Capital() && (a.Is(v, "it") || a.Is(v, "them")) {
		if org := a.TopicBody(i); org != "" {
			return office.Affiliation{Org: org, Verb: true} // "founded it in 2011"
		}
	}
	end := i
	for end < limit && !a.Is(end, ",") && !a.Is(end, ":") && !a.Is(end, "«") && !a.Is(end, ".") && !a.Is(end, ";") && !a.Is(end, "“") && !((a.Is(end, "-") || a.Is(end, "–") || a.Is(end, "—")) && a.Tokens[end].Span.Start > a.Tokens[end-1].Span.End) && end-i < 16 && !a.Is(end, "after") && (!a.Is(end, "and") || a.JoinsFields(end)) {
		end++
	}
	if org := a.smallBodyLed(i, end); org != "" {
		return office.Affiliation{Org: org, Verb: true}
	}
	f := office.Affiliation{Role: a.NameText(i, end), Verb: true}
	if m := int(a.Tokens[i].More); m > 0 && a.Tokens[i+m].Is(prose.ClassPreposition) && a.Listed("works-for", i+m) { // "works for"
		f.Role = ""
	}
	for j := i + 1; j < end; j++ {
		if !a.Tokens[j].Capital() {
			continue
		}
		n := a.AwayFrom(j, a.BodyEnd(j, end))
		if (a.Is(j-1, "en") || a.Is(j-1, "à")) && !a.Institution(j, n) && a.Tokens[j].Shape != prose.ShapeUpper {
			j = max(j, n-1)
			continue // "dirige la oficina en La Paz"
		}
		if k := a.forBehindPlace(j, n); k > j {
			j = k
			continue // "runs a clinic in Kampot for the charity Open Door"
		}
		if a.Tokens[j].Is(prose.ClassPlace) && j+int(a.Tokens[j].More)+1 >= n && !a.Possessive(n) && a.Tokens[j].Shape != prose.ShapeUpper {
			j = max(j, n-1)
			continue // "runs a number of Lund restaurants"
		}
		if n < end && !a.Tokens[n].Capital() && a.Listed("unit", n) && !a.Institution(j, n) && a.Tokens[j].Shape != prose.ShapeUpper {
			j = n
			continue // "oversees the Lund Hotlines programme"
		}
		if n > j+1 || j == i+1 && a.Brand(j) || j == i+1 && n == j+1 && a.heldAlone(i, j) || a.Tokens[j].Shape == prose.ShapeUpper || a.Possessive(n) || a.Is(j-1, "for") || a.Is(j-1, "of") || n == j+1 && a.Tokens[j].Is(prose.ClassOrg) && a.Definite(j-1) && a.BodyOfWord(j) != "" {
			f.Org = a.OrgText(j, n)
			if !a.Possessive(n) && a.apartFrom(i+1+int(a.Tokens[i].More), j) && f.Role != "" {
				cut := j - 1
				for cut > i && (a.Tokens[cut].Is(prose.ClassArticle) || a.Tokens[cut].Is(prose.ClassPreposition)) {
					cut--
				}
				if a.Tokens[cut].Is(prose.ClassOrg) && !a.Tokens[cut].Capital() && cut == j-1 {
					// "heads the campaign group Harbour Light": the kind of body.
					for k := cut - 1; k > i && !a.Tokens[k].Capital() && a.Tokens[k].Kind == prose.TokenWord && !a.Tokens[k].Is(prose.ClassPreposition); k-- {
						if a.Tokens[k].Is(prose.ClassArticle) {
							cut = k - 1
							break
						}
					}
				}
				for cut > i+1 && a.Tokens[cut].Is(prose.ClassPreposition) {
					cut-- // "runs a clinic for the charity Open Door"
				}
				f.Role = a.NameText(i, max(cut, i)+1)
			}
			if a.Lexicon.Language == "es" && (!a.apartFrom(i+1+int(a.Tokens[i].More), j) || !strings.Contains(f.Role, " ")) {
				f.Role = "" // "preside la Liga", "dirige la fundación Luz": no more than the body
			}
			break
		}
		j = n
	}
	if as := a.officeAs(i, end); as != "" && f.Org != "" {
		f.Role, f.Verb = as, false // "works for the Harbour Trust as a nurse"
	}
	for j := i; j < end && f.Org == ""; j++ {
		if a.Possessive(j) && a.Tokens[j-1].Is(prose.ClassOrg) && j > i+1 && !(a.Tokens[j-1].Is(prose.ClassPerson) && j+1 < end && a.Tokens[j+1].Is(prose.ClassOrg)) {
			p := a.PlainBefore(j, i) // "the disaster agency’s office"
			if f.Org = a.NameText(p.First, j); p.Last-p.First == 2 && a.Definite(p.First) {
				if named := a.BodyOfNoun(j - 1); named != "" {
					f.Org = named // "the group’s office", of a group that the text has named
				}
			}
		}
	}
	if org := a.sitsOn(end, limit); org != "" {
		f.Org = org
	}
	if f.Org == "" {
		object := i + 1 + int(a.Tokens[i].More)
		if a.Is(object, "on") {
			object++ // "sits on the assembly’s health committee"
		}
		if org, n := a.BodyAt(object, end); n == end || n < end && (a.Tokens[n].Is(prose.ClassPreposition) || a.Listed("since", n)) {
			f.Org = org // "runs Kasama prison", "founded a coalition of fishers in 2009"
		}
	}
	if f.Org == "" {
		a.ledInSmall(&f, i, end)
	}
	if f.Org == "" && a.Listed("commands", i+int(a.Tokens[i].More)) {
		return office.Affiliation{} // "qui a commandé un rapport"
	}
	return f
}

// leadsParticiple reports whether token i is the French participle of a verb for what
// somebody does for a body, with its object behind: "commandant la brigade", but
// "commandant de la brigade".
func (a *Affiliated) leadsParticiple(i, limit int) bool {
	stem, participle := strings.CutSuffix(a.LowerWord(i), "ant")
	if a.Lexicon.Language != "fr" || !participle || i+2 >= limit || a.Tokens[i].Capital() || !a.Definite(i+1) || a.Plural(i+2) {
		return false
	}
	return (a.Lexicon.Classes[stem]|a.Lexicon.Classes[stem+"e"])&prose.ClassLead != 0
}

// forBehindPlace is the English "for" within [i, end) behind the place in which
// somebody leads something, as far as no word of it says that it is a body; i for none.
func (a *Affiliated) forBehindPlace(i, end int) int {
	for k := i + 1; k < end && a.Is(i-1, "in"); k++ {
		if a.Is(k, "for") && (a.Tokens[i].Is(prose.ClassPlace) || !a.Institution(i, k)) {
			return k
		}
	}
	return i
}

// ledInSmall gives the body in small letters that somebody leads or works for
// at the verb at token i: "presides over the women farmers’ cooperative",
// "dirige la permanence d'accueil de l'hôpital de Kayar".
func (a *Affiliated) ledInSmall(f *office.Affiliation, i, end int) {
	if a.Lexicon.Language == "fr" && i+2 < end && a.Definite(i+1) && a.Listed("house", i+2) {
		f.Org = a.HouseBefore(i, i) // "qui dirige l’établissement"
		return
	}
	if a.Romance() {
		j := a.firstOf(i+1, end, a.Workplace)
		if j == end { // "le comité d'alerte du village"
			j = a.firstOf(i+1, end, func(j int) bool {
				return a.Listed("workplace-the", j) && (a.Listed("organ", j) || !a.Listed("unit", j))
			})
		}
		if j == end {
			return
		}
		stop := a.BodyEnd(j, end)
		if f.Org = a.OrgText(j, stop); stop == j+1 && a.BodyOfNoun(j) != "" {
			f.Org = a.BodyOfNoun(j)
		}
		cut := j - 1
		for cut > i && a.Tokens[cut].Is(prose.ClassArticle|prose.ClassPreposition) {
			cut--
		}
		if cut > i && f.Role != "" {
			f.Role = a.NameText(i, cut+1)
		}
		return
	}
	first := i + 1 + int(a.Tokens[i].More)
	if first >= end || !a.Definite(first) {
		return
	}
	for k := first + 1; k < end; k++ {
		if t := a.Tokens[k]; t.Capital() || t.Is(prose.ClassPreposition|prose.ClassRelative|prose.ClassSubordinate) {
			end = k
			break
		}
	}
	noun := end - 1
	if t := a.Tokens[noun]; !t.Is(prose.ClassOrg) || t.Is(prose.ClassPerson) || a.Listed("unit", noun) {
		return
	}
	if noun == first+1 {
		f.Org = a.BodyOfNoun(noun)
		return
	}
	f.Org = a.NameText(first+1, end)
}

// firstOf is the first token of [i, end) that is the noun of a body behind an
// article or a preposition; end for none.
func (a *Affiliated) firstOf(i, end int, body func(int) bool) int {
	for i < end && !(body(i) && a.Tokens[i-1].Is(prose.ClassArticle|prose.ClassPreposition)) {
		i++
	}
	return i
}

// apartFrom reports whether more than adverbs and an article stand between the
// tokens i and j: "préside aujourd'hui la Ligue" has no more.
func (a *Affiliated) apartFrom(i, j int) bool {
	for i < j && (a.Adverb(i) || a.Tokens[i].Is(prose.ClassArticle) || a.Listed("nowadays", i)) {
		i++
	}
	return i < j
}

// heldAlone reports whether the verb at token i has a lone name at token j as its
// object that can only be that of a body: "founded Tikondane", "coordinates Solace", "preside
// Tikondane".
func (a *Affiliated) heldAlone(i, j int) bool {
	t := a.Tokens[j]
	if a.Lexicon.Language == "fr" || t.Shape != prose.ShapeCapital || t.Is(prose.ClassPlace|prose.ClassTitle|prose.ClassRole|prose.ClassTime) || a.Listed("demonym", j) || a.GivenName(j) || a.PersonalName(j, j+1) {
		return false
	}
	switch a.LowerWord(i) {
	case "dirige", "preside", "codirige", "copreside", "dirigió", "presidió", "fundó", "cofundó", "coordina", "lidera", "encabeza",
		"founded", "co-founded", "coordinates", "co-ordinates", "coordinated", "chairs", "chaired", "heads", "headed":
		return a.Tokens[i].More == 0
	}
	return false
}

// smallBodyLed is the association or the school in small letters that is the whole object of the
// Spanish verb of leading at token i: "preside la federación de ambulantes del Cono
// Norte"; "".
func (a *Affiliated) smallBodyLed(i, end int) string {
	if a.Lexicon.Language != "es" {
		return ""
	}
	noun := a.PastSince(i+1+int(a.Tokens[i].More), end)
	if noun+2 >= end || !a.Definite(noun) {
		return ""
	}
	noun++
	family := a.FamilyOf(a.LowerWord(noun))
	if a.Tokens[noun].Capital() || family == "" || family == "state" || a.Listed("governing", noun) || a.Listed("unit", noun) || !a.Linking(a.Tokens[noun+1]) {
		return ""
	}
	if stop := a.BodyEnd(noun, end); a.HoldsCapital(noun, stop) {
		return a.OrgText(noun, stop)
	}
	return ""
}
