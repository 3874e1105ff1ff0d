package extract

import (
	"strings"
	"unicode/utf8"

	"attache/briefing"
)

// preambular reports whether a block opens a resolution's preamble or one of
// its paragraphs: a participle or adjective, and a comma at the end.
func (r *recommender) preambular(b block) bool {
	text := r.slice(b.span)
	last, _ := utf8.DecodeLastRuneInString(text)
	if last != ',' && last != ';' && !strings.HasSuffix(text, ", and") {
		return false
	}
	if !r.tokens[b.firstToken].capital() {
		return false
	}
	r.look(b.firstToken, min(b.firstToken+6, b.lastToken))
	at := 0
	for at < len(r.tags)-1 && r.tags[at].tag&tagAdverb != 0 {
		at += 1 + int(r.tags[at].more)
	}
	return r.tags[at].tag&tagPreamble != 0 && (last != ';' || r.language != "en")
}

// longestEnactor is in tokens.
const longestEnactor = 16

// enacts reports whether a block names the body that adopts a resolution
// ("The General Assembly,") and remembers it.
func (r *recommender) enacts(i int) bool {
	b := r.blocks[i]
	text := r.slice(b.span)
	if r.enactsInCapitals(i) {
		return true
	}
	if !strings.HasSuffix(text, ",") || b.lastToken-b.firstToken > longestEnactor || b.lastToken-b.firstToken < 3 {
		return false
	}
	first, capitals := r.tokens[b.firstToken], 0
	if r.look(b.firstToken, b.firstToken+2); r.tags[0].tag&tagPreamble != 0 {
		return false
	}
	for t := b.firstToken + 1; t < b.lastToken-1; t++ {
		if r.tokens[t].kind == tokenMark {
			return false
		}
		if r.tokens[t].capital() {
			capitals++
		}
	}
	if !first.capital() || capitals == 0 || i+1 >= len(r.blocks) {
		return false
	}
	next := r.blocks[i+1]
	if r.look(next.firstToken, min(next.firstToken+4, next.lastToken)); len(r.tags) == 0 || r.tags[0].tag&(tagPreamble|tagAdverb|tagOperative|tagDeclare) == 0 {
		return false
	}
	name := briefing.Span{Start: first.span.Start, End: r.tokens[b.lastToken-2].span.End}
	if w := strings.ToLower(r.word(first)); w == "the" || w == "la" || w == "le" || w == "l’" || w == "l'" || w == "el" {
		name.Start = r.tokens[b.firstToken+1].span.Start
	}
	r.body = r.resolve(name)
	r.body.reason = "the body that adopts the text"
	return true
}

// secondVerb is the place of the verb that asks, behind "and", in an operative
// paragraph that opens with another: "Condemns all attacks, and urges parties
// to …"; -1 for none.
func (r *recommender) secondVerb(s sentence, from int) int {
	for at := from + 1; at < len(r.tags); at++ {
		if r.tags[at].tag&tagOperative == 0 || r.nounUse(s.first+at, s.first) {
			continue
		}
		switch r.low(s.first + at - 1) {
		case "and", "et", "y", "e":
			if r.is(s.first+at-2, ",") && r.asksSomebody(s, at) {
				return at
			}
		}
	}
	return -1
}

// operative handles a paragraph that opens with a verb and no subject:
// "Urges Member States to …", "Also requests …".
func (r *recommender) operative(i int) bool {
	b := r.blocks[i]
	if !r.tokens[b.firstToken].capital() {
		return false
	}
	s := r.sentences[b.first]
	r.look(s.first, s.last)
	at := 0
	for at < len(r.tags)-1 && r.tags[at].tag&tagAdverb != 0 {
		at += 1 + int(r.tags[at].more)
	}
	g := r.tags[at]
	if g.tag&(tagOperative|tagDeclare|tagStress) == 0 || s.first+at+1 >= s.last {
		return false
	}
	end := at + 1 + int(g.more)
	next := r.tokens[min(s.first+end, s.last-1)]
	if next.kind == tokenMark || next.is(classAuxiliary|classSay) && !next.is(classPreposition) {
		return false
	}
	if g.tag&tagStress != 0 {
		if !r.thirdPerson(r.tokens[s.first+at]) || r.needAfter(end, 4) == 0 {
			return false
		}
	} else if g.tag&tagDeclare != 0 {
		if at = r.secondVerb(s, end); at < 0 || !r.body.known() {
			return r.body.known() || b.number != ""
		}
	}
	if next := s.first + end; r.language == "es" && !r.body.known() && b.number == "" && b.role != briefing.RoleListItem && strings.HasPrefix(r.low(s.first+at), "pid") && !r.openEnded(i) &&
		!r.actionBehind(s, next) && !r.wantsDeed(s, next) {
		return false // "Pide un café a la camarera."
	}
	k := r.askAt(s, at, "operative paragraph", 0.9)
	if r.openEnded(i) {
		r.lead = lead{open: true, certain: true, who: r.body, ask: k, block: i}
		return true
	}
	span := r.statement(b.first)
	r.add(span, k, r.enactor(b.first), b.first)
	for n := b.first + 1; n < b.last; n++ {
		r.sentence(n)
	}
	return true
}

// enactor is who adopts the text, else who writes it.
func (r *recommender) enactor(n int) speaker {
	if r.body.known() {
		return r.body
	}
	return r.voice(r.sentences[n].span)
}

// thirdPerson reports whether a verb stands in the present of "it": "Stresses".
func (r *recommender) thirdPerson(t token) bool {
	return r.language != "en" || strings.HasSuffix(r.word(t), "s")
}

// farthestPreamble is how many blocks below the name of the body that adopts
// a text, set in capitals, its preamble starts.
const farthestPreamble = 4

// enactsInCapitals reads a line in capitals that names the body over a
// preamble: "LA ASAMBLEA NACIONAL".
func (r *recommender) enactsInCapitals(i int) bool {
	b := r.blocks[i]
	if r.body.known() || b.lastToken-b.firstToken > longestEnactor || !isUpper(r.slice(b.span)) {
		return false
	}
	body := false
	for t := b.firstToken; t < b.lastToken; t++ {
		if r.tokens[t].kind != tokenWord {
			return false
		}
		body = body || r.tokens[t].is(classOrg)
	}
	if !body {
		return false
	}
	for k := i + 1; k < min(len(r.blocks), i+1+farthestPreamble); k++ {
		next := r.blocks[k]
		if next.firstToken < next.lastToken && r.preambular(next) {
			r.body = r.resolve(b.span)
			r.body.reason = "the body that adopts the text"
			return true
		}
	}
	return false
}
