package figure

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

//go:embed lexicon
var lexiconFiles embed.FS

// fallbackLanguage is whose words serve a language without any of its own.
const fallbackLanguage = "en"

// languages are the folders of lexicon.
var languages = []string{"en", "fr", "es", "ru", "ar", "zh"}

// class is a set of word classes.
type class uint64

const (
	classNumber class = 1 << iota
	classScale
	classHundreds // "doscientos": joins like a scale that is already multiplied
	classGlued    // "bn", "k": only glued to digits
	classVague
	classPart
	classPartAlone
	classArticle
	classThe
	classAnd
	classTo
	classBetween
	classFrom
	classTimes
	classMultiple
	classMaybeMultiple
	classFold
	classComparison
	classLetters // before a currency sign
	classMonth
	classMonthCapital
	classEra
	classReference
	classHousekeeping
	classModifier
	classPopulation
	classToll
	classSubject
	classBe
	classChange
	classStop
	classAfterPart
	classMeasureUnit
	classTimeUnit
	classStreet
	classAge
	classRangeVerb
	classTimesWorth // "wages": in "four months’ wages"
	classEach
	classPer      // "a", "per": before what a rate is for
	classVerb     // "cannot": ends the noun of a ratio
	classPhone    // "dial": before a telephone number
	classVersion  // "licence": beside the number of a version
	classPages    // "pp": behind a number of pages
	classAgeAlone // "tenía": before an age without its unit
	classEvent    // "meeting": how long it lasts is housekeeping
	classRank     // "ranks": before an ordinal
	classOrdinal  // "th": behind the digits of an ordinal
	classForbids  // "banned": what follows "more than" is a limit
	classMean     // "average": a duration that is one is measured
	classPenalty  // "punishable": years in prison are a limit then
	classSized    // "towns": what says how large they are is a limit
)

// classOfSection says which class the single words of a section have.
var classOfSection = map[string]class{
	"number": classNumber, "scale": classScale, "hundreds": classHundreds, "scale glued": classGlued,
	"vague": classVague, "part": classPart, "part alone": classPartAlone, "article": classArticle,
	"the": classThe, "and": classAnd, "to": classTo, "between": classBetween, "from": classFrom,
	"times": classTimes, "multiple": classMultiple, "multiple before comparison": classMaybeMultiple,
	"fold": classFold, "comparison": classComparison, "currency letters": classLetters,
	"month": classMonth, "month capital": classMonthCapital, "era": classEra,
	"reference": classReference, "housekeeping": classHousekeeping, "small noun modifier": classModifier,
	"population": classPopulation, "toll": classToll, "person subject": classSubject, "be": classBe,
	"change": classChange, "stop": classStop, "after part": classAfterPart,
	"measure": classMeasureUnit, "street": classStreet, "age word": classAge, "range verb": classRangeVerb, "time’s worth": classTimesWorth, "time": classTimeUnit,
	"each": classEach, "per": classPer, "auxiliary": classVerb, "phone": classPhone, "version": classVersion, "page mark": classPages, "own age": classAgeAlone,
	"event": classEvent, "rank": classRank, "ordinal suffix": classOrdinal, "forbids": classForbids, "mean": classMean, "penalty": classPenalty, "sized": classSized,
}

// phrase is an entry as word numbers, with its value or unit.
type phrase struct {
	words []int32
	value float64
	unit  string
}

// phrases are the entries of a section by their first or last word, longest first.
type phrases map[int32][]phrase

// lexicon is the words of one language. Every word of the lists has a number
// from 1; 0 is any other word.
type lexicon struct {
	language string
	decimal  rune
	numbers  map[string]int32
	classes  []class
	values   []float64 // of numbers and scales
	parts    []float64 // of denominators
	// openers are nil for languages that are not written with word gaps or
	// not in Latin letters.
	openers *openers

	percent, money, currency, time, measure                                                                   phrases
	part, partAlone, ratioIn, ratioOf, ratioPer, ratioVerb, andHalf, cover, every                             phrases
	multipliedBy, afterQualifier, ageAfter, ageAlways, notPart, dateAfter, attendance, timeAfter, comparative phrases
	percentBefore, partsOf, classifier, jail                                                                  phrases
	// Matched leftwards, so by their last word.
	qualifier, limit, timeLimit, durationLead, ratioPerBack, ageLead, lasts, notPartAfter, ratioLead, phoneNumber, reachVerb phrases
}

var lexicons = sync.OnceValue(func() map[string]*lexicon {
	all := make(map[string]*lexicon, len(languages))
	for _, language := range languages {
		data, err := lexiconFiles.ReadFile("lexicon/" + language + "/figure.txt")
		if err != nil {
			panic("figure: word list is not embedded: " + err.Error())
		}
		l, err := parseLexicon(language, string(data))
		if err != nil {
			panic("figure: " + err.Error())
		}
		all[language] = l
	}
	return all
})

