// Package pdfium takes the text of PDF files: their words with their places,
// which package paper makes paragraphs of. It runs PDFium, compiled to
// WebAssembly, in a sandbox without files and without a network: within this
// process, or in helper processes of the same program.
//
// It must not know what a document is.
package pdfium

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"attache/briefing"
	"attache/briefing/source/paper"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
)

// Engine runs PDFium. The zero value is ready; the first file starts it.
type Engine struct {
	// Cache is a folder for the compiled engine, which makes the next start
	// about twenty times faster; "" keeps nothing.
	Cache string
	// Unwatched leaves out what lets a reading be stopped halfway, and with it
	// the garbage collection of the whole process run meanwhile. It more than
	// doubles the speed and is for processes that can be killed.
	Unwatched bool

	// turn is held while a file is read.
	turn sync.Mutex

	mu   sync.Mutex
	pool pdfium.Pool
	// spare is a sandbox of the pool that waits for the next file.
	spare *sandbox
}

// maxMemory is how much memory one file may take, in pages of 64 KiB: 512 MiB,
// and nearly twice that for the moment in which it grows.
const maxMemory = 8 << 10

// Start readies the engine.
func (e *Engine) Start() error {
	_, err := e.start()
	return err
}

func (e *Engine) start() (pdfium.Pool, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.pool != nil {
		return e.pool, nil
	}
	config := wazero.NewRuntimeConfig().WithCloseOnContextDone(!e.Unwatched).WithMemoryLimitPages(maxMemory)
	if e.Cache != "" {
		// A folder that cannot be used costs time, not the document.
		if cache, err := wazero.NewCompilationCacheWithDir(e.Cache); err == nil {
			config = config.WithCompilationCache(cache)
		}
	}
	pool, err := webassembly.Init(webassembly.Config{
		MinIdle: 0, MaxIdle: 1, MaxTotal: 1,
		FSConfig:      wazero.NewFSConfig().WithFSMount(measures(), "/"), // the default would mount the whole disk
		RuntimeConfig: config,
		Stdout:        io.Discard, Stderr: io.Discard,
	})
	if err != nil {
		return nil, fmt.Errorf("start the PDF reader: %w", err)
	}
	e.pool = pool
	return pool, nil
}

// Close frees what the engine holds in memory; a later Read starts it anew.
func (e *Engine) Close() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.spare = nil // it is closed with the others
	if e.pool == nil {
		return nil
	}
	err := e.pool.Close()
	e.pool = nil
	if err != nil {
		return fmt.Errorf("close the PDF reader: %w", err)
	}
	return nil
}

// Read takes the text of a file. Files are read one at a time, each in a
// sandbox that holds nothing of another, so that memory stays flat and no file
// can harm the next. When ctx ends, a watched engine stops in the middle of
// whatever it does.
func (e *Engine) Read(ctx context.Context, r Request) (Reply, error) {
	p, err := e.print(ctx, r)
	if err != nil {
		return Reply{}, err
	}
	var reply Reply
	err = briefing.Guard(func() error {
		reply = Reply{Sheet: paper.Assemble(p.pages), Title: p.title}
		return nil
	})
	return reply, err
}

// print takes the words of all pages.
func (e *Engine) print(ctx context.Context, r Request) (printed, error) {
	e.turn.Lock()
	defer e.turn.Unlock()
	box, err := e.sandbox(ctx)
	if err != nil {
		return printed{}, err
	}
	pages, err := e.within(ctx, box, r)
	if err != nil || !e.Unwatched || !box.renew() || !e.keep(box) {
		box.discard()
	}
	return pages, err
}

// keep has a sandbox wait for the next file, unless the engine was closed.
func (e *Engine) keep(s *sandbox) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if s.pool != e.pool {
		return false
	}
	e.spare = s
	return true
}

// kept is the sandbox that waits, or nil.
func (e *Engine) kept() *sandbox {
	e.mu.Lock()
	defer e.mu.Unlock()
	s := e.spare
	e.spare = nil
	return s
}

// sandbox is the one that waits, or another; each is as one that was just made.
func (e *Engine) sandbox(ctx context.Context) (*sandbox, error) {
	if s := e.kept(); s != nil {
		return s, nil
	}
	pool, err := e.start()
	if err != nil {
		return nil, err
	}
	instance, err := pool.GetInstanceWithContext(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("start the PDF reader: %w", err)
	}
	s, err := newSandbox(instance)
	if err != nil {
		// What it would report of a sandbox that was stopped is of no use.
		_ = instance.Close()
		return nil, err
	}
	s.pool = pool
	if e.Unwatched {
		s.remember()
	}
	return s, nil
}

// within takes the words of all pages in a sandbox.
func (e *Engine) within(ctx context.Context, box *sandbox, r Request) (printed, error) {
	type result struct {
		pages printed
		err   error
	}
	done := make(chan result, 1)
	go func() {
		pages, err := guarded(ctx, box, r)
		done <- result{pages, err}
	}()
	select {
	case res := <-done:
		return res.pages, res.err
	case <-ctx.Done():
		if e.Unwatched {
			return printed{}, ctx.Err() // the process is about to be killed
		}
		stopErr := box.stop()
		<-done // a closed sandbox returns at once
		return printed{}, errors.Join(ctx.Err(), stopErr)
	}
}

// guarded makes an error of a panic: a sandbox that ran out of memory.
func guarded(ctx context.Context, s *sandbox, r Request) (pages printed, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the PDF reader stopped: %v", p)
		}
	}()
	return read(ctx, s, r)
}
