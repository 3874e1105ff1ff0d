package reference

import "attache/briefing/extract/prose"

// justNamed is the person whom the sentence before brings up by a whole name and nothing
// else, where a French or Spanish text then says by a description with what hangs on it
// who they are: "Issa Kane regarde passer les camions. « … », constate le chef du village
// de Kita". What they were, "l’ancienne inspectrice des ports", says it also of who has an
// office already. Nobody for those who speak of somebody by office: judges, ministers.
func (a *Resolved) justNamed(p prose.NounPhrase) prose.Speaker {
	if !a.Romance() || a.Focus == nil || !a.Definite(p.First) || p.Last-p.First < 3 || a.Textual(p) || a.restricted(p) {
		return prose.Nobody
	}
	noun := p.First + 1
	once := a.Listed("formerly", noun)
	if once {
		noun++
	}
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	if t := a.Tokens[noun]; noun >= p.Last || here >= len(a.Sentences) || !t.Is(prose.ClassRole) || t.Is(prose.ClassOrg) || t.Is(prose.ClassTitle) && (!a.Listed("inner-office", noun) || a.HoldsCapital(noun, p.Last)) || t.Capital() || a.Plural(noun) || a.Listed("over-somebody", noun) || a.SeatKind(a.LowerWord(noun)) != "" || a.Listed("spokesperson", noun) {
		return prose.Nobody
	}
	if a.suffers(p.Last, min(p.Last+3, a.Sentences[here].Last)) {
		return prose.Nobody // "Le conducteur du car est mort"
	}
	for i := noun + 1; i < p.Last; i++ {
		if a.Listed("demonym", i) {
			return prose.Nobody // "le premier ministre irakien"
		}
	}
	for s := here; s >= max(0, here-farthestJustNamed) && a.Sentences[s].Block == a.Sentences[here].Block; s-- {
		sp := a.Focus[s]
		if s == here && a.FocusAt[s] >= p.First || !sp.Known() {
			continue
		}
		if sp.Entity < 0 || sp.Entity == a.SelfNamed() || sp.Owner || !a.isPersonOf(sp, a.GenderOfArticle(p.First)) || a.tellsHere(p.First, sp.Entity) {
			return prose.Nobody
		}
		e := &a.Register.Entities[sp.Entity]
		st := a.Sentences[s]
		if id, several := a.OnlyPersonIn(s); several || !once && (id != sp.Entity || e.First < st.First || len(e.Words) < 2 || e.Role != "" || e.Org != "" || a.suffers(st.First, st.Last)) || !a.noOther(noun, e.First, sp.Entity) {
			return prose.Nobody
		}
		found := a.SpeakerFor(sp.Entity)
		if !once || found.Role == "" {
			found = a.asDescribed(sp.Entity, p)
		}
		found.Via = "the person spoken of before"
		return found
	}
	return prose.Nobody
}

// farthestJustNamed is how many sentences, those of a quote among them, may stand between
// a name and the description.
const farthestJustNamed = 3

// suffers reports whether French or Spanish words tell what was done to their subject, of
// which an office then speaks: "Awa Kane a été arrêtée".
func (a *Resolved) suffers(first, last int) bool {
	for i := first; i < last; i++ {
		if a.Listed("done-to", i) {
			return true
		}
	}
	return false
}

// noOther reports whether nobody but person id has the noun at token noun, which the text
// has not used before it told of them at token first.
func (a *Resolved) noOther(noun, first, id int) bool {
	for _, other := range a.Register.Officers {
		if o := &a.Register.Entities[other]; other != id && (o.HasNoun(a.LowerWord(noun)) || a.roleSays(o.Role, noun)) {
			return false
		}
	}
	for i := first - 1; i > max(0, first-farthestBearer); i-- {
		if a.Tokens[i].Word == a.Tokens[noun].Word && a.Tokens[i].Word != 0 && a.PointsBack(i-1) {
			return false
		}
	}
	return true
}
