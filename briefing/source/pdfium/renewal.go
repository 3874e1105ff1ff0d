package pdfium

import "bytes"

// origin is how a sandbox was when it was made. All that it can change is its
// memory and its stack: files and a network it has none.
type origin struct {
	// memory is what was in it, up to the zeros, of size bytes in all.
	memory []byte
	size   uint32
	stack  int
}

// remember notes how the sandbox is, so that it can be renewed.
func (s *sandbox) remember() {
	stack, err := s.number(stackFunction)
	if err != nil {
		return
	}
	size := s.module.Memory().Size()
	s.began = origin{memory: bytes.Clone(withoutZeros(s.bytes(0, int(size)))), size: size, stack: stack}
}

// renew makes the sandbox as it was, byte for byte: nothing of a file is there
// for the next. It reports whether it can; one that has grown cannot shrink.
func (s *sandbox) renew() bool {
	if s.began.size == 0 || s.module.Memory().Size() != s.began.size {
		return false
	}
	if stack, err := s.number(stackFunction); err != nil || stack != s.began.stack {
		return false // a call did not come to its end
	}
	memory := s.bytes(0, int(s.began.size))
	wipe(memory[copy(memory, s.began.memory):])
	return true
}

// wipe fills memory with zeros, most of which nobody wrote to.
func wipe(memory []byte) {
	if !givePagesBack(memory) {
		clear(withoutZeros(memory)) // to look is faster than to write
	}
}

// discard gives the sandbox back. What it would report of one that was stopped
// is of no use.
func (s *sandbox) discard() { _ = s.instance.Close() }

const stackFunction = "emscripten_stack_get_current"

// withoutZeros is memory up to a page behind which there are but zeros.
func withoutZeros(memory []byte) []byte {
	var zeros [1 << 12]byte
	for len(memory) > 0 && bytes.HasSuffix(memory, zeros[:min(len(memory), len(zeros))]) {
		memory = memory[:max(0, len(memory)-len(zeros))]
	}
	return memory
}
