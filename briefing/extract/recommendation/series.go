package recommendation

import (
	"strings"

	"attache/briefing/extract/prose"
	"attache/briefing/extract/quotation"
)

// announces reports whether sentence n only announces measures that the next
// ones name: "I therefore propose three things. That the Ministry set …".
func (r *recommender) announces(n int) bool {
	if n+1 >= len(r.Sentences) || !r.opensMeasure(n+1) {
		return false
	}
	s := r.Sentences[n]
	if s.Last-s.First > longestAnnouncement {
		return false
	}
	for i := s.First; i < s.Last; i++ {
		if r.Listed("measure", i) {
			return true
		}
	}
	return false
}

// requests reports whether sentence n announces measures in the first person
// and the next one names the first in the imperative: "I have two requests for
// Congress. First, direct …".
func (r *recommender) requests(n int) bool {
	s := r.Sentences[n]
	if n+1 >= len(r.Sentences) || s.Last-s.First > longestAnnouncement || !r.orders(n+1) {
		return false
	}
	ours, measure := false, false
	for i := s.First; i < s.Last; i++ {
		ours = ours || r.Tokens[i].Is(prose.ClassI|prose.ClassWe) && !r.Tokens[i].Is(prose.ClassArticle)
		measure = measure || r.Listed("measure", i)
	}
	return ours && measure
}

// orders reports whether sentence n is in the imperative behind an ordinal:
// "Second, fund …".
func (r *recommender) orders(n int) bool {
	s := r.Sentences[n]
	first := s.First
	for first < s.Last && r.Tokens[first].Kind == prose.TokenMark {
		first++
	}
	if first+2 >= s.Last || !r.Is(first+1, ",") || !r.Listed("ordinal", first) {
		return false
	}
	return r.imperative(first+2, s.Last) || r.language == "en" && r.Listed("imperative-verb", first+2) && !r.Tokens[first+3].Is(prose.ClassAuxiliary|prose.ClassVerb|prose.ClassSay)
}

// longestAnnouncement is in tokens.
const longestAnnouncement = 18

// inSeries reports whether sentence n is one of the measures announced before.
func (r *recommender) inSeries(n int) bool {
	return r.series >= 0 && (r.series == n-1 && r.asked.Known() && r.opensMeasure(n) || n-r.series <= farthestMeasure && r.orders(n))
}

// goesOn reports whether sentence n goes on with an ask in a bare Romance
// subjunctive, right behind one of the same paragraph: "Le Parlement doit ….
// Que les juges cessent de …. Et que les maires publient …".
func (r *recommender) goesOn(n int) bool {
	s := r.Sentences[n]
	if n == 0 || r.askedIn != n-1 || r.Sentences[n-1].Block != s.Block || r.language != "fr" && r.language != "es" {
		return false
	}
	i := s.First
	if w := r.LowerWord(i); w == "et" || w == "y" {
		i++
	}
	if w := r.LowerWord(i); w != "que" && w != "qu’" && w != "qu'" {
		return false
	}
	if i+3 >= s.Last || r.Tokens[i+1].Is(prose.ClassAuxiliary|prose.ClassPreposition) || r.Tokens[i+1].Kind == prose.TokenMark {
		return false
	}
	end := r.Slice(s.Span)
	return end[len(end)-1] != '?' && end[len(end)-1] != '!'
}

// farthestJussive is in tokens: how far behind "Que" the verb may stand.
const farthestJussive = 12

