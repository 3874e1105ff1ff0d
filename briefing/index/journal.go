package index

import (
	"bufio"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"os"
	"strings"
)

// journal is a file of blocks to which one appends. What a crash left
// unfinished at its end is dropped when it is opened; the blocks before are
// whole, or the file is cut there.
type journal struct {
	file   *os.File
	blocks int // but for small ones
}

// Each block follows its length and its checksum.
const blockHeader = 8

// smallBlock is the size up to which blocks do not count as such.
const smallBlock = 32

// largestBlock bounds what a damaged length can make the program allocate.
const largestBlock = 64 << 20

// openJournal gives every whole block to read, which says whether it could be.
// A block's text is its alone: parts of it can be kept.
func openJournal(path string, read func(block string) bool) (*journal, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	j := &journal{file: f}
	whole, err := j.read(bufio.NewReaderSize(f, 1<<16), read)
	if err == nil {
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
func (j *journal) read(r io.Reader, read func(string) bool) (whole int64, err error) {
	header := make([]byte, blockHeader)
	for {
		if _, err := io.ReadFull(r, header); err != nil {
			return whole, ignoreEnd(err)
		}
		size := binary.LittleEndian.Uint32(header)
		if size > largestBlock {
			return whole, nil
		}
		block, sum, err := readBlock(r, int(size))
		if err != nil {
			return whole, ignoreEnd(err)
		}
		if sum != binary.LittleEndian.Uint32(header[4:]) || !read(block) {
			return whole, nil
		}
		whole += blockHeader + int64(size)
		if size > smallBlock {
			j.blocks++
		}
	}
}

// readBlock reads a block as a text, and its checksum, in one pass: there are
// megabytes of it when a library is opened.
func readBlock(r io.Reader, size int) (string, uint32, error) {
	var text strings.Builder
	text.Grow(size)
	sum := crc32.NewIEEE()
	part := make([]byte, min(size, 1<<15))
	for left := size; left > 0; left -= len(part) {
		part = part[:min(left, len(part))]
		if _, err := io.ReadFull(r, part); err != nil {
			return "", 0, err
		}
		// Neither can fail.
		_, _ = sum.Write(part)
		_, _ = text.Write(part)
	}
	return text.String(), sum.Sum32(), nil
}

func ignoreEnd(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return nil
	}
	return err
}

// append writes a block and brings it to the disk.
func (j *journal) append(block []byte) error {
	if err := j.write(block); err != nil {
		return err
	}
	j.blocks++
	return j.file.Sync()
}

// write writes a block that a power cut may take back.
func (j *journal) write(block []byte) error {
	whole := make([]byte, blockHeader, blockHeader+len(block))
	binary.LittleEndian.PutUint32(whole, uint32(len(block)))
	binary.LittleEndian.PutUint32(whole[4:], crc32.ChecksumIEEE(block))
	_, err := j.file.Write(append(whole, block...))
	return err
}

// replace writes blocks in place of all that there are.
func (j *journal) replace(blocks ...[]byte) error {
	path := j.file.Name()
	fresh, err := openJournal(path+".new", func(string) bool { return false })
	if err != nil {
		return err
	}
	for _, b := range blocks {
		if err := fresh.append(b); err != nil {
			return errors.Join(err, fresh.close())
		}
	}
	// Closed first for systems that do not rename over an open file.
	if err := errors.Join(fresh.close(), j.close(), os.Rename(path+".new", path)); err != nil {
		return err
	}
	again, err := openJournal(path, func(string) bool { return true })
	if err != nil {
		return err
	}
	*j = *again
	return nil
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
