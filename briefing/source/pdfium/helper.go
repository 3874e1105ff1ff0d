package pdfium

import (
	"bufio"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"sync"
	"time"
)

// Serve is what a helper process does: it reads the files that come in, one
// after the other, until there are no more.
func Serve(in io.Reader, out io.Writer) error {
	// Whoever started it decides when it ends.
	signal.Ignore(os.Interrupt)
	e := &Engine{Unwatched: true}
	files, buffer := bufio.NewReaderSize(in, 1<<20), bufio.NewWriterSize(out, 1<<16)
	requests, answers := gob.NewDecoder(files), gob.NewEncoder(buffer)
	for {
		var r order
		if err := requests.Decode(&r); errors.Is(err, io.EOF) {
			return e.Close()
		} else if err != nil {
			return fmt.Errorf("receive a file: %w", err)
		}
		e.Cache = r.Cache
		var a answer
		if r.Size == 0 {
			a = answerOf(Reply{}, e.Start())
		} else {
			var err error
			if a, err = serve(e, r, files); err != nil {
				return fmt.Errorf("receive a file: %w", err)
			}
		}
		if err := errors.Join(answers.Encode(a), buffer.Flush()); err != nil {
			return fmt.Errorf("send what was read: %w", err)
		}
	}
}

// serve reads a file whose bytes come behind the request.
func serve(e *Engine, r order, files io.Reader) (answer, error) {
	// Should whoever started it be gone, nobody else would end it.
	last := time.AfterFunc(maxRead, func() { os.Exit(1) })
	defer last.Stop()
	if r.Size > largeFile {
		// Each time the sandbox grows it leaves behind what it was.
		defer debug.SetGCPercent(debug.SetGCPercent(largeFilePercent))
		defer debug.FreeOSMemory()
	}
	data := &io.LimitedReader{R: files, N: int64(r.Size)}
	r.from, r.size = data, r.Size
	a := answerOf(e.Read(context.Background(), r.Request))
	// What a refusal left.
	_, err := io.Copy(io.Discard, data)
	return a, err
}

// largeFile is from how many bytes on a file is read with little garbage, in
// percent of what is in use.
const (
	largeFile        = 8 << 20
	largeFilePercent = 10
)

// maxRead is longer than anybody waits for a file.
const maxRead = 5 * time.Minute

// order is what a helper is asked for: a file, or without data to get ready. The
// data is not in it, but comes behind it as it is: a large file is copied as
// seldom as can be.
type order struct {
	Request
	// Size is of the data, in bytes.
	Size  int
	Cache string
}

// Helpers reads files in processes of its own. Whatever a file does to the
// process that reads it, the program goes on.
type Helpers struct {
	// Command makes the command that calls Serve. Its input and output are
	// set by Helpers.
	Command func() *exec.Cmd
	// Cache is as for Engine.
	Cache string

	mu   sync.Mutex
	idle []*helper
	// ready is closed when the first file has been read; nil before it came.
	ready chan struct{}
}

// patience is how long a helper without work is kept.
const patience = 20 * time.Second

// ErrNoHelper is returned when no process can be started.
var ErrNoHelper = errors.New("no helper process can be started")

// Read takes the text of a file. It is safe to call from several goroutines,
// each of which gets a helper. When ctx ends the helper is killed.
func (p *Helpers) Read(ctx context.Context, r Request) (Reply, error) {
	return p.order(ctx, order{Request: r, Cache: p.Cache})
}

// Start readies a helper, and the cache.
func (p *Helpers) Start(ctx context.Context) error {
	_, err := p.order(ctx, order{Cache: p.Cache})
	return err
}

