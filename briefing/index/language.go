package index

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
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
	stop    map[string]bool
	filters []analysis.TokenFilter
	// short takes over for words that the filters leave as they are.
	short func(string) string
}

// newGrammars takes the stop words and stemmers of the library, each by its
// name. Stop words are folded, as the words are that they are compared with.
func newGrammars() map[language]*grammar {
	cache := registry.NewCache()
	filter := func(name string) analysis.TokenFilter {
		f, err := cache.TokenFilterNamed(name)
		if err != nil {
			panic("index: no token filter " + name + ": " + err.Error())
		}
		return f
	}
	stop := func(name string) map[string]bool {
		words, err := cache.TokenMapNamed(name)
		if err != nil {
			panic("index: no stop words " + name + ": " + err.Error())
		}
		folded := make(map[string]bool, len(words))
		for w := range words {
			folded[fold(w)] = true
		}
		return folded
	}
	return map[language]*grammar{
		english: {stop: stop(en.StopName), filters: []analysis.TokenFilter{filter(porter.Name)}, short: irregularEnglish},
		french:  {stop: stop(fr.StopName), filters: []analysis.TokenFilter{filter(fr.LightStemmerName)}, short: shortFrench},
		spanish: {stop: stop(es.StopName), filters: []analysis.TokenFilter{filter(es.LightStemmerName)}, short: shortSpanish},
		russian: {stop: stop(ru.StopName), filters: []analysis.TokenFilter{filter(ru.SnowballStemmerName)}},
		arabic:  {stop: stop(ar.StopName), filters: []analysis.TokenFilter{filter(ar.NormalizeName), filter(ar.StemmerName)}},
		chinese: {},
		other:   {},
	}
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
