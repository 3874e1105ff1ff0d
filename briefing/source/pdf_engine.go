package source

import (
	"context"
	"errors"
	"os/exec"
	"runtime"
	"sync"

	"attache/briefing/source/pdfium"
)

// pdfReading is what reads PDFs: helper processes where there are any, and
// otherwise an engine within this one, slower and one file at a time.
type pdfReading struct {
	mu      sync.Mutex
	cache   string
	helpers *pdfium.Helpers
	engine  *pdfium.Engine
}

var pdfs pdfReading

// UseCache names a folder in which compiled parts of readers are kept for
// the next start, which they make about ten times faster. Call it before the
// first Read; without it nothing is written anywhere.
func UseCache(folder string) {
	pdfs.mu.Lock()
	defer pdfs.mu.Unlock()
	pdfs.cache = folder
	if pdfs.helpers != nil {
		pdfs.helpers.Cache = folder
	}
}

// UseHelpers says how to start a process of this program that calls
// pdfium.Serve. PDFs are then read in such processes: on several cores, more
// than twice as fast, and apart from the program. Call it before the first
// Read.
func UseHelpers(command func() *exec.Cmd) {
	pdfs.mu.Lock()
	defer pdfs.mu.Unlock()
	pdfs.helpers = &pdfium.Helpers{Command: command, Cache: pdfs.cache}
}

// WarmUp starts what reading the first PDF would otherwise wait for. It is
// meant to be called once, in the background.
func WarmUp() error {
	helpers, engine := pdfs.both()
	if helpers != nil {
		if err := helpers.Start(context.Background()); !errors.Is(err, pdfium.ErrNoHelper) {
			return err
		}
	}
	return engine.Start()
}

// Close frees what reading PDFs holds in memory; a later Read starts it anew.
func Close() error {
	helpers, engine := pdfs.both()
	if helpers != nil {
		helpers.Close()
	}
	return engine.Close()
}

func (p *pdfReading) both() (*pdfium.Helpers, *pdfium.Engine) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.engine == nil {
		p.engine = &pdfium.Engine{Cache: p.cache}
	}
	return p.helpers, p.engine
}

// read takes the text of a file.
func (p *pdfReading) read(ctx context.Context, r pdfium.Request) (pdfium.Reply, error) {
	helpers, engine := p.both()
	if helpers != nil {
		reply, err := helpers.Read(ctx, r)
		if !errors.Is(err, pdfium.ErrNoHelper) {
			return reply, err
		}
	}
	return engine.Read(ctx, r)
}

// maxHelpers bounds the memory that helpers take together.
const maxHelpers = 4

var (
	alone    = make(chan struct{}, 1)
	together = make(chan struct{}, min(runtime.NumCPU(), maxHelpers))
)

// turn is taken by every file that is read.
func (p *pdfReading) turn() chan struct{} {
	if helpers, _ := p.both(); helpers != nil {
		return together
	}
	return alone
}
