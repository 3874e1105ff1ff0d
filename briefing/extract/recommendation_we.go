package extract

import (
	"strings"
	"unicode"

	"attache/briefing"
)

// weWho reads "We, the undersigned organizations, …", "Nous, cheminots,
// usagers et élus, …", "Nosotras y nosotros, integrantes de la Mesa, …".
func (r *recommender) weWho(b block) speaker {
	if who := r.weAre(b); who.known() {
		return who
	}
	for i := b.firstToken; i+3 < b.lastToken; i++ {
		if !r.tokens[i].is(classWe) || !r.is(i+1, ",") || i >= b.firstToken+6 && !r.opensSentence(i) && !r.behindOccasion(i) {
			continue
		}
		first := i + 2
		if who := r.unitedIn(first, min(b.lastToken, i+40)); who.known() {
			return who
		}
		if t := r.tokens[first]; !t.is(classDeterminer|classOrg|classPerson|classRole) && !articleWord(r.low(first)) && t.kind != tokenNumber && (t.capital() || !r.romance() && !r.plural(first)) ||
			r.romance() && t.kind == tokenMark {
			continue
		}
		if last := r.apposed(first, min(b.lastToken, i+36)); last > first {
			text := r.text[r.tokens[first].span.Start:r.tokens[last-1].span.End]
			return speaker{Attribution: briefing.Attribution{Who: text}, entity: -1, reason: signs, confidence: 0.8}
		}
	}
	if who := r.weCompose(b); who.known() {
		return who
	}
	return r.asWhat(b)
}

// weCompose reads "Las organizaciones que integramos la Mesa por el Agua exigimos":
// the body that those who write say they make up.
func (r *recommender) weCompose(b block) speaker {
	if r.language != "es" {
		return nobody
	}
	for i := b.firstToken + 1; i+2 < b.lastToken; i++ {
		if r.low(i-1) == "que" && r.listed("belonging", i) && strings.HasSuffix(r.low(i), "mos") {
			limit := min(b.lastToken, i+40)
			for k := i + 1; k < limit; k++ {
				if strings.HasSuffix(r.low(k), "mos") && !r.tokens[k].capital() {
					limit = k // their verb
				}
			}
			who := r.unitedIn(i, limit)
			if first := strings.Index(r.text[r.tokens[i].span.End:r.tokens[limit-1].span.End], who.Who); who.known() && first >= 0 && limit < b.lastToken {
				whole := strings.TrimRight(r.text[r.tokens[i].span.End+first:r.tokens[limit-1].span.End], " ,")
				if !strings.ContainsAny(whole, ",;:") {
					who.Who = whole // "Mesa por el Derecho al Agua"
				}
			}
			if who.known() {
				return who
			}
		}
	}
	return nobody
}

// behindOccasion reports whether the "we" at token i stands behind the words that
// open its sentence, up to a comma and with no verb: "On this World Day, we, …".
func (r *recommender) behindOccasion(i int) bool {
	if !r.is(i-1, ",") {
		return false
	}
	for k := i - 2; k >= 0; k-- {
		if t := r.tokens[k]; t.is(classSay|classAuxiliary|classVerb|classWe) && !t.is(classPreposition|classDeterminer) {
			return false
		}
		if r.startsSentence(k) {
			return r.tokens[k].is(classPreposition)
		}
	}
	return false
}

// weAre reads "We are 34 unions united in the Lund Alliance", "We at the Lund
// Coalition", "Somos la Red de Puertos": who those are who write.
func (r *recommender) weAre(b block) speaker {
	for i := b.firstToken; i+3 < b.lastToken; i++ {
		first := i + 2
		switch {
		case r.romance() && r.low(i) == "somos" && (r.opensSentence(i) || r.whoSign(i, b.firstToken)):
			first = i + 1
		case !r.tokens[i].is(classWe) || r.tokens[i].is(classArticle):
			continue
		case r.low(i+1) != "are" && r.low(i+1) != "at" && r.low(i+1) != "sommes" && r.low(i+1) != "somos":
			continue
		}
		if _, quoted := r.outerAt(r.tokens[i].span.Start); quoted {
			continue
		}
		if who := r.unitedIn(first, min(b.lastToken, i+40)); who.known() {
			return who
		}
		for first < b.lastToken && r.tokens[first].is(classArticle) {
			first++
		}
		if first >= b.lastToken || !r.tokens[first].capital() {
			continue
		}
		if end := r.nameOfBody(first, b.lastToken); end-first > 1 && (r.institution(first, end) || r.is(end, ",") && r.indefinite(end+1) && r.tokens[min(end+2, b.lastToken-1)].is(classOrg)) && !r.personalName(first, end) && !r.tokens[first].is(classRole|classTitle|classPlace) {
			return speaker{Attribution: briefing.Attribution{Who: r.orgText(first, end)}, entity: -1, reason: signs, confidence: 0.8}
		}
	}
	return nobody
}

