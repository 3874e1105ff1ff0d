package fidelity

import (
	"math/bits"
	"testing"
)

// order is how far the words of a stand in the order of b: twice the length of
// their longest common subsequence by the words of both.
func order(a, b []string) float64 {
	if len(a)+len(b) == 0 {
		return 1
	}
	return 2 * float64(common(a, b)) / float64(len(a)+len(b))
}

// common is the length of the longest common subsequence, found a row of bits
// at a time (Hyyrö 2004).
func common(a, b []string) int {
	places := map[string][]int{}
	for i, w := range a {
		places[w] = append(places[w], i)
	}
	row := make([]uint64, (len(a)+63)/64)
	for i := range row {
		row[i] = ^uint64(0)
	}
	match := make([]uint64, len(row))
	for _, w := range b {
		for _, p := range places[w] {
			match[p/64] |= 1 << (p % 64)
		}
		carry := uint64(0)
		for i := range row {
			sum, over := bits.Add64(row[i], row[i]&match[i], carry)
			row[i], carry = sum|row[i]&^match[i], over
		}
		for _, p := range places[w] {
			match[p/64] = 0
		}
	}
	n := 0
	for i := range a {
		if row[i/64]>>(i%64)&1 == 0 {
			n++
		}
	}
	return n
}

func TestOrder(t *testing.T) {
	letters := func(s string) (out []string) {
		for _, r := range s {
			out = append(out, string(r))
		}
		return out
	}
	for _, tt := range []struct {
		a, b string
		want int
	}{{"abcdef", "abcdef", 6}, {"abcdef", "defabc", 3}, {"abcbdab", "bdcaba", 4}, {"", "a", 0}, {"xyz", "abc", 0}} {
		if got := common(letters(tt.a), letters(tt.b)); got != tt.want {
			t.Errorf("%s, %s: %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
	long := make([]string, 1000)
	for i := range long {
		long[i] = string(rune('a' + i%23))
	}
	if got := common(long, long[100:]); got != 900 {
		t.Errorf("%d of a long text, want 900", got)
	}
}
