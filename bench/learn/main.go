// Command learn learns from labelled documents how likely a body near somebody's name is
// theirs, and writes the weights of package ranking. With -folds it
// learns from all sets but a few, tries itself on those, and prints how often it was
// right.
package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"

	"attache/briefing/extract/cast"
	"attache/briefing/extract/eval"
	"attache/briefing/extract/profile"
	"attache/briefing/extract/prose"
	"attache/briefing/extract/ranking"
	"attache/briefing/extract/register"
	"attache/briefing/source"
)

func main() {
	out := flag.String("out", "briefing/extract/ranking/weights.txt", "file to write the weights to")
	folds := flag.Int("folds", 0, "try on each of so many parts what was learned from the others, and write nothing")
	flag.Parse()
	if err := run(*out, *folds, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "learn:", err)
		os.Exit(1)
	}
}

func run(out string, folds int, folders []string) error {
	if len(folders) == 0 {
		return fmt.Errorf("no folders: name those that hold labelled documents")
	}
	var all []example
	documents := 0
	for _, folder := range folders {
		docs, err := eval.Load(folder)
		if err != nil {
			return err
		}
		for _, doc := range docs {
			documents++
			if err := addExamples(&all, doc, documents); err != nil {
				return err
			}
		}
	}
	if folds > 0 {
		try(all, folds)
		return nil
	}
	return write(out, learn(all), len(all))
}

// example is somebody who is quoted, with the candidates for what is looked for.
type example struct {
	name, label string
	// part is the number of the document.
	part    int
	options []ranking.Option
	// right tells which options agree with the label; none where it is not stated.
	right []bool
}

// addExamples adds the persons whom the labels of a document quote.
func addExamples(all *[]example, doc eval.Labelled, part int) error {
	d, err := source.Read(context.Background(), source.File{Name: doc.Name, Data: []byte(doc.Text)})
	if err != nil {
		return fmt.Errorf("%s: %w", doc.Name, err)
	}
	a := profile.New(cast.New(prose.Parse(d), register.Knowledge{}))
	r := ranking.New(a.Cast)
	done := map[int]bool{}
	for _, it := range doc.Items {
		if it.Kind != "quote" || it.Who == "" {
			continue
		}
		for id, e := range a.Register.Entities {
			if done[id] || !e.Person || !eval.SameWho(e.Name, it.Who) {
				continue
			}
			done[id] = true
			options := r.Options(id)
			x := example{name: doc.Name + ": " + e.Name, label: it.Org, part: part, options: options, right: make([]bool, len(options))}
			for i, o := range options {
				x.right[i] = x.label != "" && eval.SameWho(o.Text, x.label)
			}
			*all = append(*all, x)
		}
	}
	return nil
}

// Constants of the descent, found by trying on folds.
const (
	rounds   = 12
	rate     = 0.3
	shrink   = 2e-4 // how strongly weights are drawn to zero
	rare     = 2    // features that fewer options have are left out
	smallest = 0.02 // weights below it are not written
)

// learn finds weights by which the right candidates have the most of a softmax over
// all candidates and none, by AdaGrad (Duchi, Hazan and Singer 2011).
func learn(examples []example) ranking.Weights {
	seen := map[string]int{"none": rare}
	for _, x := range examples {
		for _, o := range x.options {
			for _, f := range o.Features {
				seen[f]++
			}
		}
	}
	w, squares := ranking.Weights{}, map[string]float64{}
	move := func(features []string, by float64) {
		for _, f := range features {
			if seen[f] < rare {
				continue
			}
			g := by + shrink*w[f]
			squares[f] += g * g
			w[f] -= rate * g / math.Sqrt(squares[f]+0.01)
		}
	}
	order := rand.New(rand.NewPCG(1, 1))
	for range rounds {
		for _, k := range order.Perm(len(examples)) {
			x := examples[k]
			p, rest := likelihoods(w, x.options)
			var right float64
			for i := range p {
				if x.right[i] {
					right += p[i]
				}
			}
			for i, o := range x.options {
				want := 0.0
				if x.right[i] {
					want = p[i] / right
				}
				move(o.Features, p[i]-want)
			}
			if right > 0 {
				move([]string{"none"}, rest)
			} else {
				move([]string{"none"}, rest-1)
			}
		}
	}
	maps.DeleteFunc(w, func(_ string, v float64) bool { return math.Abs(v) < smallest })
	return w
}

// likelihoods are those of the options, and that of none of them.
func likelihoods(w ranking.Weights, options []ranking.Option) (p []float64, rest float64) {
	p = make([]float64, len(options))
	rest = math.Exp(w["none"])
	sum := rest
	for i, o := range options {
		score := 0.0
		for _, f := range o.Features {
			score += w[f]
		}
		p[i] = math.Exp(min(score, 50))
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p, rest / sum
}

// try prints, for thresholds of likelihood, how many choices are right, wrong and left
// open, each made by weights that were learned without its part.
func try(examples []example, folds int) {
	type choice struct {
		stated, given, right bool
		likelihood           float64
	}
	var choices []choice
	for fold := range folds {
		var known []example
		for _, x := range examples {
			if x.part%folds != fold {
				known = append(known, x)
			}
		}
		w := learn(known)
		for _, x := range examples {
			if x.part%folds != fold {
				continue
			}
			p, rest := likelihoods(w, x.options)
			c := choice{stated: x.label != "", likelihood: rest}
			byText := map[string]float64{}
			for i, o := range x.options {
				byText[o.Text] += p[i]
			}
			for i, o := range x.options {
				if byText[o.Text] > c.likelihood {
					c.given, c.right, c.likelihood = true, x.right[i], byText[o.Text]
				}
			}
			choices = append(choices, c)
		}
	}
	for _, least := range []float64{0, .4, .5, .6, .7, .8, .9} {
		var right, wrong, open, invented, kept int
		for _, c := range choices {
			given := c.given && c.likelihood >= least
			switch {
			case c.stated && given && c.right:
				right++
			case c.stated && given:
				wrong++
			case c.stated:
				open++
			case given:
				invented++
			default:
				kept++
			}
		}
		fmt.Printf("from %.1f: right %d, wrong %d, open %d of %d stated (%.3f); not stated: given %d, left open %d\n",
			least, right, wrong, open, right+wrong+open, float64(right)/float64(max(1, right+wrong+open)), invented, kept)
	}
}

// write writes the weights, a line each, in the order of the alphabet.
func write(name string, weights ranking.Weights, persons int) error {
	f, err := os.Create(filepath.Clean(name))
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	fmt.Fprintf(w, "# Feature and weight, learned from %d persons who are quoted in the labelled documents.\n", persons)
	fmt.Fprintln(w, "# Written by `make weights`; not to be edited by hand.")
	for _, feature := range slices.Sorted(maps.Keys(weights)) {
		fmt.Fprintf(w, "%s\t%.3f\n", feature, weights[feature])
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}
