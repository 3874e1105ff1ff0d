package extract

import (
	"strings"
	"unicode"
)

// mastheadLines is how many blocks at a document's head may name its publisher.
const mastheadLines = 3

// publisher returns the organisation that the document speaks for with "we",
// or "": its stated publisher, else the body that it names most as the one
// that acts.
func (a *analysis) publisher() string {
	if s := a.speechOf(); s.held && s.state != "" {
		return s.state
	}
	if name := a.doc.Provenance.Publisher; name != "" {
		return name
	}
	if a.ours == nil {
		name := a.likelyPublisher()
		a.ours = &name
	}
	return *a.ours
}

// besideVote is the weight of a body that stands beside "we".
const besideVote = 3

// mastheadVote is the weight of a body that has a line of its own at the head.
const mastheadVote = 4

// fewestI is how often a speech says "I".
const fewestI = 3

// addressesBody reports whether somebody speaks in the first person to a body:
// "I" again and again, and the Assembly or the Council by name.
func (a *analysis) addressesBody() bool {
	mine, body := 0, false
	for i, t := range a.tokens {
		if t.is(classI) && !a.listed("my", i) {
			if _, quoted := a.outerAt(t.span.Start); !quoted && !a.inTurn(i) {
				mine++
			}
		}
		body = body || t.capital() && a.listed("organ", i)
		if body && mine >= fewestI {
			return true
		}
	}
	return false
}

// likelyPublisher weighs the bodies that stand next to "we", "our" or a verb
// of saying in a document that says "we".
func (a *analysis) likelyPublisher() string {
	if !a.saysWe() || a.speechOf().held {
		return ""
	}
	votes := map[string]int{}
	best, most := "", 0
	// Who addresses a body in the first person names it often and is not it.
	addressed, sure := a.addressesBody(), map[string]bool{}
	vote := func(first, last, n int) {
		if first >= last || a.tokens[last-1].is(classRole) || !a.bodyLike(first, last) || a.personalName(first, last) {
			return
		}
		for i := first + 1; i < last; i++ {
			if a.possessive(i) {
				last = i
			}
		}
		if addressed && (a.tokens[first].is(classPlace) || a.listed("organ", last-1)) {
			return // the body that is addressed, and others that are spoken of
		}
		name := a.register.fullName(a.nameText(first, last))
		if n != mastheadVote && (a.lexicon.has("world-body", strings.ToLower(a.nameText(first, last))) || a.lexicon.has("world-body", strings.ToLower(name))) {
			return
		}
		if id, ok := a.register.byName[nameKey(name)]; ok && isUpper(name) {
			name = a.register.entities[id].name
		}
		sure[name] = sure[name] || n >= besideVote
		if votes[name] += n; votes[name] > most && (!addressed || sure[name]) {
			best, most = name, votes[name]
		}
	}
	// The line at a document's head that is the name of a body.
	a.mastheadWithAcronym(func(first, last int) {
		sure[a.register.fullName(a.nameText(first, last))] = true
		vote(first, last, mastheadVote)
	})
	for k, b := range a.blocks[:min(mastheadLines, len(a.blocks))] {
		if b.firstToken >= b.lastToken {
			continue
		}
		last := a.lineOf(b.firstToken, b.lastToken) // an address may follow
		if last-b.firstToken > 1 && a.institution(b.firstToken, last) && a.bodyEnd(b.firstToken, last) == last && !a.tokens[b.firstToken].is(classPlace) && (a.namedAgain(b.firstToken, last) || a.letterhead(last, b.lastToken) || last == b.lastToken && k+1 < len(a.blocks) && a.letterhead(a.blocks[k+1].firstToken, a.blocks[k+1].lastToken) || a.romance() && a.tokens[b.firstToken].is(classOrg)) {
			vote(b.firstToken, last, mastheadVote)
		}
	}
	for s := range a.sentences {
		if p := a.besideWe(s); !p.empty() {
			first := p.first
			for first < p.last && a.tokens[first].is(classArticle) {
				first++
			}
			if first < p.last && a.tokens[first].capital() {
				vote(first, a.bodyEnd(first, p.last), besideVote)
			}
		}
	}
	for _, b := range a.blocks {
		for i := b.firstToken; i < b.lastToken; i++ {
			t := a.tokens[i]
			if !t.capital() || t.is(classNoName) && t.shape == shapeCapital || i > b.firstToken && a.tokens[i-1].capital() && !a.tokens[i-1].is(classArticle) {
				continue
			}
			end := a.bodyEnd(i, b.lastToken)
			if end == i {
				continue
			}
			switch {
			case !t.is(classPlace) && a.plural(end-1) && a.tagOfWord(a.lowerWord(end-1))&tagActor != 0: // "Member States"
			case end-i == 1 && t.shape == shapeCapital && t.is(classOrg) && i > b.firstToken && a.tokens[i-1].is(classArticle): // "the Ministry"
			case a.is(end, ":"): // who speaks in a transcript
			case end < b.lastToken && a.possessive(end):
				vote(i, end, 2)
			case end < b.lastToken && a.tagOfWord(a.word(a.tokens[end]))&(tagModal|tagNecessity) != 0:
				vote(i, end, 0) // of whom something is asked
			case end < b.lastToken && (a.sayingAt(end) || a.tokens[end].is(classAuxiliary|classVerb)):
				vote(i, end, 2)
			case t.is(classPlace) && i+int(t.more)+1 >= end: // a place that is spoken of
			default:
				vote(i, end, 1)
			}
			i = end - 1
		}
	}
	if strings.TrimSpace(best) == "" || most < 2 || a.barelyBody(best, sure[best]) {
		return ""
	}
	a.oursInPassing = most < besideVote && !sure[best] && a.lexicon.classes[strings.ToLower(best)]&classPlace == 0
	return best
}

