package profile

import (
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// readStatedBodies gives persons the body that the sentence names before them: "la
// Red Sur, que preside Ana Roa", "En nombre de la Red Sur habló Ana Roa", "La Red
// Sur eligió a Ana Roa como portavoz".
func (a *Profiled) readStatedBodies() {
	for s := range a.Sentences {
		st := a.Sentences[s]
		a.Enter(st.Block)
		if a.Lexicon.Stated == nil {
			continue
		}
		for i := st.First + 2; i < st.Last; i++ {
			id := a.PersonAt(i)
			if id < 0 {
				continue
			}
			e := &a.Register.Entities[id]
			if e.Role != "" && e.Org != "" {
				continue
			}
			if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
				continue
			}
			if f := a.bodyInFront(a.beforeTrade(a.NameBegin(i, st.First), st.First), i+1, st); f.Org != "" {
				a.claim(id, f)
			}
		}
	}
	a.Leave()
}

// beforeTrade is the token at which what stands in front of a name without a comma
// starts: "la geóloga Ana Roa"; first where nothing does.
func (a *Profiled) beforeTrade(first, from int) int {
	if first-2 >= from && a.Tokens[first-1].Is(prose.ClassRole|prose.ClassTitle) && a.Tokens[first-2].Is(prose.ClassArticle) && !a.Tokens[first-2].Is(prose.ClassPreposition) {
		return first - 2
	}
	return first
}

// bodyInFront reads the body in front of the name at [first, end) of sentence st.
func (a *Profiled) bodyInFront(first, end int, st prose.Sentence) office.Affiliation {
	if k := first - 1; k > st.First+1 {
		if t := a.Tokens[k]; t.Is(prose.ClassLead) && !t.Capital() && a.Is(k-1, "que") {
			return office.Affiliation{Org: a.bodyEndingAt(k-1, st.First)}
		}
		if v := a.verbBeforeWhen(k, st.First); a.ledBodyTaken(v) {
			return office.Affiliation{Org: a.bodyTaken(v-1, st)}
		}
		if a.Is(k, "por") && a.ledByOthers(k-1) {
			return office.Affiliation{Org: a.bodyEndingAt(k-1, st.First)}
		}
		if a.Is(k, "por") && (a.Tokens[k-1].Kind == prose.TokenNumber || a.Tokens[k-1].Is(prose.ClassTime|prose.ClassPeriod)) {
			for v := k - 2; v > max(st.First, k-office.LongestDuration); v-- {
				if a.ledByOthers(v) {
					return office.Affiliation{Org: a.bodyEndingAt(v, st.First)} // "creada en 2009 por Ana Roa"
				}
			}
		}
		if a.Is(k, "con") && (a.Is(end, "a") && a.Is(end+1, "la") && a.Is(end+2, "cabeza") || a.Is(end, "al") && a.Is(end+1, "frente")) {
			return office.Affiliation{Org: a.bodyOpening(st)}
		}
		if a.CopulaNow(k) {
			for v := k - 1; v > max(st.First, k-office.LongestDuration); v-- {
				if a.Listed("whose", v) {
					f := a.Office(v+1, k)
					f.Org = a.bodyEndingAt(v, st.First) // "la Red Sur, cuya portavoz es Ana Roa"
					return f
				}
			}
		}
		if f := a.bodyGivesOffice(k, end, st); f.Org != "" {
			return f
		}
	}
	if f := a.amongThem(first, st); f.Org != "" {
		return f
	}
	return a.bodyFronted(first, st)
}

// amongThem reads "En la Red Sur trabajan doce personas, entre ellas Ana Roa" and "La
// Red Sur emplea a doce personas. Una de ellas es Ana Roa": the body with which the
// sentence of those people opens.
func (a *Profiled) amongThem(first int, st prose.Sentence) office.Affiliation {
	k := first - 1
	if k > st.First && a.CopulaNow(k) {
		k--
	}
	if k <= st.First || !a.Is(k, "ellas") && !a.Is(k, "ellos") {
		return office.Affiliation{}
	}
	switch {
	case a.Is(k-1, "entre"):
	case a.Is(k-1, "de") && k-2 == st.First:
		s := a.SentenceAt(a.Tokens[st.First].Span.Start)
		if s == 0 || s >= len(a.Sentences) {
			return office.Affiliation{}
		}
		st = a.Sentences[s-1]
	default:
		return office.Affiliation{}
	}
	if org := a.bodyOpening(st); org != "" {
		return office.Affiliation{Org: org}
	}
	if a.Is(st.First, "En") {
		org, _ := a.StatedBody(st.First+1, st.Last, true)
		return office.Affiliation{Org: org}
	}
	return office.Affiliation{}
}

