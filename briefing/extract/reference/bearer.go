package reference

import (
	"strings"

	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// farthestBearer is how many tokens a description reaches back to the person
// of whom the text has said it.
const farthestBearer = 10 * prose.Widest

// bearer is the person of whom the text has said before what a description
// says: "the minister" behind "the Minister for Ports, the Honourable Jane
// Okoro", "the scientist" behind "Jane Okoro, a biologist". The one told of
// last is meant; nobody when somebody without a name has come since.
func (a *Resolved) bearer(p prose.NounPhrase) prose.Speaker {
	if a.Focus == nil || a.Mentions == nil || p.Empty() || !a.PointsBack(p.First) || a.Textual(p) || a.restricted(p) {
		return prose.Nobody
	}
	noun := a.nounOfDescription(p)
	here := a.SentenceAt(a.Tokens[p.First].Span.Start)
	if noun < 0 || here >= len(a.Sentences) {
		return prose.Nobody
	}
	if sp := a.heldToo(p, noun, here); sp.Known() {
		return sp
	}
	found, at := a.predicated(p, noun, here)
	if id, j := a.leaderOf(p, noun); id >= 0 && j > at {
		found, at = id, j
	}
	for j := p.First - 1; j > max(at, p.First-farthestBearer); j-- {
		if a.newcomer(j, noun) {
			return prose.Nobody
		}
		id := int(a.Mentions[j])
		if id >= 0 && a.canBear(id, p, noun) && a.saidAt(j, noun) && !a.ofElsewhere(p, id) {
			found = id
			break
		}
	}
	if found < 0 {
		return a.spokenOfOnly(p, noun, here)
	}
	sp := a.asDescribed(found, p)
	sp.Via = "the office is that of a person named elsewhere"
	return sp
}

// asDescribed is a person of the register with the office that a description
// gives them, where the text has told none.
func (a *Resolved) asDescribed(id int, p prose.NounPhrase) prose.Speaker {
	sp := a.SpeakerFor(id)
	at := a.Described(p)
	first, _, _ := strings.Cut(strings.ToLower(sp.Role), " ")
	if sp.Role == "" || at.Role != "" && a.Lexicon.Classes[first]&(prose.ClassRole|prose.ClassOccupation|prose.ClassTitle) == 0 && !a.SaysMore(office.Affiliation{Role: sp.Role, Org: sp.Org}, office.Affiliation{Role: a.SaneRole(at.Role, sp.Who)}) {
		sp.Role = at.Role
	}
	if sp.Org == "" {
		sp.Org = at.Org
	}
	return sp
}

// nounOfDescription is the token of the noun that says what somebody is; -1
// when the phrase is not about one person.
func (a *Resolved) nounOfDescription(p prose.NounPhrase) int {
	noun := -1
	if a.Romance() {
		for i := p.First + 1; i < min(p.Last, p.First+4) && noun < 0; i++ {
			if a.Tokens[i].Is(prose.ClassRole|prose.ClassOccupation) || a.Listed("any-office", i) || a.Listed("kind-of-person", i) && !a.Tokens[i].Capital() {
				noun = i
			} else if a.Tokens[i].Is(prose.ClassPreposition) {
				return -1
			}
		}
	} else if a.Lexicon.Language == "en" && p.Head-1 > p.First && (a.Tokens[p.Head-1].Is(prose.ClassRole|prose.ClassOccupation) || a.Listed("kind-of-person", p.Head-1) && !a.Tokens[p.Head-1].Capital()) {
		noun = p.Head - 1
	}
	if noun < 0 || a.Plural(noun) || a.Tokens[noun].Is(prose.ClassPerson) || a.Is(p.First, "les") || a.Is(p.First, "los") || a.Is(p.First, "las") {
		return -1
	}
	for i := p.First + 1; i < noun; i++ {
		if a.Possessive(i) {
			return -1 // "the owner’s lawyer"
		}
	}
	return noun
}

// canBear reports whether an entity is a person of the gender that a
// description says.
func (a *Resolved) canBear(id int, p prose.NounPhrase, noun int) bool {
	return !a.talksWith(p.First, id) && a.isPersonOf(prose.Speaker{Entity: id}, a.genderOfNoun(noun, p))
}

// heldToo is the person spoken of last before "el también gerente": somebody
// of whom the text has given another office.
func (a *Resolved) heldToo(p prose.NounPhrase, noun, here int) prose.Speaker {
	also := false
	for i := p.First + 1; i < noun; i++ {
		also = also || a.Is(i, "también") || a.Is(i, "également") || a.Is(i, "aussi") || a.Is(i, "also")
	}
	if !also {
		return prose.Nobody
	}
	for s := here - 1; s >= max(0, here-prose.FarBack); s-- {
		if sp := a.Focus[s]; sp.Entity >= 0 && a.canBear(sp.Entity, p, noun) {
			sp = a.asDescribed(sp.Entity, p)
			sp.Via = "the person spoken of before"
			return sp
		}
	}
	return prose.Nobody
}

// predicated is the person of whom a sentence has said "she is a nurse", "he
// came as an interpreter" last before a description, and where; -1 for none.
func (a *Resolved) predicated(p prose.NounPhrase, noun, here int) (id, at int) {
	for s := here - 1; s >= max(0, here-backToPredicate); s-- {
		sp := a.Focus[s]
		if !sp.Known() && s > 0 && a.Lexicon.Language == "es" && a.Sentences[s-1].Block == a.Sentences[s].Block {
			sp = a.Focus[s-1] // Spanish leaves the pronoun out
		}
		if sp.Entity < 0 || !a.canBear(sp.Entity, p, noun) || a.ofElsewhere(p, sp.Entity) {
			continue
		}
		st := a.Sentences[s]
		for i := st.First; i < st.Last-1; i++ {
			if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); quoted {
				continue
			}
			if !a.AnnouncesDoing(i) && (i > st.First+4 || !a.Copula(i)) {
				continue
			}
			for k := i + 1; k < min(st.Last, i+8); k++ {
				if a.Tokens[k].Kind == prose.TokenMark || a.Tokens[k].Is(prose.ClassPreposition) && k > i+1 {
					break
				}
				if a.Tokens[k].Is(prose.ClassRole|prose.ClassOccupation) && a.fitsNoun(noun, a.LowerWord(k)) {
					return sp.Entity, i
				}
			}
		}
	}
	return -1, -1
}