// letterhead reports whether the lines at [first, last) below a name are an
// address: they hold a figure and no verb.
func (a *analysis) letterhead(first, last int) bool {
	figure := false
	if last-first > longestMasthead {
		return false
	}
	for i := first; i < last; i++ {
		figure = figure || a.tokens[i].kind == tokenNumber
		if t := a.tokens[i]; t.is(classAuxiliary|classRelative) && !t.capital() || a.sayingAt(i) {
			return false
		}
	}
	return figure
}

// mastheadWithAcronym finds the lines among the first that are the name of a
// body with its acronym and nothing else: "Centre for Health Studies (CHS)".
func (a *analysis) mastheadWithAcronym(found func(first, last int)) {
	for _, b := range a.blocks[:min(2*mastheadLines, len(a.blocks))] {
		for first := b.firstToken; first < b.lastToken; {
			end := a.lineOf(first, b.lastToken)
			if a.agentMark(first) || a.is(first, "Par") || a.is(first, "Por") || a.is(first, "By") {
				for first++; first < end-1 && a.tokens[first].is(classArticle); {
					first++ // "Par le Réseau pour l’enfance (RPE)"
				}
			}
			if end-first > 4 && end-first < longestMasthead && a.is(end-1, ")") && a.is(end-3, "(") && a.tokens[end-2].shape == shapeUpper && a.tokens[first].capital() && a.institution(first, end-3) && a.bodyEnd(first, end-3) == end-3 {
				found(first, end-3)
			}
			first = end
		}
	}
}

// barelyBody reports whether a name is too little for a publisher: a kind of
// body ("Government"), a form of address ("Excellency"), and a single word or
// an organ ("Security Council") that does not stand beside "we".
func (a *analysis) barelyBody(name string, besideWe bool) bool {
	words := strings.Fields(strings.ToLower(name))
	switch {
	case len(words) > 1:
		return !besideWe && a.lexicon.has("organ", words[len(words)-1])
	case isUpper(name):
		return !besideWe // "41 billion CFA": a name has its full form elsewhere
	}
	return !besideWe || strings.ContainsAny(name, "0123456789") || a.lexicon.classes[words[0]]&(classOrg|classWe|classPronoun|classPerson) != 0
}

