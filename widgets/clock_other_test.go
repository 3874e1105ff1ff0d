//go:build !linux

package widgets

import "time"

var clockStart = time.Now()

// threadTime is the wall's clock where the thread's is not known.
func threadTime() time.Duration { return time.Since(clockStart) }
