package text

import (
	"attache/briefing"
	"attache/widgets"

	"fyne.io/fyne/v2/lang"
)

// Card are the words on the cards of findings and of what was kept.
func Card() widgets.CardLabels {
	return widgets.CardLabels{
		Kind: Kind, Keep: lang.L("Keep"), Kept: lang.L("Kept"), Remove: lang.L("Do not keep"), Correct: lang.L("Correct"),
		Reject: func(k briefing.Kind) string {
			switch k {
			case briefing.KindStatistic:
				return lang.L("Not a figure")
			case briefing.KindRecommendation:
				return lang.L("Not an ask")
			}
			return lang.L("Not a quote")
		},
		Unknown: lang.L("nobody named"), Uncertain: lang.L("not sure"),
		Open: lang.L("Open source"), Add: lang.L("Add to briefing"), Star: lang.L("Star"), Unstar: lang.L("Unstar"),
		Save: lang.L("Save"), Cancel: lang.L("Cancel"),
		Speaker: lang.L("Speaker"), Role: lang.L("Role"), Organisation: lang.L("Organisation"),
		Proposer: lang.L("Asked by"), Addressee: lang.L("Asked of"), StatSource: lang.L("Source"),
		AskedOf: func(who string) string { return lang.L("asked of {{.Who}}", map[string]any{"Who": who}) },
		Scope:   lang.L("Of what"), Where: lang.L("Where"), When: lang.L("When"), Note: lang.L("Note"), Tags: lang.L("Tags"),
		Verdict: Verdict, Reason: Phrase,
	}
}

// Verdict says what is wrong with kept words; "" when nothing is.
func Verdict(v briefing.Verdict) string {
	switch v {
	case briefing.VerdictAltered:
		return lang.L("Not word for word in its source")
	case briefing.VerdictSourceChanged:
		return lang.L("The source has changed and still holds these words")
	case briefing.VerdictNotFound:
		return lang.L("The source is gone, or no longer holds these words")
	}
	return ""
}
