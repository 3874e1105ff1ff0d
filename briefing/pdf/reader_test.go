package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// The values of a file, as far as these tests need them: name, reference,
// dictionary and stream; arrays are []any, strings []byte, numbers float64.
type (
	pdfName   string
	pdfRef    int
	pdfDict   map[string]any
	pdfWord   string // an operator of a content stream, or obj, R, stream …
	pdfStream struct {
		pdfDict
		data []byte
	}
)

// pdfFile is a file read back by its cross-references.
type pdfFile struct {
	data    []byte
	offsets map[int]int
	trailer pdfDict
	read    map[int]any
}

// scanner reads values from bytes. It panics at what is no PDF: readFile
// turns that into an error.
type scanner struct {
	data []byte
	at   int
}

func (s *scanner) space() {
	for s.at < len(s.data) {
		switch c := s.data[s.at]; {
		case c == '%':
			for s.at < len(s.data) && s.data[s.at] != '\n' && s.data[s.at] != '\r' {
				s.at++
			}
		case strings.IndexByte(" \t\r\n\f\x00", c) >= 0:
			s.at++
		default:
			return
		}
	}
}

// value reads the next value; nil and false at the end.
func (s *scanner) value() (any, bool) {
	s.space()
	if s.at >= len(s.data) {
		return nil, false
	}
	switch c := s.data[s.at]; {
	case c == '/':
		s.at++
		return pdfName(s.regular()), true
	case c == '(':
		return s.literal(), true
	case c == '<' && s.data[s.at+1] == '<':
		s.at += 2
		return s.dictionary(), true
	case c == '<':
		end := bytes.IndexByte(s.data[s.at:], '>')
		digits := strings.Join(strings.Fields(string(s.data[s.at+1:s.at+end])), "")
		s.at += end + 1
		b, err := hex.DecodeString(digits)
		if err != nil {
			panic(err)
		}
		return b, true
	case c == '[':
		s.at++
		list := []any{}
		for {
			v, ok := s.value()
			if !ok {
				panic("array without end")
			}
			if v == pdfWord("]") {
				return collapse(list), true
			}
			list = append(list, v)
		}
	case c == ']':
		s.at++
		return pdfWord("]"), true
	case c == '>':
		s.at += 2
		return pdfWord(">>"), true
	}
	word := s.regular()
	if f, err := strconv.ParseFloat(word, 64); err == nil {
		return f, true
	}
	switch word {
	case "true", "false":
		return word == "true", true
	case "null":
		return nil, true
	case "":
		panic(fmt.Sprintf("no value at %d", s.at))
	}
	return pdfWord(word), true
}

func (s *scanner) regular() string {
	start := s.at
	for s.at < len(s.data) && strings.IndexByte(" \t\r\n\f\x00()<>[]/%", s.data[s.at]) < 0 {
		s.at++
	}
	return string(s.data[start:s.at])
}

func (s *scanner) literal() []byte {
	var out []byte
	depth := 0
	for ; ; s.at++ {
		switch c := s.data[s.at]; c {
		case '\\':
			s.at++
			out = append(out, s.data[s.at])
			continue
		case '(':
			if depth++; depth == 1 {
				continue
			}
		case ')':
			if depth--; depth == 0 {
				s.at++
				return out
			}
		}
		out = append(out, s.data[s.at])
	}
}

func (s *scanner) dictionary() pdfDict {
	var flat []any
	for {
		v, ok := s.value()
		if !ok {
			panic("dictionary without end")
		}
		if v == pdfWord(">>") {
			break
		}
		flat = append(flat, v)
	}
	flat = collapse(flat)
	d := pdfDict{}
	for i := 0; i+1 < len(flat); i += 2 {
		d[string(flat[i].(pdfName))] = flat[i+1]
	}
	return d
}

// collapse turns "12 0 R" into a reference.
func collapse(list []any) []any {
	var out []any
	for _, v := range list {
		if v == pdfWord("R") {
			n := out[len(out)-2].(float64)
			out = append(out[:len(out)-2], pdfRef(n))
			continue
		}
		out = append(out, v)
	}
	return out
}

// readFile reads the cross-references, newest first.
func readFile(data []byte) (f *pdfFile, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("not a PDF: %v", r)
		}
	}()
	f = &pdfFile{data: data, offsets: map[int]int{}, read: map[int]any{}}
	s := &scanner{data, bytes.LastIndex(data, []byte("startxref")) + len("startxref")}
	v, _ := s.value()
	for at := int(v.(float64)); at >= 0; {
		at = f.section(at)
	}
	return f, nil
}

func (f *pdfFile) section(at int) (previous int) {
	s := &scanner{f.data, at}
	if w, _ := s.value(); w != pdfWord("xref") {
		panic(fmt.Sprintf("no cross-references at %d", at))
	}
	for {
		v, _ := s.value()
		if v == pdfWord("trailer") {
			break
		}
		first := int(v.(float64))
		n, _ := s.value()
		for i := range int(n.(float64)) {
			offset, _ := s.value()
			s.value()
			kind, _ := s.value()
			if _, newer := f.offsets[first+i]; !newer && kind == pdfWord("n") {
				f.offsets[first+i] = int(offset.(float64))
			}
		}
	}
	t, _ := s.value()
	if f.trailer == nil {
		f.trailer = t.(pdfDict)
	}
	if p, ok := t.(pdfDict)["Prev"].(float64); ok {
		return int(p)
	}
	return -1
}

// resolve follows references.
func (f *pdfFile) resolve(v any) any {
	for {
		r, ok := v.(pdfRef)
		if !ok {
			return v
		}
		v = f.object(int(r))
	}
}

func (f *pdfFile) object(n int) any {
	if v, ok := f.read[n]; ok {
		return v
	}
	offset, ok := f.offsets[n]
	if !ok {
		return nil
	}
	s := &scanner{f.data, offset}
	number, _ := s.value()
	s.value()
	if w, _ := s.value(); w != pdfWord("obj") || number != float64(n) {
		panic(fmt.Sprintf("object %d is not at %d", n, offset))
	}
	v, _ := s.value()
	f.read[n] = v
	d, ok := v.(pdfDict)
	if !ok {
		return v
	}
	s.space()
	if !bytes.HasPrefix(f.data[s.at:], []byte("stream")) {
		return v
	}
	s.at += len("stream")
	if f.data[s.at] == '\r' {
		s.at++
	}
	s.at++
	raw := f.data[s.at : s.at+int(f.resolve(d["Length"]).(float64))]
	if d["Filter"] == pdfName("FlateDecode") {
		z, err := zlib.NewReader(bytes.NewReader(raw))
		if err != nil {
			panic(err)
		}
		if raw, err = io.ReadAll(z); err != nil {
			panic(err)
		}
	}
	stream := pdfStream{d, raw}
	f.read[n] = stream
	return stream
}

// dict resolves a value that is a dictionary or a stream; else nil.
func (f *pdfFile) dict(v any) pdfDict {
	switch v := f.resolve(v).(type) {
	case pdfDict:
		return v
	case pdfStream:
		return v.pdfDict
	}
	return nil
}

func (f *pdfFile) list(v any) []any {
	l, _ := f.resolve(v).([]any)
	return l
}
