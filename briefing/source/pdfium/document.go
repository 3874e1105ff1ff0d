package pdfium

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"attache/briefing/source/paper"
)

// Request asks for the text of a file.
type Request struct {
	// Data is not changed.
	Data []byte
	// Password opens a protected file; empty when there is none.
	Password string
	// MaxPages is how many pages the file may have.
	MaxPages int

	// from gives the data, of a size in bytes, in a helper process; then Data is nil.
	from io.Reader
	size int
}

// place copies the file into the sandbox, and returns where it is.
func (r Request) place(s *sandbox) (data uint32, size int, err error) {
	if size := max(r.size, len(r.Data)); size > largeFile {
		// A sandbox that grows is copied: better now, while it is small.
		room, err := s.allocate(size + 2*maxOpen)
		if err != nil {
			return 0, 0, err
		}
		s.free(room)
	}
	if r.from == nil {
		data, err = s.place(r.Data)
		return data, len(r.Data), err
	}
	if data, err = s.allocate(r.size); err != nil {
		return 0, 0, err
	}
	memory := s.bytes(data, r.size)
	if len(memory) != r.size {
		return 0, 0, errors.New("the PDF reader ran out of memory")
	}
	_, err = io.ReadFull(r.from, memory)
	return data, r.size, err
}

// Reply is what was read.
type Reply struct {
	// Sheet is the text of all pages, and where they are in it.
	Sheet paper.Sheet
	// Title is what the file's properties say.
	Title string
}

// printed is a file as it lies on its pages.
type printed struct {
	pages []paper.Page
	title string
}

// Why a file cannot be read.
var (
	ErrPassword = errors.New("it needs a password, or another one")
	ErrSecurity = errors.New("it is protected in an unknown way")
	ErrFormat   = errors.New("it is no PDF, or damaged")
)

// PagesError says that a file has more pages than were asked for.
type PagesError int

func (e PagesError) Error() string { return "it has " + strconv.Itoa(int(e)) + " pages" }

// PDFium's own numbers of errors.
const (
	codePassword = 4
	codeSecurity = 5
)

// read takes the words of all pages.
func read(ctx context.Context, s *sandbox, r Request) (printed, error) {
	data, size, err := r.place(s)
	if err != nil {
		return printed{}, err
	}
	doc, err := s.open(data, size, r.Password)
	if err != nil {
		return printed{}, err
	}
	count, err := s.number("FPDF_GetPageCount", doc)
	if err != nil {
		return printed{}, err
	}
	if r.MaxPages > 0 && count > r.MaxPages {
		return printed{}, PagesError(count)
	}
	out := printed{title: s.title(doc)}
	failed := 0
	var last error
	for i := range count {
		if err := ctx.Err(); err != nil {
			return printed{}, err
		}
		if again := pagesAtOnce(count, size); i > 0 && i%again == 0 {
			s.close("FPDF_CloseDocument", doc)
			if doc, err = s.open(data, size, r.Password); err != nil {
				return printed{}, err
			}
		}
		p, err := s.page(doc, i)
		if err != nil {
			failed, last = failed+1, fmt.Errorf("page %d: %w", i+1, err)
		}
		p.Label = strings.TrimSpace(s.text("FPDF_GetPageLabel", doc, uint64(i)))
		if p.Label == "" {
			p.Label = strconv.Itoa(i + 1)
		}
		out.pages = append(out.pages, p)
	}
	if failed == len(out.pages) && last != nil {
		return printed{}, fmt.Errorf("no page can be read: %w", last)
	}
	return out, nil
}

// maxOpen is how many bytes of a file may be read before it is opened anew.
const maxOpen = 32 << 20

// pagesAtOnce is how many pages of a file are read before it is opened anew: an
// open file keeps a copy of everything that was read of it, its pictures too.
func pagesAtOnce(pages, size int) int {
	return max(1, int(int64(pages)*maxOpen/int64(max(size, maxOpen))))
}

// open opens the file, which stands in the sandbox.
func (s *sandbox) open(data uint32, size int, secret string) (uint64, error) {
	password := uint32(0)
	if secret != "" {
		var err error
		if password, err = s.place(append([]byte(secret), 0)); err != nil {
			return 0, err
		}
		defer s.free(password)
	}
	doc, err := s.call("FPDF_LoadMemDocument64", uint64(data), uint64(size), uint64(password))
	if err != nil || doc != 0 {
		return doc, err
	}
	code, err := s.number("FPDF_GetLastError")
	switch {
	case err != nil:
		return 0, err
	case code == codePassword:
		return 0, ErrPassword
	case code == codeSecurity:
		return 0, ErrSecurity
	}
	return 0, ErrFormat
}

func (s *sandbox) title(doc uint64) string {
	tag, err := s.place([]byte("Title\x00"))
	if err != nil {
		return ""
	}
	defer s.free(tag)
	return s.text("FPDF_GetMetaText", doc, uint64(tag))
}

// page reads one page, with what its annotations show.
func (s *sandbox) page(doc uint64, index int) (paper.Page, error) {
	page, err := s.load(doc, index)
	if err != nil {
		return paper.Page{}, err
	}
	defer func() { s.close("FPDF_ClosePage", page) }()
	var lines []written
	var had map[uint64]bool
	shows, fields := s.annotations(page)
	if shows {
		if flat := s.flattened(doc, index, page); flat != 0 {
			if s.lostFonts(page, flat) {
				lines, err = s.lines(page, nil)
				had = s.objects(flat)
			}
			s.close("FPDF_ClosePage", page)
			page = flat
			if err != nil {
				return paper.Page{}, err
			}
		}
	}
	edges := paper.Box{}
	if ok, err := s.number("FPDF_GetPageBoundingBox", page, uint64(s.scratch)); err == nil && ok != 0 {
		b := s.floats() // left, top, right, bottom
		edges = paper.Box{Left: b[0], Top: b[1], Right: b[2], Bottom: b[3]}
	}
	more, err := s.lines(page, had)
	lines = append(lines, more...)
	lines = append(lines, filled(fields, lines)...)
	readCyrillic(lines)
	readMacintosh(lines)
	return upright(visible(lines, edges, s.cutFrom(page)), edges), err
}

// lines are those of a page, without the words of some of its objects.
func (s *sandbox) lines(page uint64, without map[uint64]bool) ([]written, error) {
	text, err := s.call("FPDFText_LoadPage", page)
	if err != nil || text == 0 {
		return nil, err
	}
	defer s.close("FPDFText_ClosePage", text)
	return (&words{s: s, page: text, without: without}).lines()
}

func (s *sandbox) load(doc uint64, index int) (uint64, error) {
	page, err := s.call("FPDF_LoadPage", doc, uint64(index))
	if err == nil && page == 0 {
		err = ErrFormat
	}
	return page, err
}

// close gives something back. It fails only in a sandbox that is gone.
func (s *sandbox) close(function string, handle uint64) { _, _ = s.call(function, handle) }
