package prose

import (
	"slices"
	"strings"
)

// Tag is what a word or phrase does in a sentence that asks for something or
// states a figure. The lists are the files of the lexicon with the tag's name.
type Tag uint64

const (
	TagAsk        Tag = 1 << iota // "urge": somebody to do something
	TagPropose                    // "call for": something
	TagStress                     // "underline": asks only with a need
	TagNeed                       // "the need to"
	TagImportance                 // "the importance of"
	TagModal                      // "should"
	TagNecessity                  // "need to"
	TagCrucial                    // "it is crucial that"
	TagAdjective                  // "crucial": in "it is crucial that"
	TagPassive                    // "are encouraged to"
	TagWant                       // "want" somebody to
	TagLet                        // "let us"
	TagWeNeed                     // "we need" something
	TagOperative                  // "Requests": opens a paragraph that asks
	TagDeclare                    // "Decides": opens one that does not
	TagAdverb                     // "Also" before either
	TagPreamble                   // "Recalling"
	TagLead                       // "recommendations": announces a list
	TagNo                         // looks like asking and is not
	TagPronoun                    // objects of private asking
	TagOpinion                    // "in her view"
	TagImperative                 // "ratify": opens an ask in a list
	TagActor                      // "States": who can be asked
	TagSource                     // "argued": before a clause with "should"
	TagOrigin                     // "according to"
	TagWriter                     // "on behalf of" in a letterhead
	TagLeadVerb                   // "drew": its subject draws up a list
	// Function words keep their tag inside phrases too.
	TagHomograph  // "call": a noun as often as a verb
	TagNegation   // before a word of asking: "not", "been"
	TagPrivate    // "she": whose duty is a story
	TagOurs       // "we": who speaks or writes
	TagCondition  // "if", "whether"
	TagQuestion   // "what", "when"
	TagMerely     // "note": an action of speech
	TagMood       // "would": before "need to"
	TagIs         // "remains": between "it" and an adjective
	TagLink       // "while": joins two clauses
	TagParticiple // "lost": after "must have"
	TagPast       // "devait": asks in reported speech only
	TagSection    // "To" in a heading: "To the Government"
	TagResearch   // "surveyed": its subject wrote the report
	TagFinds      // "estimates": its subject is a figure's origin
)

// tagList gives the tag of each list.
var tagList = map[string]Tag{
	"recommend-ask": TagAsk, "recommend-propose": TagPropose, "recommend-stress": TagStress,
	"recommend-need": TagNeed, "recommend-importance": TagImportance, "recommend-modal": TagModal,
	"recommend-necessity": TagNecessity, "recommend-crucial": TagCrucial, "recommend-adjective": TagAdjective, "recommend-passive": TagPassive,
	"recommend-want": TagWant, "recommend-let": TagLet, "recommend-weneed": TagWeNeed,
	"recommend-operative": TagOperative, "recommend-declare": TagDeclare, "recommend-adverb": TagAdverb,
	"recommend-preamble": TagPreamble, "recommend-lead": TagLead, "recommend-no": TagNo,
	"recommend-pronoun": TagPronoun, "recommend-opinion": TagOpinion, "recommend-imperative": TagImperative,
	"recommend-actor": TagActor, "recommend-source": TagSource,
	"recommend-homograph": TagHomograph, "recommend-negation": TagNegation, "recommend-private": TagPrivate,
	"recommend-ours": TagOurs, "recommend-condition": TagCondition, "recommend-question": TagQuestion,
	"recommend-merely": TagMerely, "recommend-mood": TagMood, "recommend-is": TagIs, "recommend-link": TagLink,
	"recommend-participle": TagParticiple,
	"recommend-past":       TagPast, "recommend-writer": TagWriter, "recommend-section": TagSection, "recommend-research": TagResearch, "recommend-leadverb": TagLeadVerb,
	"figure-source": TagOrigin, "figure-verb": TagFinds,
}

// tagEntry is what the lists hold under one first word.
type tagEntry struct {
	Single Tag
	// Phrases are longest first.
	Phrases []TagPhrase
}

// TagPhrase is an entry of several words: those behind the first, with their numbers.
type TagPhrase struct {
	Rest []string
	Ids  []WordID
	Tag  Tag
}

// readTags are the tagged words of a language.
func readTags(l *Lexicon) map[string]*tagEntry {
	words := map[string]*tagEntry{}
	for list, t := range tagList {
		for _, form := range l.Entries(list) {
			for _, form := range alternatives(form) {
				addTag(words, splitForm(form, l), t)
			}
		}
	}
	return words
}

// alternatives are the forms that an entry stands for: "is/are urged/asked to"
// is four of them, and "_" leaves its word out.
func alternatives(entry string) []string {
	if !strings.Contains(entry, "/") {
		return []string{entry}
	}
	forms := []string{""}
	for word := range strings.FieldsSeq(entry) {
		var longer []string
		for choice := range strings.SplitSeq(word, "/") {
			for _, form := range forms {
				if choice == "_" {
					longer = append(longer, form)
				} else {
					longer = append(longer, strings.TrimSpace(form+" "+choice))
				}
			}
		}
		forms = longer
	}
	return forms
}

// splitForm cuts an entry into small words as a text of the language is cut.
func splitForm(form string, l *Lexicon) []string {
	form = strings.ToLower(form)
	if strings.HasSuffix(form, "'") || strings.HasSuffix(form, "’") { // "aux yeux d'": only a word behind makes it one
		words := splitForm(form+"a", l)
		return words[:len(words)-1]
	}
	var words []string
	for _, t := range appendTokens(nil, form, wholeOf(form), l) {
		words = append(words, form[t.Span.Start:t.Span.End])
	}
	return words
}

func addTag(words map[string]*tagEntry, form []string, t Tag) {
	e := words[form[0]]
	if e == nil {
		e = &tagEntry{}
		words[form[0]] = e
	}
	if len(form) == 1 {
		e.Single |= t
		return
	}
	for i := range e.Phrases {
		if slices.Equal(e.Phrases[i].Rest, form[1:]) {
			e.Phrases[i].Tag |= t
			return
		}
	}
	e.Phrases = append(e.Phrases, TagPhrase{Rest: form[1:], Tag: t})
	for i := len(e.Phrases) - 1; i > 0 && len(e.Phrases[i].Rest) > len(e.Phrases[i-1].Rest); i-- {
		e.Phrases[i], e.Phrases[i-1] = e.Phrases[i-1], e.Phrases[i]
	}
}
