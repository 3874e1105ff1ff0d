package index

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/analysis/lang/es"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
	"github.com/blevesearch/bleve/v2/analysis/lang/ru"
	"github.com/blevesearch/bleve/v2/analysis/token/porter"
	"github.com/blevesearch/bleve/v2/registry"
)

// language is the way in which a word is reduced to its term. It is the first
// byte of every term, so that a term means one word in one language.
type language byte

const (
	english language = 'e'
	french  language = 'f'
	spanish language = 's'
	russian language = 'r'
	arabic  language = 'a'
	chinese language = 'z'
	// numeric terms are shares by their value.
	numeric language = 'n'
	// other languages have their words as they are, in lower case and
	// without accents.
	other language = 'x'
)

// latinLanguages are those between which the letters do not decide.
var latinLanguages = []language{english, french, spanish, other}

// languageOf reads a BCP 47 tag.
func languageOf(tag string) language {
	primary, _, _ := strings.Cut(strings.ToLower(tag), "-")
	switch primary {
	case "en":
		return english
	case "fr":
		return french
	case "es":
		return spanish
	case "ru":
		return russian
	case "ar":
		return arabic
	case "zh":
		return chinese
	}
	return other
}

// languageOfWord decides by the letters of a word, and where these are Latin
// or there are none, by the text that it stands in.
func languageOfWord(word string, text language) language {
	r, _ := utf8.DecodeRuneInString(word)
	switch {
	case r < 0x250:
	case unicode.Is(unicode.Cyrillic, r):
		return russian
	case unicode.Is(unicode.Arabic, r):
		return arabic
	case unicode.Is(unicode.Han, r):
		return chinese
	}
	switch text {
	case english, french, spanish:
		return text
	}
	return other
}

// grammar is what is known of a language.
type grammar struct {
	// stop has the stop words with their numbers.
	stop    map[string]int
	filters []analysis.TokenFilter
	// apart gives stems to words that the filters would take for others.
	apart func(string) (string, bool)
	// short takes over for words that the filters leave as they are.
	short func(string) string
}

// newGrammars takes the stemmers of the library, each by its name.
func newGrammars() map[language]*grammar {
	cache := registry.NewCache()
	filter := func(name string) analysis.TokenFilter {
		f, err := cache.TokenFilterNamed(name)
		if err != nil {
			panic("index: no token filter " + name + ": " + err.Error())
		}
		return f
	}
	return map[language]*grammar{
		english: {stop: stopNumbers(stopLists[english]), filters: []analysis.TokenFilter{filter(porter.Name)}, apart: apartEnglish, short: irregularEnglish},
		french:  {stop: stopNumbers(stopLists[french]), filters: []analysis.TokenFilter{filter(fr.LightStemmerName)}, short: shortFrench},
		spanish: {stop: stopNumbers(stopLists[spanish]), filters: []analysis.TokenFilter{filter(es.LightStemmerName)}, short: shortSpanish},
		russian: {stop: stopNumbers(stopLists[russian]), filters: []analysis.TokenFilter{filter(ru.SnowballStemmerName)}},
		arabic:  {stop: stopNumbers(stopLists[arabic]), filters: []analysis.TokenFilter{filter(ar.NormalizeName), filter(ar.StemmerName)}},
		chinese: {},
		other:   {},
	}
}

// stopLists are the commonest words only: a third of all text, which would
// say nothing of a document. The library's own lists are four times as long,
// and have words ("own", "once", "who") that people look for in phrases.
var stopLists = map[language]string{
	english: "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with",
	french: "a à au aux avec c ce ces d dans de des du elle elles en est et il ils j je l la le les leur leurs lui m mais n ne ni nous on ont ou " +
		"par pas pour qu que qui s sa se ses son sont sur t un une vous y",
	spanish: "a al ante con como de del e el ella en entre es esa ese esta este la las le les lo los más no o para pero por que se sin son su sus u un una y",
	russian: "а без бы в во для до его ее же за и из или их к как ко ли на не но о об от по при с со так то у что это",
	arabic:  "في من على إلى عن أن إن ما لا لم لن هذا هذه ذلك التي الذي أو ثم قد كان مع هو هي",
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// stem reduces a folded word. An empty result keeps the word.
func (g *grammar) stem(word string) string {
	if len(g.filters) == 0 {
		return word
	}
	stream := analysis.TokenStream{{Term: []byte(word), End: len(word), Position: 1, Type: analysis.AlphaNumeric}}
	for _, f := range g.filters {
		stream = f.Filter(stream)
	}
	if len(stream) != 1 || len(stream[0].Term) == 0 {
		return word
	}
	stem := string(stream[0].Term)
	if g.apart != nil {
		if other, ok := g.apart(word); ok {
			return other
		}
	}
	if stem == word && g.short != nil {
		return g.short(word)
	}
	return stem
}

// irregulars are the plurals that no rule makes.
var irregulars = map[string]string{
	"women": "woman", "men": "man", "children": "child", "feet": "foot", "teeth": "tooth",
}

func irregularEnglish(word string) string {
	if one, ok := irregulars[word]; ok {
		return one
	}
	return word
}

// apartStems are for words to which Porter's rules (1980) give the stem of
// others: an organ would be an organization, the executive an execution. Each
// is for the words that begin with one of the beginnings after it.
var apartStems = []struct {
	stem       string
	beginnings []string
}{
	{"organiz", []string{"organiz", "organis"}}, {"organic", []string{"organic"}},
	{"university", []string{"universit"}}, {"universal", []string{"universal"}},
	{"generat", []string{"generat"}}, {"internal", []string{"internal"}}, {"international", []string{"international"}},
	{"community", []string{"communit"}}, {"communism", []string{"communis"}},
	{"important", []string{"importan"}}, {"experiment", []string{"experiment"}}, {"several", []string{"several"}},
	{"authority", []string{"authorit"}}, {"authoriz", []string{"authoriz", "authoris"}},
	{"emergency", []string{"emergenc"}}, {"executive", []string{"executive"}}, {"objective", []string{"objectiv"}},
	{"conservative", []string{"conservativ"}}, {"capitalism", []string{"capitalis"}},
	{"nationality", []string{"nationalit"}}, {"nationalism", []string{"nationalis"}},
	{"minority", []string{"minorit"}}, {"majority", []string{"majorit"}}, {"rational", []string{"rational"}},
	{"specializ", []string{"specializ", "specialis"}}, {"mobiliz", []string{"mobiliz", "mobilis"}}, {"humane", []string{"humane"}},
}

func apartEnglish(word string) (string, bool) {
	for _, a := range apartStems {
		for _, b := range a.beginnings {
			if strings.HasPrefix(word, b) {
				return a.stem, true
			}
		}
	}
	return "", false
}

// The light stemmers leave words of four letters and less alone, so that
// "niño" and "niños", "loi" and "lois" would part. These go on as they do.

func shortSpanish(word string) string {
	if len(word) == 4 && strings.ContainsRune("aeo", rune(word[3])) {
		return word[:3]
	}
	return word
}

func shortFrench(word string) string {
	if len(word) == 4 && word[3] == 's' {
		return word[:3]
	}
	return word
}
