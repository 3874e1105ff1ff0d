package signal

import "attache/briefing"

// findInstruments finds treaties and frameworks by their names, and labour
// conventions by their numbers.
func findInstruments(all []Signal, text string, words []word) []Signal {
	l := loaded()
	for i := 0; i < len(words); i++ {
		if e, n := l.instruments.at(text, words, i); n > 0 {
			all = append(all, Signal{Kind: Instrument, Span: spanOf(words, i, i+n), Normal: e.normal})
			i += n - 1
			continue
		}
		// "ILO Convention No. 189", "Domestic Workers Convention, 2011 (No. 189)"
		_, n := l.convention.at(text, words, i)
		if n == 0 {
			continue
		}
		at := i + n
		if at+1 < len(words) && words[at].low == "," && number(words[at+1].low, "") {
			at += 2
		}
		for at < len(words) && at < i+n+6 && (words[at].low == "(" || words[at].low == "no" || words[at].low == "." || words[at].low == "n" || words[at].low == "°" || words[at].low == "núm") {
			at++
		}
		if at < len(words) && at > i+1 && number(words[at].low, "") && len(words[at].low) <= 3 {
			all = append(all, Signal{Kind: Instrument, Span: spanOf(words, i, at+1), Normal: "ILO Convention No. " + words[at].low})
			i = at
		}
	}
	return all
}

// spanOf is the span of words [i, j).
func spanOf(words []word, i, j int) briefing.Span {
	return briefing.Span{Start: words[i].start, End: words[j-1].end}
}
