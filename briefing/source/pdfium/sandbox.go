package pdfium

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"reflect"
	"unicode/utf16"

	"github.com/klippa-app/go-pdfium"
	"github.com/tetratelabs/wazero/api"
)

// sandbox calls PDFium's functions by their names. It goes past the methods
// of the library, each of which looks handles up, allocates and frees: a page
// needs some thousands of calls, and so they take a tenth of the time.
type sandbox struct {
	instance  pdfium.Pdfium
	pool      pdfium.Pool // that it is of
	module    api.Module
	functions map[string]api.Function
	// last is the function that was called last, and most often is next.
	last  namedFunction
	stack [8]uint64
	// scratch is memory for results within the sandbox.
	scratch uint32
	began   origin
}

// namedFunction is a function with its name.
type namedFunction struct {
	name string
	api.Function
}

// scratchSize is in bytes.
const scratchSize = 4096

var errNoModule = errors.New("this version of the PDF library does not show its module")

// newSandbox finds the module of an instance.
func newSandbox(instance pdfium.Pdfium) (*sandbox, error) {
	inner, ok := instance.(interface{ GetImplementation() any })
	if !ok {
		return nil, errNoModule
	}
	v := reflect.Indirect(reflect.ValueOf(inner.GetImplementation()))
	if v.Kind() != reflect.Struct {
		return nil, errNoModule
	}
	field := v.FieldByName("Module")
	if !field.IsValid() || !field.CanInterface() {
		return nil, errNoModule
	}
	module, ok := field.Interface().(api.Module)
	if !ok {
		return nil, errNoModule
	}
	s := &sandbox{instance: instance, module: module, functions: map[string]api.Function{}}
	scratch, err := s.allocate(scratchSize)
	s.scratch = scratch
	return s, err
}

// stop ends whatever the sandbox is doing. It is safe to call meanwhile.
func (s *sandbox) stop() error {
	if err := s.module.CloseWithExitCode(context.Background(), 1); err != nil {
		return fmt.Errorf("stop the PDF reader: %w", err)
	}
	return nil
}

// call calls a function and returns its result.
func (s *sandbox) call(name string, args ...uint64) (uint64, error) {
	if s.last.name != name {
		f := s.functions[name]
		if f == nil {
			if f = s.module.ExportedFunction(name); f == nil {
				return 0, fmt.Errorf("the PDF library has no %s", name)
			}
			s.functions[name] = f
		}
		s.last = namedFunction{name, f}
	}
	stack := s.stack[:max(len(args), 1)]
	copy(stack, args)
	if err := s.last.CallWithStack(context.Background(), stack); err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	return stack[0], nil
}

// number is call for functions that return an int.
func (s *sandbox) number(name string, args ...uint64) (int, error) {
	r, err := s.call(name, args...)
	return int(int32(uint32(r))), err
}

// allocate reserves memory in the sandbox.
func (s *sandbox) allocate(size int) (uint32, error) {
	p, err := s.call("malloc", uint64(size))
	if err == nil && uint32(p) == 0 {
		err = errors.New("the PDF reader ran out of memory")
	}
	return uint32(p), err
}

func (s *sandbox) free(p uint32) {
	if p != 0 {
		// Freeing fails only in a sandbox that is gone altogether.
		_, _ = s.call("free", uint64(p))
	}
}

// place copies bytes into the sandbox. Free what it returns.
func (s *sandbox) place(data []byte) (uint32, error) {
	p, err := s.allocate(max(len(data), 1))
	if err != nil {
		return 0, err
	}
	if !s.module.Memory().Write(p, data) {
		return 0, errors.New("the PDF reader ran out of memory")
	}
	return p, nil
}

// bytes shows memory of the sandbox, until the next call.
func (s *sandbox) bytes(p uint32, size int) []byte {
	if size <= 0 {
		return nil
	}
	b, _ := s.module.Memory().Read(p, uint32(size))
	return b
}

// floats reads four numbers from the scratch memory.
func (s *sandbox) floats() (out [4]float64) {
	b := s.bytes(s.scratch, 4*len(out))
	for i := range out {
		if len(b) >= 4*i+4 {
			out[i] = float64(math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:])))
		}
	}
	return out
}

// doubles reads four numbers of twice the size.
func (s *sandbox) doubles() (out [4]float64) {
	b := s.bytes(s.scratch, 8*len(out))
	for i := range out {
		if len(b) >= 8*i+8 {
			out[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:]))
		}
	}
	return out
}

// text calls a function whose last two arguments are a buffer and its size,
// and which returns how many bytes of UTF-16 it has for it.
func (s *sandbox) text(name string, args ...uint64) string {
	n, err := s.number(name, append(args[:len(args):len(args)], uint64(s.scratch), scratchSize)...)
	if err != nil || n < 2 || n > maxText {
		return ""
	}
	buffer := s.scratch
	if n > scratchSize {
		if buffer, err = s.allocate(n); err != nil {
			return ""
		}
		defer s.free(buffer)
		if again, err := s.number(name, append(args[:len(args):len(args)], uint64(buffer), uint64(n))...); err != nil || again != n {
			return ""
		}
	}
	return string(utf16.Decode(units(s.bytes(buffer, n-2))))
}

// maxText is how many bytes a text may have that is asked for at once.
const maxText = 1 << 20

// units reads UTF-16.
func units(b []byte) []uint16 {
	u := make([]uint16, len(b)/2)
	for i := range u {
		u[i] = binary.LittleEndian.Uint16(b[2*i:])
	}
	return u
}
