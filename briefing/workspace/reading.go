package workspace

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"attache/briefing"
	"attache/briefing/extract"
	"attache/briefing/source"
)

// reading is a file that has been read, or why it could not be.
type reading struct {
	file
	data     []byte
	document *briefing.Document
	sketch   briefing.Sketch
	findings []briefing.Finding
	// fault is why nothing could be found in it; nil when all is well.
	fault error
	// same is the document that was made of the same bytes before; then the
	// file is not read again, however much better that could be done now: what
	// a person kept stands in that document.
	same *readBefore
	err  error
}

// ReadFile reads a file without taking it into the library, and finds what is
// said in it, by rules; nil stands for extract.Extract. When a rule fails, the
// error is a *briefing.Problem that wraps ErrFault, and the document is there.
func ReadFile(ctx context.Context, path string, rules Rules) (*briefing.Document, []briefing.Finding, error) {
	r := readFile(ctx, file{name: path}, knowledge{extractor: extractor{rules: rules}})
	if r.err == nil && r.fault != nil {
		return r.document, nil, unsearched(path, r.fault)
	}
	return r.document, r.findings, r.err
}

// ReadDocument reads a file without taking it into the library.
func ReadDocument(ctx context.Context, path string) (*briefing.Document, error) {
	data, err := load(path)
	if err != nil {
		return nil, err
	}
	cacheFolder() // before the first read
	d, err := source.Read(ctx, source.File{Name: filepath.Base(path), Data: data})
	return d, about(path, err)
}

// readFile reads a file and finds what is said in it. It never panics.
func readFile(ctx context.Context, f file, known knowledge) (r reading) {
	err := briefing.Guard(func() error {
		r = readFileUnguarded(ctx, f, known)
		return nil
	})
	if err != nil {
		return reading{file: f, err: unreadByFault(f.name, err)}
	}
	return r
}

func readFileUnguarded(ctx context.Context, f file, known knowledge) reading {
	data, err := load(f.name)
	if err != nil {
		return reading{file: f, err: err}
	}
	if known.kin != nil {
		if e, ok := known.kin.known(data); ok {
			return reading{file: f, same: &e}
		}
	}
	r := readData(ctx, source.File{Name: filepath.Base(f.name), Data: data}, known.extractor)
	r.file, r.err = f, about(f.name, r.err)
	return r
}

// about makes a reader's refusal name the whole path: files in several
// folders may have the same name.
func about(path string, err error) error {
	var p *briefing.Problem
	if !errors.As(err, &p) {
		return err
	}
	named := *p
	named.Subject = path
	return &named
}

func readData(ctx context.Context, f source.File, x extractor) reading {
	cacheFolder() // before the first read
	r := reading{file: file{name: f.Name}}
	d, err := source.Read(ctx, f)
	if err != nil {
		r.err = err
		return r
	}
	r.data, r.document, r.sketch = f.Data, d, d.Sketch()
	r.findings, r.fault = x.find(d)
	return r
}

// extractor is the version of the rules that made the findings.
func (r reading) extractor() string {
	if r.fault != nil {
		return extractorFaulty
	}
	return extract.Version
}

// load returns a file's bytes, unless it is larger than any reader takes.
func load(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	if info.Size() > source.MaxFileSize {
		return nil, tooLarge(path, info.Size())
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	return data, nil
}

func unreadable(path string, err error) error {
	p := &briefing.Problem{Subject: path, Cause: "it cannot be read: " + reason(err), Err: err}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		p.Cause = "there is no such file or folder"
		p.Remedy = "Check the name, and that the disk it is on is connected"
	case errors.Is(err, fs.ErrPermission):
		p.Cause = "you may not read it"
		p.Remedy = "Ask whoever owns it for permission, or copy it to a folder of your own"
	default:
		p.Remedy = "Copy it to another place and try again"
	}
	return p
}

func tooLarge(path string, size int64) error {
	return &briefing.Problem{
		Subject: path,
		Cause:   fmt.Sprintf("it has %d MB; files of more than %d MB are not read", size>>20, source.MaxFileSize>>20),
		Remedy:  "Split it, or save only its text", Err: briefing.ErrTooLarge,
	}
}
