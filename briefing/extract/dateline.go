package extract

// longestPlace is how many words a place before a dash has at most.
const longestPlace = 4

// placeAndDash reports whether the tokens from the first of a paragraph to the
// dash at token i are a place and nothing else, with the report behind it:
// "Tbilisi — In a joint statement". A person of the text in front of a dash
// speaks, and is no place.
func (a *analysis) placeAndDash(from, i int) bool {
	if i-from > longestPlace || i+1 >= len(a.tokens) || !a.tokens[i+1].capital() || a.sentenceOpens(i+1) {
		return false
	}
	b := a.sentences[a.sentenceAt(a.tokens[from].span.Start)].block
	if a.blocks[b].firstToken != from || a.tokens[i].span.Start == a.tokens[i-1].span.End {
		return false
	}
	for k := from; k < i; k++ {
		t := a.tokens[k]
		if a.is(k, ",") && k > from {
			continue
		}
		if !t.capital() && !(k > from && t.is(classParticle|classArticle)) || t.is(classTitle|classRole|classOrg|classText) || t.is(classNoName) && t.shape == shapeCapital {
			return false
		}
	}
	for k := i + 1; k < min(len(a.tokens)-1, i+widest) && !a.sentenceOpens(k); k++ {
		if (a.is(k, "—") || a.is(k, "–")) && (a.sayingAt(k+1) || a.auxiliary(k+1)) {
			return false // "Okoro — She was there — said"
		}
	}
	if id := a.register.find(a.nameWords(from, i), from); id >= 0 && a.register.entities[id].person {
		return false
	}
	return !a.mereOpener(from) && !a.tokens[from].is(classNoName)
}

// inDateline reports whether token i stands in the dateline of its paragraph:
// "THE HAGUE — A court ruled".
func (a *analysis) inDateline(i int) bool {
	s := a.sentenceAt(a.tokens[i].span.Start)
	return s < len(a.sentences) && a.pastDateline(a.sentences[s].first, a.sentences[s].last) > i
}
