package translations

import (
	"embed"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// phraseFiles hold what the program says below the window, where no language
// is known: why something could not be done, and how something was found. A
// file a language, from the English to that language's words; {1}, {2} stand
// for what differs from time to time.
//
//go:embed phrases/*.json
var phraseFiles embed.FS

// phrasebook is one of these files, ready to be looked up.
type phrasebook struct {
	whole    map[string]string
	patterns []phrasePattern
}

// phrasePattern is a phrase with holes.
type phrasePattern struct {
	english *regexp.Regexp
	words   string
}

var phrasebooks = struct {
	sync.Mutex
	all map[string]*phrasebook
}{all: map[string]*phrasebook{}}

// Phrase gives an English phrase in the words of a language, and what fills
// its holes too; as it is when the language does not have it. It is safe for
// concurrent use.
func Phrase(tag, english string) string {
	b := phrasebookOf(tag)
	if b == nil || english == "" {
		return english
	}
	return b.say(english, mostNested)
}

// mostNested is how many phrases may stand in one another.
const mostNested = 4

func phrasebookOf(tag string) *phrasebook {
	phrasebooks.Lock()
	defer phrasebooks.Unlock()
	b, known := phrasebooks.all[tag]
	if !known {
		b = readPhrasebook(tag)
		phrasebooks.all[tag] = b
	}
	return b
}

// readPhrasebook is nil for a language without phrases, as English is.
func readPhrasebook(tag string) *phrasebook {
	data, err := phraseFiles.ReadFile("phrases/" + tag + ".json")
	if err != nil {
		return nil
	}
	b := &phrasebook{}
	if json.Unmarshal(data, &b.whole) != nil {
		return nil
	}
	var holed []string
	for english := range b.whole {
		if strings.Contains(english, "{1}") {
			holed = append(holed, english)
		}
	}
	// The one that says most fits best.
	slices.SortFunc(holed, func(a, b string) int {
		if n := len(b) - len(a); n != 0 {
			return n
		}
		return strings.Compare(a, b)
	})
	for _, english := range holed {
		b.patterns = append(b.patterns, phrasePattern{english: phraseRegexp(english), words: b.whole[english]})
	}
	return b
}

var hole = regexp.MustCompile(`\\\{[1-9]\\\}`)

func phraseRegexp(english string) *regexp.Regexp {
	return regexp.MustCompile(`(?s)\A` + hole.ReplaceAllString(regexp.QuoteMeta(english), "(.+?)") + `\z`)
}

func (b *phrasebook) say(english string, nested int) string {
	if words, ok := b.whole[english]; ok {
		return words
	}
	// A phrase may end as a sentence does.
	if bare, ok := strings.CutSuffix(english, "."); ok {
		if words, ok := b.whole[bare]; ok {
			return words + "."
		}
	}
	if nested == 0 {
		return english
	}
	for _, p := range b.patterns {
		m := p.english.FindStringSubmatch(english)
		if m == nil {
			continue
		}
		pairs := make([]string, 0, 2*len(m))
		for i, filling := range m[1:] {
			pairs = append(pairs, "{"+string(rune('1'+i))+"}", b.say(filling, nested-1))
		}
		return strings.NewReplacer(pairs...).Replace(p.words)
	}
	return english
}
