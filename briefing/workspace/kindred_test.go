package workspace

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

// everyPair is kindred without its short cut.
func everyPair(names []string) [][2]int {
	var pairs [][2]int
	for i, a := range names {
		for j := i + 1; j < len(names); j++ {
			if alike(a, names[j]) != "" {
				pairs = append(pairs, [2]int{i, j})
			}
		}
	}
	return pairs
}

func TestKindred(t *testing.T) {
	names := []string{
		"Philipa Moore", "Ana Duarte", "UNODC", "Moore", "Ana María Duarte", "Philippa Moore", "Ana Durate",
		"United Nations Office on Drugs and Crime", "UNODC", "Office (UNODC)", "Office of drugs ((UNODC)", "UNODAC", "(ILO) (IOM)", "IOM", "",
		"Philippa Moore", "ANA DUARTE",
	}
	want := everyPair(names)
	if len(want) < 10 {
		t.Fatalf("only %d pairs are alike", len(want))
	}
	if got := kindred(names); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestKindredFindsEveryPair compares many names made of the same few words.
func TestKindredFindsEveryPair(t *testing.T) {
	parts := []string{"Ana", "Anna", "Maria", "María", "Duarte", "Durate", "Moore", "Moores", "UN", "UNO", "Office", "Offices", "on", "(UN)", "(UNO)", "of", "Nations", "United", "UOM", "AMD"}
	r := rand.New(rand.NewPCG(7, 7))
	found := 0
	for range 40 {
		var names []string
		for range 150 {
			var words []string
			for range 1 + r.IntN(4) {
				words = append(words, parts[r.IntN(len(parts))])
			}
			names = append(names, strings.Join(words, " "))
		}
		got, want := kindred(names), everyPair(names)
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: got %v, want %v", names, got, want)
		}
		found += len(want)
	}
	if found < 1000 {
		t.Errorf("only %d pairs were alike", found)
	}
}

func BenchmarkKindred10000(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	var names []string
	for i := range 10_000 {
		names = append(names, fmt.Sprintf("Speaker%d Surname%d", i%2500, r.IntN(9000)))
	}
	for b.Loop() {
		kindred(names)
	}
}
