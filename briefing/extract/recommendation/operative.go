package recommendation

import (
	"strings"
	"unicode/utf8"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// preambular reports whether a block opens a resolution's preamble or one of
// its paragraphs: a participle or adjective, and a comma at the end.
func (r *recommender) preambular(b prose.Block) bool {
	text := r.Slice(b.Span)
	last, _ := utf8.DecodeLastRuneInString(text)
	if last != ',' && last != ';' && !strings.HasSuffix(text, ", and") {
		return false
	}
	if !r.Tokens[b.FirstToken].Capital() {
		return false
	}
	r.look(b.FirstToken, min(b.FirstToken+6, b.LastToken))
	at := 0
	for at < len(r.tags)-1 && r.tags[at].Tag&prose.TagAdverb != 0 {
		at += 1 + int(r.tags[at].More)
	}
	return r.tags[at].Tag&prose.TagPreamble != 0 && (last != ';' || r.language != "en")
}

// longestEnactor is in tokens.
const longestEnactor = 16

// enacts reports whether a block names the body that adopts a resolution
// ("The General Assembly,") and remembers it.
func (r *recommender) enacts(i int) bool {
	b := r.Blocks[i]
	text := r.Slice(b.Span)
	if r.enactsInCapitals(i) || r.enactTogether(i) {
		return true
	}
	if !strings.HasSuffix(text, ",") || b.LastToken-b.FirstToken > longestEnactor || b.LastToken-b.FirstToken < 3 {
		return false
	}
	first, capitals := r.Tokens[b.FirstToken], 0
	if r.look(b.FirstToken, b.FirstToken+2); r.tags[0].Tag&prose.TagPreamble != 0 {
		return false
	}
	named := b.FirstToken
	if w := strings.ToLower(r.Word(first)); w == "the" || w == "la" || w == "le" || w == "l’" || w == "l'" || w == "el" {
		named = r.pastNumeral(b.FirstToken+1, b.LastToken)
	}
	for t := named; t < b.LastToken-1; t++ {
		if r.Tokens[t].Kind == prose.TokenMark {
			return false
		}
		if r.Tokens[t].Capital() {
			capitals++
		}
	}
	if !first.Capital() || capitals == 0 || i+1 >= len(r.Blocks) {
		return false
	}
	next := r.Blocks[i+1]
	if r.look(next.FirstToken, min(next.FirstToken+4, next.LastToken)); len(r.tags) == 0 || r.tags[0].Tag&(prose.TagPreamble|prose.TagAdverb|prose.TagOperative|prose.TagDeclare) == 0 {
		return false
	}
	r.body = r.Resolve(briefing.Span{Start: r.Tokens[named].Span.Start, End: r.Tokens[b.LastToken-2].Span.End})
	r.body.Reason = "the body that adopts the text"
	return true
}

// enactTogether reads those who came together to adopt a text, in a block of their own above
// its preamble, and remembers what they are called up to the first comma: "Las organizaciones
// reunidas en Cúcuta, los días 25 y 26 de junio,".
func (r *recommender) enactTogether(i int) bool {
	b := r.Blocks[i]
	if i+1 >= len(r.Blocks) || b.LastToken-b.FirstToken < 4 || !r.Is(b.LastToken-1, ",") || !r.Definite(b.FirstToken) || !r.Plural(b.FirstToken+1) || !r.preambular(r.Blocks[i+1]) {
		return false
	}
	end := b.FirstToken + 2
	for r.Tokens[end].Kind == prose.TokenWord || r.InnerMark(end) {
		end++
	}
	if !r.calledTogether(b.FirstToken+1, end) || !r.severalEnact(i+1) {
		return false
	}
	r.body = prose.Speaker{Attribution: briefing.Attribution{Who: r.Text[r.Tokens[b.FirstToken].Span.Start:r.Tokens[end-1].Span.End]}, Entity: -1, Reason: "the body that adopts the text", Confidence: 0.7}
	return true
}

// severalEnact reports whether the first verb that asks in the paragraphs from block i on is
// that of several: "Exhortan a", where an assembly "Exhorta a".
func (r *recommender) severalEnact(i int) bool {
	for _, b := range r.Blocks[i:] {
		if b.FirstToken >= b.LastToken {
			continue
		}
		tags := r.Tag(nil, b.FirstToken, b.FirstToken+1)
		if tags[0].Tag&prose.TagOperative == 0 || tags[0].Tag&prose.TagPreamble != 0 {
			continue
		}
		switch w := r.LowerWord(b.FirstToken); r.language {
		case "es":
			return strings.HasSuffix(w, "n")
		case "fr":
			return strings.HasSuffix(w, "nt")
		default:
			return !strings.HasSuffix(w, "s")
		}
	}
	return false
}

// pastNumeral is the token behind an ordinal number in figures, with what is printed to
// its end: "the 12th Conference", "la 17.ª Conferencia", "la 3ᵉ Conférence"; i for none.
func (r *recommender) pastNumeral(i, limit int) int {
	if r.Tokens[i].Kind != prose.TokenNumber {
		return i
	}
	for i++; i < limit && r.Tokens[i].Span.Start == r.Tokens[i-1].Span.End; {
		i++
	}
	return min(i, limit-1)
}

// secondVerb is the place of the verb that asks, behind "and", in an operative
// paragraph that opens with another: "Condemns all attacks, and urges parties
// to …"; -1 for none.
func (r *recommender) secondVerb(s prose.Sentence, from int) int {
	for at := from + 1; at < len(r.tags); at++ {
		if r.tags[at].Tag&prose.TagOperative == 0 || r.nounUse(s.First+at, s.First) {
			continue
		}
		switch r.LowerWord(s.First + at - 1) {
		case "and", "et", "y", "e":
			if r.Is(s.First+at-2, ",") && r.asksSomebody(s, at) {
				return at
			}
		}
	}
	return -1
}

// operative handles a paragraph that opens with a verb and no subject:
// "Urges Member States to …", "Also requests …".
func (r *recommender) operative(i int) bool {
	b := r.Blocks[i]
	if !r.Tokens[b.FirstToken].Capital() && !(r.body.Known() && b.Number != "") {
		return false // but "Décide : 1. d’inviter les États à"
	}
	s := r.Sentences[b.First]
	r.look(s.First, s.Last)
	at := 0
	for at < len(r.tags)-1 && r.tags[at].Tag&prose.TagAdverb != 0 {
		at += 1 + int(r.tags[at].More)
	}
	if at >= len(r.tags) {
		return false // "Por eso" and nothing more
	}
	g := r.tags[at]
	if g.Tag&(prose.TagOperative|prose.TagDeclare|prose.TagStress) == 0 || s.First+at+1 >= s.Last {
		return false
	}
	end := at + 1 + int(g.More)
	next := r.Tokens[min(s.First+end, s.Last-1)]
	if next.Kind == prose.TokenMark || next.Is(prose.ClassAuxiliary|prose.ClassSay) && !next.Is(prose.ClassPreposition) {
		return false
	}
	if g.Tag&prose.TagStress != 0 {
		if !r.thirdPerson(r.Tokens[s.First+at]) || r.needAfter(end, 4) == 0 {
			return false
		}
	} else if g.Tag&prose.TagDeclare != 0 {
		if at = r.secondVerb(s, end); at < 0 || !r.body.Known() {
			return r.body.Known() || b.Number != ""
		}
	}
	if next := s.First + end; r.language == "es" && !r.body.Known() && b.Number == "" && b.Role != briefing.RoleListItem && strings.HasPrefix(r.LowerWord(s.First+at), "pid") && !r.openEnded(i) &&
		!r.actionBehind(s, next) && !r.wantsDeed(s, next) {
		return false // "Pide un café a la camarera."
	}
	k := r.askAt(s, at, "operative paragraph", 0.9)
	if r.openEnded(i) {
		r.lead = lead{open: true, certain: true, who: r.body, ask: k, block: i}
		return true
	}
	span := r.Statement(b.First)
	r.add(span, k, r.enactor(b.First), b.First)
	for n := b.First + 1; n < b.Last; n++ {
		r.sentence(n)
	}
	return true
}

// enactor is who adopts the text, else who writes it.
func (r *recommender) enactor(n int) prose.Speaker {
	if r.body.Known() {
		return r.body
	}
	return r.voice(r.Sentences[n].Span)
}

// thirdPerson reports whether a verb stands in the present of "it": "Stresses".
func (r *recommender) thirdPerson(t prose.Token) bool {
	return r.language != "en" || strings.HasSuffix(r.Word(t), "s")
}

// farthestPreamble is how many blocks below the name of the body that adopts
// a text, set in capitals, its preamble starts.
const farthestPreamble = 4

// enactsInCapitals reads a line in capitals that names the body over a
// preamble: "LA ASAMBLEA NACIONAL".
func (r *recommender) enactsInCapitals(i int) bool {
	b := r.Blocks[i]
	if r.body.Known() || b.LastToken-b.FirstToken > longestEnactor || !register.IsUpper(r.Slice(b.Span)) {
		return false
	}
	body := false
	for t := b.FirstToken; t < b.LastToken; t++ {
		if r.Tokens[t].Kind != prose.TokenWord {
			return false
		}
		body = body || r.Tokens[t].Is(prose.ClassOrg)
	}
	if !body {
		return false
	}
	for k := i + 1; k < min(len(r.Blocks), i+1+farthestPreamble); k++ {
		next := r.Blocks[k]
		if next.FirstToken < next.LastToken && r.preambular(next) {
			r.body = r.Resolve(b.Span)
			r.body.Reason = "the body that adopts the text"
			return true
		}
	}
	return false
}
