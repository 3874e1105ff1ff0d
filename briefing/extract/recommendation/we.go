package recommendation

import (
	"strings"
	"unicode"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// weWho reads "We, the undersigned organizations, …", "Nous, cheminots,
// usagers et élus, …", "Nosotras y nosotros, integrantes de la Mesa, …".
func (r *recommender) weWho(b prose.Block) prose.Speaker {
	if who := r.weAre(b); who.Known() {
		return who
	}
	for i := b.FirstToken; i+3 < b.LastToken; i++ {
		if !r.Tokens[i].Is(prose.ClassWe) || !r.Is(i+1, ",") || i >= b.FirstToken+6 && !r.OpensSentence(i) && !r.behindOccasion(i) {
			continue
		}
		first := i + 2
		if who := r.unitedIn(first, min(b.LastToken, i+40)); who.Known() {
			return who
		}
		if r.Romance() && r.Listed("signing", first) && r.Is(first+1, ",") && first+3 < b.LastToken {
			first += 2 // "Nous, soussignés, habitants et élus de la vallée, …"
		}
		if t := r.Tokens[first]; !t.Is(prose.ClassDeterminer|prose.ClassOrg|prose.ClassPerson|prose.ClassRole) && !articleWord(r.LowerWord(first)) && t.Kind != prose.TokenNumber && (t.Capital() || !r.Romance() && !r.Plural(first)) ||
			r.Romance() && t.Kind == prose.TokenMark {
			continue
		}
		if last := r.apposed(first, min(b.LastToken, i+36)); last > first {
			text := r.Text[r.Tokens[first].Span.Start:r.Tokens[last-1].Span.End]
			return prose.Speaker{Attribution: briefing.Attribution{Who: text}, Entity: -1, Reason: signs, Confidence: 0.8}
		}
	}
	for _, find := range [...]func(prose.Block) prose.Speaker{r.weCompose, r.asWhat} {
		if who := find(b); who.Known() {
			return who
		}
	}
	return r.weByVerb(b)
}

// behindOccasion reports whether the "we" at token i stands behind the words that
// open its sentence, up to a comma and with no verb: "On this World Day, we, …".
func (r *recommender) behindOccasion(i int) bool {
	if !r.Is(i-1, ",") {
		return false
	}
	for k := i - 2; k >= 0; k-- {
		if t := r.Tokens[k]; t.Is(prose.ClassSay|prose.ClassAuxiliary|prose.ClassVerb|prose.ClassWe) && !t.Is(prose.ClassPreposition|prose.ClassDeterminer) {
			return false
		}
		if r.StartsSentence(k) {
			return r.Tokens[k].Is(prose.ClassPreposition)
		}
	}
	return false
}

// weAre reads "We are 34 unions united in the Lund Alliance", "We at the Lund
// Coalition", "Somos la Red de Puertos": who those are who write.
func (r *recommender) weAre(b prose.Block) prose.Speaker {
	for i := b.FirstToken; i+3 < b.LastToken; i++ {
		first := i + 2
		switch {
		case r.Romance() && r.LowerWord(i) == "somos" && (r.OpensSentence(i) || r.whoSign(i, b.FirstToken)):
			first = i + 1
		case !r.Tokens[i].Is(prose.ClassWe) || r.Tokens[i].Is(prose.ClassArticle):
			continue
		case r.LowerWord(i+1) != "are" && r.LowerWord(i+1) != "at" && r.LowerWord(i+1) != "sommes" && r.LowerWord(i+1) != "somos":
			continue
		}
		if _, quoted := r.OuterAt(r.Tokens[i].Span.Start); quoted {
			continue
		}
		if who := r.unitedIn(first, min(b.LastToken, i+40)); who.Known() {
			return who
		}
		for first < b.LastToken && r.Tokens[first].Is(prose.ClassArticle) {
			first++
		}
		if first >= b.LastToken || !r.Tokens[first].Capital() {
			continue
		}
		if end := r.nameOfBody(first, b.LastToken); end-first > 1 && (r.Institution(first, end) || r.Is(end, ",") && r.Indefinite(end+1) && r.Tokens[min(end+2, b.LastToken-1)].Is(prose.ClassOrg)) && !r.PersonalName(first, end) && !r.Tokens[first].Is(prose.ClassRole|prose.ClassTitle|prose.ClassPlace) {
			return prose.Speaker{Attribution: briefing.Attribution{Who: r.OrgText(first, end)}, Entity: -1, Reason: signs, Confidence: 0.8}
		}
	}
	return prose.Nobody
}

// apposed is where the apposition at token first ends: at its comma, past the
// commas of a list that an "and" closes; first when none does.
func (r *recommender) apposed(first, limit int) int {
	for j := first + 1; j < limit; j++ {
		if !r.Is(j, ",") {
			continue
		}
		for k := j + 1; k < min(limit, j+8); k++ {
			if w := r.LowerWord(k); w == "and" || w == "et" || w == "y" {
				for n := k + 1; n < min(limit, k+12); n++ {
					if r.Is(n, ",") {
						return n
					}
					if r.Tokens[n].Is(prose.ClassSay|prose.ClassAuxiliary|prose.ClassVerb) || r.tagged(n)&(prose.TagAsk|prose.TagPropose|prose.TagStress) != 0 {
						break
					}
				}
			}
			if k == j+1 && r.Linking(r.Tokens[k]) {
				continue // "organisations de pêcheurs, de mareyeuses et de dockers,"
			}
			if r.Is(k, ",") || r.Tokens[k].Kind != prose.TokenWord || r.Tokens[k].Is(prose.ClassSay|prose.ClassAuxiliary|prose.ClassVerb|prose.ClassPreposition) {
				break
			}
		}
		return j
	}
	return first
}

// asWhat reads "We write to you as a group of civil society organisations",
// "Como organizaciones defensoras de derechos, condenamos …".
func (r *recommender) asWhat(b prose.Block) prose.Speaker {
	for i := b.FirstToken; i+2 < b.LastToken && i < b.FirstToken+14; i++ {
		first := 0
		switch {
		case (r.Is(i, "as") || r.Is(i, "As")) && r.language == "en" && (r.OpensSentence(i) || r.weBefore(i, b.FirstToken)):
			first = i + 1
		case (r.Is(i, "como") || r.Is(i, "Como")) && r.language == "es" && r.OpensSentence(i):
			first = i + 1
		case r.LowerWord(i) == "tant" && r.language == "fr" && r.LowerWord(i-1) == "en":
			first = i + 2
		default:
			continue
		}
		for first < b.LastToken && r.Tokens[first].Is(prose.ClassArticle|prose.ClassDeterminer) {
			first++
		}
		last, body := first, false
		for last < b.LastToken && last-first < 2*prose.LongestName && r.Tokens[last].Kind != prose.TokenMark && !r.Tokens[last].Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay|prose.ClassRelative) && !strings.HasSuffix(r.LowerWord(last), "ing") && r.LowerWord(last) != "based" {
			body = body || r.Tokens[last].Is(prose.ClassOrg) && last < first+3
			last++
		}
		if !body || last-first < 2 || r.language == "en" && (r.Tokens[first].Is(prose.ClassPreposition) || r.OpensSentence(i) && !r.weBehind(first, last, b.LastToken)) {
			continue
		}
		text := r.Text[r.Tokens[first].Span.Start:r.Tokens[last-1].Span.End]
		return prose.Speaker{Attribution: briefing.Attribution{Who: text}, Entity: -1, Reason: signs, Confidence: 0.7}
	}
	return prose.Nobody
}

