package prose

import (
	"embed"
	"io/fs"
	"slices"
	"strings"
)

//go:embed lexicon
var lexiconFiles embed.FS

// fallbackLanguage is whose word lists serve a language without any.
const fallbackLanguage = "en"

// Lexicon is the word lists of one language. A list is a file of its folder:
// an entry a line, its forms separated by commas, the first one the headword;
// a line that starts with # is a comment.
type Lexicon struct {
	Language string
	lists    map[string][][]string
	// sets holds the forms of each list for a look-up.
	sets map[string]map[string]bool
	// Classes holds single words; phrases, by their first word, the entries
	// of several.
	Classes map[string]Class
	phrases map[string][]phrase
	// endings are those of the list "role-ending".
	endings [][]byte
	// fronts are those of the list "role-front".
	fronts [][]byte
	// tags holds what words do in sentences that ask for something, by their
	// first word.
	tags map[string]*tagEntry
	// lexemes and listed hold the same by the words' numbers.
	Vocabulary *vocabulary
	lexemes    []lexeme
	begun      [][]phrase
	Tagged     []*tagEntry
	listed     map[string][]WordID
	// among has for each word the groups of lists that have it; see groupOf.
	among []uint64
	// Stated are the phrases that say what somebody is or where, by their
	// first word.
	Stated map[WordID][]stated
	// elided and inverted are the lists "elision" and "inversion".
	elided, inverted map[string]bool
}

// phrase is an entry of several words.
type phrase struct {
	words []string
	ids   []WordID
	Class Class
}

// lexicons are the word lists by language. Those of one document must come from
// one making: their words have numbers of their own.
func lexicons() map[string]*Lexicon { return lexiconLists.get() }

var lexiconLists = wordList[map[string]*Lexicon]{make: func() map[string]*Lexicon {
	all := map[string]*Lexicon{}
	folders, err := fs.ReadDir(lexiconFiles, "lexicon")
	if err != nil {
		panic("extract: word lists are not embedded: " + err.Error())
	}
	for _, f := range folders {
		if f.IsDir() {
			l := loadLexicon(f.Name())
			l.tags = readTags(l)
			all[f.Name()] = l
		}
	}
	number(all)
	return all
}}

// lexiconOf returns the word lists of a language, or the fallback's.
func lexiconOf(language string) *Lexicon {
	if l, ok := lexicons()[language]; ok {
		return l
	}
	return lexicons()[fallbackLanguage]
}

func loadLexicon(language string) *Lexicon {
	l := &Lexicon{
		Language: language, lists: map[string][][]string{}, sets: map[string]map[string]bool{}, Classes: map[string]Class{},
		phrases: map[string][]phrase{},
		elided:  map[string]bool{}, inverted: map[string]bool{},
	}
	files, err := fs.Glob(lexiconFiles, "lexicon/"+language+"/*.txt")
	if err != nil {
		panic("extract: word lists of " + language + ": " + err.Error())
	}
	for _, name := range [...]string{"elision", "inversion"} {
		data, err := lexiconFiles.ReadFile("lexicon/" + language + "/" + name + ".txt")
		if err != nil {
			continue // a language without
		}
		for _, forms := range parseList(string(data)) {
			for _, form := range forms {
				if name == "elision" {
					l.elided[form] = true
				} else {
					l.inverted[form] = true
				}
			}
		}
	}
	for _, name := range files {
		data, err := lexiconFiles.ReadFile(name)
		if err != nil {
			panic("extract: word list " + name + ": " + err.Error())
		}
		list := strings.TrimSuffix(name[strings.LastIndexByte(name, '/')+1:], ".txt")
		l.lists[list] = parseList(strings.ToLower(string(data)))
		l.sets[list] = map[string]bool{}
		for _, forms := range l.lists[list] {
			for _, form := range forms {
				l.sets[list][form] = true
			}
		}
		if c, ok := classOfList[list]; ok {
			for _, forms := range l.lists[list] {
				for _, form := range forms {
					l.add(form, c)
				}
			}
		}
	}
	for _, forms := range l.lists[listOfVerbs] {
		l.addVerb(forms)
	}
	for _, front := range l.Entries("role-front") {
		l.fronts = append(l.fronts, []byte(front))
	}
	for _, ending := range l.Entries("role-ending") {
		l.endings = append(l.endings, []byte(ending))
	}
	return l
}

