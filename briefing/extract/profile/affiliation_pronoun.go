package profile

import (
	"attache/briefing/extract/affiliation"
	"attache/briefing/extract/office"
	"attache/briefing/extract/prose"
)

// readPronounOffices gives a person the office that a sentence states of "he"
// or "she" ("She heads the Ice Institute"), or, where a language leaves the
// subject out, of nobody by name ("Es directora del Instituto"). The person is
// the first one named in the sentence before.
func (a *Profiled) readPronounOffices() {
	for s := 1; s < len(a.Sentences); s++ {
		st := a.Sentences[s]
		if st.First >= st.Last {
			continue
		}
		i := a.statedOfPronoun(st.First, st.Last)
		if i < 0 {
			continue
		}
		if _, quoted := a.OuterAt(a.Tokens[st.First].Span.Start); quoted {
			continue
		}
		id := a.personOf(s-1, a.Tokens[st.First])
		if id < 0 {
			continue
		}
		e := &a.Register.Entities[id]
		title := a.Lexicon.Language == "fr" && a.MereTitle(e.Role)
		if e.Role != "" && !e.Past && !title {
			continue
		}
		f := a.officeOfPronoun(i, st)
		if f = a.Sane(f); f.Role == "" && f.Org == "" || e.Past && f.Past {
			continue
		}
		if e.Past {
			e.Org = ""
		}
		e.Past = f.Past
		if e.Role, e.ByVerb, e.Person = f.Role, f.Verb, true; e.Org == "" || f.Org != "" {
			e.Org = f.Org
		}
	}
}

// statedOfPronoun is the token of the verb behind the "he" or "she" that opens
// the sentence [first, last), or of the "he" behind "As …"; -1 for none.
func (a *Profiled) statedOfPronoun(first, last int) int {
	t := a.Tokens[first]
	pronoun := func(i int) bool {
		return a.Tokens[i].Is(prose.ClassPronoun) && a.Tokens[i].Is(prose.ClassMale|prose.ClassFemale) && !a.Tokens[i].Is(prose.ClassDeterminer)
	}
	i := first
	switch {
	case a.Lexicon.Language == "en" && a.Is(first, "As"):
		for k := first + 1; k < min(last, first+prose.LongestPhrase); k++ {
			if pronoun(k) && !a.Tokens[k].Is(prose.ClassArticle) {
				return k
			}
			if a.SayingAt(k) || a.Tokens[k].Is(prose.ClassRelative) {
				return -1
			}
		}
		return -1
	case pronoun(first):
		i = first + 1
	case a.frontedOffice(first, last) > first:
		return a.frontedOffice(first, last) + 1
	case a.Lexicon.Language == "es" && (a.Copula(first) || t.Is(prose.ClassLead)):
	default:
		if i = a.PastDuration(first, last); i == first {
			return -1
		}
		switch {
		case pronoun(i):
			i++ // "For ten years she was a nurse"
		case a.Lexicon.Language == "es" && (a.Copula(i) || a.Tokens[i].Is(prose.ClassLead)):
		default:
			return -1
		}
	}
	for i+1 < last && a.Adverb(i) {
		i++
	}
	if i+1 >= last {
		return -1
	}
	v := a.Tokens[i]
	if a.Copula(i) || v.Is(prose.ClassLead) || (a.Is(i, "has") || a.Is(i, "had")) && a.Is(i+1, "been") || a.Listed("livelihood", i) {
		return i
	}
	return -1
}

// officeOfPronoun reads the office at the verb at token i, or before the
// pronoun there in a sentence that opens with "As".
func (a *Profiled) officeOfPronoun(i int, st prose.Sentence) office.Affiliation {
	if a.Is(st.First, "As") && a.Lexicon.Language == "en" {
		end := i
		if a.Is(end-1, ",") {
			end--
		}
		if st.First+1 < end && a.HeadedByOffice(st.First+1, end) {
			return a.PostAt(st.First+1, end)
		}
		return office.Affiliation{}
	}
	if end := a.frontedOffice(st.First, st.Last); end > st.First && end+1 == i {
		f := a.Office(st.First, a.pieceOfOffice(st.First, end))
		v := i + 1
		for v+1 < st.Last && a.Adverb(v) {
			v++
		}
		if f.Role != "" && f.Org == "" && v < st.Last && a.Tokens[v].Is(prose.ClassLead) {
			f.Org = a.LeadingAt(v, st.Last).Org // "A trained lawyer, he now runs the Harbour Trust"
		}
		return f
	}
	if a.Tokens[i].Is(prose.ClassLead) {
		f := a.LeadingAt(i, st.Last)
		if f.Org == "" && a.Tokens[i].More > 0 && f.Verb {
			return office.Affiliation{} // "he has run a brilliant campaign"
		}
		return f
	}
	f := a.WhoIs(i, st.Last)
	if f.Role != "" && f.Org == "" && a.Romance() {
		if g := a.officeJoined(i+1, st.Last); g.Org != "" {
			return g
		}
	}
	return f
}

