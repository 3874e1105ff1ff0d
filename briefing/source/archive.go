package source

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"path"
	"strings"

	"attache/briefing"
)

// archive is a ZIP file whose parts are unpacked one at a time and within
// limits.
type archive struct {
	parts map[string]*zip.File
	// names are in the order of the archive.
	names    []string
	unpacked int64
}

// errMissing is what part returns when the archive holds no such part.
var errMissing = fmt.Errorf("part is missing: %w", briefing.ErrDamaged)

// What goes beyond a limit, each with a message of its own: one part, all
// parts together, and how many there are.
var (
	errPart     = fmt.Errorf("a part has more than %d bytes: %w", MaxPartSize, briefing.ErrTooLarge)
	errUnpacked = fmt.Errorf("unpacks to more than %d bytes: %w", MaxUnpacked, briefing.ErrTooLarge)
	errParts    = fmt.Errorf("holds more than %d parts: %w", MaxParts, briefing.ErrTooLarge)
)

// openArchive reads the table of contents.
func openArchive(data []byte) (*archive, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("open the archive: %v: %w", err, briefing.ErrDamaged)
	}
	if len(z.File) > MaxParts {
		return nil, fmt.Errorf("open the archive: %w", errParts)
	}
	a := &archive{parts: map[string]*zip.File{}}
	for _, f := range z.File {
		name := cleanPart(f.Name)
		if _, ok := a.parts[name]; !ok {
			a.parts[name] = f
			a.names = append(a.names, name)
		}
	}
	return a, nil
}

func cleanPart(name string) string {
	return strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, "\\", "/")), "/")
}

// isTorn reports whether data begins as an archive and is none to its end.
func isTorn(data []byte) bool {
	if !bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		return false
	}
	_, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	return err != nil
}

func (a *archive) has(name string) bool { _, ok := a.parts[cleanPart(name)]; return ok }

// part unpacks one part. It counts the bytes that come out, whatever the
// archive says of their number.
func (a *archive) part(name string) ([]byte, error) {
	f, ok := a.parts[cleanPart(name)]
	if !ok {
		return nil, fmt.Errorf("%s: %w", name, errMissing)
	}
	if f.Flags&1 != 0 {
		return nil, fmt.Errorf("%s: %w", name, briefing.ErrProtected)
	}
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("unpack %s: %v: %w", name, err, briefing.ErrDamaged)
	}
	defer r.Close()
	limit, beyond := int64(MaxPartSize), errPart
	if left := int64(MaxUnpacked) - a.unpacked; left < limit {
		limit, beyond = left, errUnpacked
	}
	out, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(out)) > limit {
		return nil, fmt.Errorf("unpack %s: %w", name, beyond)
	}
	if err != nil {
		return nil, fmt.Errorf("unpack %s: %v: %w", name, err, briefing.ErrDamaged)
	}
	a.unpacked += int64(len(out))
	return out, nil
}

// isArchiveWith reports a ZIP file that names a part near its start or in
// its table of contents, without unpacking anything.
func isArchiveWith(data []byte, part string) bool {
	if !bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		return false
	}
	const tail = 1 << 20
	return bytes.Contains(data[:min(len(data), 4096)], []byte(part)) || bytes.Contains(data[max(0, len(data)-tail):], []byte(part))
}
