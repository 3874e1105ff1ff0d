package guess

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
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

// spoken are languages in which much is written beside: a longer text is told
// apart from these as well.
var spoken = func() whatlanggo.Options {
	list := map[whatlanggo.Lang]bool{}
	for l := range official.Whitelist {
		list[l] = true
	}
	for _, l := range []whatlanggo.Lang{
		whatlanggo.Deu, whatlanggo.Ita, whatlanggo.Por, whatlanggo.Nld, whatlanggo.Pol, whatlanggo.Swe, whatlanggo.Dan, whatlanggo.Nob,
		whatlanggo.Fin, whatlanggo.Ces, whatlanggo.Slv, whatlanggo.Hrv, whatlanggo.Srp, whatlanggo.Hun, whatlanggo.Ron, whatlanggo.Bul,
		whatlanggo.Ell, whatlanggo.Tur, whatlanggo.Ukr, whatlanggo.Pes, whatlanggo.Urd, whatlanggo.Hin, whatlanggo.Ben,
		whatlanggo.Ind, whatlanggo.Vie, whatlanggo.Tha, whatlanggo.Jpn, whatlanggo.Kor, whatlanggo.Heb, whatlanggo.Amh,
		whatlanggo.Kat, whatlanggo.Mya, whatlanggo.Khm, whatlanggo.Nep, whatlanggo.Tam, whatlanggo.Som,
	} {
		list[l] = true
	}
	return whatlanggo.Options{Whitelist: list}
}()

const (
	shortSample    = 20      // runes that tell a language at all
	longSample     = 200     // runes that tell it among many
	languageSample = 6 << 10 // bytes that tell the language of a document
	blockSample    = 400     // and of a block
	minBlock       = 80      // runes of a block whose language can be told
	sureOfBlock    = 0.6     // of 1
)

// language tells the document's language by its words. What a file states
// is overruled where its small words plainly are another language's: many
// pages state the language of the program that made them.
func (g *guesser) language() {
	if g.p.Language != "" && (g.p.Origins[keyLanguage] == briefing.OriginPerson || functionWords()[g.p.Language] == nil) {
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
	if tag := plainLanguage(sample); tag != "" && tag != g.p.Language {
		g.p.Language = ""
		g.set(&g.p.Language, keyLanguage, tag, "its words")
		return
	}
	if g.p.Language != "" {
		return
	}
	options := official
	if utf8.RuneCountInString(sample) >= longSample {
		options = spoken
	}
	info := whatlanggo.DetectWithOptions(sample, options)
	// Without confidence several are as near, and which is named would be drawn.
	if tag := info.Lang.Iso6391(); tag != "" && info.Confidence != 0 && utf8.RuneCountInString(sample) >= shortSample {
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
		if !mayDiffer(sample, document) {
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
var functionWords = sync.OnceValue(func() map[string]map[string]bool {
	languages := map[string]map[string]bool{}
	for _, l := range wordLines("words/function-words.txt") {
		tag, words, _ := strings.Cut(l, " | ")
		languages[tag] = map[string]bool{}
		for w := range strings.FieldsSeq(words) {
			languages[tag][w] = true
		}
	}
	return languages
})

// plainShare is the share of function words, in percent, above which a text
// is in their language.
const plainShare = 20

// mayDiffer reports whether a block may be in another language than its document,
// by the small words of both; it spares the trigrams of nearly all blocks.
func mayDiffer(s, document string) bool {
	small, words := smallWords(), 0
	found := make([]int, len(small.tags))
	for w := range strings.FieldsSeq(s) {
		words++
		for _, l := range small.of[strings.ToLower(w)] {
			found[l]++
		}
	}
	own := slices.Index(small.tags, document)
	if own < 0 || !isLatin(s) && found[own]*100 < plainShare*words {
		return true
	}
	return slices.Max(found) > max(found[own], 1) // one is part of a name
}

// isLatin reports that no letter of s is of a script that begins behind Latin: the
// signs and spaces of all scripts are no letters.
func isLatin(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		return r > unicode.MaxLatin1 && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r)
	}) < 0
}

// minPlain is how many words a text needs to be told by its small ones.
const minPlain = 40

// plainLanguage returns the language of which a text has many more function
// words than of any other, or "".
func plainLanguage(s string) string {
	words, small := 0, smallWords()
	all, own := make([]int, len(small.tags)), make([]int, len(small.tags)) // own: words of no other language
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		words++
		languages := small.of[w]
		for _, l := range languages {
			all[l]++
		}
		if len(languages) == 1 {
			own[languages[0]]++
		}
	}
	if words < minPlain {
		return ""
	}
	for l, n := range all {
		if n*100 < plainShare*words {
			continue
		}
		plain := true
		for other, m := range own {
			plain = plain && (other == l || m == 0 || m*3 <= own[l])
		}
		if plain {
			return small.tags[l]
		}
	}
	return ""
}

// smallWords are the function words of all languages, each with those that
// have it, by their places among the tags.
var smallWords = sync.OnceValue(func() (small struct {
	tags []string
	of   map[string][]int
}) {
	small.tags = slices.Sorted(maps.Keys(functionWords()))
	small.of = map[string][]int{}
	for l, tag := range small.tags {
		for w := range functionWords()[tag] {
			small.of[w] = append(small.of[w], l)
		}
	}
	return small
})

// isOfficial reports whether a document's language is one of the six: in any
// other, each block would be taken for the nearest of them.
func isOfficial(tag string) bool { return officialTags()[tag] }

var officialTags = sync.OnceValue(func() map[string]bool {
	tags := map[string]bool{}
	for l := range official.Whitelist {
		tags[l.Iso6391()] = true
	}
	return tags
})
