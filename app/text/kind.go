// Package text holds the words that several screens share: the names of the
// three kinds, and what the cards and lists say.
//
// It must not know any screen.
package text

import (
	"attache/briefing"

	"fyne.io/fyne/v2/lang"
)

// Kind is the name of one of a kind.
func Kind(k briefing.Kind) string {
	switch k {
	case briefing.KindQuote:
		return lang.L("Quote")
	case briefing.KindStatistic:
		return lang.L("Figure")
	case briefing.KindRecommendation:
		return lang.L("Ask")
	}
	return ""
}

// Kinds is the name of several of a kind.
func Kinds(k briefing.Kind) string {
	switch k {
	case briefing.KindQuote:
		return lang.L("Quotes")
	case briefing.KindStatistic:
		return lang.L("Figures")
	case briefing.KindRecommendation:
		return lang.L("Asks")
	}
	return ""
}

// Kept says that one of a kind was kept, and where it went: "" for no briefing.
func Kept(k briefing.Kind, into string) string {
	if into == "" {
		switch k {
		case briefing.KindStatistic:
			return lang.L("Figure kept. It is in Evidence.")
		case briefing.KindRecommendation:
			return lang.L("Ask kept. It is in Evidence.")
		}
		return lang.L("Quote kept. It is in Evidence.")
	}
	data := map[string]any{"Section": into}
	switch k {
	case briefing.KindStatistic:
		return lang.L("Figure kept in “{{.Section}}”.", data)
	case briefing.KindRecommendation:
		return lang.L("Ask kept in “{{.Section}}”.", data)
	}
	return lang.L("Quote kept in “{{.Section}}”.", data)
}
