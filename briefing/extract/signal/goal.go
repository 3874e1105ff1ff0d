package signal

import (
	"strconv"
	"strings"
)

// goals is how many Sustainable Development Goals there are.
const goals = 17

// findGoals finds goals and targets: "SDG 5", "Goals 5 and 16", "targets 5.2,
// 8.7 and 16.2", "SDGs (5.2, 8.7 and 16.2)".
func findGoals(all []Signal, text string, words []word) []Signal {
	l := loaded()
	for i := 0; i < len(words); i++ {
		_, target := l.target.at(text, words, i)
		_, goal := l.goal.at(text, words, i)
		n := max(target, goal)
		if n == 0 || goal >= target && !capital(text[words[i].start:]) {
			continue
		}
		at := i + n
		if at < len(words) && words[at].low == "(" {
			at++
		}
		first := len(all)
		for k := 0; k < longestList && at < len(words); k++ {
			normal, end := goalAt(words, at)
			if normal == "" || target > goal && !strings.Contains(normal, ".") {
				break
			}
			all = append(all, Signal{Kind: Goal, Span: spanOf(words, at, end), Normal: "SDG " + normal})
			at = end
			for at < len(words) && (words[at].low == "," || l.and.has(text, words, at)) {
				at++
			}
		}
		if len(all) > first {
			all[first].Span.Start = words[i].start
			i = at - 1
		}
	}
	return all
}

func capital(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// goalAt reads a goal's or target's number at word i: "5", "8.7", "10.c".
func goalAt(words []word, i int) (normal string, end int) {
	w := words[i].low
	if !number(w, ".") {
		return "", i
	}
	goal, target, dotted := strings.Cut(w, ".")
	n, err := strconv.Atoi(goal)
	if err != nil || n < 1 || n > goals || strings.Contains(target, ".") || dotted && len(target) > 2 {
		return "", i
	}
	// A letter after the point is a word of its own: "10", ".", "c".
	if !dotted && i+2 < len(words) && words[i+1].low == "." && len(words[i+2].low) == 1 && words[i+2].low >= "a" && words[i+2].low <= "d" &&
		words[i+2].start == words[i+1].end && words[i+1].start == words[i].end {
		return goal + "." + words[i+2].low, i + 3
	}
	return w, i + 1
}
