package ranking

import (
	"bufio"
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// weights holds a weight a line: its feature and its value, with a tab between them.
// The command in bench/learn writes it.
//
//go:embed weights.txt
var weights string

// none is the feature of there being no candidate that is right.
const none = "none"

// Weights are what features are worth: natural logarithms of odds.
type Weights map[string]float64

var learned = sync.OnceValue(func() Weights {
	w := Weights{}
	lines := bufio.NewScanner(strings.NewReader(weights))
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		feature, number, _ := strings.Cut(lines.Text(), "\t")
		value, err := strconv.ParseFloat(number, 64)
		if err != nil {
			panic(fmt.Sprintf("weights: cannot read %q", lines.Text())) // a mistake in a file of the program
		}
		w[feature] = value
	}
	return w
})