// weBehind reports whether "As" with the phrase at [first, last) says what "we" are
// who come behind its comma: not "As a student, I", nor "As services continue to fall, we".
func (r *recommender) weBehind(first, last, limit int) bool {
	for k := first; k < last; k++ {
		if r.Is(k, "to") {
			return false
		}
	}
	for k := last; k+1 < min(limit, last+2*prose.LongestName); k++ {
		if r.Is(k, ",") && r.Tokens[k+1].Kind == prose.TokenWord && r.Tokens[k+1].Is(prose.ClassWe|prose.ClassI) {
			return r.Tokens[k+1].Is(prose.ClassWe)
		}
	}
	return false
}

// weBefore reports whether "we" stands before token i.
func (r *recommender) weBefore(i, first int) bool {
	for k := first; k < i; k++ {
		if r.Tokens[k].Is(prose.ClassWe) {
			return true
		}
	}
	return false
}

// claims reports whether who asks in an ask of its own is a body by its name,
// so that what nobody is said to ask further down is asked by it too.
func (r *recommender) claims(k ask, who prose.Speaker) bool {
	if k.kind != askOf && k.kind != askPropose && k.kind != askStress && k.kind != askWant || k.at < 0 || !who.Known() || strings.Contains(who.Who, ";") {
		return false
	}
	if who.Entity >= 0 {
		return !r.Register.Entities[who.Entity].Person
	}
	return who.Who == who.Org && unicode.IsUpper(prose.FirstRune(who.Who))
}

// belongings reports whether what would ask is only called by whose it is, and
// is nobody: "ses services", "sus centros", "its figures".
func (r *recommender) belongings(who prose.Speaker) bool {
	words := strings.Fields(strings.ToLower(who.Who))
	if who.Entity >= 0 || len(words) != 2 {
		return false
	}
	switch words[0] {
	case "its", "their", "his", "her", "su", "sus", "son", "sa", "ses", "leur", "leurs":
	default:
		return false
	}
	several := strings.HasSuffix(words[0], "s") && strings.HasSuffix(words[1], "s") && r.Romance() // "ses services"
	return !r.Kin(words[1]) && (several || r.Lexicon.Classes[words[1]]&prose.ClassOrg == 0) && r.Lexicon.Classes[strings.TrimSuffix(words[1], "s")]&(prose.ClassRole|prose.ClassPerson|prose.ClassOccupation) == 0
}

// whoSign reports whether "quienes firmamos" or "los que suscribimos" is the subject
// of the verb at token i.
func (r *recommender) whoSign(i, from int) bool {
	for k := i - 1; k >= max(from, i-prose.LongestPhrase/2); k-- {
		if r.StartsSentence(k) {
			return r.LowerWord(k) == "quienes" || (r.LowerWord(k) == "los" || r.LowerWord(k) == "las") && strings.HasSuffix(r.LowerWord(k+2), "mos") || r.LowerWord(k) == "las" && strings.HasSuffix(r.LowerWord(k+3), "mos")
		}
	}
	return false
}
