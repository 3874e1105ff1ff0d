package extract

import (
	"slices"
	"strings"
)

// tag is what a word or phrase does in a sentence that asks for something or
// states a figure. The lists are the files of the lexicon with the tag's name.
type tag uint64

const (
	tagAsk        tag = 1 << iota // "urge": somebody to do something
	tagPropose                    // "call for": something
	tagStress                     // "underline": asks only with a need
	tagNeed                       // "the need to"
	tagImportance                 // "the importance of"
	tagModal                      // "should"
	tagNecessity                  // "need to"
	tagCrucial                    // "it is crucial that"
	tagAdjective                  // "crucial": in "it is crucial that"
	tagPassive                    // "are encouraged to"
	tagWant                       // "want" somebody to
	tagLet                        // "let us"
	tagWeNeed                     // "we need" something
	tagOperative                  // "Requests": opens a paragraph that asks
	tagDeclare                    // "Decides": opens one that does not
	tagAdverb                     // "Also" before either
	tagPreamble                   // "Recalling"
	tagLead                       // "recommendations": announces a list
	tagNo                         // looks like asking and is not
	tagPronoun                    // objects of private asking
	tagOpinion                    // "in her view"
	tagImperative                 // "ratify": opens an ask in a list
	tagActor                      // "States": who can be asked
	tagSource                     // "argued": before a clause with "should"
	tagOrigin                     // "according to"
	tagWriter                     // "on behalf of" in a letterhead
	tagLeadVerb                   // "drew": its subject draws up a list
	// Function words keep their tag inside phrases too.
	tagHomograph  // "call": a noun as often as a verb
	tagNegation   // before a word of asking: "not", "been"
	tagPrivate    // "she": whose duty is a story
	tagOurs       // "we": who speaks or writes
	tagCondition  // "if", "whether"
	tagQuestion   // "what", "when"
	tagMerely     // "note": an action of speech
	tagMood       // "would": before "need to"
	tagIs         // "remains": between "it" and an adjective
	tagLink       // "while": joins two clauses
	tagParticiple // "lost": after "must have"
	tagPast       // "devait": asks in reported speech only
	tagSection    // "To" in a heading: "To the Government"
	tagResearch   // "surveyed": its subject wrote the report
	tagFinds      // "estimates": its subject is a figure's origin
)

// tagList gives the tag of each list.
var tagList = map[string]tag{
	"recommend-ask": tagAsk, "recommend-propose": tagPropose, "recommend-stress": tagStress,
	"recommend-need": tagNeed, "recommend-importance": tagImportance, "recommend-modal": tagModal,
	"recommend-necessity": tagNecessity, "recommend-crucial": tagCrucial, "recommend-adjective": tagAdjective, "recommend-passive": tagPassive,
	"recommend-want": tagWant, "recommend-let": tagLet, "recommend-weneed": tagWeNeed,
	"recommend-operative": tagOperative, "recommend-declare": tagDeclare, "recommend-adverb": tagAdverb,
	"recommend-preamble": tagPreamble, "recommend-lead": tagLead, "recommend-no": tagNo,
	"recommend-pronoun": tagPronoun, "recommend-opinion": tagOpinion, "recommend-imperative": tagImperative,
	"recommend-actor": tagActor, "recommend-source": tagSource,
	"recommend-homograph": tagHomograph, "recommend-negation": tagNegation, "recommend-private": tagPrivate,
	"recommend-ours": tagOurs, "recommend-condition": tagCondition, "recommend-question": tagQuestion,
	"recommend-merely": tagMerely, "recommend-mood": tagMood, "recommend-is": tagIs, "recommend-link": tagLink,
	"recommend-participle": tagParticiple,
	"recommend-past":       tagPast, "recommend-writer": tagWriter, "recommend-section": tagSection, "recommend-research": tagResearch, "recommend-leadverb": tagLeadVerb,
	"figure-source": tagOrigin, "figure-verb": tagFinds,
}

// functionTags stay on a word also where a phrase begins with it or hides it.
const functionTags = tagPast | tagHomograph | tagNegation | tagPrivate | tagOurs | tagCondition | tagQuestion | tagMerely | tagMood | tagIs | tagLink | tagParticiple | tagPronoun

// tagged is the tags of a token; those of a phrase stand on its first token,
// and more counts the phrase's other tokens.
type tagged struct {
	tag  tag
	more uint8
}

// tagEntry is what the lists hold under one first word.
type tagEntry struct {
	single tag
	// phrases are longest first.
	phrases []tagPhrase
}

