//go:build !linux

package bench

import "time"

var start = time.Now()

// threadTime is the wall's clock where the thread's is not known.
func threadTime() time.Duration { return time.Since(start) }

func processTime() time.Duration { return time.Since(start) }
