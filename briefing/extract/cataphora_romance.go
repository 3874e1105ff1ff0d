package extract

// namedNext is the person with whose name the sentence behind token i, or the
// paragraph's next, begins: « … », raconte-t-il. Paul Mbaye vit à Lomé. It is
// asked when nobody was told of before.
func (a *analysis) namedNext(i int, g gender) speaker {
	here := a.sentenceAt(a.tokens[i].span.Start)
	if !a.romance() || a.mentions == nil || here >= len(a.sentences) {
		return nobody
	}
	for s := here + 1; s < min(len(a.sentences), here+3); s++ {
		st := a.sentences[s]
		if a.blocks[st.block].heading != a.blocks[a.sentences[here].block].heading {
			return nobody
		}
		first := a.outsideQuotes(st.first, st.last)
		if first >= st.last {
			continue
		}
		p := a.clauseSubject(first, st.last)
		if name := a.nameInFront(p); !name.empty() {
			p = name
		}
		id := a.personIn(p)
		if from, end := a.nameIn(p); id < 0 && from < end && from == p.first && end-from > 1 {
			if id = a.register.find(a.nameWords(from, end), p.first); id >= 0 && !a.plainPerson(&a.register.entities[id]) {
				id = -1
			}
		}
		if id < 0 {
			continue
		}
		if e := &a.register.entities[id]; e.gender != genderUnknown && g != genderUnknown && e.gender != g {
			return nobody
		}
		sp := a.speakerFor(id)
		sp.via = "the person named next"
		return sp
	}
	return nobody
}

// onBehalfOfPlace is where somebody unnamed says something behind "on": "indique-t-on au
// siège de l’association", "apprend-on auprès du ministère". It looks from token
// i on, and gives the body.
func (a *analysis) onBehalfOfPlace(i, limit int) speaker {
	if a.lexicon.language != "fr" || i+1 >= limit {
		return nobody
	}
	switch a.lowerWord(i) {
	case "à", "au", "aux", "chez", "auprès", "du", "dans":
	default:
		return nobody
	}
	for j := i + 1; j < min(limit, i+longestNoun); j++ {
		t := a.tokens[j]
		if t.kind == tokenMark {
			return nobody
		}
		if t.is(classOrg) && !t.is(classPerson) || t.capital() && t.kind == tokenWord && !t.is(classTime) {
			if t.is(classPlace) && j+int(t.more)+1 >= limit {
				return nobody
			}
			end := a.bodyEnd(j, limit)
			if end == j+1 && !t.capital() {
				if sp := a.bodyMeant(nounPhrase{first: j - 1, last: j + 1, head: j + 1}); sp.known() {
					return sp
				}
			}
			return speaker{Attribution: a.body(nounPhrase{first: j, last: end, head: end}), entity: -1}
		}
	}
	return nobody
}