func (p *Helpers) order(ctx context.Context, o order) (Reply, error) {
	done, err := p.queue(ctx)
	if err != nil {
		return Reply{}, err
	}
	defer done()
	h, err := p.take()
	if err != nil {
		return Reply{}, err
	}
	// Killing it ends the exchange below.
	stop := context.AfterFunc(ctx, h.kill)
	a, err := h.exchange(o)
	if !stop() {
		h.end()
		return Reply{}, ctx.Err()
	}
	if err != nil {
		h.kill()
		h.end()
		return Reply{}, fmt.Errorf("the PDF reader stopped: %w", err)
	}
	p.give(h)
	return a.reply()
}

// queue waits, where nothing has been compiled yet, for the first file to be
// read: else each helper would compile the engine for itself.
func (p *Helpers) queue(ctx context.Context) (done func(), err error) {
	p.mu.Lock()
	ready, first := p.ready, p.ready == nil
	if first {
		ready = make(chan struct{})
		p.ready = ready
	}
	p.mu.Unlock()
	if first {
		return func() { close(ready) }, nil
	}
	if p.Cache != "" && !compiled(p.Cache) {
		select {
		case <-ready:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return func() {}, nil
}

// compiled reports that something is kept in the cache, in the folder of some
// version of the engine.
func compiled(cache string) bool {
	versions, _ := os.ReadDir(cache) // one that cannot be read holds nothing
	for _, v := range versions {
		if files, _ := os.ReadDir(filepath.Join(cache, v.Name())); len(files) > 0 {
			return true
		}
	}
	return false
}

// take returns a helper that waits for work, or starts one.
func (p *Helpers) take() (*helper, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if n := len(p.idle); n > 0 {
		h := p.idle[n-1]
		p.idle = p.idle[:n-1]
		h.rest.Stop()
		return h, nil
	}
	return startHelper(p.Command())
}

func (p *Helpers) give(h *helper) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.idle = append(p.idle, h)
	h.rest = time.AfterFunc(patience, func() { p.dismiss(h) })
}

// dismiss ends a helper that had no work for a while.
func (p *Helpers) dismiss(h *helper) {
	p.mu.Lock()
	waits := false
	for i := range p.idle {
		if p.idle[i] == h {
			p.idle = append(p.idle[:i], p.idle[i+1:]...)
			waits = true
			break
		}
	}
	p.mu.Unlock()
	if waits {
		h.end()
	}
}

// Close ends the helpers that have no work; a later Read starts others.
func (p *Helpers) Close() {
	p.mu.Lock()
	idle := p.idle
	p.idle = nil
	p.mu.Unlock()
	for _, h := range idle {
		h.rest.Stop()
		h.end()
	}
}

// helper is a process that reads one file at a time.
type helper struct {
	command  *exec.Cmd
	in       io.WriteCloser
	requests *gob.Encoder
	answers  *gob.Decoder
	// rest ends it when it waits for too long.
	rest *time.Timer
}

func startHelper(c *exec.Cmd) (*helper, error) {
	in, err := c.StdinPipe()
	if err != nil {
		return nil, errors.Join(ErrNoHelper, err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, errors.Join(ErrNoHelper, err)
	}
	if err := c.Start(); err != nil {
		return nil, errors.Join(ErrNoHelper, err)
	}
	return &helper{command: c, in: in, requests: gob.NewEncoder(in), answers: gob.NewDecoder(bufio.NewReaderSize(out, 1<<16))}, nil
}

func (h *helper) exchange(o order) (a answer, err error) {
	data := o.Data
	o.Data, o.Size = nil, len(data)
	if err := h.requests.Encode(o); err != nil {
		return a, err
	}
	if _, err := h.in.Write(data); err != nil {
		return a, err
	}
	err = h.answers.Decode(&a)
	return a, err
}

// kill ends the process in the middle of its work. Only a process that has
// ended already cannot be killed.
func (h *helper) kill() { _ = h.command.Process.Kill() }

// end lets the process end and waits for it. What it has to say about being
// killed is known.
func (h *helper) end() {
	_ = h.in.Close()
	_ = h.command.Wait()
}
