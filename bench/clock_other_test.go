//go:build !linux

package bench

import (
	"os"
	"time"
)

var start = time.Now()

// threadTime is the wall's clock where the thread's is not known.
func threadTime() time.Duration { return time.Since(start) }

func processTime() time.Duration { return time.Since(start) }

// mostMemory is 0 where it is not known.
func mostMemory(*os.ProcessState) float64 { return 0 }
