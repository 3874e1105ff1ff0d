package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
)

// asksRomance reports whether the French or Spanish asking verb at token i,
// which is the tag at place at and ends before token end, has an action to ask
// for: an infinitive or a clause, or a noun for one.
func (r *recommender) asksRomance(s prose.Sentence, at, i, end int) bool {
	w := r.LowerWord(i)
	if i > s.First && r.Tokens[i-1].Is(prose.ClassPreposition) && !r.Tokens[i-1].Is(prose.ClassClitic) {
		return false // "conférence de presse"
	}
	if w := r.LowerWord(i - 1); r.language == "fr" && strings.HasPrefix(r.LowerWord(i), "appel") && (w == "m’" || w == "m'" || w == "s’" || w == "s'" || w == "t’" || w == "t'") {
		return false // "je m’appelle"
	}
	if r.eventTold(s, i, end) || r.merelyLamented(s, i, end) || r.merelyAsked(s, i, end) {
		return false
	}
	if r.clauseBehindColon(s, end) || r.oneThing(s, end) {
		return true
	}
	first := end
	for first < s.Last && (r.Tokens[first].Is(prose.ClassAdverb|prose.ClassTime) || strings.HasSuffix(r.LowerWord(first), "ment") && len(r.LowerWord(first)) > 6 || strings.HasSuffix(r.LowerWord(first), "mente")) {
		first++
	}
	invites := strings.Contains(w, "invit") || r.tags[at].More > 0 && strings.Contains(r.LowerWord(end-1), "invit")
	if r.language == "fr" {
		switch {
		case strings.Contains(r.LowerWord(end-1), "demand") && r.LowerWord(first) == "à" && r.infinitiveAt(first+1):
			return false // "a demandé à voir le juge"
		case strings.HasPrefix(r.LowerWord(end-1), "appel") && first < s.Last && r.Tokens[first].Is(prose.ClassPreposition) && !r.callsFor(first):
			return false // "ont appelé chez elle avant de sortir"
		case invites:
			return r.actionBehind(s, first)
		case r.actionBehind(s, first):
			return true
		case strings.Contains(r.LowerWord(end-1), "demand") && r.possessed(first):
			return false // "demandent leur goûter à la cuisinière"
		case strings.Contains(r.LowerWord(end-1), "demand") && (r.LowerWord(first) == "un" || r.LowerWord(first) == "une" || r.LowerWord(first) == "du") && !r.wantsDeed(s, first):
			return r.within(s, end, reachOfObject, "à", "aux", "au", "que", "qu’", "qu'") >= 0 // "a demandé un verre d’eau"
		}
		return r.within(s, end, reachOfObject, "à", "aux", "au", "de", "d’", "d'", "que", "qu’", "qu'") >= 0 || r.wantsDeed(s, first)
	}
	if r.bareInfinitive(s, first) || r.frontedObject(s, i) && r.infinitiveAt(first) {
		return true
	}
	if strings.HasPrefix(w, "pid") || strings.HasPrefix(w, "solicit") || r.tags[at].More > 0 && strings.HasPrefix(r.LowerWord(end-1), "pedid") {
		if r.wantsDeed(s, first) {
			return true
		}
		if s.First == i && !r.actionBehind(s, first) {
			return false // "Pide un café a la camarera"
		}
	}
	if invites {
		return r.actionBehind(s, first)
	}
	for k := i; k < end; k++ {
		if w := r.LowerWord(k); w == "llamado" || w == "llamamiento" {
			return r.actionBehind(s, end-1) || r.within(s, end, reachOfObject, "para") >= 0 // "hizo un llamado a las empresas"
		}
	}
	return r.within(s, end, reachOfObject, "a", "al", "que") >= 0 || strings.HasSuffix(r.LowerWord(end-1), "a") && r.tags[at].More > 0 || r.LowerWord(end-1) == "al"
}

// oneThing reports whether a Spanish "una sola cosa:" at token i announces what is asked:
// "les pido una cosa: bajen a comprar".
func (r *recommender) oneThing(s prose.Sentence, i int) bool {
	if r.language != "es" || r.LowerWord(i) != "una" {
		return false
	}
	for k := i + 1; k+1 < min(s.Last, i+8); k++ {
		if r.Is(k, ":") {
			return r.Is(i+1, "cosa") || r.Is(i+2, "cosa")
		}
	}
	return false
}

// callsFor reports whether the preposition at token i opens what is called for.
func (r *recommender) callsFor(i int) bool {
	switch r.LowerWord(i) {
	case "à", "au", "aux", "pour":
		return true
	}
	return r.Tokens[i].Is(prose.ClassArticle)
}

// possessed reports whether what stands at token i is somebody's own: "leur
// goûter", "son chemin", "su café".
func (r *recommender) possessed(i int) bool {
	switch r.LowerWord(i) {
	case "son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "su", "sus", "mi", "mis":
		return true
	}
	return false
}

// eventTold reports whether the French verb at tokens [i, end) tells that
// somebody unknown gave an order: "Des hommes ont sommé les villageois de
// partir" is news, and asks nothing.
func (r *recommender) eventTold(s prose.Sentence, i, end int) bool {
	if w := r.LowerWord(end - 1); r.language != "fr" || end-i < 2 || !strings.HasPrefix(w, "somm") && !strings.HasPrefix(w, "enjoint") {
		return false
	}
	switch r.LowerWord(s.First) {
	case "des", "un", "une", "deux", "trois", "plusieurs":
		return true
	}
	return false
}

