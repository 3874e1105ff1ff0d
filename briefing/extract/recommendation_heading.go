package extract

import (
	"strings"

	"attache/briefing"
)

// Headings that announce what somebody is to do, without any noun for it.

// longestDeeds is in tokens: a longer heading is a sentence.
const longestDeeds = 14

// announcesDeeds reads "What governments must do", "Five things that cities can
// do", "How schools can help", "Ce que les maires peuvent faire", "Qué pedimos".
func (r *recommender) announcesDeeds(b block) bool {
	first, n := b.firstToken, b.lastToken-b.firstToken
	if n < 2 || n > longestDeeds {
		return false
	}
	r.look(first, b.lastToken)
	if r.tokens[first].kind == tokenNumber || r.listed("few", first) {
		for i := first + 1; i < min(b.lastToken, first+5); i++ {
			if r.listed("measure", i) || r.listed("ways", i) {
				return true
			}
		}
		return false
	}
	if !r.listed("asks-what", first) && !(r.low(first) == "ce" || r.low(first) == "lo") {
		return false
	}
	for i := first + 1; i < b.lastToken; i++ {
		if r.tagged(i)&(tagModal|tagNecessity|tagAsk|tagPropose|tagWant|tagWeNeed) != 0 || r.listed("can", i) || r.low(first) == "how" && i == first+1 && r.low(i) == "to" {
			return true
		}
	}
	return r.romance() && r.infinitiveAt(first+1)
}

// amongOrders reports whether item i stands between items in the imperative and
// opens with a word that can be a verb too: "Plant trees at the stops".
func (r *recommender) amongOrders(i, first int) bool {
	b := r.blocks[i]
	if r.language != "en" || first+2 >= b.lastToken {
		return false
	}
	t, next := r.tokens[first], r.tokens[first+1]
	if !t.capital() || t.is(classArticle|classDeterminer|classPreposition|classPronoun|classThey|classRelative|classAuxiliary|classNoName|classSubordinate) || r.plural(first) ||
		next.kind != tokenWord || next.capital() || next.is(classAuxiliary|classVerb|classSay|classConjunction|classRelative) || next.is(classPreposition) && !next.is(classAdverb) {
		return false
	}
	orders := 0
	for _, k := range [...]int{i - 2, i - 1, i + 1, i + 2} {
		if k < 0 || k >= len(r.blocks) || r.blocks[k].role != b.role || r.blocks[k].firstToken >= r.blocks[k].lastToken || styleOf(r.blocks[k]) != styleOf(b) {
			continue
		}
		if n := r.blocks[k]; r.imperative(n.firstToken, n.lastToken) || r.commands(n.firstToken, n.lastToken) {
			orders++
		}
	}
	return orders >= 2 || orders == 1 && i > 0 && r.blocks[i-1].role == briefing.RoleHeading
}

// ordersBelow reports whether a list in the imperative stands right below a
// heading that says for whom it is: "For port managers".
func (r *recommender) ordersBelow(i int) bool {
	if i+1 >= len(r.blocks) || r.blocks[i].lastToken-r.blocks[i].firstToken > longestDeeds/2 {
		return false
	}
	for _, next := range r.blocks[i+1 : min(len(r.blocks), i+4)] {
		if next.role != briefing.RoleListItem && next.number == "" || next.firstToken >= next.lastToken {
			return false
		}
		if r.imperative(next.firstToken, next.lastToken) || r.commands(next.firstToken, next.lastToken) {
			return true
		}
	}
	return false
}

// partOfAdvice reports whether a heading below that of the recommendations only
// parts them: a list in the imperative stands right under it, and it does not
// say what those who write do themselves.
func (r *recommender) partOfAdvice(i int) bool {
	b := r.blocks[i]
	for k := b.firstToken; k < b.lastToken; k++ {
		if r.listed("own-plans", k) || r.tokens[k].is(classWe) && !r.tokens[k].is(classArticle) {
			return false
		}
	}
	return r.ordersBelow(i)
}

// demanded reports whether a heading says that what its list holds is asked, and
// of whom it says that it asks: "Ce que demande le Collectif", "Lo que pide la Red",
// "What the Union is asking for", "Les revendications des dockers", "Our demands";
// nobody for those who write.
func (r *recommender) demanded(b block) (who speaker, demands bool) {
	n := b.lastToken - b.firstToken
	if n < 2 || n > longestDeeds || strings.HasSuffix(r.slice(b.span), "?") {
		return nobody, false
	}
	r.look(b.firstToken, b.lastToken)
	for i := b.firstToken; i < b.lastToken; i++ {
		if r.listed("demand", i) && r.tagged(i)&tagLead != 0 {
			if i+1 == b.lastToken {
				return r.headed(b.firstToken, i), true // "Our demands", "The dockers’ demands"
			}
			if r.linking(r.tokens[i+1]) || r.low(i+1) == "of" {
				return r.headed(i+2, b.lastToken), true
			}
			return nobody, false
		}
		if i == b.firstToken || i > b.firstToken+1 && r.romance() || r.low(b.firstToken) != "what" && r.low(b.firstToken) != "ce" && r.low(b.firstToken) != "lo" && r.low(b.firstToken) != "qué" {
			continue
		}
		for k := i; k < b.lastToken; k++ {
			if t := r.tagged(k) | r.tagOfWord(r.low(k)); t&(tagAsk|tagPropose|tagWant) == 0 || t&tagModal != 0 {
				continue
			}
			if r.byUs(sentence{first: b.firstToken, last: b.lastToken}, k) || !r.romance() && r.tokens[i].is(classWe) {
				return nobody, true
			}
			end := k + 1
			if r.romance() && end < b.lastToken {
				return r.headed(end, b.lastToken), true
			}
			for k > i && (r.auxiliary(k-1) || r.tokens[k-1].is(classAuxiliary|classAdverb)) {
				k--
			}
			return r.headed(i, k), true
		}
		return nobody, false
	}
	return nobody, false
}

// headed is who stands at the tokens [first, last) of a heading.
func (r *recommender) headed(first, last int) speaker {
	for last > first && r.possessive(last-1) {
		last--
	}
	p := r.phraseAfter(first, last)
	named := false
	for i := first; i < p.last; i++ {
		named = named || r.tokens[i].capital()
	}
	if p.first == first && (named || r.holds(p)) && !r.tokens[first].is(classWe) {
		who := r.speakerOf(p)
		who.reason, who.confidence = inHeading, 0.7
		return who
	}
	return nobody
}
