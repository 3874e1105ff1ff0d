package extract

// readStatedBodies gives persons the body that the sentence names before them: "la
// Red Sur, que preside Ana Roa", "En nombre de la Red Sur habló Ana Roa", "La Red
// Sur eligió a Ana Roa como portavoz".
func (a *analysis) readStatedBodies() {
	for s := range a.sentences {
		st := a.sentences[s]
		a.enter(st.block)
		if a.lexicon.stated == nil {
			continue
		}
		for i := st.first + 2; i < st.last; i++ {
			id := a.personAt(i)
			if id < 0 {
				continue
			}
			e := &a.register.entities[id]
			if e.role != "" && e.org != "" {
				continue
			}
			if _, quoted := a.outerAt(a.tokens[i].span.Start); quoted {
				continue
			}
			if f := a.bodyInFront(a.beforeTrade(a.nameBegin(i, st.first), st.first), i+1, st); f.org != "" {
				a.claim(id, f)
			}
		}
	}
	a.leave()
}

// beforeTrade is the token at which what stands in front of a name without a comma
// starts: "la geóloga Ana Roa"; first where nothing does.
func (a *analysis) beforeTrade(first, from int) int {
	if first-2 >= from && a.tokens[first-1].is(classRole|classTitle) && a.tokens[first-2].is(classArticle) && !a.tokens[first-2].is(classPreposition) {
		return first - 2
	}
	return first
}

// bodyInFront reads the body in front of the name at [first, end) of sentence st.
func (a *analysis) bodyInFront(first, end int, st sentence) affiliation {
	if k := first - 1; k > st.first+1 {
		if t := a.tokens[k]; t.is(classLead) && !t.capital() && a.is(k-1, "que") {
			return affiliation{org: a.bodyEndingAt(k-1, st.first)}
		}
		if a.is(k, "por") && a.ledByOthers(k-1) {
			return affiliation{org: a.bodyEndingAt(k-1, st.first)}
		}
		if a.is(k, "por") && (a.tokens[k-1].kind == tokenNumber || a.tokens[k-1].is(classTime|classPeriod)) {
			for v := k - 2; v > max(st.first, k-longestDuration); v-- {
				if a.ledByOthers(v) {
					return affiliation{org: a.bodyEndingAt(v, st.first)} // "creada en 2009 por Ana Roa"
				}
			}
		}
		if a.is(k, "con") && (a.is(end, "a") && a.is(end+1, "la") && a.is(end+2, "cabeza") || a.is(end, "al") && a.is(end+1, "frente")) {
			return affiliation{org: a.bodyOpening(st)}
		}
		if a.copulaNow(k) {
			for v := k - 1; v > max(st.first, k-longestDuration); v-- {
				if a.listed("whose", v) {
					f := a.office(v+1, k)
					f.org = a.bodyEndingAt(v, st.first) // "la Red Sur, cuya portavoz es Ana Roa"
					return f
				}
			}
		}
		if f := a.bodyGivesOffice(k, end, st); f.org != "" {
			return f
		}
	}
	if f := a.amongThem(first, st); f.org != "" {
		return f
	}
	return a.bodyFronted(first, st)
}

// amongThem reads "En la Red Sur trabajan doce personas, entre ellas Ana Roa" and "La
// Red Sur emplea a doce personas. Una de ellas es Ana Roa": the body with which the
// sentence of those people opens.
func (a *analysis) amongThem(first int, st sentence) affiliation {
	k := first - 1
	if k > st.first && a.copulaNow(k) {
		k--
	}
	if k <= st.first || !a.is(k, "ellas") && !a.is(k, "ellos") {
		return affiliation{}
	}
	switch {
	case a.is(k-1, "entre"):
	case a.is(k-1, "de") && k-2 == st.first:
		s := a.sentenceAt(a.tokens[st.first].span.Start)
		if s == 0 || s >= len(a.sentences) {
			return affiliation{}
		}
		st = a.sentences[s-1]
	default:
		return affiliation{}
	}
	if org := a.bodyOpening(st); org != "" {
		return affiliation{org: org}
	}
	if a.is(st.first, "En") {
		org, _ := a.statedBody(st.first+1, st.last, true)
		return affiliation{org: org}
	}
	return affiliation{}
}

