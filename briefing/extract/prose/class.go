package prose

// Class is a set of word classes. A word may belong to several.
type Class uint64

const (
	ClassSay          Class = 1 << iota // "said", "says": a finite verb of saying
	ClassSayBase                        // "say": after "we", "they", "to"
	ClassSaying                         // "saying": its participle
	ClassTitle                          // "Ms.", "Dr", "Professor": before a person's name
	ClassRole                           // "director", "minister": a person by office, work or kin
	ClassPerson                         // "delegates", "others": people who speak without a name
	ClassOrg                            // "council", "ministry": a body
	ClassText                           // "report", "statement": a text that speaks
	ClassPronoun                        // "he", "she"
	ClassThey                           // "they", "it"
	ClassWe                             // "we": who writes
	ClassI                              // "I"
	ClassRelative                       // "who", "which", "that"
	ClassDeterminer                     // "the", "some": opens a noun phrase
	ClassArticle                        // "the", "her": a word after it is no verb
	ClassPreposition                    // "in", "of", "for"
	ClassConjunction                    // "and", "but"
	ClassSubordinate                    // "when", "because"
	ClassAuxiliary                      // "has", "was", "will"
	ClassAdverb                         // "also", "later"
	ClassTime                           // "Monday", "July"
	ClassPeriod                         // "morning", "year": a time that no capital marks
	ClassParticle                       // "de", "van", "bin": inside a name
	ClassNoName                         // capitalised at a sentence's start, no name
	ClassPlace                          // countries and regions
	ClassLabel                          // "called", "titled": what follows in marks is a name
	ClassWork                           // "report", "film": a title may follow in marks
	ClassAccording                      // "according to"
	ClassVerb                           // frequent finite verbs that are none of saying
	ClassAbbreviation                   // its dot ends no sentence
	ClassMale                           // says that a person is a man
	ClassNaming                         // "calls": gives something a name or a description
	ClassClitic                         // "le", "nous": an object before its verb
	ClassInverted                       // "-t-il": a subject behind its verb
	ClassView                           // "in her view": whose opinion follows
	ClassBehalf                         // "on behalf of"
	ClassEdge                           // "opened", "smiled": says only right beside a quote
	ClassLead                           // "leads": what somebody does for a body
	ClassFemale                         // says that a person is a woman
	ClassOccupation                     // "weaver": the noun of an office in small letters only
	ClassPortfolio                      // "Youth" of "Minister for Youth": no list has it, see readPortfolios
	ClassHolder                         // opens a name right behind a body's: see readMinistry
	ClassFinite                         // "conserva": a French or Spanish verb in the third person, whose form may be a noun's too
)

// classOfList says which class the words of a list have. The forms of the
// list "say" are told apart: see lexicon.addVerb.
var classOfList = map[string]Class{
	"title": ClassTitle, "role": ClassRole, "organisation": ClassOrg,
	"text": ClassText, "person": ClassPerson, "pronoun": ClassPronoun, "they": ClassThey,
	"we": ClassWe, "i": ClassI, "relative": ClassRelative, "determiner": ClassDeterminer,
	"article": ClassArticle, "preposition": ClassPreposition, "conjunction": ClassConjunction,
	"subordinate": ClassSubordinate, "auxiliary": ClassAuxiliary, "adverb": ClassAdverb,
	"time": ClassTime, "period": ClassPeriod, "particle": ClassParticle, "noname": ClassNoName,
	"place": ClassPlace, "label": ClassLabel, "according": ClassAccording,
	"verb": ClassVerb, "finite": ClassFinite, "abbreviation": ClassAbbreviation,
	"occupation": ClassOccupation, "lead": ClassLead, "edge": ClassEdge, "behalf": ClassBehalf, "view": ClassView, "work": ClassWork, "clitic": ClassClitic, "naming": ClassNaming, "male": ClassMale, "female": ClassFemale,
}

// listOfVerbs is the list of the verbs of saying.
const listOfVerbs = "say"

// participles are the endings of a verb's participle in each language.
var participles = map[string]string{"en": "ing", "fr": "ant", "es": "ndo"}
