package quotation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
)

// NounPhrase is the phrase from token i to the next comma, verb or end; a
// comma inside a name's list does not end it.
func (a *Attributed) NounPhrase(i, last int) (briefing.Span, bool) {
	start := i
	depth := 0
	for ; i < last; i++ {
		t := a.Tokens[i]
		if t.Kind == prose.TokenMark {
			switch w := a.Word(t); {
			case w == "(":
				depth++
			case w == ")":
				depth--
			case depth > 0 || a.InnerMark(i) || w == "-" || w == "’" || w == "'" || w == "&" || w == "/":
				continue
			default:
				return a.phraseSpan(start, i)
			}
			if depth < 0 {
				return a.phraseSpan(start, i)
			}
			continue
		}
		if i > start && depth == 0 && (t.Is(prose.ClassRelative) || t.Is(prose.ClassSubordinate) && !t.Is(prose.ClassPreposition)) {
			return a.phraseSpan(start, i)
		}
	}
	return a.phraseSpan(start, i)
}

func (a *Attributed) phraseSpan(first, last int) (briefing.Span, bool) {
	for first < last && a.Tokens[first].Is(prose.ClassDeterminer) && !a.Tokens[first].Capital() && a.Word(a.Tokens[first]) == "the" {
		first++
	}
	if first >= last {
		return briefing.Span{}, false
	}
	return briefing.Span{Start: a.Tokens[first].Span.Start, End: a.Tokens[last-1].Span.End}, true
}

// SaidAfter is the subject behind a verb of saying that a comma or a mark
// stands before: "X must act, said the Minister", "…, warned today the Network".
func (a *Attributed) SaidAfter(s prose.Sentence, verb int) prose.Speaker {
	front := verb
	for a.Romance() && front-1 > s.First && (a.Auxiliary(front-1) || a.Clitic(front-1)) {
		front-- // ", a indiqué X"
	}
	if front-2 <= s.First || !a.Is(front-1, ",") && !IsQuotationMark(a.Word(a.Tokens[front-1])) {
		return prose.Nobody
	}
	at := verb + 1 + int(a.Tokens[verb].More)
	for at < s.Last && a.Tokens[at].Is(prose.ClassAdverb|prose.ClassTime) {
		at++
	}
	if at >= s.Last || a.Is(at, "that") || a.Tokens[at].Is(prose.ClassPreposition) && !a.Tokens[at].Is(prose.ClassArticle) ||
		!a.Tokens[at].Capital() && !a.Tokens[at].Is(prose.ClassDeterminer|prose.ClassArticle|prose.ClassRole|prose.ClassPerson) && !a.severalAt(at, s.Last) {
		return prose.Nobody
	}
	span, ok := a.NounPhrase(at, s.Last)
	if !ok {
		return prose.Nobody
	}
	who := a.Resolve(span)
	who.Verb, who.Reason, who.Confidence = a.Word(a.Tokens[verb]), "subject after “"+a.Word(a.Tokens[verb])+"”", 0.8
	return who
}

// severalAt reports whether an English noun phrase without an article at token i names
// several bodies or people: "said 12 human rights organisations".
func (a *Attributed) severalAt(i, limit int) bool {
	if a.Lexicon.Language != "en" {
		return false
	}
	p := a.PhraseAfter(i, limit)
	if p.First != i || p.Empty() || !a.Plural(p.Head-1) {
		return false
	}
	one := a.Lexicon.Classes[strings.TrimSuffix(a.LowerWord(p.Head-1), "s")]
	return (a.Tokens[p.Head-1].Class|one)&(prose.ClassOrg|prose.ClassRole|prose.ClassPerson) != 0 || a.PluralOffice(p.Head-1)
}
