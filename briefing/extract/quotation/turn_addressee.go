package quotation

import (
	"strings"

	"attache/briefing"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/reference"
)

// greetingLines is how many blocks from the top the greeting of a letter stands at
// most, and longestGreeting how many tokens it has.
const (
	greetingLines   = 16
	longestGreeting = 14
)

// addressedBefore reads "you said that “…”", "vous avez déclaré : « … »", "usted afirmó
// que «…»": whom the letter greets speaks, or whom the question is put to.
func (a *Attributed) addressedBefore(w prose.Window) prose.Speaker {
	for v := w.Last - 1; v > w.First || v == w.First && a.Romance() && !w.Empty(); v-- {
		if t := a.Tokens[v]; a.Is(v, ";") || w.Last-v > 2*reference.LongestInner {
			return prose.Nobody
		} else if t.Capital() || !t.Is(prose.ClassSay|prose.ClassSayBase|prose.ClassNaming) && !a.secondPerson(v) {
			continue
		}
		i := v - 1
		for i > w.First && (a.Adverb(i) || a.Auxiliary(i) || a.secondPerson(i) || a.Clitic(i) && !a.Listed("addressed", i)) {
			i--
		}
		if i < w.First || !a.Listed("addressed", i) {
			if a.SayingAt(v) {
				return prose.Nobody
			}
			continue
		}
		if a.Lexicon.Language == "fr" && !a.secondPerson(v) && !a.secondPerson(i+1) && !a.secondPerson(v-1) {
			return prose.Nobody // "il vous a dit"
		}
		sp := a.addressee(i)
		sp.Verb = a.VerbText(v)
		return sp
	}
	return prose.Nobody
}

// secondPerson reports whether token i is a French verb whose subject is "vous".
func (a *Attributed) secondPerson(i int) bool {
	if a.Lexicon.Language != "fr" {
		return false
	}
	switch w := a.LowerWord(i); w {
	case "dites", "êtes", "faites", "redites":
		return true
	default:
		return len(w) > 3 && strings.HasSuffix(w, "ez")
	}
}

// addressee is whom "you" at token i means: the one asked, in an interview, else
// the one whom the letter or the statement greets.
func (a *Attributed) addressee(i int) prose.Speaker {
	s := a.SentenceAt(a.Tokens[i].Span.Start)
	if s >= len(a.Sentences) {
		return prose.Nobody
	}
	block := a.Sentences[s].Block
	asks := a.TurnOf(block)
	if len(a.Turns) > 0 && block+1 < len(a.Turns) {
		if asks.Known() {
			return prose.Nobody
		}
	}
	sp := a.greeted()
	if sp.Known() {
		sp.Via = whoIsAddressed
	}
	return sp
}

// whoIsAddressed is how the reason goes on for whom "you" means.
const whoIsAddressed = "“you”: whom the text addresses"

// greeted is the one whom the document greets at its head: "Dear Prime Minister,",
// by the name that stands above it with that office, else by the office as it is
// told there in full.
func (a *Attributed) greeted() prose.Speaker {
	office, top := prose.NounPhrase{}, 0
	for _, b := range a.Blocks[:min(greetingLines, len(a.Blocks))] {
		found := false
		for first := b.FirstToken; first < b.LastToken; {
			end := a.LineEnd(first, b.LastToken)
			if p := a.greetedIn(first, end); !p.Empty() {
				if office.Empty() {
					top = first
				}
				office, found = p, true // the chair is greeted first
			}
			first = end
		}
		if !found && !office.Empty() {
			break
		}
	}
	if office.Empty() {
		return prose.Nobody
	}
	return a.greetedAs(office, top)
}

// greetedIn is the one person whom the line [first, last) greets by an office.
func (a *Attributed) greetedIn(first, last int) prose.NounPhrase {
	if last-first > longestGreeting || last-first < 2 || !a.Is(last-1, ",") && !a.Is(last-1, ":") {
		return prose.NounPhrase{}
	}
	i := first
	for i < last && a.Listed("salutation", i) {
		i++
	}
	if i == first {
		return prose.NounPhrase{}
	}
	for i < last && (a.Tokens[i].Is(prose.ClassTitle|prose.ClassArticle) && !a.Tokens[i].Is(prose.ClassRole) || a.Is(i, ".")) {
		i++
	}
	role := false
	for k := i; k < last-1; k++ {
		if t := a.Tokens[k]; t.Kind != prose.TokenWord && !a.InnerMark(k) || t.Is(prose.ClassConjunction) || a.Plural(k) && t.Is(prose.ClassRole) {
			return prose.NounPhrase{}
		}
		role = role || a.Tokens[k].Is(prose.ClassRole)
	}
	if !role {
		return prose.NounPhrase{}
	}
	return prose.NounPhrase{First: i, Last: last - 1, Head: last - 1}
}

// greetedAs is who holds the office p, above token top.
func (a *Attributed) greetedAs(p prose.NounPhrase, top int) prose.Speaker {
	head := a.LowerWord(p.First)
	at := -1
	for i := range top {
		if at < 0 && a.LowerWord(i) == head {
			at = i
		}
	}
	for i := range max(at, 0) {
		if end := a.NameEnd(i, at); a.TitleAt(i) && end-i > 2 && at-end < longestGreeting && a.Tokens[end-1].Kind == prose.TokenWord && !a.Tokens[end-1].Is(prose.ClassTitle|prose.ClassRole) && (i == 0 || !a.Tokens[i-1].Capital() || a.Tokens[i-1].Is(prose.ClassArticle)) {
			return a.SpeakerOf(prose.NounPhrase{First: i, Last: end, Head: end})
		}
	}
	if at >= 0 {
		end, last := a.LineEnd(at, top), at+1
		if q := a.PhraseAfter(at, end); q.First == at {
			last = max(last, q.Last)
		}
		if last-at > p.Last-p.First {
			p = prose.NounPhrase{First: at, Last: last, Head: last}
		}
	}
	text := a.NameText(p.First, p.Last)
	return prose.Speaker{Attribution: briefing.Attribution{Who: text, Role: text}, Entity: -1}
}

// LineEnd is the first token after i that starts a new line, or last.
func (a *Attributed) LineEnd(i, last int) int {
	for k := i + 1; k < last; k++ {
		if strings.Contains(a.Text[a.Tokens[k-1].Span.End:a.Tokens[k].Span.Start], "\n") {
			return k
		}
	}
	return last
}
