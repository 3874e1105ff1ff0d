package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
)

// engine runs PDFium in a sandbox without files and without a network. It is
// started by the first PDF and not before.
type engine struct {
	mu    sync.Mutex
	cache string
	pool  pdfium.Pool
}

var pdfEngine engine

// UseCache names a folder in which compiled parts of readers are kept for
// the next start, which they make about ten times faster. Call it before the
// first Read; without it nothing is written anywhere.
func UseCache(folder string) {
	pdfEngine.mu.Lock()
	defer pdfEngine.mu.Unlock()
	pdfEngine.cache = folder
}

// WarmUp starts what reading the first PDF would otherwise wait for. It is
// meant to be called once, in the background.
func WarmUp() error {
	_, err := pdfEngine.start()
	return err
}

// Close frees what reading PDFs holds in memory; a later Read starts it anew.
func Close() error {
	pdfEngine.mu.Lock()
	defer pdfEngine.mu.Unlock()
	if pdfEngine.pool == nil {
		return nil
	}
	err := pdfEngine.pool.Close()
	pdfEngine.pool = nil
	if err != nil {
		return fmt.Errorf("close the PDF reader: %w", err)
	}
	return nil
}

// maxEnginePages is how much memory one PDF may take, in pages of 64 KiB:
// 768 MiB.
const maxEnginePages = 12 << 10

func (e *engine) start() (pdfium.Pool, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.pool != nil {
		return e.pool, nil
	}
	config := wazero.NewRuntimeConfig().WithCloseOnContextDone(true).WithMemoryLimitPages(maxEnginePages)
	if e.cache != "" {
		// A folder that cannot be used costs time, not the document.
		if cache, err := wazero.NewCompilationCacheWithDir(e.cache); err == nil {
			config = config.WithCompilationCache(cache)
		}
	}
	pool, err := webassembly.Init(webassembly.Config{
		MinIdle: 0, MaxIdle: 1, MaxTotal: 1,
		FSConfig:      wazero.NewFSConfig(), // the default would mount the whole disk
		RuntimeConfig: config,
		Stdout:        io.Discard, Stderr: io.Discard,
	})
	if err != nil {
		return nil, fmt.Errorf("start the PDF reader: %w", err)
	}
	e.pool = pool
	return pool, nil
}

// use lends an instance to f, alone: PDFs are read one at a time, so that
// memory stays flat. When ctx ends the instance is killed in the middle of
// whatever it does.
func (e *engine) use(ctx context.Context, f func(pdfium.Pdfium) error) error {
	pool, err := e.start()
	if err != nil {
		return err
	}
	instance, err := pool.GetInstanceWithContext(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("start the PDF reader: %w", err)
	}
	done := make(chan error, 1)
	go func() { done <- guarded(instance, f) }()
	select {
	case err = <-done:
		if closeErr := instance.Close(); closeErr != nil && err == nil {
			err = closeErr
		}
		return err
	case <-ctx.Done():
		killErr := instance.Kill()
		<-done // the sandbox returns at once when its module is closed
		return errors.Join(ctx.Err(), killErr)
	}
}

// guarded makes an error of a panic below f: a sandbox that ran out of memory.
func guarded(instance pdfium.Pdfium, f func(pdfium.Pdfium) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the PDF reader stopped: %v", p)
		}
	}()
	return f(instance)
}
