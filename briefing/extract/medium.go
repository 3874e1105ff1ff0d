package extract

// mostWordsOfMedium is how many words the name of a medium has when nothing
// tells where it ends.
const mostWordsOfMedium = 3

// mediumEnd is the token behind the name of the medium whose kind stands at
// token i: "la radio Kora", "el diario La Costa"; i when there is none. A
// person of the register who is named right behind is no part of it.
func (a *analysis) mediumEnd(i, limit int) int {
	if a.tokens[i].capital() || !a.listed("medium", i) {
		return i
	}
	end := i + 1
	for end < limit && end-i <= mostWordsOfMedium {
		t := a.tokens[end]
		if !t.capital() && !(t.is(classParticle) && end+1 < limit && a.tokens[end+1].capital()) && t.kind != tokenNumber {
			break
		}
		if name := a.nameEnd(end, limit); end > i+1 && name-end > 1 && a.register.find(a.nameWords(end, name), end) >= 0 {
			break
		}
		end++
	}
	return end
}
