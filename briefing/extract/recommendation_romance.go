package extract

import "strings"

// asksRomance reports whether the French or Spanish asking verb at token i,
// which is the tag at place at and ends before token end, has an action to ask
// for: an infinitive or a clause, or a noun for one.
func (r *recommender) asksRomance(s sentence, at, i, end int) bool {
	w := r.low(i)
	if i > s.first && r.tokens[i-1].is(classPreposition) && !r.tokens[i-1].is(classClitic) {
		return false // "conférence de presse"
	}
	if w := r.low(i - 1); r.language == "fr" && strings.HasPrefix(r.low(i), "appel") && (w == "m’" || w == "m'" || w == "s’" || w == "s'" || w == "t’" || w == "t'") {
		return false // "je m’appelle"
	}
	if r.eventTold(s, i, end) || r.merelyLamented(s, i, end) {
		return false
	}
	if r.clauseBehindColon(s, end) {
		return true
	}
	first := end
	for first < s.last && (r.tokens[first].is(classAdverb|classTime) || strings.HasSuffix(r.low(first), "ment") && len(r.low(first)) > 6 || strings.HasSuffix(r.low(first), "mente")) {
		first++
	}
	invites := strings.Contains(w, "invit") || r.tags[at].more > 0 && strings.Contains(r.low(end-1), "invit")
	if r.language == "fr" {
		switch {
		case strings.Contains(r.low(end-1), "demand") && r.low(first) == "à" && r.infinitiveAt(first+1):
			return false // "a demandé à voir le juge"
		case strings.HasPrefix(r.low(end-1), "appel") && first < s.last && r.tokens[first].is(classPreposition) && !r.callsFor(first):
			return false // "ont appelé chez elle avant de sortir"
		case invites:
			return r.actionBehind(s, first)
		case r.actionBehind(s, first):
			return true
		case strings.Contains(r.low(end-1), "demand") && r.possessed(first):
			return false // "demandent leur goûter à la cuisinière"
		case strings.Contains(r.low(end-1), "demand") && (r.low(first) == "un" || r.low(first) == "une" || r.low(first) == "du") && !r.wantsDeed(s, first):
			return r.within(s, end, reachOfObject, "à", "aux", "au", "que", "qu’", "qu'") >= 0 // "a demandé un verre d’eau"
		}
		return r.within(s, end, reachOfObject, "à", "aux", "au", "de", "d’", "d'", "que", "qu’", "qu'") >= 0 || r.wantsDeed(s, first)
	}
	if r.bareInfinitive(s, first) || r.frontedObject(s, i) && r.infinitiveAt(first) {
		return true
	}
	if strings.HasPrefix(w, "pid") || strings.HasPrefix(w, "solicit") || r.tags[at].more > 0 && strings.HasPrefix(r.low(end-1), "pedid") {
		if r.wantsDeed(s, first) {
			return true
		}
		if s.first == i && !r.actionBehind(s, first) {
			return false // "Pide un café a la camarera"
		}
	}
	if invites {
		return r.actionBehind(s, first)
	}
	for k := i; k < end; k++ {
		if w := r.low(k); w == "llamado" || w == "llamamiento" {
			return r.actionBehind(s, end-1) || r.within(s, end, reachOfObject, "para") >= 0 // "hizo un llamado a las empresas"
		}
	}
	return r.within(s, end, reachOfObject, "a", "al", "que") >= 0 || strings.HasSuffix(r.low(end-1), "a") && r.tags[at].more > 0 || r.low(end-1) == "al"
}

// callsFor reports whether the preposition at token i opens what is called for.
func (r *recommender) callsFor(i int) bool {
	switch r.low(i) {
	case "à", "au", "aux", "pour":
		return true
	}
	return r.tokens[i].is(classArticle)
}

// possessed reports whether what stands at token i is somebody's own: "leur
// goûter", "son chemin", "su café".
func (r *recommender) possessed(i int) bool {
	switch r.low(i) {
	case "son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "su", "sus", "mi", "mis":
		return true
	}
	return false
}

