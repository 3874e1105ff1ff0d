package extract

import (
	"strings"

	"attache/briefing"
)

// greetingLines is how many blocks from the top the greeting of a letter stands at
// most, and longestGreeting how many tokens it has.
const (
	greetingLines   = 16
	longestGreeting = 14
)

// addressedBefore reads "you said that “…”", "vous avez déclaré : « … »", "usted afirmó
// que «…»": whom the letter greets speaks, or whom the question is put to.
func (a *analysis) addressedBefore(w window) speaker {
	for v := w.last - 1; v > w.first || v == w.first && a.romance() && !w.empty(); v-- {
		if t := a.tokens[v]; a.is(v, ";") || w.last-v > 2*longestInner {
			return nobody
		} else if t.capital() || !t.is(classSay|classSayBase|classNaming) && !a.secondPerson(v) {
			continue
		}
		i := v - 1
		for i > w.first && (a.adverb(i) || a.auxiliary(i) || a.secondPerson(i) || a.clitic(i) && !a.listed("addressed", i)) {
			i--
		}
		if i < w.first || !a.listed("addressed", i) {
			if a.sayingAt(v) {
				return nobody
			}
			continue
		}
		if a.lexicon.language == "fr" && !a.secondPerson(v) && !a.secondPerson(i+1) && !a.secondPerson(v-1) {
			return nobody // "il vous a dit"
		}
		sp := a.addressee(i)
		sp.verb = a.verbText(v)
		return sp
	}
	return nobody
}

// secondPerson reports whether token i is a French verb whose subject is "vous".
func (a *analysis) secondPerson(i int) bool {
	if a.lexicon.language != "fr" {
		return false
	}
	switch w := a.lowerWord(i); w {
	case "dites", "êtes", "faites", "redites":
		return true
	default:
		return len(w) > 3 && strings.HasSuffix(w, "ez")
	}
}

// addressee is whom "you" at token i means: the one asked, in an interview, else
// the one whom the letter or the statement greets.
func (a *analysis) addressee(i int) speaker {
	s := a.sentenceAt(a.tokens[i].span.Start)
	if s >= len(a.sentences) {
		return nobody
	}
	block := a.sentences[s].block
	asks := a.turnOf(block)
	if len(a.turns) > 0 && block+1 < len(a.turns) {
		if sp := a.turnOf(block + 1); sp.known() && (!asks.known() || asks.Who != sp.Who) && strings.HasSuffix(strings.TrimSpace(a.slice(a.blocks[block].span)), "?") {
			sp.reason, sp.verb, sp.via = "", "", whoIsAddressed
			return sp
		}
		if asks.known() {
			return nobody
		}
	}
	sp := a.greeted()
	if sp.known() {
		sp.via = whoIsAddressed
	}
	return sp
}

// whoIsAddressed is how the reason goes on for whom "you" means.
const whoIsAddressed = "“you”: whom the text addresses"

// greeted is the one whom the document greets at its head: "Dear Prime Minister,",
// by the name that stands above it with that office, else by the office as it is
// told there in full.
func (a *analysis) greeted() speaker {
	office, top := nounPhrase{}, 0
	for _, b := range a.blocks[:min(greetingLines, len(a.blocks))] {
		found := false
		for first := b.firstToken; first < b.lastToken; {
			end := a.lineEnd(first, b.lastToken)
			if p := a.greetedIn(first, end); !p.empty() {
				if office.empty() {
					top = first
				}
				office, found = p, true // the chair is greeted first
			}
			first = end
		}
		if !found && !office.empty() {
			break
		}
	}
	if office.empty() {
		return nobody
	}
	return a.greetedAs(office, top)
}

// greetedIn is the one person whom the line [first, last) greets by an office.
func (a *analysis) greetedIn(first, last int) nounPhrase {
	if last-first > longestGreeting || last-first < 2 || !a.is(last-1, ",") && !a.is(last-1, ":") {
		return nounPhrase{}
	}
	i := first
	for i < last && a.listed("salutation", i) {
		i++
	}
	if i == first {
		return nounPhrase{}
	}
	for i < last && (a.tokens[i].is(classTitle|classArticle) && !a.tokens[i].is(classRole) || a.is(i, ".")) {
		i++
	}
	role := false
	for k := i; k < last-1; k++ {
		if t := a.tokens[k]; t.kind != tokenWord && !a.innerMark(k) || t.is(classConjunction) || a.plural(k) && t.is(classRole) {
			return nounPhrase{}
		}
		role = role || a.tokens[k].is(classRole)
	}
	if !role {
		return nounPhrase{}
	}
	return nounPhrase{first: i, last: last - 1, head: last - 1}
}

// greetedAs is who holds the office p, above token top.
func (a *analysis) greetedAs(p nounPhrase, top int) speaker {
	head := a.lowerWord(p.first)
	at := -1
	for i := range top {
		if at < 0 && a.lowerWord(i) == head {
			at = i
		}
	}
	for i := range max(at, 0) {
		if end := a.nameEnd(i, at); a.titleAt(i) && end-i > 2 && at-end < longestGreeting && a.tokens[end-1].kind == tokenWord && !a.tokens[end-1].is(classTitle|classRole) && (i == 0 || !a.tokens[i-1].capital()) {
			return a.speakerOf(nounPhrase{first: i, last: end, head: end})
		}
	}
	if at >= 0 {
		end, last := a.lineEnd(at, top), at+1
		if q := a.phraseAfter(at, end); q.first == at {
			last = max(last, q.last)
		}
		for k := last; k < end && (a.tokens[k].capital() || a.tokens[k].is(classPreposition|classParticle|classArticle)); k++ {
			if a.tokens[k].capital() {
				last = k + 1
			}
		}
		if last-at > p.last-p.first {
			p = nounPhrase{first: at, last: last, head: last}
		}
	}
	text := a.nameText(p.first, p.last)
	return speaker{Attribution: briefing.Attribution{Who: text, Role: text}, entity: -1}
}

// lineEnd is the first token after i that starts a new line, or last.
func (a *analysis) lineEnd(i, last int) int {
	for k := i + 1; k < last; k++ {
		if strings.Contains(a.text[a.tokens[k-1].span.End:a.tokens[k].span.Start], "\n") {
			return k
		}
	}
	return last
}
