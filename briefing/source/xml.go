package source

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html/charset"

	"attache/briefing"
)

// element is a piece of an XML tree: an element, or a text when it has no
// name.
type element struct {
	name string // without its prefix
	attr []xml.Attr
	kids []*element
	text string
}

// newDecoder reads XML as office programs write it. Entities that the file
// declares are not followed.
func newDecoder(data []byte) *xml.Decoder {
	dec := xml.NewDecoder(bytes.NewReader(data))
	dec.Strict = false
	dec.Entity = xml.HTMLEntity
	dec.CharsetReader = charset.NewReaderLabel
	return dec
}

// parseXML reads a whole part into a tree; its root has no name.
func parseXML(data []byte) (*element, error) {
	root := &element{}
	err := eachElement(data, 0, func(e *element) error { root.kids = append(root.kids, e); return nil })
	return root, err
}

// eachElement calls visit with each element that stands at a depth, the
// outermost having depth 0, so that a long document is never in memory whole.
func eachElement(data []byte, at int, visit func(*element) error) error {
	dec := newDecoder(data)
	depth := 0
	for {
		t, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("parse: %v: %w", err, briefing.ErrDamaged)
		}
		switch t := t.(type) {
		case xml.StartElement:
			if depth < at {
				depth++
				continue
			}
			e, err := readElement(dec, t, 0)
			if err != nil {
				return err
			}
			if err := visit(e); err != nil {
				return err
			}
		case xml.EndElement:
			depth--
		}
	}
}

// readElement reads the rest of an element whose start was read.
func readElement(dec *xml.Decoder, start xml.StartElement, depth int) (*element, error) {
	if depth > MaxNesting {
		return nil, errNesting
	}
	e := &element{name: start.Name.Local, attr: start.Attr}
	for {
		t, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return e, nil
		}
		if err != nil {
			return nil, fmt.Errorf("parse: %v: %w", err, briefing.ErrDamaged)
		}
		switch t := t.(type) {
		case xml.StartElement:
			kid, err := readElement(dec, t, depth+1)
			if err != nil {
				return nil, err
			}
			e.kids = append(e.kids, kid)
		case xml.CharData:
			e.kids = append(e.kids, &element{text: string(t)})
		case xml.EndElement:
			return e, nil
		}
	}
}

// get returns an attribute by its name without prefix, or "".
func (e *element) get(name string) string {
	if e == nil {
		return ""
	}
	for _, a := range e.attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// child returns the element at a path of names, or nil.
func (e *element) child(path ...string) *element {
	for _, name := range path {
		if e == nil {
			return nil
		}
		var next *element
		for _, k := range e.kids {
			if k.name == name {
				next = k
				break
			}
		}
		e = next
	}
	return e
}

// find returns the first element of a name anywhere below e, or nil.
func (e *element) find(name string) *element {
	if e == nil {
		return nil
	}
	for _, k := range e.kids {
		if k.name == name {
			return k
		}
		if f := k.find(name); f != nil {
			return f
		}
	}
	return nil
}

// words are all texts below e.
func (e *element) words() string {
	if e == nil {
		return ""
	}
	var b strings.Builder
	var walk func(*element)
	walk = func(e *element) {
		b.WriteString(e.text)
		for _, k := range e.kids {
			walk(k)
		}
	}
	walk(e)
	return b.String()
}

// atoiOr reads the number of an attribute; other where there is none.
func atoiOr(s string, other int) int {
	n := 0
	if _, err := fmt.Sscan(s, &n); err != nil {
		return other
	}
	return n
}