// saysWe reports whether the document says "we" outside quotations.
func (a *analysis) saysWe() bool {
	for i, t := range a.tokens {
		if t.is(classWe) && (!t.capital() || a.startsSentence(i)) {
			if _, quoted := a.outerAt(t.span.Start); !quoted {
				return true
			}
		}
	}
	return false
}

// bodyLike reports whether the capitals at [first, last) can be the name of an
// organisation: more than a word with a capital that opens its sentence, and
// no party label in brackets.
func (a *analysis) bodyLike(first, last int) bool {
	if a.is(first-1, "(") && a.is(last, ")") {
		return false
	}
	if t := a.tokens[first]; last-first == 1 && a.introducedAt(first) == 0 {
		if t.is(classPlace|classTime|classNoName|classTitle|classPerson) || t.is(classText) && t.shape == shapeCapital {
			return false
		}
		if t.shape == shapeCapital && a.startsSentence(first) && (t.is(classOrg) || !a.namedWithin(first)) {
			return false // "Trust comes on foot", "Repair costs less"
		}
		return t.is(classOrg) || t.shape == shapeUpper && t.span.Len() > 2 || !a.opensSentence(first) && !a.tokens[first-1].is(classPreposition)
	}
	return true
}

// besideWe is the subject of sentence s when the next one in its paragraph
// goes on with "we": "Harbour Light asks …. We also want …".
func (a *analysis) besideWe(s int) nounPhrase {
	if s+1 >= len(a.sentences) || a.sentences[s+1].block != a.sentences[s].block {
		return nounPhrase{}
	}
	next := a.sentences[s+1]
	if next.first >= next.last || !a.tokens[next.first].is(classWe) || len(a.quotesIn(next.span)) > 0 {
		return nounPhrase{}
	}
	st := a.sentences[s]
	return a.clauseSubject(a.outsideQuotes(st.first, st.last), st.last)
}

// staff reports whether a role is one that an organisation's own people have,
// printed with a capital: "Head of Policy and Research".
func (a *analysis) staff(role string) bool {
	if !unicode.IsUpper(firstRune(role)) {
		return false
	}
	for _, form := range a.lexicon.entries("staff") {
		if strings.Contains(strings.ToLower(role), form) {
			return true
		}
	}
	return false
}

// namedAgain reports whether the name at [first, last) is one of the register's.
func (a *analysis) namedAgain(first, last int) bool {
	_, ok := a.register.byName[strings.Join(a.nameWords(first, last), " ")]
	return ok
}

// startsSentence reports whether token i is the first of its sentence, past
// articles, also where no mark stands before it.
func (a *analysis) startsSentence(i int) bool {
	if a.opensSentence(i) {
		return true
	}
	s := a.sentenceAt(a.tokens[i].span.Start)
	return s < len(a.sentences) && a.sentences[s].first == i
}

// namedWithin reports whether the one word at token i has its capital inside a
// sentence too: a name, and no common noun that opens one.
func (a *analysis) namedWithin(i int) bool {
	if a.tokens[i].is(classNoName) {
		return false
	}
	if a.within == nil {
		a.within = a.capitalsWithin()
	}
	return a.within[a.word(a.tokens[i])]
}

// capitalsWithin collects the words that have a capital inside a sentence of
// running text.
func (a *analysis) capitalsWithin() map[string]bool {
	within := map[string]bool{}
	for n := range a.sentences {
		s := a.sentences[n]
		if b := a.blocks[s.block]; b.headline || !b.prose() {
			continue
		}
		for j := s.first + 1; j < s.last; j++ {
			if t := a.tokens[j]; t.shape == shapeCapital && !a.opensSentence(j) {
				within[a.word(t)] = true
			}
		}
	}
	return within
}
