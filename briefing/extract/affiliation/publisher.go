package affiliation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/register"
)

// MastheadLines is how many blocks at a document's head may name its publisher.
const MastheadLines = 3

// Publisher returns the organisation that the document speaks for with "we",
// or "": its stated publisher, else the body that it names most as the one
// that acts.
func (a *Affiliated) Publisher() string {
	if s := a.SpeechOf(); s.Held && s.state != "" {
		return s.state
	}
	if name := a.Doc.Provenance.Publisher; name != "" {
		return name
	}
	if a.ours == nil {
		name := a.likelyPublisher()
		a.ours = &name
	}
	return *a.ours
}

// HouseBody is the body whose staff the document shows without naming it beside them:
// its publisher, else the one that it tells most of. That one need not write it.
func (a *Affiliated) HouseBody() string {
	if name := a.Publisher(); name != "" {
		return name
	}
	return a.house
}

// besideVote is the weight of a body that stands beside "we".
const besideVote = 3

// askedVote is the weight of a body of which something is asked, or to which
// somebody writes.
const askedVote = -2

// mastheadVote is the weight of a body that has a line of its own at the head.
const mastheadVote = 4

// fewestI is how often a speech says "I".
const fewestI = 3

// addressesBody reports whether somebody speaks in the first person to a body:
// "I" again and again, and the Assembly or the Council by name.
func (a *Affiliated) addressesBody() bool {
	mine, body := 0, false
	for i, t := range a.Tokens {
		if t.Is(prose.ClassI) && !a.Listed("my", i) {
			if _, quoted := a.OuterAt(t.Span.Start); !quoted && !a.inTurn(i) {
				mine++
			}
		}
		body = body || t.Capital() && a.Listed("organ", i)
		if body && mine >= fewestI {
			return true
		}
	}
	return false
}

// likelyPublisher weighs the bodies that stand next to "we", "our" or a verb
// of saying in a document that says "we".
func (a *Affiliated) likelyPublisher() string {
	if !a.SaysWe() || a.SpeechOf().Held {
		return ""
	}
	votes, acts := map[string]int{}, map[string]bool{}
	var names []string
	// Who addresses a body in the first person names it often and is not it.
	addressed, sure := a.addressesBody(), map[string]bool{}
	vote := func(first, last, n int) {
		if first >= last || a.Tokens[last-1].Is(prose.ClassRole) || !a.bodyLike(first, last) || a.PersonalName(first, last) {
			return
		}
		for i := first + 1; i < last; i++ {
			if a.Possessive(i) {
				last = i
			}
		}
		if addressed && (a.Tokens[first].Is(prose.ClassPlace) || a.Listed("organ", last-1)) {
			return // the body that is addressed, and others that are spoken of
		}
		name := a.Register.FullName(a.NameText(first, last))
		if a.NamesThing(name) && !sure[name] {
			return
		}
		if n != mastheadVote && (a.Lexicon.Has("world-body", strings.ToLower(a.NameText(first, last))) || a.Lexicon.Has("world-body", strings.ToLower(name))) {
			return
		}
		if id, ok := a.Register.ByName[prose.NameKey(name)]; ok && register.IsUpper(name) {
			name = a.Register.Entities[id].Name
		}
		sure[name] = sure[name] || n >= besideVote
		if _, met := votes[name]; !met {
			names = append(names, name)
		}
		votes[name] += n
		acts[name] = acts[name] || a.actsAsWriter(first, last)
	}
	// The line at a document's head that is the name of a body.
	a.mastheadWithAcronym(func(first, last int) {
		sure[a.Register.FullName(a.NameText(first, last))] = true
		vote(first, last, mastheadVote)
	})
	for k, b := range a.Blocks[:min(MastheadLines, len(a.Blocks))] {
		if b.FirstToken >= b.LastToken {
			continue
		}
		last := a.LineOf(b.FirstToken, b.LastToken) // an address may follow
		if last-b.FirstToken > 1 && a.Institution(b.FirstToken, last) && a.BodyEnd(b.FirstToken, last) == last && !a.Tokens[b.FirstToken].Is(prose.ClassPlace) && (a.NamedAgain(b.FirstToken, last) || last == b.LastToken && k+1 < len(a.Blocks) && a.letterhead(a.Blocks[k+1].FirstToken, a.Blocks[k+1].LastToken) || a.Romance() && a.Tokens[b.FirstToken].Is(prose.ClassOrg)) {
			vote(b.FirstToken, last, mastheadVote)
		}
	}
	for s := range a.Sentences {
		p := a.weAt(s)
		at := !p.Empty()
		if !at {
			p = a.besideWe(s)
		}
		if !p.Empty() {
			first := p.First
			for first < p.Last && a.Tokens[first].Is(prose.ClassArticle) {
				first++
			}
			if first >= p.Last || !a.Tokens[first].Capital() {
				continue
			}
			if end := a.BodyEnd(first, p.Last); at || !a.governs(first, end) {
				vote(first, end, besideVote)
			}
		}
	}
	for _, b := range a.Blocks {
		for i := b.FirstToken; i < b.LastToken; i++ {
			t := a.Tokens[i]
			if !t.Capital() || t.Is(prose.ClassNoName) && t.Shape == prose.ShapeCapital || i > b.FirstToken && a.Tokens[i-1].Capital() && !a.Tokens[i-1].Is(prose.ClassArticle) {
				continue
			}
			end := a.BodyEnd(i, b.LastToken)
			if end == i {
				continue
			}
			switch {
			case !t.Is(prose.ClassPlace) && a.Plural(end-1) && a.TagOfWord(a.LowerWord(end-1))&prose.TagActor != 0: // "Member States"
			case end-i == 1 && t.Shape == prose.ShapeCapital && t.Is(prose.ClassOrg) && i > b.FirstToken && a.Tokens[i-1].Is(prose.ClassArticle): // "the Ministry"
			case a.Is(end, ":"): // who speaks in a transcript
			case end < b.LastToken && a.Possessive(end):
				vote(i, end, 2)
			case end < b.LastToken && a.TagOfWord(a.Word(a.Tokens[end]))&(prose.TagModal|prose.TagNecessity) != 0, a.askedOf(i, b.FirstToken):
				vote(i, end, askedVote)
			case end < b.LastToken && (a.SayingAt(end) || a.Tokens[end].Is(prose.ClassAuxiliary|prose.ClassVerb)):
				vote(i, end, 2)
			case t.Is(prose.ClassPlace) && i+int(t.More)+1 >= end: // a place that is spoken of
			default:
				vote(i, end, 1)
			}
			i = end - 1
		}
	}
	best, most := "", 0
	house, told := "", 0
	for _, name := range names {
		if votes[name] > most && (sure[name] || !addressed && acts[name] && !a.namesPower(name)) {
			best, most = name, votes[name]
		}
		if votes[name] > told && (sure[name] || !addressed) {
			house, told = name, votes[name]
		}
	}
	if strings.TrimSpace(house) != "" && told > 1 && !a.BarelyBody(house, sure[house]) {
		a.house = house
	}
	if strings.TrimSpace(best) == "" || most < 2 || a.BarelyBody(best, sure[best]) {
		return ""
	}
	a.OursInPassing = most < besideVote && !sure[best] && a.Lexicon.Classes[strings.ToLower(best)]&prose.ClassPlace == 0
	return best
}

