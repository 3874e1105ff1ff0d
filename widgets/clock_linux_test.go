package widgets

import (
	"time"

	"golang.org/x/sys/unix"
)

// threadTime is the processor time of the calling thread, to the microsecond:
// on a machine that is busy with other things it says more than the clock on
// the wall.
func threadTime() time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &t); err != nil {
		return 0
	}
	return time.Duration(t.Nano())
}
