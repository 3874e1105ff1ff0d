package recommendation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// Headings that announce what somebody is to do, without any noun for it.

// longestDeeds is in tokens: a longer heading is a sentence.
const longestDeeds = 14

// announcesDeeds reads "What governments must do", "Five things that cities can
// do", "How schools can help", "Ce que les maires peuvent faire", "Qué pedimos".
func (r *recommender) announcesDeeds(b prose.Block) bool {
	first, n := b.FirstToken, b.LastToken-b.FirstToken
	if n < 2 || n > longestDeeds {
		return false
	}
	r.look(first, b.LastToken)
	if r.Tokens[first].Kind == prose.TokenNumber || r.Listed("few", first) {
		for i := first + 1; i < min(b.LastToken, first+5); i++ {
			if r.Listed("measure", i) || r.Listed("ways", i) {
				return true
			}
		}
		return false
	}
	if !r.Listed("asks-what", first) && !(r.LowerWord(first) == "ce" || r.LowerWord(first) == "lo") {
		return false
	}
	for i := first + 1; i < b.LastToken; i++ {
		if r.tagged(i)&(prose.TagModal|prose.TagNecessity|prose.TagAsk|prose.TagPropose|prose.TagWant|prose.TagWeNeed) != 0 || r.Listed("can", i) || r.LowerWord(first) == "how" && i == first+1 && r.LowerWord(i) == "to" {
			return true
		}
	}
	return r.Romance() && r.infinitiveAt(first+1)
}

// amongOrders reports whether item i stands between items in the imperative and
// opens with a word that can be a verb too: "Plant trees at the stops".
func (r *recommender) amongOrders(i, first int) bool {
	b := r.Blocks[i]
	if r.language != "en" || first+2 >= b.LastToken {
		return false
	}
	t, next := r.Tokens[first], r.Tokens[first+1]
	if !t.Capital() || t.Is(prose.ClassArticle|prose.ClassDeterminer|prose.ClassPreposition|prose.ClassPronoun|prose.ClassThey|prose.ClassRelative|prose.ClassAuxiliary|prose.ClassNoName|prose.ClassSubordinate) || r.Plural(first) ||
		next.Kind != prose.TokenWord || next.Capital() || next.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay|prose.ClassConjunction|prose.ClassRelative) || next.Is(prose.ClassPreposition) && !next.Is(prose.ClassAdverb) {
		return false
	}
	orders := 0
	for _, k := range [...]int{i - 2, i - 1, i + 1, i + 2} {
		if k < 0 || k >= len(r.Blocks) || r.Blocks[k].Role != b.Role || r.Blocks[k].FirstToken >= r.Blocks[k].LastToken || styleOf(r.Blocks[k]) != styleOf(b) {
			continue
		}
		if n := r.Blocks[k]; r.imperative(n.FirstToken, n.LastToken) || r.commands(n.FirstToken, n.LastToken) {
			orders++
		}
	}
	return orders >= 2 || orders == 1 && i > 0 && r.Blocks[i-1].Role == briefing.RoleHeading
}

// ordersItem reports whether item i opens with a verb in the imperative, or stands
// among others that do.
func (r *recommender) ordersItem(i int) bool {
	b := r.Blocks[i]
	return r.imperative(b.FirstToken, b.LastToken) || r.commands(b.FirstToken, b.LastToken) || r.amongOrders(i, b.FirstToken)
}

// ordersBelow reports whether a list in the imperative stands right below a
// heading that says for whom it is: "For port managers".
func (r *recommender) ordersBelow(i int) bool {
	if i+1 >= len(r.Blocks) || r.Blocks[i].LastToken-r.Blocks[i].FirstToken > longestDeeds/2 {
		return false
	}
	for _, next := range r.Blocks[i+1 : min(len(r.Blocks), i+4)] {
		if next.Role != briefing.RoleListItem && next.Number == "" || next.FirstToken >= next.LastToken {
			return false
		}
		if r.imperative(next.FirstToken, next.LastToken) || r.commands(next.FirstToken, next.LastToken) {
			return true
		}
	}
	return false
}

// partOfAdvice reports whether a heading below that of the recommendations only
// parts them: a list in the imperative stands right under it, and it does not
// say what those who write do themselves.
func (r *recommender) partOfAdvice(i int) bool {
	b := r.Blocks[i]
	for k := b.FirstToken; k < b.LastToken; k++ {
		if r.Listed("own-plans", k) || r.Tokens[k].Is(prose.ClassWe) && !r.Tokens[k].Is(prose.ClassArticle) {
			return false
		}
	}
	return r.ordersBelow(i)
}

// demanded reports whether a heading says that what its list holds is asked, and
// of whom it says that it asks: "Ce que demande le Collectif", "Lo que pide la Red",
// "What the Union is asking for", "Les revendications des dockers", "Our demands";
// nobody for those who write.
func (r *recommender) demanded(b prose.Block) (who prose.Speaker, demands bool) {
	n := b.LastToken - b.FirstToken
	if n < 2 || n > longestDeeds || strings.HasSuffix(r.Slice(b.Span), "?") {
		return prose.Nobody, false
	}
	r.look(b.FirstToken, b.LastToken)
	for i := b.FirstToken; i < b.LastToken; i++ {
		if r.Listed("demand", i) && r.tagged(i)&prose.TagLead != 0 {
			if i+1 == b.LastToken {
				return r.headed(b.FirstToken, i), true // "Our demands", "The dockers’ demands"
			}
			if r.Linking(r.Tokens[i+1]) || r.LowerWord(i+1) == "of" {
				return r.headed(i+2, b.LastToken), true
			}
			return prose.Nobody, false
		}
		if i == b.FirstToken || i > b.FirstToken+1 && r.Romance() || r.LowerWord(b.FirstToken) != "what" && r.LowerWord(b.FirstToken) != "ce" && r.LowerWord(b.FirstToken) != "lo" && r.LowerWord(b.FirstToken) != "qué" {
			continue
		}
		for k := i; k < b.LastToken; k++ {
			if t := r.tagged(k) | r.TagOfWord(r.LowerWord(k)); t&(prose.TagAsk|prose.TagPropose|prose.TagWant) == 0 || t&prose.TagModal != 0 {
				continue
			}
			if r.byUs(prose.Sentence{First: b.FirstToken, Last: b.LastToken}, k) || !r.Romance() && r.Tokens[i].Is(prose.ClassWe) {
				return prose.Nobody, true
			}
			end := k + 1
			if r.Romance() && end < b.LastToken {
				return r.headed(end, b.LastToken), true
			}
			for k > i && (r.Auxiliary(k-1) || r.Tokens[k-1].Is(prose.ClassAuxiliary|prose.ClassAdverb)) {
				k--
			}
			return r.headed(i, k), true
		}
		return prose.Nobody, false
	}
	return prose.Nobody, false
}

// headed is who stands at the tokens [first, last) of a heading.
func (r *recommender) headed(first, last int) prose.Speaker {
	for last > first && r.Possessive(last-1) {
		last--
	}
	p := r.PhraseAfter(first, last)
	named := false
	for i := first; i < p.Last; i++ {
		named = named || r.Tokens[i].Capital()
	}
	if p.First == first && (named || r.holds(p)) && !r.Tokens[first].Is(prose.ClassWe) {
		who := r.SpeakerOf(p)
		who.Reason, who.Confidence = inHeading, 0.7
		return who
	}
	return prose.Nobody
}
