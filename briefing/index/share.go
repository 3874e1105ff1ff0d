package index

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefing"
)

// share is a part of a hundred in a text, however it is written: "35 per
// cent", "35%", "thirty-five percent", "35 pour cent". Its span is the number
// with its unit; of the first number of a range ("30 to 35 per cent"), the
// number alone.
type share struct {
	briefing.Span
	value float64
}

// shareName is the word for a share: see lexicon.share.
func shareName(value float64) string { return strconv.FormatFloat(value, 'f', -1, 64) + "%" }

// namedShare reads what shareName writes.
func namedShare(name string) (float64, bool) {
	v, err := strconv.ParseFloat(strings.TrimSuffix(name, "%"), 64)
	return v, err == nil
}

// shareUnits follow their number; in Chinese it is the other way round.
var shareUnits = []string{
	"%", "％", "٪", "per cent", "percent", "pour cent", "por ciento", "процент", "في المائة", "في المئة", "بالمائة", "بالمئة",
}

const chineseShare = "百分之"

// sharesIn finds the shares of a part of a text, in order.
func sharesIn(text string, at briefing.Span) []share {
	var list []share
	part := text[at.Start:at.End]
	for _, unit := range shareUnits {
		for from := 0; ; {
			i := strings.Index(part[from:], unit)
			if i < 0 {
				break
			}
			end := from + i + len(unit)
			list = appendShares(list, text, at.Start, at.Start+from+i, at.Start+end)
			from = end
		}
	}
	for from := 0; ; {
		i := strings.Index(part[from:], chineseShare)
		if i < 0 {
			break
		}
		number := at.Start + from + i + len(chineseShare)
		if value, end, ok := chineseNumber(text, number, at.End); ok {
			list = append(list, share{briefing.Span{Start: at.Start + from + i, End: end}, value})
		}
		from += i + len(chineseShare)
	}
	slices.SortFunc(list, func(a, b share) int { return cmp.Compare(a.Start, b.Start) })
	return list
}

// appendShares appends the number before a unit, and the one before that when
// they are the ends of a range.
func appendShares(list []share, text string, start, unit, end int) []share {
	number := len(text[:unit]) - len(text[start:unit]) + len(strings.TrimRightFunc(text[start:unit], unicode.IsSpace))
	from, value, ok := digitsBefore(text, start, number)
	if !ok {
		if from, value, ok = wordsBefore(text, start, number); ok {
			list = append(list, share{briefing.Span{Start: from, End: end}, value})
		}
		return list
	}
	list = append(list, share{briefing.Span{Start: from, End: end}, value})
	before := strings.TrimRightFunc(text[start:from], unicode.IsSpace)
	for _, link := range rangeLinks {
		rest, ok := strings.CutSuffix(before, link)
		if !ok {
			continue
		}
		to := start + len(strings.TrimRightFunc(rest, unicode.IsSpace))
		if r, _ := utf8.DecodeLastRuneInString(text[start:to]); to > start && !unicode.IsDigit(r) {
			break
		}
		const highest = 1000 // what is more is a year or a count
		if first, low, ok := digitsBefore(text, start, to); ok && low < highest {
			list = append(list, share{briefing.Span{Start: first, End: to}, low})
		}
		break
	}
	return list
}

// rangeLinks stand between the two numbers of a range, or of a pair.
var rangeLinks = []string{"..", "-", "–", "—", " to", " and", " or", " à", " et", " ou", " a", " y", " o", " до", " и", "至"}

// digitsBefore reads the number in digits that ends at end.
func digitsBefore(text string, start, end int) (from int, value float64, ok bool) {
	from = end
	for from > start {
		r, n := utf8.DecodeLastRuneInString(text[start:from])
		if !('0' <= r && r <= '9') && !numberMark(text, start, from-n, from) {
			break
		}
		from -= n
	}
	for from < end && (text[from] < '0' || text[from] > '9') {
		_, n := utf8.DecodeRuneInString(text[from:])
		from += n
	}
	if from == end {
		return 0, 0, false
	}
	value, err := strconv.ParseFloat(foldNumber(text[from:end]), 64)
	return from, value, err == nil
}

// numberMark reports whether what stands at from, up to the digits at to, is a
// mark within a number.
func numberMark(text string, start, from, to int) bool {
	if from == start || to >= len(text) || text[to] < '0' || text[to] > '9' {
		return false
	}
	if before := text[from-1]; before < '0' || before > '9' {
		return false
	}
	switch text[from:to] {
	case ".", ",":
		return true
	case "\u00a0", "\u202f", "\u2009":
		return digitsAt(text[to:]) == 3
	}
	return false
}

// wordsBefore reads the number in words that ends at end.
func wordsBefore(text string, start, end int) (from int, value float64, ok bool) {
	const longest = 48 // bytes: "quatre-vingt-dix-neuf"
	low := max(start, end-longest)
	for low < end && !utf8.RuneStart(text[low]) {
		low++
	}
	var values []float64
	at := end
	from = end
	for at > low {
		word := strings.LastIndexFunc(text[low:at], func(r rune) bool { return !unicode.IsLetter(r) })
		begin := low + word + 1
		if word >= 0 {
			_, n := utf8.DecodeRuneInString(text[low+word:])
			begin = low + word + n
		}
		w := fold(text[begin:at])
		v, known := numberWords[w]
		linking := len(values) > 0 && (w == "and" || w == "y" || w == "et")
		if !known && !linking {
			break
		}
		if known {
			values = append(values, v)
			from = begin
		}
		at = begin
		for at > low && (text[at-1] == ' ' || text[at-1] == '-') {
			at--
		}
		if at == begin {
			break
		}
	}
	slices.Reverse(values)
	for i, v := range values {
		if v == 20 && i > 0 && values[i-1] == 4 { // quatre-vingts
			v = 76
		}
		if v == 100 && value > 0 && value < 10 {
			v = 99 * value
		}
		value += v
	}
	return from, value, len(values) > 0
}

// numberWords are those of which numbers up to a hundred are made, folded, in
// English, French and Spanish.
var numberWords = func() map[string]float64 {
	m := map[string]float64{}
	for _, list := range []string{
		"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
		"zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf",
		"cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve " +
			"veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve",
	} {
		for i, w := range strings.Fields(list) {
			m[w] = float64(i)
		}
	}
	for _, list := range []string{
		"twenty thirty forty fifty sixty seventy eighty ninety hundred", "vingt trente quarante cinquante soixante septante octante nonante cent",
		"veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
	} {
		for i, w := range strings.Fields(list) {
			m[w] = float64(20 + 10*i)
		}
	}
	m["vingts"] = 20
	return m
}()

// chineseNumber reads the number at from, in digits or in words.
func chineseNumber(text string, from, end int) (value float64, to int, ok bool) {
	to = from
	for to < end && (text[to] >= '0' && text[to] <= '9' || text[to] == '.' && to > from) {
		to++
	}
	if to > from {
		value, err := strconv.ParseFloat(strings.TrimSuffix(text[from:to], "."), 64)
		return value, to, err == nil
	}
	digit := -1.0
	for to < end {
		r, n := utf8.DecodeRuneInString(text[to:])
		if i := strings.IndexRune("零一二三四五六七八九", r); i >= 0 {
			digit = float64(i / len("零"))
		} else if r == '十' {
			value, digit = value+10*max(1, digit), -1
			if value == 0 {
				value = 10
			}
		} else {
			break
		}
		to += n
	}
	return value + max(0, digit), to, to > from
}
