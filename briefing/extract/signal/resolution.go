package signal

import "strings"

// nearBody is how many words before "resolution", or after its number, its
// body may be named.
const nearBody = 6

// longestList is how many numbers one "resolutions" can introduce.
const longestList = 30

// findResolutions finds resolutions by number. With their body beside them
// they get their symbol: "General Assembly resolution 71/287" is
// "A/RES/71/287"; without it only "resolution 71/287".
func findResolutions(all []Signal, text string, words []word) []Signal {
	l := loaded()
	for i := range words {
		_, n := l.resolution.at(text, words, i)
		at := i + n
		if n == 0 {
			if e, k := l.bodies.at(text, words, i); k == 1 && e.capitals && strings.HasSuffix(e.words[0], "r") {
				at = i + 1 // "UNSCR 1325"
			} else {
				continue
			}
		}
		first := len(all)
		last := at
		for k := 0; k < longestList && at < len(words) && resolutionNumber(words[at].low); k++ {
			end := at + 1
			normal := words[at].low
			if end+2 < len(words) && words[end].low == "(" && number(words[end+1].low, "") && len(words[end+1].low) == 4 && words[end+2].low == ")" {
				normal += " (" + words[end+1].low + ")"
				end += 3
			}
			all = append(all, Signal{Kind: Resolution, Span: spanOf(words, at, end), Normal: normal})
			last, at = end, end
			for at < len(words) && (words[at].low == "," || l.and.has(text, words, at)) {
				at++
			}
		}
		if len(all) == first {
			continue
		}
		all[first].Span.Start = words[i].start
		form := bodyNear(text, words, i, last)
		for k := first; k < len(all); k++ {
			all[k].Normal = strings.ReplaceAll(form, "{n}", all[k].Normal)
		}
	}
	return all
}

func (ns names) has(text string, words []word, i int) bool {
	_, n := ns.at(text, words, i)
	return n > 0
}

// resolutionNumber reports whether a word can be a resolution's number.
func resolutionNumber(w string) bool {
	return number(w, "/") && len(w) <= 10 && (strings.Count(w, "/") == 1 || !strings.Contains(w, "/") && len(w) <= 4)
}

// bodyNear is the form of the symbol of the body that is named right before
// word i, or right after word last.
func bodyNear(text string, words []word, i, last int) string {
	l := loaded()
	for k := i; k >= 0 && k >= i-nearBody; k-- {
		if e, n := l.bodies.at(text, words, k); n > 0 {
			return e.normal
		}
		if k < i && (words[k].low == "." || words[k].low == ";" || words[k].low == "resolution") {
			break
		}
	}
	for k := last; k < len(words) && k < last+nearBody; k++ {
		if e, n := l.bodies.at(text, words, k); n > 0 {
			return e.normal
		}
		if w := words[k].low; w == "." || w == ";" || w == "," {
			break
		}
	}
	return "resolution {n}"
}
