package reference

import "attache/briefing/extract/prose"

// mostWordsOfMedium is how many words the name of a medium has when nothing
// tells where it ends.
const mostWordsOfMedium = 3

// mediumEnd is the token behind the name of the medium whose kind stands at
// token i: "la radio Kora", "el diario La Costa"; i when there is none. A
// person of the register who is named right behind is no part of it.
func (a *Resolved) mediumEnd(i, limit int) int {
	if a.Tokens[i].Capital() || !a.Listed("medium", i) {
		return i
	}
	end := i + 1
	if i > 0 && (a.Listed("demonstrative", i-1) || a.Tokens[i-1].Is(prose.ClassWe)) {
		return end // "contó a este diario Ana Roa Luz": the one that prints it
	}
	for end < limit && end-i <= mostWordsOfMedium {
		t := a.Tokens[end]
		if !t.Capital() && !(t.Is(prose.ClassParticle) && end+1 < limit && a.Tokens[end+1].Capital()) && t.Kind != prose.TokenNumber {
			break
		}
		if name := a.NameEnd(end, limit); end > i+1 && name-end > 1 && a.Register.Find(a.NameWords(end, name), end) >= 0 {
			break
		}
		end++
	}
	return end
}
