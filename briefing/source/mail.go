package source

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"strings"

	"golang.org/x/net/html/charset"

	"attache/briefing"
)

// mailPart is one part of a message that holds text, or the name of one that
// does not.
type mailPart struct {
	kind     string // "text/plain", "text/html"
	text     string
	location string
	// attached is a file's name; its bytes are not read.
	attached string
}

// message is a mail or a page saved as one.
type message struct {
	header mail.Header
	parts  []mailPart
}

// maxMailDepth is how deep parts may stand in one another.
const maxMailDepth = 16

// readMessage parses the header and all parts that hold text.
func readMessage(data []byte) (*message, error) {
	m, err := mail.ReadMessage(bytes.NewReader(bytes.TrimLeft(data, "\xef\xbb\xbf\r\n ")))
	if err != nil {
		return nil, fmt.Errorf("parse the header: %v: %w", err, briefing.ErrDamaged)
	}
	msg := &message{header: m.Header}
	err = msg.read(textproto.MIMEHeader(m.Header), m.Body, 0)
	if err != nil && len(msg.parts) == 0 {
		return nil, err
	}
	return msg, nil // a cut message gives the parts before the cut
}

// read takes in one part and those within it.
func (m *message) read(h textproto.MIMEHeader, body io.Reader, depth int) error {
	if depth > maxMailDepth || len(m.parts) > MaxParts {
		return errNesting
	}
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil || kind == "" {
		kind = "text/plain"
	}
	if strings.HasPrefix(kind, "multipart/") && params["boundary"] != "" {
		return m.readMultipart(body, params["boundary"], depth)
	}
	disposition, dparams, _ := mime.ParseMediaType(h.Get("Content-Disposition"))
	name := decodeHeader(dparams["filename"])
	if name == "" {
		name = decodeHeader(params["name"])
	}
	if disposition == "attachment" || !strings.HasPrefix(kind, "text/") && kind != "message/rfc822" && kind != "application/xhtml+xml" {
		if name != "" {
			m.parts = append(m.parts, mailPart{attached: name})
		}
		return nil
	}
	content, err := io.ReadAll(io.LimitReader(decodeTransfer(h.Get("Content-Transfer-Encoding"), body), MaxPartSize+1))
	if len(content) > MaxPartSize {
		return errPart
	}
	if err != nil && len(content) == 0 {
		return fmt.Errorf("read a part: %v: %w", err, briefing.ErrDamaged)
	}
	if kind == "message/rfc822" {
		inner, err := mail.ReadMessage(bytes.NewReader(content))
		if err != nil {
			return nil // a forwarded message that cannot be read leaves the rest
		}
		return m.read(textproto.MIMEHeader(inner.Header), inner.Body, depth+1)
	}
	m.parts = append(m.parts, mailPart{kind: kind, text: decodePart(content, params["charset"], kind), location: h.Get("Content-Location")})
	return nil
}

func (m *message) readMultipart(body io.Reader, boundary string, depth int) error {
	r := multipart.NewReader(body, boundary)
	for {
		p, err := r.NextRawPart()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the parts: %v: %w", err, briefing.ErrDamaged)
		}
		if err := m.read(p.Header, p, depth+1); err != nil {
			return err
		}
	}
}

func decodeTransfer(encoding string, r io.Reader) io.Reader {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, r)
	case "quoted-printable":
		return quotedprintable.NewReader(r)
	}
	return r
}

// decodePart makes text of a part by the encoding it states, else by looking
// at it.
func decodePart(content []byte, label, kind string) string {
	if label != "" && !strings.EqualFold(label, "utf-8") && !strings.EqualFold(label, "us-ascii") {
		if r, err := charset.NewReaderLabel(label, bytes.NewReader(content)); err == nil {
			if out, err := io.ReadAll(r); err == nil {
				return normalLines(string(out))
			}
		}
	}
	if kind == "text/html" && label == "" {
		return decodeHTML(content)
	}
	s, _, err := decodeText(content)
	if err != nil {
		return strings.ToValidUTF8(string(content), "\ufffd")
	}
	return s
}

func normalLines(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

var headerDecoder = mime.WordDecoder{CharsetReader: charset.NewReaderLabel}

// decodeHeader reads a header that may be encoded as words.
func decodeHeader(s string) string {
	if out, err := headerDecoder.DecodeHeader(s); err == nil {
		s = out
	}
	return oneLine(strings.ToValidUTF8(s, "\ufffd"))
}

// first returns the first part of a kind, or nil.
func (m *message) first(kind string) *mailPart {
	for i := range m.parts {
		if m.parts[i].kind == kind && strings.TrimSpace(m.parts[i].text) != "" {
			return &m.parts[i]
		}
	}
	return nil
}