// ledByOthers reports whether token i is the participle of a verb of leading or
// founding.
func (a *analysis) ledByOthers(i int) bool {
	return a.listed("led-by", i)
}

// bodyEndingAt is the body whose name ends before token i or the comma there; "".
func (a *analysis) bodyEndingAt(i, from int) string {
	if a.is(i-1, ",") {
		i--
	}
	for first := max(from, i-longestName); first < i; first++ {
		t := a.tokens[first]
		if t.kind != tokenWord || t.is(classTitle|classTime|classPreposition) && !t.is(classOrg) || first > from && a.tokens[first-1].capital() && a.tokens[first-1].kind == tokenWord && !a.tokens[first-1].is(classArticle) {
			continue
		}
		if !t.capital() && (first == from || !a.tokens[first-1].is(classArticle|classPreposition)) {
			continue
		}
		if org, end := a.statedBody(first, i, false); org != "" && end == i {
			return org
		}
	}
	return ""
}

// bodyOpening is the body that is the subject with which sentence st opens; "".
func (a *analysis) bodyOpening(st sentence) string {
	org, end := a.statedBody(st.first, st.last, false)
	if org == "" || a.tokens[st.first].is(classPreposition) || end >= st.last || a.tokens[end].kind == tokenMark && !a.is(end, ",") {
		return ""
	}
	return org
}

// bodyGivesOffice reads "La Red Sur eligió a Ana Roa como portavoz" and "nombró
// portavoz a Ana Roa": the body with which the sentence opens gives an office to
// the name at [k+1, end), in front of which "a" stands at token k.
func (a *analysis) bodyGivesOffice(k, end int, st sentence) affiliation {
	if !a.is(k, "a") && !a.is(k, "en") {
		return affiliation{}
	}
	for v := k - 1; v > max(st.first, k-longestPhrase/2); v-- {
		if !a.listed("gives-office", v) {
			continue
		}
		f := affiliation{org: a.bodyOpening(st)}
		if f.org == "" {
			return f
		}
		first, last := v+1, k
		if first == last {
			if first = end; a.is(end, "como") || a.is(end, "a") {
				first = end + 1
			}
			if a.listed("its", first) {
				first++
			}
			last = a.appositionEnd(first, st.last)
		}
		if first < last && a.firstRole(first, min(last, first+2)) >= 0 {
			f.role = a.office(first, last).role
		}
		return f
	}
	return affiliation{}
}

// bodyFronted reads "En nombre de la Red Sur habló Ana Roa", "Al frente de la Red
// Sur está Ana Roa": a body behind the words that open sentence st, where only a
// verb parts it from the name at token first.
func (a *analysis) bodyFronted(first int, st sentence) affiliation {
	i := 0
	for _, p := range a.lexicon.list("body-fronted") {
		for _, form := range p {
			if n := a.opensWith(form, st); n > i {
				i = n
			}
		}
	}
	if i == 0 || i >= first {
		return affiliation{}
	}
	org, end := a.statedBody(i, first, i == st.first+1) // "Por la Avenida del Mar"
	if org == "" || first-end > longestDuration {
		return affiliation{}
	}
	for k := end; k < first; k++ {
		if t := a.tokens[k]; a.mentions[k] >= 0 || t.kind == tokenMark && !a.is(k, ",") || t.is(classOrg|classRole) && !a.tokens[max(k-1, end)].is(classArticle) {
			return affiliation{}
		}
	}
	return affiliation{org: org}
}

// opensWith is the token behind the words of form with which sentence st opens; 0
// where it does not. The last may have taken in an article.
func (a *analysis) opensWith(form string, st sentence) int {
	i := st.first
	for len(form) > 0 {
		w := form
		for k := range form {
			if form[k] == ' ' {
				w = form[:k]
				break
			}
		}
		form = form[len(w):]
		if len(form) > 0 {
			form = form[1:]
		}
		if i >= st.last {
			return 0
		}
		if got := a.lowerWord(i); got != w && !(form == "" && (w == "de" && got == "del" || w == "a" && got == "al")) {
			return 0
		}
		i++
	}
	return i
}
