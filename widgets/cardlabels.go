package widgets

import "attache/briefing"

// CardLabels are the words on the cards of findings and of what was kept.
type CardLabels struct {
	Kind                            func(k briefing.Kind) string
	Keep, Kept, Remove              string
	Correct                         string
	Reject                          func(k briefing.Kind) string
	Unknown                         string // nobody is named
	Uncertain                       string // the program is not sure
	Open, Add, Star, Unstar         string
	Save, Cancel                    string
	Speaker, Role, Organisation     string
	Proposer, Addressee, StatSource string
	AskedOf                         func(who string) string
	Scope, Where, When              string
	Note, Tags                      string
	// Verdict says what is wrong with the words; "" when nothing is.
	Verdict func(v briefing.Verdict) string
	// Reason says how something was found, from the program's English.
	Reason func(english string) string
}

// DefaultCardLabels are English.
func DefaultCardLabels() CardLabels {
	return CardLabels{
		Kind: kindName, Keep: "Keep", Kept: "Kept", Remove: "Remove", Correct: "Correct",
		Reject: func(k briefing.Kind) string {
			switch k {
			case briefing.KindStatistic:
				return "Not a figure"
			case briefing.KindRecommendation:
				return "Not an ask"
			}
			return "Not a quote"
		},
		Unknown: "nobody named", Uncertain: "not sure",
		Open: "Open source", Add: "Add to briefing", Star: "Star", Unstar: "Unstar",
		Save: "Save", Cancel: "Cancel",
		Speaker: "Speaker", Role: "Role", Organisation: "Organisation",
		Proposer: "Asked by", Addressee: "Asked of", StatSource: "Source",
		AskedOf: func(who string) string { return "asked of " + who },
		Scope:   "Of what", Where: "Where", When: "When", Note: "Note", Tags: "Tags",
		Verdict: func(v briefing.Verdict) string {
			switch v {
			case briefing.VerdictAltered:
				return "Not word for word in its source"
			case briefing.VerdictSourceChanged:
				return "The source has changed and still holds these words"
			case briefing.VerdictNotFound:
				return "The source is gone, or no longer holds these words"
			}
			return ""
		},
		Reason: func(english string) string { return english },
	}
}

func kindName(k briefing.Kind) string {
	switch k {
	case briefing.KindStatistic:
		return "Figure"
	case briefing.KindRecommendation:
		return "Ask"
	}
	return "Quote"
}
