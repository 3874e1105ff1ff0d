package ranking

import (
	"cmp"
	"slices"
	"strconv"

	"attache/briefing"
)

// Longest paths that are told whole: with all their symbols, and with those only that
// carry the sentence.
const (
	longestPath  = 7
	longestCore  = 5
	longestWords = 12
)

// passing are the symbols that the core of a path does without.
var passing = []string{word, adverb, capital, title, number, time}

// telling are the symbols whose mere presence on a path says something.
var telling = []string{verb, says, person, quote, relative, office, leads, auxiliary, ";", ":", owner, whose, joined, mark}

// describe hands each feature of a candidate for a person to emit, which must not
// keep it.
func (r *Ranker) describe(who int, c candidate, emit func([]byte)) {
	r.Enter(r.Sentences[c.sentence].Block)
	defer r.Leave()
	is := func(parts ...string) {
		r.buf = r.buf[:0]
		for _, p := range parts {
			r.buf = append(r.buf, p...)
		}
		emit(r.buf)
	}
	is("kind=", c.kind)
	is("noun=", r.LowerWord(r.nounOf(c)))
	is("words=", strconv.Itoa(min(c.last-c.first, 4)))
	if m := r.closest(who, c); m.sentence == c.sentence {
		r.describeWithin(m, c, is)
	} else {
		r.describeAcross(m, c, is)
	}
	if block := &r.Blocks[r.Sentences[c.sentence].Block]; block.Role != briefing.RoleParagraph {
		is("role=", string(block.Role))
	}
	switch b := r.Sentences[c.sentence].Block; {
	case b <= 1:
		is("at=first")
	case b <= 4:
		is("at=early")
	default:
		is("at=late")
	}
}

// closest is the mention of a person that stands closest to a candidate, by sentences
// and then by words. The person is mentioned somewhere.
func (r *Ranker) closest(who int, c candidate) phrase {
	far := func(m, other phrase) int {
		return cmp.Or(cmp.Compare(abs(m.sentence-c.sentence), abs(other.sentence-c.sentence)), cmp.Compare(max(c.first-m.last, m.first-c.last), max(c.first-other.last, other.first-c.last)))
	}
	return slices.MinFunc(r.mentions[who], far)
}

// describeWithin describes a candidate in the sentence of the name.
func (r *Ranker) describeWithin(m phrase, c candidate, is func(...string)) {
	var room [64]string
	side, path, distance := ">", []string(nil), 0
	if c.first >= m.last {
		path, distance = r.path(room[:0], m.last, c.first), c.first-m.last
	} else {
		side = "<"
		path, distance = r.path(room[:0], c.last, m.first), m.first-c.last
		var front [longestSide]string
		begin := r.Sentences[c.sentence].First
		before := r.path(front[:0], max(begin, c.first-longestSide), c.first)
		is("<before=", at(before, len(before)-1), boolean(c.first > begin && r.symbols[c.first-1] == determined))
		is("<front=", at(before, len(before)-2), " ", at(before, len(before)-1))
	}
	is(side, "same")
	is(side, "distance=", bucket(distance))
	is(side, "first=", at(path, 0))
	is(side, "last=", at(path, len(path)-1))
	if len(path) <= longestPath {
		is(prefixed(side, "path=", path)...)
	}
	core := slices.DeleteFunc(slices.Clone(path), func(s string) bool { return slices.Contains(passing, s) })
	if len(core) <= longestCore {
		is(prefixed(side, "core=", core)...)
	}
	commas := 0
	for i, s := range path {
		if s == "," {
			commas++
		}
		if slices.Contains(telling, s) && !slices.Contains(path[:i], s) {
			is(side, "has=", s)
		}
	}
	is(side, "commas=", strconv.Itoa(min(commas, 3)))
	is(side, "kind=", c.kind)
	is(side, "last=", at(path, len(path)-1), " kind=", c.kind)
	is(side, "first=", at(path, 0), " last=", at(path, len(path)-1))
	from, to := m.last, c.first
	if side == "<" {
		from, to = c.last, m.first
	}
	for i := from; i < min(to, from+longestWords); i++ {
		if s := r.symbols[i]; !r.quoted[i] && (s == verb || s == leads || s == word || s == auxiliary || s == office) {
			is(side, "word=", r.LowerWord(i))
		}
	}
	if block := &r.Blocks[r.Sentences[c.sentence].Block]; block.Role != briefing.RoleParagraph {
		is(side, "role=", string(block.Role))
	}
}

// describeAcross describes a candidate in a sentence before or after that of the
// name.
func (r *Ranker) describeAcross(m phrase, c candidate, is func(...string)) {
	side := "before"
	if c.sentence > m.sentence {
		side = "after"
	}
	side += strconv.Itoa(abs(m.sentence - c.sentence))
	is(side)
	st := r.Sentences[c.sentence]
	if st.Block == r.Sentences[m.sentence].Block {
		side += "="
	} else {
		side += "/"
	}
	is(side)
	var room [16]string
	front := r.path(room[:0], max(st.First, c.first-5), c.first)
	is(side, "front=", at(front, len(front)-2), " ", at(front, len(front)-1))
	if slices.Contains(front[max(0, len(front)-3):], office) {
		is(side, "office of")
	}
	is(side, "opens", boolean(c.first-st.First <= 1))
	lead := r.path(room[:0], max(r.Sentences[m.sentence].First, m.first-longestLead), m.first)
	lead = slices.DeleteFunc(lead[max(0, len(lead)-4):], func(s string) bool { return s == word || s == capital })
	is(prefixed(side, "lead=", lead)...)
	if slices.Contains(lead, owner) {
		is(side, "his")
	}
	if slices.Contains(lead, office) {
		is(side, "office")
	}
	is(side, "kind=", c.kind)
	if s := r.symbols[st.First]; s == pronoun || s == owner {
		is(side, "begins=", s)
	}
	if slices.Contains(r.symbols[st.First:c.first], owner) {
		is(side, "his in front")
	}
	if slices.Contains(r.symbols[st.First:min(st.First+8, st.Last)], pronoun) {
		is(side, "he")
	}
	if slices.Contains(r.symbols[st.First:st.Last], person) {
		is(side, "others")
	}
}

func prefixed(side, name string, path []string) []string {
	parts := append(make([]string, 0, 2+2*len(path)), side, name)
	for _, s := range path {
		parts = append(parts, s, " ")
	}
	return parts
}

// at is the symbol at place i of a path; "_" for none.
func at(path []string, i int) string {
	if i < 0 || i >= len(path) {
		return "_"
	}
	return path[i]
}

func boolean(b bool) string {
	if b {
		return "+"
	}
	return ""
}

// bucket is a distance in words, the longer the rougher.
func bucket(n int) string {
	for i, most := range []int{1, 2, 3, 4, 6, 9, 14, 20, 30} {
		if n <= most {
			return strconv.Itoa(i)
		}
	}
	return "far"
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// nounOf is the token of a candidate's noun: its last word in English, else its first.
func (r *Ranker) nounOf(c candidate) int {
	if r.Romance() {
		return c.first
	}
	return c.last - 1
}