// actionBehind reports whether an infinitive behind its preposition, or a
// clause, follows within reach of token i.
func (r *recommender) actionBehind(s prose.Sentence, i int) bool {
	for k := i; k < s.Last && k < i+reachOfObject; k++ {
		switch r.LowerWord(k) {
		case ";", "?", "!":
			return false
		case "que", "qu’", "qu'":
			return true
		case ":":
			return true
		case "à", "de", "d’", "d'", "a", "al":
			for n := k + 1; n < s.Last && n < k+4; n++ {
				if r.infinitiveAt(n) && !r.Tokens[n-1].Is(prose.ClassArticle) || r.LowerWord(n) == "ce" && n+1 < s.Last && strings.HasPrefix(r.LowerWord(n+1), "qu") {
					return true
				}
				if !r.Tokens[n].Is(prose.ClassClitic|prose.ClassAdverb|prose.ClassAuxiliary) && r.LowerWord(n) != "ne" && r.LowerWord(n) != "pas" && r.LowerWord(n) != "no" {
					break
				}
			}
		}
	}
	return false
}

// wantsDeed reports whether an article and the noun for a deed follow at token
// i: "pidió una investigación", "demande une enquête".
func (r *recommender) wantsDeed(s prose.Sentence, i int) bool {
	if i+1 >= s.Last || !r.Tokens[i].Is(prose.ClassArticle) {
		return false
	}
	for n := i + 1; n < s.Last && n < i+3; n++ {
		w := r.LowerWord(n)
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
		if r.Tokens[n].Kind != prose.TokenWord || r.Tokens[n].Is(prose.ClassPreposition) {
			return false
		}
	}
	return false
}

// forWhom reads "Pour Horizon Vert, les communes doivent …": whose opinion a
// sentence gives.
func (r *recommender) forWhom(s prose.Sentence) prose.Speaker {
	if w := r.LowerWord(s.First); s.First+2 >= s.Last || !(r.Romance() && (w == "pour" || w == "para") || r.language == "en" && w == "for") {
		return prose.Nobody
	}
	p := r.PhraseAfter(s.First+1, s.Last)
	if r.language == "en" && !r.PersonalName(p.First, p.Last) {
		return prose.Nobody
	}
	if p.First != s.First+1 || !r.Is(p.Last, ",") || r.infinitiveAt(p.First) || !r.Named(p) && !r.HasRole(p) && !r.PluralOffice(p.Head-1) && !r.Institution(p.First, p.Last) {
		return prose.Nobody
	}
	who := r.Inverted(p, s.Last)
	if who.Known() {
		who.Reason, who.Confidence = "“"+r.Word(r.Tokens[s.First])+"”", 0.7
	}
	return who
}

// opensWithVerb reports whether a sentence leaves its subject out: it opens
// with a verb of saying or asking.
func (r *recommender) opensWithVerb(n int) bool { return r.openingVerb(n) >= 0 }

// openingVerb is the verb of saying or asking that opens Spanish sentence n, behind
// an adverbial too: "En ese sentido, pidió"; -1 for none.
func (r *recommender) openingVerb(n int) int {
	s := r.Sentences[n]
	if verb := r.verbAtFront(s, s.First); verb >= 0 {
		return verb
	}
	if r.language == "es" {
		for k := s.First + 1; k+1 < min(s.Last, s.First+prose.LongestPhrase); k++ {
			if r.Is(k, ",") && (r.Participle(s.First) || r.SetInFront(s.First, k)) {
				return r.verbAtFront(s, k+1) // "Refiriéndose a los datos, pidió", "Enfática, pidió"
			}
		}
	}
	if t := r.Tokens[s.First]; r.language != "es" || !t.Is(prose.ClassPreposition|prose.ClassAdverb) {
		return -1
	}
	if p := r.PhraseAfter(s.First+1, s.Last); p.First == s.First+1 && !p.Empty() && p.Last+1 < s.Last {
		if r.Is(p.Last, ",") {
			return r.verbAtFront(s, p.Last+1)
		}
		return r.verbAtFront(s, p.Last)
	}
	return -1
}

// verbAtFront is the verb of saying or asking at token i of a sentence or behind
// the small words there; -1 for none.
func (r *recommender) verbAtFront(s prose.Sentence, i int) int {
	for k := i; k < min(s.Last, i+8); k++ {
		t := r.Tokens[k]
		if t.Is(prose.ClassSay|prose.ClassNaming) || r.tagAt(s, k)&(prose.TagAsk|prose.TagPropose|prose.TagStress|prose.TagSource) != 0 {
			return k
		}
		if t.Kind != prose.TokenMark && !r.Clitic(k) && !r.Auxiliary(k) && !t.Is(prose.ClassAdverb|prose.ClassConjunction|prose.ClassTime) && r.tagAt(s, k)&prose.TagAdverb == 0 && !t.Is(prose.ClassPreposition) && !t.Is(prose.ClassDeterminer) {
			return -1
		}
	}
	return -1
}

// asideVerb reports whether a verb of saying without a subject stands between the
// commas of Spanish sentence n or ends it: "Los hospitales, dijo, deben abrir",
// "Los hospitales deben abrir, agregó."
func (r *recommender) asideVerb(n int) bool {
	s := r.Sentences[n]
	for v := s.First + 2; v+1 < s.Last && r.language == "es"; v++ {
		if t := r.Tokens[v]; t.Is(prose.ClassSay) && !t.Capital() && r.Is(v-1, ",") && (r.Is(v+1, ",") || r.Is(v+1, ".") && v+2 == s.Last) && r.SayingAt(v) {
			_, quoted := r.QuoteAt(t.Span.Start)
			return !quoted
		}
	}
	return false
}
