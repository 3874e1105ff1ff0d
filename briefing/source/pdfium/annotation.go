package pdfium

// Annotations with words that a page shows: text, boxes and form fields.
const (
	annotFreeText = 3
	annotStamp    = 13
	annotWidget   = 20
	maxAnnots     = 500 // looked at on a page
)

// annotations tells whether a page has any that show words, and what is filled into
// the fields among them.
func (s *sandbox) annotations(page uint64) (shows bool, fields []field) {
	n, err := s.number("FPDFPage_GetAnnotCount", page)
	if err != nil {
		return false, nil
	}
	for i := range min(n, maxAnnots) {
		a, err := s.call("FPDFPage_GetAnnot", page, uint64(i))
		if err != nil || a == 0 {
			continue
		}
		kind, err := s.number("FPDFAnnot_GetSubtype", a)
		if err == nil && kind == annotWidget {
			if f, ok := s.field(a); ok {
				fields = append(fields, f)
			}
		}
		s.close("FPDFPage_CloseAnnot", a)
		shows = shows || err == nil && (kind == annotFreeText || kind == annotStamp || kind == annotWidget)
	}
	return shows, fields
}

// isFlattened is PDFium's answer where annotations showed anything.
const isFlattened = 1

// flattened is a page once more, with what its annotations show as a part of it;
// 0 where they show nothing or that fails.
func (s *sandbox) flattened(doc uint64, index int, page uint64) uint64 {
	if done, err := s.number("FPDFPage_Flatten", page, 0); err != nil || done != isFlattened {
		return 0
	}
	flat, err := s.load(doc, index)
	if err != nil {
		return 0
	}
	return flat
}

// textObject is the kind of an object that is drawn as letters.
const textObject = 1

// lostFonts reports a page that has lost its fonts when what its annotations
// show was made part of it: PDFium then gives it a list of fonts and pictures of
// its own, which hides the one that it had in common with other pages. Its first
// letters tell, or that it has no object more, although one was added.
func (s *sandbox) lostFonts(before, after uint64) bool {
	n, err := s.number("FPDFPage_CountObjects", before)
	left, errLeft := s.number("FPDFPage_CountObjects", after)
	if err != nil || errLeft != nil {
		return false
	}
	if left <= n {
		return true
	}
	for i := range n {
		a, b := s.object(before, i), s.object(after, i)
		if a == 0 || b == 0 {
			return false
		}
		kind, err := s.number("FPDFPageObj_GetType", a)
		if err != nil {
			return false
		}
		if kind == textObject {
			return s.fontName(a) != s.fontName(b)
		}
	}
	return false
}

func (s *sandbox) object(page uint64, i int) uint64 {
	o, err := s.call("FPDFPage_GetObject", page, uint64(i))
	if err != nil {
		return 0
	}
	return o
}

// fontName is the name of the font of a text.
func (s *sandbox) fontName(text uint64) string {
	font, err := s.call("FPDFTextObj_GetFont", text)
	if err != nil || font == 0 {
		return ""
	}
	n, err := s.number("FPDFFont_GetBaseFontName", font, uint64(s.scratch), scratchSize)
	if err != nil || n < 1 || n > scratchSize {
		return ""
	}
	return string(s.bytes(s.scratch, n-1))
}

// objects are those that a page is made of. What annotations show stands within
// one of them.
func (s *sandbox) objects(page uint64) map[uint64]bool {
	n, err := s.number("FPDFPage_CountObjects", page)
	if err != nil {
		return nil
	}
	out := make(map[uint64]bool, n)
	for i := range n {
		out[s.object(page, i)] = true
	}
	return out
}
