package index

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"iter"
	"os"
	"unsafe"
)

// journal is a file of blocks to which one appends. What a crash left
// unfinished at its end is dropped when it is opened; the blocks before are
// whole, or the file is cut there.
//
// A block may have a later part, which is not kept in memory when the journal is
// opened, but compared with its checksum only.
type journal struct {
	file   *os.File
	blocks int // but for small ones
}

// part is a text in the file, behind its length and its checksum.
type part struct {
	at   int64
	size int
	sum  uint32
}

func (p part) end() int64 { return p.at + int64(p.size) }

// partHeader is how long these are. In the length of a block, laterFollows says
// that its later part comes behind it.
const (
	partHeader   = 8
	laterFollows = 1 << 31
)

// smallBlock is the size up to which blocks do not count as such.
const smallBlock = 32

// largestPart bounds what a damaged length can make the program allocate.
const largestPart = 64 << 20

var errBroken = errors.New("it is not as it was written")

// openJournal gives every whole block to read, with its later part, of which the
// size is 0 when there is none. It says whether the block could be read. A
// block's text is its alone: parts of it can be kept.
func openJournal(path string, read func(block string, later part) bool) (*journal, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	j := &journal{file: f}
	info, err := f.Stat()
	whole := int64(0)
	if err == nil {
		whole, err = j.read(info.Size(), read)
	}
	if err == nil && whole < info.Size() {
		err = f.Truncate(whole)
	}
	if err == nil {
		_, err = f.Seek(whole, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return j, nil
}

// read returns the bytes up to the last good block.
func (j *journal) read(size int64, read func(string, part) bool) (whole int64, err error) {
	for {
		head, follows, err := j.header(whole, size)
		if err != nil {
			return whole, ignoreEnd(err)
		}
		block, err := j.text(head)
		if err != nil {
			return whole, ignoreEnd(err)
		}
		end, later := head.end(), part{}
		if follows {
			if later, _, err = j.header(end, size); err != nil {
				return whole, ignoreEnd(err)
			}
			if err := j.check(later); err != nil {
				return whole, ignoreEnd(err)
			}
			end = later.end()
		}
		if !read(block, later) {
			return whole, nil
		}
		whole = end
		if head.size > smallBlock {
			j.blocks++
		}
	}
}

// header reads what stands before a part, which is within a file of a size.
func (j *journal) header(at, size int64) (p part, follows bool, err error) {
	var b [partHeader]byte
	if _, err := j.file.ReadAt(b[:], at); err != nil {
		return p, false, err
	}
	length := binary.LittleEndian.Uint32(b[:])
	p = part{at + partHeader, int(length &^ laterFollows), binary.LittleEndian.Uint32(b[4:])}
	if p.size > largestPart || p.end() > size {
		return p, false, errBroken
	}
	return p, length&laterFollows != 0, nil
}

// check compares a part with its checksum. It takes a fifth of the time of text,
// because what is read stays where the processor has it at hand.
func (j *journal) check(p part) error {
	sum, buffer := uint32(0), make([]byte, min(p.size, 1<<17))
	for at := p.at; at < p.end(); at += int64(len(buffer)) {
		buffer = buffer[:min(int64(len(buffer)), p.end()-at)]
		if _, err := j.file.ReadAt(buffer, at); err != nil {
			return err
		}
		sum = crc32.Update(sum, crc32.IEEETable, buffer)
	}
	if sum != p.sum {
		return errBroken
	}
	return nil
}

// text reads a part and compares it with its checksum.
func (j *journal) text(p part) (string, error) {
	text := make([]byte, p.size)
	if _, err := j.file.ReadAt(text, p.at); err != nil {
		return "", err
	}
	if crc32.ChecksumIEEE(text) != p.sum {
		return "", errBroken
	}
	// Nobody else has the bytes, and there are megabytes of them.
	return unsafe.String(unsafe.SliceData(text), len(text)), nil
}

// ignoreEnd leaves the errors that are not of a file that ends too early.
func ignoreEnd(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, errBroken) {
		return nil
	}
	return err
}

// block is what is written to a journal: a text, and one that may be nil and
// is read later.
type block struct{ text, later []byte }

// append writes a block and brings it to the disk. It returns where the later
// part of it is.
func (j *journal) append(b block) (later part, err error) {
	if later, err = j.write(b); err != nil {
		return later, err
	}
	j.blocks++
	return later, j.file.Sync()
}

// write writes a block that a power cut may take back.
func (j *journal) write(b block) (later part, err error) {
	at, err := j.file.Seek(0, io.SeekCurrent)
	if err != nil {
		return later, err
	}
	whole := make([]byte, 0, 2*partHeader+len(b.text)+len(b.later))
	follows := uint32(0)
	if b.later != nil {
		follows = laterFollows
	}
	whole = appendPart(whole, b.text, follows)
	if b.later != nil {
		whole = appendPart(whole, b.later, 0)
	}
	if _, err = j.file.Write(whole); err == nil && b.later != nil {
		later = part{at + int64(len(whole)-len(b.later)), len(b.later), crc32.ChecksumIEEE(b.later)}
	}
	return later, err
}

func appendPart(whole, text []byte, flag uint32) []byte {
	whole = binary.LittleEndian.AppendUint32(whole, uint32(len(text))|flag)
	whole = binary.LittleEndian.AppendUint32(whole, crc32.ChecksumIEEE(text))
	return append(whole, text...)
}

// replace writes blocks in place of all that there are, and returns where the
// later part of each is. With an error of theirs, all stays as it is.
func (j *journal) replace(blocks iter.Seq2[block, error]) (later []part, err error) {
	path := j.file.Name()
	fresh, err := openJournal(path+".new", func(string, part) bool { return false })
	if err != nil {
		return nil, err
	}
	for b, err := range blocks {
		if err == nil {
			_, err = fresh.append(b)
		}
		if err != nil {
			return nil, errors.Join(err, fresh.close())
		}
	}
	// Closed first for systems that do not rename over an open file.
	if err := errors.Join(fresh.close(), j.close(), os.Rename(path+".new", path)); err != nil {
		return nil, err
	}
	again, err := openJournal(path, func(_ string, p part) bool { later = append(later, p); return true })
	if err != nil {
		return nil, err
	}
	*j = *again
	return later, nil
}

func (j *journal) close() error { return j.file.Close() }

// reader cuts a block into what appendText and AppendUvarint wrote. After a
// failure it gives nothing, and ok is false.
type reader struct {
	text string // what is left
	ok   bool
}

func newReader(block string) *reader { return &reader{text: block, ok: true} }

func (r *reader) more() bool { return r.ok && r.text != "" }

// largestNumber is more than any number that is written.
const largestNumber = 1 << 40

func (r *reader) number() int {
	n := uint64(0)
	for i, shift := 0, 0; i < len(r.text) && shift < 64; i, shift = i+1, shift+7 {
		b := r.text[i]
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			if n > largestNumber {
				break
			}
			r.text = r.text[i+1:]
			return int(n)
		}
	}
	r.ok = false
	return 0
}

func (r *reader) cut(n int) string {
	if !r.ok || n > len(r.text) {
		r.ok = false
		return ""
	}
	s := r.text[:n]
	r.text = r.text[n:]
	return s
}

func (r *reader) string() string { return r.cut(r.number()) }

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}
