package office

import "attache/briefing/extract/prose"

// PostEdges leaves out what stands around an office: articles, "now",
// "formerly", an age, and a clause that says where or since when.
func (a *Worded) PostEdges(first, last int) (int, int) {
	for first < last {
		t := a.Tokens[first]
		switch {
		case t.Is(prose.ClassWe) && t.Is(prose.ClassArticle):
			return first, a.postStop(first, last)
		case a.Is(first, "one") && a.Is(first+1, "of"):
			first += 2
		case t.Kind == prose.TokenMark, t.Is(prose.ClassArticle | prose.ClassDeterminer), a.Adverb(first), a.Is(first, "then"), a.Is(first, "late"), a.Is(first, "and"), a.Is(first, "but"):
			first++
		case t.Kind == prose.TokenNumber:
			if end := a.AgeEnd(first, last); end > first {
				first = end
				continue
			}
			return first, a.postStop(first, last)
		default:
			return first, a.postStop(first, last)
		}
	}
	return first, last
}

// AgeEnd is the token after "34-year-old" at token i; i when it is none.
func (a *Worded) AgeEnd(i, last int) int {
	for j := i + 1; j < min(last, i+5); j++ {
		if a.Listed("years-old", j) {
			return j + 1
		}
	}
	return i
}

// postStop is where an office ends at the latest: before a relative clause, a
// participle with what hangs on it ("based in Accra"), "since 2019".
func (a *Worded) postStop(first, last int) int {
	for last > first && a.Tokens[last-1].Kind == prose.TokenMark && !a.Is(last-1, ".") {
		last--
	}
	for i := first + 1; i < last; i++ {
		t := a.Tokens[i]
		if t.Kind == prose.TokenMark && a.Is(i, "-") && t.Span.Start > a.Tokens[i-1].Span.End {
			return i // a dash
		}
		if t.Kind != prose.TokenWord || t.Capital() {
			continue
		}
		if t.Is(prose.ClassSubordinate) && !t.Is(prose.ClassPreposition|prose.ClassAdverb) && !a.Is(i, "as") || t.Is(prose.ClassRelative) && !t.Is(prose.ClassDeterminer) || a.Listed("since", i) || a.hangs(i, last) {
			if i-1 > first && a.Adverb(i-1) {
				return i - 1
			}
			return i
		}
		if (a.Is(i, "last") || a.Is(i, "this") || a.Is(i, "earlier")) && i+1 < last && a.Tokens[i+1].Is(prose.ClassTime|prose.ClassPeriod) {
			return i // "joined it as a caseworker last year"
		}
		if a.Is(i, "for") && a.HowLong(i+1, last) || a.Is(i, "aboard") {
			return i // "net mender for thirty years"
		}
	}
	return last
}

// HowLong reports whether the words from token i say for how long: "thirty
// years", "more than a decade".
func (a *Worded) HowLong(i, last int) bool {
	for k := i; k < min(last, i+6); k++ {
		t := a.Tokens[k]
		switch {
		case t.Capital() || t.Kind == prose.TokenMark && !a.InnerMark(k):
			return false
		case t.Is(prose.ClassPeriod) || a.Listed("years", k) || a.Is(k, "decades") || a.Is(k, "decade"):
			return k > i
		}
	}
	return false
}

// hangs reports whether a participle stands at token i behind the noun of an
// office with a phrase of its own: "based in", "appointed by", "covering".
func (a *Worded) hangs(i, last int) bool {
	before := i - 1
	if before > 0 && a.Adverb(before) {
		before-- // "a nurse formerly employed by"
	}
	if i+1 >= last || !a.Tokens[before].Is(prose.ClassRole|prose.ClassPlace) && !a.Tokens[before].Capital() {
		return false
	}
	w := a.Word(a.Tokens[i])
	if n := len(w); n < 5 || w[n-2:] != "ed" && w[n-3:] != "ing" || a.Tokens[i].Is(prose.ClassRole|prose.ClassOrg|prose.ClassPreposition|prose.ClassPortfolio) {
		return false
	}
	next := a.Tokens[i+1]
	return next.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassDeterminer) && !next.Capital()
}

// OfficeHead is the last token of the noun of an office before the first
// preposition of [first, last): "founder and executive director of"; else the
// first noun of one; -1 when there is none.
func (a *Worded) OfficeHead(first, last int) int {
	head := -1
	for i := first; i < last; i++ {
		if n := a.PhraseNameAt(i); n > 0 {
			i += n - 1
			continue
		}
		t := a.Tokens[i]
		if t.Is(prose.ClassPreposition) && !t.Capital() && i > first || t.Kind == prose.TokenMark && !a.InnerMark(i) || head >= 0 && a.Is(i, "and") && i+1 < last && (a.Listed("kin", i+1) || a.Tokens[i+1].Is(prose.ClassArticle) && !a.Tokens[i+1].Capital()) {
			break
		}
		if t.Is(prose.ClassRole) {
			head = min(last-1, i+int(t.More))
		}
	}
	if head < 0 {
		for i := last - 1; i > first; i-- { // "Lund Student Union of Boats president"
			t, k := a.Tokens[i], i-1
			for k > first && !a.Tokens[k].Capital() && (a.Listed("rank", k) || a.Listed("field", k)) {
				k-- // "Office of the Ombudsman policy analyst"
			}
			if t.Is(prose.ClassRole) && !t.Capital() && a.Tokens[k].Capital() {
				return i
			}
		}
		if i := a.FirstRole(first, last); i >= 0 {
			head = min(last-1, i+int(a.Tokens[i].More))
		}
	}
	return head
}
