package affiliation

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// Apposition reads ", Role of the Org," and "(Role, Org)" behind a name.
func (a *Affiliated) Apposition(i, limit int) office.Affiliation {
	if a.Is(i, "*") || a.Is(i, "’") {
		i++
	}
	if f := a.LineApart(i, limit); f != (office.Affiliation{}) {
		return f
	}
	if a.Is(i, "(") || a.Is(i, "[") {
		close := i + 1
		for depth := 1; close < limit && close < i+prose.Widest/4; close++ {
			if a.Is(close, "(") {
				depth++
			} else if a.Is(close, ")") || a.Is(close, "]") {
				depth--
			}
			if depth == 0 {
				break
			}
		}
		if a.bornIn(i+1, close) || a.Lexicon.Language == "en" && close == i+2 && a.Tokens[i+1].Kind == prose.TokenNumber || close == i+2 && a.Listed("formerly", i+1) {
			return a.Apposition(close+1, limit)
		}
		if f := a.officeUnitBody(i+1, close); f.Role != "" {
			return f
		}
		if i+2 < close && (a.Definite(i+1) || a.Indefinite(i+1)) {
			if org := a.bodyBetween(i+1, close); org != "" {
				return office.Affiliation{Org: org} // "Jane Okoro (the dockers’ union)"
			}
		}
		if end := a.SmallBody(i+1, close); end == close && end > i+2 {
			return office.Affiliation{Org: a.OrgText(i+1, close)} // "Awa Kane (hôpital de Kita)"
		}
		cut := a.PieceEnd(i+1, close)
		f := a.Office(i+1, cut)
		if body := a.PastArticle(cut+1, close); f.Role != "" && f.Org == "" && body < close && a.Tokens[body].Capital() {
			f.Org = a.OrgText(body, a.BodyEnd(body, close))
		}
		if f.Org == "" && f.Role != "" {
			f.Org = a.bodyBetween(cut+1, close)
		} else if f == (office.Affiliation{}) && i+1 < close && a.Tokens[i+1].Capital() {
			f.Org = a.bodyBetween(i+1, close) // "Jane Okoro (Petauke hospital)"
		}
		f = a.partThenBody(f, i+1, cut, close)
		if f.Role == "" && close+1 < limit && a.Is(close+1, ",") {
			if g := a.Apposition(close+1, limit); g.Role != "" {
				f.Role = g.Role
				if g.Org != "" && (a.Is(i+2, ")") || f.Org == "") {
					f.Org = g.Org
				}
			}
		}
		return f
	}
	if close := a.asideEnd(i, limit); close > i {
		limit = close
	} else if !a.Is(i, ",") || i+1 >= limit || a.Fronts(i, limit) {
		return office.Affiliation{}
	}
	i++
	if i+2 < limit && a.Tokens[i].Capital() && a.Listed("postnominal", i) {
		if a.Is(i+1, ".") && a.Is(i+2, ",") {
			i++ // "Ph.D."
		}
		if a.Is(i+1, ",") {
			i += 2 // "Jane Okoro, PhD, director"
		}
	}
	if a.Is(i, "its") {
		return a.ItsOffice(i, limit)
	}
	if n := a.Tokens[i]; n.Kind == prose.TokenNumber && i+1 < limit && a.Is(i+1, ",") {
		i += 2 // an age
	}
	i = a.PastOrigin(a.PastHome(a.PastAge(i, limit), limit), limit)
	i = a.PastState(i, limit)
	if a.Lexicon.Language == "fr" && i+3 < limit && a.Is(i, "en") && a.Is(i+1, "charge") {
		return a.Office(i, a.AppositionEnd(i, limit)) // "en charge du plaidoyer à la Ligue"
	}
	if f := a.OneOfOffice(i, limit); f.Role != "" {
		return f
	}
	if f := a.OneOfSeveral(i, limit); f.Role != "" {
		return f
	}
	if n := a.PastSetOff(i, limit); n > i && a.HeadedByOffice(n, a.AppositionEnd(n, limit)) {
		i = n
	} else if a.KnownAs(i, limit) || a.Is(i, "no") && a.Is(i+1, "longer") {
		return office.Affiliation{}
	}
	i = a.PastLead(i, limit)
	if i >= limit || a.Is(i, "“") || a.Is(i, "\"") || a.Tokens[i].Is(prose.ClassRelative|prose.ClassPronoun|prose.ClassConjunction|prose.ClassSay|prose.ClassSaying|prose.ClassAuxiliary) && !a.Tokens[i].Is(prose.ClassArticle|prose.ClassDeterminer) && !(a.Romance() && a.Tokens[i].Is(prose.ClassRole)) {
		return office.Affiliation{}
	}
	for i+1 < limit && a.Adverb(i) && a.Tokens[i+1].Is(prose.ClassPreposition) {
		if a.Listed("formerly", i) {
			if f := a.PresentOffice(i, limit); f.Role != "" {
				return f // "formerly of the Navy and now a guide at the museum"
			}
		}
		i++ // "formerly of the Navy"
	}
	if a.Tokens[i].Is(prose.ClassPreposition) && !a.Tokens[i].Capital() {
		if a.Is(i, "of") || a.Is(i, "for") || a.Is(i, "from") || a.Is(i, "with") || a.Romance() {
			return a.FromBody(i, limit)
		}
		return office.Affiliation{}
	}
	if a.Lexicon.Language == "fr" && a.Tokens[i].Is(prose.ClassI) {
		return office.Affiliation{} // "Je m’appelle Awa Kane, j’ai 34 ans"
	}
	if a.participleOpens(i, limit) {
		return office.Affiliation{} // ", holding a photograph of her husband, a soldier"
	}
	if a.leadsParticiple(i, limit) {
		f := office.Affiliation{Org: a.LeadingAt(i, limit).Org} // ", dirigeant l’agence de l’eau"
		if a.MereTitle(a.LowerWord(i)) {
			f.Role = a.LowerWord(i) // ", commandant le bataillon du génie"
		}
		return f
	}
	if f := a.BodyThenOffice(i, limit); f.Role != "" {
		return f
	}
	if a.Listed("tie-given", i) && a.ParticipleFrench(i) {
		if f := a.TiedGiven(i, limit); f != (office.Affiliation{}) {
			return f // ", élue à la présidence de la Ligue"
		}
	}
	if a.Romance() && a.Definite(i) && i+1 < limit && a.Tokens[i+1].Capital() && a.Tokens[i+1].Is(prose.ClassOrg) && !a.Tokens[i+1].Is(prose.ClassRole|prose.ClassPerson) {
		return office.Affiliation{} // "Según Ana Roa, la Fiscalía no investigó": the next subject
	}
	end := a.AppositionEnd(i, limit)
	if a.Lexicon.Language == "en" && a.Listed("employed", i) && a.Is(i+1, "as") {
		return a.PutIn(i, end) // ", employed as a nurse by the Harbour Trust"
	}
	if a.officeOfNext(i, end, limit) {
		return office.Affiliation{}
	}
	f := a.Office(i, end)
	if colon := a.lineLabelEnd(i, limit); colon > i && f.Role == "" {
		if org := a.bodyBetween(i, colon); org != "" {
			return office.Affiliation{Org: org} // "Jane Okoro, Petauke hospital: “…”"
		}
	}
	if f.Role == "" && a.othersJoined(i, end) {
		return office.Affiliation{} // ", Eva Luz y Luis Paz": others
	}
	if f.Role != "" && a.kinOfAnother(i, end) {
		return office.Affiliation{} // ", his brother Kofi and their parents"
	}
	if f.Role == "" && f.Org != "" && a.Lexicon.Language == "en" && a.Listed("academic-unit", i) && a.Is(end, ",") && end+1 < limit && a.Tokens[end+1].Capital() {
		if next := a.AppositionEnd(end+1, limit); a.Institution(end+1, next) && !a.Tokens[end+1].Is(prose.ClassPlace) {
			return office.Affiliation{Org: a.OrgText(end+1, next)} // "Faculty of Law, University of Lund"
		}
	}
	if f.Role == "" && f.Org != "" && a.Lexicon.Language == "en" && !a.bodyForCertain(i, end) {
		return office.Affiliation{} // ", John Lund and Awa Diop": others
	}
	if a.Romance() {
		f = a.partThenBody(f, i, end, limit)
	}
	if g := a.namedBodyNext(f, end, limit); g.Role != "" {
		return g // "présidente du groupe de travail, directrice générale de la Ligue"
	}
	if f.Org == "" && f.Role != "" && a.Romance() && end+1 < limit && a.Is(end, ",") && a.Tokens[end+1].Is(prose.ClassPreposition) && !a.HomeApart(f.Role, end+2, limit) {
		f.Org = a.fromBodyRomance(end+1, limit).Org // "membre de l'équipe, de l'Institut Kora"
	}
	if f.Org == "" && f.Role != "" && a.Romance() {
		if f.Org = a.bodyOfNextOffice(end, limit); f.Org == "" {
			f.Org = a.bodySince(i, end, limit)
		}
	}
	if f.Role != "" && f.Org == "" && end-i <= 2 && a.Listed("spokesperson", end-1) && a.Lexicon.Language == "en" {
		f.Org = a.OfficeOrg(end-1, a.BlockStart(i)) // ", a spokesman,": of whom the text is about
	}
	if f.Role != "" && a.PastOffice(i, f.Role) {
		if g := a.PresentOffice(i, limit); g.Role != "" {
			return g // "a former nurse, now a guide at the museum"
		}
	}
	if f.Role != "" && f.Org == "" {
		if g := a.tradeThenLead(f.Role, end, limit); g != (office.Affiliation{}) {
			return g
		}
	}
	// "director (Harbour Trust)".
	if f.Org == "" && f.Role != "" && a.Is(end, "(") && end+2 < limit && a.Lexicon.Language != "es" && a.Tokens[end+1].Capital() {
		if n := a.BodyEnd(end+1, limit); a.Is(n, ")") && (a.Institution(end+1, n) || a.Brand(end+1) || a.Lexicon.Language == "fr" && n > end+2 && !a.PersonalName(end+1, n) && !a.Tokens[end+1].Is(prose.ClassPlace)) {
			f.Org = a.OrgText(end+1, n)
		}
	}
	if f.Role != "" && f.Org != "" && a.Lexicon.Language == "en" && a.Is(end, ",") {
		for k := i; k < end; k++ {
			if a.Listed("academic-unit", k) && a.Tokens[k].Capital() {
				if whole := a.wholeBehindUnit(k, end, limit); whole != "" {
					f.Org = whole // "Dean of the Faculty of Law, University of Lund"
				}
				break
			}
		}
	}
	if g := a.fieldsThenBody(i, end, limit); g.Org != "" && f.Org == "" {
		return g
	}
	if g := a.unitAndBody(i, end, limit); g.Org != "" && f.Role != "" && f.Org == "" {
		return g
	}
	if f.Org == "" && f.Role != "" {
		f.Org = a.bodyFartherOn(end, limit)
	}
	if end+1 < limit && f.Org == "" && f.Role != "" && a.Is(end, ",") && a.SmallBody(end+1, limit) > end+2 {
		f.Org = a.OrgText(end+1, a.SmallBody(end+1, limit)) // "directrice, hôpital de Kita"
	}
	// "Deputy Executive Secretary, UN Convention to Combat Desertification".
	if body := a.PastArticle(end+1, limit); f.Org == "" && end < limit && a.Is(end, ",") && f.Role != "" && body < limit && a.Tokens[body].Capital() {
		next := a.AppositionEnd(body, limit)
		if a.Tokens[body].Is(prose.ClassPlace) && (a.Is(end-2, "from") || a.Is(end-2, "in")) || a.PlaceOfTrade(f.Role, body, next) {
			return f // "from Lund, Sweden"
		}
		if n := a.NameEnd(body, next); n > body && !a.PersonalName(body, n) || body < next && a.Institution(body, next) {
			f.Org = a.OrgText(body, next)
		}
	}
	if f.Role != "" && f.Org == "" && a.Is(end, ",") {
		f.Org = a.bodyBetween(end+1, a.AppositionEnd(min(end+1, limit), limit))
	}
	return f
}

// bodyOfNextOffice is the body of a second office in small letters behind the
// comma at token comma: "nivologue, chercheur à l'Institut de la neige"; "".
func (a *Affiliated) bodyOfNextOffice(comma, limit int) string {
	if comma+2 >= limit || !a.Is(comma, ",") || a.Tokens[comma+1].Capital() || !a.Tokens[comma+1].Is(prose.ClassRole) {
		return ""
	}
	f := a.Office(comma+1, a.AppositionEnd(comma+1, limit))
	if f.Role == "" {
		return ""
	}
	return f.Org
}
