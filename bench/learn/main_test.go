package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"attache/briefing/extract/eval"
	"attache/briefing/extract/ranking"
)

// TestLearn learns from examples of which one feature tells the right candidate, and
// another that there is none.
func TestLearn(t *testing.T) {
	option := func(features ...string) ranking.Option { return ranking.Option{Text: features[0], Features: features} }
	var examples []example
	for i := range 40 {
		x := example{options: []ranking.Option{option("far", "common"), option("near", "common")}, right: []bool{false, true}}
		if i%2 == 0 {
			x = example{options: []ranking.Option{option("far", "common"), option("visited", "common")}, right: []bool{false, false}}
		}
		examples = append(examples, x)
	}
	w := learn(examples)
	p, rest := likelihoods(w, examples[1].options)
	if p[1] < 0.9 || p[0] > 0.05 {
		t.Errorf("the right candidate has %.2f, the other %.2f, none %.2f", p[1], p[0], rest)
	}
	if p, rest = likelihoods(w, examples[0].options); rest < 0.9 {
		t.Errorf("none has %.2f where no candidate was ever right; the candidates %.2f", rest, p)
	}
}

// TestRun writes weights from a folder of labelled documents, and names what is
// missing.
func TestRun(t *testing.T) {
	if err := run("unused", 0, nil); err == nil || !strings.Contains(err.Error(), "no folders") {
		t.Errorf("without folders: %v", err)
	}
	if err := run("unused", 0, []string{t.TempDir()}); err == nil {
		t.Error("a folder without labels is taken")
	}
	out := filepath.Join(t.TempDir(), "weights.txt")
	if err := run(out, 0, []string{"../../briefing/extract/testdata/gold/written"}); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"none\t", ">same\t", "kind=name+org\t"} {
		if !strings.Contains(string(data), "\n"+want) {
			t.Errorf("no line begins with %q", want)
		}
	}
}

func TestAddExamples(t *testing.T) {
	doc := eval.Labelled{
		Name:  "visit.txt",
		Text:  "“It is late,” said Mr. Tom Day, director of the Harbour Trust.\n",
		Items: []eval.Item{{Kind: "quote", Who: "Tom Day", Role: "director", Org: "Harbour Trust"}},
	}
	var all []example
	if err := addExamples(&all, doc, 1); err != nil {
		t.Fatal(err)
	}
	if len(all) != 1 || len(all[0].options) != 1 || !all[0].right[0] {
		t.Errorf("%+v, want one person with one right candidate", all)
	}
}
