package pdf

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// update appends changed and new objects to a finished file, with a
// cross-reference section that leads back to the file's own.
type update struct {
	base    []byte
	offsets []int // of the base file's objects, by number
	start   int   // of the base file's cross-references
	next    int   // the next free object number
	objects map[int][]byte
}

var errLayout = errors.New("gofpdf wrote a file in another form than expected")

// newUpdate reads the cross-references of a file that gofpdf has written.
func newUpdate(base []byte) (*update, error) {
	u := &update{base: base, objects: map[int][]byte{}}
	i := bytes.LastIndex(base, []byte("startxref\n"))
	if i < 0 {
		return nil, errLayout
	}
	number, _, _ := strings.Cut(string(base[i+len("startxref\n"):]), "\n")
	start, err := strconv.Atoi(strings.TrimSpace(number))
	if err != nil || start < 0 || start > i {
		return nil, errLayout
	}
	u.start = start
	lines := strings.Split(string(base[start:i]), "\n")
	if len(lines) < 3 || lines[0] != "xref" {
		return nil, errLayout
	}
	var count int
	if _, err := fmt.Sscanf(lines[1], "0 %d", &count); err != nil || count < 1 || len(lines) < 2+count {
		return nil, errLayout
	}
	for _, line := range lines[2 : 2+count] {
		offset, err := strconv.Atoi(strings.SplitN(line, " ", 2)[0])
		if err != nil || offset < 0 || offset >= len(base) {
			return nil, errLayout
		}
		u.offsets = append(u.offsets, offset)
	}
	u.next = count
	return u, nil
}

// object returns the text of an object of the base file, between "obj" and
// "endobj" or "stream".
func (u *update) object(n int) string {
	if n <= 0 || n >= len(u.offsets) {
		return ""
	}
	rest := u.base[u.offsets[n]:]
	begin := bytes.Index(rest, []byte("obj"))
	end := bytes.Index(rest, []byte("endobj"))
	if stream := bytes.Index(rest, []byte("stream")); stream >= 0 && stream < end {
		end = stream
	}
	if begin < 0 || end < begin {
		return ""
	}
	return strings.TrimSpace(string(rest[begin+len("obj") : end]))
}

// reserve returns a new object's number.
func (u *update) reserve() int {
	u.next++
	return u.next - 1
}

// set gives an object its new content.
func (u *update) set(n int, content string) { u.objects[n] = []byte(content) }

// setStream gives an object a stream.
func (u *update) setStream(n int, dictionary string, data []byte) {
	u.objects[n] = fmt.Appendf(nil, "<<%s /Length %d>>\nstream\n%s\nendstream", dictionary, len(data), data)
}

// add makes a new object.
func (u *update) add(content string) int {
	n := u.reserve()
	u.set(n, content)
	return n
}

// bytes is the file with the update. root and info are the numbers that
// gofpdf gave them: the last two.
func (u *update) bytes() []byte {
	out := bytes.Clone(u.base)
	if !bytes.HasSuffix(out, []byte("\n")) {
		out = append(out, '\n')
	}
	numbers := make([]int, 0, len(u.objects))
	for n := range u.objects {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	offsets := map[int]int{}
	for _, n := range numbers {
		offsets[n] = len(out)
		out = fmt.Appendf(out, "%d 0 obj\n%s\nendobj\n", n, u.objects[n])
	}
	start := len(out)
	out = append(out, "xref\n"...)
	for i := 0; i < len(numbers); {
		j := i + 1
		for j < len(numbers) && numbers[j] == numbers[j-1]+1 {
			j++
		}
		out = fmt.Appendf(out, "%d %d\n", numbers[i], j-i)
		for _, n := range numbers[i:j] {
			out = fmt.Appendf(out, "%010d 00000 n \n", offsets[n])
		}
		i = j
	}
	id := sha256.Sum256(out)
	return fmt.Appendf(out, "trailer\n<</Size %d /Root %d 0 R /Info %d 0 R /Prev %d /ID [<%x><%x>]>>\nstartxref\n%d\n%%%%EOF\n",
		u.next, u.root(), u.info(), u.start, id[:16], id[:16], start)
}

func (u *update) root() int { return len(u.offsets) - 1 }
func (u *update) info() int { return len(u.offsets) - 2 }