// eventTold reports whether the French verb at tokens [i, end) tells that
// somebody unknown gave an order: "Des hommes ont sommé les villageois de
// partir" is news, and asks nothing.
func (r *recommender) eventTold(s sentence, i, end int) bool {
	if w := r.low(end - 1); r.language != "fr" || end-i < 2 || !strings.HasPrefix(w, "somm") && !strings.HasPrefix(w, "enjoint") {
		return false
	}
	switch r.low(s.first) {
	case "des", "un", "une", "deux", "trois", "plusieurs":
		return true
	}
	return false
}

// actionBehind reports whether an infinitive behind its preposition, or a
// clause, follows within reach of token i.
func (r *recommender) actionBehind(s sentence, i int) bool {
	for k := i; k < s.last && k < i+reachOfObject; k++ {
		switch r.low(k) {
		case ";", "?", "!":
			return false
		case "que", "qu’", "qu'":
			return true
		case ":":
			return true
		case "à", "de", "d’", "d'", "a", "al":
			for n := k + 1; n < s.last && n < k+4; n++ {
				if r.infinitiveAt(n) && !r.tokens[n-1].is(classArticle) || r.low(n) == "ce" && n+1 < s.last && strings.HasPrefix(r.low(n+1), "qu") {
					return true
				}
				if !r.tokens[n].is(classClitic|classAdverb|classAuxiliary) && r.low(n) != "ne" && r.low(n) != "pas" && r.low(n) != "no" {
					break
				}
			}
		}
	}
	return false
}

// wantsDeed reports whether an article and the noun for a deed follow at token
// i: "pidió una investigación", "demande une enquête".
func (r *recommender) wantsDeed(s sentence, i int) bool {
	if i+1 >= s.last || !r.tokens[i].is(classArticle) {
		return false
	}
	for n := i + 1; n < s.last && n < i+3; n++ {
		w := r.low(n)
		for _, ending := range [...]string{"ción", "sión", "miento", "tion", "sion", "ement"} {
			if len(w) > len(ending)+3 && strings.HasSuffix(w, ending) {
				return true
			}
		}
		switch w {
		case "fin", "cese", "cierre", "alto", "apoyo", "acceso", "retorno", "retiro", "respeto", "aumento", "justicia", "reforma",
			"enquête", "arrêt", "levée", "retrait", "accès", "respect", "ouverture", "fermeture", "retour", "réforme", "hausse", "abrogation":
			return true
		}
		if r.tokens[n].kind != tokenWord || r.tokens[n].is(classPreposition) {
			return false
		}
	}
	return false
}

// forWhom reads "Pour Horizon Vert, les communes doivent …": whose opinion a
// sentence gives.
func (r *recommender) forWhom(s sentence) speaker {
	if !r.romance() || r.low(s.first) != "pour" && r.low(s.first) != "para" || s.first+2 >= s.last {
		return nobody
	}
	p := r.phraseAfter(s.first+1, s.last)
	if p.first != s.first+1 || !r.is(p.last, ",") || r.infinitiveAt(p.first) || !r.named(p) && !r.hasRole(p) && !r.institution(p.first, p.last) {
		return nobody
	}
	who := r.inverted(p, s.last)
	if who.known() {
		who.reason, who.confidence = "“"+r.word(r.tokens[s.first])+"”", 0.7
	}
	return who
}

// opensWithVerb reports whether a sentence leaves its subject out: it opens
// with a verb of saying or asking.
func (r *recommender) opensWithVerb(n int) bool {
	s := r.sentences[n]
	for k := s.first; k < min(s.last, s.first+8); k++ {
		t := r.tokens[k]
		if t.is(classSay|classNaming) || r.tagAt(s, k)&(tagAsk|tagPropose|tagStress|tagSource) != 0 {
			return true
		}
		if t.kind != tokenMark && !r.clitic(k) && !r.auxiliary(k) && !t.is(classAdverb|classConjunction|classTime) && r.tagAt(s, k)&tagAdverb == 0 && !t.is(classPreposition) && !t.is(classDeterminer) {
			return false
		}
	}
	return false
}
