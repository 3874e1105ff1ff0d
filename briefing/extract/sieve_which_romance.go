package extract

import "attache/briefing"

// accordingToWhich reads a relative clause that gives the words right before a
// quote to whom it hangs on: "cite Awa Kane, selon laquelle « … »", "citó a Ana Roa,
// según la cual «…»", "Elle
// cite le conservateur d’un musée, selon lequel « … »", "l’idée de Paul Mbaye,
// selon laquelle « … »".
func (a *analysis) accordingToWhich(w window) speaker {
	if !a.romance() {
		return nobody
	}
	for j := w.last - 1; j > max(w.first+1, w.last-10); j-- {
		from := j - 1
		switch a.lowerWord(j) {
		case "lequel", "laquelle", "lesquels", "lesquelles", "qui", "quien":
		case "cual":
			if from--; from <= w.first {
				return nobody
			}
		case "juicio", "entender", "parecer":
			if from--; !a.listed("whose", j-1) || from <= w.first || !a.is(from, "a") {
				continue
			}
		default:
			if a.sayingAt(j) {
				return nobody
			}
			continue
		}
		if !a.tokens[from].is(classAccording) && !a.is(from, "pour") && !a.is(from, "para") && !a.is(from, "a") {
			return nobody
		}
		end := from
		if a.is(end-1, ",") {
			end--
		}
		return a.whoHangsOn(end, w.first)
	}
	return nobody
}

// whoHangsOn is the person whose name, or else whose description, ends before
// token end.
func (a *analysis) whoHangsOn(end, from int) speaker {
	if end > from && a.mentionedAt(end-1) || end > from && a.mentions != nil && a.mentions[end-1] >= 0 && a.plainPerson(&a.register.entities[a.mentions[end-1]]) {
		return a.speakerFor(int(a.mentions[end-1]))
	}
	best := nounPhrase{}
	for k := end - 2; k >= max(from, end-longestPhrase); k-- {
		t := a.tokens[k]
		if t.kind == tokenMark && !a.innerMark(k) {
			if a.is(k, ",") && a.mentionedAt(k-1) {
				return a.speakerFor(int(a.mentions[k-1])) // "Awa Kane, doyenne du village, selon laquelle"
			}
			break
		}
		if a.sayingAt(k) || a.listed("quotes-somebody", k) {
			break
		}
		if !t.is(classArticle|classDeterminer) || a.tokens[k-1].kind == tokenWord && a.tokens[k-1].is(classArticle) {
			continue
		}
		if p := a.phraseAfter(k, end); p.first == k && a.human(p) && !a.textual(p) {
			best = nounPhrase{first: k, last: end, head: p.head}
		}
	}
	if best.empty() {
		return nobody
	}
	return a.speakerOf(best)
}

// readThere is the text named last before quote i, where "y lit-on" stands behind
// it at the verb at token v.
func (a *analysis) readThere(i, v int) speaker {
	if a.lexicon.language != "fr" || v < 1 || !a.is(v-1, "y") || !a.is(v+1, "on") {
		return nobody
	}
	from := a.tokenAt(a.quotes[i].outer.Start)
	for k := from - 1; k > max(a.blockStart(from)-1, from-widest/4); k-- {
		if !a.tokens[k].is(classText) || !a.tokens[k-1].is(classArticle|classDeterminer) {
			continue
		}
		if p := a.phraseAfter(k-1, from); p.first == k-1 {
			return speaker{Attribution: briefing.Attribution{Who: a.nameText(p.first, p.last)}, entity: -1}
		}
	}
	return nobody
}

// messageOf is the person whose message ends before token end: "un message de la
// directrice générale"; empty for none.
func (a *analysis) messageOf(end, from int) nounPhrase {
	for k := end - 3; a.lexicon.language == "fr" && k > max(from, end-longestPhrase); k-- {
		if t := a.tokens[k]; t.kind == tokenMark && !a.innerMark(k) || a.sayingAt(k) && !t.is(classText) {
			break
		}
		if !a.listed("message", k) || !a.linking(a.tokens[k+1]) {
			continue
		}
		first := k + 2
		if a.is(k+1, "du") || a.is(k+1, "des") {
			first = k + 1 // the article is within "du"
		}
		if p := a.phraseAfter(first, end); !p.empty() && p.first <= k+2 && (a.human(p) || a.named(p)) {
			return nounPhrase{first: p.first, last: end, head: p.head}
		}
	}
	return nounPhrase{}
}

// withWholeName is a phrase of an article and the first word of a body with all of the
// name: "a fait savoir la Coalition pour les droits", where small words follow.
func (a *analysis) withWholeName(p nounPhrase) nounPhrase {
	i := p.first + 1
	if a.lexicon.language != "fr" || p.last-p.first < 2 || p.last-p.first > 4 || p.last != p.head || p.last+1 >= len(a.tokens) || !a.definite(p.first) || a.tokens[i].shape != shapeCapital || !a.tokens[i].is(classOrg) || !a.tokens[p.last].is(classPreposition) {
		return p
	}
	if end := a.bodyEnd(i, a.blockEnd(i)); end > p.last+1 && !a.tokens[end-1].is(classPlace) && (a.is(p.last, "pour") || a.is(p.last, "sur") || a.linking(a.tokens[p.last])) {
		return nounPhrase{first: p.first, last: end, head: p.head}
	}
	return p
}