type tagPhrase struct {
	rest []string
	ids  []wordID
	tag  tag
}

// readTags are the tagged words of a language.
func readTags(l *lexicon) map[string]*tagEntry {
	words := map[string]*tagEntry{}
	for list, t := range tagList {
		for _, form := range l.entries(list) {
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
func splitForm(form string, l *lexicon) []string {
	form = strings.ToLower(form)
	var words []string
	for _, t := range appendTokens(nil, form, wholeOf(form), l) {
		words = append(words, form[t.span.Start:t.span.End])
	}
	return words
}

func addTag(words map[string]*tagEntry, form []string, t tag) {
	e := words[form[0]]
	if e == nil {
		e = &tagEntry{}
		words[form[0]] = e
	}
	if len(form) == 1 {
		e.single |= t
		return
	}
	for i := range e.phrases {
		if slices.Equal(e.phrases[i].rest, form[1:]) {
			e.phrases[i].tag |= t
			return
		}
	}
	e.phrases = append(e.phrases, tagPhrase{rest: form[1:], tag: t})
	for i := len(e.phrases) - 1; i > 0 && len(e.phrases[i].rest) > len(e.phrases[i-1].rest); i-- {
		e.phrases[i], e.phrases[i-1] = e.phrases[i-1], e.phrases[i]
	}
}

// tag looks up the tokens [first, last) in buf's place. A phrase hides the
// tags of the single words inside it.
func (a *analysis) tag(buf []tagged, first, last int) []tagged {
	buf = buf[:0]
	l := a.lexicon
	hidden := 0
	for i := first; i < last; i++ {
		t := tagged{}
		if a.tokens[i].kind == tokenWord {
			if e := l.tagged[l.lexeme(a.tokens[i].word).tags]; e != nil {
				t.tag = e.single
				if hidden > 0 {
					t.tag &= functionTags
				}
				for _, p := range e.phrases {
					if hidden == 0 && i+len(p.rest) < last && follow(a.tokens[i+1:last], p.ids) {
						t.tag, t.more = p.tag|e.single&functionTags, uint8(len(p.rest))
						hidden = len(p.rest) + 1
						break
					}
				}
				if hidden == 0 && len(e.phrases) > 0 {
					if p, skipped := a.parted(e.phrases, i+1, last); p != nil {
						t.tag, t.more = p.tag|e.single&functionTags, uint8(len(p.rest)+skipped)
						hidden = len(p.rest) + skipped + 1
					}
				}
			}
		}
		hidden = max(0, hidden-1)
		buf = append(buf, t)
	}
	return buf
}

// mostParted is how many words may part a phrase after its first word.
const mostParted = 3

// parted finds the phrase whose first word stands before token i and whose
// other words follow behind adverbs: "called repeatedly for", "a par ailleurs
// prié", "are strongly urged to".
func (a *analysis) parted(phrases []tagPhrase, i, last int) (p *tagPhrase, skipped int) {
	for at := i; at < last && at < i+mostParted; {
		n := a.adverbs(at, last)
		if n == 0 {
			return nil, 0
		}
		at += n
		for k := range phrases {
			if p := &phrases[k]; p.tag&(tagAsk|tagPropose|tagPassive|tagStress|tagWant) != 0 && p.tag&tagNo == 0 && at+len(p.rest) <= last && follow(a.tokens[at:last], p.ids) {
				return p, at - i
			}
		}
	}
	return nil, 0
}

// adverbs is how many tokens an adverb takes at token i; 0 when none stands there.
func (a *analysis) adverbs(i, last int) int {
	t := a.tokens[i]
	if t.kind != tokenWord || t.capital() {
		return 0
	}
	if e := a.lexicon.tagged[a.lexicon.lexeme(t.word).tags]; e != nil {
		for _, p := range e.phrases {
			if p.tag&tagAdverb != 0 && i+len(p.rest) < last && follow(a.tokens[i+1:last], p.ids) {
				return 1 + len(p.rest)
			}
		}
		if e.single&tagAdverb != 0 {
			return 1
		}
		if e.single&tagNegation != 0 {
			return 0
		}
	}
	for _, ending := range [...]string{"ly", "ment", "mente"} {
		if w := a.word(t); len(w) > len(ending)+3 && strings.HasSuffix(w, ending) {
			return 1
		}
	}
	return 0
}

// tagOfWord is the tag of a single word.
func (a *analysis) tagOfWord(w string) tag {
	l := a.lexicon
	if e := l.tagged[l.lexeme(l.vocabulary.idOf(w)).tags]; e != nil {
		return e.single
	}
	return 0
}
