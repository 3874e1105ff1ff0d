package guess

import (
	"strings"
	"unicode/utf8"

	"github.com/abadojack/whatlanggo"

	"attache/briefing"
)

// official are the six official languages of the United Nations, among which
// short texts are told apart best.
var official = whatlanggo.Options{Whitelist: map[whatlanggo.Lang]bool{
	whatlanggo.Arb: true, whatlanggo.Cmn: true, whatlanggo.Eng: true,
	whatlanggo.Fra: true, whatlanggo.Rus: true, whatlanggo.Spa: true,
}}

const (
	languageSample = 8 << 10 // bytes that tell the language of a document
	blockSample    = 400     // and of a block
	minBlock       = 80      // runes of a block whose language can be told
	sureOfBlock    = 0.6     // of 1
)

// language tells the document's language by its words.
func (g *guesser) language() {
	if g.p.Language != "" {
		return
	}
	var b strings.Builder
	for i, block := range g.blocks {
		if block.Role == briefing.RoleBoilerplate {
			continue
		}
		b.WriteString(g.slice(i)[:cut(g.slice(i), languageSample-b.Len())] + "\n")
		if b.Len() >= languageSample {
			break
		}
	}
	sample := b.String()
	info := whatlanggo.Detect(sample)
	if tag := info.Lang.Iso6391(); info.IsReliable() && tag != "" {
		g.set(&g.p.Language, keyLanguage, tag, "its words")
		return
	}
	info = whatlanggo.DetectWithOptions(sample, official)
	if tag := info.Lang.Iso6391(); tag != "" && utf8.RuneCountInString(sample) >= 20 {
		g.set(&g.p.Language, keyLanguage, tag, "its words")
	}
}

// cut returns the greatest length of s up to n that splits no character.
func cut(s string, n int) int {
	if n <= 0 {
		return 0
	}
	if n >= len(s) {
		return len(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}

// MarkLanguages sets the language of the blocks that differ from the
// document's.
func MarkLanguages(text string, blocks []briefing.Block, document string) {
	if !isOfficial(document) {
		return
	}
	for i := range blocks {
		b := &blocks[i]
		s := text[b.Span.Start:b.Span.End]
		if b.Language != "" || b.Span.Len() < minBlock || utf8.RuneCountInString(s[:cut(s, 4*minBlock)]) < minBlock {
			continue
		}
		if b.Role == briefing.RoleTableRow || b.Role == briefing.RoleHeading || b.Role == briefing.RoleBoilerplate {
			continue // names more than words
		}
		sample := s[:cut(s, blockSample)]
		if plainly(sample, document) {
			continue
		}
		info := whatlanggo.DetectWithOptions(sample, official)
		if tag := info.Lang.Iso6391(); tag != "" && tag != document && info.Confidence >= sureOfBlock &&
			whatlanggo.DetectLang(sample) == info.Lang {
			b.Language = tag
		}
	}
}

// functionWords are the small words of some languages.
var functionWords = func() map[string]map[string]bool {
	languages := map[string]map[string]bool{}
	for _, l := range wordLines("words/function-words.txt") {
		tag, words, _ := strings.Cut(l, " | ")
		languages[tag] = map[string]bool{}
		for w := range strings.FieldsSeq(words) {
			languages[tag][w] = true
		}
	}
	return languages
}()

// plainShare is the share of function words, in percent, above which a text
// is in their language.
const plainShare = 20

// plainly reports whether s is in the language of this tag beyond doubt; it
// spares the trigrams of nearly all blocks.
func plainly(s, tag string) bool {
	small, words, found := functionWords[tag], 0, 0
	for w := range strings.FieldsSeq(s) {
		words++
		if small[strings.ToLower(w)] {
			found++
		}
	}
	return found*100 >= plainShare*words
}

// isOfficial reports whether a document's language is one of the six: in any
// other, each block would be taken for the nearest of them.
func isOfficial(tag string) bool {
	for l := range official.Whitelist {
		if l.Iso6391() == tag {
			return true
		}
	}
	return false
}
