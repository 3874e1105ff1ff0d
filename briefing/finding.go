package briefing

// Kind is what a finding or a clipping is.
type Kind string

// The kinds, in the order in which they are shown.
const (
	KindQuote          Kind = "quote"
	KindStatistic      Kind = "statistic"
	KindRecommendation Kind = "recommendation"
)

// Kinds lists the kinds in the order in which they are shown.
var Kinds = []Kind{KindQuote, KindStatistic, KindRecommendation}

// Valid reports whether k is one of Kinds.
func (k Kind) Valid() bool {
	return k == KindQuote || k == KindStatistic || k == KindRecommendation
}

// Form says how a quote gives the words.
type Form string

// The forms of a quote.
const (
	FormDirect   Form = ""         // between quotation marks, word for word
	FormReported Form = "reported" // indirect speech
)

// Attribution is who said or proposed something. Who is the fullest name the
// document gives, or its noun phrase for an unnamed speaker; Role and Org are
// as the document states them anywhere.
type Attribution struct {
	Who  string `json:"who,omitempty"`
	Role string `json:"role,omitempty"`
	Org  string `json:"org,omitempty"`
}

// Details is what is known of a finding or a clipping beside its words.
type Details struct {
	Attribution
	// To is who should act on a recommendation, word for word.
	To string `json:"to,omitempty"`
	// Source is what the document names as the origin of a statistic.
	Source string `json:"source,omitempty"`
	// Scope, Where and When say of what, where and when a statistic holds.
	Scope string `json:"scope,omitempty"`
	Where string `json:"where,omitempty"`
	When  string `json:"when,omitempty"`
	// Verb is the verb as printed: "called for", "should".
	Verb    string   `json:"verb,omitempty"`
	Figures []Figure `json:"figures,omitempty"`
}

// Figure is one number of a statistic with its qualifier and unit.
type Figure struct {
	Span Span `json:"span"`
	// Text is the document's words at Span: "approximately 35 percent".
	Text string `json:"text"`
	// Low and High are the value: equal but for a range.
	Low  float64 `json:"low"`
	High float64 `json:"high"`
	// Unit is "%", "USD", "people" …; Qualifier "about", "up to", "more than" …
	Unit      string `json:"unit,omitempty"`
	Qualifier string `json:"qualifier,omitempty"`
	// Of is what it is a share or count of, as printed: "detected victims".
	Of string `json:"of,omitempty"`
}

// Finding is something the extractor found in a document.
type Finding struct {
	Kind Kind `json:"kind"`
	Form Form `json:"form,omitempty"`
	Span Span `json:"span"`
	Details
	// Confidence is between 0 and 1.
	Confidence float64 `json:"confidence"`
	// Reason says in words how it was found: "verb after the quote".
	Reason string `json:"reason"`
}

// Key names a finding within its document, as long as its span stands.
type Key struct {
	Kind Kind
	Span Span
}

// Key returns the finding's name within its document.
func (f Finding) Key() Key { return Key{f.Kind, f.Span} }

// Decision is what a person said of a finding.
type Decision string

// The decisions.
const (
	DecisionNone      Decision = ""
	DecisionRejected  Decision = "rejected"
	DecisionCorrected Decision = "corrected"
)

// Review is a person's decision on a finding. It holds the finding's words so
// that it can be found again when a newer extractor moves the span.
type Review struct {
	Document DocumentID `json:"document"`
	Kind     Kind       `json:"kind"`
	Span     Span       `json:"span"`
	Text     string     `json:"text"`
	Decision Decision   `json:"decision"`
	// NewSpan and Details replace the finding's own when it was corrected.
	NewSpan Span    `json:"newSpan,omitzero"`
	Details Details `json:"details,omitzero"`
}
