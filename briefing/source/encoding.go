package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	uni "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"attache/briefing"
)

// sampleSize is how many bytes an encoding is detected from.
const sampleSize = 64 << 10

// decodeText returns data as UTF-8 with \n line ends and no byte order mark,
// and in words what had to be done for it; empty when the bytes stand as
// they were, line ends and mark aside.
func decodeText(data []byte) (text, how string, err error) {
	text, how, err = toUTF8(data)
	if err != nil {
		return "", "", err
	}
	text = strings.TrimPrefix(text, "\ufeff")
	if strings.ContainsRune(text, '\r') {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	return text, how, nil
}

var marks = []struct {
	mark, name string
	encoding   encoding.Encoding
}{
	{"\xff\xfe\x00\x00", "UTF-32", utf32.UTF32(utf32.LittleEndian, utf32.ExpectBOM)},
	{"\x00\x00\xfe\xff", "UTF-32", utf32.UTF32(utf32.BigEndian, utf32.ExpectBOM)},
	{"\xff\xfe", "UTF-16", uni.UTF16(uni.LittleEndian, uni.ExpectBOM)},
	{"\xfe\xff", "UTF-16", uni.UTF16(uni.BigEndian, uni.ExpectBOM)},
}

func toUTF8(data []byte) (text, how string, err error) {
	for _, m := range marks {
		if bytes.HasPrefix(data, []byte(m.mark)) {
			return decode(data, m.encoding, m.name)
		}
	}
	if bytes.IndexByte(data, 0) >= 0 {
		if order, ok := utf16Order(data); ok {
			return decode(data, uni.UTF16(order, uni.IgnoreBOM), "UTF-16")
		}
		return "", "", briefing.ErrNotText
	}
	if tooManyControls(data) {
		return "", "", briefing.ErrNotText
	}
	if utf8.Valid(data) {
		return string(data), "", nil
	}
	if broken := brokenUTF8(data); broken > 0 {
		return strings.ToValidUTF8(string(data), "\ufffd"), fmt.Sprintf("%d broken characters are shown as \ufffd", broken), nil
	}
	e, name := detect(data)
	return decode(data, e, name)
}

func decode(data []byte, e encoding.Encoding, name string) (text, how string, err error) {
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", fmt.Errorf("decode from %s: %w", name, briefing.ErrNotText)
	}
	text = string(out)
	if !plausible(text) {
		return "", "", briefing.ErrNotText
	}
	how = "decoded from " + name
	if n := strings.Count(text, "\ufffd"); n > 0 {
		how += fmt.Sprintf("; %d broken characters are shown as \ufffd", n)
	}
	return text, how, nil
}

// brokenUTF8 counts the broken sequences of a text that is otherwise UTF-8,
// and returns 0 when another encoding is likelier.
func brokenUTF8(data []byte) int {
	broken, whole := 0, 0
	for len(data) > 0 {
		if data[0] < utf8.RuneSelf {
			data = data[1:]
			continue
		}
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			broken++
			// The rest of one broken character is one with it.
			for len(data) > n && data[n]&0xc0 == 0x80 {
				n++
			}
		} else {
			whole++
		}
		data = data[n:]
	}
	if whole < 4*broken {
		return 0
	}
	return broken
}

// utf16Order tells the byte order of UTF-16 without a mark by the zeros that
// Latin letters and spaces leave in one half of it.
func utf16Order(data []byte) (uni.Endianness, bool) {
	sample := data[:min(len(data), sampleSize)&^1]
	var zeros [2]int
	for i, b := range sample {
		if b == 0 {
			zeros[i&1]++
		}
	}
	half := len(sample) / 2
	switch {
	case half == 0:
		return uni.LittleEndian, false
	case zeros[1]*8 > half && zeros[0]*20 < zeros[1]:
		return uni.LittleEndian, true
	case zeros[0]*8 > half && zeros[1]*20 < zeros[0]:
		return uni.BigEndian, true
	}
	return uni.LittleEndian, false
}

// minConfidence is chardet's, of 100, below which Western European, by far
// the commonest of the old encodings, is the better guess.
const minConfidence = 20

func detect(data []byte) (encoding.Encoding, string) {
	western := encoding.Encoding(charmap.Windows1252)
	found, err := chardet.NewTextDetector().DetectBest(data[:min(len(data), sampleSize)])
	if err != nil || found.Confidence < minConfidence {
		return western, "Windows-1252"
	}
	name := found.Charset
	switch name {
	case "ISO-8859-1", "UTF-8", "UTF-16BE", "UTF-16LE":
		return western, "Windows-1252"
	case "GB-18030":
		name = "gb18030"
	}
	e, err := htmlindex.Get(name)
	if err != nil {
		return western, "Windows-1252"
	}
	return e, name
}

// looksLikeText reports whether data can be decoded as text.
func looksLikeText(data []byte) bool {
	sample := data
	if len(sample) > sampleSize {
		// A multiple of 4 cuts no UTF-16 or UTF-32 character; a cut UTF-8
		// character counts as one broken one.
		sample = sample[:sampleSize]
		for len(sample) > sampleSize-utf8.UTFMax && !utf8.RuneStart(data[len(sample)]) {
			sample = sample[:len(sample)-1]
		}
	}
	_, _, err := toUTF8(sample)
	return err == nil
}

// tooManyControls reports control characters that no text holds: more than
// one in a thousand.
func tooManyControls(data []byte) bool {
	n := 0
	for _, b := range data {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != '\v' && b != 0x1b || b == 0x7f {
			n++
		}
	}
	return n*1000 > len(data)
}

// plausible reports whether a decoded text reads like one: hardly any
// control characters, unassigned or replaced ones.
func plausible(text string) bool {
	odd, all := 0, 0
	for _, r := range text {
		all++
		if all > sampleSize {
			break
		}
		if r == utf8.RuneError || r < ' ' && !unicode.IsSpace(r) || 0x7f <= r && r < 0xa0 ||
			unicode.Is(unicode.Co, r) || !unicode.IsGraphic(r) && !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) {
			odd++
		}
	}
	return odd*50 <= all
}