// backToPredicate is how many sentences a description reaches back to the one
// that has said what somebody is.
const backToPredicate = 20

// AnnouncesDoing reports whether the word at token i announces what somebody does.
func (a *Resolved) AnnouncesDoing(i int) bool {
	return a.Is(i, "as") || a.Is(i, "comme") || a.Is(i, "como")
}

// newcomer reports whether somebody without a name is introduced with the noun
// of a description at token j: "a miner".
func (a *Resolved) newcomer(j, noun int) bool {
	if a.LowerWord(j) != a.LowerWord(noun) {
		return false
	}
	for k := j - 1; k >= max(0, j-3); k-- {
		if a.Tokens[k].Kind == prose.TokenMark {
			return false
		}
		if !a.Introduces(k) {
			continue
		}
		if k == 0 || a.AnnouncesDoing(k-1) || a.Copula(k-1) {
			return false
		}
		if k > 1 && a.Is(k-1, ",") && a.Mentions[k-2] >= 0 {
			return false
		}
		for n := j + 1; n < min(len(a.Tokens), j+6); n++ {
			if a.Mentions[n] >= 0 {
				return false // "a miner, Jane Okoro"
			}
		}
		return true
	}
	return false
}

// ofElsewhere reports whether a description names another body, or another
// task, than the one that the text gives to a person.
func (a *Resolved) ofElsewhere(p prose.NounPhrase, id int) bool {
	e := &a.Register.Entities[id]
	known := strings.ToLower(e.Role + " " + e.Org + " " + a.Register.FullName(e.Org))
	said := false
	for i := p.Head; i < p.Last; i++ {
		t := a.Tokens[i]
		if t.Kind != prose.TokenWord || t.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassDeterminer|prose.ClassConjunction) {
			continue
		}
		if strings.Contains(known, a.LowerWord(i)) {
			return false
		}
		said = true
	}
	return said
}

// spokenOfOnly is the one person named in the sentences before a description
// that says more of them than an office: "the Conservative member".
func (a *Resolved) spokenOfOnly(p prose.NounPhrase, noun, here int) prose.Speaker {
	if p.Last > p.Head || !a.tellsOfLife(p, noun) || a.Listed("spokesperson", noun) {
		return prose.Nobody
	}
	for i := p.First - 1; i > max(0, p.First-2*prose.Widest); i-- {
		if a.Tokens[i].Is(prose.ClassRole|prose.ClassOccupation) && a.fitsNoun(noun, a.LowerWord(i)) {
			return prose.Nobody // the text has told of another one
		}
	}
	only := -1
	for s := here - 1; s >= max(0, here-backToPerson); s-- {
		if b := a.Sentences[s].Block; b < a.Sentences[here].Block-1 || a.Blocks[b].Heading != a.Blocks[a.Sentences[here].Block].Heading {
			break
		}
		if sp := a.Focus[s]; sp.Known() && sp.Entity < 0 && only < 0 {
			return prose.Nobody
		} else if sp.Entity >= 0 && only < 0 {
			only = sp.Entity
		}
		for i := a.Sentences[s].First; i < a.Sentences[s].Last; i++ {
			if id := int(a.Mentions[i]); id >= 0 && id != only && only >= 0 && a.Register.Entities[id].Person {
				return prose.Nobody
			}
		}
	}
	if only < 0 || a.Register.Entities[only].Role != "" || !a.canBear(only, p, noun) {
		return prose.Nobody
	}
	sp := a.asDescribed(only, p)
	sp.Via = "the person spoken of before"
	return sp
}

// tellsOfLife reports whether a description says of somebody what only a person
// told of has: a party or a nation, an age, an office of the past or at the head. "The
// presiding judge" is anybody.
func (a *Resolved) tellsOfLife(p prose.NounPhrase, noun int) bool {
	if a.Listed("office-body", noun) && p.Last-p.First > 2 {
		return true // "le secrétaire général", "the executive director"
	}
	for i := p.First + 1; i < p.Head; i++ {
		if i == noun {
			continue
		}
		if a.Tokens[i].Capital() || a.Listed("years-old", i) || a.Listed("once", i) || strings.HasSuffix(a.LowerWord(i), "-old") {
			return true
		}
	}
	return false
}
