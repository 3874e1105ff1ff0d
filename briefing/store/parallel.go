package store

import (
	"errors"
	"runtime"
	"sync"

	"attache/briefing"
)

// parallel calls do for 0 … n-1 on all cores and returns when all are done. A
// panic of do is an error.
func parallel(n int, do func(i int) error) error {
	workers := min(runtime.GOMAXPROCS(0), n)
	errs := make([]error, workers)
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < n && errs[w] == nil; i += workers {
				errs[w] = briefing.Guard(func() error { return do(i) })
			}
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}