// personOf is the person whom sentence s names first, if a pronoun can mean
// them and no other one; -1 for nobody.
func (a *Profiled) personOf(s int, by prose.Token) int {
	from := a.blockOfToken(by)
	for k := s; k >= max(0, s-affiliation.BackToSubject); k-- {
		if a.Sentences[k].Block < from-2 {
			return -1
		}
		if id := a.onlyPersonOf(k, by); id != noPerson {
			return id
		}
	}
	return -1
}

// noPerson says that a sentence names nobody.
const noPerson = -2

// onlyPersonOf is the one person of sentence s; -1 when there are several or
// the pronoun cannot mean them, noPerson when there are none.
func (a *Profiled) onlyPersonOf(s int, by prose.Token) int {
	found := noPerson
	for i := a.Sentences[s].First; i < a.Sentences[s].Last; i++ {
		id := int(a.Mentions[i])
		if id < 0 || id == found {
			continue
		}
		if e := &a.Register.Entities[id]; !e.Person && (e.Evidence < 0 || len(e.Words) < 2 || !a.PlainPerson(e)) {
			continue
		}
		if e := &a.Register.Entities[id]; !e.Person && i >= len(e.Words) && a.Tokens[i-len(e.Words)].Is(prose.ClassPreposition) && !a.Tokens[i-len(e.Words)].Capital() {
			continue // "born in Punta Arenas"
		}
		if found >= 0 && a.behindPreposition(i, len(a.Register.Entities[id].Words)) {
			continue // "Jane Okoro climbed the tower of Saint Martin’s"
		}
		if found >= 0 {
			return -1 // two persons: which one is meant cannot be known
		}
		found = id
	}
	if found < 0 {
		return noPerson
	}
	e := &a.Register.Entities[found]
	if by.Is(prose.ClassMale) && e.Gender == prose.GenderFemale || by.Is(prose.ClassFemale) && e.Gender == prose.GenderMale {
		return -1
	}
	return found
}

// blockOfToken is the block of a token.
func (a *Profiled) blockOfToken(t prose.Token) int {
	s := a.SentenceAt(t.Span.Start)
	if s >= len(a.Sentences) {
		return len(a.Blocks)
	}
	return a.Sentences[s].Block
}

// behindPreposition reports whether the name of n words that ends with token i,
// or the titles in front of it, stand behind a preposition.
func (a *Profiled) behindPreposition(i, n int) bool {
	k := i - n
	for k > 0 && a.Tokens[k].Is(prose.ClassTitle) {
		k--
	}
	return k >= 0 && a.Tokens[k].Is(prose.ClassPreposition) && !a.Tokens[k].Capital()
}

// frontedOffice is the comma behind the office that opens a sentence in front of
// its "he" or "she": "A market trader, she had to", "Institutrice depuis 1998,
// elle a"; first for none.
func (a *Profiled) frontedOffice(first, last int) int {
	if !a.Indefinite(first) && !(a.Lexicon.Language == "en" && a.Definite(first)) && !(a.Romance() && a.Tokens[first].Is(prose.ClassRole)) {
		return first
	}
	longest := prose.LongestPhrase / 2
	if a.Lexicon.Language == "fr" {
		longest = prose.LongestPhrase
	}
	for k := first + 1; k+1 < min(last, first+longest); k++ {
		t := a.Tokens[k]
		switch {
		case a.Is(k, ","):
			if a.Definite(first) && a.Lexicon.Language == "en" && k+2 < last && a.SayingAt(k+2) {
				return first // "The director of the Trust, he said, was away"
			}
			if n := a.Tokens[k+1]; n.Is(prose.ClassPronoun) && n.Is(prose.ClassMale|prose.ClassFemale) && !n.Is(prose.ClassDeterminer) && a.OfficeHead(first, k) >= 0 {
				return k
			}
			if a.Lexicon.Language == "fr" && !a.Tokens[k+1].Is(prose.ClassPronoun) {
				continue // "Responsable chez Kora, le troisième exportateur du pays, elle"
			}
			return first
		case t.Kind == prose.TokenMark && !a.InnerMark(k), t.Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassRelative) && !t.Is(prose.ClassDeterminer|prose.ClassArticle) && !t.Capital(), a.SayingAt(k):
			return first
		}
	}
	return first
}

// pieceOfOffice is where the piece of a fronted French office that is parted by commas
// ends: the first, since what follows tells of its body.
func (a *Profiled) pieceOfOffice(first, end int) int {
	for k := first; k < end && a.Lexicon.Language == "fr"; k++ {
		if a.Is(k, ",") {
			return k
		}
	}
	return end
}
