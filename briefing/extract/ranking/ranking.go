// Package ranking chooses, among the bodies that stand near somebody's name, the one
// that is likeliest theirs. It weighs what lies between the name and each candidate by
// what was learned from labelled documents, and gives the likelihood with the choice.
// It is meant for what no stated form tells.
//
// It must not know for what a choice is used, and changes nothing.
package ranking

import (
	"math"

	"attache/briefing/extract/cast"
	"attache/briefing/extract/prose"
)

// Ranker is a document in which candidates are ranked. It is for one goroutine.
type Ranker struct {
	*cast.Cast
	// symbols hold for each token what it is between a name and a candidate.
	symbols []string
	// bearers hold for each token of a person's name the person, -1 elsewhere.
	bearers []int32
	// quoted tells which tokens stand in quotes.
	quoted []bool
	// sentences hold for each token its sentence.
	sentences []int32
	mentions  map[int][]phrase
	// found are the candidates of each sentence that was looked at; read tells which.
	found [][]candidate
	read  []bool
	buf   []byte
}

// phrase is the tokens [first, last) of a sentence.
type phrase struct {
	first, last, sentence int
}

// candidate is a phrase that may be the body of somebody.
type candidate struct {
	phrase
	text string
	// kind is what its words are, in short.
	kind string
}

// New prepares a document, in time linear in its length. Candidates are looked for where
// somebody is asked about.
func New(a *cast.Cast) *Ranker {
	r := &Ranker{Cast: a, mentions: map[int][]phrase{}, found: make([][]candidate, len(a.Sentences)), read: make([]bool, len(a.Sentences))}
	r.markTokens()
	r.findMentions()
	return r
}

// bodiesOf are the candidates of sentence s.
func (r *Ranker) bodiesOf(s int) []candidate {
	if !r.read[s] {
		r.read[s] = true
		r.Enter(r.Sentences[s].Block)
		r.readSymbols(r.Sentences[s])
		r.findBodies(s)
		r.Leave()
	}
	return r.found[s]
}

// markTokens notes which tokens stand in quotes and in which sentence.
func (r *Ranker) markTokens() {
	n := len(r.Tokens)
	r.symbols, r.quoted = make([]string, n), make([]bool, n)
	r.bearers, r.sentences = make([]int32, n), make([]int32, n)
	for i := range n {
		r.bearers[i], r.sentences[i] = -1, -1
	}
	for _, q := range r.Quotes {
		for i := r.TokenAt(q.Outer.Start); i < n && r.Tokens[i].Span.Start < q.Outer.End; i++ {
			r.quoted[i] = true
		}
	}
	for s, st := range r.Sentences {
		for i := st.First; i < st.Last; i++ {
			r.sentences[i] = int32(s)
		}
	}
}

// mostMentions is how many mentions of one person are looked at: who is named more
// often has been introduced by then.
const mostMentions = 12

// findMentions notes where persons are named outside quotes.
func (r *Ranker) findMentions() {
	for last, m := range r.Mentions {
		id := int(m)
		if id < 0 || !r.Register.Entities[id].Person {
			continue
		}
		first := last
		for n := 1; first > 0 && n <= len(r.Register.Entities[id].Words) && r.sentences[first-1] == r.sentences[last]; n++ {
			if t := r.Tokens[first-1]; t.Kind != prose.TokenWord || !t.Capital() && !t.Is(prose.ClassParticle) {
				break
			}
			first--
		}
		for i := first; i <= last; i++ {
			r.bearers[i] = m
		}
		if s := int(r.sentences[last]); s >= 0 && len(r.mentions[id]) < mostMentions {
			r.mentions[id] = append(r.mentions[id], phrase{first, last + 1, s})
		}
	}
}

// Best is the likeliest candidate for a person of the register, and its likelihood
// from 0 to 1; "" where it is likelier that none of them is theirs.
func (r *Ranker) Best(person int) (text string, likelihood float64) {
	near := r.near(person)
	if len(near) == 0 {
		return "", 0
	}
	w := learned()
	sum := math.Exp(w[none])
	likely := map[string]float64{}
	for _, c := range near {
		score := 0.0
		r.describe(person, c, func(feature []byte) { score += w[string(feature)] })
		p := math.Exp(min(score, 50))
		likely[c.text] += p
		sum += p
	}
	best := math.Exp(w[none])
	for _, c := range near {
		if p := likely[c.text]; p > best {
			best, text = p, c.text
		}
	}
	if text == "" {
		return "", 0
	}
	return text, best / sum
}

// farthest is how many sentences away from a name a candidate is looked for.
const farthest = 2

// near are the candidates of the sentences around the mentions of a person to which the
// text ties them at all.
func (r *Ranker) near(person int) []candidate {
	var near []candidate
	next := 0
	for _, m := range r.mentions[person] {
		r.bodiesOf(m.sentence) // so that the words beside each name are known
	}
	for _, m := range r.mentions[person] {
		for next = max(next, m.sentence-farthest); next < min(len(r.Sentences), m.sentence+farthest+1); next++ {
			bodies := r.bodiesOf(next)
			r.Enter(r.Sentences[next].Block)
			for _, c := range bodies {
				if r.tied(person, c) {
					near = append(near, c)
				}
			}
		}
	}
	r.Leave()
	return near
}
