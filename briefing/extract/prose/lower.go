package prose

import (
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// lower appends w in small letters, with a plain apostrophe, to buf.
func lower(buf []byte, w string) []byte {
	for i := 0; i < len(w); {
		c := w[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf = append(buf, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(w[i:])
		if r == '’' || r == 'ʼ' {
			r = '\''
		}
		buf = utf8.AppendRune(buf, unicode.ToLower(r))
		i += n
	}
	return buf
}

// small is w in small letters, with a plain apostrophe; w itself where it is so
// already.
func small(w string) string {
	var buf [64]byte
	if l := lower(buf[:0], w); string(l) != w {
		return string(l)
	}
	return w
}

// wholeOf is the span of all of s.
func wholeOf(s string) briefing.Span { return briefing.Span{End: len(s)} }