// lexiconOf returns the words of a language, or the fallback's.
func lexiconOf(language string) *lexicon {
	if l, ok := lexicons()[language]; ok {
		return l
	}
	return lexicons()[fallbackLanguage]
}

// parseLexicon reads a word list; an entry that it cannot read is an error of
// ours, found by the tests.
func parseLexicon(language, data string) (*lexicon, error) {
	l := &lexicon{language: language, decimal: '.', numbers: map[string]int32{},
		classes: make([]class, 1), values: make([]float64, 1), parts: make([]float64, 1)}
	first := map[string]*phrases{
		"percent": &l.percent, "money": &l.money, "currency": &l.currency, "time": &l.time,
		"measure": &l.measure, "part": &l.part, "part alone": &l.partAlone, "ratio in": &l.ratioIn,
		"ratio of": &l.ratioOf, "ratio per": &l.ratioPer, "ratio verb": &l.ratioVerb, "and half": &l.andHalf, "cover": &l.cover, "every": &l.every, "multiplied by": &l.multipliedBy,
		"qualifier after": &l.afterQualifier, "age after": &l.ageAfter, "age always": &l.ageAlways, "not part of": &l.notPart,
		"date after": &l.dateAfter, "attendance": &l.attendance, "time after": &l.timeAfter, "percent before": &l.percentBefore, "parts of": &l.partsOf,
		"classifier": &l.classifier, "comparative": &l.comparative, "jail": &l.jail,
	}
	last := map[string]*phrases{
		"qualifier": &l.qualifier, "limit": &l.limit, "time limit": &l.timeLimit, "duration lead": &l.durationLead,
		"age lead": &l.ageLead, "lasts": &l.lasts, "not part after": &l.notPartAfter, "ratio lead": &l.ratioLead, "phone number": &l.phoneNumber, "reach verb": &l.reachVerb,
	}
	section := ""
	for line := range strings.Lines(data) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") {
			section = line[1 : len(line)-1]
			continue
		}
		if section == "decimal" {
			l.decimal = []rune(line)[0]
			continue
		}
		words, right, _ := strings.Cut(line, " = ")
		p := phrase{unit: strings.TrimSpace(right)}
		if v, err := strconv.ParseFloat(p.unit, 64); err == nil {
			p.value = v
		}
		for _, w := range l.cut(strings.TrimSpace(words)) {
			p.words = append(p.words, l.number(w))
		}
		c, single := classOfSection[section]
		f, byFirst := first[section]
		t, byLast := last[section]
		switch {
		case len(p.words) == 0 || !single && !byFirst && !byLast:
			return nil, fmt.Errorf("word list of %s: section %q: entry %q", language, section, line)
		case single && len(p.words) == 1:
			n := p.words[0]
			l.classes[n] |= c
			switch section {
			case "part":
				l.parts[n] = p.value
			case "number", "scale", "hundreds", "scale glued", "multiple", "multiple before comparison":
				l.values[n] = p.value
			}
		}
		if byFirst {
			f.add(p.words[0], p)
		}
		if byLast {
			t.add(p.words[len(p.words)-1], p)
		}
		if section == "ratio per" {
			l.ratioPerBack.add(p.words[len(p.words)-1], p)
		}
	}
	if language == "en" || language == "fr" || language == "es" {
		l.openers = &openers{}
		for w, n := range l.numbers {
			if l.classes[n]&opens != 0 || l.multipliedBy[n] != nil || l.every[n] != nil {
				l.openers.add(w)
			}
		}
	}
	return l, nil
}

func (ps *phrases) add(key int32, p phrase) {
	if *ps == nil {
		*ps = phrases{}
	}
	all := append((*ps)[key], p)
	for i := len(all) - 1; i > 0 && len(all[i].words) > len(all[i-1].words); i-- {
		all[i], all[i-1] = all[i-1], all[i]
	}
	(*ps)[key] = all
}

// cut cuts an entry as a text is cut, so that both have the same words.
func (l *lexicon) cut(entry string) []string {
	s := scanner{lex: l, text: entry}
	s.tokenise()
	var words []string
	for _, t := range s.tokens {
		words = append(words, strings.ToLower(entry[t.start:t.end]))
	}
	return words
}

// number gives a word its number, making one if it has none.
func (l *lexicon) number(w string) int32 {
	n, ok := l.numbers[w]
	if !ok {
		n = int32(len(l.classes))
		l.numbers[w] = n
		l.classes = append(l.classes, 0)
		l.values = append(l.values, 0)
		l.parts = append(l.parts, 0)
	}
	return n
}
