package reference

import (
	"slices"
	"strings"

	"attache/briefing/extract/prose"
)

// bodyThatWrote is the body that made the text with which phrase p means one told of
// before: the only one that the last sentence about it has as its subject or its
// maker. "Dans un rapport publié lundi, l’Observatoire décrit …. Le rapport dit"; "".
func (a *Resolved) bodyThatWrote(p prose.NounPhrase) string {
	if !a.Definite(p.First) || p.Last-p.First != 2 {
		return ""
	}
	return a.MakerOf(p.First+1, p.First)
}

// MakerOf is bodyThatWrote for the noun of a text whose phrase starts at token from.
func (a *Resolved) MakerOf(noun, from int) string {
	here := a.SentenceAt(a.Tokens[noun].Span.Start)
	if here >= len(a.Sentences) {
		return ""
	}
	for s := here; s >= max(0, here-prose.FarBack); s-- {
		first, limit := a.Sentences[s].First, min(a.Sentences[s].Last, from)
		text := a.tellsOfText(noun, first, limit)
		if text < 0 && a.Listed("ruling", noun) {
			if court := slices.DeleteFunc(a.makersIn(limit, first, limit), a.noCourt); len(court) == 1 {
				return court[0]
			}
		}
		if text < 0 {
			continue
		}
		if makers := a.makersIn(text, first, limit); len(makers) > 0 {
			if len(makers) > 1 {
				return ""
			}
			return makers[0]
		}
	}
	return ""
}

// MakerOfLast is the only body that has made the text of which a sentence last told
// outside quotations before that of token i: "Selon un rapport de la Ligue, … dit Awa
// Kane, qui l’a rédigé"; "".
func (a *Resolved) MakerOfLast(i int) string {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	for s := min(here, len(a.Sentences)) - 1; s >= max(0, here-prose.FarBack); s-- {
		st := a.Sentences[s]
		for k := st.First; k < st.Last; k++ {
			if t := a.Tokens[k]; !t.Is(prose.ClassText) || t.Capital() && !a.OpensSentence(k) {
				continue
			}
			if _, quoted := a.OuterAt(a.Tokens[k].Span.Start); quoted {
				continue
			}
			if makers := a.makersIn(k, st.First, st.Last); len(makers) == 1 {
				return makers[0]
			}
			return ""
		}
	}
	return ""
}

// tellsOfText is the token at [first, limit), outside quotations, of the text that
// the noun at token noun takes up: by the same noun, or by any that says more than
// "document" does; -1 for none.
func (a *Resolved) tellsOfText(noun, first, limit int) int {
	any := a.Listed("text-any", noun)
	word := a.LowerWord(noun)
	for i := first; i < limit; i++ {
		if t := a.Tokens[i]; !t.Is(prose.ClassText) || t.Capital() && !a.OpensSentence(i) || i == noun || a.LowerWord(i) != word && !(any && a.Listed("text-made", i)) {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); !quoted {
			return i
		}
	}
	return -1
}

// makersIn are the bodies that the sentence at [first, limit) has as its subject or
// as the maker of the text at token text.
func (a *Resolved) makersIn(text, first, limit int) []string {
	var makers []string
	last := first
	for i := first; i < limit; i++ {
		t := a.Tokens[i]
		if org := a.SmallBodyAt(i, limit); org != "" && a.makes(i, text) && !a.Listed("area", i) {
			if !slices.Contains(makers, org) {
				makers = append(makers, org)
			}
			i = max(i, a.SmallBody(i, limit)-1)
			last = i + 1
			continue
		}
		if a.Is(i-1, "by") && i > first {
			if org, end := a.BodyAt(i, limit); org != "" && a.makes(i, text) {
				if !slices.Contains(makers, org) {
					makers = append(makers, org)
				}
				i, last = end-1, end
				continue // "a study by the dockers’ union"
			}
		}
		small := !t.Capital() && a.Romance() && i > first && t.Is(prose.ClassOrg) && !t.Is(prose.ClassPerson|prose.ClassRole|prose.ClassText) && a.Definite(i-1)
		if !t.Capital() && !small || t.Is(prose.ClassTitle|prose.ClassTime|prose.ClassArticle) && a.IntroducedAt(i) == 0 || a.InDateline(i) {
			continue
		}
		end := a.AwayFrom(i, a.BodyEnd(i, limit))
		if n := a.SmallEnd(end, limit); n > end && a.Lexicon.Language == "en" {
			end = n // "the UN human rights office"
		}
		if small && !a.HoldsCapital(i, end) {
			continue // "le tribunal"
		}
		if _, quoted := a.OuterAt(t.Span.Start); quoted || end <= i || !small && !a.Institution(i, end) || a.PersonalName(i, end) ||
			t.Is(prose.ClassPlace) && i+1+int(t.More) >= end || end == i+1 && t.Shape == prose.ShapeCapital && a.OpensSentence(i) && a.IntroducedAt(i) == 0 {
			i = max(i, end-1)
			continue
		}
		again := len(makers) > 0 && i == last+1 && (a.Is(last, "(") || a.Is(last, ",")) // "the UN refugee agency, UNHCR"
		if name := a.OrgText(i, end); a.makes(i, text) && !again && !slices.Contains(makers, name) {
			makers = append(makers, name)
		}
		last = end
		i = end - 1
	}
	return makers
}

// noCourt reports whether the name of a body has no noun for a court.
func (a *Resolved) noCourt(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if a.Lexicon.Has("court", w) {
			return false
		}
	}
	return true
}

// makes reports whether the body at token i stands as a subject, or behind the
// preposition of a maker: no other leads to it.
func (a *Resolved) makes(i, text int) bool {
	k := i - 1
	for k >= 0 && a.Tokens[k].Kind == prose.TokenWord && !a.Tokens[k].Capital() && (a.Tokens[k].Is(prose.ClassArticle) && !a.Tokens[k].Is(prose.ClassPreposition) || a.Listed("kind", k) || a.Listed("outfit", k)) {
		k--
	}
	if k < 0 || a.Tokens[k].Kind == prose.TokenMark || a.OpensSentence(k+1) {
		return true
	}
	switch {
	case a.AgentMark(k):
		return k > text
	case a.Is(k, "of"), a.Is(k, "from"), a.Links(k):
		return k > 0 && a.Tokens[k-1].Is(prose.ClassText)
	}
	return !a.Tokens[k].Is(prose.ClassPreposition|prose.ClassConjunction) && !a.Listed("told", k) && k < text
}
