package index

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestQuery is in bytes: a paragraph, pasted. What goes beyond is not
// looked for.
const longestQuery = 4096

// parse reads a query's text. root is nil when it asks for no words.
func parse(text string, asYouType bool) (root *node, f filters) {
	p := &parser{rest: bound(text, longestQuery), asYouType: asYouType}
	root = p.all()
	for p.rest != "" { // a closing parenthesis too many
		p.rest = p.rest[1:]
		if more := p.all(); more != nil {
			root = join(opAnd, root, more)
		}
	}
	return root, p.filters
}

type parser struct {
	rest      string
	asYouType bool
	depth     int
	filters   filters
}

// deepest bounds the parentheses within parentheses.
const deepest = 50

// all reads parts that must all be there, up to a closing parenthesis.
func (p *parser) all() *node {
	var root, last *node
	either := false // an OR was read after last
	for {
		p.space()
		if p.rest == "" || p.rest[0] == ')' {
			return join(opAnd, root, last)
		}
		if p.keyword("AND") {
			continue
		}
		if p.keyword("OR") || p.mark('|') {
			either = last != nil
			continue
		}
		n := p.part()
		switch {
		case n == nil:
		case either && n.op != opNot && last.op != opNot:
			last = join(opOr, last, n)
		default:
			root, last = join(opAnd, root, last), n
		}
		if n != nil {
			either = false
		}
	}
}

// join puts nodes together, without a level of its own for one.
func join(o op, nodes ...*node) *node {
	var list []*node
	for _, n := range nodes {
		switch {
		case n == nil:
		case n.op == o:
			list = append(list, n.children...)
		default:
			list = append(list, n)
		}
	}
	switch {
	case len(list) == 0:
		return nil
	case len(list) == 1:
		return list[0]
	}
	return &node{op: o, children: list}
}

func (p *parser) space() { p.rest = strings.TrimLeftFunc(p.rest, unicode.IsSpace) }

// keyword reads an operator in capitals that stands for itself.
func (p *parser) keyword(word string) bool {
	if !strings.HasPrefix(p.rest, word) {
		return false
	}
	after, n := utf8.DecodeRuneInString(p.rest[len(word):])
	if n > 0 && !unicode.IsSpace(after) && after != '(' && after != '"' || n == 0 && p.asYouType {
		return false // "ORDER", or a word of which this is typed
	}
	p.rest = p.rest[len(word):]
	return true
}

func (p *parser) mark(c byte) bool {
	if p.rest == "" || p.rest[0] != c {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

// part reads one word, phrase, field, group or exclusion; nil when it is
// empty or a filter.
func (p *parser) part() *node {
	not := false
	for p.keyword("NOT") || p.dash() {
		not = !not
		p.space()
	}
	n := p.positive(not)
	if n == nil || !not || n.op == opNot {
		return n
	}
	return &node{op: opNot, children: []*node{n}}
}

// dash reads a - before a word; within and after a word it is part of it.
func (p *parser) dash() bool {
	for _, d := range []string{"-", "−"} {
		if after, ok := strings.CutPrefix(p.rest, d); ok && after != "" && !unicode.IsSpace(rune(after[0])) {
			p.rest = after
			return true
		}
	}
	return false
}

func (p *parser) positive(not bool) *node {
	if p.depth < deepest && p.mark('(') {
		p.depth++
		n := p.all()
		p.depth--
		p.mark(')')
		return n
	}
	if text, closed, ok := p.quoted(); ok {
		return p.phrase(text, closed)
	}
	word := p.word()
	if name, value, ok := strings.Cut(word, ":"); ok && fields[strings.ToLower(name)] {
		if value == "" {
			value, _, _ = p.quoted()
		}
		return p.field(strings.ToLower(name), value, not)
	}
	if word == "" {
		p.skip()
		return nil
	}
	n := &node{op: opWord, text: word}
	if cut, ok := strings.CutSuffix(word, "*"); ok {
		n.text, n.beginning = cut, true
	} else if p.asYouType && p.rest == "" {
		n.beginning = true
	}
	if !numberSigns[n.text] && strings.IndexFunc(n.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
		return nil
	}
	return n
}

// numberSigns mean something before or after a number.
var numberSigns = set("% > < >= <= ≥ ≤")

// skip drops one character that begins nothing.
func (p *parser) skip() {
	_, n := utf8.DecodeRuneInString(p.rest)
	p.rest = p.rest[n:]
}

// quotes are the marks that open a phrase, with those that close it.
var quotes = map[rune]string{'"': `"`, '“': `”"“`, '„': `“”"`, '«': `»"`}

// quoted reads a phrase; one that is not closed goes to the end.
func (p *parser) quoted() (text string, closed, ok bool) {
	r, n := utf8.DecodeRuneInString(p.rest)
	closing, ok := quotes[r]
	if !ok {
		return "", false, false
	}
	text = p.rest[n:]
	p.rest = ""
	if end := strings.IndexAny(text, closing); end >= 0 {
		_, n := utf8.DecodeRuneInString(text[end:])
		text, p.rest, closed = text[:end], text[end+n:], true
	}
	return text, closed, true
}

// defaultNear is for a ~ without a number.
const defaultNear = 10

func (p *parser) phrase(text string, closed bool) *node {
	n := &node{op: opPhrase, text: text}
	if p.mark('~') {
		n.near = defaultNear
		if d := digitsAt(p.rest); d > 0 && d < 4 {
			n.near = 0
			for _, c := range p.rest[:d] {
				n.near = 10*n.near + int(c-'0')
			}
			p.rest = p.rest[d:]
		}
	}
	if !closed && p.asYouType {
		// Its last word is still being typed.
		if i := strings.LastIndexFunc(text, unicode.IsSpace); i >= 0 {
			last := &node{op: opWord, text: text[i+1:], beginning: true}
			n.text = text[:i]
			if strings.TrimSpace(last.text) != "" && strings.TrimSpace(n.text) != "" {
				return join(opAnd, n, last)
			}
		} else {
			n.op, n.beginning = opWord, true
		}
	}
	if strings.TrimSpace(n.text) == "" {
		return nil
	}
	return n
}

// word reads up to white space, a parenthesis or a quotation mark.
func (p *parser) word() string {
	end := strings.IndexFunc(p.rest, func(r rune) bool {
		_, quote := quotes[r]
		return unicode.IsSpace(r) || r == ')' || r == '(' || quote
	})
	if end < 0 {
		end = len(p.rest)
	}
	w := p.rest[:end]
	p.rest = p.rest[end:]
	return w
}