// ledByOthers reports whether token i is the participle of a verb of leading or
// founding.
func (a *Profiled) ledByOthers(i int) bool {
	return a.Listed("led-by", i)
}

// bodyEndingAt is the body whose name ends before token i or the comma there; "".
func (a *Profiled) bodyEndingAt(i, from int) string {
	if a.Is(i-1, ",") {
		i--
	}
	for first := max(from, i-prose.LongestName); first < i; first++ {
		t := a.Tokens[first]
		if t.Kind != prose.TokenWord || t.Is(prose.ClassTitle|prose.ClassTime|prose.ClassPreposition) && !t.Is(prose.ClassOrg) || first > from && a.Tokens[first-1].Capital() && a.Tokens[first-1].Kind == prose.TokenWord && !a.Tokens[first-1].Is(prose.ClassArticle) {
			continue
		}
		if !t.Capital() && (first == from || !a.Tokens[first-1].Is(prose.ClassArticle|prose.ClassPreposition)) {
			continue
		}
		if org, end := a.StatedBody(first, i, false); org != "" && end == i {
			return org
		}
	}
	return ""
}

// bodyOpening is the body that is the subject with which sentence st opens; "".
func (a *Profiled) bodyOpening(st prose.Sentence) string {
	org, end := a.StatedBody(st.First, st.Last, false)
	if org == "" || a.Tokens[st.First].Is(prose.ClassPreposition) || end >= st.Last || a.Tokens[end].Kind == prose.TokenMark && !a.Is(end, ",") {
		return ""
	}
	return org
}

// bodyGivesOffice reads "La Red Sur eligió a Ana Roa como portavoz" and "nombró
// portavoz a Ana Roa": the body with which the sentence opens gives an office to
// the name at [k+1, end), in front of which "a" stands at token k.
func (a *Profiled) bodyGivesOffice(k, end int, st prose.Sentence) office.Affiliation {
	if !a.Is(k, "a") && !a.Is(k, "en") {
		return office.Affiliation{}
	}
	for v := k - 1; v > max(st.First, k-prose.LongestPhrase/2); v-- {
		if !a.Listed("gives-office", v) {
			continue
		}
		f := office.Affiliation{Org: a.bodyOpening(st)}
		if f.Org == "" {
			return f
		}
		first, last := v+1, k
		if first == last {
			if first = end; a.Is(end, "como") || a.Is(end, "a") {
				first = end + 1
			}
			if a.Listed("its", first) {
				first++
			}
			last = a.AppositionEnd(first, st.Last)
		}
		if first < last && a.FirstRole(first, min(last, first+2)) >= 0 {
			f.Role = a.Office(first, last).Role
		}
		return f
	}
	return office.Affiliation{}
}

// bodyFronted reads "En nombre de la Red Sur habló Ana Roa", "Al frente de la Red
// Sur está Ana Roa": a body behind the words that open sentence st, where only a
// verb parts it from the name at token first.
func (a *Profiled) bodyFronted(first int, st prose.Sentence) office.Affiliation {
	i := 0
	for _, p := range a.Lexicon.List("body-fronted") {
		for _, form := range p {
			if n := a.opensWith(form, st); n > i {
				i = n
			}
		}
	}
	if i == 0 || i >= first {
		return office.Affiliation{}
	}
	org, end := a.StatedBody(i, first, i == st.First+1) // "Por la Avenida del Mar"
	if org == "" || first-end > office.LongestDuration {
		return office.Affiliation{}
	}
	for k := end; k < first; k++ {
		if t := a.Tokens[k]; a.Mentions[k] >= 0 || t.Kind == prose.TokenMark && !a.Is(k, ",") || t.Is(prose.ClassOrg|prose.ClassRole) && !a.Tokens[max(k-1, end)].Is(prose.ClassArticle) {
			return office.Affiliation{}
		}
	}
	return office.Affiliation{Org: org}
}

// opensWith is the token behind the words of form with which sentence st opens; 0
// where it does not. The last may have taken in an article.
func (a *Profiled) opensWith(form string, st prose.Sentence) int {
	i := st.First
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
		if i >= st.Last {
			return 0
		}
		if got := a.LowerWord(i); got != w && !(form == "" && (w == "de" && got == "del" || w == "a" && got == "al")) {
			return 0
		}
		i++
	}
	return i
}
