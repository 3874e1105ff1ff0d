package quotation

import "attache/briefing/extract/prose"

// wordsOfSomebody reads whose words a colon announces, whoever repeats them: "a line
// by Wole Soyinka:", "una frase de su padre:", "le mot d’une auditrice, rapporté par
// notre collègue :".
func (a *Attributed) wordsOfSomebody(w prose.Window) prose.Speaker {
	end := w.Last - 1
	if end <= w.First || !a.Is(end, ":") {
		return prose.Nobody
	}
	for j := end - 2; j > max(w.First, end-prose.LongestPhrase); j-- {
		if a.Is(j, ",") && (a.Listed("passed-on", j+1) || a.bodyUpTo(j, end)) {
			end = j
			break
		}
	}
	for j := end - 2; j >= max(w.First, end-prose.LongestPhrase); j-- {
		if a.Tokens[j].Kind == prose.TokenMark && !a.InnerMark(j) {
			break
		}
		if !a.Listed("own-words", j) || j == 0 || !a.Tokens[j-1].Is(prose.ClassArticle|prose.ClassDeterminer) && !a.Listed("own-words", j-1) {
			continue
		}
		of := j + 1
		switch a.LowerWord(of) {
		case "de", "d'", "d’", "du", "del", "of", "by", "from":
		default:
			return prose.Nobody
		}
		first := of
		if !a.Is(of, "du") && !a.Is(of, "del") {
			first++
		}
		p := a.PhraseAfter(first, end)
		if p.Empty() || p.Last < end || a.Textual(p) || !a.Human(p) && !a.Named(p) && !a.Introduces(p.First) {
			return prose.Nobody
		}
		return a.SpeakerOf(p)
	}
	return prose.Nobody
}

// bodyUpTo reports whether nothing stands between the name in front of the comma at token
// i and token end but where somebody works: "de la toxicóloga Ana Roa, del Hospital Luz:".
func (a *Attributed) bodyUpTo(i, end int) bool {
	if !a.Tokens[i-1].Capital() || i+2 >= end || !a.Tokens[i+1].Is(prose.ClassPreposition) {
		return false
	}
	q := a.PhraseAfter(i+2, end)
	return q.Last == end && !a.Tokens[q.First].Is(prose.ClassTime)
}