// parseList reads the entries of a word list.
func parseList(data string) [][]string {
	var entries [][]string
	for line := range strings.Lines(data) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		var forms []string
		for form := range strings.SplitSeq(line, ",") {
			if form = strings.TrimSpace(form); form != "" {
				forms = append(forms, form)
			}
		}
		entries = append(entries, forms)
	}
	return entries
}

// addVerb adds the forms of a verb of saying: the headword is its base form,
// and a participle is known by its ending.
func (l *Lexicon) addVerb(forms []string) {
	for i, form := range forms {
		first, _, _ := strings.Cut(form, " ")
		switch ending := participles[l.Language]; {
		case i == 0 && len(forms) > 1:
			l.add(form, ClassSayBase)
		case ending != "" && strings.HasSuffix(first, ending):
			l.add(form, ClassSaying)
		default:
			l.add(form, ClassSay)
		}
	}
}

func (l *Lexicon) add(form string, c Class) {
	if strings.HasSuffix(form, "'") && !strings.Contains(form, " ") {
		l.Classes[strings.ToLower(form)] |= c // an elided word
		return
	}
	words := l.splitPhrase(form)
	if len(words) == 1 {
		l.Classes[words[0]] |= c
		return
	}
	l.phrases[words[0]] = append(l.phrases[words[0]], phrase{words: words[1:], Class: c})
	if n := len(words); n > 2 && words[n-1] == "'" {
		// "parle d'": before a word the elided one is one token with its mark.
		joined := append(slices.Clone(words[1:n-2]), words[n-2]+"'")
		l.phrases[words[0]] = append(l.phrases[words[0]], phrase{words: joined, Class: c})
	}
}

// splitPhrase cuts an entry as the text is cut.
func (l *Lexicon) splitPhrase(form string) []string {
	var words []string
	for _, t := range appendTokens(nil, form, wholeOf(form), l) {
		words = append(words, string(lower(nil, form[t.Span.Start:t.Span.End])))
	}
	return words
}

// List returns the entries of a list with all their forms; the headword is
// the first. A list that the language lacks is empty.
func (l *Lexicon) List(name string) [][]string { return l.lists[name] }

// Has reports whether a list has the form w.
func (l *Lexicon) Has(list, w string) bool { return l.sets[list][w] }

// Entries returns all forms of a list.
func (l *Lexicon) Entries(name string) []string {
	var all []string
	for _, forms := range l.lists[name] {
		all = append(all, forms...)
	}
	return all
}

// hasNumber reports whether a list has the word with this number.
func (l *Lexicon) hasNumber(list string, id WordID) bool {
	if int(id) >= len(l.among) || l.among[id]&groupOf(list) == 0 {
		return false
	}
	_, found := slices.BinarySearch(l.listed[list], id)
	return found
}

// groupOf is the bit of the group of lists that this one belongs to. A look at
// it spares most look-ups of a list by its name, which are by far more costly.
func groupOf(list string) uint64 {
	n := len(list)
	return 1 << ((7*uint(n) + 11*uint(list[0]) + 5*uint(list[n/2]) + 3*uint(list[n-1])) % 64)
}

// Listed reports whether a list has the word of token i.
func (a *Parsed) Listed(list string, i int) bool {
	if i < 0 || i >= len(a.Tokens) {
		return false
	}
	return a.Lexicon.hasNumber(list, a.Tokens[i].Word)
}
