package ranking

import "slices"

// Option is a candidate with its features.
type Option struct {
	Text     string
	Features []string
}

// Options are the candidates for a person among which Best chooses, with what it sees
// of them: for learning the weights.
func (r *Ranker) Options(person int) []Option {
	var options []Option
	for _, c := range r.near(person) {
		o := Option{Text: c.text}
		r.describe(person, c, func(feature []byte) {
			if f := string(feature); !slices.Contains(o.Features, f) {
				o.Features = append(o.Features, f)
			}
		})
		options = append(options, o)
	}
	return options
}
