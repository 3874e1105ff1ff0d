package office

import "attache/briefing/extract/prose"

// readPrintedBodies learns the names of bodies from where the layout prints them
// whole: a line that presents the publisher above the paragraph that opens with the
// same name ("About Women at the Table"), and the end of a line in a list of those
// present ("Siobhan Lual – Chief of Programmes, Women at the Table"). Small words
// stand within such names that elsewhere would end them.
func (a *Worded) readPrintedBodies() {
	for k := range a.Blocks {
		a.Enter(k)
		b := &a.Blocks[k]
		if n := a.Opening("imprint-about", *b); n > 0 && k+1 < len(a.Blocks) {
			first := b.FirstToken + n
			if a.Is(first-1, "the") || !a.opensWith(&a.Blocks[k+1], first, b.LastToken) {
				continue
			}
			if a.wholeName(first, b.LastToken) {
				a.introduceBody(first, b.LastToken, first)
			}
			continue
		}
		if first := a.bodyOfEntry(b); first > b.FirstToken && a.wholeName(first, b.LastToken) {
			a.introduceBody(first, b.LastToken, first-1)
		}
	}
	a.Leave()
}

// opensWith reports whether a block begins with the words at [first, last), behind
// an article or not.
func (a *Worded) opensWith(b *prose.Block, first, last int) bool {
	i := b.FirstToken
	if i < b.LastToken && a.Tokens[i].Is(prose.ClassArticle) && !a.Tokens[first].Is(prose.ClassArticle) {
		i++
	}
	if first >= last || i+last-first > b.LastToken {
		return false
	}
	for k := first; k < last; k++ {
		if a.Word(a.Tokens[k]) != a.Word(a.Tokens[i+k-first]) {
			return false
		}
	}
	return true
}

// wholeName reports whether the words at [first, last) are a name of several words
// with small ones among them, and nothing else.
func (a *Worded) wholeName(first, last int) bool {
	if last-first < 3 || last-first > prose.LongestName || !a.Tokens[first].Capital() || !a.Tokens[last-1].Capital() {
		return false
	}
	for i := first; i < last; i++ {
		t := a.Tokens[i]
		if t.Kind != prose.TokenWord || !t.Capital() && !t.Is(prose.ClassPreposition|prose.ClassArticle|prose.ClassParticle|prose.ClassConjunction) {
			return false
		}
	}
	return a.HoldsSmall(first, last)
}

// bodyOfEntry is where the body begins in a line of a list that names somebody with
// an office: behind its last comma; 0 for none.
func (a *Worded) bodyOfEntry(b *prose.Block) int {
	office, comma := false, 0
	for i := b.FirstToken; i < b.LastToken; i++ {
		t := a.Tokens[i]
		switch {
		case t.Kind == prose.TokenMark && a.Is(i, ","):
			comma = i
		case t.Kind == prose.TokenMark && !a.Is(i, "–") && !a.Is(i, "—") && !a.Is(i, "-") && !a.Is(i, ":"), t.Is(prose.ClassAuxiliary), a.SayingAt(i):
			return 0 // a sentence
		case comma == 0 && t.Is(prose.ClassRole):
			office = true
		}
	}
	if !office || comma == 0 || a.NameEnd(b.FirstToken, b.LastToken) < b.FirstToken+2 {
		return 0
	}
	return comma + 1
}
