package extract

// class is a set of word classes. A word may belong to several.
type class uint64

const (
	classSay          class = 1 << iota // "said", "says": a finite verb of saying
	classSayBase                        // "say": after "we", "they", "to"
	classSaying                         // "saying": its participle
	classTitle                          // "Ms.", "Dr", "Professor": before a person's name
	classRole                           // "director", "minister": a person by office, work or kin
	classPerson                         // "delegates", "others": people who speak without a name
	classOrg                            // "council", "ministry": a body
	classText                           // "report", "statement": a text that speaks
	classPronoun                        // "he", "she"
	classThey                           // "they", "it"
	classWe                             // "we": who writes
	classI                              // "I"
	classRelative                       // "who", "which", "that"
	classDeterminer                     // "the", "some": opens a noun phrase
	classArticle                        // "the", "her": a word after it is no verb
	classPreposition                    // "in", "of", "for"
	classConjunction                    // "and", "but"
	classSubordinate                    // "when", "because"
	classAuxiliary                      // "has", "was", "will"
	classAdverb                         // "also", "later"
	classTime                           // "Monday", "July"
	classPeriod                         // "morning", "year": a time that no capital marks
	classParticle                       // "de", "van", "bin": inside a name
	classNoName                         // capitalised at a sentence's start, no name
	classPlace                          // countries and regions
	classLabel                          // "called", "titled": what follows in marks is a name
	classWork                           // "report", "film": a title may follow in marks
	classAccording                      // "according to"
	classVerb                           // frequent finite verbs that are none of saying
	classAbbreviation                   // its dot ends no sentence
	classMale                           // says that a person is a man
	classNaming                         // "calls": gives something a name or a description
	classClitic                         // "le", "nous": an object before its verb
	classInverted                       // "-t-il": a subject behind its verb
	classView                           // "in her view": whose opinion follows
	classBehalf                         // "on behalf of"
	classEdge                           // "opened", "smiled": says only right beside a quote
	classLead                           // "leads": what somebody does for a body
	classFemale                         // says that a person is a woman
	classOccupation                     // "weaver": the noun of an office in small letters only
	classPortfolio                      // "Youth" of "Minister for Youth": no list has it, see readPortfolios
	classHolder                         // opens a name right behind a body's: see readMinistry
	classFinite                         // "conserva": a French or Spanish verb in the third person, whose form may be a noun's too
)

// classOfList says which class the words of a list have. The forms of the
// list "say" are told apart: see lexicon.addVerb.
var classOfList = map[string]class{
	"title": classTitle, "role": classRole, "organisation": classOrg,
	"text": classText, "person": classPerson, "pronoun": classPronoun, "they": classThey,
	"we": classWe, "i": classI, "relative": classRelative, "determiner": classDeterminer,
	"article": classArticle, "preposition": classPreposition, "conjunction": classConjunction,
	"subordinate": classSubordinate, "auxiliary": classAuxiliary, "adverb": classAdverb,
	"time": classTime, "period": classPeriod, "particle": classParticle, "noname": classNoName,
	"place": classPlace, "label": classLabel, "according": classAccording,
	"verb": classVerb, "finite": classFinite, "abbreviation": classAbbreviation,
	"occupation": classOccupation, "lead": classLead, "edge": classEdge, "behalf": classBehalf, "view": classView, "work": classWork, "clitic": classClitic, "naming": classNaming, "male": classMale, "female": classFemale,
}

// listOfVerbs is the list of the verbs of saying.
const listOfVerbs = "say"

// participles are the endings of a verb's participle in each language.
var participles = map[string]string{"en": "ing", "fr": "ant", "es": "ndo"}