// letterhead reports whether the lines at [first, last) below a name are an
// address: they hold a figure and no verb.
func (a *Affiliated) letterhead(first, last int) bool {
	figure := false
	if last-first > LongestMasthead {
		return false
	}
	for i := first; i < last; i++ {
		figure = figure || a.Tokens[i].Kind == prose.TokenNumber
		if t := a.Tokens[i]; t.Is(prose.ClassAuxiliary|prose.ClassRelative) && !t.Capital() || a.SayingAt(i) {
			return false
		}
	}
	return figure
}

// mastheadWithAcronym finds the lines among the first that are the name of a
// body with its acronym and nothing else: "Centre for Health Studies (CHS)".
func (a *Affiliated) mastheadWithAcronym(found func(first, last int)) {
	for _, b := range a.Blocks[:min(2*MastheadLines, len(a.Blocks))] {
		for first := b.FirstToken; first < b.LastToken; {
			end := a.LineOf(first, b.LastToken)
			if a.AgentMark(first) || a.Is(first, "Par") || a.Is(first, "Por") || a.Is(first, "By") {
				for first++; first < end-1 && a.Tokens[first].Is(prose.ClassArticle); {
					first++ // "Par le Réseau pour l’enfance (RPE)"
				}
			}
			if end-first > 4 && end-first < LongestMasthead && a.Is(end-1, ")") && a.Is(end-3, "(") && a.Tokens[end-2].Shape == prose.ShapeUpper && a.Tokens[first].Capital() && a.Institution(first, end-3) && a.BodyEnd(first, end-3) == end-3 {
				found(first, end-3)
			} else if i, last := a.whoseStatement(first, end); last > i {
				found(i, last)
			}
			first = end
		}
	}
}

// NamedAgain reports whether the name at [first, last) is one of the register's.
func (a *Affiliated) NamedAgain(first, last int) bool {
	_, ok := a.Register.ByName[strings.Join(a.NameWords(first, last), " ")]
	return ok
}

// StartsSentence reports whether token i is the first of its sentence, past
// articles, also where no mark stands before it.
func (a *Affiliated) StartsSentence(i int) bool {
	if a.OpensSentence(i) {
		return true
	}
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	return s < len(a.Sentences) && a.Sentences[s].First == i
}

// namedWithin reports whether the one word at token i has its capital inside a
// sentence too: a name, and no common noun that opens one.
func (a *Affiliated) namedWithin(i int) bool {
	if a.Tokens[i].Is(prose.ClassNoName) {
		return false
	}
	if a.Within == nil {
		a.Within = a.capitalsWithin()
	}
	return a.Within[a.Word(a.Tokens[i])]
}

// capitalsWithin collects the words that have a capital inside a sentence of
// running text.
func (a *Affiliated) capitalsWithin() map[string]bool {
	within := map[string]bool{}
	for n := range a.Sentences {
		s := a.Sentences[n]
		if b := a.Blocks[s.Block]; b.Headline || !b.Prose() {
			continue
		}
		for j := s.First + 1; j < s.Last; j++ {
			if t := a.Tokens[j]; t.Shape == prose.ShapeCapital && !a.OpensSentence(j) {
				within[a.Word(t)] = true
			}
		}
	}
	return within
}
