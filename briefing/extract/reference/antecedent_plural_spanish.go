package reference

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// PluralVerb reports whether the Spanish verb at token i, or the auxiliary in front
// of it, is that of several: "señalan", "han señalado". Where such a verb has no
// subject, no one person is meant.
func (a *Resolved) PluralVerb(i int) bool {
	if a.Lexicon.Language != "es" || i < 0 || i >= len(a.Tokens) {
		return false
	}
	if i > 0 && a.Tokens[i-1].Is(prose.ClassAuxiliary) {
		i--
	}
	w := a.LowerWord(i)
	return len(w) > 2 && strings.HasSuffix(w, "n") && a.Tokens[i].Is(prose.ClassSay|prose.ClassVerb|prose.ClassFinite|prose.ClassAuxiliary)
}

// SeveralBefore is whom a verb of several without a subject at token i means: who
// was quoted or acted last and are more than one, by a noun or by their names.
func (a *Resolved) SeveralBefore(i int) prose.Speaker {
	here := a.SentenceAt(a.Tokens[i].Span.Start)
	if here >= len(a.Sentences) {
		return prose.Nobody
	}
	for s := here; s >= max(0, here-prose.FarBack); s-- {
		if sp := a.severalIn(s, i); sp.Known() {
			return sp
		}
	}
	return prose.Nobody
}

// severalIn is the several of sentence s, before token i.
func (a *Resolved) severalIn(s, i int) prose.Speaker {
	st := a.Sentences[s]
	limit := min(st.Last, i)
	quotes := a.SpokenIn(st.Span)
	for k := len(quotes) - 1; k >= 0; k-- {
		q := quotes[k]
		if q.Outer.End > a.Tokens[i].Span.Start || q.Speaker.Entity >= 0 {
			continue
		}
		if first, _, _ := strings.Cut(q.Speaker.Who, " "); strings.Contains(q.Speaker.Who, "; ") || a.pluralArticle(first) {
			sp := q.Speaker
			sp.Via = "those who spoke before"
			return sp
		}
	}
	first := a.OutsideQuotes(st.First, limit)
	if first >= limit {
		return prose.Nobody
	}
	p := a.ClauseSubject(first, limit)
	if p.Empty() || p.Last > limit {
		return prose.Nobody
	}
	if _, quoted := a.OuterAt(a.Tokens[p.First].Span.Start); quoted {
		return prose.Nobody
	}
	if names := a.personsNamed(s, 2); len(names) == 2 && a.namedTogether(p.First, limit) {
		return prose.Speaker{Attribution: briefing.Attribution{Who: strings.Join(names, "; ")}, Entity: -1, Via: "those named before"}
	}
	for k := first; k < p.First; k++ {
		if a.SayingAt(k) {
			return prose.Nobody // "Reconocen que las reformas": theirs is left out too
		}
	}
	head := a.Tokens[p.Head-1]
	if a.PersonIn(p) < 0 && a.Plural(p.Head-1) && !head.Capital() && (head.Is(prose.ClassPerson|prose.ClassRole|prose.ClassOccupation|prose.ClassOrg) || a.OneOffice(a.LowerWord(p.Head-1), prose.ClassRole|prose.ClassOccupation|prose.ClassPerson) != "" || a.Listed("outfits", p.Head-1) || a.Human(p) || p.Last < limit && a.SayingAt(p.Last)) {
		sp := a.SpeakerOf(p)
		sp.Via = "those spoken of before"
		return sp
	}
	return prose.Nobody
}

// pluralArticle reports whether a Spanish phrase that opens with the word means
// several.
func (a *Resolved) pluralArticle(w string) bool {
	switch strings.ToLower(w) {
	case "los", "las", "unos", "unas", "sus", "varios", "varias", "algunos", "algunas", "muchos", "muchas", "estos", "estas", "ambos", "ambas", "dos", "tres":
		return true
	}
	return false
}

// namedTogether reports whether the first two persons named from token first on stand
// side by side: "Sandra Ortiz y Luis Mena".
func (a *Resolved) namedTogether(first, limit int) bool {
	for j := first; j+2 < limit; j++ {
		if a.Mentions[j] < 0 || a.Mentions[j+1] >= 0 {
			continue
		}
		if !a.Is(j+1, "y") && !a.Is(j+1, "e") {
			return false
		}
		return a.Tokens[j+2].Capital() || a.Tokens[j+2].Is(prose.ClassArticle|prose.ClassTitle|prose.ClassRole)
	}
	return false
}