// apposed is where the apposition at token first ends: at its comma, past the
// commas of a list that an "and" closes; first when none does.
func (r *recommender) apposed(first, limit int) int {
	for j := first + 1; j < limit; j++ {
		if !r.is(j, ",") {
			continue
		}
		for k := j + 1; k < min(limit, j+8); k++ {
			if w := r.low(k); w == "and" || w == "et" || w == "y" {
				for n := k + 1; n < min(limit, k+8); n++ {
					if r.is(n, ",") {
						return n
					}
					if r.tokens[n].is(classSay|classAuxiliary|classVerb) || r.tagged(n)&(tagAsk|tagPropose|tagStress) != 0 {
						break
					}
				}
			}
			if r.is(k, ",") || r.tokens[k].kind != tokenWord || r.tokens[k].is(classSay|classAuxiliary|classVerb|classPreposition) {
				break
			}
		}
		return j
	}
	return first
}

// asWhat reads "We write to you as a group of civil society organisations",
// "Como organizaciones defensoras de derechos, condenamos …".
func (r *recommender) asWhat(b block) speaker {
	for i := b.firstToken; i+2 < b.lastToken && i < b.firstToken+14; i++ {
		first := 0
		switch {
		case (r.is(i, "as") || r.is(i, "As")) && r.language == "en" && (r.opensSentence(i) || r.weBefore(i, b.firstToken)):
			first = i + 1
		case (r.is(i, "como") || r.is(i, "Como")) && r.language == "es" && r.opensSentence(i):
			first = i + 1
		case r.low(i) == "tant" && r.language == "fr" && r.low(i-1) == "en":
			first = i + 2
		default:
			continue
		}
		for first < b.lastToken && r.tokens[first].is(classArticle|classDeterminer) {
			first++
		}
		last, body := first, false
		for last < b.lastToken && last-first < 2*longestName && r.tokens[last].kind != tokenMark && !r.tokens[last].is(classVerb|classAuxiliary|classSay|classRelative) && !strings.HasSuffix(r.low(last), "ing") && r.low(last) != "based" {
			body = body || r.tokens[last].is(classOrg) && last < first+3
			last++
		}
		if !body || last-first < 2 {
			continue
		}
		text := r.text[r.tokens[first].span.Start:r.tokens[last-1].span.End]
		return speaker{Attribution: briefing.Attribution{Who: text}, entity: -1, reason: signs, confidence: 0.7}
	}
	return nobody
}

// weBefore reports whether "we" stands before token i.
func (r *recommender) weBefore(i, first int) bool {
	for k := first; k < i; k++ {
		if r.tokens[k].is(classWe) {
			return true
		}
	}
	return false
}

// claims reports whether who asks in an ask of its own is a body by its name,
// so that what nobody is said to ask further down is asked by it too.
func (r *recommender) claims(k ask, who speaker) bool {
	if k.kind != askOf && k.kind != askPropose && k.kind != askStress && k.kind != askWant || k.at < 0 || !who.known() || strings.Contains(who.Who, ";") {
		return false
	}
	if who.entity >= 0 {
		return !r.register.entities[who.entity].person
	}
	return who.Who == who.Org && unicode.IsUpper(firstRune(who.Who))
}

// belongings reports whether what would ask is only called by whose it is, and
// is nobody: "ses services", "sus centros", "its figures".
func (r *recommender) belongings(who speaker) bool {
	words := strings.Fields(strings.ToLower(who.Who))
	if who.entity >= 0 || len(words) != 2 {
		return false
	}
	switch words[0] {
	case "its", "their", "his", "her", "su", "sus", "son", "sa", "ses", "leur", "leurs":
	default:
		return false
	}
	several := strings.HasSuffix(words[0], "s") && strings.HasSuffix(words[1], "s") && r.romance() // "ses services"
	return !r.kin(words[1]) && (several || r.lexicon.classes[words[1]]&classOrg == 0) && r.lexicon.classes[strings.TrimSuffix(words[1], "s")]&(classRole|classPerson|classOccupation) == 0
}

// whoSign reports whether "quienes firmamos" or "los que suscribimos" is the subject
// of the verb at token i.
func (r *recommender) whoSign(i, from int) bool {
	for k := i - 1; k >= max(from, i-longestPhrase/2); k-- {
		if r.startsSentence(k) {
			return r.low(k) == "quienes" || (r.low(k) == "los" || r.low(k) == "las") && strings.HasSuffix(r.low(k+2), "mos") || r.low(k) == "las" && strings.HasSuffix(r.low(k+3), "mos")
		}
	}
	return false
}
