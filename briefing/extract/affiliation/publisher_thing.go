package affiliation

import (
	"strings"
	"unicode"

	"attache/briefing/extract/prose"
)

// NamesThing reports whether what looks like the name of a body is that of a
// thing, in whose name no text is written: a law, a paper, a system ("Data Protection
// Bill", "Right to Information"), words of a title that are no name ("Dating apps’
// disregard"), or two lines.
func (a *Affiliated) NamesThing(name string) bool {
	if strings.ContainsAny(name, "\n\t") {
		return true
	}
	words := strings.Fields(name)
	var head []string
	for i, w := range words {
		if unicode.IsDigit(prose.FirstRune(w)) {
			continue
		}
		small := !unicode.IsUpper(prose.FirstRune(w))
		c := a.Lexicon.Classes[strings.ToLower(w)]
		if small && c&(prose.ClassPreposition|prose.ClassArticle|prose.ClassConjunction) != 0 {
			if i > 0 && c&prose.ClassPreposition != 0 {
				break
			}
			continue
		}
		if small && a.Lexicon.Language == "en" {
			return true
		}
		head = append(head, strings.ToLower(w))
	}
	if len(head) == 0 {
		return true
	}
	if a.Romance() {
		return a.thingWord(head[0])
	}
	last := strings.ToLower(words[len(words)-1])
	doing := len(words) > 3 && strings.HasSuffix(head[0], "ing") && (a.Lexicon.Classes[head[0]]|a.Lexicon.Classes[last])&prose.ClassOrg == 0
	return doing || a.thingWord(head[len(head)-1])
}

// thingWord reports whether a noun heads the name of a thing and of no body.
func (a *Affiliated) thingWord(w string) bool {
	return a.Lexicon.Has("rule-name", w) || a.Lexicon.Has("thing-name", w)
}

// namesPower reports whether a name is that of a place, or of a body that governs or
// judges: others write about it far more often than it writes itself.
func (a *Affiliated) namesPower(name string) bool {
	low := strings.ToLower(name)
	if a.Lexicon.Classes[low]&prose.ClassPlace != 0 {
		return true
	}
	return a.powerWord(low)
}

// governs reports whether the name at [first, last) is that of a body that governs or
// judges: of what "we" say beside it, it is more often the object than the writer.
func (a *Affiliated) governs(first, last int) bool {
	return first < last && a.powerWord(strings.ToLower(a.NameText(first, last)))
}

// powerWord reports whether a word of a name in small letters is that of such a body.
func (a *Affiliated) powerWord(low string) bool {
	words := strings.FieldsFunc(low, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	for _, w := range words {
		if a.Lexicon.Has("power", w) || a.Lexicon.Has("court", w) {
			return true
		}
	}
	return false
}

// askedOf reports whether the name at token i stands behind a verb that asks its bearer
// to act, or behind what is written to them: "urge the Ministry", "a letter to the Court".
func (a *Affiliated) askedOf(i, from int) bool {
	j := i - 1
	for j > from && a.Tokens[j].Is(prose.ClassArticle) {
		j--
	}
	if j < from {
		return false
	}
	if a.TagOfWord(a.LowerWord(j))&prose.TagAsk != 0 {
		return true
	}
	switch a.LowerWord(j) {
	case "on", "upon", "to", "à", "au", "aux", "a", "al":
	default:
		return false
	}
	return j > from && (a.Tokens[j-1].Is(prose.ClassText) || a.Listed("writes-to", j-1) || a.TagOfWord(a.LowerWord(j-1))&prose.TagAsk != 0)
}

// leadBlocks is in how many blocks at its head a text says who writes it.
const leadBlocks = 8

// actsAsWriter reports whether the body at [first, last) does at the text’s head what the writer of a text
// says of itself: it asks, proposes, takes a stand or has a text of its own.
func (a *Affiliated) actsAsWriter(first, last int) bool {
	if _, quoted := a.OuterAt(a.Tokens[first].Span.Start); quoted || len(a.Blocks) > leadBlocks && a.Blocks[leadBlocks].FirstToken <= first {
		return false
	}
	v := last
	if v < len(a.Tokens) && a.Possessive(v) {
		for v++; v < min(len(a.Tokens), last+4); v++ {
			if t := a.Tokens[v]; t.Is(prose.ClassText) || a.Listed("staff", v) || a.TagOfWord(a.LowerWord(v))&prose.TagLead != 0 {
				return true
			}
		}
		return false
	}
	for v < min(len(a.Tokens), last+4) && (a.Auxiliary(v) || a.Adverb(v) || a.Clitic(v)) {
		v++
	}
	if v >= len(a.Tokens) {
		return false
	}
	return a.SayingAt(v) || a.Listed("attitude", v) || a.TagOfWord(a.LowerWord(v))&(prose.TagAsk|prose.TagPropose|prose.TagStress|prose.TagWant) != 0
}

// weAt is the body in "At Harbour Light, we believe", "We at Harbour Light", "Chez
// Horizon Vert, nous": it is "we" itself; an empty phrase for none in sentence s.
func (a *Affiliated) weAt(s int) prose.NounPhrase {
	st := a.Sentences[s]
	for i := st.First; i < st.Last-2; i++ {
		we := a.Tokens[i].Is(prose.ClassWe) && a.Listed("we-at", i+1)
		if !we && !(i == st.First && a.Listed("we-at", i)) {
			continue
		}
		first := i + 1
		if we {
			first = i + 2
		}
		if a.Listed("we-at", first) {
			first++ // "Here at Harbour Light"
		}
		p := a.PhraseAfter(first, st.Last)
		if p.Empty() || p.First > first+1 || !a.Tokens[p.Last-1].Capital() {
			continue
		}
		next := p.Last
		if next < st.Last && a.Is(next, ",") {
			next++
		}
		if _, quoted := a.OuterAt(a.Tokens[i].Span.Start); !quoted && (we || next < st.Last && a.Tokens[next].Is(prose.ClassWe)) {
			return p
		}
	}
	return prose.NounPhrase{}
}
