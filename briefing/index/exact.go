package index

import (
	"slices"
	"unicode/utf8"

	"attache/briefing"
)

// exactPhrase is what the index does not know of a phrase: the stop words
// before its first word and after its last.
type exactPhrase struct {
	lang          language
	before, after []string // folded
}

// exactPhrase returns nil for a phrase that begins and ends with words of the
// index.
func (m *matcher) exactPhrase(text string, lang language) *exactPhrase {
	p := &exactPhrase{lang: lang}
	first := true
	for s := range tokens(text, wholeOf(text), lang) {
		w := m.lex.look(text[s.Start:s.End], lang)
		switch {
		case !w.stop:
			first, p.after = false, nil
		case first:
			p.before = append(p.before, w.folded)
		default:
			p.after = append(p.after, w.folded)
		}
	}
	if len(p.before)+len(p.after) == 0 {
		return nil
	}
	return p
}

// wordBytes is a bound for the length of a stop word with what is around it.
const wordBytes = 40

// stretch takes the stop words into the mark, and reports whether they are
// there.
func (p *exactPhrase) stretch(k *mark, d *briefing.Document) bool {
	block := wholeOf(d.Text)
	if b := d.BlockAt(k.Start); b >= 0 {
		block = d.Blocks[b].Span
	}
	from := max(block.Start, k.Start-wordBytes*len(p.before))
	for from < k.Start && !utf8.RuneStart(d.Text[from]) {
		from++
	}
	before := slices.Collect(tokens(d.Text, briefing.Span{Start: from, End: k.Start}, p.lang))
	if len(before) < len(p.before) {
		return false
	}
	before = before[len(before)-len(p.before):]
	after := make([]briefing.Span, 0, len(p.after))
	for s := range tokens(d.Text, briefing.Span{Start: k.End, End: block.End}, p.lang) {
		if len(after) == len(p.after) {
			break
		}
		after = append(after, s)
	}
	if !p.same(d.Text, before, p.before) || !p.same(d.Text, after, p.after) {
		return false
	}
	if len(before) > 0 {
		k.Start = before[0].Start
	}
	if len(after) > 0 {
		k.End = after[len(after)-1].End
	}
	return true
}

func (p *exactPhrase) same(text string, spans []briefing.Span, words []string) bool {
	return slices.EqualFunc(spans, words, func(s briefing.Span, w string) bool { return fold(text[s.Start:s.End]) == w })
}
