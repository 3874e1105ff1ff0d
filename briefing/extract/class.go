package extract

// class is a set of word classes. A word may belong to several.
type class uint64

const (
	// classSay: a form of a verb of saying that can stand beside a quote.
	classSay         class = 1 << iota
	classTitle             // "Ms.", "Dr", "Professor": before a person's name
	classRole              // "director", "minister": a person by office
	classOrg               // "council", "ministry": a body
	classText              // "report", "statement": a text that speaks
	classPerson            // "woman", "delegate": a person by kind
	classPronoun           // "he", "she": a person in subject position
	classThey              // "they", "it": persons or bodies
	classWe                // "we": who writes
	classI                 // "I"
	classRelative          // "who", "which", "that"
	classDeterminer        // "the", "a", "his"
	classPreposition       // "in", "of", "for"
	classConjunction       // "and", "but"
	classSubordinate       // "when", "because"
	classAuxiliary         // "has", "was", "will"
	classAdverb            // "also", "later"
	classTime              // "Monday", "yesterday", "July"
	classParticle          // "de", "van", "bin": inside a name
	classNoName            // capitalised at a sentence's start, no name
	classPlace             // countries and regions
	classLabel             // "called", "titled": what follows in marks is a name
	classAccording         // "according to"
	classVerb              // frequent finite verbs that are no verb of saying
	classAbbreviation
)

// classOfList says which class the words of a list have.
var classOfList = map[string]class{
	"say": classSay, "title": classTitle, "role": classRole, "organisation": classOrg,
	"text": classText, "person": classPerson, "pronoun": classPronoun, "they": classThey,
	"we": classWe, "i": classI, "relative": classRelative, "determiner": classDeterminer,
	"preposition": classPreposition, "conjunction": classConjunction,
	"subordinate": classSubordinate, "auxiliary": classAuxiliary, "adverb": classAdverb,
	"time": classTime, "particle": classParticle, "noname": classNoName,
	"place": classPlace, "label": classLabel, "according": classAccording,
	"verb": classVerb, "abbreviation": classAbbreviation,
}