// jussive is the token of the "Que" with which a whole sentence, or what is
// quoted, demands something in the subjunctive: "Que se abran los archivos",
// "« Qu’ils financent les écoles », a-t-il lancé"; -1 for none.
func (r *recommender) jussive(n int) int {
	s := r.Sentences[n]
	if !r.Romance() || s.Block == 0 {
		return -1 // a headline repeats
	}
	i := s.First
	for i < s.Last && (r.Tokens[i].Kind == prose.TokenMark || r.LowerWord(i) == "et" || r.LowerWord(i) == "y") {
		i++
	}
	for quoted := s.First; i+2 < s.Last && quoted < s.Last; quoted++ {
		if quoted > i && quotation.IsQuotationMark(r.LowerWord(quoted)) {
			i = quoted + 1 // "Il a lancé : « Que la mairie …"
		}
		if w := r.LowerWord(i); w == "que" || w == "qu’" || w == "qu'" {
			break
		}
	}
	if w := r.LowerWord(s.First); w == "quant" || w == "en" && r.LowerWord(s.First+1) == "cuanto" {
		for k := s.First + 2; k+2 < s.Last && k < s.First+farthestJussive; k++ {
			if r.Is(k, ",") {
				i = k + 1 // "Quant aux bailleurs, qu’ils financent …"
				break
			}
		}
	}
	topic := false
	if r.language == "fr" && r.Tokens[s.First].Is(prose.ClassArticle|prose.ClassDeterminer) {
		for k := s.First + 1; k+3 < s.Last && k < s.First+farthestJussive; k++ {
			if w := r.LowerWord(k + 1); r.Is(k, ",") && (w == "qu’" || w == "qu'") && (strings.HasPrefix(r.LowerWord(k+2), "il") || strings.HasPrefix(r.LowerWord(k+2), "elle")) {
				i, topic = k+1, true // "Les bijoutiers, qu’ils viennent voir"
			}
			if r.Tokens[k].Kind == prose.TokenMark && !r.InnerMark(k) || r.Tokens[k].Is(prose.ClassVerb|prose.ClassAuxiliary|prose.ClassSay) && !r.Tokens[k].Is(prose.ClassRole|prose.ClassPerson|prose.ClassPreposition|prose.ClassArticle) {
				break
			}
		}
	}
	if w := r.LowerWord(i); i+2 >= s.Last || w != "que" && w != "qu’" && w != "qu'" || i > s.First && r.Tokens[i-1].Kind == prose.TokenWord && r.LowerWord(i-1) != "et" && r.LowerWord(i-1) != "y" {
		return -1
	}
	subject := r.Tokens[i+1]
	if !topic && r.tagged(i+1)&prose.TagPrivate != 0 && r.LowerWord(i+1) != "il" && r.LowerWord(i+1) != "elle" || r.Listed("wisher", i+1) || subject.Is(prose.ClassPreposition) && !subject.Is(prose.ClassArticle|prose.ClassDeterminer) {
		return -1
	}
	verb := false
	if topic && i+3 < s.Last && strings.HasSuffix(r.LowerWord(i+2), "s") && strings.HasSuffix(r.LowerWord(i+3), "ent") {
		verb = true // their subjunctive is mostly that of the indicative
		for k := i + 4; k < s.Last; k++ {
			verb = verb && !r.Is(k, ",") // "Les enfants, qu’ils aiment, vont …"
		}
	}
	for k := i + 1; !verb && k < s.Last && k < i+farthestJussive; k++ {
		if r.Tokens[k].Kind == prose.TokenMark && (r.Is(k, "?") || r.Is(k, "»") || r.Is(k, "”")) || r.Tokens[k].Is(prose.ClassRelative) && !verb && k > i+1 {
			return -1
		}
		if r.Listed("subjunctive", k) && !r.Tokens[k-1].Is(prose.ClassPreposition) && (!r.Tokens[k-1].Is(prose.ClassArticle|prose.ClassDeterminer) || r.Tokens[k-1].Is(prose.ClassClitic|prose.ClassPronoun)) {
			verb = true
			break
		}
		if r.Tokens[k].Is(prose.ClassAuxiliary) {
			return -1
		}
	}
	if !verb {
		return -1
	}
	for k := i + 2; k < s.Last; k++ {
		if w := r.LowerWord(k); r.Is(k, "?") || (w == "ou" || w == "o") && k+1 < s.Last && (r.LowerWord(k+1) == "que" && r.language == "fr" || r.LowerWord(k+1) == "qu’" || r.LowerWord(k+1) == "qu'" || r.LowerWord(k+1) == "no" || r.LowerWord(k+1) == "non") {
			return -1
		}
	}
	return i
}

// farthestMeasure is how many sentences behind one measure the next may stand,
// past what explains it, when an ordinal opens it.
const farthestMeasure = 4

// opensMeasure reports whether sentence n opens with "That", "And that" or
// "First, that".
func (r *recommender) opensMeasure(n int) bool {
	s := r.Sentences[n]
	for i := s.First; i < min(s.Last, s.First+4); i++ {
		if w := r.LowerWord(i); w == "that" || w == "que" {
			return i+3 < s.Last
		}
		if t := r.Tokens[i]; t.Kind == prose.TokenWord && !t.Is(prose.ClassConjunction|prose.ClassAdverb|prose.ClassNoName) {
			return false
		}
	}
	return false
}
