package index

import "strings"

// percent finds a share however it is written: after a number, "%", "percent"
// and its like stand for each other. It changes the query's tree in place.
func percent(n *node) *node {
	if n == nil {
		return nil
	}
	for i, c := range n.children {
		n.children[i] = percent(c)
	}
	if number, ok := strings.CutSuffix(n.text, "%"); ok && n.op == opWord && isNumber(number) {
		return shareOf(number)
	}
	if n.op != opAnd {
		return n
	}
	for i := 0; i+1 < len(n.children); i++ {
		number := n.children[i]
		if number.op != opWord || !isNumber(number.text) {
			continue
		}
		if used := percentWords(n.children[i+1:]); used > 0 {
			rest := append([]*node{shareOf(number.text)}, n.children[i+1+used:]...)
			n.children = append(n.children[:i:i], rest...)
		}
	}
	return join(opAnd, n.children...)
}

// shares are the words for one in a hundred.
var shares = []string{"per cent", "percent", "pour cent", "por ciento"}

// shareOf is a number with a word for a share after it, which is the best
// answer, or by itself, as it is before a sign.
func shareOf(number string) *node {
	either := []*node{{op: opWord, text: number}}
	for _, s := range shares {
		either = append(either, &node{op: opPhrase, text: number + " " + s, anyForm: true})
	}
	return &node{op: opOr, children: either}
}

// percentWords is how many nodes at the start of a list are such a word.
func percentWords(list []*node) int {
	if list[0].op != opWord {
		return 0
	}
	first := fold(list[0].text)
	for _, s := range append(shares, "%") {
		one, two, isTwo := strings.Cut(s, " ")
		switch {
		case !isTwo && first == one:
			return 1
		case isTwo && first == one && len(list) > 1 && list[1].op == opWord && fold(list[1].text) == two:
			return 2
		}
	}
	return 0
}

func isNumber(s string) bool {
	return s != "" && digitsAt(s) > 0 && strings.Trim(s, "0123456789.,") == ""
}
